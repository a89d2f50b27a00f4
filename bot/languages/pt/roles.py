"""What people are called in Portuguese for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.pt.spelling import spell
from bot.languages.romance import one_of

_ONE_OF = "um dos | uma das | um de seus | uma de suas | um dos seus"

_ROLES = {
    Seniority.FOUNDER: """
        cofundador | cofundadora | co-fundador | co-fundadora | fundador | fundadora | criador | criadora | pai |
        padrinho | inventor | inventora | arquiteto | arquiteta
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | presidente | presidenta | presidente-executivo | presidente-executiva |
        presidente executivo | presidente executiva | diretor executivo | diretora executiva | diretor-executivo |
        diretora-executiva | diretor-geral | diretora-geral | diretor geral | diretora geral | diretor técnico |
        diretora técnica | diretor de tecnologia | diretora de tecnologia | diretor financeiro | diretora financeira |
        diretor de operações | diretora de operações | diretor de produto | diretora de produto | diretor científico |
        diretora científica | cientista-chefe | cientista chefe | chefe científico | diretor de marketing | chief
        scientist | chief AI scientist | diretor de pesquisa | diretora de pesquisa | diretor de investigação |
        diretora de investigação | diretor comercial
    """,
    Seniority.LEAD: """
        diretor | diretora | chefe | responsável | vice-presidente | líder | executivo | executiva | gerente | gestor
        | gestora | chefão | número dois | braço direito | vice-presidente sênior | dirigente | coordenador |
        coordenadora | comandante
    """,
    Seniority.RESEARCHER: """
        pesquisador | pesquisadora | investigador | investigadora | cientista | professor | professora | matemático |
        matemática | físico | física | linguista | académico | acadêmico | neurocientista
    """,
    Seniority.ENGINEER: """
        engenheiro | engenheira | desenvolvedor | desenvolvedora | programador | programadora | informático
    """,
    Seniority.OTHER: """
        cabeça | rosto | mente por trás | nome forte | cientista-estrela | funcionário | funcionária | empregado |
        empregada | trabalhador | colaborador | designer | especialista | perito | pioneiro | pioneira | veterano |
        veterana | guru | figura | membro | cérebro | gênio | génio | jovem gênio | jovem génio | prodígio | estrela |
        advogado | advogada | talento da | talento do | craque | brasileiro | peça-chave | nome de peso | um dos nomes
    """,
}

_GROUPS = {
    Seniority.FOUNDER: "autores | inventores | cofundadores | co-fundadores | fundadores | criadores | pais",
    Seniority.C_LEVEL: "presidentes | diretores-gerais",
    Seniority.LEAD: """
        diretores | diretoras | chefes | responsáveis | vice-presidentes | líderes | executivos | executivas |
        gerentes | gestores | dirigentes
    """,
    Seniority.RESEARCHER: """
        pesquisadores | pesquisadoras | investigadores | investigadoras | cientistas | professores | matemáticos
    """,
    Seniority.ENGINEER: "engenheiros | engenheiras | desenvolvedores | programadores",
    Seniority.OTHER: """
        funcionários | empregados | trabalhadores | colaboradores | especialistas | peritos | pioneiros | veteranos |
        figuras | membros | cérebros | estrelas | pessoas | mentes | dupla | trio | colegas | quadros | nomes de peso
        | craques
    """,
}

ROLES = {rank: spell(table, one_of(_ONE_OF, _GROUPS[rank])) for rank, table in _ROLES.items()}
GROUPS = {rank: spell(table) for rank, table in _GROUPS.items()}
TEAMS = spell("""
    equipe | equipa | time | pessoal | quadro | equipes | equipas | grupo de pesquisadores | cúpula
""")
NUMBERS = {
    "dois": 2,
    "duas": 2,
    "três": 3,
    "quatro": 4,
    "cinco": 5,
    "seis": 6,
    "sete": 7,
    "oito": 8,
    "nove": 9,
    "dez": 10,
    "onze": 11,
    "doze": 12,
    "quinze": 15,
    "vinte": 20,
    "trinta": 30,
    "cinquenta": 50,
    "cem": 100,
    "duzentos": 200,
    "trezentos": 300,
    "quatrocentos": 400,
    "quinhentos": 500,
    "seiscentos": 600,
    "uma dúzia de": 12,
    "uma dezena de": 10,
    "uma vintena de": 20,
    "duas dúzias de": 24,
    "meia dúzia de": 6,
    "um par de": 2,
}
