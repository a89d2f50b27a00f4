"""What looks like a move in Italian and is none."""

from __future__ import annotations

from bot.languages.it.spelling import spell

NOT_JOBS = {
    "a board seat, not a job": spell(
        """
            consiglio di amministrazione | consiglio | cda | comitato | comitato scientifico | consiglio di
            sorveglianza | board
        """
    ),
    "advice, not a job": spell(
        """
            consulente | consulenti | consigliere | consigliera | ambasciatore | ambasciatrice | investitore |
            investitori | azionista | azionisti
        """
    ),
    "a list or an idiom, not an employer": spell(
        """
            critiche | critici | detrattori | alleanza | coalizione | consorzio | iniziativa | programma | progetto |
            dibattito | lista | club | indice | round | appello | causa | accordo | patto | codice | forum | moda |
            tendenza | campagna | podcast | partnership | borsa | vigore | gioco
        """
    ),
    "a leave of absence": spell("congedo | congedo parentale | malattia | anno sabbatico | aspettativa | maternità"),
    "a firm that is hired": spell("studio legale | avvocati | agenzia | fornitori | lobbisti | banche"),
    "a product": spell("""
        congedo di maternità | congedo parentale | maternità | applicazione | servizio | beta | social network |
        catalogo | app store | play store | modello | abbonamento
    """),
}
NOT_MOVES = {
    "a trend": "fuga di cervelli | fughe di cervelli | fuga dei cervelli",
    "not a verb of moving": spell(
        """
            lascia che | lascia il posto | lascia spazio | lascia intendere | lascia presagire | lascia perplessi |
            lascia senza | lascia indietro | lasciare che | lascia aperta | lascia il segno | lascia a bocca | lascia
            un | lascia una | lasciato un | entra in vigore | entrata in vigore | entra in gioco | entra in campo |
            entra in scena | entra in crisi | entra in funzione | perde terreno | perde quota | perde valore | perde
            denaro | perde tempo | perde pezzi | passa da un | passa per | passa al contrattacco | passa attraverso |
            va in onda | va in scena | va in crisi | va in tilt | va a ruba | va a segno | via da qui | in uscita | in
            arrivo | arriva in Italia | arriva in Europa | assume un ruolo | assume importanza | assume i contorni |
            assume il nome | assume sempre | assume la forma | assume che | assumersi la | saluta il | saluta la |
            accoglie con | prende piede | prende forma | prende tempo | prende le distanze | prende posizione | prende
            di mira | porta su | porta con sé | porta in | porta a | porta avanti | chiama in causa | chiama a | torna
            a crescere | torna a parlare | torna a salire | torna a far | torna in auge | torna in funzione | torna in
            alto | raggiunge quota | raggiunge un accordo | raggiunge un | raggiunto un accordo | in partenza | punto
            di partenza | addio alle | addio al | addio ai | richiama gli | richiama l'attenzione | attira
            l'attenzione | attirare l'attenzione
        """
    ),
    "a denial of something else": spell(
        """
            smentisce la cifra | smentisce le cifre | nega di essere stato licenziato | nega di essere stata
            licenziata | nega dissapori | smentisce dissapori | nega contrasti | smentisce contrasti | ha rifiutato di
            commentare | rifiuta di commentare | non ha commentato | non ha risposto | nega che le | smentisce
            l'importo | smentisce ogni contrasto
        """
    ),
}
NOT_NEWS = {
    "a job advertisement": spell("""
        stiamo assumendo | unisciti a noi | posizioni aperte | offerte di lavoro | lavora con noi | candidati ora
    """),
}
