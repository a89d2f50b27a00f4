"""Sentences of French with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    Example("Maëlle Tavernost rejoint Anthropic", (Told("Maëlle Tavernost", None, "Anthropic"),)),
    Example("Le chercheur Hugo Brasselin a rejoint les rangs de Meta", (Told("Hugo Brasselin", None, "Meta"),)),
    Example(
        "Clémence Audouard, jusqu'ici chercheuse chez DeepMind, intègre Mistral AI",
        (Told("Clémence Audouard", "Google DeepMind", "Mistral AI"),),
    ),
    Example(
        "Selon Bloomberg, Théo Vaucresson arrive chez OpenAI en provenance d'Apple",
        (Told("Théo Vaucresson", "Apple", "OpenAI", Stage.REPORTED),),
    ),
    Example("Livia Ferrand-Dao passe de xAI à Anthropic", (Told("Livia Ferrand-Dao", "xAI", "Anthropic"),)),
    Example("Passé par OpenAI, Noé Garrigou débarque chez Cohere", (Told("Noé Garrigou", "OpenAI", "Cohere"),)),
    Example(
        "Mme Oriane Delcambre, venue d'Amazon, prend la tête de la recherche chez Mistral AI",
        (Told("Oriane Delcambre", "Amazon", "Mistral AI"),),
    ),
    Example("L'ex-patron de Siri, Achille Montreuil, file chez OpenAI", (Told("Achille Montreuil", None, "OpenAI"),)),
    Example(
        "Joris Valembert, ex-OpenAI, rejoint Thinking Machines",
        (Told("Joris Valembert", "OpenAI", "Thinking Machines Lab"),),
    ),
    Example(
        "L'arrivée de Salomé Kerbrat chez xAI a été saluée par ses collègues", (Told("Salomé Kerbrat", None, "xAI"),)
    ),
    Example("Gaspard Lhermine quitte Apple pour Meta", (Told("Gaspard Lhermine", "Apple", "Meta"),)),
    Example("Inès Quatrefage a quitté OpenAI", (Told("Inès Quatrefage", "OpenAI", None, Stage.REPORTED),)),
    Example("Basile Trémoulet démissionne de Google DeepMind", (Told("Basile Trémoulet", "Google DeepMind", None),)),
    Example("Basile Tremoulet demissionne de Google DeepMind", (Told("Basile Tremoulet", "Google DeepMind", None),)),
    Example("La cheffe de la sécurité d'OpenAI claque la porte", (Told(None, "OpenAI", None, count=1),)),
    Example(
        "Ulysse Bonnardot quitte xAI pour fonder sa propre start-up", (Told("Ulysse Bonnardot", "xAI", "startup"),)
    ),
    Example("Capucine Estival annonce son départ de Meta", (Told("Capucine Estival", "Meta", None),)),
    Example("Rosalie Thibergien fait ses adieux à Nvidia", (Told("Rosalie Thibergien", "NVIDIA", None),)),
    Example("Lazare Vermandois troque Google contre Anthropic", (Told("Lazare Vermandois", "Google", "Anthropic"),)),
    Example(
        "Trois chercheurs d'Apple, dont Milo Saint-Genest, partent chez Meta",
        (Told("Milo Saint-Genest", "Apple", "Meta"), Told(None, "Apple", "Meta", count=3)),
    ),
    Example("Le départ d'Apolline Rochebrune de Meta surprend", (Told("Apolline Rochebrune", "Meta", None),)),
    Example("Je quitte OpenAI après quatre ans", (Told(None, "OpenAI", None, Stage.CONFIRMED),)),
    Example("OpenAI recrute Ambre Coëtquidan", (Told("Ambre Coëtquidan", None, "OpenAI"),)),
    Example("Meta débauche Oskar Lindqvell de Google DeepMind", (Told("Oskar Lindqvell", "Google DeepMind", "Meta"),)),
    Example(
        "Meta a débauché Violette Larcange, chercheuse chez Anthropic",
        (Told("Violette Larcange", "Anthropic", "Meta"),),
    ),
    Example("Mistral AI souffle Lancelot Perrault à Google", (Told("Lancelot Perrault", "Google", "Mistral AI"),)),
    Example("Microsoft pique à OpenAI la chercheuse Daphné Ruellan", (Told("Daphné Ruellan", "OpenAI", "Microsoft"),)),
    Example("Apple s'offre Cyprien Hautecourt, transfuge de Nvidia", (Told("Cyprien Hautecourt", "NVIDIA", "Apple"),)),
    Example(
        "Nvidia s'attache les services d'Isaure Montalivet, ancienne de Google",
        (Told("Isaure Montalivet", "Google", "NVIDIA"),),
    ),
    Example(
        "Meta met la main sur deux ingénieurs d'Anthropic, Rémi Castellane et Élise Nordahl",
        (Told("Rémi Castellane", "Anthropic", "Meta"), Told("Élise Nordahl", "Anthropic", "Meta")),
    ),
    Example(
        "Après OpenAI, Meta se sert chez Apple",
        (Told(None, "Apple", "Meta"),),
        summary="Le groupe a recruté quatre chercheurs d'Apple.",
    ),
    Example(
        "Microsoft recrute vingt ingénieurs de DeepMind",
        (Told("Achille Darmont", "Google DeepMind", "Microsoft"), Told(None, "Google DeepMind", "Microsoft", count=20)),
        summary="Parmi eux, Achille Darmont, qui pilotait la voix de Gemini.",
    ),
    Example("Anthropic recrute deux douzaines d'ingénieurs de xAI", (Told(None, "xAI", "Anthropic", count=24),)),
    Example("Corentin Delorge est recruté par Meta", (Told("Corentin Delorge", None, "Meta"),)),
    Example("Anouk Vasselin, débauchée d'OpenAI par xAI", (Told("Anouk Vasselin", "OpenAI", "xAI"),)),
    Example(
        "Cohere annonce l'arrivée de Barnabé Rostoff, ancien directeur technique de Nvidia",
        (Told("Barnabé Rostoff", "NVIDIA", "Cohere", Stage.CONFIRMED),),
    ),
    Example(
        "Le recrutement d'Émile Corvaisier par Anthropic agace OpenAI", (Told("Émile Corvaisier", None, "Anthropic"),)
    ),
    Example("Apple perd Léopold Marchandet au profit de Meta", (Told("Léopold Marchandet", "Apple", "Meta"),)),
    Example("OpenAI voit partir sa chercheuse Félicie Orsoni", (Told("Félicie Orsoni", "OpenAI", None),)),
    Example("Apple se fait souffler Anselme Kowarik par OpenAI", (Told("Anselme Kowarik", "Apple", "OpenAI"),)),
    Example("xAI limoge son directeur financier, Octave Brunswyk", (Told("Octave Brunswyk", "xAI", None),)),
    Example(
        "Mistral AI nomme Sixtine Aumont, ancienne cadre de Google, directrice technique",
        (Told("Sixtine Aumont", "Google", "Mistral AI"),),
    ),
    Example("Fantine Oberlé revient chez Google", (Told("Fantine Oberlé", None, "Google"),)),
    Example("OpenAI réembauche Agathe Mirbel", (Told("Agathe Mirbel", None, "OpenAI"),)),
    Example("Honoré Blancmesnil pourrait rejoindre Meta", (Told("Honoré Blancmesnil", None, "Meta", Stage.RUMOURED),)),
    Example(
        "Perle Castagnier quitterait Apple pour OpenAI", (Told("Perle Castagnier", "Apple", "OpenAI", Stage.RUMOURED),)
    ),
    Example("Meta aurait recruté Aristide Beaulac", (Told("Aristide Beaulac", None, "Meta", Stage.REPORTED),)),
    Example(
        "C'est officiel : Bérénice Malzieu rejoint Nvidia", (Told("Bérénice Malzieu", None, "NVIDIA", Stage.CONFIRMED),)
    ),
    Example("Edgar Fontbrune dément quitter Mistral AI", (Told("Edgar Fontbrune", "Mistral AI", None, Stage.DENIED),)),
    Example("Ondine Marsac ne quitte pas Anthropic", (Told("Ondine Marsac", "Anthropic", None, Stage.DENIED),)),
    Example(
        "Louison Peyrac quitte Meta, mais dément tout désaccord avec la direction",
        (Told("Louison Peyrac", "Meta", None, Stage.REPORTED),),
    ),
    Example(
        "Meta recrute Zélie Framboisier et dément le montant de sa prime",
        (Told("Zélie Framboisier", None, "Meta", Stage.REPORTED),),
    ),
    Example("Hortense Quévillon, qui a rejoint Google en 2019, publie un livre sur l'IA"),
    Example("La start-up de Loup Ravanel, fondée par d'anciens chercheurs d'OpenAI, lève 20 millions"),
    Example("Un ancien ingénieur de Google alerte sur les dangers de l'IA"),
    Example("Mistral AI rejoint l'alliance européenne du calcul"),
    Example("Microsoft rejoint l'avis d'Apple sur les mises à jour"),
    Example("OpenAI nomme Rita Solberg directrice de la recherche"),
    Example("Anthropic recrute à Paris : vingt postes ouverts"),
    Example("Meta va recruter des ingénieurs en France"),
    Example("Quitte à payer, autant choisir Gemini : le guide de Google"),
    Example("Le départ de Siri de l'iPhone n'est pas prévu par Apple"),
    Example("Meta licencie six cents employés de sa division IA"),
    Example("Ysaline Duverger quitte le conseil d'administration d'OpenAI"),
    Example("Gatien Lorieux devient conseiller de Google"),
    Example("Anthropic quitte la Silicon Valley pour Londres"),
    Example("Apple choisit Gemini et laisse tomber OpenAI pour Siri"),
    Example("Meta perd du terrain face à OpenAI, selon une analyste"),
    Example("La nouvelle fonction de Google rejoint Chrome"),
    Example("Amiens : le gardien Ulric Sandoz quitte le club, sponsor Microsoft"),
    Example("Faut-il quitter Google pour une start-up ? Le témoignage de Judith Coste"),
    Example("À partir de juin, Google facture l'accès à Gemini"),
    Example("Le ministre démissionnaire Paul-Henri Astruc critique Meta"),
    Example("OpenAI : les employés restent malgré les offres de Meta"),
    Example(
        "Solène Vautrin, ex-Google, nouvelle directrice technique de Mistral AI",
        (Told("Solène Vautrin", "Google", "Mistral AI"),),
    ),
    Example(
        "Solène Vautrin (ex-Google) nommée directrice technique de Mistral AI",
        (Told("Solène Vautrin", "Google", "Mistral AI"),),
    ),
    Example(
        "L'ex-dirigeante de Google Solène Vautrin rejoint Mistral AI", (Told("Solène Vautrin", "Google", "Mistral AI"),)
    ),
    Example("OpenAI récupère Solène Vautrin après son passage chez Meta", (Told("Solène Vautrin", "Meta", "OpenAI"),)),
    Example("Après un passage chez Apple, Solène Vautrin rejoint OpenAI", (Told("Solène Vautrin", "Apple", "OpenAI"),)),
    Example("Démission de la cheffe de la sécurité d'OpenAI", (Told(None, "OpenAI", None, count=1),)),
    Example(
        "« C'est mon dernier jour chez OpenAI », écrit la chercheuse Solène Vautrin sur X",
        (Told("Solène Vautrin", "OpenAI", None),),
    ),
    Example(
        "« Je quitte OpenAI », a annoncé Solène Vautrin sur LinkedIn",
        (Told("Solène Vautrin", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example(
        "La chercheuse Solène Vautrin, qui dirigeait l'équipe vocale d'Apple, a rejoint Meta",
        (Told("Solène Vautrin", "Apple", "Meta"),),
    ),
    Example("Apple perd Solène Vautrin, qui part chez Meta", (Told("Solène Vautrin", "Apple", "Meta"),)),
    Example(
        "Trois chercheurs d'OpenAI (Solène Vautrin, Gaël Mordrec et Yann Trividic) partent chez Meta",
        (
            Told("Solène Vautrin", "OpenAI", "Meta"),
            Told("Gaël Mordrec", "OpenAI", "Meta"),
            Told("Yann Trividic", "OpenAI", "Meta"),
        ),
    ),
    Example("xAI se sépare de Gaël Mordrec", (Told("Gaël Mordrec", "xAI", None),)),
    Example(
        "OpenAI nomme directeur de la recherche Gaël Mordrec, venu de Google",
        (Told("Gaël Mordrec", "Google", "OpenAI"),),
    ),
    Example(
        "Gaël Mordrec, ancien de Google, devient directeur technique de Mistral AI",
        (Told("Gaël Mordrec", "Google", "Mistral AI"),),
    ),
    Example(
        "Gaël Mordrec revient chez OpenAI après avoir quitté Thinking Machines",
        (Told("Gaël Mordrec", "Thinking Machines Lab", "OpenAI"),),
    ),
    Example("Gaël Mordrec dément vouloir quitter Apple", (Told("Gaël Mordrec", "Apple", None, Stage.DENIED),)),
    Example(
        "Gaël Mordrec quitte Apple, mais nie que ce soit à cause de la réorganisation",
        (Told("Gaël Mordrec", "Apple", None, Stage.REPORTED),),
    ),
    Example("Gaël Mordrec, d'OpenAI, participera au salon VivaTech"),
    Example("Anthropic prépare son entrée en Bourse"),
    Example("Le milieu Gaël Mordrec quitte Lorient pour Nice, sponsorisé par Google"),
    Example("OpenAI promeut Gaël Mordrec au poste de directeur de la recherche"),
    Example(
        "Hémorragie chez Apple",
        (Told("Gaël Mordrec", "Apple", "OpenAI"),),
        summary="Le groupe a perdu un nouvel ingénieur, Gaël Mordrec, qui va rejoindre OpenAI, selon Bloomberg.",
    ),
    Example("L'un des pères de Siri quitte Apple", (Told(None, "Apple", None, count=1),)),
    Example(
        "Solène Vautrin dirigera la robotique d'OpenAI après son départ de Meta",
        (Told("Solène Vautrin", "Meta", "OpenAI"),),
    ),
    Example("Solène Vautrin quitte la direction de l'IA de Meta", (Told("Solène Vautrin", "Meta", None),)),
    Example("Solène Vautrin confirme son départ d'OpenAI", (Told("Solène Vautrin", "OpenAI", None, Stage.CONFIRMED),)),
    Example(
        "Yann Trividic, jusqu'ici chez DeepMind, sera le nouveau directeur scientifique de Mistral AI",
        (Told("Yann Trividic", "Google DeepMind", "Mistral AI"),),
    ),
    Example(
        "Yann Trividic, qui a quitté OpenAI le mois dernier, rejoint Anthropic",
        (Told("Yann Trividic", "OpenAI", "Anthropic"),),
    ),
    Example(
        "Après avoir quitté OpenAI, Yann Trividic rejoint Anthropic", (Told("Yann Trividic", "OpenAI", "Anthropic"),)
    ),
    Example("Fin de parcours pour Yann Trividic chez Google"),
    Example("Yann Trividic s'envole pour OpenAI", (Told("Yann Trividic", None, "OpenAI"),)),
    Example(
        "Gaël Mordrec, patron de l'IA d'Apple, sera remplacé par Solène Vautrin, ex-Google",
        (Told("Solène Vautrin", "Google", "Apple"),),
    ),
    Example(
        "Gaël Mordrec quitte OpenAI",
        (Told("Gaël Mordrec", "OpenAI", None), Told("Solène Vautrin", "Google", "OpenAI")),
        summary="Solène Vautrin, venue de Google, lui succède.",
    ),
    Example(
        "Gaël Mordrec quitte OpenAI", (Told("Gaël Mordrec", "OpenAI", None),), summary="Solène Vautrin lui succède."
    ),
    Example(
        "La start-up cherche un remplaçant à sa directrice, Solène Vautrin, qui rejoint Microsoft",
        (Told("Solène Vautrin", None, "Microsoft"),),
    ),
    Example(
        "Solène Vautrin rejoint Mistral AI après deux ans chez Kervadec",
        (Told("Solène Vautrin", "Kervadec", "Mistral AI"),),
    ),
    Example(
        "Meta continue ses emplettes",
        (
            Told("Solène Vautrin", "OpenAI", "Meta"),
            Told("Gaël Mordrec", "Anthropic", "Meta"),
        ),
        summary="Le groupe de Mark Zuckerberg a recruté Solène Vautrin, chercheuse chez OpenAI, ainsi que "
        "Gaël Mordrec, ingénieur chez Anthropic.",
    ),
    Example(
        "Une ancienne de Meta prend la tête de la recherche de Mistral AI", (Told(None, "Meta", "Mistral AI", count=1),)
    ),
    Example(
        "Mistral AI s'attache les services de deux anciens de DeepMind",
        (Told(None, "Google DeepMind", "Mistral AI", count=2),),
    ),
    Example("Solène Vautrin, ancienne de Google, lève 20 millions d'euros pour sa start-up"),
    Example(
        "Après le départ de Gaël Mordrec, Solène Vautrin quitte à son tour xAI", (Told("Solène Vautrin", "xAI", None),)
    ),
    Example("Solène Vautrin rejoint Gaël Mordrec chez Anthropic", (Told("Solène Vautrin", None, "Anthropic"),)),
    Example("Solène Vautrin prend un congé sabbatique chez OpenAI"),
    Example("Solène Vautrin (OpenAI) rejoint Anthropic", (Told("Solène Vautrin", "OpenAI", "Anthropic"),)),
    Example(
        "Meta investit 14 milliards dans Scale AI et recrute son PDG, Gaël Mordrec",
        (Told("Gaël Mordrec", "Scale AI", "Meta"),),
    ),
    Example("Google perd l'un des auteurs de Gemini", (Told(None, "Google", None, count=1),)),
    Example("Gaël Mordrec, patron de l'IA d'Apple, prend sa retraite", (Told("Gaël Mordrec", "Apple", None),)),
    Example(
        "Solène Vautrin, directrice technique d'OpenAI, annonce son départ de l'entreprise",
        (Told("Solène Vautrin", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example("Gaël Mordrec accuse OpenAI de débaucher ses chercheurs"),
    Example(
        "Mistral AI perd son directeur de la recherche, parti chez Meta", (Told(None, "Mistral AI", "Meta", count=1),)
    ),
    Example("Gaël Mordrec délaisse Apple au profit d'OpenAI", (Told("Gaël Mordrec", "Apple", "OpenAI"),)),
    Example("xAI poursuit un ancien ingénieur passé chez OpenAI"),
    Example("Mistral AI recrute 200 personnes"),
    Example("Si Gaël Mordrec quittait Apple, Siri serait orpheline"),
    Example("Seuls Gaël Mordrec et Solène Vautrin restent chez xAI parmi les fondateurs"),
    Example("OpenAI quitte Microsoft pour Oracle"),
    Example("Gaël Mordrec rejoint les critiques d'OpenAI"),
    Example(
        "Meta a par ailleurs recruté Yann Trividic, chercheur chez DeepMind",
        (Told("Yann Trividic", "Google DeepMind", "Meta"),),
    ),
    Example("La chercheuse Anne de Vigan quitte Meta", (Told("Anne de Vigan", "Meta", None),)),
    Example(
        "OpenAI nomme Dana Vasseur directrice financière",
        (Told("Dana Vasseur", "Google", "OpenAI"),),
        "Dana Vasseur vient de chez Google.",
    ),
    Example("Recrutée par OpenAI, Aude Martin quitte Google", (Told("Aude Martin", "Google", "OpenAI"),)),
    Example(
        "Anthropic recrute l'ancien patron de Stripe, Guillaume Prin", (Told("Guillaume Prin", "Stripe", "Anthropic"),)
    ),
)
