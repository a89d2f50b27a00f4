"""The verbs of moving in Dutch."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb

_AT = dict.fromkeys(("bij", "voor"), Slot.DESTINATION)

_FROM_AT = {"bij": Slot.ORIGIN}

VERBS = (
    Verb(
        Frame.JOIN,
        """
            overstapt | overstappen | overgestapt | over te stappen | maakt de overstap | maken de overstap |
            maakte de overstap | de overstap gemaakt | de overstap maken | maakt overstap | maakt een overstap |
            gaat werken | gaan werken | gaat aan de slag | gaan aan de slag | ging aan de slag | aan de slag
            gegaan | aan de slag gaan | aan de slag | begint bij | begonnen bij | gaat in dienst | treedt in
            dienst | treden in dienst | trad in dienst | in dienst getreden | in dienst treden | sluit zich aan
            | sluiten zich aan | sloot zich aan | aangesloten | aansluit | kiest voor | kiezen voor | koos voor
            | gekozen voor | tekent bij | werkt voortaan | werkt nu | werkt straks | gaat leiden | verkast |
            verkassen | verkaste | gaat aan het werk
        """,
        marks=_AT,
    ),
    Verb(Frame.JOIN, "stapt | stappen | stapte | stapten", apart="over", marks=_AT),
    Verb(
        Frame.JOIN,
        """
            gaat | gaan | ging | gingen | gegaan | vertrekt | vertrekken | vertrok | vertrokken | trekt | komt |
            kwam
        """,
        needs=("naar",),
    ),
    Verb(
        Frame.LEAVE,
        """
            verlaat | verlaten | verliet | verlieten | vertrekt | vertrekken | vertrok | vertrokken | opstapt |
            opstappen | opgestapt | op te stappen | neemt ontslag | nemen ontslag | nam ontslag | ontslag
            genomen | ontslag nemen | ontslag te nemen | dient ontslag in | diende ontslag in | neemt afscheid |
            nemen afscheid | nam afscheid | afscheid genomen | afscheid te nemen | weggaat | weggegaan | weg te
            gaan | zegt zijn baan op | zegt haar baan op | zegt baan op | zei zijn baan op | houdt het voor
            gezien | voor gezien | hield het voor gezien | verruilt | verruilen | verruilde | verruild | ruilt |
            ruilde | ingeruild | aftreedt | aftreden | afgetreden | af te treden | terugtreedt | teruggetreden |
            stopt als | stopte als | legt functie neer | legt zijn functie neer | legt haar functie neer | legde
            zijn functie neer | legde haar functie neer | keert de rug toe | draait de rug toe | zijn vertrek |
            haar vertrek | hun vertrek | zijn ontslag | haar ontslag | gooit de handdoek | trekt de deur achter
            zich dicht | zwaait af | pakt zijn biezen | pakt haar biezen | de deur uit
        """,
        marks={**_FROM_AT, "naar": Slot.DESTINATION},
    ),
    Verb(
        Frame.LEAVE,
        """
            werkt niet langer | werkt niet meer | werken niet langer | niet langer werkzaam | is weg | zijn weg
        """,
        marks={"bij": Slot.ORIGIN, "voor": Slot.ORIGIN},
    ),
    Verb(Frame.LEAVE, "weg", marks=_FROM_AT, needs=("bij",)),
    Verb(Frame.LEAVE, "legt | legde | leggen", apart="neer", marks=_FROM_AT),
    Verb(Frame.LEAVE, "zegt | zei | zeggen", apart="vaarwel | gedag"),
    Verb(Frame.LEAVE, "stapt | stappen | stapte | stapten", apart="op", marks=_FROM_AT),
    Verb(Frame.LEAVE, "treedt | treden | trad | traden", apart="af | terug", marks=_FROM_AT),
    Verb(Frame.LEAVE, "gaat | gaan | ging | gingen", apart="weg", marks=_FROM_AT),
    Verb(Frame.LEAVE, "stopt | stoppen | stopte | stopten | gestopt", marks=_FROM_AT),
    Verb(
        Frame.LEAVE,
        "vertrek | ontslag | afscheid | exit",
        marks={**_FROM_AT, "naar": Slot.DESTINATION, "uit": Slot.ORIGIN},
        mover="owner",
    ),
    Verb(Frame.JOIN, "overstap", mover="owner"),
    Verb(
        Frame.HIRE,
        """
            weghaalt | weghalen | weggehaald | weg te halen | aantrekt | aantrekken | aangetrokken | aan te
            trekken | aanneemt | aannemen | aangenomen | aan te nemen | rekruteert | rekruteren | rekruteerde |
            gerekruteerd | werft | werven | wierf | geworven | weglokt | weglokken | weggelokt | weg te lokken |
            wegkaapt | wegkapen | weggekaapt | weg te kapen | strikt | strikken | strikte | gestrikt |
            contracteert | contracteerde | gecontracteerd | binnenhaalt | binnenhalen | binnengehaald | binnen
            te halen | neemt in dienst | nam in dienst | in dienst genomen | in dienst nemen | haalt in huis |
            in huis gehaald | in huis halen | wegplukt | weggeplukt | plukt | plukte | inhuurt | inhuren |
            ingehuurd | verwelkomt | verwelkomde | legt vast | vastlegt | vastgelegd | ronselt | ronselde |
            kaapt | kaapte | kapen | haalt | haalde | halen | gehaald | snoept
        """,
        marks=_FROM_AT | {"naar": Slot.DESTINATION},
    ),
    Verb(Frame.HIRE, "haalt | halen | haalde | haalden", apart="weg | binnen | in huis", marks=_FROM_AT),
    Verb(Frame.HIRE, "trekt | trekken | trok | trokken", apart="aan", marks=_FROM_AT),
    Verb(Frame.HIRE, "neemt | nemen | nam | namen", apart="aan | in dienst", marks=_FROM_AT),
    Verb(Frame.HIRE, "lokt | lokken | lokte | lokten", apart="weg", marks=_FROM_AT),
    Verb(Frame.HIRE, "kaapt | kapen | kaapte | kaapten | snoept | snoepte | plukt", apart="weg | af", marks=_FROM_AT),
    Verb(Frame.HIRE, "huurt | huren | huurde | huurden", apart="in", marks=_FROM_AT),
    Verb(Frame.HIRE, "legt | legde", apart="vast", marks=_FROM_AT),
    Verb(Frame.HIRE, "lijft | lijfde | lijven", apart="in", marks=_FROM_AT),
    Verb(Frame.NAME, "benoemt | benoemen | benoemde | benoemd | stelt aan | aangesteld | schuift naar voren"),
    Verb(Frame.NAME, "wordt | werd | worden | is geworden", mover="subject"),
    Verb(
        Frame.LOSE,
        """
            verliest | verliezen | verloor | verloren | ziet vertrekken | zag vertrekken | raakt kwijt
        """,
        marks={"aan": Slot.DESTINATION},
        mover="object",
    ),
    Verb(
        Frame.LOSE, "raakt | raken | raakte | raakten", apart="kwijt", marks={"aan": Slot.DESTINATION}, mover="object"
    ),
    Verb(
        Frame.FIRE,
        """
            ontslaat | ontslaan | ontsloeg | ontsloegen | ontslagen | zet aan de kant | zet op straat | zet de
            deur uit | stuurt weg | weggestuurd | stuurt de laan uit | op non-actief gesteld
        """,
    ),
    Verb(
        Frame.RETURN,
        """
            terugkeert | terugkeren | teruggekeerd | terug te keren | keert terug | keren terug | keerde terug |
            keerden terug | is terug bij | zijn terug bij | terug bij | weer bij | teruggaat | teruggegaan |
            terug naar
        """,
        marks=_AT,
    ),
    Verb(Frame.RETURN, "keert | keren | keerde | keerden | gaat | gaan | ging | komt | kwam", apart="terug", marks=_AT),
    Verb(Frame.RETURN, "terugkeer", mover="owner"),
    Verb(Frame.REHIRE, "terughaalt | terughalen | teruggehaald | terug te halen"),
    Verb(Frame.REHIRE, "haalt | halen | haalde | lokt | neemt", apart="terug", marks=_FROM_AT),
    Verb(
        Frame.FOUND,
        """
            oprichten | opgericht | op te richten | opricht | start | starten | startte | gestart | begint |
            beginnen | opstart | opstarten
        """,
        weak=True,
    ),
    Verb(Frame.FOUND, "richt | richten | richtte | start", apart="op", weak=True),
)
