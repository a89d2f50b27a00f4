"""Sentences of German with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    # joining
    Example("Annelie Brockhaus wechselt zu Anthropic", (Told("Annelie Brockhaus", None, "Anthropic"),)),
    Example("Torben Quast wechselt von Apple zu Meta", (Told("Torben Quast", "Apple", "Meta"),)),
    Example(
        "Mistral-Forscherin Annelie Brockhaus heuert bei OpenAI an",
        (Told("Annelie Brockhaus", "Mistral AI", "OpenAI"),),
    ),
    Example("Hannes Ruhland geht zu xAI", (Told("Hannes Ruhland", None, "xAI"),)),
    Example("Apples Sprachexperte Hannes Ruhland geht zu xAI", (Told("Hannes Ruhland", "Apple", "xAI"),)),
    Example(
        "Torben Quast, der zuletzt bei Amazon die Robotik leitete, fängt bei Nvidia an",
        (Told("Torben Quast", "Amazon", "NVIDIA"),),
    ),
    Example("Torben Quast, früher bei xAI, schließt sich Mistral AI an", (Told("Torben Quast", "xAI", "Mistral AI"),)),
    Example("Laut Handelsblatt wechselt auch Imke Vollmer zu Anthropic", (Told("Imke Vollmer", None, "Anthropic"),)),
    Example(
        "Ex-Google-Forscher Gero Altvater wird Forschungschef bei Mistral AI",
        (Told("Gero Altvater", "Google", "Mistral AI"),),
    ),
    Example(
        "Drei OpenAI-Forscher wechseln zu Meta",
        (Told("Gero Altvater", "OpenAI", "Meta"), Told(None, "OpenAI", "Meta", count=3)),
        "Darunter ist Gero Altvater.",
    ),
    Example(
        "Neue Technikchefin bei Mistral AI wird die frühere Google-Managerin Imke Vollmer",
        (Told("Imke Vollmer", "Google", "Mistral AI"),),
    ),
    Example(
        "Apple holt KI-Fachmann von Microsoft",
        (Told("Gero Altvater", "Microsoft", "Apple"),),
        "Neuer Vizepräsident für KI wird Gero Altvater, der zuletzt bei Microsoft tätig war.",
    ),
    Example("Ein weiterer Apple-Manager wechselt zu OpenAI", (Told(None, "Apple", "OpenAI", count=1),)),
    Example("Der Wechsel von Imke Vollmer zu Meta überrascht die Branche", (Told("Imke Vollmer", None, "Meta"),)),
    # leaving
    Example("Torben Quast verlässt OpenAI", (Told("Torben Quast", "OpenAI", None, Stage.REPORTED),)),
    Example("Torben Quast verlässt OpenAI in Richtung Meta", (Told("Torben Quast", "OpenAI", "Meta"),)),
    Example("Torben Quast hat OpenAI nach vier Jahren verlassen", (Told("Torben Quast", "OpenAI", None),)),
    Example("OpenAI verlässt nun auch Sicherheitschefin Imke Vollmer", (Told("Imke Vollmer", "OpenAI", None),)),
    Example("Metas KI-Chef kündigt", (Told(None, "Meta", None, count=1),)),
    Example("Hedwig Sommerlath kündigt bei Google", (Told("Hedwig Sommerlath", "Google", None),)),
    Example("Hedwig Sommerlath hört bei Aleph Alpha auf", (Told("Hedwig Sommerlath", "Aleph Alpha", None),)),
    Example("Hedwig Sommerlath scheidet bei DeepL aus", (Told("Hedwig Sommerlath", "DeepL", None),)),
    Example("OpenAI-Technikchefin Hedwig Sommerlath tritt zurück", (Told("Hedwig Sommerlath", "OpenAI", None),)),
    Example("Torben Quast verlässt Google, um ein Start-up zu gründen", (Told("Torben Quast", "Google", "startup"),)),
    Example("Torben Quast kündigte an, Google zu verlassen", (Told("Torben Quast", "Google", None, Stage.CONFIRMED),)),
    Example("Jonas Ackerknecht gibt seinen Abgang von xAI bekannt", (Told("Jonas Ackerknecht", "xAI", None),)),
    Example(
        "Jonas Ackerknecht kehrt Meta den Rücken und geht zu OpenAI", (Told("Jonas Ackerknecht", "Meta", "OpenAI"),)
    ),
    Example(
        "Das Start-up verliert seinen Kopf: Jonas Ackerknecht verlässt Cohere",
        (Told("Jonas Ackerknecht", "Cohere", None),),
    ),
    # hiring
    Example("Meta wirbt OpenAI-Forscherin Imke Vollmer ab", (Told("Imke Vollmer", "OpenAI", "Meta"),)),
    Example("Meta hat die Forscherin Imke Vollmer von OpenAI abgeworben", (Told("Imke Vollmer", "OpenAI", "Meta"),)),
    Example("Nun hat Meta drei Forscher von Google abgeworben", (Told(None, "Google", "Meta", count=3),)),
    Example("Von Google holt Apple den Forscher Gero Altvater", (Told("Gero Altvater", "Google", "Apple"),)),
    Example("Gero Altvater wurde von Meta abgeworben", (Told("Gero Altvater", None, "Meta"),)),
    Example(
        "Anthropic stellt früheren Tesla-Manager Gero Altvater ein", (Told("Gero Altvater", "Tesla", "Anthropic"),)
    ),
    Example("Microsoft lockt zwei Ingenieure von DeepMind weg", (Told(None, "Google DeepMind", "Microsoft", count=2),)),
    Example(
        "Nvidia verpflichtet Solveig Hartung, bislang Leiterin der Chipentwicklung bei Intel",
        (Told("Solveig Hartung", "Intel", "NVIDIA"),),
    ),
    Example(
        "Mistral AI schnappt sich die Cohere-Forscher Gero Altvater und Imke Vollmer",
        (Told("Gero Altvater", "Cohere", "Mistral AI"), Told("Imke Vollmer", "Cohere", "Mistral AI")),
    ),
    # losing, sending away, going back
    Example("Apple verliert Solveig Hartung an Meta", (Told("Solveig Hartung", "Apple", "Meta"),)),
    Example("xAI feuert Finanzchef Lennart Oberdieck", (Told("Lennart Oberdieck", "xAI", None),)),
    Example("Lennart Oberdieck kehrt zu OpenAI zurück", (Told("Lennart Oberdieck", None, "OpenAI"),)),
    Example("OpenAI holt Lennart Oberdieck von Meta zurück", (Told("Lennart Oberdieck", "Meta", "OpenAI"),)),
    # how firm
    Example("Imke Vollmer soll von OpenAI zu Meta wechseln", (Told("Imke Vollmer", "OpenAI", "Meta", Stage.RUMOURED),)),
    Example("Imke Vollmer erwägt, OpenAI zu verlassen", (Told("Imke Vollmer", "OpenAI", None, Stage.RUMOURED),)),
    Example(
        "Ein Sprecher bestätigte, dass Imke Vollmer Apple verlässt",
        (Told("Imke Vollmer", "Apple", None, Stage.CONFIRMED),),
    ),
    Example("Imke Vollmer verlässt OpenAI nicht", (Told("Imke Vollmer", "OpenAI", None, Stage.DENIED),)),
    Example("Imke Vollmer dementiert Wechsel zu Meta", (Told("Imke Vollmer", None, "Meta", Stage.DENIED),)),
    Example(
        "Imke Vollmer verlässt OpenAI, bestreitet einen Streit mit der Führung aber",
        (Told("Imke Vollmer", "OpenAI", None, Stage.REPORTED),),
    ),
    # silence
    Example("Google kündigt kleineres Sprachmodell an"),
    Example("OpenAI kündigt Forscher-Programm für Schulen an"),
    Example("Claude geht in Rente: Anthropic schaltet altes Modell ab"),
    Example("DeepL verlässt die Testphase"),
    Example("Anthropic verlässt Europa nicht"),
    Example("Nutzer verlassen WhatsApp, Meta verliert an Boden"),
    Example("Wer von Google zu OpenAI geht, nimmt sein Wissen mit"),
    Example("Meta wirbt mit Datenschutz für seine Brillen"),
    Example("Nvidia holt auf, Intel verliert den Anschluss"),
    Example("Apple holt die Produktion nach Texas"),
    Example("Neuer Aufsichtsrat bei Aleph Alpha: Hannelore Prüß zieht ein"),
    Example("Jonas Ackerknecht verlässt den Aufsichtsrat von OpenAI"),
    Example("Jonas Ackerknecht wird Berater von Mistral AI"),
    Example("OpenAI tritt Charta für Jugendschutz bei"),
    Example("OpenAI-Forscherin Imke Vollmer wird Chefwissenschaftlerin"),
    Example("OpenAI baut um: Neuer Forschungschef wird Gero Altvater"),
    Example("Apple wechselt bei Siri von OpenAI zu Gemini"),
    Example("Meta hätte Imke Vollmer gern von OpenAI abgeworben"),
    Example("Die frühere Google-Forscherin Imke Vollmer warnt vor KI"),
    Example("Imke Vollmer, die 2019 von Apple zu Google gewechselt war, hält einen Vortrag"),
    Example("Amazon entlässt 14.000 Beschäftigte"),
    Example("Warum Forscher OpenAI verlassen"),
    Example("Meta stellt neue Brille vor"),
    Example("Microsoft stellt Skype ein"),
    Example("KI-Chef von Apple, Jonas Bader, geht", (Told("Jonas Bader", "Apple", None),)),
    Example("Forscherin Anna von Stetten verlässt Meta", (Told("Anna von Stetten", "Meta", None),)),
    Example("Nach zehn Jahren bei Apple heuert Anna Koch bei OpenAI an", (Told("Anna Koch", "Apple", "OpenAI"),)),
    Example("Anna Koch geht zu OpenAI, nachdem sie Meta verlassen hat", (Told("Anna Koch", "Meta", "OpenAI"),)),
    Example("Rückkehr zu Google: KI-Forscher Ole Brand verlässt Meta wieder", (Told("Ole Brand", "Meta", "Google"),)),
    Example(
        "Ex-DeepMind-Forscher Paul Ritter gründet eigenes Start-up",
        (Told("Paul Ritter", "Google DeepMind", "startup"),),
    ),
    Example(
        "OpenAI ernennt Dana Vogel zur Finanzchefin",
        (Told("Dana Vogel", "Google", "OpenAI"),),
        "Vogel kommt von Google.",
    ),
    Example(
        "Julia Hart wechselt mit ihm von Inflection zu Anthropic", (Told("Julia Hart", "Inflection AI", "Anthropic"),)
    ),
    Example("Ex-Googler Jonas Feld wechselt zu Mistral", (Told("Jonas Feld", "Google", "Mistral AI"),)),
    Example("Anna Koch verlässt Meta (24.11.2026)", (Told("Anna Koch", "Meta", None),)),
)
