"""What stands around names of people in Italian, and words that are never part of one."""

from __future__ import annotations

from bot.languages.it.spelling import spell

TITLES = "signor | signora | sig | dott | dottor | dottoressa | prof"
NAME_PARTICLES = """
    di | de | del | della | da | dal | dalla | dello | degli | van | von | der | den | la | le | lo | el | al | bin |
    ben
"""
NOT_NAMES = spell("""
    Cupertino | Mountain View | Menlo Park | Redmond | Palo Alto | Seattle | incarico | incarichi | carica | ruolo |
    posto | poltrona | vertici | timone | l'incarico | la carica | ciò che | quello che | quel che | il | lo | la | l'
    | i | gli | le | un | uno | una | di | del | dello | della | dei | degli | delle | a | ad | al | allo | alla | ai
    | agli | alle | da | dal | dalla | dai | in | nel | nella | nei | con | su | sul | sulla | per | tra | fra | e |
    ed | o | ma | se | che | chi | cui | come | dove | quando | perché | quanto | quale | quali | non | sì | no | più
    | meno | anche | ancora | già | ora | oggi | ieri | domani | poi | dopo | prima | mentre | così | solo | sempre |
    mai | è | sono | era | sarà | ha | hanno | si | ci | ne | suo | sua | suoi | sue | loro | mio | mia | nostro |
    nostra | questo | questa | questi | queste | quel | quello | quella | altro | altra | altri | altre | tutto |
    tutti | tutta | tutte | ogni | stesso | primo | seconda | ultimo | ultima | nuovo | nuova | nuovi | nuove | grande
    | grandi | migliore | migliori | alto | giovane | ex | attuale | due | tre | quattro | cinque | sei | sette | otto
    | nove | dieci | undici | dodici | cento | mille | milione | milioni | miliardo | miliardi | vari | varie | alcuni
    | alcune | molti | pochi | decine | IA | AI | ML | LLM | CEO | USA | UE | stati uniti | italia | italiano |
    italiana | italiani | europa | europeo | europea | cina | cinese | cinesi | india | giappone | corea | francia |
    francese | germania | americano | americana | silicon valley | roma | milano | torino | londra | parigi | san
    francisco | new york | washington | bruxelles | lunedì | martedì | mercoledì | giovedì | venerdì | sabato |
    domenica | gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre |
    novembre | dicembre | esclusiva | ultim'ora | opinione | analisi | intervista | video | podcast | notizie |
    notizia | rapporto | guerra | talento | talenti | fuga | addio | uscita | dimissioni | licenziamenti | crisi |
    ricerca | sicurezza | prodotto | prodotti | modello | modelli | intelligenza | artificiale | superintelligenza |
    robotica | cloud | dati | scienza | tecnologia | software | hardware | chip | startup | start-up | azienda |
    società | gruppo | colosso | laboratorio | squadra | team | divisione | unità | direzione | siri | gemini | claude
    | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac | alexa |
    youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink | foto | prezzo | prezzi | stipendio |
    lavoro | offerta | posti | consiglio | governo | ministro | ministra | ministero | università | scuola | istituto
    | signor | signora | dottor | vision pro | mercato | colpo | via | secondo | stando | meta | agenti | agente |
    padrino
""")
