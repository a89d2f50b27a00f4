"""What people are called in German for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority

ROLES = {
    Seniority.FOUNDER: """
        Gründer | Gründerin | Mitgründer | Mitgründerin | Mitbegründer | Mitbegründerin | Co-Gründer |
        Co-Gründerin | Firmengründer | Firmengründerin | Erfinder | Erfinderin | Schöpfer | Schöpferin
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | Chief Scientist | Chief AI Scientist | Chief Technology Officer | Chief
        Executive Officer | Vorstandschef | Vorstandschefin | Vorstandsvorsitzender | Vorstandsvorsitzende |
        Firmenchef | Firmenchefin | Konzernchef | Konzernchefin | Geschäftsführer | Geschäftsführerin |
        Chefwissenschaftler | Chefwissenschaftlerin | Finanzchef | Finanzchefin | Technikchef | Technikchefin |
        Technologiechef | Technologiechefin | Produktchef | Produktchefin | Präsident | Präsidentin | Chefjurist
        | Chefjuristin | Chefökonom | Chefökonomin | Chef | Chefin | Vorstand | Vorständin | Chief Operating
        Officer | Chief Product Officer | Chief Financial Officer | Chief Design Officer | Chief Marketing
        Officer | Chief Research Officer | Forschungsvorstand
    """,
    Seniority.LEAD: """
        Leiter | Leiterin | Direktor | Direktorin | Vizepräsident | Vizepräsidentin | Vize-Präsident |
        Vize-Präsidentin | Vice President | Bereichsleiter | Bereichsleiterin | Abteilungsleiter |
        Abteilungsleiterin | Manager | Managerin | Spitzenmanager | Spitzenmanagerin | Topmanager | Topmanagerin
        | Führungskraft | Head | Teamleiter | Teamleiterin | Verantwortlicher | Verantwortliche | Stellvertreter
        | Stellvertreterin | Vize | Vizechef | Vizechefin | Partner | Partnerin | Lead | Kopf | Sparte-Chef |
        Vordenker | Vordenkerin
    """,
    Seniority.RESEARCHER: """
        Forscher | Forscherin | Wissenschaftler | Wissenschaftlerin | KI-Forscher | KI-Forscherin | Professor |
        Professorin | Informatiker | Informatikerin | Mathematiker | Mathematikerin | Physiker | Physikerin |
        Linguist | Linguistin | Ökonom | Ökonomin | Neurowissenschaftler | Neurowissenschaftlerin
    """,
    Seniority.ENGINEER: """
        Ingenieur | Ingenieurin | Entwickler | Entwicklerin | Programmierer | Programmiererin |
        Software-Ingenieur | Softwareentwickler | Softwareentwicklerin
    """,
    Seniority.OTHER: """
        Mitarbeiter | Mitarbeiterin | Beschäftigter | Angestellter | Angestellte | Experte | Expertin |
        Spezialist | Spezialistin | Designer | Designerin | Gestalter | Gestalterin | Fachmann | Fachfrau |
        Pionier | Pionierin | Veteran | Veteranin | Überläufer | Überläuferin | Star | Juristin | Jurist |
        Mitglied | Gründungsmitglied | Vertrauter | Vertraute | Rückkehrer | Rückkehrerin | Koryphäe |
        Ausnahmetalent | Talent | Neuzugang | Kollege | Kollegin | Architekt | Architektin | Sprecher |
        Sprecherin | Experten-Star | Genie | Größe | Strategin | Stratege
    """,
}

GROUPS = {
    Seniority.FOUNDER: "Gründerinnen | Mitgründerinnen | Erfinderinnen | Gründerduo | Gründern | Mitgründern",
    Seniority.C_LEVEL: "Chefs | Vorstände | Vorständen | Präsidenten | Geschäftsführern",
    Seniority.LEAD: """
        Direktoren | Vizepräsidenten | Managern | Führungskräfte | Führungskräften | Manager-Duo | Leitern |
        Topleute | Köpfe | Köpfen | Verantwortlichen | Spitzenmanagern
    """,
    Seniority.RESEARCHER: """
        Forschern | Forscherinnen | Wissenschaftlern | Wissenschaftlerinnen | Professoren | Physikern |
        Mathematikern | Forschende | Forschenden | Informatikern | Spitzenforschern | KI-Forschern
    """,
    Seniority.ENGINEER: """
        Ingenieure | Ingenieuren | Ingenieurinnen | Entwicklern | Entwicklerinnen | Programmierern
    """,
    Seniority.OTHER: """
        Mitarbeitern | Mitarbeitende | Mitarbeitenden | Beschäftigte | Beschäftigten | Angestellten | Experten |
        Expertinnen | Spezialisten | Spezialistinnen | Fachleute | Fachleuten | Fachkräfte | Pioniere |
        Pionieren | Veteranen | Stars | Talente | Talenten | Mitglieder | Mitgliedern | Leute | Leuten |
        Personen | Duo | Trio | Quartett | Designern | Kollegen | Überläufern | Größen
    """,
}

TEAMS = """
    Team | Teams | Mannschaft | Belegschaft | Führungsriege | Führungsteam | Gründerteam | Kernteam |
    Forscherteam | Personal
"""
FORMER = """
    ex | früher | frühere | früherer | früheren | früheres | ehemalige | ehemaliger | ehemaligen | einstige
    | einstiger | einstigen | vormals | zuvor | bislang | bisher | bisherige | bisheriger | bisherigen |
    zuletzt | vorher | damalige | damaliger | langjährige | langjähriger | langjährigen
"""
