"""What looks like a move in German and is none."""

from __future__ import annotations

RECALLS = "Klage | klagt | verklagt | Prozess | Geschäftsgeheimnisse | Betriebsgeheimnisse"
NOT_JOBS = {
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
}
NOT_MOVES = {
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
}
NOT_NEWS = {
    "a job advertisement": "wir stellen ein | Stellenanzeige | jetzt bewerben | offene Stellen | Stellenangebot",
}
