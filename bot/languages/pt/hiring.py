"""Verbs of Portuguese whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.pt.spelling import AR, AR_ACTIVE, AR_MAYBE, FROM_A, TO, spell
from bot.languages.romance import every, forms

HIRING = (
    Verb(
        Frame.HIRE,
        spell(
            forms("contrat | recrut | fisg | captur", AR),
            forms("conquist", AR_ACTIVE),
            """
                atrai | atraem | atraiu | atraíram | atrair | atraído | atraída | leva embora | vai buscar | foi
                buscar | foi buscar a | garante os serviços de | assegura os serviços de | seduz | seduziu | fecha a
                contratação de | por contratar | por recrutar | põe as mãos em | arremata | arrematou | contrata para
                seu time | puxa | puxou | acerta a contratação de | tira | tirou | tiram | tiraram | tirar | pesca |
                pescou | reforça-se com | se reforça com | dá as boas-vindas a | recebe
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
        Frame.HIRE,
        spell(
            every(
                "anuncia | anunciou | confirma | confirmou | oficializa | oficializou",
                "a contratação de | contratação de | a chegada de | chegada de",
            )
        ),
        marks={"à": Slot.ORIGIN, "ao": Slot.ORIGIN},
        announced=True,
    ),
    Verb(
        Frame.NAME,
        """
            será o novo | será a nova | é o novo | é a nova | torna-se o novo | torna-se a nova | se torna o novo | se
            torna a nova | será seu novo | será sua nova | tornou-se o novo | tornou-se a nova | vira o novo | vira a
            nova
        """,
        mover="subject",
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
    Verb(
        Frame.NAME,
        spell("""
            será substituído por | será substituída por | é substituído por | substituído por | substituída por | foi
            substituído por
        """),
        mover="object",
        succeeds=True,
    ),
    Verb(
        Frame.NAME,
        """
            o substituirá | o substitui | vai substituí-lo | irá substituí-lo | substituirá | sucede-lhe | sucederá |
            assume seu lugar | assumirá seu lugar | ocupará seu lugar | ocupa seu lugar | em seu lugar assume | em seu
            lugar entra | no seu lugar entra | seu substituto será | seu sucessor será | toma o seu lugar | ficará em
            seu lugar
        """,
        mover="subject",
        succeeds=True,
    ),
)
