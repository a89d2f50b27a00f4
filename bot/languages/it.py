"""Italian."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb
from bot.languages.language import Language
from bot.languages.romance import elided, forms, one_of, or_plain

_ARE = "a | ano | ò | arono | are | erà | eranno | ato | ata | ati | ate | ando | ava | avano"
"""Endings of verbs in -are as the news uses them; the conditional is a rumour of its own."""
_ARE_ACTIVE = "a | ano | ò | arono | are | erà | eranno | ato | ando | ava | avano"
_ARE_MAYBE = "erebbe | erebbero"
_A = ("a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle")
_IN = ("in", "nel", "nello", "nella", "nell'", "nei", "presso")
_FROM_A = dict.fromkeys(_A, Slot.ORIGIN)
_TO_A = {**dict.fromkeys((*_A, *_IN, "verso", "direzione"), Slot.DESTINATION)}


def _all(*tables: str) -> str:
    """The phrases with what prepositions become before an article, and each without accents too."""
    whole = elided(" | ".join(tables), "di", "del | dello | della | dell' | dei | degli | delle | d'")
    whole = elided(whole, "a", "ad | al | allo | alla | all' | ai | agli | alle")
    whole = elided(whole, "da", "dal | dallo | dalla | dall' | dai | dagli | dalle")
    return or_plain(elided(whole, "in", "nel | nello | nella | nell' | nei | negli | nelle"))


_VERBS = (
    Verb(
        Frame.JOIN,
        _all(
            """
                entra in | entrano in | è entrato in | è entrata in | sono entrati in | entrare in | entrerà in
                | entreranno in | entrato in | entrata in | approda in | approda a | approdano in | approdano a
                | è approdato in | è approdata in | è approdato a | è approdata a | approdare a | approdare in |
                approderà in | approderà a | passato a | passata a | passati a | passate a | andato in | andati
                in | arrivato in | approdato in | approdati in | si unisce a | si uniscono a | si è unito a | si
                è unita a | si sono uniti a | unirsi a | si unirà a | si uniranno a | arriva in | arrivano in |
                arriva a | è arrivato in | è arrivata in | arriverà in | arrivare in | sbarca in | sbarca a |
                sbarcano in | è sbarcato in | è sbarcata in | sbarcare in | sbarcherà in | passa a | passano a |
                è passato a | è passata a | passare a | passerà a | passa alla concorrenza di | va a lavorare
                per | va a lavorare in | andrà a lavorare per | va in | vanno in | è andato in | è andata in |
                andrà in | va da | vanno da | andrà da | è andato da | andare da | si trasferisce in | si
                trasferisce a | si trasferiscono in | si è trasferito in | si è trasferita in | trasferirsi in |
                si trasferirà in | si accasa in | si accasa a | si accasa da | firma con | ha firmato con |
                firma per | lavorerà per | lavorerà in | lavora ora per | lavora ora in | inizia a lavorare in |
                comincia in | rafforza le file di | entra a far parte di | è entrato a far parte di | è entrata
                a far parte di | entrerà a far parte di | entrare a far parte di | si aggiunge a | raggiunge |
                raggiungono | ha raggiunto | raggiungerà | raggiungere | atterra in | atterra a | salta in | fa
                il salto in | entra nella squadra di | è il nuovo acquisto di | è il nuovo colpo di | finisce in
                | prende casa in
            """
        ),
        marks=dict.fromkeys((*_IN, *_A), Slot.DESTINATION),
    ),
    Verb(
        Frame.JOIN,
        _all("""
            entrerebbe in | si unirebbe a | passerebbe a | andrebbe in | approderebbe in | approderebbe a |
            arriverebbe in
        """),
        rumoured=True,
    ),
    Verb(
        Frame.JOIN,
        _all(
            """
                diventa | diventerà | è diventato | è diventata | guiderà | dirigerà | prende la guida di |
                prenderà la guida di | prende le redini di | assume la guida di | sceglie | ha scelto |
                sceglierà | guida ora | ora guida | opta per | arriva | arrivano | è arrivato | è arrivata |
                arriverà | arrivare
            """
        ),
        marks=dict.fromkeys((*_IN, *_A), Slot.DESTINATION),
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        _all(
            forms("lasci", "a | ano | ò | arono | are | erà | ato | ando | ava"),
            forms("abbandon", _ARE_ACTIVE),
            forms("moll", "a | ano | ò | are | erà | ato"),
            """
                lascerà | lasceranno | ha lasciato | hanno lasciato | esce da | escono da | è uscito da | è
                uscita da | sono usciti da | uscire da | uscirà da | usciranno da | uscito da | uscita da | si
                dimette | si dimettono | si è dimesso | si è dimessa | dimettersi | si dimetterà | si dimette da
                | si è dimesso da | si è dimessa da | si dimetterà da | dimettersi da | dice addio a | dicono
                addio a | ha detto addio a | hanno detto addio a | dire addio a | dirà addio a | dà l'addio a |
                ha dato l'addio a | dà l'addio | dare l'addio a | saluta | salutano | ha salutato | saluterà |
                salutare | saluta e se ne va | annuncia la sua uscita da | ha annunciato la sua uscita da |
                annuncia l'uscita da | annuncia la sua uscita | ha annunciato la sua uscita | annunciato la sua
                uscita | annuncia l'addio a | ha annunciato l'addio a | annuncia il suo addio | annuncia il suo
                addio a | annuncia l'addio | conferma l'addio a | annuncia le dimissioni da | annuncia le
                dimissioni | ha annunciato le dimissioni | rassegna le dimissioni | ha rassegnato le dimissioni
                | rassegna le dimissioni da | ha rassegnato le dimissioni da | presenta le dimissioni | ha
                presentato le dimissioni | se ne va da | se ne vanno da | se n'è andato da | se n'è andata da |
                se ne andrà da | se ne va | se ne vanno | se n'è andato | se n'è andata | se ne andrà | se ne
                andranno | andarsene da | andarsene | va via da | via da | è andato via da | andrà via da |
                sbatte la porta | ha sbattuto la porta | chiude con | ha chiuso con | volta le spalle a | ha
                voltato le spalle a | fa le valigie | ha fatto le valigie | si congeda da | si è congedato da |
                prende congedo da | si separa da | non lavora più per | non lavora più in | non è più in | passa
                da | passano da | è passato da | è passata da | passare da | scambia | cambia casacca | fugge da
                | fuggono da | è fuggito da | si allontana da | arriva da | proviene da | viene da | abbandona
                la nave | chiude la sua esperienza in | ha chiuso la sua esperienza in | termina la sua
                avventura in
            """,
        ),
        marks=_TO_A,
    ),
    Verb(
        Frame.LEAVE,
        _all(
            forms("lasc | abbandon", _ARE_MAYBE), "uscirebbe da | si dimetterebbe | se ne andrebbe | se ne andrebbe da"
        ),
        rumoured=True,
    ),
    Verb(
        Frame.LEAVE,
        "uscita | dimissioni | partenza | fuga | abbandono | defezione",
        marks=_TO_A | {"per": Slot.DESTINATION, "verso": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        "arrivo | ingaggio | assunzione | approdo | passaggio | sbarco | trasferimento | ingresso",
        marks=_TO_A | dict.fromkeys(("da parte di", "da parte della", "da parte del"), Slot.DESTINATION),
        mover="owner",
    ),
    Verb(Frame.LEAVE, _all("addio"), marks={**_FROM_A, "per": Slot.DESTINATION}, mover="owner"),
    Verb(Frame.RETURN, "ritorno | rientro", marks=_TO_A, mover="owner"),
    Verb(
        Frame.HIRE,
        _all(
            forms("ingaggi | reclut", "a | ano | ò | arono | are | ato | ata | ati | ate | ando | ava"),
            forms("strapp | soffi | ingolos", "a | ano | ò | arono | are | ato | ata | ati"),
            """
                ingaggerà | recluterà | strapperà | assume | assumono | assunse | ha assunto | hanno assunto |
                assunto | assunta | assunti | assumere | assumerà | assumendo | si aggiudica | si è aggiudicata
                | si è aggiudicato | si assicura | si è assicurata | si è assicurato | assicurarsi | attira | ha
                attirato | attirare | mette a segno il colpo | si porta a casa | porta a casa | porta via | ha
                portato via | portare via | si prende | si è presa | si è preso | si accaparra | si è
                accaparrata | accaparrarsi | si rafforza con | si rinforza con | annuncia l'arrivo di | ha
                annunciato l'arrivo di | annuncia l'ingaggio di | annuncia l'assunzione di | ha annunciato
                l'assunzione di | conferma l'arrivo di | conferma l'assunzione di | dà il benvenuto a | accoglie
                | ha accolto | ruba | ha rubato | rubare | pesca | ha pescato | scippa | ha scippato | scippare
                | corteggia e prende | fa firmare | mette sotto contratto | sottrae | ha sottratto
            """,
        ),
        marks=_FROM_A,
    ),
    Verb(Frame.HIRE, _all(forms("ingagg | strapp | reclut", _ARE_MAYBE), "assumerebbe"), marks=_FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        _all("""
            prende | ha preso | porta | ha portato | chiama | ha chiamato | punta su | fa suo | fa sua | seduce
            | vuole con sé | arruola | ha arruolato
        """),
        marks=_FROM_A,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        _all(
            forms("nomin | design", "a | ano | ò | are | ato | ata | ati | erà"),
            "mette alla guida | affida la guida a | promuove | ha promosso",
        ),
    ),
    Verb(
        Frame.LOSE,
        _all("""
            perde | perdono | ha perso | hanno perso | perdere | perderà | perso | vede partire | vede andare
            via | si vede soffiare | si fa soffiare | si fa scippare
        """),
        marks={**_TO_A, **dict.fromkeys(("da", "dal", "dalla", "dall'"), Slot.DESTINATION)},
    ),
    Verb(
        Frame.FIRE,
        _all(
            """
                licenzia | licenziano | licenziò | ha licenziato | hanno licenziato | licenziato | licenziata |
                licenziare | licenzierà | caccia | ha cacciato | cacciato | silura | ha silurato | silurato |
                silurata | esonera | ha esonerato | allontana | ha allontanato | allontanato | allontanata |
                rimuove | ha rimosso | rimosso | rimossa | mette alla porta
            """
        ),
    ),
    Verb(
        Frame.RETURN,
        _all(
            """
                torna in | tornano in | è tornato in | è tornata in | tornerà in | tornare in | torna a |
                tornano a | è tornato a | è tornata a | tornerà a | tornare a | rientra in | rientrano in | è
                rientrato in | è rientrata in | rientrerà in | rientrare in | rientra a | ritorna in | ritorna a
                | è ritornato in | ritornerà in | di nuovo in | torna da | torna sui suoi passi in
            """
        ),
    ),
    Verb(
        Frame.REHIRE,
        _all("""
            riassume | ha riassunto | riassunto | riassumere | riprende con sé | richiama | ha richiamato | si
            riprende
        """),
        marks=_FROM_A,
    ),
    Verb(
        Frame.FOUND,
        _all(
            forms("fond | cofond | lanci | cre", "a | ano | ò | arono | are | erà | ato | ando"),
            """
                lancerà | avvia | avviare | avviano | ha avviato | apre | aprire | dare vita a | dà vita a |
                mettersi in proprio | mettere in piedi | costruire
            """,
        ),
        weak=True,
    ),
)

_ROLES = {
    Seniority.FOUNDER: """
        cofondatore | cofondatrice | co-fondatore | co-fondatrice | fondatore | fondatrice | creatore |
        creatrice | padre | padrino | papà | inventore | inventrice | architetto
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | AD | presidente | amministratore delegato | amministratrice delegata |
        direttore generale | direttrice generale | direttore tecnico | direttrice tecnica | direttore
        finanziario | direttrice finanziaria | direttore operativo | direttrice operativa | direttore
        scientifico | direttrice scientifica | capo scientifico | capo scienziato | scienziato capo | direttore
        di prodotto | direttore della ricerca | direttrice della ricerca | chief scientist | chief AI scientist
        | chief product officer | direttore marketing | direttore commerciale | direttore esecutivo
    """,
    Seniority.LEAD: """
        direttore | direttrice | capo | responsabile | vicepresidente | dirigente | manager | leader | numero
        due | braccio destro | vicepresidente senior | capa | top manager | vertice | coordinatore |
        coordinatrice
    """,
    Seniority.RESEARCHER: """
        ricercatore | ricercatrice | scienziato | scienziata | professore | professoressa | matematico |
        matematica | fisico | linguista | docente | neuroscienziato
    """,
    Seniority.ENGINEER: """
        ingegnere | ingegnera | sviluppatore | sviluppatrice | programmatore | programmatrice | informatico
    """,
    Seniority.OTHER: """
        dipendente | impiegato | impiegata | lavoratore | collaboratore | collaboratrice | designer |
        specialista | esperto | esperta | pioniere | pioniera | veterano | veterana | guru | figura | membro |
        cervello | genio | giovane genio | talento di | stella | avvocato | pezzo da novanta | uomo chiave |
        volto | uno dei padri | una delle menti
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "cofondatori | cofondatrici | fondatori | creatori | padri",
    Seniority.C_LEVEL: "amministratori delegati | presidenti",
    Seniority.LEAD: "direttori | capi | responsabili | vicepresidenti | dirigenti | manager di | leader di",
    Seniority.RESEARCHER: "ricercatori | ricercatrici | scienziati | scienziate | professori | matematici | fisici",
    Seniority.ENGINEER: "ingegneri | sviluppatori | programmatori | informatici",
    Seniority.OTHER: """
        dipendenti | impiegati | lavoratori | collaboratori | specialisti | esperti | pionieri | veterani |
        figure | membri | cervelli | stelle | persone | menti | duo | trio | colleghi | pezzi da novanta |
        uomini chiave
    """,
}

_ONE_OF = "uno dei | una delle | uno degli | uno dei suoi | una delle sue"

_NOT_NAMES = """
    il | lo | la | l' | i | gli | le | un | uno | una | di | del | dello | della | dei | degli | delle | a | ad
    | al | allo | alla | ai | agli | alle | da | dal | dalla | dai | in | nel | nella | nei | con | su | sul |
    sulla | per | tra | fra | e | ed | o | ma | se | che | chi | cui | come | dove | quando | perché | quanto |
    quale | quali | non | sì | no | più | meno | anche | ancora | già | ora | oggi | ieri | domani | poi | dopo
    | prima | mentre | così | solo | sempre | mai | è | sono | era | sarà | ha | hanno | si | ci | ne | suo |
    sua | suoi | sue | loro | mio | mia | nostro | nostra | questo | questa | questi | queste | quel | quello |
    quella | altro | altra | altri | altre | tutto | tutti | tutta | tutte | ogni | stesso | primo | prima |
    seconda | ultimo | ultima | nuovo | nuova | nuovi | nuove | grande | grandi | migliore | migliori | alto |
    giovane | ex | attuale | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici
    | cento | mille | milione | milioni | miliardo | miliardi | vari | varie | alcuni | alcune | molti | pochi |
    decine | IA | AI | ML | LLM | CEO | USA | UE | stati uniti | italia | italiano | italiana | italiani |
    europa | europeo | europea | cina | cinese | cinesi | india | giappone | corea | francia | francese |
    germania | americano | americana | silicon valley | roma | milano | torino | londra | parigi | san francisco
    | new york | washington | bruxelles | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica |
    gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre |
    dicembre | esclusiva | ultim'ora | opinione | analisi | intervista | video | podcast | notizie | notizia |
    rapporto | guerra | talento | talenti | fuga | addio | uscita | dimissioni | licenziamenti | crisi | ricerca
    | sicurezza | prodotto | prodotti | modello | modelli | intelligenza | artificiale | superintelligenza |
    robotica | cloud | dati | scienza | tecnologia | software | hardware | chip | startup | start-up | azienda |
    società | gruppo | colosso | laboratorio | squadra | team | divisione | unità | direzione | siri | gemini |
    claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac |
    alexa | youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink | foto | prezzo | prezzi |
    stipendio | lavoro | offerta | posto | posti | consiglio | governo | ministro | ministra | ministero |
    università | scuola | istituto | signor | signora | dottor | vision pro | mercato | colpo | via | secondo |
    stando | meta | agenti | agente | padrino
"""

LANGUAGE = Language(
    code="it",
    common="""
        il | lo | la | i | gli | le | di | del | della | dei | e | che | in | un | una | è | per | con | da |
        dal | suo | sua | al | alla | come | più | si | ha | non | dopo | secondo | nel | nella | sono | anche |
        lascia | questo | tra | ma | dell | all | l
    """,
    keep_accents=True,
    role_after_name=True,
    inverts=True,
    verbs=_VERBS,
    marks={
        Mark.FROM_OR_BY: "da | dal | dallo | dalla | dall' | dai | dagli | dalle",
        Mark.FROM: _all("proveniente da | provenienti da | in arrivo da | in uscita da"),
        Mark.TO: "verso | direzione",
        Mark.FOR: "per",
        Mark.AT: _all(
            """
                presso | all'interno di | alla guida di | a capo di | al vertice di | ai vertici di | nelle file
                di | incaricato di | dietro | in forza a | in casa
            """
        )
        + """
            | in | nel | nello | nella | nell' | nei | negli | nelle | a | ad | al | allo | alla | all' | ai |
            agli | alle
        """,
        Mark.OF: "di | del | dello | della | dell' | dei | degli | delle | d'",
        Mark.BY: "da parte di | da parte della | da parte del",
        Mark.AS: """
            come | in qualità di | nel ruolo di | al ruolo di | con il ruolo di | a direttore | alla carica di
        """,
        Mark.INCLUDING: """
            tra cui | fra cui | compreso | compresa | compresi | tra questi | tra loro | come quello di
        """,
        Mark.OTHER: _all(
            """
                con | senza | secondo | su | sul | sulla | sui | sulle | sotto | tra | fra | contro | durante |
                tramite | stando a | grazie a | nonostante | a causa di | per via di | invece di | insieme a |
                davanti a | nel bel mezzo di | a fronte di | attraverso | a partire da | in cambio di | in vista
                di | accanto a | rispetto a | di fronte a
            """
        ),
        Mark.CUT: _all(
            """
                mentre | dopo | dopo che | dopo aver | prima di | prima che | perché | poiché | ma | quando | se
                | sebbene | anche se | poco dopo | giorni dopo | settimane dopo | mesi dopo | anni dopo | al
                posto di | sostituendo | citando | e poi | appena | nonché
            """
        ),
    },
    roles={rank: _all(table, one_of(_ONE_OF, _GROUPS[rank])) for rank, table in _ROLES.items()},
    groups={rank: _all(table) for rank, table in _GROUPS.items()},
    teams=_all("""
        team | squadra | staff | personale | organico | gruppo di ricercatori | parte del personale | maggior
        parte del personale
    """),
    clitics="""
        l' | d' | c' | s' | n' | un' | dell' | all' | dall' | nell' | sull' | quest' | quell' | tutt' | dov' |
        com' | ch'
    """,
    definites="il | lo | la | l' | questo | questa",
    articles="""
        il | lo | la | l' | i | gli | le | un | uno | una | un' | suo | sua | suoi | sue | questo | questa |
        nostro | nostra
    """,
    ands="e | ed | & | così come | nonché | oltre a",
    helpers=_all(
        """
            ha | hanno | aveva | avevano | sta per | stanno per | stava per | è stato | appena | ha appena |
            anche | ora | già | adesso | ufficialmente | finalmente | recentemente | definitivamente |
            improvvisamente | si | gli | le | lo | decide di | ha deciso di | hanno deciso di | sceglie di | ha
            scelto di | oggi | ieri | poi | dopo | ugualmente | così | presto | prossimamente | da poco | aver |
            avere | essere | essersi | abbia | abbiano | questa settimana | questo mese | vada a | intende
        """
    ),
    passives=or_plain("""
        è stato | è stata | sono stati | sono state | viene | vengono | verrà | sarà | saranno | essere | stato
        | stata | venne | fu
    """),
    participles="ato | ata | ati | ate | unto | unta | unti | esso | essa",
    afters="dopo",
    whens="prima di | prima del | prima della | prima che | quando | da quando",
    infinitives="per",
    relatives=_all("che | cui | da cui | dove | il quale | la quale | con cui | a cui | di cui | chi"),
    thats="che",
    pronouns="lui | lei | egli | loro | quest'ultimo | quest'ultima",
    selves="io",
    companies=_all(
        """
            l'azienda | la società | la compagnia | il gruppo | il colosso | la startup | la start-up | il
            gigante | il laboratorio | la multinazionale | la casa di Cupertino | il gruppo di Redmond | il
            colosso di Mountain View | la casa madre di Facebook | all'azienda | dell'azienda | dall'azienda |
            alla società | dalla società | della società
        """
    ),
    startups=_all(
        """
            propria startup | propria start-up | propria azienda | propria società | propria impresa | proprio
            laboratorio | sua startup | sua start-up | sua azienda | sua società | una startup | una start-up |
            una nuova startup | una nuova start-up | una nuova società | una nuova azienda | nuova startup |
            nuova start-up | nuova società | startup tutta sua | start-up tutta sua | una start-up tutta sua |
            una startup tutta sua | mettersi in proprio | in proprio | una sua startup | una sua società | un
            proprio laboratorio | un'azienda
        """
    ),
    founds=_all("""
        fondare | cofondare | creare | lanciare | avviare | aprire | mettersi in proprio | fonda | crea | lancia
        | fonderà | creerà | dare vita a
    """),
    former=_all(
        """
            ex | già | fino a ieri | finora | fino a poco fa | in precedenza | un tempo | proveniente da |
            provenienti da | che viene da | in arrivo da | reduce da
        """
    ),
    numbers={
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "cinque": 5,
        "sei": 6,
        "sette": 7,
        "otto": 8,
        "nove": 9,
        "dieci": 10,
        "undici": 11,
        "dodici": 12,
        "quindici": 15,
        "venti": 20,
        "trenta": 30,
        "cinquanta": 50,
        "cento": 100,
        "duecento": 200,
        "trecento": 300,
        "cinquecento": 500,
        "seicento": 600,
        "una dozzina di": 12,
        "una decina di": 10,
        "una ventina di": 20,
        "due dozzine di": 24,
        "mezza dozzina di": 6,
        "un paio di": 2,
    },
    more="altro | altra | altri | altre | un altro | un'altra | ancora un",
    again="di nuovo | nuovamente",
    titles="signor | signora | sig | dott | dottor | dottoressa | prof",
    org_words="""
        labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures |
        partners | group | holdings | institute | university | foundation | networks | studios | media | bank |
        AI | intelligence | research | platforms | security | therapeutics | motors | energy | health |
        solutions | software | spa
    """,
    org_kinds=_all(
        """
            startup | start-up | azienda | società | impresa | piattaforma | rivale | concorrente | produttore |
            filiale | unicorno | app | fornitore | laboratorio | gruppo | colosso | gigante | istituto |
            università | banca | fondo | studio | associazione | fondazione | agenzia | ministero | scuola |
            rivista | club | compagnia
        """
    ),
    name_particles="""
        di | de | del | della | da | dal | dalla | dello | degli | van | von | der | den | la | le | lo | el |
        al | bin | ben
    """,
    not_names=_all(_NOT_NAMES),
    says=_all(
        """
            dice | ha detto | annuncia | annunciato | ha annunciato | hanno annunciato | afferma | ha affermato
            | rivela | ha rivelato | conferma | ha confermato | spiega | ha spiegato | racconta | ha raccontato
            | scrive | ha scritto | riporta | ha riportato | comunica | ha comunicato | fa sapere | ha fatto
            sapere | dichiara | ha dichiarato | sostiene | crede | avverte | assicura
        """
    ),
    leads="esclusiva | ultim'ora | fonti | ufficiale",
    rumours=_all(
        """
            potrebbe | potrebbero | starebbe per | starebbero per | sarebbe sul punto di | sarebbe pronto a |
            sarebbe pronta a | è pronto a | è pronta a | in trattativa con | in trattative con | trattativa |
            trattative | tratta con | valuta | sta valutando | sta pensando di | pensa di | medita di |
            considera | progetta di | prevede di | si prepara a | sul punto di | vuole | vogliono | vorrebbe |
            cerca di | cercano di | ha cercato di | tenta di | ha tentato di | possibile | eventuale | probabile
            | rumor | indiscrezione | indiscrezioni | voci | pronto a lasciare | corteggia | corteggiato | nel
            mirino di | rischia di | spera di | intende | ha offerto | offre | minaccia di | ha minacciato di |
            dovrebbe | dovrebbero | sarebbe in procinto di | in procinto di | tentato da
        """
    ),
    rumours_weak=_all(
        """
            avrebbe | avrebbero | sarebbe | sarebbero | secondo fonti | fonti vicine | secondo indiscrezioni | a
            quanto pare | persone vicine | pare che
        """
    ),
    confirms=_all(
        """
            è ufficiale | ora è ufficiale | ufficiale | ufficialmente | portavoce | comunicato | nota interna |
            su LinkedIn | su X | su Threads | sul suo blog | con un post | con un tweet | in un post | memo
            interno | lo ha annunciato | lo ha confermato | ha comunicato | ha fatto sapere | l'ha annunciato |
            l'ha confermato
        """
    ),
    attempts="""
        ha cercato di | hanno cercato di | cerca di | cercava di | ha tentato di | hanno tentato di | tenta di | ha
        provato a | hanno provato a | prova a | minaccia di | ha minacciato di | hanno minacciato di | stava per |
        voleva | invano
    """,
    ages="""
        un anno fa | due anni fa | tre anni fa | quattro anni fa | cinque anni fa | dieci anni fa | anni fa
    """,
    denials=_all(
        """
            smentisce | ha smentito | smentiscono | smentita | nega | ha negato | negano | rifiuta | ha
            rifiutato | respinge | ha respinto | esclude | ha escluso | resta in | resta a | resterà in |
            resterà a | rimane in | rimarrà in | declina | ha declinato | dice no a | ha detto no a | falsa
            notizia | non ha intenzione di | non intende
        """
    ),
    negations=or_plain("non | mai | né | senza | nemmeno | neanche"),
    credits=_all("""
        secondo | stando a | riporta | scrive | rivela | ha rivelato | lo scrive | citando | via | riferisce
    """),
    pays="stipendio | stipendi | compenso | compensi | bonus | pacchetto | retribuzione | ingaggio | guadagnare",
    past=_all(
        """
            in precedenza | un tempo | all'epoca | aveva | avevano | un anno fa | due anni fa | tre anni fa |
            anni fa | l'anno scorso | in passato
        """
    ),
    not_jobs={
        "a board seat, not a job": _all(
            """
                consiglio di amministrazione | consiglio | cda | comitato | comitato scientifico | consiglio di
                sorveglianza | board
            """
        ),
        "advice, not a job": _all(
            """
                consulente | consulenti | consigliere | consigliera | ambasciatore | ambasciatrice | investitore
                | investitori | azionista | azionisti
            """
        ),
        "a list or an idiom, not an employer": _all(
            """
                alleanza | coalizione | consorzio | iniziativa | programma | progetto | dibattito | lista | club
                | indice | round | appello | causa | accordo | patto | codice | forum | moda | tendenza |
                campagna | podcast | partnership | borsa | vigore | gioco
            """
        ),
        "a leave of absence": _all("congedo | congedo parentale | malattia | anno sabbatico | aspettativa | maternità"),
        "a firm that is hired": _all("studio legale | avvocati | agenzia | fornitori | lobbisti | banche"),
        "a product": _all("""
            applicazione | servizio | beta | social network | catalogo | app store | play store | modello |
            abbonamento
        """),
    },
    not_moves={
        "not a verb of moving": _all(
            """
                lascia che | lascia il posto | lascia spazio | lascia intendere | lascia presagire | lascia
                perplessi | lascia senza | lascia indietro | lasciare che | lascia aperta | lascia il segno |
                lascia a bocca | lascia un | lascia una | lasciato un | entra in vigore | entrata in vigore |
                entra in gioco | entra in campo | entra in scena | entra in crisi | entra in funzione | perde
                terreno | perde quota | perde la | perde il | perde valore | perde denaro | perde tempo | perde
                i | perde pezzi | perso la | perso il | passa da un | passa per | passa al contrattacco | passa
                attraverso | va in onda | va in scena | va in crisi | va in tilt | va in pensione | va a ruba |
                va a segno | via da qui | in uscita | in arrivo | arriva il | arriva la | arriva lo | arrivano i
                | arrivano le | arrivano gli | arriva in Italia | arriva in Europa | arriva una | arriva un |
                assume un ruolo | assume importanza | assume i contorni | assume il nome | assume un | assume
                sempre | assume la forma | assume che | assumersi la | saluta il | saluta la | accoglie la |
                accoglie il | accoglie con | prende il | prende la | prende piede | prende forma | prende tempo
                | prende le distanze | prende posizione | prende di mira | porta il | porta la | porta le |
                porta i | porta su | porta con sé | porta in | porta a | porta avanti | chiama in causa | chiama
                a | torna a crescere | torna a parlare | torna a salire | torna a far | torna in auge | torna in
                funzione | torna in alto | raggiunge quota | raggiunge un accordo | raggiunge i | raggiunge il |
                raggiunge la | raggiunge un | raggiunto un accordo | in partenza | punto di partenza | addio
                alle | addio al | addio ai | sceglie il | sceglie la | punta su un | richiama gli | richiama
                l'attenzione | attira l'attenzione | attirare l'attenzione
            """
        ),
        "a denial of something else": _all(
            """
                smentisce la cifra | smentisce le cifre | nega di essere stato licenziato | nega di essere stata
                licenziata | nega dissapori | smentisce dissapori | nega contrasti | smentisce contrasti | ha
                rifiutato di commentare | rifiuta di commentare | non ha commentato | non ha risposto | nega che
                le | smentisce l'importo | smentisce ogni contrasto
            """
        ),
    },
    not_news={
        "a job advertisement": _all("""
            stiamo assumendo | unisciti a noi | posizioni aperte | offerte di lavoro | lavora con noi |
            candidati ora
        """),
    },
    core_words=_all(
        """
            IA | AI | intelligenza artificiale | apprendimento automatico | apprendimento profondo | modello |
            modelli | superintelligenza | LLM | chatbot | robotica | ricercatore | ricercatrice | ricercatori |
            scienziato | scienziata | GPT | Gemini | Siri | Copilot | Alexa | Llama | agenti | AGI |
            ragionamento | machine learning | deep learning | Autopilot | reti neurali
        """
    ),
)

EXAMPLES = (
    Example("Ambra Castelvetri entra in Anthropic", (Told("Ambra Castelvetri", None, "Anthropic"),)),
    Example("Il ricercatore Biagio Santoru passa a Meta", (Told("Biagio Santoru", None, "Meta"),)),
    Example("Chiara Valmarana si unisce a OpenAI", (Told("Chiara Valmarana", None, "OpenAI"),)),
    Example("Dario Pellizzari approda alla Mistral AI", (Told("Dario Pellizzari", None, "Mistral AI"),)),
    Example("Da Microsoft arriva in Apple Elena Braccioforte", (Told("Elena Braccioforte", "Microsoft", "Apple"),)),
    Example(
        "Secondo Bloomberg, Fausto Lorenzetti sbarca in Nvidia",
        (Told("Fausto Lorenzetti", None, "NVIDIA", Stage.REPORTED),),
    ),
    Example("L'ingegnera Ginevra Tassoni, ex Apple, va a lavorare per xAI", (Told("Ginevra Tassoni", "Apple", "xAI"),)),
    Example(
        "Ivano Cremaschi, già responsabile di Meta, si unisce a Google", (Told("Ivano Cremaschi", "Meta", "Google"),)
    ),
    Example("Lavinia Orsenigo lascia Apple per Meta", (Told("Lavinia Orsenigo", "Apple", "Meta"),)),
    Example("Massimo Rondinelli ha lasciato OpenAI", (Told("Massimo Rondinelli", "OpenAI", None, Stage.REPORTED),)),
    Example("Nadia Ferraguti si è dimessa da xAI", (Told("Nadia Ferraguti", "xAI", None),)),
    Example("Ottavio Brambati dice addio a Google DeepMind", (Told("Ottavio Brambati", "Google DeepMind", None),)),
    Example("Perla Montefiori esce da Microsoft", (Told("Perla Montefiori", "Microsoft", None),)),
    Example("Renato Sculco saluta Nvidia", (Told("Renato Sculco", "NVIDIA", None),)),
    Example("Lascia Cohere la direttrice scientifica Sabrina Altobelli", (Told("Sabrina Altobelli", "Cohere", None),)),
    Example("Tiziano Roveda passa da xAI a OpenAI", (Told("Tiziano Roveda", "xAI", "OpenAI"),)),
    Example(
        "Umberto Lodigiani lascia Google per fondare una startup", (Told("Umberto Lodigiani", "Google", "startup"),)
    ),
    Example("L'addio di Viola Marchesani a Meta sorprende i colleghi", (Told("Viola Marchesani", "Meta", None),)),
    Example("Tre ricercatori di Apple passano a Meta", (Told(None, "Apple", "Meta", count=3),)),
    Example("Il capo della sicurezza di OpenAI se ne va", (Told(None, "OpenAI", None, count=1),)),
    Example("Annuncia le dimissioni da Anthropic Walter Bonaccorsi", (Told("Walter Bonaccorsi", "Anthropic", None),)),
    Example("OpenAI assume Alberta Ghislandi", (Told("Alberta Ghislandi", None, "OpenAI"),)),
    Example(
        "Meta ingaggia Bruno Zanardelli, ricercatore di Anthropic", (Told("Bruno Zanardelli", "Anthropic", "Meta"),)
    ),
    Example("Mistral AI strappa Carlotta Videsott a Google", (Told("Carlotta Videsott", "Google", "Mistral AI"),)),
    Example(
        "Microsoft soffia a OpenAI la ricercatrice Donata Pievani", (Told("Donata Pievani", "OpenAI", "Microsoft"),)
    ),
    Example("xAI si aggiudica Enrico Malaspini", (Told("Enrico Malaspini", None, "xAI"),)),
    Example("Flavia Scotellaro è stata assunta da Mistral AI", (Told("Flavia Scotellaro", None, "Mistral AI"),)),
    Example("Gianluca Brusaferri, ingaggiato da Nvidia", (Told("Gianluca Brusaferri", None, "NVIDIA"),)),
    Example("Anthropic recluta due dozzine di ingegneri di xAI", (Told(None, "xAI", "Anthropic", count=24),)),
    Example(
        "Cohere annuncia l'arrivo di Ilaria Passerini, ex direttrice di Google",
        (Told("Ilaria Passerini", "Google", "Cohere"),),
    ),
    Example("L'ingaggio di Lorenzo Tedaldi da parte di Meta irrita OpenAI", (Told("Lorenzo Tedaldi", None, "Meta"),)),
    Example("Apple perde Marina Colonnello", (Told("Marina Colonnello", "Apple", None),)),
    Example("xAI licenzia il suo direttore finanziario, Nicola Berengo", (Told("Nicola Berengo", "xAI", None),)),
    Example(
        "Mistral AI nomina Orsola Vercelloni, proveniente da Amazon, direttrice tecnica",
        (Told("Orsola Vercelloni", "Amazon", "Mistral AI"),),
    ),
    Example("Paolo Guidarelli torna in Google", (Told("Paolo Guidarelli", None, "Google"),)),
    Example("Rachele Sforzini rientra in OpenAI", (Told("Rachele Sforzini", None, "OpenAI"),)),
    Example("Silvio Maderna potrebbe passare a Meta", (Told("Silvio Maderna", None, "Meta", Stage.RUMOURED),)),
    Example("Teresa Bolognini lascerebbe Apple", (Told("Teresa Bolognini", "Apple", None, Stage.RUMOURED),)),
    Example("Meta avrebbe ingaggiato Ugo Frangipane", (Told("Ugo Frangipane", None, "Meta", Stage.REPORTED),)),
    Example(
        "È ufficiale: Valeria Cisterna lascia Nvidia", (Told("Valeria Cisterna", "NVIDIA", None, Stage.CONFIRMED),)
    ),
    Example("Alba Morosini non lascia Anthropic", (Told("Alba Morosini", "Anthropic", None, Stage.DENIED),)),
    Example("Cesare Rospigli smentisce di voler lasciare Meta", (Told("Cesare Rospigli", "Meta", None, Stage.DENIED),)),
    Example(
        "Delia Fontanesi lascia Meta e nega dissapori con i vertici",
        (Told("Delia Fontanesi", "Meta", None, Stage.REPORTED),),
    ),
    Example("Ezio Tramontana, che è entrato in Google nel 2019, pubblica un libro"),
    Example("Un ex ingegnere di Google avverte sui rischi dell'IA"),
    Example("Meta si unisce all'alleanza per l'IA aperta"),
    Example("OpenAI nomina Rita Solberg direttrice della ricerca"),
    Example("Fiorella Gonzati lascia il consiglio di amministrazione di OpenAI"),
    Example("L'attaccante Guido Lanfranchi passa al Genoa, sponsor Microsoft"),
    Example("Apple dice addio al vecchio iPhone"),
    Example("Meta licenzia seicento dipendenti della divisione IA"),
    Example("Google assume un ruolo guida nell'intelligenza artificiale"),
    Example("Siri passa a Gemini: accordo tra Apple e Google"),
    Example("Lavora con noi: Mistral AI cerca ingegneri a Parigi"),
    Example("Microsoft e OpenAI raggiungono un accordo"),
    Example("Perché lasciare Google per una startup?"),
    Example("Il ministro Jacopo Venier si dimette: l'ombra di Meta"),
)
