"""What tells in English how firm a move is, who says it, and what it is about."""

from __future__ import annotations

SAYS = """
    says | said | say | announces | announced that | announced | reveals | revealed | confirms | confirmed
    that | confirmed | tells | told | writes | wrote | reports | reported that | reported | claims | claimed
    | insists | believes | thinks | warns | warned | explains | argues | discloses | shares | posted |
    tweeted
"""
LEADS = "exclusive | sources | source | memo | report | breaking | update | filing | scoop | q&a"
RUMOURS = """
    in talks | may | might | could | considers | considering | is weighing | weighs | weighing | mulling |
    mulls |
    eyes | eyeing | rumored | rumoured | is said to | tipped to | expected to | has discussed | discussed |
    in discussions | exploring | courting | courted | wants to | hopes to | looking to | seeks to | tried to
    | trying to | offered | possible | potential | likely to | appears to | aims to | approached | possibly
    | rumors | rumours | speculation
"""
RUMOURS_WEAK = """
    reportedly | allegedly | sources say | source says | according to sources | people familiar |
    person familiar | people with knowledge | person with knowledge | people with direct knowledge |
    person with direct knowledge | people briefed | person briefed | people close to | person close to
"""
CONFIRMS = """
    confirmed | confirmed that | confirms | announced | announces | announcing | memo to staff |
    told employees | told staff |
    spokesperson said | company says | said in a post | officially | shares a | in a post | says he has |
    says she has | wrote on X | statement
"""
ATTEMPTS = """
    would have | threatened to | threatens to | could have | nearly | tried to | trying to | tries to |
    failed to | fails to | tried and failed to | attempted to | attempts to | refuses to | refused to
"""
DENIALS = """
    denies | denied | refutes | refuted | dismisses reports | dismissed reports | dismisses talk |
    dismissed talk | dismisses rumors | dismisses rumours | no truth | not true | no plans to |
    is staying | will stay | to stay at | staying at | turns down | turned down | rejects | rejected |
    declines | declined | rules out | ruled out | debunks | untrue | false rumors | stays at | passed on
"""
CREDITS = """
    according to | per | reports | reported | report | via | citing | first reported by | told
"""
AGES = "years ago | months ago | decades ago | a decade ago | a year ago | last decade"
PAYS = """
    pay | salary | salaries | compensation | signing bonus | sign-on bonus | bonus | pay package | pay packages |
    package | paid | earn | earns | stock grant | total compensation
"""
PAST = "previously | once | years ago | formerly | earlier | last year | originally"
CORE_WORDS = """
    AI | artificial intelligence | machine learning | ML | AGI | superintelligence | LLM | LLMs | deep
    learning | model | models | reasoning | research | chatbot | chatbots | GPT | Gemini | Siri | Copilot |
    Alexa | Llama | robotics | neural | scientist | scientists | researcher | researchers | vision | compute
    | autonomous | agents | AGI lab | Optimus | data center | Autopilot | self-driving | Vision Pro
"""
