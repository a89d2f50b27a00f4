"""Sentences of English with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    # an owner in no list
    Example("Anthropic hires Stripe's Maud Ferrisworth", (Told("Maud Ferrisworth", "Stripe", "Anthropic"),)),
    Example(
        "Mistral AI poaches Hollin Dynamics' Maud Ferrisworth",
        (Told("Maud Ferrisworth", "Hollin Dynamics", "Mistral AI"),),
    ),
    # one of the sides speaks in the next sentence
    Example(
        "OpenAI researcher Maud Ferrisworth lured away by Anthropic",
        (Told("Maud Ferrisworth", "OpenAI", "Anthropic", Stage.CONFIRMED),),
        summary="An Anthropic spokesperson confirmed that she starts in May and declined to discuss terms.",
    ),
    Example("Google scientist weighs jump to xAI", (Told(None, "Google", "xAI", Stage.RUMOURED, count=1),)),
    Example("Betting markets see Apple's AI chief leaving by June"),
    # joining
    Example("Norland Weems joins Anthropic as chief product officer", (Told("Norland Weems", None, "Anthropic"),)),
    Example("Harlan Voigt, who led speech at Apple, is joining OpenAI", (Told("Harlan Voigt", "Apple", "OpenAI"),)),
    Example(
        "Petra Lindholm, who joined OpenAI from Google in 2021, is leaving for Anthropic",
        (Told("Petra Lindholm", "OpenAI", "Anthropic"),),
    ),
    Example(
        "Petra Lindholm joins Sequoia as partner after leaving OpenAI", (Told("Petra Lindholm", "OpenAI", "Sequoia"),)
    ),
    Example(
        "OpenAI buys Brightloom; founder Petra Lindholm joins as vice president",
        (Told("Petra Lindholm", None, "OpenAI"),),
    ),
    Example("OpenAI beats Meta to hire Petra Lindholm from Apple", (Told("Petra Lindholm", "Apple", "OpenAI"),)),
    Example("OpenAI chief Nigel Forsyth on Petra Lindholm joining Meta", (Told("Petra Lindholm", None, "Meta"),)),
    Example(
        "Former OpenAI chief's startup poaches two OpenAI researchers", (Told(None, "OpenAI", "startup", count=2),)
    ),
    Example("If Petra Lindholm left OpenAI, the company would be in trouble"),
    Example("Petra Lindholm would have joined Meta, but stayed where she was"),
    Example("Will Petra Lindholm leave OpenAI?"),
    Example("What I learned after leaving Google"),
    Example("Owen Tarrant takes over OpenAI's robotics team after Petra Lindholm's departure"),
    Example(
        "Marta Ellingsworth to join Mistral AI as head of safety", (Told("Marta Ellingsworth", None, "Mistral AI"),)
    ),
    Example("Former Google engineer Petra Lindholm lands at xAI", (Told("Petra Lindholm", "Google", "xAI"),)),
    Example("Apple's speech lead Owen Tarrant heads to Meta", (Told("Owen Tarrant", "Apple", "Meta"),)),
    Example("OpenAI researcher Talia Brankov jumps ship to Anthropic", (Told("Talia Brankov", "OpenAI", "Anthropic"),)),
    Example(
        "Dana Whitcombe, previously research director at Cohere, has joined Perplexity",
        (Told("Dana Whitcombe", "Cohere", "Perplexity"),),
    ),
    Example("I've joined Anthropic", (Told(None, None, "Anthropic", count=1),)),
    Example(
        "Felix Abernathy, Ruth Calloway and Simon Dray, all formerly of OpenAI, join Thinking Machines Lab",
        (
            Told("Felix Abernathy", "OpenAI", "Thinking Machines Lab"),
            Told("Ruth Calloway", "OpenAI", "Thinking Machines Lab"),
            Told("Simon Dray", "OpenAI", "Thinking Machines Lab"),
        ),
    ),
    Example(
        "Gloria Penhallow joins DeepMind after nine years at Microsoft",
        (Told("Gloria Penhallow", "Microsoft", "Google DeepMind"),),
    ),
    Example(
        "Victor Ashdown says he has joined Anthropic's alignment team",
        (Told("Victor Ashdown", None, "Anthropic", Stage.CONFIRMED),),
    ),
    # leaving
    Example("OpenAI researcher Talia Brankov leaves for Meta", (Told("Talia Brankov", "OpenAI", "Meta"),)),
    Example("Nathan Thorncroft is leaving OpenAI for Anthropic", (Told("Nathan Thorncroft", "OpenAI", "Anthropic"),)),
    Example(
        "Ines Caldarro leaves DeepMind for Anthropic less than six months after joining",
        (Told("Ines Caldarro", "Google DeepMind", "Anthropic"),),
    ),
    Example("Tobias Venner quits xAI to start his own company", (Told("Tobias Venner", "xAI", "startup"),)),
    Example("Meta's head of generative AI resigns", (Told(None, "Meta", None, count=1),)),
    Example("Oliver Brandreth steps down as chief scientist of Cohere", (Told("Oliver Brandreth", "Cohere", None),)),
    Example("Hannah Sorrel is out at Stability AI", (Told("Hannah Sorrel", "Stability AI", None),)),
    Example(
        "Leo Marchbanks has left Apple to join Meta's superintelligence lab",
        (Told("Leo Marchbanks", "Apple", "Meta Superintelligence Labs"),),
    ),
    Example(
        "Naomi Kettering quits OpenAI",
        (Told("Naomi Kettering", "OpenAI", None, Stage.REPORTED),),
        "She had led evals there.",
    ),
    Example("Three OpenAI researchers leave for Anthropic", (Told(None, "OpenAI", "Anthropic", count=3),)),
    Example(
        "xAI loses its footing as two senior engineers depart for Mistral AI",
        (Told(None, "xAI", "Mistral AI", count=2),),
    ),
    Example("Another Apple executive heads to OpenAI", (Told(None, "Apple", "OpenAI", count=1),)),
    Example(
        "Philip Dunmore announces his departure from Anthropic",
        (Told("Philip Dunmore", "Anthropic", None, Stage.CONFIRMED),),
    ),
    # hiring
    Example("Meta poaches Oskar Lindqvell from Google DeepMind", (Told("Oskar Lindqvell", "Google DeepMind", "Meta"),)),
    Example(
        "OpenAI hires Tesla's battery chief Clara Winthrop to run hardware",
        (Told("Clara Winthrop", "Tesla", "OpenAI"),),
    ),
    Example("Ines Caldarro was hired by Cohere from Microsoft", (Told("Ines Caldarro", "Microsoft", "Cohere"),)),
    Example("Meta lures away two Anthropic engineers", (Told(None, "Anthropic", "Meta", count=2),)),
    Example(
        "Anthropic brings on former Stripe executive Henry Castellan",
        (Told("Henry Castellan", "Stripe", "Anthropic"),),
    ),
    Example(
        "Meta has hired three researchers from OpenAI: Lucas Harrowgate, Emma Stanway and Paul Rivenhall",
        (
            Told("Lucas Harrowgate", "OpenAI", "Meta"),
            Told("Emma Stanway", "OpenAI", "Meta"),
            Told("Paul Rivenhall", "OpenAI", "Meta"),
        ),
    ),
    Example(
        "Microsoft snaps up a dozen Inflection AI engineers, including chief architect Karen Delacourt",
        (
            Told(None, "Inflection AI", "Microsoft", count=12),
            Told("Karen Delacourt", "Inflection AI", "Microsoft"),
        ),
    ),
    Example("Google hires the team behind the coding startup Brightloom", (Told(None, "Brightloom", "Google"),)),
    Example(
        "Ex-OpenAI policy lead Jonas Merriweather was tapped to lead safety at Cohere",
        (Told("Jonas Merriweather", "OpenAI", "Cohere"),),
    ),
    # losing, firing
    Example("Apple loses Priya Ramondi to OpenAI", (Told("Priya Ramondi", "Apple", "OpenAI"),)),
    Example("OpenAI loses another co-founder", (Told(None, "OpenAI", None, count=1),)),
    Example("Meta fires AI researcher Colin Strathmore", (Told("Colin Strathmore", "Meta", None),)),
    Example("Anthropic engineer fired after leak", (Told(None, "Anthropic", None, count=1),)),
    # appointing
    Example(
        "Mistral AI names former Google executive Lena Faurst chief scientist",
        (Told("Lena Faurst", "Google", "Mistral AI"),),
    ),
    Example("OpenAI names Rita Solberg chief research officer"),
    Example("Meta promotes Graham Ellwood to head of AI research"),
    # going back and founding
    Example(
        "Lydia Farrow returns to OpenAI after five months at Thinking Machines Lab",
        (Told("Lydia Farrow", "Thinking Machines Lab", "OpenAI"),),
    ),
    Example(
        "Anthropic rehires Marcus Oldfield from Cursor", (Told("Marcus Oldfield", "Anysphere (Cursor)", "Anthropic"),)
    ),
    Example(
        "OpenAI's research chief Bruno Halvorsen leaves to found a new AI lab",
        (Told("Bruno Halvorsen", "OpenAI", "startup"),),
    ),
    Example(
        "OpenAI rehires three researchers who left for Thinking Machines Lab", (Told(None, None, "OpenAI", count=3),)
    ),
    Example("Cohere engineer quits to start a company", (Told(None, "Cohere", "startup", count=1),)),
    # how firm
    Example("Sara Pemberton in talks to join xAI", (Told("Sara Pemberton", None, "xAI", Stage.RUMOURED),)),
    Example(
        "Meta AI scientist Ralph Kingsley may leave for OpenAI",
        (Told("Ralph Kingsley", "Meta", "OpenAI", Stage.RUMOURED),),
    ),
    Example(
        "Apple confirms that Judith Langmore is leaving for Meta",
        (Told("Judith Langmore", "Apple", "Meta", Stage.CONFIRMED),),
    ),
    Example(
        "Arthur Bexley denies he is leaving OpenAI",
        (Told("Arthur Bexley", "OpenAI", None, Stage.DENIED),),
    ),
    Example(
        "Elena Marwood is not leaving Anthropic, she says",
        (Told("Elena Marwood", "Anthropic", None, Stage.DENIED),),
    ),
    Example(
        "Kevin Astley joins Meta, but denies a $100 million bonus",
        (Told("Kevin Astley", None, "Meta", Stage.REPORTED),),
    ),
    # unnamed in the title, named after it
    Example(
        "OpenAI's safety chief is leaving the company",
        (Told("Martin Ravenscroft", "OpenAI", None),),
        "Martin Ravenscroft, OpenAI's head of safety, told staff on Monday.",
    ),
    Example(
        "Another high-profile Apple engineer departs for Meta",
        (Told("Diana Fairclough", "Apple", "Meta"),),
        "Diana Fairclough, who worked on Siri, will be joining Meta's AI team.",
    ),
    # history and description
    Example("Ex-OpenAI researcher Simon Gale raises $40 million for robotics"),
    Example("Nora Whitby, who left Google in 2019, says chatbots need rules"),
    Example("Rachel Thornbury, who joined OpenAI from Apple in 2021, speaks at Stanford"),
    Example("Former Anthropic engineer Tom Ashgrove warns of AI risks"),
    Example("xAI sues ex-engineer Peter Longmire who left for OpenAI"),
    Example(
        "Former Google executive Joan Ridley becomes finance chief of OpenAI",
        (Told("Joan Ridley", "Google", "OpenAI"),),
    ),
    Example("Zillow boss Alan Westcott to become OpenAI's head of apps", (Told("Alan Westcott", "Zillow", "OpenAI"),)),
    Example("xAI finance chief Kate Ormond out after three months", (Told("Kate Ormond", "xAI"),)),
    Example("Walter Prior, who led speech at OpenAI, is now at Meta", (Told("Walter Prior", "OpenAI", "Meta"),)),
    Example("Ada Rowntree moves from Google to lead robotics at Cohere", (Told("Ada Rowntree", "Google", "Cohere"),)),
    Example("Anthropic's latest hire: Monzo co-founder Walter Prior", (Told("Walter Prior", "Monzo", "Anthropic"),)),
    Example("Meta's latest hire shows how far it will go: OpenAI staff are worried"),
    Example("Meta snatches two more Apple researchers", (Told(None, "Apple", "Meta", count=2),)),
    Example("Zuckerberg hires Nigel Forsyth from OpenAI", (Told("Nigel Forsyth", "OpenAI", "Meta"),)),
    # organisations and things that join, leave, hire
    Example("Anthropic joins climate coalition with Google and Meta"),
    Example("Nvidia joins forces with Mistral AI"),
    Example("Microsoft joins OpenAI and Google in backing open standard"),
    Example("xAI joins SpaceX in merger"),
    Example("OpenAI leaves Europe waiting for new voice mode"),
    Example("DeepSeek exits app stores in Italy"),
    Example("Apple to switch from OpenAI to Gemini for Siri"),
    Example("Databricks taps Anthropic for enterprise agents"),
    Example("ChatGPT joins WhatsApp as Meta opens its doors"),
    Example("OpenAI buys analytics startup Lanternfish"),
    Example("Anthropic hires law firm ahead of IPO"),
    Example("Oracle lays off 3,000 workers to fund AI data centers"),
    Example("Amazon fires 12,000 employees"),
    # people, but no move
    Example("Gareth Bloom leaves OpenAI's board"),
    Example("Anthropic appoints former minister Ada Rowntree to its advisory board"),
    Example("Walter Prior joins OpenAI as adviser"),
    Example("OpenAI chief Nigel Forsyth takes medical leave"),
    Example("Sam Altman joins calls for AI regulation"),
    Example("Kate Ormond joins a growing list of researchers who left OpenAI"),
    Example("Nobel laureate Frank Dovecot joins Google panel on AI ethics"),
    Example("Cyril Hadley leaves OpenAI investors worried"),
    Example("Meta tried to hire Joan Ridley from Thinking Machines Lab"),
    Example("Google failed to poach Anthropic co-founder Alan Westcott"),
    Example("OpenAI wants to hire a head of preparedness"),
    Example("Anthropic is hiring engineers in Tokyo"),
    Example("Why I left Google Maps for Apple Maps"),
    Example("How to get hired by OpenAI"),
    Example("Odds that the OpenAI chief leaves by June rise"),
    Example("Tottenham striker Leon Cole joins Arsenal, says Apple TV"),
    Example("Mark Stone rejoins Google a year after joining Meta", (Told("Mark Stone", "Meta", "Google"),)),
    Example("Mark Stone joins OpenAI weeks after quitting Meta", (Told("Mark Stone", "Meta", "OpenAI"),)),
    Example("Apple design lead Colin Frost bolts for OpenAI", (Told("Colin Frost", "Apple", "OpenAI"),)),
    Example("Mark Stone makes the jump from Meta to OpenAI", (Told("Mark Stone", "Meta", "OpenAI"),)),
    Example(
        "Dana Whitlock, formerly of Stripe, will join Anthropic as head of policy",
        (Told("Dana Whitlock", "Stripe", "Anthropic"),),
    ),
    Example("OpenAI Hires Former Stripe Executive Dana Whitlock", (Told("Dana Whitlock", "Stripe", "OpenAI"),)),
    Example("Anthropic hires Tom Prin, former chief executive of Stripe", (Told("Tom Prin", "Stripe", "Anthropic"),)),
    Example(
        "OpenAI names Dana Whitlock CFO",
        (Told("Dana Whitlock", "Stripe", "OpenAI"),),
        "She was previously finance chief at Stripe.",
    ),
    Example(
        "Sarah Holt steps down as Stability AI CEO to join Runway", (Told("Sarah Holt", "Stability AI", "Runway"),)
    ),
    Example("Sarah Holt exits as OpenAI policy chief", (Told("Sarah Holt", "OpenAI", None),)),
    Example("Sarah Holt's last day at OpenAI was Friday", (Told("Sarah Holt", "OpenAI", None),)),
    Example(
        "Anthropic hires Mark Stone from Google",
        (
            Told("Mark Stone", "Google", "Anthropic"),
            Told("Julia Hart", "Meta", "Anthropic"),
        ),
        "With him, Julia Hart joins Anthropic from Meta.",
    ),
    Example("Ex-Googler Dmitri Sorin joins OpenAI", (Told("Dmitri Sorin", "Google", "OpenAI"),)),
    Example("Former Googler Dmitri Sorin launches AI startup", (Told("Dmitri Sorin", "Google", "startup"),)),
    Example(
        "OpenAI hires former Twilio Japan chief to set up Tokyo office",
        (Told(None, "Twilio Japan", "OpenAI", count=1),),
    ),
    Example(
        "Meta names Julia Hart as chief scientist of its new unit",
        (Told("Julia Hart", "OpenAI", "Meta"),),
        "Julia Hart, a former OpenAI researcher, rounds out the team.",
    ),
)
