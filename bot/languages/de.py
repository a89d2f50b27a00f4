"""German."""

from __future__ import annotations

import re

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb, word_set
from bot.languages.language import Language
from bot.languages.separable import Separable
from bot.languages.tokens import Kind, Token

_AT = dict.fromkeys(("bei", "beim", "im", "in"), Slot.DESTINATION)
_FROM_AT = {"bei": Slot.ORIGIN, "beim": Slot.ORIGIN}
_FROM_AT_TO = {**_FROM_AT, **dict.fromkeys(("zu", "zum", "zur"), Slot.DESTINATION)}
_AN = {"an": Slot.DESTINATION, "ans": Slot.DESTINATION, "bei": Slot.ORIGIN, "beim": Slot.ORIGIN}

_VERBS = (
    Verb(
        Frame.JOIN,
        """
            wechselt | wechseln | wechselte | wechselten | gewechselt | wechsle | wechsele | stößt zu | stoßen
            zu | stieß zu | gestoßen | übergelaufen | läuft über zu | überzulaufen | anschließt | anschließen |
            anzuschließen | angeschlossen | beitritt | beitreten | beizutreten | beigetreten | ist jetzt bei |
            ist nun bei | arbeitet neuerdings | landet | landete | gelandet | dockt an | angedockt | sein Glück
            | ihr Glück
        """,
        marks={"dem": Slot.DESTINATION},
    ),
    Verb(
        Frame.JOIN,
        """
            anheuern | anheuert | anzuheuern | angeheuert | anheuerte | anfängt | anfangen | anzufangen |
            angefangen | anfing | arbeitet künftig | arbeiten künftig | arbeitet nun | arbeiten nun | arbeitet
            jetzt | arbeiten jetzt | arbeitet fortan | arbeitet ab sofort | künftig arbeiten | künftig arbeitet
            | künftig tätig | fortan tätig | ist künftig | unterschreibt | unterschrieb | einsteigt |
            einzusteigen | eingestiegen | angestellt
        """,
        marks={**_AT, "für": Slot.DESTINATION},
    ),
    Verb(
        Frame.JOIN,
        "heuert | heuern | heuerte | heuerten | heure",
        marks=_AT,
        apart="an",
        needs=("bei", "beim", "im", "in"),
    ),
    Verb(Frame.JOIN, "fängt | fangen | fing | fingen | fange", marks=_AT, apart="an", needs=("bei", "beim")),
    Verb(Frame.JOIN, "schließt sich | schließen sich | schloss sich | schlossen sich", apart="an"),
    Verb(Frame.JOIN, "steigt | stieg | steigen", marks=_AT, apart="ein", needs=("bei", "beim")),
    Verb(Frame.JOIN, "beginnt | beginnen | begann | begonnen | startet | starten | startete", marks=_AT, weak=True),
    Verb(
        Frame.JOIN,
        """
            geht | gehen | ging | gingen | gegangen | gehe | kommt | kommen | kam | kamen | gekommen | zieht |
            zog | gezogen
        """,
        needs=("zu", "zum", "zur", "in Richtung", "Richtung"),
    ),
    Verb(Frame.JOIN, "kommt | kommen | kam | kamen | gekommen", needs=("von", "vom")),
    Verb(Frame.JOIN, "tritt | treten | trat | traten | trete", apart="bei"),
    Verb(Frame.LEAVE, "tritt | treten | trat | traten | trete", apart="zurück"),
    Verb(Frame.LEAVE, "tritt | treten | trat | traten | trete", apart="ab"),
    Verb(
        Frame.LEAVE,
        """
            verlässt | verlassen | verließ | verließen | verlasse | kündigt | kündigen | kündigte | kündigten |
            gekündigt | kündige | zurücktritt | zurücktreten | zurückzutreten | zurückgetreten | ausscheidet |
            ausscheiden | auszuscheiden | ausgeschieden | nimmt seinen Hut | nimmt ihren Hut | nahm seinen Hut |
            nahm ihren Hut | seinen Hut genommen | ihren Hut genommen | seinen Hut nehmen | ihren Hut nehmen |
            nehmen ihren Hut | wirft das Handtuch | warf das Handtuch | wirft hin | warf hin | hingeworfen |
            hinwerfen | hinzuwerfen | hinschmeißt | schmeißt hin | schmiss hin | hingeschmissen | räumt den
            Posten | räumt seinen Posten | räumt ihren Posten | räumt den Chefposten | räumt seinen Schreibtisch
            | räumt ihren Schreibtisch | legt sein Amt nieder | legt ihr Amt nieder | legt seinen Posten nieder
            | sein Amt niedergelegt | ihr Amt niedergelegt | das Amt niedergelegt | seinen Posten niedergelegt |
            gibt seinen Posten auf | gibt ihren Posten auf | gibt sein Amt auf | seinen Posten aufgegeben |
            ihren Posten aufgegeben | gibt seinen Posten | gibt ihren Posten | verabschiedet sich |
            verabschieden sich | verabschiedete sich | verabschiedeten sich | sich verabschiedet | sagt Lebewohl
            | sagt Adieu | sagte Adieu | kehrt den Rücken | den Rücken kehrt | den Rücken gekehrt | den Rücken
            kehren | den Rücken zu kehren | kehrte den Rücken | ganz den Rücken | den Rücken | ist nicht mehr
            bei | nicht mehr bei | arbeitet nicht mehr | arbeitet nicht länger | nicht länger bei | seinen
            Rücktritt | ihren Rücktritt | seinen Abgang | ihren Abgang | seinen Weggang | ihren Weggang | seinen
            Ausstieg | ihren Ausstieg | seinen Austritt | ihren Austritt | seinen Abschied | ihren Abschied |
            seine Kündigung | ihre Kündigung | mit seinem Abgang | mit ihrem Abgang | geht von Bord | gehen von
            Bord | ging von Bord | von Bord gegangen | setzt sich ab | abgesprungen | vor dem Absprung | vor dem
            Abgang | vor dem Abschied | Abschied nehmen | nimmt Abschied | nehmen Abschied | nahm Abschied |
            kehrt ihm den Rücken | aufhört | aufhören | aufzuhören | aufgehört | verliess | verlaesst | tauscht
            | tauschte | getauscht | weggeht | wegzugehen | weggegangen
        """,
        marks={"gegen": Slot.DESTINATION},
    ),
    Verb(Frame.LEAVE, "hört | hören | hörte | hörten | höre", apart="auf"),
    Verb(Frame.LEAVE, "scheidet | scheiden | schied | schieden | scheide", apart="aus"),
    Verb(Frame.LEAVE, "wirft | werfen | warf | warfen | schmeißt | schmiss", apart="hin"),
    Verb(Frame.LEAVE, "steigt | steigen | stieg | stiegen | ausgestiegen | aussteigt | auszusteigen", apart="aus"),
    Verb(Frame.LEAVE, "springt | springen | sprang", apart="ab"),
    Verb(Frame.LEAVE, "legt | legte | legen", apart="nieder"),
    Verb(Frame.LEAVE, "gibt | gab | geben", apart="auf"),
    Verb(
        Frame.LEAVE,
        """
        aufgegeben | aufzugeben | aufgibt | aufgeben | niedergelegt | niederlegt | niederzulegen | räumt
    """,
    ),
    Verb(Frame.LEAVE, "geht | gehen | ging | gingen | gegangen | gehe", weak=True),
    Verb(
        Frame.LEAVE,
        """
            Abgang | Weggang | Austritt | Rücktritt | Ausstieg | Abschied | Kündigung | Ausscheiden | Fortgang
        """,
        marks={
            "bei": Slot.ORIGIN,
            "beim": Slot.ORIGIN,
            "aus": Slot.ORIGIN,
            "zu": Slot.DESTINATION,
            "zum": Slot.DESTINATION,
            "zur": Slot.DESTINATION,
        },
        mover="owner",
    ),
    Verb(
        Frame.JOIN, "Wechsel | Überlauf | Verpflichtung | Abwerbung", marks={"durch": Slot.DESTINATION}, mover="owner"
    ),
    Verb(Frame.JOIN, "seinen Wechsel | ihren Wechsel | mit seinem Wechsel | mit ihrem Wechsel"),
    Verb(
        Frame.HIRE,
        """
            abwirbt | abwerben | abzuwerben | abgeworben | abwarb | abwarben | holt | holen | holte | holten |
            geholt | hole | weglockt | weglocken | wegzulocken | weggelockt | abgelockt | schnappt | schnappen |
            schnappte | schnappten | geschnappt | wegschnappt | wegschnappen | weggeschnappt | verpflichtet |
            verpflichtete | verpflichteten | verpflichten | rekrutiert | rekrutieren | rekrutierte |
            rekrutierten | einstellt | einstellen | einzustellen | eingestellt | engagiert | engagieren |
            engagierte | angelt sich | angeln sich | angelte sich | sich geangelt | geangelt | abspenstig |
            sichert sich | sicherte sich | sichern sich | sich gesichert | sich sichern | anwirbt | anwerben |
            anzuwerben | angeworben | zu sich geholt | heuert | heuerte | luchst | abgeluchst | lotst | lotste |
            gelotst | abwerbe | herübergeholt | hereingeholt | hereinholt | an Bord holt | an Bord geholt | an
            Bord holen
        """,
        marks=_FROM_AT_TO,
    ),
    Verb(Frame.HIRE, "wirbt | werben | warb | warben | werbe", apart="ab", marks={"bei": Slot.ORIGIN}),
    Verb(Frame.HIRE, "lockt | locken | lockte | lockten | gelockt", apart="ab | weg | an"),
    Verb(Frame.HIRE, "lockt | locken | lockte | lockten | gelockt", weak=True),
    Verb(Frame.HIRE, "stellt | stellen | stellte | stellten", apart="ein"),
    Verb(Frame.HIRE, "wirbt | werben | warb | warben | heuert | heuern | heuerte | heuerten", apart="an"),
    Verb(Frame.HIRE, "gewinnt | gewinnen | gewann | gewannen | gewonnen", marks={"bei": Slot.ORIGIN}, weak=True),
    Verb(
        Frame.NAME,
        """
            ernennt | ernannte | ernennen | ernannt | beruft | berief | berufen | befördert | macht zum |
            bestellt | bestellte
        """,
    ),
    Verb(Frame.NAME, "wird | wurde | werden | wurden | werde", mover="subject", weak=True),
    Verb(
        Frame.LOSE,
        "verliert | verlieren | verlor | verloren | muss ziehen lassen | lässt ziehen | büßt",
        marks=_AN,
        mover="object",
    ),
    Verb(
        Frame.FIRE,
        """
            feuert | feuern | feuerte | feuerten | gefeuert | entlässt | entlassen | entließ | entließen |
            trennt sich | trennen sich | trennte sich | sich getrennt | wirft raus | rausgeworfen | setzt vor
            die Tür | vor die Tür gesetzt | freigestellt | abberufen | geschasst | schasst | rauswirft |
            hinausgeworfen | schmeißt raus | rausgeschmissen
        """,
        marks={"von": Slot.MOVER},
    ),
    Verb(Frame.FIRE, "stellt | stellte", apart="frei"),
    Verb(Frame.FIRE, "wirft | warf | schmeißt | schmiss", apart="raus | hinaus"),
    Verb(
        Frame.RETURN,
        """
            zurückkehrt | zurückkehren | zurückzukehren | zurückgekehrt | zurückkehrte | wechselt zurück |
            wechselte zurück | zurückwechselt | zurückgewechselt | ist zurück bei | ist wieder bei | sind wieder
            bei | wieder bei | zurück bei | heimgekehrt | geht zurück zu | ging zurück zu | kommt zurück zu |
            zurückgeht | zurückkommt | zurück zu
        """,
        marks=_AT,
    ),
    Verb(Frame.RETURN, "kehrt | kehren | kehrte | kehrten | kehre", apart="zurück | heim", marks=_AT),
    Verb(Frame.RETURN, "wechselt | wechseln | wechselte | geht | ging | gehen | kommt | kam | kommen", apart="zurück"),
    Verb(Frame.RETURN, "Rückkehr", mover="owner", weak=True),
    Verb(Frame.REHIRE, "zurückholt | zurückholen | zurückzuholen | zurückgeholt | zurückgewonnen | zurückgelockt"),
    Verb(Frame.REHIRE, "holt | holte | holen | holten | lockt | gewinnt", apart="zurück", marks={"bei": Slot.ORIGIN}),
    Verb(
        Frame.FOUND,
        """
            gründet | gründen | gründete | gründeten | gegründet | startet | aufbauen | aufzubauen | aufbaut |
            macht sich selbstständig | macht sich selbständig | selbstständig machen | selbständig machen
        """,
        weak=True,
    ),
    Verb(Frame.FOUND, "baut | bauen | baute", apart="auf", weak=True),
)

_SEPARABLE = Separable(
    _VERBS,
    {
        "kündigt": "an | auf",
        "kündigen": "an | auf",
        "kündigte": "an | auf",
        "kündigten": "an | auf",
        "kündige": "an",
        "holt": "auf | ein | nach | heraus | raus | herein | ab | hervor | runter | rein",
        "holen": "auf | ein | nach | heraus | raus | herein | ab | hervor | runter | rein",
        "holte": "auf | ein | nach | heraus | raus | herein | ab | hervor | runter | rein",
        "holten": "auf | ein | nach | heraus | raus",
        "geht": """
            an | auf | aus | ein | los | unter | vor | voran | weiter | hin | nach | durch | zurück | um
        """,
        "gehen": "an | auf | aus | ein | los | unter | vor | voran | weiter | hin | nach | durch | um",
        "ging": "an | auf | aus | ein | los | unter | vor | voran | weiter | hin | nach | durch | um",
        "kommt": """
            an | auf | aus | ein | vor | voran | weiter | hin | nach | durch | um | hinzu | heraus | zu
        """,
        "wechselt": "ab | aus",
        "wechseln": "ab | aus",
        "entlässt": "aus",
        "startet": "durch | neu",
        "unterschreibt": "ab",
        "gewinnt": "ab | hinzu | dazu",
    },
)
_SAYING_PARTS = {
    "kündigt": "an",
    "kündigte": "an",
    "kündigen": "an",
    "kündigten": "an",
    "teilt": "mit",
    "teilte": "mit",
    "teilten": "mit",
    "gibt": "bekannt",
    "gab": "bekannt",
    "gaben": "bekannt",
    "geben": "bekannt",
}
"""Verbs of saying in two words."""

_ROLES = {
    Seniority.FOUNDER: """
        Gründer | Gründerin | Mitgründer | Mitgründerin | Mitbegründer | Mitbegründerin | Co-Gründer |
        Co-Gründerin | Firmengründer | Firmengründerin | Erfinder | Erfinderin | Schöpfer | Schöpferin
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | Chief Scientist | Chief AI Scientist | Chief Technology Officer | Chief
        Executive Officer | Vorstandschef | Vorstandschefin | Vorstandsvorsitzender | Vorstandsvorsitzende |
        Firmenchef | Firmenchefin | Konzernchef | Konzernchefin | Geschäftsführer | Geschäftsführerin |
        Chefwissenschaftler | Chefwissenschaftlerin | Finanzchef | Finanzchefin | Technikchef | Technikchefin |
        Technologiechef | Technologiechefin | Produktchef | Produktchefin | Präsident | Präsidentin | Chefjurist
        | Chefjuristin | Chefökonom | Chefökonomin | Chef | Chefin | Vorstand | Vorständin | Chief Operating
        Officer | Chief Product Officer | Chief Financial Officer | Chief Design Officer | Chief Marketing
        Officer | Chief Research Officer | Forschungsvorstand
    """,
    Seniority.LEAD: """
        Leiter | Leiterin | Direktor | Direktorin | Vizepräsident | Vizepräsidentin | Vize-Präsident |
        Vize-Präsidentin | Vice President | Bereichsleiter | Bereichsleiterin | Abteilungsleiter |
        Abteilungsleiterin | Manager | Managerin | Spitzenmanager | Spitzenmanagerin | Topmanager | Topmanagerin
        | Führungskraft | Head | Teamleiter | Teamleiterin | Verantwortlicher | Verantwortliche | Stellvertreter
        | Stellvertreterin | Vize | Vizechef | Vizechefin | Partner | Partnerin | Lead | Kopf | Sparte-Chef |
        Vordenker | Vordenkerin
    """,
    Seniority.RESEARCHER: """
        Forscher | Forscherin | Wissenschaftler | Wissenschaftlerin | KI-Forscher | KI-Forscherin | Professor |
        Professorin | Informatiker | Informatikerin | Mathematiker | Mathematikerin | Physiker | Physikerin |
        Linguist | Linguistin | Ökonom | Ökonomin | Neurowissenschaftler | Neurowissenschaftlerin
    """,
    Seniority.ENGINEER: """
        Ingenieur | Ingenieurin | Entwickler | Entwicklerin | Programmierer | Programmiererin |
        Software-Ingenieur | Softwareentwickler | Softwareentwicklerin
    """,
    Seniority.OTHER: """
        Mitarbeiter | Mitarbeiterin | Beschäftigter | Angestellter | Angestellte | Experte | Expertin |
        Spezialist | Spezialistin | Designer | Designerin | Gestalter | Gestalterin | Fachmann | Fachfrau |
        Pionier | Pionierin | Veteran | Veteranin | Überläufer | Überläuferin | Star | Juristin | Jurist |
        Mitglied | Gründungsmitglied | Vertrauter | Vertraute | Rückkehrer | Rückkehrerin | Koryphäe |
        Ausnahmetalent | Talent | Neuzugang | Kollege | Kollegin | Architekt | Architektin | Sprecher |
        Sprecherin | Experten-Star | Genie | Größe | Strategin | Stratege
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "Gründerinnen | Mitgründerinnen | Erfinderinnen | Gründerduo | Gründern | Mitgründern",
    Seniority.C_LEVEL: "Chefs | Vorstände | Vorständen | Präsidenten | Geschäftsführern",
    Seniority.LEAD: """
        Direktoren | Vizepräsidenten | Managern | Führungskräfte | Führungskräften | Manager-Duo | Leitern |
        Topleute | Köpfe | Köpfen | Verantwortlichen | Spitzenmanagern
    """,
    Seniority.RESEARCHER: """
        Forschern | Forscherinnen | Wissenschaftlern | Wissenschaftlerinnen | Professoren | Physikern |
        Mathematikern | Forschende | Forschenden | Informatikern | Spitzenforschern | KI-Forschern
    """,
    Seniority.ENGINEER: """
        Ingenieure | Ingenieuren | Ingenieurinnen | Entwicklern | Entwicklerinnen | Programmierern
    """,
    Seniority.OTHER: """
        Mitarbeitern | Mitarbeitende | Mitarbeitenden | Beschäftigte | Beschäftigten | Angestellten | Experten |
        Expertinnen | Spezialisten | Spezialistinnen | Fachleute | Fachleuten | Fachkräfte | Pioniere |
        Pionieren | Veteranen | Stars | Talente | Talenten | Mitglieder | Mitgliedern | Leute | Leuten |
        Personen | Duo | Trio | Quartett | Designern | Kollegen | Überläufern | Größen
    """,
}
_ALIKE = """
    Forscher | Wissenschaftler | Entwickler | Mitarbeiter | Manager | Gründer | Mitgründer | Informatiker |
    Physiker | Mathematiker | Programmierer | Designer | Leiter | Überläufer | Erfinder | KI-Forscher |
    Softwareentwickler | Spitzenmanager | Topmanager | Geschäftsführer | Gestalter | Rückkehrer
"""
"""Roles whose plural looks like their singular."""

_ENDINGS = {
    **dict.fromkeys(("chef", "chefin", "vorstand"), (Kind.ROLE, Seniority.LEAD)),
    **dict.fromkeys(
        ("leiter", "leiterin", "manager", "managerin", "direktor", "direktorin"), (Kind.ROLE, Seniority.LEAD)
    ),
    **dict.fromkeys(("verantwortlicher", "verantwortliche", "beauftragter"), (Kind.ROLE, Seniority.LEAD)),
    **dict.fromkeys(
        ("forscher", "forscherin", "wissenschaftler", "wissenschaftlerin", "professor", "professorin"),
        (Kind.ROLE, Seniority.RESEARCHER),
    ),
    **dict.fromkeys(
        ("entwickler", "entwicklerin", "ingenieur", "ingenieurin", "programmierer", "informatiker", "informatikerin"),
        (Kind.ROLE, Seniority.ENGINEER),
    ),
    **dict.fromkeys(
        ("experte", "expertin", "spezialist", "spezialistin", "fachmann", "fachfrau", "designer", "designerin"),
        (Kind.ROLE, Seniority.OTHER),
    ),
    **dict.fromkeys(("mitarbeiter", "mitarbeiterin", "pionier", "veteran", "gründer"), (Kind.ROLE, Seniority.OTHER)),
    **dict.fromkeys(("chefs", "leitern", "managern", "direktoren"), (Kind.GROUP, Seniority.LEAD)),
    **dict.fromkeys(
        ("forschern", "forscherinnen", "wissenschaftlern", "forschende"), (Kind.GROUP, Seniority.RESEARCHER)
    ),
    **dict.fromkeys(("entwicklern", "ingenieure", "ingenieuren", "informatikern"), (Kind.GROUP, Seniority.ENGINEER)),
    **dict.fromkeys(
        (
            "experten",
            "spezialisten",
            "fachleute",
            "fachleuten",
            "designern",
            "mitarbeitern",
            "veteranen",
            "kopfe",
            "fachkrafte",
        ),
        (Kind.GROUP, Seniority.OTHER),
    ),
}
"""Heads of compounds that are roles: 'Suchexperte', 'Sicherheitschefin'."""
_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "schaften",
    "tion",
    "tionen",
    "tät",
    "ismus",
    "ment",
    "modell",
    "modelle",
    "markt",
    "zentrum",
    "konzern",
    "konzerns",
    "firma",
    "unternehmen",
    "plattform",
    "dienst",
    "system",
    "systeme",
    "spiel",
    "spiele",
    "werk",
    "geschäft",
    "bericht",
    "ische",
    "ischer",
    "isches",
    "ischen",
    "liche",
    "licher",
    "liches",
    "lichen",
)
"""Endings of common nouns and adjectives, which German writes large at least at the beginning."""
_SHORTEST_RELATIVE = 2
"""Words after a relative pronoun."""
_SHORTEST_NOUN = 8
_LONGEST_NAME = 15
"""Longer single words are compounds, no names."""

_NOT_NAMES = """
    der | die | das | den | dem | des | ein | eine | einer | einen | einem | eines | kein | keine | und | oder |
    aber | doch | denn | sondern | auch | nur | noch | schon | jetzt | nun | künftig | bald | heute | gestern |
    morgen | in | im | an | am | auf | aus | bei | beim | mit | nach | von | vom | vor | zu | zum | zur | über |
    unter | durch | für | gegen | ohne | um | bis | seit | während | wegen | trotz | laut | statt | zwischen |
    neben | hinter | ab | als | wie | wenn | weil | dass | ob | ich | du | er | sie | es | wir | ihr | man |
    mein | meine | sein | seine | seinen | ihre | ihren | unser | unsere | dieser | diese | dieses | jeder |
    jede | alle | alles | viele | mehr | meist | einige | mehrere | andere | anderer | weitere | weiterer |
    weiteres | beide | wer | was | wo | wann | warum | wieso | weshalb | welche | welcher | hier | dort | da |
    so | ist | sind | war | waren | hat | haben | wird | werden | wurde | soll | kann | will | muss | darf |
    macht | lässt | neue | neuer | neues | neuen | neu | alte | alter | altes | junge | junger | großer | große
    | großes | kleine | kleiner | erste | erster | erstes | zweite | zweiter | dritter | letzte | letzter |
    nächste | nächster | gute | guter | beste | bester | frühere | früherer | ehemalige | ehemaliger | einstiger
    | einstige | bisherige | bisheriger | langjähriger | langjährige | führende | führender | bekannter |
    bekannte | prominenter | prominente | hochrangiger | hochrangige | wichtiger | wichtige | zentraler | top |
    ex | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | zwanzig | dutzend |
    hundert | tausend | million | millionen | milliarde | milliarden | prozent | euro | dollar | jahr | jahre |
    jahren | monat | monate | monaten | woche | wochen | tag | tage | tagen | stunde | stunden | uhr | montag |
    dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | januar | februar | märz | april | mai |
    juni | juli | august | september | oktober | november | dezember | frühjahr | sommer | herbst | winter | ki
    | ai | it | usa | us | eu | uno | nato | cdu | spd | fdp | afd | grüne | deutschland | deutsche | deutscher
    | deutsches | deutschen | europa | europäische | europäischer | amerika | amerikanische | amerikanischer |
    china | chinesische | chinesischer | frankreich | französische | französischer | großbritannien | britische
    | britischer | russland | indien | japan | südkorea | israel | österreich | österreicher | schweiz |
    schweizer | kanada | berlin | berliner | münchen | münchner | hamburg | hamburger | köln | frankfurt |
    heidelberg | heidelberger | freiburg | zürich | züricher | zürcher | wien | wiener | paris | pariser |
    london | londoner | brüssel | peking | shanghai | tokio | new york | san francisco | silicon valley |
    kalifornien | washington | bloomberg | reuters | konzern | konzerns | firma | firmen | unternehmen |
    unternehmens | unternehmer | start-up | startup | start-ups | startups | anbieter | hersteller | riese |
    rivale | rivalen | konkurrent | konkurrenten | konkurrenz | branche | industrie | markt | börse | aktie |
    aktien | kurs | anleger | investor | investoren | milliardär | minister | ministerin | kanzler | regierung |
    behörde | gericht | richter | klage | prozess | streit | kritik | debatte | kommentar | meinung | interview
    | analyse | porträt | bericht | berichte | medien | medienbericht | zeitung | exklusiv | eilmeldung | update
    | video | podcast | newsletter | foto | bild | bilder | test | vergleich | studie | umfrage | ratgeber |
    tipps | hintergrund | überblick | forschung | forscher | entwicklung | entwickler | wissenschaft | technik |
    technologie | sicherheit | produkt | produkte | software | hardware | chip | chips | modell | modelle |
    sprachmodell | sprachmodelle | roboter | robotik | daten | datenschutz | cloud | dienst | dienste |
    plattform | app | apps | suche | suchmaschine | browser | handy | smartphone | agent | agenten | assistent |
    assistenten | sprachassistent | chatbot | künstliche | künstlicher | intelligenz | superintelligenz | labor
    | labore | institut | universität | uni | hochschule | team | teams | gruppe | abteilung | sparte | bereich
    | einheit | chef | chefin | leiter | leiterin | posten | stelle | stellen | job | jobs | arbeit | büro |
    mitarbeiter | beschäftigte | wechsel | abgang | abgänge | rücktritt | rückkehr | talente | talent |
    fachkräfte | kampf | krieg | wettlauf | rennen | jagd | machtkampf | umbau | neustart | aufstand | exodus |
    aderlass | abwanderung | gerücht | gerüchte | spekulation | spekulationen | quelle | quellen | insider |
    krise | skandal | übernahme | fusion | beteiligung | vertrag | deal | preis | preise | gehalt | gehälter |
    bonus | prämie | geld | gewinn | umsatz | verlust | zahlen | quartal | welt | weltweit | zukunft | leben |
    mensch | menschen | mann | frau | kind | kinder | kollege | kollegen | herr | dr | prof | siri | gemini |
    claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac |
    macbook | pixel | alexa | youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink | twitter
    | linkedin | internet | netz | web | online | medium | papst | präsident | trump | musk | putin | angst |
    sorge | gefahr | risiko | risiken | warnung | hoffnung | ende | anfang | start | ziel | plan | pläne | idee
    | problem | frage | antwort | grund | gründe | weg | schritt | teil | seite | kopf | köpfe | star | stars |
    fan | fans | spieler | trainer | verein | klub | liga | fußball | bundesliga | nachfolger | nachfolgerin |
    aufsichtsrat | vorstand | verwaltungsrat | rat | ausschuss | kommission | stiftung | verband | bund | land |
    stadt | berichten | angaben | kreise | kreisen | informationen | zufolge | einem | offenbar | angeblich |
    ausgerechnet | endlich | plötzlich | überraschend | offiziell | trio | duo | neubeginn | warum |
    google-mutter | facebook-mutter | facebook-konzern | zuvor | bislang | bisher | damit | dabei | dazu | dafür
    | danach | dann | deshalb | darum | trotzdem | außerdem | inzwischen | mittlerweile | zuletzt | zunächst |
    einst | früher | später | nachdem | bevor | obwohl | damals | wohl | gerade | erneut | wieder | nicht | nie
"""

_RELATIVES = word_set("der | die | das | dem | den | deren | dessen | denen | welcher | welche | welches")
_NOT_RELATIVE_BEFORE = {Kind.MARK, Kind.AND}
_LITTLE = {Kind.PUNCTUATION}
_WERDEN = word_set("wird | wurde | werden | wurden | werde")
_AUX_ENDS = {Kind.VERB, Kind.HELPER, Kind.PASSIVE, Kind.RUMOUR, Kind.SAY, Kind.APART, Kind.HEDGE, Kind.ATTEMPT}


def _settle(tokens: list[Token]) -> list[Token]:
    """Compounds, verbs in two words, relative pronouns, infinitives and 'als' in the light of their neighbours."""
    _settle_nouns(tokens)
    _settle_indirect_speech(tokens)
    for n, token in enumerate(tokens):
        if token.low in _SAYING_PARTS and token.kind in {Kind.WORD, Kind.VERB, Kind.HELPER}:
            _settle_saying(tokens, n)
    for n in range(len(tokens) - 1, -1, -1):
        if tokens[n].low in _WERDEN:
            _settle_werden(tokens, n)
        elif tokens[n].low in _MODALS and tokens[n].kind is Kind.RUMOUR:
            _settle_modal(tokens, n)
    for n, token in enumerate(tokens):
        if token.low == "zu" and n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.FOUND}:
            token.kind, token.data = Kind.INFINITIVE, None
            _settle_um(tokens, n)
        elif token.low == "als":
            _settle_als(tokens, n)
        elif token.kind in {Kind.VERB, Kind.FOUND} and _ZU_INSIDE.match(token.low):
            _settle_um(tokens, n)
    _SEPARABLE.settle(tokens)
    _settle_posts(tokens)
    _settle_notice(tokens)
    _settle_relatives(tokens)
    return tokens


_MODALS = word_set("""
    soll | sollen | will | wollen | könnte | könnten | möchte | möchten | dürfte | dürften | würde | würden
""")


def _settle_modal(tokens: list[Token], n: int) -> None:
    """'Sie soll die Gruppe leiten' says nothing of how firm a move is."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!\n"), len(tokens))
    start = next((k for k in range(n, -1, -1) if tokens[k].text in ".;:?!\n"), 0)
    if not any(t.kind in {Kind.VERB, Kind.DENIAL} for t in tokens[start:end]):
        tokens[n].kind = Kind.HELPER


_GIVES_UP = word_set(
    """
        legt | legte | legen | gibt | gab | geben | aufgegeben | aufzugeben | aufgibt | aufgeben | niedergelegt
        | niederlegt | niederzulegen | räumt
    """
)
_POSTS = word_set(
    """
        posten | amt | ämter | stelle | job | chefposten | position | geschäftsführung | führungsposten |
        leitung | vorsitz
    """
)
_NEAR = 12


_NOTICE = Verb(Frame.FIRE, "")
_GIVES_NOTICE = word_set("kündigt | kündigte | kündigten | kündigen")


def _settle_notice(tokens: list[Token]) -> None:
    """'NAME kündigt' leaves; 'A kündigt einem Forscher' sends away."""
    for n, token in enumerate(tokens):
        if n and token.kind is Kind.VERB and token.low in _GIVES_NOTICE and tokens[n - 1].kind is Kind.ORG:
            end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!,\n"), len(tokens))
            if any(t.kind in {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM} for t in tokens[n + 1 : end]):
                token.data = _NOTICE


def _settle_posts(tokens: list[Token]) -> None:
    """'gives up' is a move when it is a post that is given up."""
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB and token.low in _GIVES_UP:
            near = tokens[max(0, n - _NEAR) : n + _NEAR]
            if not any(t.low in _POSTS for t in near):
                token.kind, token.data = Kind.WORD, None


def _settle_indirect_speech(tokens: list[Token]) -> None:
    """'denies reports, she is joining A': a comma before a pronoun and its verb begins a clause."""
    for n in range(1, len(tokens) - 2):
        if tokens[n].text == "," and tokens[n + 1].kind is Kind.PRONOUN and tokens[n + 2].kind in _FINITE:
            tokens[n].kind, tokens[n].data = Kind.MARK, Mark.CUT


_FINITE = {Kind.VERB, Kind.HELPER, Kind.PASSIVE, Kind.RUMOUR, Kind.ATTEMPT}


def _settle_nouns(tokens: list[Token]) -> None:
    for n, token in enumerate(tokens):
        if token.kind in {Kind.NAME, Kind.WORD} and token.large:
            _settle_noun(token)
            if n and token.kind is Kind.NAME and tokens[n - 1].kind is Kind.ARTICLE and not token.glued:
                token.kind = Kind.COMMON
        elif token.kind is Kind.ROLE and token.low in _PLURALS:
            _settle_number(tokens, n)


_PLURALS = frozenset(map(str.casefold, word_set(_ALIKE)))
_COUNTS = {Kind.NUMBER, Kind.MORE}


def _settle_noun(token: Token) -> None:
    """A compound is what its head is: 'Suchexperte' a role, 'Sprachmodell' a common noun."""
    for ending, (kind, rank) in _ENDINGS.items():
        if token.low.endswith(ending) and len(token.low) > len(ending):
            token.kind, token.data = kind, rank
            return
    common = len(token.low) >= _SHORTEST_NOUN and token.low.endswith(_NOUN_ENDINGS)
    if common or (len(token.text) > _LONGEST_NAME and token.text[1:].islower()):
        token.kind = Kind.COMMON


_PLURAL_VERBS = word_set(
    """
        verlassen | wechseln | gehen | kündigen | heuern | haben | sind | werden | wurden | wollen | sollen |
        kehren | waren
    """
)


def _settle_number(tokens: list[Token], n: int) -> None:
    """'drei OpenAI-Forscher', 'Meta holt Forscher': a role that names nobody and has no article is several people."""
    led = tokens[max(0, n - 5) : n]
    while led and any(t.kind in {Kind.PUNCTUATION, Kind.VERB} for t in led):
        led = led[1:]
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    named = after is not None and after.kind in {Kind.NAME, Kind.PERSON}
    counted = any(t.kind is Kind.NUMBER and t.data != 1 for t in led)
    bare = not any(t.kind in {Kind.ARTICLE, Kind.MORE, Kind.ITS} or t.low.endswith("er") for t in led)
    owned = any(getattr(t.data, "owner", False) for t in led)
    several = after is not None and after.low in _PLURAL_VERBS
    if counted or (not named and ((bare and not owned and not _is_subject(tokens, n)) or several)):
        tokens[n].kind = Kind.GROUP


def _is_subject(tokens: list[Token], n: int) -> bool:
    """Whether a verb in the singular follows: 'OpenAI-Forscher verlässt …'."""
    return n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.HELPER, Kind.PASSIVE}


def _settle_saying(tokens: list[Token], n: int) -> None:
    part = _SAYING_PARTS[tokens[n].low]
    for at in range(n + 1, min(n + 25, len(tokens))):
        if tokens[at].text in ".:;?!\n":
            return
        ends = at + 1 == len(tokens) or tokens[at + 1].kind in {Kind.PUNCTUATION, Kind.AND}
        if tokens[at].low == part and ends:
            only = all(t.kind is not Kind.VERB for t in tokens[n + 1 : at])
            tokens[n].kind, tokens[n].data = (Kind.SAY, "confirms") if only else (Kind.CONFIRM, None)
            tokens[at].kind, tokens[at].data = Kind.APART, None
            return


def _settle_relatives(tokens: list[Token]) -> None:
    """', der bei A forschte,' is relative: it ends in a verb; ', der Chef von A,' is an apposition."""
    for n in range(1, len(tokens)):
        if tokens[n].low not in _RELATIVES or tokens[n].large:
            continue
        led = tokens[n - 1]
        placed = n > 1 and led.kind is Kind.MARK and led.data is not Mark.CUT and tokens[n - 2].text == ","
        if not (led.text == "," or placed):
            continue
        end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ",.;:?!—\n"), len(tokens))
        last = tokens[end - 1]
        if end - n > _SHORTEST_RELATIVE and (last.kind in _AUX_ENDS or (last.kind is Kind.WORD and not last.large)):
            tokens[n].kind, tokens[n].data = Kind.RELATIVE, None


_ZU_INSIDE = re.compile(r"(?:ab|an|auf|aus|bei|ein|hin|nieder|weg|zurück|heim|über)zu\w+n$")


def _settle_um(tokens: list[Token], zu: int) -> None:
    """'um … zu': the clause of purpose that shares its subject."""
    for n in range(zu - 1, max(-1, zu - 15), -1):
        if tokens[n].low == "um":
            tokens[n].kind, tokens[n].data = Kind.INFINITIVE, None
            return
        if tokens[n].text in ",.;:":
            return


def _settle_als(tokens: list[Token], n: int) -> None:
    """'als' before a role says as what; before a pronoun or a name it begins a clause of time."""
    after = tokens[n + 1 : n + 6]
    if after and after[0].kind in {Kind.PRONOUN, Kind.PERSON}:
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.CUT
    elif any(t.kind in {Kind.ROLE, Kind.NOT_JOB} for t in after):
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.AS


_BECOME_REACH = 6


def _leads_post(tokens: list[Token], n: int) -> bool:
    """'Neuer KI-Chef bei A wird NAME': the post stands before, and nobody's name."""
    start = next((k + 1 for k in range(n - 1, -1, -1) if tokens[k].text in ".;:?!\n"), 0)
    led = tokens[start:n]
    return any(t.kind is Kind.ROLE for t in led[:_BECOME_REACH]) and not any(
        t.kind in {Kind.NAME, Kind.PERSON} for t in led
    )


def _settle_werden(tokens: list[Token], n: int) -> None:
    """'wird Forschungschefin bei A' is an appointment; beside another verb it is an auxiliary."""
    end = next((k for k in range(n + 1, len(tokens)) if tokens[k].text in ".;:?!,\n"), len(tokens))
    rest = tokens[n + 1 : end]
    verbs = any(t.kind in {Kind.VERB, Kind.APART} or (t.kind is Kind.WORD and not t.large) for t in rest)
    post = any(t.kind is Kind.ROLE for t in rest[:_BECOME_REACH]) or _leads_post(tokens, n)
    if verbs or not post:
        tokens[n].kind, tokens[n].data = Kind.PASSIVE, None


LANGUAGE = Language(
    code="de",
    settle=_settle,
    keep_accents=True,
    auxiliaries="""
        hat | haben | habe | hatte | hatten | ist | sind | sei | seien | war | waren | wird | werden | werde |
        wurde | wurden | will | wollen | wolle | wollte | wollten | soll | sollen | solle | sollte | sollten |
        kann | können | könne | könnte | könnten | muss | müssen | darf | dürfen | dürfte | dürften | möchte |
        möchten | mag | würde | würden | hätte | hätten | wäre | wären | erwägt | erwägen | plant | planen |
        plante | versucht | versuchte | versuchten | droht | drohte | beabsichtigt | überlegt | weigert sich |
        lässt | möge
    """,
    common="""
        der | die | das | und | ist | nicht | von | mit | für | auf | ein | eine | einen | dem | den | des | im
        | zu | zum | zur | bei | nach | wie | sich | auch | wird | hat | als | aus | an | über | vor | durch |
        wechselt | verlässt | holt | wirbt | ab | ich | sie | er | es | soll | noch | nun | bis | geht | kehrt |
        zurück | heuert | kündigt | um | keine | werden
    """,
    verbs=_VERBS,
    marks={
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
            | doch | denn | sondern | falls | sobald | seitdem | da er | da sie | nachdem er | nachdem sie | ehe
            | woraufhin | wodurch
        """,
    },
    roles=_ROLES,
    groups=_GROUPS,
    teams="""
        Team | Teams | Mannschaft | Belegschaft | Führungsriege | Führungsteam | Gründerteam | Kernteam |
        Forscherteam | Personal
    """,
    org_endings="s",
    articles="""
        der | die | das | dem | den | des | ein | eine | einer | einem | einen | eines | sein | seine | seinen |
        seiner | seinem | ihr | ihre | ihren | ihrer | ihrem | dieser | diese | diesen | diesem | dessen | deren
        | unser | unsere
    """,
    definites="der | die | dieser | diese",
    ands="und | & | sowie | ebenso wie | samt",
    helpers="""
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
    """,
    passives="wird | werden | wurde | wurden | worden | werde",
    participles="""
        geworben | holt | lockt | schnappt | verpflichtet | rekrutiert | eingestellt | freigestellt | engagiert
        | geangelt | gewonnen | gelotst | ernannt | berufen | gefeuert | entlassen | geworfen | geschmissen |
        geschasst | gekündigt | abgeluchst | befördert | bestellt | geheuert
    """,
    infinitives="um",
    afters="nach | nachdem",
    whens="nachdem | wenn | bevor | seitdem | falls | sobald | ehe",
    relatives="der bei | die bei | wo er | wo sie | wodurch",
    pronouns="""
        er | sie | die drei | die beiden | die zwei | die vier | das Trio | das Duo | dieser | der Forscher
        selbst | ersterer | letzterer | ihn
    """,
    selves="ich | wir",
    its="seine eigenen | ihre eigenen",
    introduces="es handelt sich um | gemeint ist | die rede ist von",
    colleagues="Kollege | Kollegin | Kollegen",
    companies="""
        das Unternehmen | dem Unternehmen | die Firma | der Firma | den Konzern | der Konzern | dem Konzern |
        das Start-up | dem Start-up | das Startup | dem Startup | das Labor | dem Labor | die KI-Firma | der
        KI-Firma | das KI-Start-up | den Suchmaschinenkonzern | der Techkonzern | den Techkonzern | den
        Tech-Konzern | dem Konkurrenten | das KI-Unternehmen | dem KI-Unternehmen | das KI-Labor | das junge
        Labor | den Autobauer | dem Autobauer | den Chipkonzern | dem Facebook-Konzern | der Facebook-Konzern |
        den Facebook-Konzern | Unternehmen
    """,
    startups="""
        eigenes Start-up | eigenes Startup | eigenes Unternehmen | eigene Firma | eigenen Firma | eigenen
        Start-up | eigenen Unternehmen | ein Start-up | ein Startup | ein neues Start-up | ein neues Startup |
        ein KI-Start-up | neue Firma | eine Firma | eine eigene Firma | ein Unternehmen | ein neues Unternehmen
        | eine neue Firma | ein eigenes Labor | eigenes Labor | eigenes KI-Start-up | Start-up | Startup |
        KI-Start-up | Selbstständigkeit | Selbständigkeit | etwas Eigenes | eigenes Projekt | eigene Wege
    """,
    founds="gründen | gründet | aufzubauen | starten | aufbauen | gegründet",
    former="""
        ex | früher | frühere | früherer | früheren | früheres | ehemalige | ehemaliger | ehemaligen | einstige
        | einstiger | einstigen | vormals | zuvor | bislang | bisher | bisherige | bisheriger | bisherigen |
        zuletzt | vorher | damalige | damaliger | langjährige | langjähriger | langjährigen
    """,
    numbers={
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
    },
    more="""
        weiterer | weitere | weiteren | noch ein | noch eine | noch einen | ein anderer | eine andere | andere |
        ein weiterer | eine weitere | einen weiteren | nächster | nächste
    """,
    again="erneut | wieder",
    titles="Herr | Frau | Dr | Prof | Doktor",
    org_words="""
        Labs | Lab | Inc | Corp | Ltd | GmbH | AG | SE | Technologies | Technology | Systems | Robotics |
        Capital | Ventures | Partners | Group | Holding | Institute | University | Foundation | Networks |
        Studios | Media | Bank | AI | Intelligence | Research | Platforms | Security | Motors | Energy | Health
        | Solutions | Software | Institut | Universität | Stiftung
    """,
    org_kinds="""
        Start-up | Startup | Firma | Unternehmen | Konzern | Plattform | Rivale | Rivalen | Konkurrent |
        Konkurrenten | Konkurrenz | Hersteller | Anbieter | Tochter | Labor | KI-Labor | Institut | Universität
        | Bank | Fonds | Stiftung | Spezialist für | Investor | Wagniskapitalgeber | Autobauer | Chiphersteller
        | KI-Firma | KI-Start-up | KI-Unternehmen | Unicorn | Suchmaschine | Agentur | Kanzlei | Verein | Klub |
        Startups | Konzerntochter | Anbieters | Start-ups | Konzerns
    """,
    not_names=_NOT_NAMES,
    says="""
        sagt | sagte | sagten | erklärt | erklärte | berichtet | berichtete | berichten | meldet | meldete |
        melden | schreibt | schrieb | verkündet | verkündete | bestätigt | bestätigte | bestätigten | bestätigen
        | betont | betonte | behauptet | behauptete | enthüllt | enthüllte | mitgeteilt | bekannt gegeben |
        bekanntgegeben | angekündigt | heißt es | hieß es | erfuhr | erfahren | postete | twitterte | räumt ein
        | versichert | versicherte
    """,
    leads="""
        exklusiv | bericht | medienbericht | berichte | eilmeldung | insider | update | offiziell
    """,
    rumours="""
        soll | sollen | könnte | könnten | erwägt | erwägen | plant | planen | will | wollen | wolle | möchte |
        möchten | dürfte | dürften | würde | würden | vor dem Absprung | liebäugelt | liebäugelt mit | Gerücht |
        Gerüchte | Spekulationen | Spekulation | spekuliert | in Gesprächen | verhandelt | verhandeln |
        Gespräche | steht vor | bereitet | überlegt | denkt über | möglicherweise | vielleicht | mögliche |
        möglicher | möglichen | vermutlich | umwirbt | beabsichtigt | werden könnte | droht | droht mit |
        erwartet
    """,
    rumours_weak="""
        offenbar | angeblich | Berichten zufolge | einem Bericht zufolge | dem Vernehmen nach | Medienberichten
        zufolge | Insidern zufolge | Kreisen zufolge | anscheinend | wohl | laut Insidern | laut Bericht | mit
        der Sache vertraute Personen | mit der Sache vertrauten Personen | Eingeweihte | Eingeweihten | unter
        Berufung auf
    """,
    confirms="""
        bestätigt | bestätigte | bestätigten | bestätigen | offiziell | verkündet | verkündete | bekannt gegeben
        | bekanntgegeben | mitgeteilt | angekündigt | Sprecher | Sprecherin | eine Sprecherin | ein Sprecher |
        auf LinkedIn | auf X | auf Twitter | in einem Blogbeitrag | in einem Blog | in einer Mitteilung |
        interne Mail | internes Memo | in einem Memo | schrieb er | schrieb sie | schreibt er | schreibt sie |
        sagte er | sagte sie | wie er selbst | wie sie selbst
    """,
    attempts="""
        versucht | versuchte | versuchten | wollte | wollten | hätte | hätten | wäre | wären | beinahe | fast |
        vergeblich | drohte | weigert sich | scheitert | scheiterte
    """,
    denials="""
        dementiert | dementierte | dementieren | bestreitet | bestritt | bestreiten | weist zurück | wies zurück
        | weist Berichte | wies Berichte | weist Gerüchte | bleibt bei | bleibt | bleiben | bleibt weiter |
        lehnt ab | lehnte ab | lehnt | lehnte | schlägt aus | schlug aus | kein Wechsel | keine Pläne | keine
        Absicht | Falschmeldung | falsche Gerüchte | frei erfunden | nicht wahr | sagt ab | erteilt eine Absage
        | schließt aus | widerspricht | hält die Treue
    """,
    negations="nicht | nie | niemals | kein | keine | keiner | keinen | niemand | weder | ohne",
    credits="""
        laut | wie | zufolge | berichtet | berichtete | berichten | meldet | schreibt | unter Berufung auf |
        nach Informationen | nach Angaben | sagte | zuerst hatte | via
    """,
    past="""
        damals | einst | vor Jahren | früher | seinerzeit | zuvor schon | im vergangenen Jahr | letztes Jahr |
        vergangenes Jahr | im Vorjahr | 2013 | ursprünglich
    """,
    ages="""
        vor einem Jahr | vor zwei Jahren | vor drei Jahren | vor Jahren | vor vier Jahren | vor fünf Jahren |
        vor zehn Jahren
    """,
    recalls="Klage | klagt | verklagt | Prozess | Geschäftsgeheimnisse | Betriebsgeheimnisse",
    talks="warum | wieso | weshalb | wie",
    not_jobs={
        "a board seat, not a job": """
            Aufsichtsrat | Verwaltungsrat | Aufsichtsratschef | Aufsichtsrätin | Beirat | Board |
            Vorstandsvorsitz | Kuratorium | Aufsichtsgremium | Verwaltungsräte | Gremium | Advisory Board
        """,
        "advice, not a job": """
            Berater | Beraterin | Beraterposten | Investor | Investorin | Investoren | Botschafter |
            Botschafterin | Mäzen | Anteilseigner | Geldgeber | beratend
        """,
        "a list or an idiom, not an employer": """
            Allianz | Bündnis | Koalition | Konsortium | Initiative | Partnerschaft | Programm | Liste | Klub |
            Verein | Podcast | Finanzierungsrunde | Pakt | Abkommen | Kodex | Protest | Kritik | Boykott |
            Verband | Klage | Charta | Rennen | Club | Projekt
        """,
        "a leave of absence": "Elternzeit | Auszeit | Sabbatical | Krankenstand | Babypause | Urlaub",
        "a firm that is hired": "Kanzlei | Agentur | Anwälte | Anwaltskanzlei | Lobbyisten | Banken",
        "a product": """
            App | Testphase | Betaphase | Beta-Phase | Beta | Rente | App Store | Play Store | Plattform X |
            Dienst
        """,
    },
    not_moves={
        "not a verb of moving": """
            verlassen sich | verlässt sich | verlassen uns | darauf verlassen | verlassen kann | geht es | geht
            um | geht's | ging es um | gehen davon aus | geht davon aus | geht in die | geht in Rente | gehen in
            Rente | geht an den Start | geht an die Börse | geht online | geht offline | geht weiter | geht auf
            | gehen auf | geht gegen | geht vor | geht viral | geht nach hinten los | kommt zu dem | kommt zu
            einem | kommt zum | kommt zur | kam es zu | kommt es zu | kommt zu kurz | wechselt auf | wechseln
            auf | wechselt die | wechselt den | wechselt das | wechselt der | kommen zum | zieht zurück | zieht
            nach | zieht um | gehen zu Ende | geht zu Ende | geht zu weit | geht zu Lasten | zu Gast bei | holt
            auf | holt sich Hilfe | holt die Realität | zur Verfügung | kündigt Abo | Abo kündigen | Vertrag
            kündigen | Konto kündigen | verliert an | verliert an Boden | verliert an Wert | verlieren an |
            verliert Boden | verliert Geld | verliert die Kontrolle | verliert den Anschluss | verliert vor
            Gericht | verliert Prozess | verliert Streit | gewinnt an | gewinnt Prozess | gewinnt vor Gericht |
            gewinnt das Rennen | startet in | start in | tritt in Kraft | tritt auf der Stelle | in Rente |
            beginnt mit | startet mit | landet im | landet in | landet auf | landet vor | schließt sich der
            Kritik | verpflichtet sich | verpflichten sich | verpflichtet zu | verpflichtet zur | geht leer aus
            | geht aufs Ganze | sichert sich den | sichert sich Milliarden | sichert sich Rechte | sichert sich
            Platz | tauscht aus | lässt verlauten | lockt mit | lockt Nutzer | lockt Kunden | locken mit | holt
            nach Hause | verabschiedet Gesetz | verlässt das Haus | verlässt den Markt | steigt auf | steigt um
            | Datenschutz verlassen | Jobwechsel | Umfeld
        """,
        "a denial of something else": """
            bestreitet Vorwürfe | weist Vorwürfe zurück | weist Kritik zurück | dementiert Summe | dementiert
            die Summe | bestreitet die Summe | dementiert Streit | bestreitet Streit | dementiert einen Streit |
            bestreitet einen Streit | bleibt offen | bleibt unklar | bleibt abzuwarten | bleibt spannend |
            bleibt aus | lehnt eine Stellungnahme | lehnte eine Stellungnahme | lehnt Stellungnahme | lehnte
            einen Kommentar | lehnte eine Stellungnahme ab | lehnte Stellungnahme ab | wollte sich nicht |
            wollten sich nicht | wollte nicht kommentieren | bleibt damit | bestreitet, gefeuert | bestreitet,
            entlassen | nicht zu erreichen | nicht kommentieren | äußerte sich nicht | äußerte sich zunächst
            nicht | bestreitet Zusammenhang
        """,
    },
    not_news={
        "a job advertisement": "wir stellen ein | Stellenanzeige | jetzt bewerben | offene Stellen | Stellenangebot",
    },
    core_words="""
        KI | AI | künstliche Intelligenz | künstlicher Intelligenz | Superintelligenz | maschinelles Lernen |
        Sprachmodell | Sprachmodelle | Modell | Modelle | LLM | Chatbot | Robotik | Forscher | Forscherin |
        Forschung | Wissenschaftler | Chefwissenschaftler | GPT | Gemini | Siri | Copilot | Alexa | Llama |
        Agenten | AGI | neuronale | KI-Chef | Autopilot
    """,
)

EXAMPLES = (
    # joining
    Example("Annelie Brockhaus wechselt zu Anthropic", (Told("Annelie Brockhaus", None, "Anthropic"),)),
    Example("Torben Quast wechselt von Apple zu Meta", (Told("Torben Quast", "Apple", "Meta"),)),
    Example(
        "Mistral-Forscherin Annelie Brockhaus heuert bei OpenAI an",
        (Told("Annelie Brockhaus", "Mistral AI", "OpenAI"),),
    ),
    Example("Hannes Ruhland geht zu xAI", (Told("Hannes Ruhland", None, "xAI"),)),
    Example("Apples Sprachexperte Hannes Ruhland geht zu xAI", (Told("Hannes Ruhland", "Apple", "xAI"),)),
    Example(
        "Torben Quast, der zuletzt bei Amazon die Robotik leitete, fängt bei Nvidia an",
        (Told("Torben Quast", "Amazon", "NVIDIA"),),
    ),
    Example("Torben Quast, früher bei xAI, schließt sich Mistral AI an", (Told("Torben Quast", "xAI", "Mistral AI"),)),
    Example("Laut Handelsblatt wechselt auch Imke Vollmer zu Anthropic", (Told("Imke Vollmer", None, "Anthropic"),)),
    Example(
        "Ex-Google-Forscher Gero Altvater wird Forschungschef bei Mistral AI",
        (Told("Gero Altvater", "Google", "Mistral AI"),),
    ),
    Example(
        "Drei OpenAI-Forscher wechseln zu Meta",
        (Told("Gero Altvater", "OpenAI", "Meta"), Told(None, "OpenAI", "Meta", count=3)),
        "Darunter ist Gero Altvater.",
    ),
    Example(
        "Neue Technikchefin bei Mistral AI wird die frühere Google-Managerin Imke Vollmer",
        (Told("Imke Vollmer", "Google", "Mistral AI"),),
    ),
    Example(
        "Apple holt KI-Fachmann von Microsoft",
        (Told("Gero Altvater", "Microsoft", "Apple"),),
        "Neuer Vizepräsident für KI wird Gero Altvater, der zuletzt bei Microsoft tätig war.",
    ),
    Example("Ein weiterer Apple-Manager wechselt zu OpenAI", (Told(None, "Apple", "OpenAI", count=1),)),
    Example("Der Wechsel von Imke Vollmer zu Meta überrascht die Branche", (Told("Imke Vollmer", None, "Meta"),)),
    # leaving
    Example("Torben Quast verlässt OpenAI", (Told("Torben Quast", "OpenAI", None, Stage.REPORTED),)),
    Example("Torben Quast verlässt OpenAI in Richtung Meta", (Told("Torben Quast", "OpenAI", "Meta"),)),
    Example("Torben Quast hat OpenAI nach vier Jahren verlassen", (Told("Torben Quast", "OpenAI", None),)),
    Example("OpenAI verlässt nun auch Sicherheitschefin Imke Vollmer", (Told("Imke Vollmer", "OpenAI", None),)),
    Example("Metas KI-Chef kündigt", (Told(None, "Meta", None, count=1),)),
    Example("Hedwig Sommerlath kündigt bei Google", (Told("Hedwig Sommerlath", "Google", None),)),
    Example("Hedwig Sommerlath hört bei Aleph Alpha auf", (Told("Hedwig Sommerlath", "Aleph Alpha", None),)),
    Example("Hedwig Sommerlath scheidet bei DeepL aus", (Told("Hedwig Sommerlath", "DeepL", None),)),
    Example("OpenAI-Technikchefin Hedwig Sommerlath tritt zurück", (Told("Hedwig Sommerlath", "OpenAI", None),)),
    Example("Torben Quast verlässt Google, um ein Start-up zu gründen", (Told("Torben Quast", "Google", "startup"),)),
    Example("Torben Quast kündigte an, Google zu verlassen", (Told("Torben Quast", "Google", None, Stage.CONFIRMED),)),
    Example("Jonas Ackerknecht gibt seinen Abgang von xAI bekannt", (Told("Jonas Ackerknecht", "xAI", None),)),
    Example(
        "Jonas Ackerknecht kehrt Meta den Rücken und geht zu OpenAI", (Told("Jonas Ackerknecht", "Meta", "OpenAI"),)
    ),
    Example(
        "Das Start-up verliert seinen Kopf: Jonas Ackerknecht verlässt Cohere",
        (Told("Jonas Ackerknecht", "Cohere", None),),
    ),
    # hiring
    Example("Meta wirbt OpenAI-Forscherin Imke Vollmer ab", (Told("Imke Vollmer", "OpenAI", "Meta"),)),
    Example("Meta hat die Forscherin Imke Vollmer von OpenAI abgeworben", (Told("Imke Vollmer", "OpenAI", "Meta"),)),
    Example("Nun hat Meta drei Forscher von Google abgeworben", (Told(None, "Google", "Meta", count=3),)),
    Example("Von Google holt Apple den Forscher Gero Altvater", (Told("Gero Altvater", "Google", "Apple"),)),
    Example("Gero Altvater wurde von Meta abgeworben", (Told("Gero Altvater", None, "Meta"),)),
    Example(
        "Anthropic stellt früheren Tesla-Manager Gero Altvater ein", (Told("Gero Altvater", "Tesla", "Anthropic"),)
    ),
    Example("Microsoft lockt zwei Ingenieure von DeepMind weg", (Told(None, "Google DeepMind", "Microsoft", count=2),)),
    Example(
        "Nvidia verpflichtet Solveig Hartung, bislang Leiterin der Chipentwicklung bei Intel",
        (Told("Solveig Hartung", "Intel", "NVIDIA"),),
    ),
    Example(
        "Mistral AI schnappt sich die Cohere-Forscher Gero Altvater und Imke Vollmer",
        (Told("Gero Altvater", "Cohere", "Mistral AI"), Told("Imke Vollmer", "Cohere", "Mistral AI")),
    ),
    # losing, sending away, going back
    Example("Apple verliert Solveig Hartung an Meta", (Told("Solveig Hartung", "Apple", "Meta"),)),
    Example("xAI feuert Finanzchef Lennart Oberdieck", (Told("Lennart Oberdieck", "xAI", None),)),
    Example("Lennart Oberdieck kehrt zu OpenAI zurück", (Told("Lennart Oberdieck", None, "OpenAI"),)),
    Example("OpenAI holt Lennart Oberdieck von Meta zurück", (Told("Lennart Oberdieck", "Meta", "OpenAI"),)),
    # how firm
    Example("Imke Vollmer soll von OpenAI zu Meta wechseln", (Told("Imke Vollmer", "OpenAI", "Meta", Stage.RUMOURED),)),
    Example("Imke Vollmer erwägt, OpenAI zu verlassen", (Told("Imke Vollmer", "OpenAI", None, Stage.RUMOURED),)),
    Example(
        "Ein Sprecher bestätigte, dass Imke Vollmer Apple verlässt",
        (Told("Imke Vollmer", "Apple", None, Stage.CONFIRMED),),
    ),
    Example("Imke Vollmer verlässt OpenAI nicht", (Told("Imke Vollmer", "OpenAI", None, Stage.DENIED),)),
    Example("Imke Vollmer dementiert Wechsel zu Meta", (Told("Imke Vollmer", None, "Meta", Stage.DENIED),)),
    Example(
        "Imke Vollmer verlässt OpenAI, bestreitet einen Streit mit der Führung aber",
        (Told("Imke Vollmer", "OpenAI", None, Stage.REPORTED),),
    ),
    # silence
    Example("Google kündigt kleineres Sprachmodell an"),
    Example("OpenAI kündigt Forscher-Programm für Schulen an"),
    Example("Claude geht in Rente: Anthropic schaltet altes Modell ab"),
    Example("DeepL verlässt die Testphase"),
    Example("Anthropic verlässt Europa nicht"),
    Example("Nutzer verlassen WhatsApp, Meta verliert an Boden"),
    Example("Wer von Google zu OpenAI geht, nimmt sein Wissen mit"),
    Example("Meta wirbt mit Datenschutz für seine Brillen"),
    Example("Nvidia holt auf, Intel verliert den Anschluss"),
    Example("Apple holt die Produktion nach Texas"),
    Example("Neuer Aufsichtsrat bei Aleph Alpha: Hannelore Prüß zieht ein"),
    Example("Jonas Ackerknecht verlässt den Aufsichtsrat von OpenAI"),
    Example("Jonas Ackerknecht wird Berater von Mistral AI"),
    Example("OpenAI tritt Charta für Jugendschutz bei"),
    Example("OpenAI-Forscherin Imke Vollmer wird Chefwissenschaftlerin"),
    Example("OpenAI baut um: Neuer Forschungschef wird Gero Altvater"),
    Example("Apple wechselt bei Siri von OpenAI zu Gemini"),
    Example("Meta hätte Imke Vollmer gern von OpenAI abgeworben"),
    Example("Die frühere Google-Forscherin Imke Vollmer warnt vor KI"),
    Example("Imke Vollmer, die 2019 von Apple zu Google gewechselt war, hält einen Vortrag"),
    Example("Amazon entlässt 14.000 Beschäftigte"),
    Example("Warum Forscher OpenAI verlassen"),
    Example("Meta stellt neue Brille vor"),
    Example("Microsoft stellt Skype ein"),
)
