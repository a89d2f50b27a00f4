"""Verbs of Spanish whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.es.spelling import AR, AR_ACTIVE, AR_MAYBE, FROM_A, TO_A, spell
from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.romance import every, forms

HIRING = (
    Verb(
        Frame.HIRE,
        spell(
            forms("fich | contrat | reclut", AR),
            forms("arrebat | capt", AR_ACTIVE),
            """
                seduce | sedujo | se hace con los servicios de | se hizo con los servicios de | se hace con | se hizo
                con | se ha hecho con | se lleva | se llevó | se llevan | se ha llevado | llevarse | incorpora |
                incorporó | ha incorporado | incorporará | incorporan | incorporar | suma | sumó | ha sumado | pesca |
                pescó | le quita | quita | le roba | le arrebata | le birla | birla | birló | atrae | atrajo | ha
                atraído | logra fichar | logró fichar | consigue fichar | se asegura | se refuerza con | se reforzó
                con | por fichar | por contratar | por reclutar | ficha de nuevo a | se trae a | recluta | refuerza su
                equipo con | ficha al | ficha a | da la bienvenida | dio la bienvenida | tienta y se lleva | se queda
                con
            """,
        ),
        marks=FROM_A,
    ),
    Verb(
        Frame.HIRE,
        every(
            "anuncia | anunció | ha anunciado | confirma | confirmó | ha confirmado | oficializa | hace oficial",
            "el fichaje de | la contratación de | la incorporación de | la llegada de",
        ),
        marks=FROM_A,
        announced=True,
    ),
    Verb(Frame.HIRE, forms("fich | contrat | reclut | arrebat", AR_MAYBE), marks=FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        forms("rob | quit | sac", "a | an | ó | aron | ado | ar | ará | arle | arles")
        + """
            | se trae | trae | trajo | gana | ganó | suma a sus filas | firma a | firmó a | caza | cazó | elige como
        """,
        marks=FROM_A,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        forms("nombr | design", "a | an | ó | aron | ado | ada | ados | ar | ará")
        + " | pone al frente | puso al frente | nombrado",
    ),
    Verb(
        Frame.NAME,
        """
            será el nuevo | será la nueva | es el nuevo | es la nueva | será nuevo | será nueva | se convertirá en el
            nuevo | se convertirá en la nueva | se convierte en el nuevo | se convierte en la nueva | será su nuevo |
            será su nueva | es su nuevo | es su nueva
        """,
        mover="subject",
        weak=True,
    ),
    Verb(
        Frame.LOSE,
        """
            pierde | pierden | perdió | perdieron | ha perdido | perder | perderá | ve marchar | ve salir | ve partir
            | vio partir | se queda sin | se quedó sin | despide a su | dice adiós a su
        """,
        marks={**TO_A, **dict.fromkeys(("ante", "frente a", "contra", "a manos de"), Slot.DESTINATION)},
    ),
    Verb(
        Frame.FIRE,
        """
            despide | despidió | despiden | despidieron | ha despedido | despedido | despedida | despedir | despedirá
            | destituye | destituyó | destituido | destituida | destituir | cesa | cesó | cesado | echa | echó |
            expulsa | expulsó | prescinde de | prescindió de | aparta | apartó | fulmina | relevado | releva | relevó
            | despidió a | se deshace de
        """,
    ),
    Verb(
        Frame.REHIRE,
        forms("recontrat | refich | recuper | repesc", AR) + " | vuelve a fichar | vuelve a contratar",
        marks=FROM_A,
    ),
    Verb(
        Frame.NAME,
        spell("""
            será sustituido por | será sustituida por | será reemplazado por | será reemplazada por | es sustituido
            por | es reemplazado por | sustituido por | reemplazado por | relevado por | será relevado por | fue
            reemplazado por | ha sido sustituido por
        """),
        mover="object",
        succeeds=True,
    ),
    Verb(
        Frame.NAME,
        """
            le sustituye | le sustituirá | lo sustituye | lo sustituirá | le sucede | le sucederá | lo reemplaza | lo
            reemplazará | la reemplazará | la sustituirá | le reemplazará | lo sucederá | ocupará su lugar | ocupará
            su puesto | ocupa su lugar | ocupa su puesto | tomará su relevo | toma el relevo | tomará el relevo |
            asumirá su puesto | su sustituto será | su sucesor será | su reemplazo será
        """,
        mover="subject",
        succeeds=True,
    ),
)
