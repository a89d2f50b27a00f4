"""The verbs of moving in German."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb

_AT = dict.fromkeys(("bei", "beim", "im", "in"), Slot.DESTINATION)

_FROM_AT = {"bei": Slot.ORIGIN, "beim": Slot.ORIGIN}

_FROM_AT_TO = {**_FROM_AT, **dict.fromkeys(("zu", "zum", "zur"), Slot.DESTINATION)}

_AN = {"an": Slot.DESTINATION, "ans": Slot.DESTINATION, "bei": Slot.ORIGIN, "beim": Slot.ORIGIN}

VERBS = (
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
