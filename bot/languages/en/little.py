"""The little words of English: markers, articles, helpers, pronouns, numbers."""

from __future__ import annotations

from bot.languages.grammar import Mark

COMMON = """
    the | of | and | to | in | is | for | on | with | that | as | at | from | by | its | has | are | after |
    how | joins | leaves | hires | who | will | says | it | an | be | a | was | were | his | her | this |
    not | but | he | she | they | into | team | new | former | joined | quits | leaving | poaches | hired |
    over | down | out | have | had | than | about | more | following | through | before | their | when
    | back
"""
MARKS = {
    Mark.FROM: "from | away from | out of",
    Mark.TO: "to | over to | into | onto",
    Mark.FOR: "for",
    Mark.AT: "at | in charge of | behind | leading | overseeing | working on | within",
    Mark.OF: "of",
    Mark.BY: "by",
    Mark.INCLUDING: "including | among them | such as",
    Mark.OTHER: """
        over | amid | amidst | despite | with | without | on | in | about | against | during | under |
        between | until | per | follows | via | toward | towards | following | due to | because of |
        alongside | across | upon | in order | so | ahead of | plus | than | through | instead of | rather
        than | next to
    """,
    Mark.CUT: """
        as | while | after | because | when | where | but | before |
        before he | before she | before they | although | though | if | unless |
        whether | and then | meanwhile | just as | just days after | just weeks after | ever since | once |
        since | whereas | days after | weeks after | months after | hours after | less than | yet | even as
        | replacing | succeeding | citing | becoming | saying | adding | warning | following
    """,
}
PARTICIPLES = """
    ed | lost | let go | pushed out | forced out | brought in | brought on | stolen | laid off | won back
"""
HELPERS = """
    will | would | has | have | had | is | are | to be | be | been | being | just | also | now | then | soon
    | officially | formally | finally | quietly | abruptly | suddenly | already | reportedly | allegedly |
    apparently | said to | set to | due to | about to | is set to | has just | recently | later | 've | 'll
    | 're | 'd | 'm | did | does | do | it | permanently | temporarily | isn't done | not done | immediately
    | briefly | together | both | all | each | going | out | away
"""
PASSIVES = """
    was | were | is being | are being | has been | have been | been | gets | got | is | are | be | being
"""
INFINITIVES = """
    in order to | plans to | planning to | plan to | intends to | prepares to | preparing to | decides to |
    decided to
"""
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "dozen": 12,
    "a dozen": 12,
    "two dozen": 24,
    "half a dozen": 6,
    "a pair of": 2,
    "pair of": 2,
    "both": 2,
    "twenty": 20,
    "a couple of": 2,
    "trio of": 3,
    "a trio of": 3,
}
WHENS = """
    when | since | if | unless | before he | before she | before they | days after | weeks after |
    months after | hours after | just days after |
    just weeks after | ever since
"""
