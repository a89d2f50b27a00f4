"""What people are called in Spanish for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.es.spelling import spell
from bot.languages.romance import one_of, or_plain

_ONE_OF = "uno de los | una de las | uno de sus | una de sus"

_ROLES = {
    Seniority.FOUNDER: """
        cofundador | cofundadora | fundador | fundadora | creador | creadora | padre | padrino | inventor | inventora
        | arquitecto | arquitecta | autor
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | presidente | presidenta | consejero delegado | consejera delegada | director
        ejecutivo | directora ejecutiva | director general | directora general | director técnico | directora técnica
        | director de tecnología | directora de tecnología | director financiero | directora financiera | director de
        operaciones | directora de operaciones | director de producto | directora de producto | director científico |
        directora científica | científico jefe | científica jefe | jefe científico | jefa científica | responsable
        científico | director de marketing | chief scientist | chief global affairs officer | chief AI scientist |
        director comercial | director de investigación | directora de investigación
    """,
    Seniority.LEAD: """
        director | directora | jefe | jefa | responsable | vicepresidente | vicepresidenta | líder | directivo |
        directiva | ejecutivo | ejecutiva | gerente | encargado | encargada | máximo responsable | máxima responsable
        | mando | mano derecha | número dos | subdirector | subdirectora | vicepresidente sénior | alto cargo | alto
        ejecutivo | capo
    """,
    Seniority.RESEARCHER: """
        investigador | investigadora | científico | científica | profesor | profesora | matemático | matemática |
        físico | física | lingüista | académico | académica | neurocientífico | doctor en
    """,
    Seniority.ENGINEER: """
        ingeniero | ingeniera | desarrollador | desarrolladora | programador | programadora | informático |
        informática
    """,
    Seniority.OTHER: """
        empleado | empleada | trabajador | trabajadora | diseñador | diseñadora | especialista | experto | experta |
        pionero | pionera | veterano | veterana | gurú | figura | miembro | cerebro | genio | joven genio | estrella |
        abogado | abogada | talento de | pieza clave | peso pesado | fichaje estrella
    """,
}

_GROUPS = {
    Seniority.FOUNDER: "autores | autoras | cofundadores | cofundadoras | fundadores | fundadoras | creadores | padres",
    Seniority.C_LEVEL: "presidentes | directores generales",
    Seniority.LEAD: """
        directores | directoras | jefes | responsables | vicepresidentes | líderes | directivos | directivas |
        ejecutivos | gerentes | mandos | altos cargos | altos ejecutivos
    """,
    Seniority.RESEARCHER: """
        investigadores | investigadoras | científicos | científicas | profesores | matemáticos | físicos
    """,
    Seniority.ENGINEER: "ingenieros | ingenieras | desarrolladores | programadores",
    Seniority.OTHER: """
        empleados | empleadas | trabajadores | especialistas | expertos | pioneros | veteranos | figuras | miembros |
        cerebros | estrellas | personas | mentes | mentes más brillantes | fichajes | dúo | trío | pesos pesados |
        colaboradores | compañeros
    """,
}

ROLES = {rank: or_plain(spell(table, one_of(_ONE_OF, _GROUPS[rank]))) for rank, table in _ROLES.items()}
GROUPS = {rank: or_plain(spell(table)) for rank, table in _GROUPS.items()}
TEAMS = """
    equipo | equipos | plantilla | personal | cúpula | el equipo | talento | grupo de investigadores | equipo fundador
"""
NUMBERS = {
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "quince": 15,
    "veinte": 20,
    "treinta": 30,
    "cincuenta": 50,
    "cien": 100,
    "doscientos": 200,
    "trescientos": 300,
    "cuatrocientos": 400,
    "quinientos": 500,
    "seiscientos": 600,
    "ochocientos": 800,
    "una docena de": 12,
    "una decena de": 10,
    "una veintena de": 20,
    "dos docenas de": 24,
    "media docena de": 6,
    "un par de": 2,
    "dúo de": 2,
    "trío de": 3,
}
