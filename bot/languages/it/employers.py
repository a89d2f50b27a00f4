"""What employers are called in Italian without their name, and what marks a former one."""

from __future__ import annotations

from bot.languages.it.spelling import spell

COMPANIES = spell(
    """
        l'azienda | la società | la compagnia | il gruppo | il colosso | la startup | la start-up | il gigante | il
        laboratorio | la multinazionale | la casa di Cupertino | il gruppo di Redmond | il colosso di Mountain View |
        la casa madre di Facebook | all'azienda | dell'azienda | dall'azienda | alla società | dalla società | della
        società
    """
)
STARTUPS = spell(
    """
        propria startup | propria start-up | propria azienda | propria società | propria impresa | proprio laboratorio
        | sua startup | sua start-up | sua azienda | sua società | una startup | una start-up | una nuova startup |
        una nuova start-up | una nuova società | una nuova azienda | nuova startup | nuova start-up | nuova società |
        startup tutta sua | start-up tutta sua | una start-up tutta sua | una startup tutta sua | mettersi in proprio
        | in proprio | una sua startup | una sua società | un proprio laboratorio | un'azienda
    """
)
FOUNDS = spell("""
    fondare | cofondare | creare | lanciare | avviare | aprire | mettersi in proprio | fonda | crea | lancia | fonderà
    | creerà | dare vita a
""")
FORMER = spell(
    """
        ex | già | fino a ieri | finora | fino a poco fa | in precedenza | un tempo | proveniente da | provenienti da
        | che viene da | in arrivo da | reduce da
    """
)
ORG_WORDS = """
    labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures | partners |
    group | holdings | institute | university | foundation | networks | studios | media | bank | AI | intelligence |
    research | platforms | security | therapeutics | motors | energy | health | solutions | software | spa
"""
ORG_KINDS = spell(
    """
        startup | start-up | azienda | società | impresa | piattaforma | rivale | concorrente | produttore | filiale |
        unicorno | app | fornitore | laboratorio | gruppo | colosso | gigante | istituto | università | banca | fondo
        | studio | associazione | fondazione | agenzia | ministero | scuola | rivista | club | compagnia
    """
)
