"""What tells in Dutch how firm a move is, who says it, and what it is about."""

from __future__ import annotations

SAYS = """
    zegt | zei | zeiden | meldt | meldde | melden | schrijft | schreef | bericht | berichtte | verklaart |
    verklaarde | bevestigt | bevestigde | vertelt | vertelde | maakt bekend | maakte bekend | bekendgemaakt
    | laat weten | liet weten | laten weten | stelt dat | onthult | onthulde | verwacht dat | aldus | deelt
    mee
"""
RUMOURS = """
    zou | zouden | kan | kunnen | kon | overweegt | overwegen | wil | willen | gerucht | geruchten | in
    gesprek | onderhandelt | onderhandelingen | gesprekken | hint op | mogelijk | misschien | van plan |
    plant | waarschijnlijk | aast | hengelt | denkt aan | op het punt | dreigt | verwacht | wordt gelinkt |
    speelt met
"""
RUMOURS_WEAK = """
    naar verluidt | volgens bronnen | volgens ingewijden | naar eigen zeggen | vermoedelijk | anonieme
    bronnen | ingewijden | bronnen
"""
CONFIRMS = """
    bevestigt | bevestigde | maakt bekend | maakte bekend | bekendgemaakt | laat weten | liet weten | laten
    weten | officieel | woordvoerder | woordvoerster | op X | op LinkedIn | op Twitter | in een blog | in
    een blogpost | interne mail | interne memo | memo | kondigt aan | kondigt | kondigde | aangekondigd | in
    een bericht
"""
ATTEMPTS = """
    probeert | probeerde | probeerden | wilde | wilden | bijna | vergeefs | tevergeefs | dreigde | mislukte | faalde
"""
DENIALS = """
    weigert | weigerde | weigeren |
    ontkent | ontkende | ontkennen | spreekt tegen | sprak tegen | weerlegt | weerspreekt | weersprak |
    blijft bij | blijft | blijven | wijst af | wees af | slaat af | sloeg af | geen plannen | niet van plan
    | onwaar | valse geruchten | bedankt voor | niet waar
"""
CREDITS = """
    volgens | meldt | meldde | schrijft | bericht | aldus | op basis van | vertelde aan | zegt tegen | via |
    citeert
"""
PAST = """
    vroeger | destijds | eerder | ooit | jaren geleden | vorig jaar | toen | oorspronkelijk | indertijd |
    voorheen
"""
CORE_WORDS = """
    AI | ai | kunstmatige intelligentie | superintelligentie | machinelearning | machine learning |
    taalmodel | taalmodellen | model | modellen | chatbot | robotica | onderzoeker | onderzoekers |
    onderzoek | wetenschapper | hoofdwetenschapper | GPT | Gemini | Siri | Copilot | Alexa | Llama | AGI |
    neurale | AI-baas | AI-hoofd
"""
