"""What employers are called in English without their names, and what belongs to their names."""

from __future__ import annotations

COMPANIES = """
    the company | the firm | the startup | the start-up | the lab | the AI lab | the AI company | the AI
    startup | the AI firm | the social media company | the search giant | the tech giant | the chipmaker |
    the automaker | company | the organization | the iPhone maker | the ChatGPT maker | the Claude maker |
    the Facebook parent | the giant | the company behind | the AI giant | the San Francisco company | the
    robotics company | the e-commerce giant
"""
STARTUPS = """
    own startup | own start-up | own company | own venture | own AI startup | own AI company | own AI lab |
    own lab | new startup | new start-up | new company | new venture | new AI startup | new AI company | new
    AI lab | AI startup | startup | start-up | something new | own firm | new firm | new AI venture | AI lab
    | AI company | rival startup | rival lab | rival AI lab | rival company | rival AI startup | drug
    discovery startup | AI venture | stealth startup
"""
ORG_WORDS = """
    labs | lab | inc | corp | ltd | llc | technologies | technology | systems | robotics | capital |
    ventures | partners | group | holdings | institute | university | foundation | networks | studios |
    media | bank | fund | solutions | software | AI | intelligence | research | academy | college | school |
    council | agency | ministry | commission | department | platforms | security | therapeutics | motors |
    energy | health
"""
ORG_KINDS = """
    startup | start-up | company | firm | platform | rival | maker | competitor | developer of | unicorn |
    subsidiary | spinout | spin-off | studio | app | provider | chipmaker | hedge fund | think tank |
    nonprofit
"""
