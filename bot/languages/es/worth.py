"""How sure a report in Spanish is: who says it, as news or rumour, and what denies it."""

from __future__ import annotations

from bot.languages.romance import or_plain

SAYS = """
    dice | dijo | anuncia | anunció | anunciaron | asegura | aseguró | afirma | afirmó | revela | reveló | confirma |
    confirmó | explica | explicó | cuenta | contó | escribe | escribió | informa | informó | señala | señaló |
    comunica | comunicó | ha anunciado | ha confirmado | ha comunicado | declara | declaró | sostiene | cree |
    advierte | publica | adelanta | adelantó | hace saber | da a conocer
"""
LEADS = "exclusiva | última hora | oficial"
RUMOURS = """
    podría | podrían | negocia | negocian | negociaría | baraja | sopesa | se plantea | estudia | considera | planea |
    valora | en conversaciones | conversaciones | en negociaciones | negociaciones | suena para | se rumorea | rumor |
    rumores | prepara su salida | prepara su marcha | ultima su salida | ultima su fichaje | a punto de | estaría a
    punto de | quiere | quieren | quería | busca | buscan | intenta | intentan | intentó | trata de | trató de |
    pretende | aspira a | tentado por | tienta a | tienta | posible | eventual | piensa | tiene previsto | prevé |
    estaría | planearía | corteja | cortejó | sondea | tanteó | interesado en | amenaza con | amenazó con | ofrece |
    ofreció | a un paso de | apunta a | se prepara para | acaricia
"""
RUMOURS_WEAK = """
    habría | habrían | según fuentes | fuentes cercanas | al parecer | presuntamente | supuestamente | personas
    familiarizadas | personas cercanas | personas al tanto
"""
CONFIRMS = """
    es oficial | ya es oficial | oficialmente | portavoz | comunicado | memorando interno | en LinkedIn | en X | en
    Threads | en su blog | nota interna | él mismo | ella misma | lo anunció | lo confirmó | lo ha anunciado | lo ha
    confirmado | según anunció | según confirmó | ha comunicado | anuncia | anunció | anunciaron | confirma | confirmó
    | ha anunciado | ha confirmado | comunica | comunicó | hace saber | da a conocer | han anunciado | han confirmado
    | un mensaje interno
"""
ATTEMPTS = """
    intentó | intenta | intentaron | intentan | ha intentado | han intentado | trató de | trata de | trataron de |
    amenazó con | amenaza con | amenazaron con | estuvo a punto de | quiso | quería | no logró | no consiguió | en
    vano
"""
AGES = """
    hace un año | hace dos años | hace tres años | hace cuatro años | hace cinco años | hace diez años | hace años
"""
DENIALS = """
    desmiente | desmintió | desmienten | ha desmentido | niega | negó | niegan | ha negado | rechaza | rechazó | ha
    rechazado | descarta | descartó | declina | declinó | se queda en | se quedará en | seguirá en | sigue en |
    continuará en | continúa en | permanecerá en | permanece en | dice no a | dijo no a | falso | es falso | falso
    rumor | no tiene intención de | no tiene planes de
"""
CREDITS = """
    según | de acuerdo con | informa | reporta | reveló | revela | adelanta | publica | citando | vía | cita
"""
PAYS = """
    paga | pagó | pagará | pagar | ficha récord | anuales | sueldo | sueldos | salario | salarios | remuneración |
    prima | bono | bonos | paquete salarial | paquete | cobrará | cobra | compensación
"""
PAST = """
    anteriormente | antes | en su día | había | habían | hace un año | hace dos años | hace tres años | hace años | el
    año pasado | en el pasado | en otro tiempo
"""
CORE_WORDS = or_plain("""
    IA | AI | inteligencia artificial | aprendizaje automático | aprendizaje profundo | modelo | modelos |
    superinteligencia | LLM | chatbot | robótica | investigador | investigadora | investigadores | científico |
    científica | GPT | Gemini | Siri | Copilot | Alexa | Llama | agentes | AGI | razonamiento | machine learning |
    deep learning | Autopilot | redes neuronales
""")
TALKS = "por qué | cómo | cuándo | tendencia | fenómeno"
RECALLS = """
    acusa | acusó | acusan | acusado de | acusada de | demanda judicial | el juicio contra | el juicio de | demanda a
    | ante el tribunal | testificó | aniversario
"""
