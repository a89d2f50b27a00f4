"""Spanish."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb
from bot.languages.language import Language
from bot.languages.romance import elided, forms, one_of, or_plain

_AR = "a | an | ó | aron | ar | ará | arán | ado | ada | ados | adas | ando | aba | aban"
"""Endings of verbs in -ar as the news uses them; the conditional is a rumour of its own."""
_AR_ACTIVE = "a | an | ó | aron | ar | ará | arán | ado | ando | aba | aban"
_AR_MAYBE = "aría | arían"
_FROM_A = {"a": Slot.ORIGIN, "al": Slot.ORIGIN, "a la": Slot.ORIGIN}
_TO_A = {
    **dict.fromkeys(("a", "al", "a la", "hacia", "rumbo a", "con destino a"), Slot.DESTINATION),
    "por": Slot.DESTINATION,
}


def _all(*tables: str) -> str:
    """The phrases of the tables, those that end in 'de' also with 'del'."""
    return elided(elided(" | ".join(tables), "de", "del"), "a", "al")


_VERBS = (
    Verb(
        Frame.JOIN,
        _all(
            forms("se un | se reun", "e | en | ió | ieron | irá | irán | ía | ían"),
            "unirse | uniéndose | se ha unido | se han unido | unirá | ha decidido unirse",
            forms("se incorpor | se sum", "a | an | ó | aron | ará | arán | aba"),
            """
                incorporarse | sumarse | incorporándose | se ha incorporado | se han incorporado | se ha sumado
                | se han sumado
            """,
            """
                llega | llegan | llegó | llegaron | llegará | llegar | ha llegado | aterriza en | aterrizó en |
                aterrizar en | aterrizará en | aterrizan en | aterriza | recala en | recaló en | recalan en |
                recalará en | recalar en | ha recalado en | da el salto a | dio el salto a | dan el salto a |
                dar el salto a | dará el salto a | ha dado el salto a | se pasa a | se pasó a | se pasan a |
                pasarse a | se ha pasado a | se marcha a | se marcharon a | se marchó a | se marchan a |
                marcharse a | se marchará a | se ha marchado a | se va a | se van a | se fue a | se fueron a |
                irse a | se irá a | se ha ido a | se muda a | se mudó a | mudarse a | se cambia a | se cambió a
                | ficha por | fichó por | ficharon por | fichan por | fichará por | fichar por | ha fichado por
                | fichado por | fichada por | fichados por | firma por | firmó por | firma con | firmó con |
                trabajará en | trabajarán en | trabajará para | trabajará ahora en | empieza en | comienza en |
                empezó en | empieza a trabajar en | empezará a trabajar en | comenzará a trabajar en | entra en
                | entró en | entrará en | entrar en | ingresa a | ingresa en | ingresó a | ingresó en | entra a
                trabajar en | se integra en | se integró en | se integra a | se integrará en | integrarse en |
                se enrola en | se alista en | pone rumbo a | puso rumbo a | ponen rumbo a | se incorpora como |
                se instala en | se embarca en | es el nuevo fichaje de | es la nueva incorporación de | nuevo
                fichaje de | salta a | saltó a | saltan a | saltar a | viene a reforzar | se convierte en
                empleado de
            """,
        ),
        marks={"en": Slot.DESTINATION, "con": Slot.DESTINATION},
    ),
    Verb(
        Frame.JOIN,
        _all("""
            se uniría | se unirían | se incorporaría | se sumaría | ficharía por | se iría a | se marcharía a |
            llegaría a
        """),
        rumoured=True,
    ),
    Verb(
        Frame.JOIN,
        """
            pasa a | pasó a | pasará a | pasar a | pasan a | elige | eligió | ha elegido | elegirá | escoge |
            escogió | opta por | optó por | dirigirá | liderará | encabezará | se pone al frente de | ocupará el
            cargo de | asume la dirección de | toma las riendas de | asume el mando de | asumirá | se convierte
            en | se convirtió en | se convertirá en
        """,
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        _all(
            forms("abandon | dej", _AR_ACTIVE),
            forms(
                "renunci | dimit",
                "a | an | ó | aron | ará | arán | ar | ado | aba | e | en | ió | ieron | irá | ir | ido",
            ),
            """
                sale de | salen de | salió de | salieron de | saldrá de | saldrán de | salir de | ha salido de |
                han salido de | sale | se marcha de | se marchan de | se marchó de | se marcharon de | se
                marchará de | marcharse de | se ha marchado de | se han marchado de | llega de | llega desde |
                llega procedente de | viene de | se va de | se van de | se fue de | se fueron de | se irá de |
                irse de | se ha ido de | se han ido de | se despide de | se despidió de | se despiden de | se ha
                despedido de | despedirse de | se desvincula de | se desvinculó de | se desliga de | se aleja de
                | se alejó de | huye de | huyen de | huyó de | dice adiós a | dijo adiós a | dicen adiós a | ha
                dicho adiós a | decir adiós a | da un portazo a | da portazo a | dio un portazo a | da la
                espalda a | pone fin a su etapa en | puso fin a su etapa en | pone fin a | cierra su etapa en |
                cerró su etapa en | termina su etapa en | anuncia su salida | anunció su salida | ha anunciado
                su salida | anuncian su salida | anunciado su salida | anuncia su marcha | anunció su marcha |
                ha anunciado su marcha | anunciado su marcha | anuncia su renuncia | anunció su renuncia | ha
                anunciado su renuncia | anuncia su partida | anunció su partida | anuncia su dimisión | confirma
                su salida | confirmó su salida | confirma su marcha | presenta su renuncia | presentó su
                renuncia | ha presentado su renuncia | presentó su dimisión | presenta su dimisión | deja el
                cargo | dejó el cargo | dejará el cargo | deja su cargo | dejará su cargo | dejó su cargo | deja
                su puesto | dejó su puesto | dejará su puesto | deja el puesto | dejó el puesto | ha dejado el
                puesto | ha dejado su cargo | deja las filas de | abandona su cargo | abandonó su cargo |
                abandona su puesto | abandona el barco | abandonan el barco | abandonó el barco | abandona las
                filas de | ya no trabaja en | ya no trabaja para | ya no está en | cambia | cambió | cambian |
                ha cambiado | cambiar | cambiará | pasa de | pasó de | pasan de | pasar de | ha pasado de | da
                el salto de | dio el salto de | salta de | saltó de | hace las maletas | hizo las maletas | se
                baja del barco | tira la toalla | se marcha | se marchan | se marchó | se marcharon | se
                marchará | marcharse | se va | se van | se fue | se fueron | se irá | irse | se ha ido | se ha
                marchado | se despide | se despidió
            """,
        ),
        marks=_TO_A,
    ),
    Verb(
        Frame.LEAVE,
        forms("dej | abandon | renunci", _AR_MAYBE) + " | dimitiría | se iría de | se marcharía de | saldría de",
        rumoured=True,
    ),
    Verb(
        Frame.LEAVE,
        "salida | marcha | renuncia | dimisión | partida | fuga | baja",
        marks=_TO_A,
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        "llegada | incorporación | fichaje | contratación | desembarco | salto",
        marks={**_TO_A, "en": Slot.DESTINATION, "por parte de": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(Frame.LEAVE, _all("adiós"), marks={**_FROM_A, "por": Slot.DESTINATION}, mover="owner"),
    Verb(Frame.RETURN, "regreso | vuelta | retorno", marks=_TO_A, mover="owner"),
    Verb(
        Frame.HIRE,
        _all(
            forms("fich | contrat | reclut", _AR),
            forms("arrebat | capt", _AR_ACTIVE),
            """
                seduce | sedujo | se hace con los servicios de | se hizo con los servicios de | se hace con | se
                hizo con | se ha hecho con | se lleva | se llevó | se llevan | se ha llevado | llevarse |
                incorpora | incorporó | ha incorporado | incorporará | incorporan | incorporar | suma | sumó |
                ha sumado | pesca | pescó | le quita | quita | le roba | le arrebata | le birla | birla | birló
                | atrae | atrajo | ha atraído | logra fichar | logró fichar | consigue fichar | se asegura | se
                refuerza con | se reforzó con | refuerza su equipo con | anuncia el fichaje de | anunció el
                fichaje de | ha anunciado el fichaje de | anuncia la contratación de | anunció la contratación
                de | confirma el fichaje de | confirmó el fichaje de | anuncia la incorporación de | anunció la
                incorporación de | ficha al | ficha a | da la bienvenida | dio la bienvenida | tienta y se lleva
                | se queda con
            """,
        ),
        marks=_FROM_A,
    ),
    Verb(Frame.HIRE, forms("fich | contrat | reclut | arrebat", _AR_MAYBE), marks=_FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        forms("rob | quit | sac", "a | an | ó | aron | ado | ar | ará | arle | arles")
        + """
            | se trae | trae | trajo | gana | ganó | suma a sus filas | firma a | firmó a | caza | cazó | elige
            como
        """,
        marks=_FROM_A,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        forms("nombr | design", "a | an | ó | aron | ado | ada | ados | ar | ará")
        + " | pone al frente | puso al frente | nombrado",
    ),
    Verb(
        Frame.LOSE,
        """
            pierde | pierden | perdió | perdieron | ha perdido | perder | perderá | ve marchar | ve salir | ve
            partir | vio partir | se queda sin | se quedó sin | despide a su | dice adiós a su
        """,
        marks=_TO_A,
    ),
    Verb(
        Frame.FIRE,
        """
            despide | despidió | despiden | despidieron | ha despedido | despedido | despedida | despedir |
            despedirá | destituye | destituyó | destituido | destituida | destituir | cesa | cesó | cesado |
            echa | echó | expulsa | expulsó | prescinde de | prescindió de | aparta | apartó | fulmina |
            relevado | releva | relevó | despidió a | se deshace de
        """,
    ),
    Verb(
        Frame.RETURN,
        """
            vuelve | vuelven | volvió | volvieron | volverá | volver | ha vuelto | han vuelto | regresa |
            regresan | regresó | regresaron | regresará | regresar | ha regresado | retorna | retornó | retornar
            | retornará | vuelve a casa | está de vuelta en | está de regreso en | se reincorpora | se
            reincorporó | se reincorporará | reincorporarse
        """,
        marks={"en": Slot.DESTINATION},
    ),
    Verb(
        Frame.REHIRE,
        forms("recontrat | refich | recuper | repesc", _AR) + " | vuelve a fichar | vuelve a contratar",
        marks=_FROM_A,
    ),
    Verb(
        Frame.FOUND,
        forms("fund | cofund | lanz | cre | mont", "a | an | ó | aron | ar | ará | arán | ado | ando")
        + """
            | poner en marcha | pone en marcha | emprender | emprende | montar | levantar | constituir
        """,
        weak=True,
    ),
)

_ROLES = {
    Seniority.FOUNDER: """
        cofundador | cofundadora | fundador | fundadora | creador | creadora | padre | padrino | inventor |
        inventora | arquitecto | arquitecta | autor
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | presidente | presidenta | consejero delegado | consejera delegada |
        director ejecutivo | directora ejecutiva | director general | directora general | director técnico |
        directora técnica | director de tecnología | directora de tecnología | director financiero | directora
        financiera | director de operaciones | directora de operaciones | director de producto | directora de
        producto | director científico | directora científica | científico jefe | científica jefe | jefe
        científico | jefa científica | responsable científico | director de marketing | chief scientist | chief
        global affairs officer | chief AI scientist | director comercial | director de investigación | directora
        de investigación
    """,
    Seniority.LEAD: """
        director | directora | jefe | jefa | responsable | vicepresidente | vicepresidenta | líder | directivo |
        directiva | ejecutivo | ejecutiva | gerente | encargado | encargada | máximo responsable | máxima
        responsable | mando | mano derecha | número dos | subdirector | subdirectora | vicepresidente sénior |
        alto cargo | alto ejecutivo | capo
    """,
    Seniority.RESEARCHER: """
        investigador | investigadora | científico | científica | profesor | profesora | matemático | matemática
        | físico | física | lingüista | académico | académica | neurocientífico | doctor en
    """,
    Seniority.ENGINEER: """
        ingeniero | ingeniera | desarrollador | desarrolladora | programador | programadora | informático |
        informática
    """,
    Seniority.OTHER: """
        empleado | empleada | trabajador | trabajadora | diseñador | diseñadora | especialista | experto |
        experta | pionero | pionera | veterano | veterana | gurú | figura | miembro | cerebro | genio | joven
        genio | estrella | abogado | abogada | talento de | exdirectivo | exempleado | exempleada |
        exinvestigador | exinvestigadora | exingeniero | exjefe | exjefa | exdirector | exdirectora |
        expresidente | exejecutivo | exejecutiva | pieza clave | peso pesado | fichaje estrella
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "cofundadores | cofundadoras | fundadores | fundadoras | creadores | padres",
    Seniority.C_LEVEL: "presidentes | directores generales",
    Seniority.LEAD: """
        directores | directoras | jefes | responsables | vicepresidentes | líderes | directivos | directivas |
        ejecutivos | gerentes | mandos | altos cargos | altos ejecutivos | exdirectivos | exejecutivos
    """,
    Seniority.RESEARCHER: """
        investigadores | investigadoras | científicos | científicas | profesores | matemáticos | físicos
    """,
    Seniority.ENGINEER: "ingenieros | ingenieras | desarrolladores | programadores",
    Seniority.OTHER: """
        empleados | empleadas | trabajadores | especialistas | expertos | pioneros | veteranos | figuras |
        miembros | cerebros | estrellas | personas | mentes | mentes más brillantes | exempleados |
        exinvestigadores | exingenieros | fichajes | dúo | trío | pesos pesados | colaboradores | compañeros
    """,
}

_ONE_OF = "uno de los | una de las | uno de sus | una de sus"

_NOT_NAMES = """
    el | la | los | las | un | una | unos | unas | de | del | al | a | y | e | o | u | pero | sino | ni | que |
    en | con | sin | por | para | según | sobre | bajo | ante | tras | desde | hasta | entre | hacia | contra |
    durante | mediante | su | sus | mi | mis | tu | tus | nuestro | nuestra | este | esta | estos | estas | ese
    | esa | esos | esas | aquel | lo | le | les | se | nos | me | te | ya | no | sí | si | más | menos | muy |
    también | tampoco | solo | sólo | aún | todavía | así | ahora | hoy | ayer | mañana | luego | después |
    antes | cuando | donde | dónde | cómo | como | cuál | qué | quién | quien | quiénes | por qué | porque |
    cuánto | cuántos | es | son | fue | era | será | ha | han | hay | está | están | sería | otro | otra | otros
    | otras | todo | todos | toda | todas | cada | mismo | misma | primer | primera | primero | segundo |
    segunda | tercer | último | última | nuevo | nueva | nuevos | nuevas | gran | grande | grandes | mejor |
    mejores | peor | alto | alta | bajo | joven | antiguo | antigua | ex | actual | uno | dos | tres | cuatro |
    cinco | seis | siete | ocho | nueve | diez | once | doce | cien | mil | millón | millones | varios | varias
    | algunos | algunas | muchos | pocos | decenas | docenas | IA | AI | ML | LLM | CEO | EE UU | EEUU | EE.UU |
    estados unidos | UE | reino unido | españa | español | española | méxico | argentina | chile | colombia |
    perú | europa | europea | europeo | china | chino | chinos | india | japón | corea | francia | alemania |
    estadounidense | estadounidenses | americano | californiana | silicon valley | san francisco | nueva york |
    washington | madrid | barcelona | londres | parís | lunes | martes | miércoles | jueves | viernes | sábado |
    domingo | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre
    | diciembre | exclusiva | última hora | opinión | análisis | entrevista | vídeo | video | podcast | noticias
    | noticia | informe | carta | guerra | talento | fuga | éxodo | salida | salidas | marcha | fichaje |
    fichajes | renuncia | dimisión | despido | despidos | crisis | polémica | investigación | seguridad |
    producto | productos | modelo | modelos | inteligencia | artificial | superinteligencia | robótica | nube |
    datos | ciencia | tecnología | software | hardware | chips | startup | empresa | compañía | grupo | gigante
    | laboratorio | equipo | división | unidad | dirección | siri | gemini | claude | chatgpt | gpt | grok |
    llama | copilot | sora | codex | windows | android | iphone | ipad | mac | alexa | youtube | instagram |
    whatsapp | gmail | autopilot | robotaxi | starlink | foto | fotos | precio | precios | sueldo | salario |
    empleo | empleos | oferta | ofertas | puesto | puestos | consejo | junta | gobierno | ministro | ministra |
    ministerio | universidad | escuela | instituto | señor | señora | don | doña | vision pro | anuncios |
    anuncio | mientras | aunque | además | sin embargo | meta | adiós | cargo | cargos | despacho | funciones
"""

LANGUAGE = Language(
    code="es",
    common="""
        el | la | los | las | de | del | que | y | en | un | una | es | por | con | para | su | sus | al | lo |
        como | más | se | ha | no | tras | según | ficha | deja | este | esta | sobre | entre | pero | fue | a
    """,
    keep_accents=True,
    role_after_name=True,
    inverts=True,
    verbs=_VERBS,
    marks={
        Mark.FROM: "procedente de | procedentes de | proveniente de | provenientes de | desde",
        Mark.TO: "hacia | rumbo a | con destino a",
        Mark.FOR: "para",
        Mark.OBJECT: "a | al | a la | a los | a las",
        Mark.AT: """
            en | en el | en la | dentro de | al frente de | a cargo de | a la cabeza de | en las filas de | en
            el seno de | encargado de | encargada de | responsable de | detrás de | al mando de | junto a
        """,
        Mark.OF: _all("de"),
        Mark.BY: "por | por parte de",
        Mark.AS: """
            como | en calidad de | para el cargo de | en el cargo de | en el puesto de | para el puesto de
        """,
        Mark.INCLUDING: """
            incluido | incluida | incluidos | incluidas | entre ellos | entre ellas | entre los que | como el de
            | tales como
        """,
        Mark.OTHER: """
            con | sin | según | sobre | bajo | ante | entre | contra | durante | mediante | de acuerdo con |
            debido a | debido al | gracias a | gracias al | a pesar de | pese a | junto con | en lugar de | en
            vez de | a causa de | con motivo de | frente a | en medio de | a través de | tras años de | a partir
            de | a cambio de | a raíz de | alegando | rodeado de | de cara a | acerca de | respecto a
        """,
        Mark.CUT: _all("""
            mientras | mientras que | tras | después de | después de que | antes de | antes de que | porque |
            pero | aunque | cuando | donde | si | ya que | puesto que | poco después de | días después de |
            semanas después de | meses después de | apenas | y luego | sustituyendo a | en sustitución de | en
            reemplazo de | citando a
        """),
    },
    roles={rank: or_plain(_all(table, one_of(_ONE_OF, _GROUPS[rank]))) for rank, table in _ROLES.items()},
    groups={rank: or_plain(_all(table)) for rank, table in _GROUPS.items()},
    teams="""
        equipo | equipos | plantilla | personal | cúpula | el equipo | talento | grupo de investigadores |
        equipo fundador
    """,
    definites="el | la | este | esta",
    articles="""
        el | la | los | las | un | una | unos | unas | su | sus | este | esta | nuestro | nuestra
    """,
    ands="y | e | así como | además de",
    helpers="""
        ha | han | había | haya | hayan | vaya a | vayan a | va a | van a | va | van | sido | siendo | acaba de
        | acaban de | será | serán | ser | también | ya | ahora | oficialmente | finalmente | recientemente |
        definitivamente | de repente | discretamente | se | le | les | lo | la | los | decide | decidió |
        decidieron | ha decidido | hoy | ayer | luego | después | igualmente | asimismo | logra | logró |
        consigue | consiguió | este lunes | este martes | este miércoles | este jueves | este viernes | este mes
        | esta semana | acabó | acaba
    """,
    passives="""
        fue | fueron | es | son | ha sido | han sido | será | serán | ser | sido | siendo | era | está siendo |
        resulta
    """,
    participles="ado | ada | ados | adas | ido | ida | idos | idas",
    afters="tras | después de",
    whens="antes de | antes del | antes de que | cuando | desde que",
    infinitives="para",
    relatives="""
        que | quien | quienes | cuyo | cuya | cuyos | donde | el cual | la cual | con quien | a quien
    """,
    thats="que",
    pronouns="él | ella | ellos | ellas | este último | esta última | el joven | la joven",
    selves="yo",
    companies="""
        la compañía | la empresa | la firma | la startup | la tecnológica | el gigante | el gigante tecnológico
        | el gigante tecnológico estadounidense | el laboratorio | el grupo | la multinacional | la compañía de
        la manzana mordida | la de Cupertino | la de Mountain View | la matriz de Facebook | la dueña de
        Facebook | la entidad
    """,
    startups="""
        su propia empresa | su propia startup | su propia compañía | su propio laboratorio | su propia firma |
        su propio negocio | su propio proyecto | una startup | una empresa propia | una compañía propia | una
        startup propia | una nueva startup | una nueva empresa | una nueva compañía | nueva startup | nueva
        empresa | startup propia | empresa propia | su startup | su empresa | su nueva empresa | su nueva
        startup | sus propias empresas | una empresa | emprender por su cuenta | por su cuenta | en solitario |
        un proyecto propio | una startup rival
    """,
    founds="""
        fundar | cofundar | crear | lanzar | montar | emprender | poner en marcha | levantar | funda | crea |
        lanza | creará | fundará
    """,
    former=_all(
        """
            ex | antiguo | antigua | antiguos | antiguas | exdirectivo de | exempleado de | hasta ahora | hasta
            hace poco | anteriormente | el ya antiguo | otrora | exinvestigador de | exinvestigadora de |
            exingeniero de | exingeniera de | exjefe de | exjefa de | exdirector de | exdirectora de |
            exresponsable de | exvicepresidente de | exvicepresidenta de | exjefe | exjefa | exdirector |
            exdirectora | exejecutivo de | exejecutiva de | que viene de | venido de | llegado de | llegada de |
            salido de
        """
    ),
    numbers={
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
        "cincuenta": 50,
        "cien": 100,
        "doscientos": 200,
        "trescientos": 300,
        "cuatrocientos": 400,
        "quinientos": 500,
        "seiscientos": 600,
        "ochocientos": 800,
        "una docena de": 12,
        "una decena de": 10,
        "una veintena de": 20,
        "dos docenas de": 24,
        "media docena de": 6,
        "un par de": 2,
        "dúo de": 2,
        "trío de": 3,
    },
    more="otro | otra | otros | otras | más",
    again="de nuevo | nuevamente",
    titles="señor | señora | sr | sra | don | doña | dr | dra",
    org_words="""
        labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures |
        partners | group | holdings | institute | university | foundation | networks | studios | media | bank |
        AI | intelligence | research | platforms | security | therapeutics | motors | energy | health |
        solutions | software | SA
    """,
    org_kinds="""
        startup | empresa | compañía | firma | plataforma | rival | competidora | competidor | fabricante |
        filial | unicornio | aplicación | proveedor | laboratorio | grupo | gigante | instituto | universidad |
        banco | fondo | bufete | asociación | fundación | agencia | consultora | tecnológica | ministerio |
        escuela | revista | club
    """,
    name_particles="""
        de | del | de la | la | las | los | y | da | dos | van | von | der | den | di | el | al | bin | ben |
        ter
    """,
    not_names=or_plain(_NOT_NAMES),
    says="""
        dice | dijo | anuncia | anunció | anunciaron | asegura | aseguró | afirma | afirmó | revela | reveló |
        confirma | confirmó | explica | explicó | cuenta | contó | escribe | escribió | informa | informó |
        señala | señaló | comunica | comunicó | ha anunciado | ha confirmado | ha comunicado | declara | declaró
        | sostiene | cree | advierte | publica | adelanta | adelantó | hace saber | da a conocer
    """,
    leads="exclusiva | última hora | oficial",
    rumours="""
        podría | podrían | negocia | negocian | negociaría | baraja | sopesa | se plantea | estudia | considera
        | planea | valora | en conversaciones | conversaciones | en negociaciones | negociaciones | suena para |
        se rumorea | rumor | rumores | prepara su salida | prepara su marcha | ultima su salida | ultima su
        fichaje | a punto de | estaría a punto de | quiere | quieren | quería | busca | buscan | intenta |
        intentan | intentó | trata de | trató de | pretende | aspira a | tentado por | tienta a | tienta |
        posible | eventual | piensa | tiene previsto | prevé | estaría | planearía | corteja | cortejó | sondea
        | tanteó | interesado en | amenaza con | amenazó con | ofrece | ofreció | a un paso de | apunta a | se
        prepara para | acaricia
    """,
    rumours_weak="""
        habría | habrían | según fuentes | fuentes cercanas | al parecer | presuntamente | supuestamente |
        personas familiarizadas | personas cercanas | personas al tanto
    """,
    confirms="""
        es oficial | ya es oficial | oficialmente | portavoz | comunicado | memorando interno | en LinkedIn | en
        X | en Threads | en su blog | nota interna | él mismo | ella misma | lo anunció | lo confirmó | lo ha
        anunciado | lo ha confirmado | según anunció | según confirmó | ha comunicado | un mensaje interno
    """,
    attempts="""
        intentó | intenta | intentaron | intentan | ha intentado | han intentado | trató de | trata de | trataron de
        | amenazó con | amenaza con | amenazaron con | estuvo a punto de | quiso | quería | no logró | no consiguió
        | en vano
    """,
    ages="""
        hace un año | hace dos años | hace tres años | hace cuatro años | hace cinco años | hace diez años | hace
        años
    """,
    denials="""
        desmiente | desmintió | desmienten | ha desmentido | niega | negó | niegan | ha negado | rechaza |
        rechazó | ha rechazado | descarta | descartó | declina | declinó | se queda en | se quedará en | seguirá
        en | sigue en | continuará en | continúa en | permanecerá en | permanece en | dice no a | dijo no a |
        falso | es falso | falso rumor | no tiene intención de | no tiene planes de
    """,
    negations="no | nunca | jamás | sin | ni | tampoco",
    credits="""
        según | de acuerdo con | informa | reporta | reveló | revela | adelanta | publica | citando | vía | cita
    """,
    pays="""
        sueldo | sueldos | salario | salarios | remuneración | prima | bono | bonos | paquete salarial | paquete |
        cobrará | cobra | compensación
    """,
    past="""
        anteriormente | antes | en su día | había | habían | hace un año | hace dos años | hace tres años | hace
        años | el año pasado          | en el pasado | en otro tiempo
    """,
    not_jobs={
        "an honour, not a job": "Real Academia | Academia de Ciencias | Academia de Ingeniería | Royal Society",
        "a board seat, not a job": """
            consejo de administración | junta directiva | consejo | directorio | comité | consejo asesor |
            comité científico | consejero independiente | junta
        """,
        "advice, not a job": """
            asesor | asesora | asesores | consultor | consultora | embajador | embajadora | patrocinador |
            inversor | inversores | accionista | accionistas
        """,
        "a list or an idiom, not an employer": """
            alianza | coalición | consorcio | iniciativa | programa | proyecto | debate | lista | club | índice
            | ronda | ronda de financiación | llamamiento | demanda | acuerdo | pacto | código | foro | moda |
            tendencia | fiesta | campaña | podcast | causa | acción de | huelga | petición
        """,
        "a leave of absence": """
            licencia | licencia prolongada | baja médica | baja por enfermedad | excedencia | permiso | año
            sabático | baja maternal
        """,
        "a firm that is hired": "bufete | abogados | agencia | subcontrata | proveedores | lobistas | banco | bancos",
        "a product": "aplicación | servicio | beta | red social | catálogo | app store | play store | soporte",
    },
    not_moves={
        "not a verb of moving": """
            deja de | dejan de | dejó de | dejar de | dejará de | deja claro | dejó claro | deja clara | deja
            atrás | dejó atrás | deja sin | dejan sin | dejó sin | deja ver | deja entrever | deja caer | deja
            fuera | dejó fuera | dejar fuera | deja que | deja a los | deja a las | deja a sus | deja en | dejó
            en | dejan en | deja abierta | deja la puerta | deja huella | deja una | deja un | dejado un | deja
            muertos | dejó una | dejando de | dejando atrás | renuncia a cobrar | renunció a acciones | sale a
            la venta | sale al mercado | sale a la luz | sale en defensa | sale adelante | sale caro | sale mal
            | sale bien | sale el | salió a la luz | sale a bolsa | en marcha | ponen en marcha | puso en marcha
            | ficha técnica | la ficha | fichas | pierde la | pierde el | pierde valor | pierde fuerza | pierde
            terreno | pierde dinero | pierde su | perdió la | perdió el | pierde un | pierde una | se une a la
            moda | se une a la lista | se suma a la lista | se suma a la tendencia | se suma a la moda | llega a
            un acuerdo | llega a acuerdo | llegaron a un acuerdo | llega a su fin | llega a los | llega a las |
            llega el | llega la | llegan los | llegan las | llega al mercado | pasa a ser | pasó a ser | pasa a
            formar parte | se hace con el control | se hace con la | se hace con el | se lleva la | se lleva el
            | se lleva los | quita el | gana el | gana la | gana un | gana dinero | saca a la luz | saca el |
            saca un | saca una | saca su | saca pecho | suma y sigue | suma un | suma una | cambia de | cambió
            de | cambia el | cambia la | cambia su | cambia las | cambia los | cambiar la | cambiar el | cambiar
            de | echa mano | echa a andar | se queda sin batería | se queda sin dinero | entra en vigor | entró
            en vigor | entra en juego | entrar en vigor | entra en la | entra en el | entra en una | | vuelven a
            | volverá a ser | incorpora la | incorpora el | incorpora un | incorpora una | incorpora nuevas |
            incorporó la | capta la atención | captar la atención | atrae a los | atrae a las | capta fondos | a
            la baja | de baja | dar de baja | baja de | la baja | suma más | a marchas | en fuga | a la fuga |
            se va a lanzar | se va a poder | se despide a
        """,
        "a denial of something else": """
            niega que las | niega haber ofrecido | niega el monto | desmiente la cifra | niega la cifra |
            desmiente el monto | niega haber sido despedido | niega haber sido despedida | desmiente cualquier
            desacuerdo | niega desavenencias | desmiente desacuerdos | declina comentar | declinó comentar | no
            quiso comentar | no han querido hacer comentarios | no ha querido comentar | no respondió | no
            respondieron | rechaza comentar | rechazó comentar | niega cualquier conflicto
        """,
    },
    not_news={
        "a job advertisement": """
            estamos contratando | únete a nuestro equipo | cómo conseguir trabajo | vacantes | ofertas de empleo
            | buscan empleados | postúlate | cómo trabajar en
        """,
    },
    core_words=or_plain("""
        IA | AI | inteligencia artificial | aprendizaje automático | aprendizaje profundo | modelo | modelos |
        superinteligencia | LLM | chatbot | robótica | investigador | investigadora | investigadores |
        científico | científica | GPT | Gemini | Siri | Copilot | Alexa | Llama | agentes | AGI | razonamiento |
        machine learning | deep learning | Autopilot | redes neuronales
    """),
)

EXAMPLES = (
    Example("Amparo Villacorta se une a Anthropic", (Told("Amparo Villacorta", None, "Anthropic"),)),
    Example("Se une Amparo Villacorta a Anthropic", (Told("Amparo Villacorta", None, "Anthropic"),)),
    Example(
        "El investigador Bruno Zaldívar se incorpora a Meta procedente de Google",
        (Told("Bruno Zaldívar", "Google", "Meta"),),
    ),
    Example("Celia Montenegro ficha por OpenAI", (Told("Celia Montenegro", None, "OpenAI"),)),
    Example("La ingeniera Delia Aranzábal, ex de Apple, ficha por Meta", (Told("Delia Aranzábal", "Apple", "Meta"),)),
    Example(
        "Según Bloomberg, Ernesto Cabrales recala en Mistral AI",
        (Told("Ernesto Cabrales", None, "Mistral AI", Stage.REPORTED),),
    ),
    Example("Fabiola Urquijo da el salto a Nvidia", (Told("Fabiola Urquijo", None, "NVIDIA"),)),
    Example("Gonzalo Peñaranda pasa de xAI a OpenAI", (Told("Gonzalo Peñaranda", "xAI", "OpenAI"),)),
    Example("Hilario Bustamante deja Apple para unirse a Meta", (Told("Hilario Bustamante", "Apple", "Meta"),)),
    Example("Irene Somoza deja OpenAI por Anthropic", (Told("Irene Somoza", "OpenAI", "Anthropic"),)),
    Example("Jacobo Larrazábal abandona xAI y ficha por Google", (Told("Jacobo Larrazábal", "xAI", "Google"),)),
    Example("Karina Etxeberría se marcha de Google DeepMind", (Told("Karina Etxeberría", "Google DeepMind", None),)),
    Example("Lisandro Quiroga se va de Meta a OpenAI", (Told("Lisandro Quiroga", "Meta", "OpenAI"),)),
    Example("Dimite Mónica Alzugaray, directora científica de Cohere", (Told("Mónica Alzugaray", "Cohere", None),)),
    Example("El jefe de seguridad de OpenAI renuncia a su cargo", (Told(None, "OpenAI", None, count=1),)),
    Example("Nuria Calatrava anuncia su salida de Microsoft", (Told("Nuria Calatrava", "Microsoft", None),)),
    Example("Octavio Renedo dice adiós a Apple", (Told("Octavio Renedo", "Apple", None),)),
    Example("Paloma Iturbe cambia Google por Anthropic", (Told("Paloma Iturbe", "Google", "Anthropic"),)),
    Example(
        "Quique Salvatierra sale de xAI para fundar su propia startup", (Told("Quique Salvatierra", "xAI", "startup"),)
    ),
    Example("La salida de Raquel Ochoa de Meta sorprende a sus compañeros", (Told("Raquel Ochoa", "Meta", None),)),
    Example("Tres investigadores de Apple se marchan a Meta", (Told(None, "Apple", "Meta", count=3),)),
    Example("OpenAI ficha a Saúl Gaztelumendi", (Told("Saúl Gaztelumendi", None, "OpenAI"),)),
    Example("Meta ficha a Tamara Ugarte, investigadora de Anthropic", (Told("Tamara Ugarte", "Anthropic", "Meta"),)),
    Example(
        "Google ha contratado al exdirectivo de Apple Ulises Barrientos",
        (Told("Ulises Barrientos", "Apple", "Google"),),
    ),
    Example("Meta arrebata Valentín Orozco a OpenAI", (Told("Valentín Orozco", "OpenAI", "Meta"),)),
    Example(
        "Microsoft le roba a Google a la científica Ximena Arriaga", (Told("Ximena Arriaga", "Google", "Microsoft"),)
    ),
    Example("xAI se hace con los servicios de Yago Belmonte", (Told("Yago Belmonte", None, "xAI"),)),
    Example("Zoraida Fuentes fue contratada por Mistral AI", (Told("Zoraida Fuentes", None, "Mistral AI"),)),
    Example("Alonso Cuevas, fichado por Nvidia", (Told("Alonso Cuevas", None, "NVIDIA"),)),
    Example("Anthropic recluta a dos docenas de ingenieros de xAI", (Told(None, "xAI", "Anthropic", count=24),)),
    Example(
        "Cohere anuncia el fichaje de Belén Rosales, antigua directora de Google",
        (Told("Belén Rosales", "Google", "Cohere"),),
    ),
    Example("El fichaje de Darío Cienfuegos por Meta inquieta a OpenAI", (Told("Darío Cienfuegos", None, "Meta"),)),
    Example("Apple pierde a Elvira Manrique", (Told("Elvira Manrique", "Apple", None),)),
    Example("xAI despide a su director financiero, Fermín Zubiri", (Told("Fermín Zubiri", "xAI", None),)),
    Example(
        "Mistral AI nombra directora técnica a Greta Olmedo, procedente de Amazon",
        (Told("Greta Olmedo", "Amazon", "Mistral AI"),),
    ),
    Example("Horacio Valcárcel vuelve a Google", (Told("Horacio Valcárcel", None, "Google"),)),
    Example("Iker Landáburu regresa a OpenAI", (Told("Iker Landáburu", None, "OpenAI"),)),
    Example("Julieta Carmona podría fichar por Meta", (Told("Julieta Carmona", None, "Meta", Stage.RUMOURED),)),
    Example("Leandro Pizarro dejaría Apple", (Told("Leandro Pizarro", "Apple", None, Stage.RUMOURED),)),
    Example("Meta habría fichado a Marina Solórzano", (Told("Marina Solórzano", None, "Meta", Stage.REPORTED),)),
    Example("Ya es oficial: Néstor Aguirre deja Nvidia", (Told("Néstor Aguirre", "NVIDIA", None, Stage.CONFIRMED),)),
    Example("Pilar Txapartegi no deja Anthropic", (Told("Pilar Txapartegi", "Anthropic", None, Stage.DENIED),)),
    Example("Ramiro Ledesma niega que vaya a dejar Meta", (Told("Ramiro Ledesma", "Meta", None, Stage.DENIED),)),
    Example(
        "Sofía Arregui deja Meta y niega haber sido despedida", (Told("Sofía Arregui", "Meta", None, Stage.REPORTED),)
    ),
    Example("Teodoro Vidal, que se unió a Google en 2019, publica un libro"),
    Example("Un exingeniero de Google advierte de los riesgos de la IA"),
    Example("Meta se une a la alianza por la IA abierta"),
    Example("Google renuncia a cobrar por sus mapas"),
    Example("La meta de Apple: cero plástico en 2030"),
    Example("Sale el nuevo modelo de Mistral para móviles"),
    Example("OpenAI nombra directora de investigación a Rita Solberg"),
    Example("Úrsula Bengoechea deja el consejo de OpenAI"),
    Example("El delantero Iñaki Urrutia ficha por el Levante, patrocinado por Microsoft"),
    Example("Apple deja de vender su modelo más barato"),
    Example("Meta despide a seiscientos empleados de su división de IA"),
    Example("Microsoft y OpenAI llegan a un acuerdo"),
    Example("Anthropic busca ingenieros en Madrid: cómo conseguir trabajo"),
    Example("Apple elige Gemini y deja fuera a OpenAI"),
    Example("¿Deberías dejar Google por una startup?"),
)
