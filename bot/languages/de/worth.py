"""What tells in German how firm a move is, who says it, and what it is about."""

from __future__ import annotations

SAYS = """
    sagt | sagte | sagten | erklärt | erklärte | berichtet | berichtete | berichten | meldet | meldete |
    melden | schreibt | schrieb | verkündet | verkündete | bestätigt | bestätigte | bestätigten | bestätigen
    | betont | betonte | behauptet | behauptete | enthüllt | enthüllte | mitgeteilt | bekannt gegeben |
    bekanntgegeben | angekündigt | heißt es | hieß es | erfuhr | erfahren | postete | twitterte | räumt ein
    | versichert | versicherte
"""
LEADS = """
    exklusiv | bericht | medienbericht | berichte | eilmeldung | insider | update | offiziell
"""
RUMOURS = """
    soll | sollen | könnte | könnten | erwägt | erwägen | plant | planen | will | wollen | wolle | möchte |
    möchten | dürfte | dürften | würde | würden | vor dem Absprung | liebäugelt | liebäugelt mit | Gerücht |
    Gerüchte | Spekulationen | Spekulation | spekuliert | in Gesprächen | verhandelt | verhandeln |
    Gespräche | steht vor | bereitet | überlegt | denkt über | möglicherweise | vielleicht | mögliche |
    möglicher | möglichen | vermutlich | umwirbt | beabsichtigt | werden könnte | droht | droht mit |
    erwartet
"""
RUMOURS_WEAK = """
    offenbar | angeblich | Berichten zufolge | einem Bericht zufolge | dem Vernehmen nach | Medienberichten
    zufolge | Insidern zufolge | Kreisen zufolge | anscheinend | wohl | laut Insidern | laut Bericht | mit
    der Sache vertraute Personen | mit der Sache vertrauten Personen | Eingeweihte | Eingeweihten | unter
    Berufung auf
"""
CONFIRMS = """
    bestätigt | bestätigte | bestätigten | bestätigen | offiziell | verkündet | verkündete | bekannt gegeben
    | bekanntgegeben | mitgeteilt | angekündigt | Sprecher | Sprecherin | eine Sprecherin | ein Sprecher |
    auf LinkedIn | auf X | auf Twitter | in einem Blogbeitrag | in einem Blog | in einer Mitteilung |
    interne Mail | internes Memo | in einem Memo | schrieb er | schrieb sie | schreibt er | schreibt sie |
    sagte er | sagte sie | wie er selbst | wie sie selbst
"""
ATTEMPTS = """
    versucht | versuchte | versuchten | wollte | wollten | hätte | hätten | wäre | wären | beinahe | fast |
    vergeblich | drohte | weigert sich | scheitert | scheiterte
"""
DENIALS = """
    dementiert | dementierte | dementieren | bestreitet | bestritt | bestreiten | weist zurück | wies zurück
    | weist Berichte | wies Berichte | weist Gerüchte | bleibt bei | bleibt | bleiben | bleibt weiter |
    lehnt ab | lehnte ab | lehnt | lehnte | schlägt aus | schlug aus | kein Wechsel | keine Pläne | keine
    Absicht | Falschmeldung | falsche Gerüchte | frei erfunden | nicht wahr | sagt ab | erteilt eine Absage
    | schließt aus | widerspricht | hält die Treue
"""
NEGATIONS = "nicht | nie | niemals | kein | keine | keiner | keinen | niemand | weder | ohne"
CREDITS = """
    laut | wie | zufolge | berichtet | berichtete | berichten | meldet | schreibt | unter Berufung auf |
    nach Informationen | nach Angaben | sagte | zuerst hatte | via
"""
PAST = """
    damals | einst | vor Jahren | früher | seinerzeit | zuvor schon | im vergangenen Jahr | letztes Jahr |
    vergangenes Jahr | im Vorjahr | ursprünglich
"""
AGES = """
    vor einem Jahr | vor zwei Jahren | vor drei Jahren | vor Jahren | vor vier Jahren | vor fünf Jahren |
    vor zehn Jahren
"""
CORE_WORDS = """
    KI | AI | künstliche Intelligenz | künstlicher Intelligenz | Superintelligenz | maschinelles Lernen |
    Sprachmodell | Sprachmodelle | Modell | Modelle | LLM | Chatbot | Robotik | Forscher | Forscherin |
    Forschung | Wissenschaftler | Chefwissenschaftler | GPT | Gemini | Siri | Copilot | Alexa | Llama |
    Agenten | AGI | neuronale | KI-Chef | Autopilot
"""
