"""What people are called in English for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority

ROLES = {
    Seniority.FOUNDER: "founder | co-founder | cofounder",
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | CMO | CRO | CSO | CIO | CISO | CCO | CLO | CHRO | chief | president |
        chief executive | chief executive officer | chief technology officer | chief scientist | chief
        scientific officer | chief AI scientist | chief AI officer | chief research officer | chief product
        officer | chief financial officer | chief operating officer | chief people officer | chief marketing
        officer | chief revenue officer | chief strategy officer | chief information officer | chief commercial
        officer | chief business officer | chief security officer | chief information security officer | chief
        legal officer | chief of staff | chief communications officer | chief economist | chief futurist | chief
        data officer | chief design officer | chief global affairs officer | chief compliance officer | chief
        officer | general counsel | chairman | chairwoman | chair
    """,
    Seniority.LEAD: """
        head | vice president | VP | SVP | EVP | vice-president | director | managing director | MD | lead |
        leader | manager | boss | executive | exec | general manager | principal | partner | deputy | supervisor
        | team lead | tech lead | product lead | research lead | official | secretary | honcho | captain
    """,
    Seniority.RESEARCHER: """
        researcher | scientist | research scientist | AI researcher | physicist | mathematician | neuroscientist
        | professor | economist | academic | postdoc | roboticist | philosopher | ethicist | linguist
    """,
    Seniority.ENGINEER: """
        engineer | developer | programmer | software engineer | coder | member of technical staff | technical
        staff member
    """,
    Seniority.OTHER: """
        employee | laureate | award winner | prize winner | team member | creator | architect | inventor |
        staffer | worker | designer | veteran | pioneer | guru | expert | alum | member | founding member | star
        | figure | hire | editor | lawyer | strategist | recruiter | insider | luminary | specialist | godfather
        | analyst | spokesperson | lobbyist | marketer | product manager | policy chief | safety chief |
        security chief | colleague | poster child | whiz | wunderkind | prodigy
    """,
}

GROUPS = {
    Seniority.FOUNDER: "founders | co-founders | cofounders",
    Seniority.C_LEVEL: "CEOs | chiefs | presidents | C-suite",
    Seniority.LEAD: """
        heads | vice presidents | VPs | directors | leads | leaders | managers | bosses | executives | execs |
        officials
    """,
    Seniority.RESEARCHER: """
        researchers | scientists | AI researchers | research scientists | physicists | mathematicians |
        professors | academics | authors
    """,
    Seniority.ENGINEER: "engineers | developers | programmers | coders",
    Seniority.OTHER: """
        employees | creators | staffers | workers | designers | veterans | pioneers | experts | alums | alumni |
        members | founding members | stars | figures | people | colleagues | insiders | specialists | analysts |
        Googlers | ex-Googlers | hires | recruits | duo | trio | quartet
    """,
}

TEAMS = """
    team | staff | group of | a group | the founders and team | leadership team | employees of | entire team
    | senior team | founding team | core team | research team | leadership | talent
"""
FORMER = "former | ex | formerly | onetime | one-time | previously | erstwhile | then | once"
