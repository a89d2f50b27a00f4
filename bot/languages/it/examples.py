"""Sentences of Italian with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    Example("Ambra Castelvetri entra in Anthropic", (Told("Ambra Castelvetri", None, "Anthropic"),)),
    Example("Il ricercatore Biagio Santoru passa a Meta", (Told("Biagio Santoru", None, "Meta"),)),
    Example("Chiara Valmarana si unisce a OpenAI", (Told("Chiara Valmarana", None, "OpenAI"),)),
    Example("Dario Pellizzari approda alla Mistral AI", (Told("Dario Pellizzari", None, "Mistral AI"),)),
    Example("Da Microsoft arriva in Apple Elena Braccioforte", (Told("Elena Braccioforte", "Microsoft", "Apple"),)),
    Example(
        "Secondo Bloomberg, Fausto Lorenzetti sbarca in Nvidia",
        (Told("Fausto Lorenzetti", None, "NVIDIA", Stage.REPORTED),),
    ),
    Example("L'ingegnera Ginevra Tassoni, ex Apple, va a lavorare per xAI", (Told("Ginevra Tassoni", "Apple", "xAI"),)),
    Example(
        "Ivano Cremaschi, già responsabile di Meta, si unisce a Google", (Told("Ivano Cremaschi", "Meta", "Google"),)
    ),
    Example("Lavinia Orsenigo lascia Apple per Meta", (Told("Lavinia Orsenigo", "Apple", "Meta"),)),
    Example("Massimo Rondinelli ha lasciato OpenAI", (Told("Massimo Rondinelli", "OpenAI", None, Stage.REPORTED),)),
    Example("Nadia Ferraguti si è dimessa da xAI", (Told("Nadia Ferraguti", "xAI", None),)),
    Example("Ottavio Brambati dice addio a Google DeepMind", (Told("Ottavio Brambati", "Google DeepMind", None),)),
    Example("Perla Montefiori esce da Microsoft", (Told("Perla Montefiori", "Microsoft", None),)),
    Example("Renato Sculco saluta Nvidia", (Told("Renato Sculco", "NVIDIA", None),)),
    Example("Lascia Cohere la direttrice scientifica Sabrina Altobelli", (Told("Sabrina Altobelli", "Cohere", None),)),
    Example("Tiziano Roveda passa da xAI a OpenAI", (Told("Tiziano Roveda", "xAI", "OpenAI"),)),
    Example(
        "Umberto Lodigiani lascia Google per fondare una startup", (Told("Umberto Lodigiani", "Google", "startup"),)
    ),
    Example("L'addio di Viola Marchesani a Meta sorprende i colleghi", (Told("Viola Marchesani", "Meta", None),)),
    Example("Tre ricercatori di Apple passano a Meta", (Told(None, "Apple", "Meta", count=3),)),
    Example("Il capo della sicurezza di OpenAI se ne va", (Told(None, "OpenAI", None, count=1),)),
    Example("Annuncia le dimissioni da Anthropic Walter Bonaccorsi", (Told("Walter Bonaccorsi", "Anthropic", None),)),
    Example("OpenAI assume Alberta Ghislandi", (Told("Alberta Ghislandi", None, "OpenAI"),)),
    Example(
        "Meta ingaggia Bruno Zanardelli, ricercatore di Anthropic", (Told("Bruno Zanardelli", "Anthropic", "Meta"),)
    ),
    Example("Mistral AI strappa Carlotta Videsott a Google", (Told("Carlotta Videsott", "Google", "Mistral AI"),)),
    Example(
        "Microsoft soffia a OpenAI la ricercatrice Donata Pievani", (Told("Donata Pievani", "OpenAI", "Microsoft"),)
    ),
    Example("xAI si aggiudica Enrico Malaspini", (Told("Enrico Malaspini", None, "xAI"),)),
    Example("Flavia Scotellaro è stata assunta da Mistral AI", (Told("Flavia Scotellaro", None, "Mistral AI"),)),
    Example("Gianluca Brusaferri, ingaggiato da Nvidia", (Told("Gianluca Brusaferri", None, "NVIDIA"),)),
    Example("Anthropic recluta due dozzine di ingegneri di xAI", (Told(None, "xAI", "Anthropic", count=24),)),
    Example(
        "Cohere annuncia l'arrivo di Ilaria Passerini, ex direttrice di Google",
        (Told("Ilaria Passerini", "Google", "Cohere"),),
    ),
    Example("L'ingaggio di Lorenzo Tedaldi da parte di Meta irrita OpenAI", (Told("Lorenzo Tedaldi", None, "Meta"),)),
    Example("Apple perde Marina Colonnello", (Told("Marina Colonnello", "Apple", None),)),
    Example("xAI licenzia il suo direttore finanziario, Nicola Berengo", (Told("Nicola Berengo", "xAI", None),)),
    Example(
        "Mistral AI nomina Orsola Vercelloni, proveniente da Amazon, direttrice tecnica",
        (Told("Orsola Vercelloni", "Amazon", "Mistral AI"),),
    ),
    Example("Paolo Guidarelli torna in Google", (Told("Paolo Guidarelli", None, "Google"),)),
    Example("Rachele Sforzini rientra in OpenAI", (Told("Rachele Sforzini", None, "OpenAI"),)),
    Example("Silvio Maderna potrebbe passare a Meta", (Told("Silvio Maderna", None, "Meta", Stage.RUMOURED),)),
    Example("Teresa Bolognini lascerebbe Apple", (Told("Teresa Bolognini", "Apple", None, Stage.RUMOURED),)),
    Example("Meta avrebbe ingaggiato Ugo Frangipane", (Told("Ugo Frangipane", None, "Meta", Stage.REPORTED),)),
    Example(
        "È ufficiale: Valeria Cisterna lascia Nvidia", (Told("Valeria Cisterna", "NVIDIA", None, Stage.CONFIRMED),)
    ),
    Example("Alba Morosini non lascia Anthropic", (Told("Alba Morosini", "Anthropic", None, Stage.DENIED),)),
    Example("Cesare Rospigli smentisce di voler lasciare Meta", (Told("Cesare Rospigli", "Meta", None, Stage.DENIED),)),
    Example(
        "Delia Fontanesi lascia Meta e nega dissapori con i vertici",
        (Told("Delia Fontanesi", "Meta", None, Stage.REPORTED),),
    ),
    Example("Ezio Tramontana, che è entrato in Google nel 2019, pubblica un libro"),
    Example("Un ex ingegnere di Google avverte sui rischi dell'IA"),
    Example("Meta si unisce all'alleanza per l'IA aperta"),
    Example("OpenAI nomina Rita Solberg direttrice della ricerca"),
    Example("Fiorella Gonzati lascia il consiglio di amministrazione di OpenAI"),
    Example("L'attaccante Guido Lanfranchi passa al Genoa, sponsor Microsoft"),
    Example("Apple dice addio al vecchio iPhone"),
    Example("Meta licenzia seicento dipendenti della divisione IA"),
    Example("Google assume un ruolo guida nell'intelligenza artificiale"),
    Example("Siri passa a Gemini: accordo tra Apple e Google"),
    Example("Lavora con noi: Mistral AI cerca ingegneri a Parigi"),
    Example("Microsoft e OpenAI raggiungono un accordo"),
    Example("Perché lasciare Google per una startup?"),
    Example("Il ministro Jacopo Venier si dimette: l'ombra di Meta"),
    Example(
        "Chiara Lusardi, ex Google, nuova direttrice tecnica di Mistral AI",
        (Told("Chiara Lusardi", "Google", "Mistral AI"),),
    ),
    Example(
        "Chiara Lusardi (ex Google) nominata direttrice tecnica di Mistral AI",
        (Told("Chiara Lusardi", "Google", "Mistral AI"),),
    ),
    Example("OpenAI riprende Chiara Lusardi dopo il passaggio in Meta", (Told("Chiara Lusardi", "Meta", "OpenAI"),)),
    Example("Dopo un passaggio in Apple, Chiara Lusardi entra in OpenAI", (Told("Chiara Lusardi", "Apple", "OpenAI"),)),
    Example("Chiara Lusardi abbandona Apple, destinazione OpenAI", (Told("Chiara Lusardi", "Apple", "OpenAI"),)),
    Example("Dimissioni della responsabile della sicurezza di OpenAI", (Told(None, "OpenAI", None, count=1),)),
    Example("Esce da Meta la vicepresidente per l'IA, Chiara Lusardi", (Told("Chiara Lusardi", "Meta", None),)),
    Example(
        "«Oggi è il mio ultimo giorno in OpenAI», ha scritto la ricercatrice Chiara Lusardi su X",
        (Told("Chiara Lusardi", "OpenAI", None),),
    ),
    Example(
        "«Lascio OpenAI», ha annunciato Chiara Lusardi", (Told("Chiara Lusardi", "OpenAI", None, Stage.CONFIRMED),)
    ),
    Example(
        "La ricercatrice Chiara Lusardi, che guidava il team vocale di Apple, è passata a Meta",
        (Told("Chiara Lusardi", "Apple", "Meta"),),
    ),
    Example("Apple perde Chiara Lusardi, che passa a Meta", (Told("Chiara Lusardi", "Apple", "Meta"),)),
    Example(
        "Tre ricercatori di OpenAI (Chiara Lusardi, Marco Ferrante e Tullio Quarenghi) passano a Meta",
        (
            Told("Chiara Lusardi", "OpenAI", "Meta"),
            Told("Marco Ferrante", "OpenAI", "Meta"),
            Told("Tullio Quarenghi", "OpenAI", "Meta"),
        ),
    ),
    Example("Marco Ferrante lascerà il ruolo di direttore dell'IA in Apple", (Told("Marco Ferrante", "Apple", None),)),
    Example(
        "Marco Ferrante, ex manager di Google, è stato nominato vicepresidente per l'IA di Apple",
        (Told("Marco Ferrante", "Google", "Apple"),),
    ),
    Example(
        "Marco Ferrante, ex Google, diventa direttore tecnico di Mistral AI",
        (Told("Marco Ferrante", "Google", "Mistral AI"),),
    ),
    Example(
        "Marco Ferrante smentisce le voci sulla sua uscita da Apple",
        (Told("Marco Ferrante", "Apple", None, Stage.DENIED),),
    ),
    Example(
        "Marco Ferrante lascia Apple, ma nega che sia per la riorganizzazione",
        (Told("Marco Ferrante", "Apple", None, Stage.REPORTED),),
    ),
    Example("Marco Ferrante diventa consulente di Anthropic"),
    Example("Anthropic prepara lo sbarco in Borsa"),
    Example("Il centrocampista Marco Ferrante lascia il Lecce per il Bari, sponsor Google"),
    Example(
        "Fuga di cervelli da Apple",
        (Told("Marco Ferrante", "Apple", "OpenAI"),),
        summary="L'azienda ha perso un altro ingegnere, Marco Ferrante, che andrà in OpenAI, secondo Bloomberg.",
    ),
    Example("Meta ha provato ad assumere Marco Ferrante, cofondatore di OpenAI"),
    Example("Chiara Lusardi lascia il suo incarico in OpenAI", (Told("Chiara Lusardi", "OpenAI", None),)),
    Example(
        "Chiara Lusardi conferma la sua uscita da OpenAI", (Told("Chiara Lusardi", "OpenAI", None, Stage.CONFIRMED),)
    ),
    Example(
        "Tullio Quarenghi, finora in DeepMind, sarà il nuovo direttore scientifico di Mistral AI",
        (Told("Tullio Quarenghi", "Google DeepMind", "Mistral AI"),),
    ),
    Example(
        "Tullio Quarenghi, che ha lasciato OpenAI il mese scorso, entra in Anthropic",
        (Told("Tullio Quarenghi", "OpenAI", "Anthropic"),),
    ),
    Example(
        "Tullio Quarenghi diventa il nuovo capo scienziato di Meta dopo l'uscita da OpenAI",
        (Told("Tullio Quarenghi", "OpenAI", "Meta"),),
    ),
    Example(
        "Anthropic mette le mani su Tullio Quarenghi, uno dei ricercatori di punta di DeepMind",
        (Told("Tullio Quarenghi", "Google DeepMind", "Anthropic"),),
    ),
    Example("Tullio Quarenghi vola in OpenAI", (Told("Tullio Quarenghi", None, "OpenAI"),)),
    Example(
        "Marco Ferrante, capo dell'IA di Apple, sarà sostituito da Chiara Lusardi, ex Google",
        (Told("Chiara Lusardi", "Google", "Apple"),),
    ),
    Example(
        "Marco Ferrante lascia OpenAI",
        (Told("Marco Ferrante", "OpenAI", None), Told("Chiara Lusardi", "Google", "OpenAI")),
        summary="Al suo posto arriva Chiara Lusardi, proveniente da Google.",
    ),
    Example(
        "La startup cerca un sostituto per la direttrice, Chiara Lusardi, che passa a Microsoft",
        (Told("Chiara Lusardi", None, "Microsoft"),),
    ),
    Example("Marco Ferrante, cofondatore di xAI, esce dall'azienda", (Told("Marco Ferrante", "xAI", None),)),
    Example(
        "Meta continua lo shopping",
        (
            Told("Chiara Lusardi", "OpenAI", "Meta"),
            Told("Marco Ferrante", "Anthropic", "Meta"),
        ),
        summary="Il gruppo di Mark Zuckerberg ha assunto Chiara Lusardi, ricercatrice di OpenAI, e Marco "
        "Ferrante, ingegnere di Anthropic.",
    ),
    Example(
        "Tre ricercatori dell'ufficio di Zurigo di OpenAI passeranno a Meta, secondo il Wall Street Journal",
        (Told(None, "OpenAI", "Meta", count=3),),
    ),
    Example("OpenAI perde il direttore della ricerca", (Told(None, "OpenAI", None, count=1),)),
    Example("OpenAI, lascia la direttrice tecnica Chiara Lusardi", (Told("Chiara Lusardi", "OpenAI", None),)),
    Example("Dopo l'addio di Marco Ferrante, anche Chiara Lusardi lascia xAI", (Told("Chiara Lusardi", "xAI", None),)),
    Example("Chiara Lusardi raggiunge Marco Ferrante in Anthropic", (Told("Chiara Lusardi", None, "Anthropic"),)),
    Example("Chiara Lusardi si prende un anno sabbatico da OpenAI"),
    Example(
        "Marco Ferrante, direttore generale di Google Italia, lascia l'incarico",
        (Told("Marco Ferrante", "Google", None),),
    ),
    Example("Il ceo di OpenAI saluta i dipendenti di Google"),
    Example("Chiara Lusardi (OpenAI) passa ad Anthropic", (Told("Chiara Lusardi", "OpenAI", "Anthropic"),)),
    Example(
        "Meta investe 14 miliardi in Scale AI e assume il suo ceo, Marco Ferrante",
        (Told("Marco Ferrante", "Scale AI", "Meta"),),
    ),
    Example("Google perde uno degli autori di Gemini", (Told(None, "Google", None, count=1),)),
    Example("Marco Ferrante, capo dell'IA di Apple, va in pensione", (Told("Marco Ferrante", "Apple", None),)),
    Example(
        "Elon Musk conferma l'addio di Marco Ferrante a xAI", (Told("Marco Ferrante", "xAI", None, Stage.CONFIRMED),)
    ),
    Example("Si dimettono due cofondatori di xAI in 48 ore", (Told(None, "xAI", None, count=2),)),
    Example(
        "Chiara Lusardi, direttrice tecnica di OpenAI, annuncia l'addio all'azienda",
        (Told("Chiara Lusardi", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example("Marco Ferrante accusa OpenAI di rubare i suoi ricercatori"),
    Example(
        "Apple, il capo dell'IA Marco Ferrante lascia per la rivale Meta", (Told("Marco Ferrante", "Apple", "Meta"),)
    ),
    Example("xAI fa causa a un ex ingegnere passato a OpenAI"),
    Example("Chiara Lusardi torna in OpenAI dopo il congedo di maternità"),
    Example("OpenAI paga bonus per trattenere i suoi ricercatori"),
    Example("Mistral AI assumerà 200 persone"),
    Example("Se Marco Ferrante lasciasse Apple, Siri resterebbe orfana"),
    Example("Solo Marco Ferrante e Chiara Lusardi restano in xAI tra i fondatori"),
    Example("OpenAI lascia Microsoft per Oracle"),
    Example("Marco Ferrante si unisce alle critiche a OpenAI"),
    Example(
        "Microsoft ingaggia Marco Ferrante",
        (Told("Marco Ferrante", "Inflection AI", "Microsoft"), Told("Chiara Lusardi", "Inflection AI", "Microsoft")),
        summary="Con lui arrivano dalla sua start-up Inflection AI la ricercatrice Chiara Lusardi e altri colleghi.",
    ),
    Example("Fuga da xAI: se ne va anche il cofondatore Luca Ardito", (Told("Luca Ardito", "xAI", None),)),
    Example("Anthropic assume l'ex direttrice di Stripe Carla Prini", (Told("Carla Prini", "Stripe", "Anthropic"),)),
    Example(
        "OpenAI nomina Dana Valli direttrice finanziaria",
        (Told("Dana Valli", "Google", "OpenAI"),),
        "In precedenza lavorava in Google.",
    ),
    Example(
        "Anthropic ingaggia Carlo Bini",
        (
            Told("Carlo Bini", "Inflection AI", "Anthropic"),
            Told("Giulia Sarti", "Inflection AI", "Anthropic"),
        ),
        "Con lui passa da Inflection ad Anthropic la ricercatrice Giulia Sarti.",
    ),
)
