"""Verbs of Portuguese whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.pt.spelling import AR, AR_ACTIVE, AR_MAYBE, FROM_A, TO, spell
from bot.languages.romance import forms

HIRING = (
    Verb(
        Frame.HIRE,
        spell(
            forms("contrat | recrut | fisg | captur", AR),
            forms("conquist", AR_ACTIVE),
            """
                atrai | atraem | atraiu | atraíram | atrair | atraído | atraída | leva embora | vai buscar | foi
                buscar | foi buscar a | anuncia a contratação de | anunciou a contratação de | anuncia contratação de
                | confirma a contratação de | confirmou a contratação de | anuncia a chegada de | anunciou a chegada
                de | garante os serviços de | assegura os serviços de | seduz | seduziu | fecha a contratação de |
                acerta a contratação de | tira | tirou | tiram | tiraram | tirar | pesca | pescou | reforça-se com |
                se reforça com | dá as boas-vindas a | recebe
            """,
        ),
        marks={"à": Slot.ORIGIN, "ao": Slot.ORIGIN},
    ),
    Verb(Frame.HIRE, spell(forms("contrat | recrut", AR_MAYBE)), rumoured=True),
    Verb(
        Frame.HIRE,
        spell(
            forms("roub | lev | arranc | arrebat", AR_ACTIVE),
            "traz | trouxe | rouba | ganha | ganhou | capta | captou | abocanha | abocanhou",
        ),
        marks=FROM_A,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        spell(
            forms("nome | design | indic", "ia | iam | a | am | ou | aram | ado | ada | ados | ar | ará"),
            "promove | promoveu | põe à frente | coloca no comando",
        ),
    ),
    Verb(
        Frame.LOSE,
        spell("""
            perde | perdem | perdeu | perderam | perder | perderá | vê sair | vê partir | viu sair | diz adeus a seu |
            fica sem
        """),
        marks=TO,
    ),
    Verb(
        Frame.FIRE,
        spell(
            """
                demite | demitiu | demitem | demitiram | demitir | demitirá | demitido | demitida | demitidos |
                despede | despediu | despedido | despedida | dispensa | dispensou | dispensado | dispensada | afasta |
                afastou | afastado | afastada | destitui | destituiu | destituído | destituída | exonera | exonerou |
                exonerado | manda embora
            """
        ),
    ),
    Verb(
        Frame.REHIRE,
        spell(forms("recontrat | readmit | recuper", AR), "volta a contratar | traz de volta | trouxe de volta"),
    ),
)
