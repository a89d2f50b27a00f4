"""The little words of German: markers, articles, helpers, pronouns, numbers."""

from __future__ import annotations

from bot.languages.grammar import Mark

AUXILIARIES = """
    hat | haben | habe | hatte | hatten | ist | sind | sei | seien | war | waren | wird | werden | werde |
    wurde | wurden | will | wollen | wolle | wollte | wollten | soll | sollen | solle | sollte | sollten |
    kann | können | könne | könnte | könnten | muss | müssen | darf | dürfen | dürfte | dürften | möchte |
    möchten | mag | würde | würden | hätte | hätten | wäre | wären | erwägt | erwägen | plant | planen |
    plante | versucht | versuchte | versuchten | droht | drohte | beabsichtigt | überlegt | weigert sich |
    lässt | möge
"""
COMMON = """
    der | die | das | und | ist | nicht | von | mit | für | auf | ein | eine | einen | dem | den | des | im
    | zu | zum | zur | bei | nach | wie | sich | auch | wird | hat | als | aus | an | über | vor | durch |
    wechselt | verlässt | holt | wirbt | ab | ich | sie | er | es | soll | noch | nun | bis | geht | kehrt |
    zurück | heuert | kündigt | um | keine | werden
"""
MARKS = {
    Mark.FROM: "aus | weg von | aus dem Hause | direkt von",
    Mark.FROM_OR_BY: "von | vom",
    Mark.TO: """
        zu | zum | zur | in Richtung | Richtung | zurück zu | hin zu | ins | in den Dienst von
    """,
    Mark.FOR: "für | zugunsten von",
    Mark.AT: "bei | beim | bei der | innerhalb von | in Diensten von | an der Spitze von",
    Mark.OF: "des",
    Mark.BY: "durch",
    Mark.INCLUDING: "darunter | unter ihnen | etwa | allen voran | sowie unter anderem | unter anderem",
    Mark.OTHER: """
        mit | ohne | auf | in | im | an | am | ans | um | gegen | wegen | trotz | laut | seit | bis | über |
        unter | nach | nach Informationen | nach Angaben | vor | zwischen | neben | hinter | statt | anstatt |
        infolge | angesichts | entgegen | gegenüber | außer | per | samt | als | zusammen mit | gemeinsam
        mit | im Streit | nach Jahren | ab
    """,
    Mark.CUT: """
        dass | weil | während | nachdem | wenn | ob | obwohl | bevor | sodass | damit | wonach | wie | aber
        | doch | denn | sondern | falls | sobald | seitdem | da er | da sie | ehe
        | woraufhin | wodurch
    """,
}
ARTICLES = """
    der | die | das | dem | den | des | ein | eine | einer | einem | einen | eines | sein | seine | seinen |
    seiner | seinem | ihr | ihre | ihren | ihrer | ihrem | dieser | diese | diesen | diesem | dessen | deren
    | unser | unsere
"""
HELPERS = """
    hat | haben | habe | hatte | hatten | ist | sind | sei | seien | war | waren | sein | auch | nun | jetzt
    | bereits | schon | bald | künftig | offiziell | überraschend | endgültig | heimlich | plötzlich | still
    und leise | ebenfalls | wieder | noch | nur | gleich | sofort | dann | danach | dort | damit |
    inzwischen | kürzlich | jüngst | gerade | zum Jahresende | zum Monatsende | zum Jahreswechsel | zum 1 |
    sich | ihm | ihr | nicht nur | nicht mehr | erneut | selbst | demnächst | schließlich | zuletzt |
    eigentlich | lieber | sogar | ausgerechnet | dafür | dagegen | mit sofortiger Wirkung | ab sofort | in
    diesem Jahr | im Streit | freiwillig | nach eigenen Angaben | einfach | lässt | muss | müssen | darf |
    so | hier | nächste Woche | heute | gestern | am Montag | am Dienstag | am Mittwoch | am Donnerstag | am
    Freitag | im Januar | im Februar | im März | im April | im Mai | im Juni | im Juli | im August | im
    September | im Oktober | im November | im Dezember | im Frühjahr | im Sommer | im Herbst | im Winter |
    zum Jahresanfang | entschieden | entscheidet sich | beschlossen | beschließt | gibt | gab
"""
PARTICIPLES = """
    geworben | holt | lockt | schnappt | verpflichtet | rekrutiert | eingestellt | freigestellt | engagiert
    | geangelt | gewonnen | gelotst | ernannt | berufen | gefeuert | entlassen | geworfen | geschmissen |
    geschasst | gekündigt | abgeluchst | befördert | bestellt | geheuert
"""
PRONOUNS = """
    er | sie | die drei | die beiden | die zwei | die vier | das Trio | das Duo | dieser | der Forscher
    selbst | ersterer | letzterer | ihn
"""
NUMBERS = {
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "zwanzig": 20,
    "dreißig": 30,
    "ein Dutzend": 12,
    "zwei Dutzend": 24,
    "ein halbes Dutzend": 6,
    "Dutzend": 12,
    "beide": 2,
    "beiden": 2,
}
MORE = """
    weiterer | weitere | weiteren | noch ein | noch eine | noch einen | ein anderer | eine andere | andere |
    ein weiterer | eine weitere | einen weiteren | nächster | nächste
"""
