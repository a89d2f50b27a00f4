"""Sentences of Spanish with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

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
    Example("El fichaje de Berta Olazábal por Meta sacude el sector", (Told("Berta Olazábal", None, "Meta"),)),
    Example(
        "La llegada de Berta Olazábal a Anthropic refuerza al equipo", (Told("Berta Olazábal", None, "Anthropic"),)
    ),
    Example(
        "Berta Olazábal (ex-Google), nueva directora técnica de Mistral AI",
        (Told("Berta Olazábal", "Google", "Mistral AI"),),
    ),
    Example(
        "Blas Echarri, hasta ahora en DeepMind, será el nuevo jefe científico de Mistral AI",
        (Told("Blas Echarri", "Google DeepMind", "Mistral AI"),),
    ),
    Example("Una exinvestigadora de OpenAI se une a Anthropic", (Told(None, "OpenAI", "Anthropic", count=1),)),
    Example("OpenAI recupera a Blas Echarri tras su paso por Meta", (Told("Blas Echarri", "Meta", "OpenAI"),)),
    Example("Tras su paso por Apple, Blas Echarri se incorpora a OpenAI", (Told("Blas Echarri", "Apple", "OpenAI"),)),
    Example("Berta Olazábal anuncia que deja OpenAI", (Told("Berta Olazábal", "OpenAI", None, Stage.CONFIRMED),)),
    Example(
        "«Hoy es mi último día en OpenAI», escribió la investigadora Berta Olazábal",
        (Told("Berta Olazábal", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example(
        "La ingeniera Berta Olazábal, que dirigía el equipo de voz de Apple, se ha unido a Meta",
        (Told("Berta Olazábal", "Apple", "Meta"),),
    ),
    Example(
        "Blas Echarri, quien dejó OpenAI el mes pasado, se incorpora a Anthropic",
        (Told("Blas Echarri", "OpenAI", "Anthropic"),),
    ),
    Example("Apple pierde a Blas Echarri en favor de Meta", (Told("Blas Echarri", "Apple", "Meta"),)),
    Example("Apple pierde a Blas Echarri, que se va a Meta", (Told("Blas Echarri", "Apple", "Meta"),)),
    Example(
        "Dos investigadores de OpenAI (Berta Olazábal y Blas Echarri) se van a Meta",
        (Told("Berta Olazábal", "OpenAI", "Meta"), Told("Blas Echarri", "OpenAI", "Meta")),
    ),
    Example("Meta paga una fortuna por fichar a Blas Echarri, de Apple", (Told("Blas Echarri", "Apple", "Meta"),)),
    Example(
        "Blas Echarri, cofundador de xAI, desmiente su salida de la empresa",
        (Told("Blas Echarri", "xAI", None, Stage.DENIED),),
    ),
    Example(
        "Blas Echarri asumirá como director técnico de Mistral AI tras dejar Meta",
        (Told("Blas Echarri", "Meta", "Mistral AI"),),
    ),
    Example("De Google a OpenAI: Berta Olazábal deja atrás diez años", (Told("Berta Olazábal", "Google", "OpenAI"),)),
    Example("El jefe de Google ha sacado a concurso un puesto de investigador de Gemini"),
    Example("Berta Olazábal, nueva directora del programa de becas de Google"),
    Example(
        "Blas Echarri, jefe de IA de Apple, será sustituido por Berta Olazábal, ex-Google",
        (Told("Berta Olazábal", "Google", "Apple"),),
    ),
    Example(
        "Relevo en OpenAI",
        (Told("Blas Echarri", "OpenAI", None), Told("Berta Olazábal", "Google", "OpenAI")),
        summary="Blas Echarri deja OpenAI. Ocupará su lugar, como directora, Berta Olazábal, que viene de Google.",
    ),
    Example(
        "Blas Echarri deja OpenAI", (Told("Blas Echarri", "OpenAI", None),), summary="Le sustituirá Berta Olazábal."
    ),
    Example(
        "La startup busca relevo para su jefa, Berta Olazábal, que se marcha a Microsoft",
        (Told("Berta Olazábal", None, "Microsoft"),),
    ),
    Example(
        "Google contrata a Blas Echarri y a Berta Olazábal",
        (Told("Blas Echarri", None, "Google"), Told("Berta Olazábal", None, "Google")),
    ),
    Example(
        "Microsoft ha incorporado a su equipo de IA a Blas Echarri, hasta ahora en Google DeepMind",
        (Told("Blas Echarri", "Google DeepMind", "Microsoft"),),
    ),
    Example(
        "Ramón Iturralde, jefe de IA de Apple, será sustituido por Vega Santolaya, ex-Google",
        (Told("Vega Santolaya", "Google", "Apple"),),
    ),
    Example(
        "La tercera salida en un mes en xAI",
        (Told("Ramón Iturralde", "xAI", None),),
        summary="Ramón Iturralde, responsable de infraestructura, ha comunicado que se va de la empresa de Elon Musk.",
    ),
    Example(
        "Zuckerberg no se detiene: ficha a dos investigadores más de OpenAI", (Told(None, "OpenAI", "Meta", count=2),)
    ),
    Example("La directora de OpenAI Vega Santolaya se toma una baja médica"),
    Example("El Gobierno ficha a Vega Santolaya, exdirectiva de Google, como secretaria de Estado"),
    Example("La jefa de producto de OpenAI, Vega Santolaya, pasa a dirigir la nueva división de dispositivos"),
    Example("Marta Belloso (OpenAI) se pasa a Anthropic", (Told("Marta Belloso", "OpenAI", "Anthropic"),)),
    Example(
        "Meta invierte 14.000 millones en Scale AI y ficha a su CEO, Bruno Arteche",
        (Told("Bruno Arteche", "Scale AI", "Meta"),),
    ),
    Example("Google pierde a uno de los autores de Gemini", (Told(None, "Google", None, count=1),)),
    Example("Bruno Arteche, gurú de la IA de Apple, se jubila", (Told("Bruno Arteche", "Apple", None),)),
    Example("Renuncian dos cofundadores de xAI en 48 horas", (Told(None, "xAI", None, count=2),)),
    Example(
        "Se van de OpenAI la directora técnica, Marta Belloso, y el jefe de investigación, Bruno Arteche",
        (
            Told("Marta Belloso", "OpenAI", None),
            Told("Bruno Arteche", "OpenAI", None),
        ),
    ),
    Example(
        "Marta Belloso, directora técnica de OpenAI, anuncia su salida de la compañía",
        (Told("Marta Belloso", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example(
        "Bruno Arteche renunció a Meta para crear una nueva empresa de IA", (Told("Bruno Arteche", "Meta", "startup"),)
    ),
    Example("Bruno Arteche, jefe de IA de Meta, acusa a OpenAI de robarle talento"),
    Example("xAI demanda a un exingeniero que se fue a OpenAI"),
    Example("Nerea Astorga vuelve a OpenAI tras su baja por maternidad"),
    Example("OpenAI paga primas para retener a sus investigadores"),
    Example("Mistral AI contratará a 200 personas"),
    Example("Si Iván Larrazábal dejara Apple, Siri quedaría huérfana"),
    Example("Solo Iván Larrazábal y Nerea Astorga siguen en xAI entre los fundadores"),
    Example("OpenAI deja Microsoft por Oracle"),
    Example("Iván Larrazábal se suma a las críticas a OpenAI"),
    Example("Telefónica ficha a Google como socio de nube"),
    Example("Iván Larrazábal cambia su iPhone por un Pixel de Google"),
    Example(
        "Golpe para Apple: su jefe de modelos se marcha a Meta",
        (Told("Blas Echarri", "Apple", "Meta"),),
        summary="Blas Echarri, responsable de modelos de la compañía de Cupertino, se incorpora a Meta.",
    ),
    Example("Meta, por su parte, ha contratado a Blas Echarri", (Told("Blas Echarri", None, "Meta"),)),
    Example(
        "OpenAI nombra a Dana Vidal directora financiera",
        (Told("Dana Vidal", "Google", "OpenAI"),),
        "Anteriormente trabajó en Google.",
    ),
    Example("Sangría en OpenAI: se va el jefe de investigación Mario Sala", (Told("Mario Sala", "OpenAI", None),)),
    Example(
        "Anthropic ficha a la exdirectiva de Stripe Laura Peñalver", (Told("Laura Peñalver", "Stripe", "Anthropic"),)
    ),
    Example(
        "Anthropic ficha a Marco Ruiz",
        (
            Told("Marco Ruiz", "Inflection AI", "Anthropic"),
            Told("Julia Haro", "Inflection AI", "Anthropic"),
        ),
        "Con él llega de Inflection a Anthropic la investigadora Julia Haro.",
    ),
)
