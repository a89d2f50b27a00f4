"""French."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb
from bot.languages.language import Language
from bot.languages.romance import elided, forms, one_of, or_plain

_ER = "e | ent | er | era | eront | ait | aient | ant | a | èrent | é | ée | és | ées"
"""Endings of regular verbs as the news uses them, with the participles; the conditional is a rumour of its own."""
_ER_ACTIVE = "e | ent | er | era | eront | ait | aient | ant | é | ée"
_ER_MAYBE = "erait | eraient"
_FROM_A = {"à": Slot.ORIGIN, "au": Slot.ORIGIN, "aux": Slot.ORIGIN}
_TO_A = {"à": Slot.DESTINATION, "au": Slot.DESTINATION, "aux": Slot.DESTINATION, "vers": Slot.DESTINATION}

_HIRE_STEMS = "recrut | embauch | débauch | engag | enrôl | démarch"
_TAKE_STEMS = "chip | arrach | piqu | souffl | subtilis | dérob | rafl"
_SERVICES = """
    s'attache les services de | s'est attaché les services de | s'adjuge les services de | s'assure les services
    de | s'est assuré les services de | s'offre les services de | s'est offert les services de | fait venir | a
    fait venir | fait signer | met la main sur | a mis la main sur | mettre la main sur | jette son dévolu sur |
    accueille | a accueilli | fait son marché chez | va chercher | est allé chercher | est allée chercher
"""
"""Verbs of hiring in several words; each ends before the person."""


def _all(*tables: str) -> str:
    """The phrases of the tables with the short forms of their last word, and each without accents too."""
    whole = elided(elided(elided(" | ".join(tables), "de", "d' | du | des"), "que", "qu'"), "à", "au | aux")
    return or_plain(whole)


_VERBS = (
    Verb(
        Frame.JOIN,
        _all(
            """
                rejoint | rejoignent | rejoindre | rejoindra | rejoindront | rejoignait | rejoignant | rejoints
                | rejointe | rejoint les rangs | rejoindre les rangs | rejoindra les rangs | intègre les rangs |
                rallie les rangs | intègre | intègrent | intégrer | intégrera | intégré | intégrant | rallie |
                rallier | rallié | débarque chez | débarquent chez | débarquer chez | débarquera chez | débarqué
                chez | arrive chez | arrivent chez | arriver chez | arrivera chez | arrivé chez | arrivée chez |
                arrivés chez | atterrit chez | atterrissent chez | atterri chez | atterrir chez | passe chez |
                passent chez | passer chez | passé chez | passera chez | passée chez | file chez | filent chez |
                filer chez | filé chez | signe chez | signé chez | signer chez | part chez | partent chez |
                parti chez | partie chez | partis chez | partir chez | partira chez | atterrit à | s'engage avec
                | s'engage chez | s'est engagé avec | met le cap sur | mettent le cap sur | a mis le cap sur |
                mettre le cap sur | mettra le cap sur | prend la direction de | prend ses quartiers chez | pose
                ses valises chez | a posé ses valises chez | posent leurs valises chez | poser ses valises chez
                | dépose ses valises chez | entre chez | entrera chez | entrer chez | entrent chez | commence
                chez | commencera chez | travaillera chez | travailleront chez | travaillera désormais chez |
                travaille désormais chez | va travailler chez | part travailler chez | ira travailler chez |
                iront travailler chez | travailler désormais chez | va chez | vont chez | ira chez | s'en va
                chez | s'en vont chez | file à l'anglaise chez | trouve refuge chez | trouvent refuge chez |
                rebondit chez | rebondissent chez | rebondir chez | passe à l'ennemi chez | se met au service de
                | vient renforcer | viennent renforcer | vient grossir les rangs | viennent grossir les rangs |
                grossit les rangs | migre vers | migrent vers | migrer vers | a choisi de rejoindre | son point
                de chute est | prend du service chez | dirige désormais chez | officie désormais chez | exercera
                chez | poursuivra sa carrière chez | poursuit sa carrière chez
            """
        ),
    ),
    Verb(Frame.JOIN, "rejoindrait | rejoindraient | intégrerait | intégreraient", rumoured=True),
    Verb(
        Frame.JOIN,
        _all(
            """
                prend la tête | prendra la tête | prendre la tête | prennent la tête | a pris la tête | prend
                les rênes | prendra les rênes | a pris les rênes | prendre les rênes | prend les commandes |
                prendra les commandes | prend la direction | prendra la direction | devient | deviendra | est
                devenu | est devenue | devenir | choisit | a choisi | opte pour | a opté pour | s'installe chez
                | arrive à la tête | dirigera | passe à la concurrence chez
            """
        ),
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        _all(
            forms("quitt", _ER_ACTIVE),
            forms("démissionn", _ER_ACTIVE),
            forms("abandonn", "e | ent | er | era | é"),
            """
                s'en va | s'en vont | s'en ira | s'en iront | s'en aller | s'en est allé | s'en est allée | s'en
                allait | s'en va de | s'en ira de | claque la porte | claquent la porte | claquer la porte | a
                claqué la porte | ont claqué la porte | claqué la porte | quitte le navire | quittent le navire
                | quitté le navire | quitter le navire | annonce son départ | annoncent leur départ | annonçait
                son départ | a annoncé son départ | ont annoncé leur départ | annoncer son départ | annoncé son
                départ | annoncé leur départ | confirme son départ | a confirmé son départ | officialise son
                départ | a officialisé son départ | prend congé | a pris congé | met fin à | mettent fin à | a
                mis fin à | mis fin à | mettre fin à | tire sa révérence | tirent leur révérence | a tiré sa
                révérence | tiré sa révérence | fait ses adieux | font leurs adieux | a fait ses adieux | ont
                fait leurs adieux | fait ses valises | fait ses cartons | a fait ses cartons | tourne la page |
                tournent la page | a tourné la page | tourné la page | tourner la page | est sur le départ | sur
                le départ | sont sur le départ | plie bagage | plient bagage | a plié bagage | prend la porte |
                a pris la porte | rend son tablier | a rendu son tablier | rendent leur tablier | remet sa
                démission | a remis sa démission | présente sa démission | a présenté sa démission | donne sa
                démission | a donné sa démission | pose sa démission | a posé sa démission | ne travaille plus
                chez | n'est plus chez | ne sont plus chez | ne fait plus partie de | fait faux bond | dit au
                revoir | dit adieu | disent adieu | a dit adieu | dire adieu | tourne le dos | a tourné le dos |
                lâche | a lâché | largue | plaque | a plaqué | déserte | désertent | troque | troquent | a
                troqué | troquer | délaisse | délaissent | a délaissé | renonce à son poste | a renoncé à son
                poste | quitte son poste | quittent leur poste | a quitté son poste | quitter son poste |
                quittera son poste | quitte ses fonctions | a quitté ses fonctions | quitter ses fonctions |
                quittera ses fonctions | quitte la tête | passe de | passent de | passer de | est passé de | est
                passée de | passe de chez | passent de chez | est passé de chez | a cessé de travailler chez |
                arrive de | arrivent de | arrive tout droit de | arrive en droite ligne de | débarque de | est
                parti de | est partie de | sont partis de | part de chez | partir de chez | est parti de chez |
                dit au revoir à | dit adieu à | disent adieu à | a dit adieu à | dire adieu à | tourne le dos à
                | a tourné le dos à | fait ses adieux à | a fait ses adieux à | font leurs adieux à | fausse
                compagnie à
            """,
        ),
        marks=_TO_A | {"contre": Slot.DESTINATION, "direction": Slot.DESTINATION},
    ),
    Verb(Frame.LEAVE, _all(forms("quitt | démissionn", _ER_MAYBE), "s'en irait | s'en iraient"), rumoured=True),
    Verb(
        Frame.LEAVE,
        _all("""
            part | partent | parti | partie | partis | parties | partir | partira | partiront | partait |
            partant
        """),
        weak=True,
    ),
    Verb(
        Frame.HIRE,
        _all(
            forms(_HIRE_STEMS, _ER),
            forms("attir | récupèr | récupér | sédui | séduis | siphonn", _ER_ACTIVE),
            _SERVICES,
            """
                séduit | enlève | enlèvent | ravit
            """,
        ),
        marks=_FROM_A,
    ),
    Verb(Frame.HIRE, _all(forms(_HIRE_STEMS, _ER_MAYBE)), marks=_FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        _all(
            forms(_TAKE_STEMS, _ER),
            """
                s'offre | s'offrent | s'est offert | s'offrir | se paie | se paye | s'est payé | se payer |
                ravit | a ravi | ravir | prend | a pris | vole | a volé | ont volé | enlever | enlevé | signe |
                puise | pioche | piochent | a pioché | puise dans | se sert | se servent | s'est servi | capte |
                a capté | nomme chez elle | fait main basse sur | rafle
            """,
        ),
        marks={**_FROM_A, "chez": Slot.ORIGIN, "dans les rangs de": Slot.ORIGIN, "dans les rangs d'": Slot.ORIGIN},
        weak=True,
    ),
    Verb(
        Frame.NAME,
        _all(
            forms("nomm", _ER),
            forms("promeu | désign | intronis", "e | ent | er | é | ée | és"),
            """
                choisit pour diriger | place à sa tête | place à la tête | confie à | a confié à | confie la
                direction à | porte à sa tête | propulse
            """,
        ),
    ),
    Verb(
        Frame.LOSE,
        _all(
            """
                perd | perdent | perdu | perdre | perdra | voit partir | voient partir | a vu partir | ont vu
                partir | vu partir | laisse partir | laisse filer | a laissé filer | a laissé partir | dit au
                revoir à son | se fait piquer | s'est fait piquer | se fait souffler | s'est fait souffler | se
                fait chiper | s'est fait chiper | se fait débaucher | s'est fait débaucher | se voit débaucher |
                se fait ravir | s'est fait ravir | se fait voler | s'est fait voler | se fait arracher | s'est
                fait arracher
            """
        ),
        marks=_TO_A | {"par": Slot.DESTINATION},
        mover="object",
    ),
    Verb(
        Frame.LEAVE,
        _all("départ | départ surprise | départ annoncé | démission | défection | exfiltration"),
        marks=_TO_A | {"pour": Slot.DESTINATION, "chez": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        _all("""
            arrivée | recrutement | recrutement réussi | embauche | venue | débauchage | transfert | ralliement
        """),
        marks=_TO_A | {"par": Slot.DESTINATION, "chez": Slot.DESTINATION, "au sein de": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(Frame.RETURN, "retour", marks={"chez": Slot.DESTINATION}, mover="owner"),
    Verb(
        Frame.FIRE,
        _all(
            forms("limog | licenci | congédi | évin", "e | ent | er | é | ée | és | ées"),
            """
                limoge | limogeait | évince | évincent | évincer | évincé | évincée | remercié | remerciée |
                pousse vers la sortie
            """,
            """
                a poussé vers la sortie | poussé vers la sortie | poussée vers la sortie | met à la porte | a
                mis à la porte
            """,
            """
                se sépare de | s'est séparé de | s'est séparée de | met fin aux fonctions de | débarque son |
                montre la porte à
            """,
        ),
    ),
    Verb(
        Frame.RETURN,
        _all(
            """
                revient chez | reviennent chez | revenir chez | reviendra chez | est revenu chez | revenu chez |
                revenue chez | retourne chez | retournent chez | retourner chez | retournera chez | est retourné
                chez | retourné chez | retournée chez | est de retour chez | de retour chez | de retour à la
                tête de | est de retour à la tête de | fait son retour chez | a fait son retour chez | signe son
                retour chez | font leur retour chez | réintègre | réintègrent | réintégrer | réintégrera |
                réintégré | retrouve | retrouver | retrouvera | rentre chez | rentrer chez | rentrent chez |
                rentré au bercail chez | effectue son retour chez | retour chez | rejoint à nouveau | rejoint de
                nouveau | fait machine arrière chez | retourne à la maison chez | renoue avec | de nouveau chez
                | à nouveau chez
            """
        ),
    ),
    Verb(
        Frame.REHIRE,
        _all(
            forms("réembauch | rembauch | rengag | réengag | réenrôl", _ER), "fait revenir | a fait revenir | rappelle"
        ),
        marks=_FROM_A,
    ),
    Verb(
        Frame.FOUND,
        _all(
            forms("fond | cofond | lanc", "e | ent | er | era | é | ée | ait | ant | eront"),
            """
                crée | créent | créer | créera | a créé | cocrée | monte | montent | monter | a monté | montera
                | co-fonde | co-fondé | co-fonder | lançant | se lance dans | se lancer dans | se lancent dans |
                démarre | démarrer | bâtir | met sur pied | mettre sur pied | vole de ses propres ailes | voler
                de ses propres ailes
            """,
        ),
        weak=True,
    ),
)

_ROLES = {
    Seniority.FOUNDER: """
        cofondateur | cofondatrice | co-fondateur | co-fondatrice | fondateur | fondatrice | créateur |
        créatrice | père | inventeur | inventrice | architecte
    """,
    Seniority.C_LEVEL: """
        PDG | P-DG | DG | président | présidente | président-directeur général | directeur général | directrice
        générale | directeur technique | directrice technique | directeur scientifique | directrice scientifique
        | scientifique en chef | directeur financier | directrice financière | directeur des opérations |
        directrice des opérations | directeur produit | directrice produit | directeur des produits | directrice
        des produits | CEO | CTO | CFO | COO | CPO | chief scientist | chief AI scientist | directeur général
        adjoint | directrice générale adjointe | économiste en chef | chef scientifique | directeur juridique |
        directrice juridique | directeur marketing | directrice marketing | directrice des revenus | directeur
        des revenus | directeur de la recherche | directrice de la recherche | patron scientifique
    """,
    Seniority.LEAD: """
        directeur | directrice | responsable | chef | cheffe | chef d'équipe | cheffe d'équipe | vice-président
        | vice-présidente | patron | patronne | dirigeant | dirigeante | cadre | manager | manageuse | numéro
        deux | bras droit | adjoint | adjointe | lieutenant | chef de projet | cheffe de projet | haut
        responsable | leader | secrétaire général
    """,
    Seniority.RESEARCHER: """
        chercheur | chercheuse | chercheure | scientifique | professeur | professeure | mathématicien |
        mathématicienne | physicien | physicienne | linguiste | neuroscientifique | universitaire | roboticien |
        roboticienne
    """,
    Seniority.ENGINEER: """
        ingénieur | ingénieure | développeur | développeuse | programmeur | programmeuse | informaticien |
        informaticienne
    """,
    Seniority.OTHER: """
        employé | employée | salarié | salariée | collaborateur | collaboratrice | designer | spécialiste |
        expert | experte | pionnier | pionnière | vétéran | transfuge | pointure | ponte | figure de | figure du
        | figure des | figure d' | figure historique de | membre | membre fondateur | cerveau | génie | prodige
        | star | gourou | parrain | juriste | avocat | avocate | recrue | artisan | cheville ouvrière | petit
        génie | jeune prodige | tête pensante | maître d'œuvre
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "cofondateurs | cofondatrices | co-fondateurs | fondateurs | créateurs | inventeurs",
    Seniority.C_LEVEL: "présidents | directeurs généraux | directeurs techniques",
    Seniority.LEAD: """
        directeurs | directrices | responsables | chefs | cheffes | vice-présidents | patrons | dirigeants |
        dirigeantes | cadres | managers | cadres dirigeants | lieutenants | leaders
    """,
    Seniority.RESEARCHER: """
        chercheurs | chercheuses | scientifiques | professeurs | mathématiciens | physiciens | auteurs
    """,
    Seniority.ENGINEER: "ingénieurs | ingénieures | développeurs | développeuses | programmeurs | informaticiens",
    Seniority.OTHER: """
        employés | salariés | collaborateurs | spécialistes | experts | expertes | pionniers | vétérans |
        transfuges | pointures | pontes | figures | membres | cerveaux | stars | têtes | recrues | personnes |
        anciens collègues | personnalités | duo | trio | quatuor | poids lourds
    """,
}

_UNITS = {
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
    "cinquante": 50,
}
_DOZENS = {
    "demi-douzaine": 6,
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "centaine": 100,
}
_NUMBERS = {
    **_UNITS,
    **{f"une {word} {of}": number for word, number in _DOZENS.items() for of in ("de", "d'")},
    **{f"deux douzaines {of}": 24 for of in ("de", "d'")},
    **{f"{word} cents": number * 100 for word, number in _UNITS.items() if number < _UNITS["dix"]},
    "un duo de": 2,
    "un trio de": 3,
    "cent": 100,
}

_ONE_OF = "l'un des | l'une des | un des | une des | l'un de ses | l'une de ses"

_NOT_NAMES = """
    le | la | les | l' | un | une | des | du | de | d' | et | ou | mais | donc | or | ni | car | à | au | aux |
    en | dans | par | pour | sur | sous | avec | sans | chez | vers | entre | contre | depuis | pendant | avant
    | après | selon | d'après | malgré | dès | jusqu' | jusque | ce | cet | cette | ces | son | sa | ses | leur
    | leurs | notre | nos | votre | vos | mon | ma | mes | ton | je | tu | il | elle | on | nous | vous | ils |
    elles | se | s' | y | qui | que | qu' | quoi | dont | où | quand | comment | pourquoi | combien | quel |
    quelle | quels | quelles | est | sont | a | ont | était | sera | serait | aurait | avoir | être | plus |
    moins | très | trop | bien | mal | encore | déjà | aussi | même | tout | tous | toute | toutes | rien |
    personne | chaque | autre | autres | premier | première | premiers | dernier | dernière | deuxième |
    troisième | quatrième | nouveau | nouvelle | nouveaux | nouvelles | nouvel | ancien | ancienne | anciens |
    ex | grand | grande | grands | petit | petite | jeune | vieux | haut | haute | bas | gros | fin | début |
    suite | face | voici | voilà | ainsi | alors | puis | ensuite | enfin | désormais | cependant | pourtant |
    toutefois | certains | certaines | plusieurs | quelques | un autre | deux | trois | quatre | cinq | six |
    sept | huit | neuf | dix | vingt | trente | cent | mille | million | millions | milliard | milliards | IA |
    AI | ML | LLM | PDG | DG | US | USA | UE | États-Unis | Etats-Unis | france | français | française | europe
    | européen | européenne | chine | chinois | chinoise | américain | américaine | amérique | britannique |
    allemagne | japon | canada | suisse | belgique | inde | corée | israël | londres | paris | berlin |
    bruxelles | zurich | lausanne | montréal | pékin | shanghai | tokyo | californie | san francisco | silicon
    valley | new york | washington | bercy | élysée | lundi | mardi | mercredi | jeudi | vendredi | samedi |
    dimanche | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre |
    décembre | hier | aujourd'hui | demain | exclusif | info | infos | actu | actus | actualité | tribune |
    interview | portrait | enquête | analyse | décryptage | dossier | rencontre | édito | récit | vidéo |
    podcast | direct | live | newsletter | communiqué | sondage | test | mercato | guerre | talents | talent |
    course | départ | départs | arrivée | retour | recrutement | embauche | démission | licenciement |
    licenciements | transfert | coup | bataille | fuite | exode | hémorragie | crise | rumeur | rumeurs | source
    | sources | recherche | sécurité | produit | produits | modèle | modèles | intelligence | artificielle |
    superintelligence | robotique | cloud | données | science | sciences | technologie | technologies | tech |
    numérique | logiciel | logiciels | matériel | puces | puce | start-up | startup | entreprise | société |
    groupe | géant | laboratoire | labo | équipe | division | unité | direction | patron | chercheur |
    chercheuse | ingénieur | responsable | directeur | directrice | chef | cofondateur | président | siri |
    gemini | claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad
    | mac | macbook | pixel | alexa | youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink |
    le chat | photo | photos | crédit | crédits | publié | mis à jour | lire | voir | découvrez | prix | salaire
    | salaires | prime | bonus | emploi | offre | offres | poste | postes | conseil | administration | ministère
    | ministre | gouvernement | commission | université | école | institut | monsieur | madame | m | mme | dr |
    figure | parmi | outre | alors que | lors | non | oui | vision pro | nommé | nommée | recruté | débauché |
    c' | n' | ne | pas | jamais | cela | ça | cet été | ici | là | bientôt | maintenant
"""

LANGUAGE = Language(
    code="fr",
    common="""
        le | la | les | des | du | un | une | et | est | dans | pour | sur | qui | que | au | aux | avec | par |
        chez | son | sa | ses | ce | cette | il | elle | a | en | ne | pas | plus | rejoint | quitte | recrute |
        selon | leur | d | l | qu | s
    """,
    keep_accents=True,
    role_after_name=True,
    verbs=_VERBS,
    marks={
        Mark.FROM: _all("en provenance de | en provenance d' | en provenance du | depuis chez"),
        Mark.TO: _all("vers | direction | en direction de | en direction d'"),
        Mark.FOR: _all("pour | au profit de | au profit d' | au profit du | en faveur de"),
        Mark.AT: _all("""
            chez | de chez | au sein de | au sein d' | au sein du | au sein des | dans les rangs de | dans les
            rangs d' | à | au | aux | à la tête de | à la tête d' | à la tête du | à la tête des | de retour à |
            auprès de | auprès d' | en charge de | en charge d' | en charge du | en charge des | chargé de |
            chargée de | chargé des | chargée des | à l'origine de | à l'origine d' | à l'origine du | aux
            manettes de | aux commandes de | aux commandes du
        """),
        Mark.OF: _all("de | d' | du | des"),
        Mark.BY: _all("par"),
        Mark.AS: _all("""
            comme | en tant que | en tant qu' | en qualité de | au poste de | au poste d' | aux postes de | au
            rang de | au titre de | pour occuper le poste de
        """),
        Mark.INCLUDING: _all(
            """
                dont | notamment | parmi elles | parmi eux | parmi ceux-ci | parmi celles-ci | parmi lesquels |
                parmi lesquelles | à savoir | tels que | tel que
            """
        ),
        Mark.OTHER: _all("""
            avec | dans | sur | sous | contre | selon | d'après | malgré | depuis | pendant | durant | en raison
            de | en raison d' | faute de | face à | face au | face aux | grâce à | grâce au | afin de | afin d'
            | aux côtés de | aux côtés d' | en échange de | au lieu de | plutôt que | à cause de | lors de |
            lors du | entre | moyennant | en pleine | en plein | en vue de | à la suite de | par rapport à | à
            partir de | en marge de | sans
        """),
        Mark.CUT: _all("""
            alors que | alors qu' | tandis que | tandis qu' | après | après que | après qu' | avant de | avant
            d' | avant que | avant qu' | parce que | parce qu' | car | mais | lorsque | lorsqu' | quand | si |
            bien que | bien qu' | puisque | puisqu' | pendant que | dès que | quelques jours après | quelques
            semaines après | quelques mois après | jours après | semaines après | mois après | ans après |
            remplaçant | succédant à | citant | précisant que
        """),
    },
    roles={rank: _all(table, one_of(_ONE_OF, _GROUPS[rank])) for rank, table in _ROLES.items()},
    groups={rank: _all(table) for rank, table in _GROUPS.items()},
    teams=_all("""
        équipe | équipes | l'équipe | l'équipe de | les équipes de | l'équipe fondatrice | toute l'équipe |
        personnel | effectifs | troupes
    """),
    clitics="d' | l' | qu' | s' | n' | j' | c' | m' | t' | lorsqu' | puisqu' | jusqu' | quelqu'",
    definites="le | la | l' | ce | cette | cet",
    articles="""
        le | la | les | l' | un | une | des | son | sa | ses | leur | leurs | ce | cet | cette | ces | notre |
        nos
    """,
    ands="et | & | ainsi que | ainsi qu' | comme aussi",
    helpers=_all("""
        a | ont | va | vont | vient de | vient d' | viennent de | viennent d' | sera | seront | aura | auront |
        fait | font | aussi | également | désormais | déjà | officiellement | discrètement | soudainement |
        brutalement | finalement | bientôt | définitivement | récemment | aussitôt | donc | ensuite | enfin |
        encore | tous | toutes | tout | se | s' | y | en | l' | lui | à son tour | à leur tour | décide de |
        décide d' | décidé de | décidé d' | a décidé de | a décidé d' | avait décidé de | avait décidé d' | ont
        décidé de | choisi de | choisit de | choisissent de | continué de | continue de | continue d' | a
        continué de | poursuit en | est le dernier à | est la dernière à | est le premier à | est la première à
        | immédiatement | prématurément | temporairement | est venu | cette semaine | ce lundi | ce mardi | ce
        mercredi | ce jeudi | ce vendredi | ainsi
    """),
    passives=_all("""
        est | sont | a été | ont été | fut | furent | sera | seront | être | été | vient d'être | viennent
        d'être | était | étaient | se voit | soit
    """),
    whens="""
        avant de | avant d' | avant que | avant qu' | lorsque | lorsqu' | quand | depuis que | depuis qu'
    """,
    infinitives="pour",
    participles="é | ée | és | ées | mis | mise",
    afters="après",
    relatives=_all("""
        qui | que | qu' | où | lequel | laquelle | lesquels | lesquelles | avec qui | chez qui | à qui | auquel
        | ce qui | de qui
    """),
    thats="que | qu'",
    pronouns=_all("""
        il | elle | ils | elles | ce dernier | cette dernière | celui-ci | celle-ci | l'intéressé | l'intéressée
        | le principal intéressé | ces derniers | ceux-ci
    """),
    selves="je | j'",
    companies=_all("""
        l'entreprise | la société | le groupe | la firme | la start-up | la startup | la jeune pousse | le géant
        | la compagnie | le laboratoire | l'éditeur | la maison | le labo | la société américaine | l'entreprise
        américaine | la firme de Cupertino | la firme de Mountain View | la firme de Redmond | la maison mère de
        ChatGPT | le créateur de ChatGPT | le fabricant de l'iPhone | le géant américain | le groupe américain |
        la pépite
    """),
    startups=_all("""
        sa propre entreprise | sa propre société | sa propre start-up | sa propre startup | sa propre boîte | sa
        propre structure | sa propre jeune pousse | son propre laboratoire | son propre labo | son entreprise |
        sa start-up | sa startup | sa société | sa jeune pousse | leur propre entreprise | leur propre société |
        leur propre start-up | leur start-up | leur propre startup | leur société | leur entreprise | leur
        propre laboratoire | une start-up | une startup | une jeune pousse | une nouvelle start-up | une
        nouvelle startup | une nouvelle société | une nouvelle entreprise | sa nouvelle start-up | sa nouvelle
        startup | sa nouvelle société | l'aventure entrepreneuriale | l'aventure | voler de ses propres ailes |
        une entreprise | une société | se mettre à son compte | l'entrepreneuriat
    """),
    founds=_all("""
        fonder | cofonder | co-fonder | créer | lancer | monter | se lancer | bâtir | fonde | cofonde | crée |
        lance | monte | créera | fondera | lancera | mettre sur pied
    """),
    former=_all("""
        ex | ancien | ancienne | anciens | anciennes | l'ex | jusqu'ici | jusque-là | jusqu'alors | jusqu'à
        récemment | précédemment | auparavant | passé par | passée par | passés par | issu de | issu d' | issue
        de | issue d' | issus de | issus d' | venu de | venu d' | venue de | venue d' | venus de | venus d' |
        venant de | venant d' | transfuge de | transfuge d' | transfuges de | transfuges d' | débarqué de |
        débarquée de | longtemps | naguère | autrefois | tout juste parti de | qui vient de quitter |
        fraîchement parti de
    """),
    numbers=_NUMBERS,
    more="""
        un autre | une autre | autre | autres | encore un | encore une | d'autres | deux autres | supplémentaire
        | supplémentaires
    """,
    again="de nouveau | à nouveau",
    titles="M. | Mme | M | Dr | Pr | monsieur | madame",
    org_words="""
        labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures |
        partners | group | holdings | institute | university | foundation | networks | studios | media | bank |
        AI | intelligence | research | platforms | security | therapeutics | motors | energy | health |
        solutions | software | SA | SAS
    """,
    org_kinds=_all("""
        start-up | startup | jeune pousse | société | entreprise | firme | plateforme | rival | rivale |
        concurrent | concurrente | éditeur | licorne | filiale | fabricant | fournisseur | application |
        compagnie | laboratoire | groupe | géant | institut | université | banque | fonds | cabinet |
        association | fondation | agence | maison | pépite | ministère | école | spécialiste de
    """),
    name_particles="""
        de | du | della | di | da | dos | van | von | der | den | la | le | el | al | bin | ben | ter
    """,
    not_names=_all(_NOT_NAMES),
    says=_all("""
        dit | annonce | annoncé | annoncent | annonçait | déclare | déclaré | affirme | affirmé | assure |
        assuré | révèle | révélé | confirme | confirmé | explique | expliqué | écrit | précise | précisé |
        indique | indiqué | raconte | raconté | rapporte | rapporté | fait savoir | fait part | croit savoir |
        avance | avancé | estime | soutient | apprend | appris | promet | promis | prévient | déplore | ajoute |
        ajouté | rappelle que | indiquant | affirmant | expliquant | assurant | annonçant | pense | croit |
        insiste | évoque
    """),
    leads="exclusif | info | sources | mercato | officiel | exclu | urgent",
    rumours=_all("""
        envisage de | envisage d' | envisagerait de | envisagerait d' | envisagent de | songe à | songerait à |
        prévoit de | prévoit d' | s'apprête à | s'apprêtent à | s'apprêterait à | pourrait | pourraient | en
        pourparlers | pourparlers | en discussion | en discussions | en négociation | en négociations | négocie
        | négocierait | rumeur | rumeurs | serait sur le point de | serait sur le point d' | seraient sur le
        point de | sur le point de | sur le point d' | serait en passe de | en passe de | devrait | devraient |
        tenté par | tentée par | intention de | intention d' | compte | comptent | veut | veulent | voudrait |
        souhaite | souhaiterait | souhaitent | tente de | tente d' | tentent de | tenté de | cherche à |
        cherchent à | cherche | cherchent | aimerait | serait tenté de | réfléchit à | réfléchirait à | possible
        | éventuel | éventuelle | probable | courtise | courtise la | convoite | approche | lorgne | se
        préparerait à | se prépare à | préparerait | prépare son départ | préparerait son départ | bientôt chez
        | espère | espérait | menace de | menacé de | imminent | imminente | pressenti | pressentie | dans le
        viseur de | songer à
    """),
    rumours_weak=_all("""
        aurait | auraient | serait | seraient | selon des sources | selon plusieurs sources | sous couvert
        d'anonymat | à en croire | proches du dossier | proche du dossier | sources proches | source proche
    """),
    confirms=_all(
        """
            c'est officiel | désormais officiel | officiellement | officialise | officialisé | porte-parole |
            note interne | sur LinkedIn | sur X | sur Threads | sur Twitter | sur son blog | billet de blog |
            mémo interne | l'a annoncé | l'a confirmé | l'a officialisé | l'ont annoncé | l'ont confirmé | a
            annoncé l'entreprise | a annoncé la société | a annoncé le groupe | a confirmé l'entreprise | a
            confirmé la société | a confirmé le groupe | a confirmé | ont confirmé | dans un communiqué | dans
            un message | dans un mémo | dans une note | l'annonce lui-même | l'annonce elle-même | l'intéressé a
            confirmé | l'intéressée a confirmé | l'intéressé le confirme
        """
    ),
    attempts="""
        a tenté de | ont tenté de | tente de | tentent de | tentait de | a essayé de | ont essayé de | essaie de |
        essaye de | menace de | menacé de | menaçait de | a failli | échoue à | a échoué à | voulait | voulaient |
        n'a pas réussi à | en vain
    """,
    ages="""
        il y a un an | il y a deux ans | il y a trois ans | il y a quatre ans | il y a cinq ans | il y a dix ans |
        il y a quelques années | voici deux ans
    """,
    denials=_all("""
        dément | démentent | a démenti | démenti | nie | nient | a nié | réfute | a réfuté | fausse rumeur |
        fausses rumeurs | reste chez | restera chez | restent chez | rester chez | resteront chez | reste fidèle
        à | décline | a décliné | déclinent | refuse | a refusé | refusent | refusé de | repousse l'offre |
        rejette l'offre | rejette | a rejeté | dit non à | a dit non à | écarte | exclut | n'a aucune intention
        de | n'a pas l'intention de | aucune intention de | aucun projet de | faux
    """),
    negations="ne | n' | pas | jamais | sans | aucun | aucune | ni | loin de",
    credits=_all("""
        selon | d'après | rapporte | rapporté | révèle | révélé | à en croire | via | citant | cité par |
        indique | l'agence
    """),
    pays="""
        salaire | salaires | rémunération | rémunérations | prime | primes | bonus | package | payé | payée | payés |
        touche | toucher | empocher
    """,
    past=_all("""
        auparavant | à l'époque | autrefois | naguère | jadis | l'an dernier | l'année dernière | il y a un an |
        il y a deux ans | il y a trois ans | il y a quelques années | avait | avaient          | précédemment
    """),
    not_jobs={
        "an honour, not a job": """
            Académie des sciences | Académie des technologies | Académie française | Royal Society
        """,
        "a board seat, not a job": _all("""
            conseil d'administration | conseil | conseil de surveillance | comité scientifique | conseil
            scientifique | comité consultatif | comité d'éthique | board | administrateur | administratrice |
            conseil consultatif | comité
        """),
        "advice, not a job": _all("""
            conseiller | conseillère | conseillers | consultant | consultante | ambassadeur | ambassadrice |
            parrainage | mécène | actionnaire | investisseur | investisseurs | actionnaires
        """),
        "a list or an idiom, not an employer": _all("""
            alliance | coalition | consortium | l'avis | le débat | programme | projet | initiative |
            partenariat | appel | liste | club | indice | tour de table | levée de fonds | podcast | table ronde
            | groupement | forum | la danse | plainte | procès | négociations | cercle | pacte | code |
            fondation | scène | bourse | réunion | sommet | jury
        """),
        "a leave of absence": _all("""
            congé | congé maladie | congé parental | congé sabbatique | arrêt maladie | congé maternité
        """),
        "a firm that is hired": _all("""
            cabinet | avocats | agence | sous-traitant | sous-traitants | prestataire | prestataires |
            lobbyistes
        """),
        "a product": _all("""
            application | service | plateforme X | bêta | réseau social | play store | app store | support
        """),
    },
    not_moves={
        "not a verb of moving": _all("""
            quitte à | rejoint l'avis | rejoint la position | rejoint l'analyse | recrute ses | partir de zéro |
            à partir de | à partir d' | faire partie | fait partie | font partie | fait partie de | en partie |
            une partie de | une partie | la partie | en partant de | perd du terrain | perd de la vitesse | perd
            de l'argent | perd son procès | perd la tête | perd pied | perd de vue | perd patience | perd le
            contrôle | tout le monde | prend en charge | prend feu | prend position | prend du retard | prend de
            l'avance | prend acte | prend le large | prend son temps | prend au sérieux | prend ses distances |
            a pris soin | prend part | prend effet | prend fin | prend ses fonctions | prend forme | prend soin
            | a pris du retard | engage à | s'engage à | s'engagent à | s'est engagé à | engagé dans | engagée
            dans | s'engage dans | engage un bras de fer | lâche du lest | met fin au | mise sur | mettre la
            main sur les | retrouve le sourire | retrouve son | retrouve sa | retrouve ses | retrouve des |
            signe un accord | signe un partenariat | signé un accord | signe un contrat | signe avec | a signé |
            attire l'attention | attiré l'attention | attire les | attire des | attirer l'attention | séduit les
            | prend la parole | pris la parole | lance une offre | entretien d'embauche | entretiens d'embauche
            | recrutement de masse | devient un | devient une | devient le premier | devient la première | en
            voie de devenir | vole des | vole la vedette | se sert de | se servir de | choisit de ne pas |
            conditions d'embauche | campagne de recrutement | chargé de recrutement | plan de départ | plan de
            départs | point de départ | départ de feu | au départ de | au départ
        """),
        "a denial of something else": _all(
            """
                dément le montant | dément les montants | dément tout désaccord | dément tout lien | dément les
                chiffres | dément avoir offert | dément avoir proposé | nie avoir été licencié | nie avoir été
                licenciée | nie avoir été renvoyé | dément avoir été licencié | dément avoir été renvoyé |
                dément toute tension | nie tout désaccord | réfute tout désaccord | dément les raisons |
                conteste le montant | dément le chiffre | refuse de commenter | a refusé de commenter | décline
                tout commentaire | refusé de commenter | n'a pas souhaité commenter | n'a pas répondu | n'ont
                pas répondu | refuse de s'exprimer
            """
        ),
    },
    not_news={
        "a job advertisement": _all("""
            nous recrutons | rejoignez-nous | rejoignez nos équipes | offres d'emploi | postulez | recrute à |
            recrute en alternance | recrute plus de | postes ouverts | postes à pourvoir | faut-il quitter
        """),
    },
    core_words=_all("""
        IA | intelligence artificielle | apprentissage automatique | apprentissage profond | modèle | modèles |
        superintelligence | super intelligence | LLM | chatbot | chatbots | agent conversationnel | robotique |
        recherche | chercheur | chercheuse | chercheurs | scientifique | GPT | Gemini | Siri | Copilot | Alexa |
        Llama | agents | AGI | raisonnement | neurones | neuronaux | AI | machine learning | deep learning |
        Autopilot | conduite autonome
    """),
)

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
)
