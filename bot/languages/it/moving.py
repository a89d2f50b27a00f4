"""Verbs of Italian whose subject moves: joining, leaving, coming back, founding."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.it.spelling import ARE_ACTIVE, ARE_MAYBE, IN, TO_A, TO_AWAY, A, spell
from bot.languages.romance import every, forms

MOVING = (
    Verb(
        Frame.LEAVE,
        spell(
            """
                lascio | ho lasciato | me ne vado da | mi dimetto da | il mio ultimo giorno in | è il mio ultimo
                giorno in | è stato il mio ultimo giorno in | la mia ultima settimana in | ho deciso di lasciare |
                lascerò | saluto
            """
        ),
        marks=TO_AWAY,
        mover="self",
    ),
    Verb(
        Frame.JOIN,
        spell(
            """
                mi unisco a | mi unirò a | entro in | sono entrato in | sono entrata in | passo a | il mio primo
                giorno in | è il mio primo giorno in | mi sono unito a | mi sono unita a | entrerò in
            """
        ),
        mover="self",
    ),
    Verb(
        Frame.JOIN,
        spell(
            """
                entra in | entrano in | è entrato in | è entrata in | sono entrati in | entrare in | entrerà in |
                entreranno in | entrato in | entrata in | approda in | approda a | approdano in | approdano a | è
                approdato in | è approdata in | è approdato a | è approdata a | approdare a | approdare in | approderà
                in | approderà a | passato a | passata a | passati a | passate a | andato in | andati in | arrivato in
                | approdato in | approdati in | si unisce a | si uniscono a | si è unito a | si è unita a | si sono
                uniti a | unirsi a | si unirà a | si uniranno a | arriva in | arrivano in | arriva a | è arrivato in |
                è arrivata in | arriverà in | arrivare in | sbarca in | sbarca a | sbarcano in | è sbarcato in | è
                sbarcata in | sbarcare in | sbarcherà in | passa a | passano a | è passato a | è passata a | passare a
                | passerà a | passa alla concorrenza di | va a lavorare per | va a lavorare in | andrà a lavorare per
                | va in | vanno in | è andato in | è andata in | andrà in | va da | vanno da | andrà da | è andato da
                | andare da | si trasferisce in | si trasferisce a | si trasferiscono in | si è trasferito in | si è
                trasferita in | trasferirsi in | si trasferirà in | si accasa in | si accasa a | si accasa da | firma
                con | ha firmato con | firma per | lavorerà per | lavorerà in | lavora ora per | lavora ora in |
                inizia a lavorare in | comincia in | rafforza le file di | entra a far parte di | è entrato a far
                parte di | è entrata a far parte di | entrerà a far parte di | entrare a far parte di | si aggiunge a
                | raggiunge | raggiungono | ha raggiunto | raggiungerà | raggiungere | atterra in | atterra a | salta
                in | fa il salto in | entra nella squadra di | è il nuovo acquisto di | passeranno a | arriveranno in
                | sbarcheranno in | entrano a far parte di | entreranno a far parte di | vola in | vola a | volano in
                | volano a | volerà in | plana in | va a | vanno a | andrà a | andare a | andare in | approdando in |
                passando a | entrando in | unendosi a | è ora in | è adesso in | lavora adesso in | lavora oggi in |
                lavora già in | si sposta in | si accorda con | va alla | trova casa in | trova casa a | è approdato
                da | si lega a | andranno in | andranno a | approderanno in | sono passati a | sono entrate in | sono
                passate a | sono andati in | sono andati a | sono approdati in | è il nuovo colpo di | finisce in |
                prende casa in
            """
        ),
        marks=dict.fromkeys((*IN, *A), Slot.DESTINATION),
    ),
    Verb(
        Frame.JOIN,
        spell("""
            entrerebbe in | si unirebbe a | passerebbe a | andrebbe in | approderebbe in | approderebbe a |
            arriverebbe in
        """),
        rumoured=True,
    ),
    Verb(
        Frame.JOIN,
        spell(
            """
                guiderà | dirigerà | prende la guida di | prenderà la guida di | prende le redini di | assume la guida
                di | sceglie | ha scelto | sceglierà | guida ora | ora guida | opta per | arriva | arrivano | è
                arrivato | è arrivata | arriverà | arrivare
            """
        ),
        marks=dict.fromkeys((*IN, *A), Slot.DESTINATION),
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            forms("lasci", "a | ano | ò | arono | are | erà | ato | ando | ava"),
            forms("abbandon", ARE_ACTIVE),
            forms("moll", "a | ano | ò | are | erà | ato"),
            """
                lascerà | lasceranno | ha lasciato | hanno lasciato | esce da | escono da | è uscito da | è uscita da
                | sono usciti da | uscire da | uscirà da | usciranno da | uscito da | uscita da | si dimette | si
                dimettono | si è dimesso | si è dimessa | dimettersi | si dimetterà | si dimette da | si è dimesso da
                | si è dimessa da | si dimetterà da | dimettersi da | dice addio a | dicono addio a | ha detto addio a
                | hanno detto addio a | dire addio a | dirà addio a | dà l'addio a | ha dato l'addio a | dà l'addio |
                dare l'addio a | salutano | ha salutato | saluterà | salutare | saluta | saluta e se ne va | rassegna
                le dimissioni | ha rassegnato le dimissioni | rassegna le dimissioni da | ha rassegnato le dimissioni
                da | presenta le dimissioni | ha presentato le dimissioni | se ne va da | se ne vanno da | se n'è
                andato da | se n'è andata da | se ne andrà da | se ne va | se ne vanno | se n'è andato | se n'è andata
                | se ne andrà | se ne andranno | andarsene da | andarsene | va via da | via da | è andato via da |
                andrà via da | sbatte la porta | ha sbattuto la porta | chiude con | ha chiuso con | volta le spalle a
                | ha voltato le spalle a | fa le valigie | ha fatto le valigie | si congeda da | si è congedato da |
                prende congedo da | si separa da | non lavora più per | non lavora più in | non è più in | scambia |
                cambia casacca | fugge da | fuggono da | è fuggito da | si allontana da | arriva da | proviene da |
                viene da | abbandona la nave | va in pensione | andrà in pensione | è andato in pensione | chiude la
                sua esperienza in | chiude la sua avventura in | conclude la sua esperienza in | ha concluso la sua
                esperienza in | lascia le redini di | va via | ha chiuso la sua esperienza in | termina la sua
                avventura in
            """,
        ),
        marks=TO_AWAY,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            """
                passa da | passano da | è passato da | è passata da | sono passati da | passare da | passerà da |
                passando da | si trasferisce da | si sposta da | salta da | vola da
            """
        ),
        marks=TO_A,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            every(
                """
                    annuncia | annunciano | ha annunciato | hanno annunciato | conferma | ha confermato | comunica |
                    ha comunicato | ufficializza | ha ufficializzato
                """,
                """
                    il suo addio a | il suo addio | la sua uscita da | la sua uscita | le sue dimissioni da | le sue
                    dimissioni | la partenza da | che lascia | di lasciare | di aver lasciato | che lascerà | che
                    abbandona | di voler lasciare
                """,
            )
        ),
        marks=TO_AWAY,
        announced=True,
    ),
    Verb(
        Frame.JOIN,
        spell(
            every(
                "annuncia | ha annunciato | conferma | ha confermato",
                """
                    il suo arrivo in | il suo ingresso in | il suo passaggio a | che entra in | che entrerà in | di
                    essere entrato in | di essere entrata in | che si unisce a | che si unirà a | che passa a
                """,
            )
        ),
        announced=True,
    ),
    Verb(
        Frame.JOIN,
        "diventa | diventerà | è diventato | è diventata | diventare | diventando",
        mover="subject",
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            forms("lasc | abbandon", ARE_MAYBE), "uscirebbe da | si dimetterebbe | se ne andrebbe | se ne andrebbe da"
        ),
        rumoured=True,
    ),
    Verb(
        Frame.RETURN,
        spell(
            """
                torna in | tornano in | è tornato in | è tornata in | tornerà in | tornare in | torna a | tornano a |
                è tornato a | è tornata a | tornerà a | tornare a | rientra in | rientrano in | è rientrato in | è
                rientrata in | rientrerà in | rientrare in | rientra a | ritorna in | ritorna a | è ritornato in |
                ritornerà in | di nuovo in | torna da | torna sui suoi passi in
            """
        ),
    ),
    Verb(
        Frame.FOUND,
        spell(
            forms("fond | cofond | lanci | cre", "a | ano | ò | arono | are | erà | ato | ando"),
            """
                lancerà | avvia | avviare | avviano | ha avviato | apre | aprire | dare vita a | dà vita a | mettersi
                in proprio | mettere in piedi | costruire
            """,
        ),
        weak=True,
    ),
)
