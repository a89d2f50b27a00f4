"""Verbs of Spanish whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.es.spelling import AR, AR_ACTIVE, AR_MAYBE, FROM_A, TO_A, spell
from bot.languages.grammar import Frame, Verb
from bot.languages.romance import forms

HIRING = (
    Verb(
        Frame.HIRE,
        spell(
            forms("fich | contrat | reclut", AR),
            forms("arrebat | capt", AR_ACTIVE),
            """
                seduce | sedujo | se hace con los servicios de | se hizo con los servicios de | se hace con | se
                hizo con | se ha hecho con | se lleva | se llevó | se llevan | se ha llevado | llevarse |
                incorpora | incorporó | ha incorporado | incorporará | incorporan | incorporar | suma | sumó |
                ha sumado | pesca | pescó | le quita | quita | le roba | le arrebata | le birla | birla | birló
                | atrae | atrajo | ha atraído | logra fichar | logró fichar | consigue fichar | se asegura | se
                refuerza con | se reforzó con | refuerza su equipo con | anuncia el fichaje de | anunció el
                fichaje de | ha anunciado el fichaje de | anuncia la contratación de | anunció la contratación
                de | confirma el fichaje de | confirmó el fichaje de | anuncia la incorporación de | anunció la
                incorporación de | ficha al | ficha a | da la bienvenida | dio la bienvenida | tienta y se lleva
                | se queda con
            """,
        ),
        marks=FROM_A,
    ),
    Verb(Frame.HIRE, forms("fich | contrat | reclut | arrebat", AR_MAYBE), marks=FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        forms("rob | quit | sac", "a | an | ó | aron | ado | ar | ará | arle | arles")
        + """
            | se trae | trae | trajo | gana | ganó | suma a sus filas | firma a | firmó a | caza | cazó | elige
            como
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
        Frame.LOSE,
        """
            pierde | pierden | perdió | perdieron | ha perdido | perder | perderá | ve marchar | ve salir | ve
            partir | vio partir | se queda sin | se quedó sin | despide a su | dice adiós a su
        """,
        marks=TO_A,
    ),
    Verb(
        Frame.FIRE,
        """
            despide | despidió | despiden | despidieron | ha despedido | despedido | despedida | despedir |
            despedirá | destituye | destituyó | destituido | destituida | destituir | cesa | cesó | cesado |
            echa | echó | expulsa | expulsó | prescinde de | prescindió de | aparta | apartó | fulmina |
            relevado | releva | relevó | despidió a | se deshace de
        """,
    ),
    Verb(
        Frame.REHIRE,
        forms("recontrat | refich | recuper | repesc", AR) + " | vuelve a fichar | vuelve a contratar",
        marks=FROM_A,
    ),
)
