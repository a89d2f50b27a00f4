"""Sentences of Dutch with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    Example("Femke Halbertsma stapt over naar Anthropic", (Told("Femke Halbertsma", None, "Anthropic"),)),
    Example("Sander Wiebenga stapt van Apple over naar Meta", (Told("Sander Wiebenga", "Apple", "Meta"),)),
    Example(
        "OpenAI-onderzoeker Sander Wiebenga gaat aan de slag bij Mistral AI",
        (Told("Sander Wiebenga", "OpenAI", "Mistral AI"),),
    ),
    Example("Sander Wiebenga gaat naar xAI", (Told("Sander Wiebenga", None, "xAI"),)),
    Example("Femke Halbertsma treedt in dienst bij Nvidia", (Told("Femke Halbertsma", None, "NVIDIA"),)),
    Example(
        "Femke Halbertsma, die bij Amazon de robotica leidde, gaat werken voor Google",
        (Told("Femke Halbertsma", "Amazon", "Google"),),
    ),
    Example("Drie onderzoekers van Apple stappen over naar Meta", (Told(None, "Apple", "Meta", count=3),)),
    Example("Femke Halbertsma is overgestapt naar OpenAI", (Told("Femke Halbertsma", None, "OpenAI"),)),
    Example("De overstap van Femke Halbertsma naar Meta verrast de sector", (Told("Femke Halbertsma", None, "Meta"),)),
    Example(
        "Oud-Googler of niet: ex-Google-onderzoeker Wouter Terpstra kiest voor Cohere",
        (Told("Wouter Terpstra", "Google", "Cohere"),),
    ),
    # leaving
    Example("Wouter Terpstra verlaat OpenAI", (Told("Wouter Terpstra", "OpenAI", None, Stage.REPORTED),)),
    Example("Wouter Terpstra verlaat OpenAI voor Meta", (Told("Wouter Terpstra", "OpenAI", "Meta"),)),
    Example("Wouter Terpstra heeft Google na tien jaar verlaten", (Told("Wouter Terpstra", "Google", None),)),
    Example("Medeoprichter Wouter Terpstra vertrekt bij xAI", (Told("Wouter Terpstra", "xAI", None),)),
    Example("Communicatiechef Lieke Brandsma stapt op bij OpenAI", (Told("Lieke Brandsma", "OpenAI", None),)),
    Example("AI-baas van Apple stapt op", (Told(None, "Apple", None, count=1),)),
    Example("Lieke Brandsma neemt ontslag bij Cohere", (Told("Lieke Brandsma", "Cohere", None),)),
    Example("Lieke Brandsma neemt afscheid van Meta", (Told("Lieke Brandsma", "Meta", None),)),
    Example(
        "Lieke Brandsma verruilt OpenAI voor Google DeepMind", (Told("Lieke Brandsma", "OpenAI", "Google DeepMind"),)
    ),
    Example("Lieke Brandsma werkt niet langer voor Google", (Told("Lieke Brandsma", "Google", None),)),
    Example(
        "Lieke Brandsma verlaat Meta om een eigen bedrijf te beginnen", (Told("Lieke Brandsma", "Meta", "startup"),)
    ),
    Example(
        "Lieke Brandsma kondigt haar vertrek bij Stability AI aan", (Told("Lieke Brandsma", "Stability AI", None),)
    ),
    Example("Lieke Brandsma stopt bij Nvidia", (Told("Lieke Brandsma", "NVIDIA", None),)),
    # hiring
    Example("Meta haalt Joris Veenendaal weg bij Google", (Told("Joris Veenendaal", "Google", "Meta"),)),
    Example("Meta heeft OpenAI-onderzoeker Joris Veenendaal weggekaapt", (Told("Joris Veenendaal", "OpenAI", "Meta"),)),
    Example("Joris Veenendaal is weggelokt door Apple", (Told("Joris Veenendaal", None, "Apple"),)),
    Example("Microsoft trekt twee ingenieurs van DeepMind aan", (Told(None, "Google DeepMind", "Microsoft", count=2),)),
    Example("Nvidia neemt oud-Tesla-directeur Joris Veenendaal aan", (Told("Joris Veenendaal", "Tesla", "NVIDIA"),)),
    Example("Anthropic strikt Joris Veenendaal", (Told("Joris Veenendaal", None, "Anthropic"),)),
    # losing, sending away, going back
    Example("Apple raakt Joris Veenendaal kwijt aan Meta", (Told("Joris Veenendaal", "Apple", "Meta"),)),
    Example("OpenAI verliest twee onderzoekers aan Anthropic", (Told(None, "OpenAI", "Anthropic", count=2),)),
    Example("xAI ontslaat ingenieur Joris Veenendaal", (Told("Joris Veenendaal", "xAI", None),)),
    Example("Joris Veenendaal keert terug naar OpenAI", (Told("Joris Veenendaal", None, "OpenAI"),)),
    Example("OpenAI haalt Joris Veenendaal terug", (Told("Joris Veenendaal", None, "OpenAI"),)),
    # how firm
    Example("Femke Halbertsma zou overstappen naar Meta", (Told("Femke Halbertsma", None, "Meta", Stage.RUMOURED),)),
    Example(
        "Femke Halbertsma overweegt OpenAI te verlaten", (Told("Femke Halbertsma", "OpenAI", None, Stage.RUMOURED),)
    ),
    Example(
        "Een woordvoerder bevestigt dat Femke Halbertsma Apple verlaat",
        (Told("Femke Halbertsma", "Apple", None, Stage.CONFIRMED),),
    ),
    Example("Femke Halbertsma verlaat OpenAI niet", (Told("Femke Halbertsma", "OpenAI", None, Stage.DENIED),)),
    Example("Femke Halbertsma ontkent overstap naar Meta", (Told("Femke Halbertsma", None, "Meta", Stage.DENIED),)),
    Example(
        "Femke Halbertsma verlaat OpenAI, maar ontkent ruzie met de top",
        (Told("Femke Halbertsma", "OpenAI", None, Stage.REPORTED),),
    ),
    # silence
    Example("Meta haalt AI-accounts offline"),
    Example("Google haalt functie uit Chrome"),
    Example("Apple stapt over op Gemini voor Siri"),
    Example("Mistral brengt AI-agent uit die de servers van klanten niet verlaat"),
    Example("Google ontslaat honderden werknemers"),
    Example("Femke Halbertsma verlaat de raad van bestuur van OpenAI"),
    Example("Femke Halbertsma wordt adviseur van Anthropic"),
    Example("Oud-medewerker van Google aangeklaagd voor spionage"),
    Example("Ex-topman van Google waarschuwt voor AI"),
    Example("Femke Halbertsma, die in 2019 van Apple naar Google overstapte, geeft een lezing"),
    Example("Microsoft verliest terrein aan Google"),
    Example("Anthropic kondigt nieuw model aan"),
    Example("Nvidia sluit zich aan bij alliantie van chipmakers"),
    Example("Meta probeerde Femke Halbertsma weg te lokken bij OpenAI"),
    Example("OpenAI neemt start-up Lantaarn over"),
    Example("Gebruikers verlaten WhatsApp, Meta ontkent"),
    Example("Waarom onderzoekers OpenAI verlaten"),
    Example(
        "Mede-oprichter Igor Babin verlaat xAI en start durfkapitaalbedrijf",
        (Told("Igor Babin", "xAI", "Babin Ventures"),),
        "Op X kondigt Babin aan dat hij Babin Ventures opstart.",
    ),
    Example("Directeur Jan van der Meer verlaat Meta", (Told("Jan van der Meer", "Meta", None),)),
    Example(
        "Onderzoeker Sanne de Wit verruilt Google DeepMind voor Anthropic",
        (Told("Sanne de Wit", "Google DeepMind", "Anthropic"),),
    ),
    Example("AI-baas van Apple, Pieter Kok, stapt op", (Told("Pieter Kok", "Apple", None),)),
    Example(
        "Jeroen Smits keert terug naar Google na kort verblijf bij Meta", (Told("Jeroen Smits", "Meta", "Google"),)
    ),
    Example("Microsoft lijft DeepMind-wetenschapper Daan Vos in", (Told("Daan Vos", "Google DeepMind", "Microsoft"),)),
    Example(
        "OpenAI benoemt Dana Visser tot financieel directeur",
        (Told("Dana Visser", "Google", "OpenAI"),),
        "Eerder werkte ze bij Google.",
    ),
    Example(
        "Anthropic haalt Mark Steen binnen",
        (
            Told("Mark Steen", "Inflection AI", "Anthropic"),
            Told("Julia Hart", "Inflection AI", "Anthropic"),
        ),
        "Met hem stapt onderzoeker Julia Hart van Inflection over naar Anthropic.",
    ),
    Example("Ex-Googler Jonas Veld stapt over naar Mistral", (Told("Jonas Veld", "Google", "Mistral AI"),)),
    Example("Gereedschap 3.13.3", (), "Jan Hofstra werkte bij Dropbox en ging daarna aan de slag bij Microsoft."),
)
