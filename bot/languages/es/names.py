"""What stands around names of people in Spanish, and words that are never part of one."""

from __future__ import annotations

from bot.languages.romance import or_plain

TITLES = "señor | señora | sr | sra | don | doña | dr | dra"
NAME_PARTICLES = """
    de | del | de la | la | las | los | y | da | dos | van | von | der | den | di | el | al | bin | ben | ter
"""
NOT_NAMES = or_plain("""
    Cupertino | Mountain View | Menlo Park | Redmond | Palo Alto | Seattle | lo que | el | la | los | las | un | una |
    unos | unas | de | del | al | a | y | e | o | u | pero | sino | ni | que | en | con | sin | por | para | según |
    sobre | bajo | ante | tras | desde | hasta | entre | hacia | contra | durante | mediante | su | sus | mi | mis |
    tu | tus | nuestro | nuestra | este | esta | estos | estas | ese | esa | esos | esas | aquel | lo | le | les | se
    | nos | me | te | ya | no | sí | si | más | menos | muy | también | tampoco | solo | sólo | aún | todavía | así |
    ahora | hoy | ayer | mañana | luego | después | antes | cuando | donde | dónde | cómo | como | cuál | qué | quién
    | quien | quiénes | por qué | porque | cuánto | cuántos | es | son | fue | era | será | ha | han | hay | está |
    están | sería | otro | otra | otros | otras | todo | todos | toda | todas | cada | mismo | misma | primer |
    primera | primero | segundo | segunda | tercer | último | última | nuevo | nueva | nuevos | nuevas | gran | grande
    | grandes | mejor | mejores | peor | alto | alta | joven | antiguo | antigua | ex | actual | uno | dos | tres |
    cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | cien | mil | millón | millones | varios |
    varias | algunos | algunas | muchos | pocos | decenas | docenas | IA | AI | ML | LLM | CEO | EE UU | EEUU | EE.UU
    | estados unidos | UE | reino unido | españa | español | española | méxico | argentina | chile | colombia | perú |
    europa | europea | europeo | china | chino | chinos | india | japón | corea | francia | alemania | estadounidense
    | estadounidenses | americano | californiana | silicon valley | san francisco | nueva york | washington | madrid |
    barcelona | londres | parís | lunes | martes | miércoles | jueves | viernes | sábado | domingo | enero | febrero |
    marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | exclusiva | última
    hora | opinión | análisis | entrevista | vídeo | video | podcast | noticias | noticia | informe | carta | guerra |
    talento | fuga | éxodo | salida | salidas | marcha | fichaje | fichajes | renuncia | dimisión | despido | despidos
    | crisis | polémica | investigación | seguridad | producto | productos | modelo | modelos | inteligencia |
    artificial | superinteligencia | robótica | nube | datos | ciencia | tecnología | software | hardware | chips |
    startup | empresa | compañía | grupo | gigante | laboratorio | equipo | división | unidad | dirección | siri |
    gemini | claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac
    | alexa | youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink | foto | fotos | precio |
    precios | sueldo | salario | empleo | empleos | oferta | ofertas | puesto | puestos | consejo | junta | gobierno |
    ministro | ministra | ministerio | universidad | escuela | instituto | señor | señora | don | doña | vision pro |
    anuncios | anuncio | mientras | aunque | además | sin embargo | meta | adiós | cargo | cargos | despacho |
    funciones
""")
