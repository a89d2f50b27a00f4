"""How sure a report in Italian is: who says it, as news or rumour, and what denies it."""

from __future__ import annotations

from bot.languages.it.spelling import spell

SAYS = spell(
    """
        ha annunciato | hanno annunciato | ha confermato | hanno confermato | ha comunicato | fa sapere | rende noto |
        ha reso noto | ha scritto | ha detto | ha dichiarato | ha spiegato | ha rivelato | ha raccontato | scrive |
        racconta | dice | annuncia | annunciato | afferma | ha affermato | rivela | conferma | spiega | riporta | ha
        riportato | comunica | ha fatto sapere | dichiara | sostiene | crede | avverte | assicura
    """
)
LEADS = "esclusiva | ultim'ora | fonti | ufficiale"
RUMOURS = spell(
    """
        potrebbe | potrebbero | starebbe per | starebbero per | sarebbe sul punto di | sarebbe pronto a | sarebbe
        pronta a | è pronto a | è pronta a | in trattativa con | in trattative con | trattativa | trattative | tratta
        con | valuta | sta valutando | sta pensando di | pensa di | medita di | considera | progetta di | prevede di |
        si prepara a | sul punto di | vuole | vogliono | vorrebbe | cerca di | cercano di | ha cercato di | tenta di |
        ha tentato di | possibile | eventuale | probabile | rumor | indiscrezione | indiscrezioni | voci | pronto a
        lasciare | corteggia | corteggiato | nel mirino di | rischia di | spera di | intende | ha offerto | offre |
        minaccia di | ha minacciato di | dovrebbe | dovrebbero | sarebbe in procinto di | in procinto di | tentato da
    """
)
RUMOURS_WEAK = spell(
    """
        avrebbe | avrebbero | sarebbe | sarebbero | secondo fonti | fonti vicine | secondo indiscrezioni | a quanto
        pare | persone vicine | pare che
    """
)
CONFIRMS = spell(
    """
        annuncia | annunciano | ha annunciato | hanno annunciato | conferma | ha confermato | hanno confermato |
        comunica | ha comunicato | fa sapere | rende noto | ha reso noto | è ufficiale | ora è ufficiale | ufficiale |
        ufficialmente | portavoce | comunicato | nota interna | su LinkedIn | su X | su Threads | sul suo blog | con
        un post | con un tweet | in un post | memo interno | lo ha annunciato | lo ha confermato | ha fatto sapere |
        l'ha annunciato | l'ha confermato
    """
)
ATTEMPTS = spell("""
    ha provato a | hanno provato a | prova a | provano a | ha cercato di | cerca di | ha tentato di | tenta di |
    tentano di | avrebbe voluto | aveva provato a | aveva tentato di | ha minacciato di | minaccia di | non è riuscita
    a | non è riuscito a | stava per | hanno cercato di | cercava di | hanno tentato di | hanno minacciato di | voleva
    | invano
""")
AGES = """
    un anno fa | due anni fa | tre anni fa | quattro anni fa | cinque anni fa | dieci anni fa | anni fa
"""
DENIALS = spell(
    """
        smentisce | ha smentito | smentiscono | smentita | nega | ha negato | negano | rifiuta | ha rifiutato |
        respinge | ha respinto | esclude | ha escluso | resta in | resta a | resterà in | resterà a | rimane in |
        rimarrà in | declina | ha declinato | dice no a | ha detto no a | falsa notizia | non ha intenzione di | non
        intende
    """
)
CREDITS = spell("""
    secondo | stando a | riporta | scrive | rivela | ha rivelato | lo scrive | citando | via | riferisce
""")
PAYS = """
    stipendio | stipendi | compenso | compensi | bonus | pacchetto | retribuzione | ingaggio | guadagnare
"""
PAST = spell(
    """
        in precedenza | un tempo | all'epoca | aveva | avevano | un anno fa | due anni fa | tre anni fa | anni fa |
        l'anno scorso | in passato
    """
)
CORE_WORDS = spell(
    """
        IA | AI | intelligenza artificiale | apprendimento automatico | apprendimento profondo | modello | modelli |
        superintelligenza | LLM | chatbot | robotica | ricercatore | ricercatrice | ricercatori | scienziato |
        scienziata | GPT | Gemini | Siri | Copilot | Alexa | Llama | agenti | AGI | ragionamento | machine learning |
        deep learning | Autopilot | reti neurali
    """
)
TALKS = "perché | come | tendenza | fenomeno"
RECALLS = """
    accusa | accusano | ha accusato | accusato di | processo contro | processo giudiziario | causa contro | fa causa a
    | in tribunale | ha testimoniato | anniversario
"""
