"""What people are called in Dutch for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority

ROLES = {
    Seniority.FOUNDER: """
        oprichter | oprichtster | medeoprichter | mede-oprichter | medeoprichtster | grondlegger | bedenker |
        maker | geestelijk vader
    """,
    Seniority.C_LEVEL: """
        ceo | cto | cfo | coo | topman | topvrouw | bestuursvoorzitter | bestuursvoorzitster | president |
        hoofdwetenschapper | chief scientist | chief communications officer | chief technology officer | chief
        executive | chief product officer | technisch directeur | financieel directeur | algemeen directeur |
        chief research officer | hoofdeconoom | hoofdonderzoeker | eindbaas
    """,
    Seniority.LEAD: """
        directeur | directrice | hoofd | leider | leidinggevende | manager | teamleider | vicepresident |
        vice-president | bestuurder | voorman | voorvrouw | baas | chef | afdelingshoofd | onderzoeksleider |
        adjunct-directeur | kopstuk | divisiehoofd | vp
    """,
    Seniority.RESEARCHER: """
        onderzoeker | onderzoekster | wetenschapper | hoogleraar | AI-onderzoeker | AI-wetenschapper |
        informaticus | natuurkundige | wiskundige | taalkundige | econoom | professor
    """,
    Seniority.ENGINEER: "ingenieur | ontwikkelaar | programmeur | software-engineer | engineer | technicus",
    Seniority.OTHER: """
        medewerker | medewerkster | werknemer | werkneemster | ontwerper | ontwerpster | expert | specialist |
        AI-expert | pionier | veteraan | ster | lid | talent | architect | jurist | deskundige | kracht |
        collega | kopman | goeroe | peetvader | sleutelfiguur | aanwinst
    """,
}

GROUPS = {
    Seniority.FOUNDER: "oprichters | medeoprichters | mede-oprichters | makers | grondleggers",
    Seniority.C_LEVEL: "topmannen | topvrouwen | bestuursvoorzitters",
    Seniority.LEAD: """
        directeuren | hoofden | leiders | leidinggevenden | managers | bestuurders | kopstukken | bazen |
        voormannen
    """,
    Seniority.RESEARCHER: """
        onderzoekers | wetenschappers | AI-onderzoekers | hoogleraren | informatici | wiskundigen
    """,
    Seniority.ENGINEER: "ingenieurs | ontwikkelaars | programmeurs | engineers | technici",
    Seniority.OTHER: """
        medewerkers | werknemers | ontwerpers | experts | specialisten | pioniers | veteranen | sterren | leden
        | talenten | personeelsleden | krachten | mensen | collega's | deskundigen | duo | trio | breinen |
        sleutelfiguren
    """,
}

TEAMS = "team | teams | ploeg | personeel | onderzoeksteam | staf | topteam | hele team"
FORMER = """
    ex | oud | voormalig | voormalige | eerder | vroegere | gewezen | toenmalig | voorheen | tot voor kort |
    tot nu toe | hiervoor | afgezwaaid | langjarig
"""
