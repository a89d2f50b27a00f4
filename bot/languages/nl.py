"""Dutch."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb, word_set
from bot.languages.language import Language
from bot.languages.separable import Separable
from bot.languages.tokens import Kind, Token

_AT = dict.fromkeys(("bij", "voor"), Slot.DESTINATION)
_FROM_AT = {"bij": Slot.ORIGIN}

_VERBS = (
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

_SEPARABLE = Separable(
    _VERBS,
    {
        "haalt": "uit | offline | op | neer | door | eruit | naar beneden | onderuit | in | aan | eraf",
        "haalde": "uit | offline | op | neer | door | in | aan",
        "halen": "uit | offline | op | neer | door | in | aan",
        "gaat": "uit | door | over | aan | in | op | live | offline | open | failliet | ten onder",
        "gaan": "uit | door | over | aan | in | op | live | samen",
        "komt": "uit | aan | op | voor | neer | overeen | terecht | tegen",
        "trekt": "terug | in | uit | op | door",
        "stopt": "ermee",
        "legt": "uit | op | plat | stil",
    },
)

_ROLES = {
    Seniority.FOUNDER: """
        oprichter | oprichtster | medeoprichter | mede-oprichter | medeoprichtster | grondlegger | bedenker |
        maker | geestelijk vader
    """,
    Seniority.C_LEVEL: """
        ceo | cto | cfo | coo | topman | topvrouw | bestuursvoorzitter | bestuursvoorzitster | president |
        hoofdwetenschapper | chief scientist | chief communications officer | chief technology officer | chief
        executive | chief product officer | technisch directeur | financieel directeur | algemeen directeur |
        chief research officer | hoofdeconoom | hoofdonderzoeker | eindbaas
    """,
    Seniority.LEAD: """
        directeur | directrice | hoofd | leider | leidinggevende | manager | teamleider | vicepresident |
        vice-president | bestuurder | voorman | voorvrouw | baas | chef | afdelingshoofd | onderzoeksleider |
        adjunct-directeur | kopstuk | divisiehoofd | vp
    """,
    Seniority.RESEARCHER: """
        onderzoeker | onderzoekster | wetenschapper | hoogleraar | AI-onderzoeker | AI-wetenschapper |
        informaticus | natuurkundige | wiskundige | taalkundige | econoom | professor
    """,
    Seniority.ENGINEER: "ingenieur | ontwikkelaar | programmeur | software-engineer | engineer | technicus",
    Seniority.OTHER: """
        medewerker | medewerkster | werknemer | werkneemster | ontwerper | ontwerpster | expert | specialist |
        AI-expert | pionier | veteraan | ster | lid | talent | architect | jurist | deskundige | kracht |
        collega | kopman | goeroe | peetvader | sleutelfiguur | aanwinst
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "oprichters | medeoprichters | mede-oprichters | makers | grondleggers",
    Seniority.C_LEVEL: "topmannen | topvrouwen | bestuursvoorzitters",
    Seniority.LEAD: """
        directeuren | hoofden | leiders | leidinggevenden | managers | bestuurders | kopstukken | bazen |
        voormannen
    """,
    Seniority.RESEARCHER: """
        onderzoekers | wetenschappers | AI-onderzoekers | hoogleraren | informatici | wiskundigen
    """,
    Seniority.ENGINEER: "ingenieurs | ontwikkelaars | programmeurs | engineers | technici",
    Seniority.OTHER: """
        medewerkers | werknemers | ontwerpers | experts | specialisten | pioniers | veteranen | sterren | leden
        | talenten | personeelsleden | krachten | mensen | collega's | deskundigen | duo | trio | breinen |
        sleutelfiguren
    """,
}
_ENDINGS = {
    **dict.fromkeys(
        ("chef", "baas", "directeur", "leider", "voorman", "topman", "topvrouw", "manager", "hoofd"),
        (Kind.ROLE, Seniority.LEAD),
    ),
    **dict.fromkeys(("onderzoeker", "onderzoekster", "wetenschapper"), (Kind.ROLE, Seniority.RESEARCHER)),
    **dict.fromkeys(("ontwikkelaar", "ingenieur", "programmeur"), (Kind.ROLE, Seniority.ENGINEER)),
    **dict.fromkeys(
        ("medewerker", "ontwerper", "expert", "specialist", "deskundige", "pionier", "veteraan", "goeroe"),
        (Kind.ROLE, Seniority.OTHER),
    ),
    **dict.fromkeys(("onderzoekers", "wetenschappers"), (Kind.GROUP, Seniority.RESEARCHER)),
    **dict.fromkeys(("ontwikkelaars", "ingenieurs", "programmeurs"), (Kind.GROUP, Seniority.ENGINEER)),
    **dict.fromkeys(
        ("medewerkers", "ontwerpers", "experts", "specialisten", "deskundigen", "mensen"), (Kind.GROUP, Seniority.OTHER)
    ),
    **dict.fromkeys(("directeuren", "leiders", "managers"), (Kind.GROUP, Seniority.LEAD)),
}
"""Heads of compounds that are roles: 'communicatiechef'."""

_NOT_NAMES = """
    de | het | een | der | den | des | en | of | maar | want | dus | ook | nog | al | nu | niet | geen | wel |
    in | op | aan | bij | met | van | voor | naar | uit | over | onder | door | tegen | zonder | om | tot |
    tussen | na | sinds | tijdens | volgens | wegens | als | dat | die | dit | deze | wie | wat | waar | waarom
    | wanneer | hoe | welke | ik | jij | je | hij | zij | ze | het | wij | we | jullie | u | men | mijn | jouw |
    zijn | haar | ons | onze | hun | er | hier | daar | toen | dan | is | was | waren | heeft | hebben | had |
    wordt | werd | gaat | kan | wil | zal | moet | nieuwe | nieuw | oude | jonge | grote | groot | kleine |
    eerste | tweede | derde | laatste | volgende | beste | vorige | voormalig | voormalige | oud | ex | huidige
    | belangrijke | bekende | andere | meer | veel | alle | alles | sommige | enkele | een | twee | drie | vier
    | vijf | zes | zeven | acht | negen | tien | elf | twaalf | twintig | honderd | duizend | miljoen | miljard
    | procent | euro | dollar | jaar | jaren | maand | maanden | week | weken | dag | dagen | uur | maandag |
    dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei |
    juni | juli | augustus | september | oktober | november | december | vandaag | gisteren | morgen | nederland
    | nederlandse | belgië | belgische | europa | europese | eu | vs | amerika | amerikaanse | china | chinese |
    franse | frankrijk | duitse | duitsland | britse | verenigde staten | verenigd koninkrijk | japan | japanse
    | zuid-korea | india | rusland | israël | amsterdam | rotterdam | brussel | londen | parijs | berlijn |
    zürich | san francisco | silicon valley | new york | californië | bedrijf | bedrijven | start-up | startup |
    techbedrijf | techreus | concern | concurrent | markt | beurs | aandeel | aandelen | minister | rechter |
    rechtbank | politie | justitie | bron | bronnen | bericht | gerucht | geruchten | nieuws | video | podcast |
    interview | opinie | column | analyse | review | update | exclusief | AI | ai | kunstmatige | intelligentie
    | superintelligentie | chatbot | model | modellen | taalmodel | robot | chip | chips | software | hardware |
    data | cloud | app | apps | zoekmachine | browser | siri | gemini | claude | chatgpt | gpt | grok | llama |
    copilot | sora | codex | windows | android | iphone | ipad | mac | pixel | alexa | youtube | instagram |
    whatsapp | gmail | twitter | linkedin | bloomberg | reuters | onderzoek | onderzoeker | onderzoekers |
    topman | ceo | baas | hoofd | directeur | oprichter | medeoprichter | mede-oprichter | team | afdeling |
    groep | lab | vertrek | overstap | ontslag | exodus | leegloop | strijd | oorlog | race | jacht | prijs |
    geld | bonus | salaris | baan | banen | functie | rechtszaak | ruzie | crisis | schandaal | overname | deal
    | mogelijk | naar verluidt | opnieuw | weer | plotseling | eindelijk | later | eerder | inmiddels |
    ondertussen | daarna | daarnaast | volgend | dit
"""

_GOES = word_set("gaat | gaan | ging | gingen")
_SAYS = word_set("zegt | zei | zeggen")
_WORDEN = word_set("wordt | werd | worden | is geworden")
_BECOME_REACH = 6
_AUX_ENDS = {Kind.VERB, Kind.HELPER, Kind.PASSIVE, Kind.RUMOUR, Kind.SAY, Kind.APART, Kind.HEDGE}


def _settle(tokens: list[Token]) -> list[Token]:
    """Compounds, verbs in two words, relatives and infinitives in the light of their neighbours."""
    for n, token in enumerate(tokens):
        if token.kind in {Kind.NAME, Kind.WORD}:
            _settle_noun(token)
        elif token.low in {"die", "dat", "wie"} and n and tokens[n - 1].text == "," and not token.large:
            token.kind, token.data = Kind.RELATIVE, None
        elif token.low in _WORDEN:
            _settle_worden(tokens, n)
        elif token.low == "te" and n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.FOUND}:
            token.kind, token.data = Kind.INFINITIVE, None
        if token.kind in {Kind.VERB, Kind.FOUND} and _is_purpose(tokens, n):
            _settle_om(tokens, n)
    _SEPARABLE.settle(tokens)
    for token in tokens:
        if token.kind is Kind.WORD and token.low in _SAYS:
            token.kind = Kind.SAY
        elif token.kind is Kind.WORD and token.low in _GOES:
            token.kind = Kind.HELPER
    return tokens


def _settle_noun(token: Token) -> None:
    """A compound is what its head is: 'communicatiechef' a role."""
    for ending, (kind, rank) in _ENDINGS.items():
        if token.low.endswith(ending) and len(token.low) > len(ending):
            token.kind, token.data = kind, rank
            return


def _settle_worden(tokens: list[Token], n: int) -> None:
    """'wordt directeur bij A' is an appointment; beside another verb it is an auxiliary."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!,\n"), len(tokens))
    rest = tokens[n + 1 : end]
    if any(t.kind is Kind.VERB for t in rest) or not any(t.kind is Kind.ROLE for t in rest[:_BECOME_REACH]):
        tokens[n].kind, tokens[n].data = Kind.PASSIVE, None


def _is_purpose(tokens: list[Token], n: int) -> bool:
    """Whether an infinitive with 'te' stands there: 'te verlaten', 'over te stappen'."""
    return tokens[n - 1].low == "te" or " te " in tokens[n].low or (n > 0 and tokens[n].low.startswith("te "))


def _settle_om(tokens: list[Token], n: int) -> None:
    """'om … te': the clause of purpose that shares its subject."""
    for at in range(n - 1, max(-1, n - 15), -1):
        if tokens[at].low == "om":
            tokens[at].kind, tokens[at].data = Kind.INFINITIVE, None
            return
        if tokens[at].text in ",.;:":
            return


LANGUAGE = Language(
    code="nl",
    keep_accents=True,
    settle=_settle,
    auxiliaries="""
        heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen
        | zou | zouden | wil | willen | wilde | wilden | kan | kunnen | kon | moet | moeten | mag | overweegt |
        overwegen | besluit | besloot | besloten | probeert | probeerde | dreigt | plant | hoopt | denkt | gaat
        | gaan | lijkt | blijkt
    """,
    common="""
        de | het | een | en | van | in | op | te | voor | met | is | zijn | aan | niet | dat | die | er | om |
        bij | ook | naar | uit | door | over | als | maar | wordt | heeft | hij | nog | worden | meer | na |
        werd | haalt | stapt | verlaat | vertrekt | gaat | haar | hun | mede | oprichter
    """,
    verbs=_VERBS,
    marks={
        Mark.FROM: "uit | vanuit  | afkomstig van",
        Mark.FROM_OR_BY: "van",
        Mark.TO: "naar | richting | in de richting van",
        Mark.FOR: "voor | ten gunste van",
        Mark.AT: "bij | binnen | aan het hoofd van",
        Mark.BY: "door",
        Mark.AS: "als | in de functie van | in de rol van",
        Mark.INCLUDING: "onder wie | waaronder | onder anderen | onder andere | onder meer",
        Mark.OTHER: """
            met | zonder | op | in | aan | om | tegen | wegens | vanwege | ondanks | volgens | sinds | tot |
            over | onder | na | tussen | naast | achter | per | tijdens | sedert | namens | dankzij | rond | via
            | samen met | in plaats van | uit onvrede | per direct | vanaf
        """,
        Mark.CUT: """
            dat | omdat | terwijl | nadat | wanneer | toen | of | hoewel | voordat | zodat | aangezien | maar |
            want | doordat | zodra | mits | waarna | waarmee | nu hij | nu zij | totdat | alvorens | zo
        """,
    },
    roles=_ROLES,
    groups=_GROUPS,
    teams="team | teams | ploeg | personeel | onderzoeksteam | staf | topteam | hele team",
    org_endings="s",
    clitics="'s",
    possessives="'s",
    articles="de | het | een | zijn | haar | hun | deze | dit | dat | onze | 'n",
    definites="de | het | deze",
    ands="en | & | evenals | alsook | samen met",
    helpers="""
        heeft | hebben | had | hadden | is | zijn | was | waren | ook | nu | al | binnenkort | officieel |
        plotseling | onverwacht | definitief | eveneens | weer | nog | meteen | direct | per direct | dan |
        daarna | daar | inmiddels | onlangs | zich | hem | niet alleen | opnieuw | zelf | gaat | gaan | in april
        | eind dit jaar | dit jaar | deze maand | deze week | in januari | in februari | in maart | in mei | in
        juni | in juli | in augustus | in september | in oktober | in november | in december | besluit | besloot
        | besloten | kondigt | kondigde | aan het eind van | na | vandaag | gisteren | maandag | dinsdag |
        woensdag | donderdag | vrijdag | stilletjes | voorgoed | zelfs | juist | eerst | lijkt | blijkt |
        helemaal | vooral | zijn
    """,
    passives="wordt | worden | werd | werden | is | geworden",
    participles="""
        gehaald | gelokt | getrokken | genomen | gekaapt | gestrikt | gerekruteerd | geworven | gecontracteerd |
        benoemd | ontslagen | gehuurd | gestuurd | vastgelegd | aangesteld | geplukt
    """,
    infinitives="om te | om",
    afters="na | nadat",
    whens="nadat | wanneer | voordat | toen | zodra | alvorens",
    relatives="waar hij | waar zij | waar ze | waarvan | wiens | wier | bij wie | met wie | aan wie",
    pronouns="hij | zij | ze | deze | de twee | de drie | beiden | het duo | het trio | hem",
    selves="ik | wij | we",
    its="zijn eigen | haar eigen",
    introduces="het gaat om | het betreft",
    colleagues="collega | collega's",
    companies="""
        het bedrijf | de start-up | de startup | het concern | het lab | de onderneming | het AI-bedrijf | het
        techbedrijf | de techreus | de zoekgigant | de zoekreus | de maker van ChatGPT | de chipmaker | de
        autofabrikant | het moederbedrijf van Facebook | de ChatGPT-maker | de firma | het laboratorium
    """,
    startups="""
        eigen bedrijf | eigen start-up | eigen startup | eigen onderneming | een eigen bedrijf | een start-up |
        een startup | nieuwe start-up | nieuw bedrijf | nieuwe onderneming | eigen AI-bedrijf | eigen lab | een
        bedrijf | iets nieuws | AI-start-up | AI-startup | durfkapitaalbedrijf | start-up
    """,
    founds="""
        starten | beginnen | oprichten | op te richten | start | begint | opgericht
    """,
    former="""
        ex | oud | voormalig | voormalige | eerder | vroegere | gewezen | toenmalig | voorheen | tot voor kort |
        tot nu toe | hiervoor | afgezwaaid | langjarig
    """,
    numbers={
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "elf": 11,
        "twaalf": 12,
        "twintig": 20,
        "tientallen": 20,
        "een tiental": 10,
        "tiental": 10,
        "een dozijn": 12,
        "twee dozijn": 24,
        "beide": 2,
    },
    more="nog een | een andere | opnieuw een | weer een | andere | volgende | nog twee | nog drie",
    again="opnieuw | weer | terug",
    titles="meneer | mevrouw | dr | prof | professor | heer",
    org_words="""
        Labs | Lab | Inc | Corp | Ltd | BV | NV | Technologies | Technology | Systems | Robotics | Capital |
        Ventures | Partners | Group | Holding | Institute | University | Foundation | Networks | Studios | Media
        | Bank | AI | Intelligence | Research | Platforms | Security | Motors | Energy | Health | Solutions |
        Software | Universiteit | Instituut
    """,
    org_kinds="""
        start-up | startup | bedrijf | concern | platform | rivaal | concurrent | fabrikant | aanbieder |
        dochter | lab | laboratorium | instituut | universiteit | bank | fonds | stichting | investeerder |
        autofabrikant | chipmaker | AI-bedrijf | techbedrijf | techreus | moederbedrijf | club | AI-start-up |
        AI-startup | zoekmachine | adviesbureau
    """,
    name_particles="""
        de | van | der | den | ter | ten | te | 't | von | la | le | el | al | bin | ben | di | da | in
    """,
    not_names=_NOT_NAMES,
    says="""
        zegt | zei | zeiden | meldt | meldde | melden | schrijft | schreef | bericht | berichtte | verklaart |
        verklaarde | bevestigt | bevestigde | vertelt | vertelde | maakt bekend | maakte bekend | bekendgemaakt
        | laat weten | liet weten | laten weten | stelt dat | onthult | onthulde | verwacht dat | aldus | deelt
        mee
    """,
    leads="exclusief | bericht | bronnen | update | bron | officieel",
    rumours="""
        zou | zouden | kan | kunnen | kon | overweegt | overwegen | wil | willen | gerucht | geruchten | in
        gesprek | onderhandelt | onderhandelingen | gesprekken | hint op | mogelijk | misschien | van plan |
        plant | waarschijnlijk | aast | hengelt | denkt aan | op het punt | dreigt | verwacht | wordt gelinkt |
        speelt met
    """,
    rumours_weak="""
        naar verluidt | volgens bronnen | volgens ingewijden | naar eigen zeggen | vermoedelijk | anonieme
        bronnen | ingewijden | bronnen
    """,
    confirms="""
        bevestigt | bevestigde | maakt bekend | maakte bekend | bekendgemaakt | laat weten | liet weten | laten
        weten | officieel | woordvoerder | woordvoerster | op X | op LinkedIn | op Twitter | in een blog | in
        een blogpost | interne mail | interne memo | memo | kondigt aan | kondigt | kondigde | aangekondigd | in
        een bericht
    """,
    attempts="""
        probeert | probeerde | probeerden | wilde | wilden | bijna | vergeefs | tevergeefs | dreigde | weigert |
        weigerde | mislukte | faalde
    """,
    denials="""
        ontkent | ontkende | ontkennen | spreekt tegen | sprak tegen | weerlegt | weerspreekt | weersprak |
        blijft bij | blijft | blijven | wijst af | wees af | slaat af | sloeg af | geen plannen | niet van plan
        | onwaar | valse geruchten | bedankt voor | niet waar
    """,
    negations="niet | nooit | geen | niemand | noch | zonder",
    credits="""
        volgens | meldt | meldde | schrijft | bericht | aldus | op basis van | vertelde aan | zegt tegen | via |
        citeert
    """,
    past="""
        vroeger | destijds | eerder | ooit | jaren geleden | vorig jaar | toen | oorspronkelijk | indertijd |
        voorheen
    """,
    ages="jaar geleden | jaren geleden | een jaar geleden | tien jaar geleden",
    recalls="rechtszaak | aangeklaagd | klaagt aan | proces | bedrijfsgeheimen | spionage",
    talks="waarom | hoe",
    not_jobs={
        "a board seat, not a job": """
            raad van bestuur | raad van commissarissen | commissaris | bestuur | toezichthouder | raad van
            toezicht | wetenschappelijke raad
        """,
        "advice, not a job": """
            adviseur | investeerder | investeerders | ambassadeur | aandeelhouder | mecenas | consultant
        """,
        "a list or an idiom, not an employer": """
            alliantie | coalitie | consortium | initiatief | programma | lijst | club | podcast |
            investeringsronde | financieringsronde | pact | akkoord | verdrag | boycot | protest | samenwerking
            | partnerschap | race | project
        """,
        "a leave of absence": "verlof | ouderschapsverlof | sabbatical | ziekteverlof | vakantie | zwangerschapsverlof",
        "a firm that is hired": "advocatenkantoor | advocaten | bureau | lobbyisten | uitzendkrachten",
        "a product": "app | bètafase | bèta | testfase | App Store | Play Store | dienst | servers | markt",
    },
    not_moves={
        "not a verb of moving": """
            haalt uit | haalt offline | haalt geld op | haalt miljoen op | haalt miljard op | haalt miljoenen op
            | gaat naar de rechter | gaat naar de beurs | naar de beurs | gaat naar de cloud | stapt over op |
            stappen over op | overgestapt op | over te stappen op | stapt af van | verlaten op | neemt over |
            neemt afstand | neemt deel | verliest terrein | verliest rechtszaak | verliest zaak | verliest geld
            | verliest de controle | raakt gewond | komt naar Nederland | komt naar Europa | komt naar België |
            gaat naar Europa | naar verwachting | naar eigen zeggen | naar schatting | start met | start in |
            begint met | worden verlaten | de deur uit voor | verlaat de EU | haalt het | haalt niet | stopt met
            | stopt ondersteuning | treedt in werking | kiest voor de | kiest voor een | kiest voor het |
            bedrijf is weg | is weg uit
        """,
        "a denial of something else": """
            ontkent het bedrag | ontkent ruzie | ontkent onenigheid | ontkent beschuldigingen | ontkent dat er
            ruzie | ontkent te zijn ontslagen | blijft onduidelijk | blijft onbekend | wil niet reageren | wilde
            niet reageren | wilden niet reageren | niet reageren | geen commentaar | reageerde niet | blijft
            beschikbaar | blijft bestaan | niet bereikbaar
        """,
    },
    not_news={"a job advertisement": "vacature | vacatures | wij zoeken | solliciteer"},
    core_words="""
        AI | ai | kunstmatige intelligentie | superintelligentie | machinelearning | machine learning |
        taalmodel | taalmodellen | model | modellen | chatbot | robotica | onderzoeker | onderzoekers |
        onderzoek | wetenschapper | hoofdwetenschapper | GPT | Gemini | Siri | Copilot | Alexa | Llama | AGI |
        neurale | AI-baas | AI-hoofd
    """,
)

EXAMPLES = (
    Example("Femke Halbertsma stapt over naar Anthropic", (Told("Femke Halbertsma", None, "Anthropic"),)),
    Example("Sander Wiebenga stapt van Apple over naar Meta", (Told("Sander Wiebenga", "Apple", "Meta"),)),
    Example(
        "OpenAI-onderzoeker Sander Wiebenga gaat aan de slag bij Mistral AI",
        (Told("Sander Wiebenga", "OpenAI", "Mistral AI"),),
    ),
    Example("Sander Wiebenga gaat naar xAI", (Told("Sander Wiebenga", None, "xAI"),)),
    Example("Femke Halbertsma treedt in dienst bij Nvidia", (Told("Femke Halbertsma", None, "NVIDIA"),)),
    Example(
        "Femke Halbertsma, die bij Amazon de robotica leidde, gaat werken voor Google",
        (Told("Femke Halbertsma", "Amazon", "Google"),),
    ),
    Example("Drie onderzoekers van Apple stappen over naar Meta", (Told(None, "Apple", "Meta", count=3),)),
    Example("Femke Halbertsma is overgestapt naar OpenAI", (Told("Femke Halbertsma", None, "OpenAI"),)),
    Example("De overstap van Femke Halbertsma naar Meta verrast de sector", (Told("Femke Halbertsma", None, "Meta"),)),
    Example(
        "Oud-Googler of niet: ex-Google-onderzoeker Wouter Terpstra kiest voor Cohere",
        (Told("Wouter Terpstra", "Google", "Cohere"),),
    ),
    # leaving
    Example("Wouter Terpstra verlaat OpenAI", (Told("Wouter Terpstra", "OpenAI", None, Stage.REPORTED),)),
    Example("Wouter Terpstra verlaat OpenAI voor Meta", (Told("Wouter Terpstra", "OpenAI", "Meta"),)),
    Example("Wouter Terpstra heeft Google na tien jaar verlaten", (Told("Wouter Terpstra", "Google", None),)),
    Example("Medeoprichter Wouter Terpstra vertrekt bij xAI", (Told("Wouter Terpstra", "xAI", None),)),
    Example("Communicatiechef Lieke Brandsma stapt op bij OpenAI", (Told("Lieke Brandsma", "OpenAI", None),)),
    Example("AI-baas van Apple stapt op", (Told(None, "Apple", None, count=1),)),
    Example("Lieke Brandsma neemt ontslag bij Cohere", (Told("Lieke Brandsma", "Cohere", None),)),
    Example("Lieke Brandsma neemt afscheid van Meta", (Told("Lieke Brandsma", "Meta", None),)),
    Example(
        "Lieke Brandsma verruilt OpenAI voor Google DeepMind", (Told("Lieke Brandsma", "OpenAI", "Google DeepMind"),)
    ),
    Example("Lieke Brandsma werkt niet langer voor Google", (Told("Lieke Brandsma", "Google", None),)),
    Example(
        "Lieke Brandsma verlaat Meta om een eigen bedrijf te beginnen", (Told("Lieke Brandsma", "Meta", "startup"),)
    ),
    Example(
        "Lieke Brandsma kondigt haar vertrek bij Stability AI aan", (Told("Lieke Brandsma", "Stability AI", None),)
    ),
    Example("Lieke Brandsma stopt bij Nvidia", (Told("Lieke Brandsma", "NVIDIA", None),)),
    # hiring
    Example("Meta haalt Joris Veenendaal weg bij Google", (Told("Joris Veenendaal", "Google", "Meta"),)),
    Example("Meta heeft OpenAI-onderzoeker Joris Veenendaal weggekaapt", (Told("Joris Veenendaal", "OpenAI", "Meta"),)),
    Example("Joris Veenendaal is weggelokt door Apple", (Told("Joris Veenendaal", None, "Apple"),)),
    Example("Microsoft trekt twee ingenieurs van DeepMind aan", (Told(None, "Google DeepMind", "Microsoft", count=2),)),
    Example("Nvidia neemt oud-Tesla-directeur Joris Veenendaal aan", (Told("Joris Veenendaal", "Tesla", "NVIDIA"),)),
    Example("Anthropic strikt Joris Veenendaal", (Told("Joris Veenendaal", None, "Anthropic"),)),
    # losing, sending away, going back
    Example("Apple raakt Joris Veenendaal kwijt aan Meta", (Told("Joris Veenendaal", "Apple", "Meta"),)),
    Example("OpenAI verliest twee onderzoekers aan Anthropic", (Told(None, "OpenAI", "Anthropic", count=2),)),
    Example("xAI ontslaat ingenieur Joris Veenendaal", (Told("Joris Veenendaal", "xAI", None),)),
    Example("Joris Veenendaal keert terug naar OpenAI", (Told("Joris Veenendaal", None, "OpenAI"),)),
    Example("OpenAI haalt Joris Veenendaal terug", (Told("Joris Veenendaal", None, "OpenAI"),)),
    # how firm
    Example("Femke Halbertsma zou overstappen naar Meta", (Told("Femke Halbertsma", None, "Meta", Stage.RUMOURED),)),
    Example(
        "Femke Halbertsma overweegt OpenAI te verlaten", (Told("Femke Halbertsma", "OpenAI", None, Stage.RUMOURED),)
    ),
    Example(
        "Een woordvoerder bevestigt dat Femke Halbertsma Apple verlaat",
        (Told("Femke Halbertsma", "Apple", None, Stage.CONFIRMED),),
    ),
    Example("Femke Halbertsma verlaat OpenAI niet", (Told("Femke Halbertsma", "OpenAI", None, Stage.DENIED),)),
    Example("Femke Halbertsma ontkent overstap naar Meta", (Told("Femke Halbertsma", None, "Meta", Stage.DENIED),)),
    Example(
        "Femke Halbertsma verlaat OpenAI, maar ontkent ruzie met de top",
        (Told("Femke Halbertsma", "OpenAI", None, Stage.REPORTED),),
    ),
    # silence
    Example("Meta haalt AI-accounts offline"),
    Example("Google haalt functie uit Chrome"),
    Example("Apple stapt over op Gemini voor Siri"),
    Example("Mistral brengt AI-agent uit die de servers van klanten niet verlaat"),
    Example("Google ontslaat honderden werknemers"),
    Example("Femke Halbertsma verlaat de raad van bestuur van OpenAI"),
    Example("Femke Halbertsma wordt adviseur van Anthropic"),
    Example("Oud-medewerker van Google aangeklaagd voor spionage"),
    Example("Ex-topman van Google waarschuwt voor AI"),
    Example("Femke Halbertsma, die in 2019 van Apple naar Google overstapte, geeft een lezing"),
    Example("Microsoft verliest terrein aan Google"),
    Example("Anthropic kondigt nieuw model aan"),
    Example("Nvidia sluit zich aan bij alliantie van chipmakers"),
    Example("Meta probeerde Femke Halbertsma weg te lokken bij OpenAI"),
    Example("OpenAI neemt start-up Lantaarn over"),
    Example("Gebruikers verlaten WhatsApp, Meta ontkent"),
    Example("Waarom onderzoekers OpenAI verlaten"),
)
