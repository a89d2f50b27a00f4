"""What employers are called in Dutch without their names, and what belongs to their names."""

from __future__ import annotations

COMPANIES = """
    het bedrijf | de start-up | de startup | het concern | het lab | de onderneming | het AI-bedrijf | het
    techbedrijf | de techreus | de zoekgigant | de zoekreus | de maker van ChatGPT | de chipmaker | de
    autofabrikant | het moederbedrijf van Facebook | de ChatGPT-maker | de firma | het laboratorium
"""
STARTUPS = """
    eigen bedrijf | eigen start-up | eigen startup | eigen onderneming | een eigen bedrijf | een start-up |
    een startup | nieuwe start-up | nieuw bedrijf | nieuwe onderneming | eigen AI-bedrijf | eigen lab | een
    bedrijf | iets nieuws | AI-start-up | AI-startup | durfkapitaalbedrijf | start-up |
    investeringsfonds | investeringsmaatschappij | durfkapitaalfonds | eigen fonds | startup
"""
FOUNDS = """
    starten | beginnen | oprichten | op te richten | start | begint | opgericht
"""
ORG_WORDS = """
    Labs | Lab | Inc | Corp | Ltd | BV | NV | Technologies | Technology | Systems | Robotics | Capital |
    Ventures | Partners | Group | Holding | Institute | University | Foundation | Networks | Studios | Media
    | Bank | AI | Intelligence | Research | Platforms | Security | Motors | Energy | Health | Solutions |
    Software | Universiteit | Instituut
"""
ORG_KINDS = """
    start-up | startup | bedrijf | concern | platform | rivaal | concurrent | fabrikant | aanbieder |
    dochter | lab | laboratorium | instituut | universiteit | bank | fonds | stichting | investeerder |
    autofabrikant | chipmaker | AI-bedrijf | techbedrijf | techreus | moederbedrijf | club | AI-start-up |
    AI-startup | zoekmachine | adviesbureau
"""
