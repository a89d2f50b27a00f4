"""The little words of Spanish: what binds phrases to each other."""

from __future__ import annotations

from bot.languages.es.spelling import spell
from bot.languages.grammar import Mark

COMMON = """
    sobre | también | hasta | desde | donde | cuando | muy | sin | porque | ya | si | le | les | nos | qué | son | era
    | han | hay | está | están | ser | e | o | u | ni | mi | otro | otra | dos | tres | cómo | así | según | el | la |
    los | las | de | del | que | y | en | un | una | es | por | con | para | su | sus | al | lo | como | más | se | ha
    | no | tras | ficha | deja | este | esta | entre | pero | fue | a
"""
MARKS = {
    Mark.FROM: """
        procede de | procedía de | proviene de | provenía de | procedente de | procedentes de | proveniente de |
        provenientes de | desde
    """,
    Mark.TO: "hacia | rumbo a | con destino a",
    Mark.FOR: "para | en favor de | a favor de | en beneficio de",
    Mark.OBJECT: "a | al",
    Mark.AT: """
        en | dentro de | al frente de | a cargo de | a la cabeza de | en las filas de | en el seno de | encargado de |
        encargada de | responsable de | detrás de | al mando de | junto a | paso por | pasar por | etapa en | trabajar
        en | trabajar para | años en | trabajando en | trabajando para
    """,
    Mark.OF: spell("de"),
    Mark.BY: "por | por parte de",
    Mark.AS: """
        como | en calidad de | para el cargo de | en el cargo de | en el puesto de | para el puesto de
    """,
    Mark.INCLUDING: """
        incluido | incluida | incluidos | incluidas | entre ellos | entre ellas | entre los que | como el de | tales
        como
    """,
    Mark.OTHER: """
        con | sin | según | sobre | bajo | ante | entre | contra | durante | mediante | de acuerdo con | debido a |
        debido al | gracias a | gracias al | a pesar de | pese a | junto con | en lugar de | en vez de | a causa de |
        con motivo de | frente a | en medio de | a través de | tras años de | a partir de | a cambio de | a raíz de |
        alegando | rodeado de | de cara a | acerca de | respecto a
    """,
    Mark.CUT: spell("""
        mientras | mientras que | tras | después de | después de que | antes de | antes de que | porque | pero |
        aunque | cuando | donde | si | ya que | puesto que | poco después de | días después de | semanas después de |
        meses después de | apenas | y luego | sustituyendo a | en sustitución de | en reemplazo de | citando a
    """),
}
DEFINITES = "el | la | este | esta"
ARTICLES = """
    el | la | los | las | un | una | unos | unas | su | sus | este | esta | nuestro | nuestra
"""
ANDS = "y | e | así como | además de"
HELPERS = """
    por otra parte | por otro lado | por su parte | por ahora | por fin | por último | por ejemplo | ha | han | había
    | haya | hayan | vaya a | vayan a | va a | van a | va | van | sido | siendo | acaba de | acaban de | será | serán
    | ser | también | ya | ahora | oficialmente | formalmente | públicamente | finalmente | recientemente |
    definitivamente | de repente | discretamente | se | le | les | lo | la | los | decide | decidió | decidieron | ha
    decidido | hoy | ayer | luego | después | igualmente | asimismo | logra | logró | consigue | consiguió | este
    lunes | este martes | este miércoles | este jueves | este viernes | este mes | esta semana | acabó | acaba
"""
PASSIVES = """
    fue | fueron | es | son | ha sido | han sido | será | serán | ser | sido | siendo | era | está siendo | resulta
"""
THEIRS = "su | sus"
AWAY = "de | del"
GOALS = "a | al"
JOINED = "al | del"
SHORT_VERBS = "va"
PRESENTS = "a | an | e | en | rá | rán"
EMPLOYS = "paso por | pasar por | trabajar para | trabajando para"
SPENDS = "paga | pagó | pagará | desembolsa | desembolsó | gasta | gastó | pagan"
LASTING = "aba | aban | ía | ían"
NEWS = "nuevo | nueva"
HAVINGS = "ha | han | había | habían | haya | hayan | habría | habrían"
PARTICIPLES = "ado | ada | ados | adas | ido | ida | idos | idas"
WHENS = "si | antes de | antes del | antes de que | cuando | desde que"
RELATIVES = """
    que | quien | quienes | cuyo | cuya | cuyos | donde | el cual | la cual | con quien | a quien
"""
PRONOUNS = "él | ella | ellos | ellas | este último | esta última | el joven | la joven"
MORE = "otro | otra | otros | otras | más"
NEGATIONS = "no | nunca | jamás | sin | ni | tampoco"
INTRODUCES = "se trata de | su nombre es | se llama | responde al nombre de"
COLLEAGUES = "colega | compañero | compañera"
