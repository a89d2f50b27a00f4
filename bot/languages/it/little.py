"""The little words of Italian: what binds phrases to each other."""

from __future__ import annotations

from bot.languages.grammar import Mark
from bot.languages.it.spelling import spell
from bot.languages.romance import or_plain

COMMON = """
    se | ed | ad | alla | alle | ai | agli | dagli | dalla | degli | delle | nei | nelle | sul | sulla | fra | cui |
    chi | ci | ne | mi | loro | suoi | era | stato | stata | essere | hanno | ancora | già | quando | perché | dove |
    mentre | o | anche | due | tre | ecco | poi | il | lo | la | i | gli | le | di | del | della | dei | e | che | in
    | un | una | è | per | con | da | dal | suo | sua | al | come | più | si | ha | non | dopo | secondo | nel | nella
    | sono | lascia | questo | tra | ma | dell | all | l
"""
MARKS = {
    Mark.FROM_OR_BY: "da | dal | dallo | dalla | dall' | dai | dagli | dalle",
    Mark.FROM: spell("proveniente da | provenienti da | in arrivo da | in uscita da"),
    Mark.TO: "verso | direzione | destinazione | con destinazione",
    Mark.FOR: "per",
    Mark.AT: spell(
        """
            presso | all'interno di | alla guida di | a capo di | al vertice di | ai vertici di | nelle file di |
            incaricato di | dietro | in forza a | in casa | passaggio in | passaggio a | esperienza in | parentesi in
            | avventura in | anni in | anno in | mesi in | carriera in | periodo in | lavorare in | lavorare per
        """
    )
    + """
        | in | nel | nello | nella | nell' | nei | negli | nelle | a | ad | al | allo | alla | all' | ai | agli | alle
    """,
    Mark.OF: "di | del | dello | della | dell' | dei | degli | delle | d'",
    Mark.BY: "da parte di | da parte della | da parte del",
    Mark.AS: """
        come | in qualità di | nel ruolo di | al ruolo di | con il ruolo di | a direttore | alla carica di
    """,
    Mark.INCLUDING: """
        tra cui | fra cui | compreso | compresa | compresi | tra questi | tra loro | come quello di
    """,
    Mark.OTHER: spell(
        """
            con | senza | secondo | su | sul | sulla | sui | sulle | sotto | tra | fra | contro | durante | tramite |
            stando a | grazie a | nonostante | a causa di | per via di | invece di | insieme a | davanti a | nel bel
            mezzo di | a fronte di | attraverso | a partire da | in cambio di | in vista di | accanto a | rispetto a |
            di fronte a
        """
    ),
    Mark.CUT: spell(
        """
            mentre | dopo | dopo che | dopo aver | prima di | prima che | perché | poiché | ma | quando | se | sebbene
            | anche se | poco dopo | giorni dopo | settimane dopo | mesi dopo | anni dopo | al posto di | sostituendo
            | citando | e poi | appena | nonché
        """
    ),
}
CLITICS = """
    l' | d' | c' | s' | n' | un' | dell' | all' | dall' | nell' | sull' | quest' | quell' | tutt' | dov' | com' | ch'
"""
DEFINITES = "il | lo | la | l' | questo | questa"
ARTICLES = """
    il | lo | la | l' | i | gli | le | un | uno | una | un' | suo | sua | suoi | sue | questo | questa | nostro |
    nostra
"""
ANDS = "e | ed | & | così come | nonché | oltre a"
HELPERS = spell(
    """
        da parte sua | dal canto suo | da tempo | da ieri | da oggi | da subito | da allora | per ora | per esempio |
        ha | hanno | aveva | avevano | sta per | stanno per | stava per | è stato | appena | ha appena | anche | ora |
        già | adesso | ufficialmente | finalmente | recentemente | definitivamente | improvvisamente | si | gli | le |
        lo | decide di | ha deciso di | hanno deciso di | sceglie di | ha scelto di | oggi | ieri | poi | dopo |
        ugualmente | così | presto | prossimamente | da poco | aver | avere | essere | essersi | abbia | abbiano |
        questa settimana | questo mese | vada a | intende
    """
)
PASSIVES = or_plain("""
    è stato | è stata | sono stati | sono state | viene | vengono | verrà | sarà | saranno | essere | stato | stata |
    venne | fu
""")
THEIRS = "sua | suo | loro"
AWAY = "da | dal | dalla | dall'"
GOALS = "a | ad | all' | alla | al | in"
JOINED = """
    al | dal | del | nel | dallo | allo | dello | nello | dalla | alla | della | nella | all' | dall' | dell' | nell'
"""
SHORT_VERBS = "va"
PRESENTS = "a | ano | e | ono | rà | ranno"
EMPLOYS = "presso | passaggio in | esperienza in"
SPENDS = "paga | pagato | sborsa | sborsato | spende | speso"
LASTING = "ava | avano | eva | evano | iva | ivano"
NEWS = "nuovo | nuova"
HAVINGS = "ha | hanno | aveva | avevano | avrebbe | avrebbero | abbia | aver | avere"
PARTICIPLES = "ato | ata | ati | ate | unto | unta | unti | esso | essa"
WHENS = "prima di | prima del | prima della | prima che | quando | da quando"
RELATIVES = spell("che | cui | da cui | dove | il quale | la quale | con cui | a cui | di cui | chi")
PRONOUNS = "lui | lei | egli | loro | quest'ultimo | quest'ultima"
MORE = "altro | altra | altri | altre | un altro | un'altra | ancora un"
NEGATIONS = or_plain("non | mai | né | senza | nemmeno | neanche")
INTRODUCES = "si tratta di | si chiama | il suo nome è"
COLLEAGUES = "collega | compagno di squadra"
