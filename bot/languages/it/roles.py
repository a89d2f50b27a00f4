"""What people are called in Italian for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.it.spelling import spell
from bot.languages.romance import one_of

_ONE_OF = "uno dei | una delle | uno degli | uno dei suoi | una delle sue"

_ROLES = {
    Seniority.FOUNDER: """
        cofondatore | cofondatrice | co-fondatore | co-fondatrice | fondatore | fondatrice | creatore | creatrice |
        padre | padrino | papà | inventore | inventrice | architetto
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | AD | presidente | amministratore delegato | amministratrice delegata | direttore
        generale | direttrice generale | direttore tecnico | direttrice tecnica | direttore finanziario | direttrice
        finanziaria | direttore operativo | direttrice operativa | direttore scientifico | direttrice scientifica |
        capo scientifico | capo scienziato | scienziato capo | direttore di prodotto | direttore della ricerca |
        direttrice della ricerca | chief scientist | chief AI scientist | chief product officer | direttore marketing
        | direttore commerciale | direttore esecutivo
    """,
    Seniority.LEAD: """
        manager | top manager | numero uno | vicecapo | guida | capo divisione | direttore | direttrice | capo |
        responsabile | vicepresidente | dirigente | leader | numero due | braccio destro | vicepresidente senior |
        capa | vertice | coordinatore | coordinatrice
    """,
    Seniority.RESEARCHER: """
        ricercatore | ricercatrice | scienziato | scienziata | professore | professoressa | matematico | matematica |
        fisico | linguista | docente | neuroscienziato
    """,
    Seniority.ENGINEER: """
        ingegnere | ingegnera | sviluppatore | sviluppatrice | programmatore | programmatrice | informatico
    """,
    Seniority.OTHER: """
        volto | volto noto | talento | scienziata di punta | ricercatore di punta | nome di punta | mente | dipendente
        | impiegato | impiegata | lavoratore | collaboratore | collaboratrice | designer | specialista | esperto |
        esperta | pioniere | pioniera | veterano | veterana | guru | figura | membro | cervello | genio | giovane
        genio | talento di | stella | avvocato | pezzo da novanta | uomo chiave | uno dei padri | una delle menti
    """,
}

_GROUPS = {
    Seniority.FOUNDER: "autori | inventori | cofondatori | cofondatrici | fondatori | creatori | padri",
    Seniority.C_LEVEL: "amministratori delegati | presidenti",
    Seniority.LEAD: "direttori | capi | responsabili | vicepresidenti | dirigenti | manager di | leader di",
    Seniority.RESEARCHER: "ricercatori | ricercatrici | scienziati | scienziate | professori | matematici | fisici",
    Seniority.ENGINEER: "ingegneri | sviluppatori | programmatori | informatici",
    Seniority.OTHER: """
        dipendenti | impiegati | lavoratori | collaboratori | specialisti | esperti | pionieri | veterani | figure |
        membri | cervelli | stelle | persone | menti | duo | trio | colleghi | pezzi da novanta | uomini chiave
    """,
}

ROLES = {rank: spell(table, one_of(_ONE_OF, _GROUPS[rank])) for rank, table in _ROLES.items()}
GROUPS = {rank: spell(table) for rank, table in _GROUPS.items()}
TEAMS = spell("""
    team | squadra | staff | personale | organico | gruppo di ricercatori | parte del personale | maggior parte del
    personale
""")
NUMBERS = {
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "sei": 6,
    "sette": 7,
    "otto": 8,
    "nove": 9,
    "dieci": 10,
    "undici": 11,
    "dodici": 12,
    "quindici": 15,
    "venti": 20,
    "trenta": 30,
    "cinquanta": 50,
    "cento": 100,
    "duecento": 200,
    "trecento": 300,
    "cinquecento": 500,
    "seicento": 600,
    "una dozzina di": 12,
    "una decina di": 10,
    "una ventina di": 20,
    "due dozzine di": 24,
    "mezza dozzina di": 6,
    "un paio di": 2,
}
