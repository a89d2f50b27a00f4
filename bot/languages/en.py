"""English."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Told, Verb
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token

_VERBS = (
    Verb(
        Frame.JOIN,
        """
            join | joins | joined | joining | come aboard at | comes aboard at | sign on with | signs on with |
            signed on with | signing on with | sides with | start work at | starts work at | started work at |
            begins work at | goes to work for | go to work for | went to work for | going to work for | takes a
            job at | take a job at | took a job at | taking a job at | takes a role at | takes on a role at |
            took a role at | lands at | landed at | lands a job at | first day at | starts at | started at
        """,
    ),
    Verb(
        Frame.JOIN,
        """
            heads to | headed to | heading to | head to | heads over to | moves to | moved to | moving to | move
            to | moves over to | moving over to | jumps to | jumped to | jumping to | jump to | switches to |
            switched to | switching to | goes to | going to join
        """,
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        "defect | defects | defected | defecting | decamp | decamps | decamped | decamping",
        needs=("to", "over to", "for", "into"),
    ),
    Verb(
        Frame.LEAVE,
        """
            quit | quits | quitting | resign | resigns | resigned | resigning | depart | departs | departed |
            departing | step down | steps down | stepped down | stepping down | part ways with | parts ways with
            | parted ways with | bows out | bowed out | bow out | walks away from | walked away from | says
            goodbye to | said goodbye to | calls it quits at | is out at | are out at | out at | no longer at |
            no longer works at | no longer with | last day at | jumps ship | jump ship | jumped ship | ditches |
            ditched | ditch | ditching | called it quits | hands in notice | gave notice | steps away from |
            stepped away from | stepping away from | heads for the exit at | retires from | retired from | is
            retiring from | retire from | resigns from | resigned from | resign from | departs from | departed
            from | depart from | steps down from | stepped down from | stepping down from | step down from
        """,
    ),
    Verb(
        Frame.LEAVE,
        """
            leave | leaves | left | leaving | exit | exits | exited | exiting
        """,
    ),
    Verb(Frame.LEAVE, "is out | are out | is gone | are gone", weak=True),
    Verb(Frame.LEAVE, "swaps | swapped | trades | traded | trading", needs=("for",), weak=True),
    Verb(Frame.LEAVE, "departure | exit | resignation | exodus", mover="owner", weak=True),
    Verb(
        Frame.HIRE,
        """
            hire | hires | hired | hiring | hired away | hires away | hiring away | recruit | recruits |
            recruited | recruiting | poach | poaches | poached | poaching | nab | nabs | nabbed | nabbing | snag
            | snags | snagged | snagging | snap up | snaps up | snapped up | snapping up | scoop up | scoops up
            | scooped up | swoops | swoops up | lure | lures | lured | luring | lure away | lures away | lured
            away | pluck | plucks | plucked | plucking | siphons | siphoned | picks off | picked off | bring on
            | brings on | brought on | bringing on | brings in | brought in | bringing in | bring in | signs up
            | welcome | welcomes | welcomed | pries away | pried away | enlists | enlisted | onboards
        """,
    ),
    Verb(
        Frame.HIRE,
        """
            tap | taps | tapped | tapping | grab | grabs | grabbed | grabbing | land | lands | landed | bag |
            bags | bagged | steal | steals | stole | stolen | adds | added | nets | netted | raids | raided |
            raid | raiding | signs | signed | acquihires | acqui-hires | acquihired
        """,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        """
            name | names | named | naming | appoint | appoints | appointed | appointing | installs | installed |
            installs as | picks | picked | selects | selected | chooses
        """,
    ),
    Verb(
        Frame.LOSE,
        """
            lose | loses | lost | losing | bleeds | bleeding | sees | waves goodbye to | waving goodbye to
        """,
    ),
    Verb(
        Frame.FIRE,
        """
            fire | fires | fired | firing | oust | ousts | ousted | ousting | push out | pushes out | pushed out
            | pushing out | let go | lets go | lets go of | let go of | dismiss | dismisses | dismissed |
            dismissing | terminate | terminates | terminated | sack | sacks | sacked | forces out | forced out
        """,
    ),
    Verb(Frame.HIRE, "is hiring | are hiring | is recruiting | are recruiting | is looking for", weak=True),
    Verb(Frame.FIRE, "lays off | laid off | lay off | laying off | axes | axed ", weak=True),
    Verb(
        Frame.HIRE,
        """
            the arrival of | arrival of | the hire of | hire of | the hiring of | hiring of | the recruitment of |
            recruitment of | the poaching of | poaching of
        """,
        weak=True,
    ),
    Verb(Frame.LOSE, "seeing exit of | sees exit of | sees departure of | seeing departure of"),
    Verb(
        Frame.RETURN,
        """
            rejoin | rejoins | rejoined | rejoining | return to | returns to | returned to | returning to | is
            back at | are back at | goes back to | going back to | went back to | go back to | comes back to |
            came back to | boomerangs to | boomerangs back to | boomeranged to | reunites with | comes home to |
            heads back to | headed back to | heading back to | moves back to | moved back to
        """,
    ),
    Verb(
        Frame.REHIRE,
        """
            rehire | rehires | rehired | rehiring | re-hires | hires back | hired back | hire back | welcomes
            back | welcomed back | lures back | lured back | brings back | brought back | wins back | won back |
            poaches back | poached back | reclaims
        """,
    ),
    Verb(
        Frame.FOUND,
        """
            found | founds | founded | founding | co-found | co-founds | co-founded | co-founding | cofounds |
            cofounded | launch | launches | launched | launching | start | starts | started | starting | set up
            | sets up | setting up | spin out | spins out | spun out | build | builds | create | creates |
            pursue | pursues
        """,
        weak=True,
    ),
)

_ROLES = {
    Seniority.FOUNDER: "founder | co-founder | cofounder",
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | CMO | CRO | CSO | CIO | CISO | CCO | CLO | CHRO | chief | president |
        chief executive | chief executive officer | chief technology officer | chief scientist | chief
        scientific officer | chief AI scientist | chief AI officer | chief research officer | chief product
        officer | chief financial officer | chief operating officer | chief people officer | chief marketing
        officer | chief revenue officer | chief strategy officer | chief information officer | chief commercial
        officer | chief business officer | chief security officer | chief information security officer | chief
        legal officer | chief of staff | chief communications officer | chief economist | chief futurist | chief
        data officer | chief design officer | chief global affairs officer | chief compliance officer | chief
        officer | general counsel | chairman | chairwoman | chair
    """,
    Seniority.LEAD: """
        head | vice president | VP | SVP | EVP | vice-president | director | managing director | MD | lead |
        leader | manager | boss | executive | exec | general manager | principal | partner | deputy | supervisor
        | team lead | tech lead | product lead | research lead | official | secretary | honcho | captain
    """,
    Seniority.RESEARCHER: """
        researcher | scientist | research scientist | AI researcher | physicist | mathematician | neuroscientist
        | professor | economist | academic | postdoc | roboticist | philosopher | ethicist | linguist
    """,
    Seniority.ENGINEER: """
        engineer | developer | programmer | software engineer | coder | member of technical staff | technical
        staff member
    """,
    Seniority.OTHER: """
        employee | laureate | award winner | prize winner | team member | creator | architect | inventor |
        staffer | worker | designer | veteran | pioneer | guru | expert | alum | member | founding member | star
        | figure | hire | editor | lawyer | strategist | recruiter | insider | luminary | specialist | godfather
        | analyst | spokesperson | lobbyist | marketer | product manager | policy chief | safety chief |
        security chief | colleague | poster child | whiz | wunderkind | prodigy
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "founders | co-founders | cofounders",
    Seniority.C_LEVEL: "CEOs | chiefs | presidents | C-suite",
    Seniority.LEAD: """
        heads | vice presidents | VPs | directors | leads | leaders | managers | bosses | executives | execs |
        officials
    """,
    Seniority.RESEARCHER: """
        researchers | scientists | AI researchers | research scientists | physicists | mathematicians |
        professors | academics | authors
    """,
    Seniority.ENGINEER: "engineers | developers | programmers | coders",
    Seniority.OTHER: """
        employees | creators | staffers | workers | designers | veterans | pioneers | experts | alums | alumni |
        members | founding members | stars | figures | people | colleagues | insiders | specialists | analysts |
        Googlers | ex-Googlers | hires | recruits | duo | trio | quartet
    """,
}

_NOT_NAMES = """
    in may | by may | since may | until may | from may | last may | this may | of may |
    declined to comment | declines to comment | declined to discuss | declined to say | did not respond |
    on LinkedIn | LinkedIn post | LinkedIn profile | american | british | french | german | danish | dutch |
    finnish | swedish | norwegian | italian | spanish | portuguese | polish | swiss | austrian | irish | indian |
    chinese | japanese | korean | israeli | canadian | australian | brazilian | russian | ukrainian | european |
    the | a | an | in | on | at | of | for | to | and | or | but | as | with | from | by | after | before | amid
    | over | new | top | key | big | more | another | major | first | second | third | next | last | latest |
    former | ex | star | why | how | what | when | where | who | will | is | are | was | has | have | had | be |
    been | its | his | her | their | our | your | my | this | that | these | those | all | some | just | now |
    still | also | than | then | here | it | he | she | they | we | you | i | exclusive | sources | source |
    report | reports | breaking | update | watch | ai | ml | llm | agi | api | tpu | gpu | ipo | ceo | us | uk |
    eu | wh | tech | technology | research | safety | security | product | products | design | hardware |
    software | robotics | cloud | data | science | scientific | engineering | policy | legal | marketing | sales
    | finance | financial | business | operations | communications | people | talent | team | teams | staff |
    unit | division | department | group | lab | labs | company | firm | startup | start-up | startups | maker |
    giant | rival | rivals | industry | companies | firms | market | stock | stocks | shares | senior | chief |
    lead | head | principal | distinguished | global | national | international | deep | machine | learning |
    intelligence | artificial | superintelligence | super | model | models | modeling | modelling | language |
    vision | speech | voice | audio | video | image | search | ads | shopping | maps | phone | mobile | chip |
    chips | silicon | computer | computing | quantum | energy | power | infrastructure | platform | platforms |
    systems | consumer | enterprise | education | health | healthcare | bio | biology | chemistry | physics |
    math | mathematics | economics | government | federal | defense | military | war | trade | court | judge |
    lawsuit | trial | deal | deals | billion | million | percent | year | years | month | months | week | weeks
    | day | days | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february |
    march | april | may | june | july | august | september | october | november | december | today | yesterday |
    tomorrow | morning | night | high-ranking | high-profile | leading | longtime | veteran | prominent |
    renowned | famous | legendary | high | low | large | small | long | short | great | good | best | better |
    worst | early | late | open | source | private | public | free | full | half | nearly | almost | about |
    around | only | even | ever | never | not | no | yes | two | three | four | five | six | seven | eight |
    nine | ten | dozen | dozens | several | many | few | multiple | both | each | every | other | others | own |
    same | different | american | chinese | indian | french | german | british | european | korean | japanese |
    israeli | canadian | russian | india | china | japan | korea | france | germany | israel | canada | britain
    | europe | asia | africa | america | russia | australia | singapore | taiwan | london | paris | berlin |
    tokyo | beijing | shanghai | shenzhen | seoul | zurich | silicon valley | san francisco | new york |
    washington | hollywood | wall street | california | texas | founding | creative | applied | general |
    special | strategic | technical | digital | social | media | network | internet | web | app | apps | store |
    game | games | gaming | music | film | movie | news | press | post | times | journal | review | magazine |
    podcast | blog | story | stories | black | white | red | green | blue | gold | silver | fund | funding |
    capital | venture | ventures | investment | investor | investors | bank | money | price | prices | cost |
    costs | pay | salary | bonus | offer | offers | job | jobs | career | work | office | headquarters | campus
    | board | committee | council | panel | member | members | brain | drain | exodus | shake-up | shakeup |
    reorg | overhaul | push | bid | race | battle | fight | talks | memo | post | posts | letter | email |
    message | tweet | thread | statement | announcement | announcements | interview | profile | opinion |
    analysis | editorial | how | inside | meet | world | worlds | life | time | space | earth | human | humans |
    robot | robots | agent | agents | agentic | assistant | assistants | chatbot | chatbots | bot | bots | tool
    | tools | code | coding | developer | developers | user | users | customer | customers | student | students
    | university | college | school | institute | academy | center | centre | foundation | association | union |
    alliance | coalition | consortium | summit | conference | event | award | prize | program | programme |
    project | initiative | plan | plans | strategy | vision pro | apple intelligence | siri | gemini | claude |
    chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac | macbook |
    pixel | quest | alexa | youtube | instagram | whatsapp | gmail | operator | optimus | autopilot | robotaxi |
    starlink | cursor | bard | veo | imagen | alphafold | tensorflow | pytorch | stargate | partner | partners |
    partnership | joint | controversy | scandal | crisis | concern | concerns | fears | risk | risks | warning |
    warns | says | claims | ethics | alignment | superalignment | trust | preparedness | infrastructure |
    reasoning | training | pre-training | post-training | inference | scaling | compute | multimodal |
    generative | foundation | frontier | mental | white house | pentagon | congress | senate | supreme court |
    brief | briefing | weekly | daily | hour | hours | minute | minutes | live | show | editor | column | essay
    | mr | ms | mrs | dr | sir | lady | lord | king | queen | prince | saint | god | jester | king | prediction
    | insider | trading | mass | massive | huge | record | rare | quiet | quietly | sudden | suddenly |
    reportedly | officially | finally | abruptly | already | soon | again | back | out | up | down | off | away
    | growth | expansion | regional | local | area | east | west | north | south | middle | pacific | latin |
    asia-pacific | emea | apac | go-to-market | comms | pr | hr | ops | cyber | cybersecurity | biosecurity |
    red team | responsible | autonomous | driving | self-driving | vehicle | vehicles | car | cars | drone |
    drones | satellite | battery | glasses | headset | watch | wearable | wearables | home | device | devices |
    display | camera | sensor | memory | storage | server | servers | database | cluster | clusters
"""

_ROLES_AHEAD = 6
"""Words after 'as' among which a role must follow."""


_BEFORE_ROLES = {
    *(Kind.ARTICLE, Kind.ITS, Kind.COMMON, Kind.WORD, Kind.NUMBER, Kind.FORMER, Kind.MORE, Kind.POSSESSIVE),
}


def _settle_as(tokens: list[Token]) -> list[Token]:
    """'as' before a role says as what; elsewhere it begins another clause."""
    for n, token in enumerate(tokens):
        if token.low == "as" and token.data is Mark.CUT and _role_follows(tokens, n):
            token.data = Mark.AS
    return tokens


def _role_follows(tokens: list[Token], n: int) -> bool:
    for at in range(n + 1, min(n + 1 + _ROLES_AHEAD, len(tokens))):
        kind = tokens[at].kind
        if kind is Kind.NOT_JOB:
            return True
        if kind is Kind.ROLE:
            return at + 1 == len(tokens) or tokens[at + 1].kind not in {Kind.NAME, Kind.PERSON, Kind.ROLE, Kind.VERB}
        owns = kind in {Kind.ORG, Kind.NAME} and at + 1 < len(tokens) and tokens[at + 1].kind is Kind.POSSESSIVE
        if kind not in _BEFORE_ROLES and not owns:
            return False
    return False


LANGUAGE = Language(
    code="en",
    settle=_settle_as,
    common="""
        the | of | and | to | in | is | for | on | with | that | as | at | from | by | its | has | are | after |
        how | joins | leaves | hires | who | will | says | it | an | be | a | was | were | his | her | this |
        not | but | he | she | they | into | team | new | former | joined | quits | leaving | poaches | hired |
        over | down | up | out | have | had | than | about | more | following | through | before | their | when
        | back | ex | top
    """,
    verbs=_VERBS,
    marks={
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
    },
    roles=_ROLES,
    groups=_GROUPS,
    teams="""
        team | staff | group of | a group | the founders and team | leadership team | employees of | entire team
        | senior team | founding team | core team | research team | leadership | talent
    """,
    gerunds="ing",
    participles="""
        ed | lost | let go | pushed out | forced out | brought in | brought on | stolen | laid off | won back
    """,
    afters="after | following | follows",
    clitics="'s | n't | 've | 're | 'll | 'd | 'm",
    possessives="'s",
    articles="the | a | an | his | her | our | my | your",
    ands="and | & | as well as | along with | plus",
    helpers="""
        will | would | has | have | had | is | are | to be | be | been | being | just | also | now | then | soon
        | officially | formally | finally | quietly | abruptly | suddenly | already | reportedly | allegedly |
        apparently | said to | set to | due to | about to | is set to | has just | recently | later | 've | 'll
        | 're | 'd | 'm | did | does | do | it | permanently | temporarily | isn't done | not done | immediately
        | briefly | together | both | all | each | going | out | away
    """,
    passives="""
        was | were | is being | are being | has been | have been | been | gets | got | is | are | be | being
    """,
    infinitives="""
        in order to | plans to | planning to | plan to | intends to | prepares to | preparing to | decides to |
        decided to
    """,
    talks="why | how | inside the | the real reason",
    relatives="who | which | that | whose | whom | where he | where she",
    thats="that",
    pronouns="he | she | they",
    selves="I | we",
    its="its | their",
    colleagues="colleague | team member | teammate | coworker",
    companies="""
        the company | the firm | the startup | the start-up | the lab | the AI lab | the AI company | the AI
        startup | the AI firm | the social media company | the search giant | the tech giant | the chipmaker |
        the automaker | company | the organization | the iPhone maker | the ChatGPT maker | the Claude maker |
        the Facebook parent | the giant | the company behind | the AI giant | the San Francisco company | the
        robotics company | the e-commerce giant
    """,
    startups="""
        own startup | own start-up | own company | own venture | own AI startup | own AI company | own AI lab |
        own lab | new startup | new start-up | new company | new venture | new AI startup | new AI company | new
        AI lab | AI startup | startup | start-up | something new | own firm | new firm | new AI venture | AI lab
        | AI company | rival startup | rival lab | rival AI lab | rival company | rival AI startup | drug
        discovery startup | AI venture | stealth startup
    """,
    former="former | ex | formerly | onetime | one-time | previously | erstwhile | then | once",
    numbers={
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
    },
    more="another | more | additional | yet another | one more | other",
    again="back | again",
    titles="mr | mrs | ms | dr | prof | professor | sir",
    org_words="""
        labs | lab | inc | corp | ltd | llc | technologies | technology | systems | robotics | capital |
        ventures | partners | group | holdings | institute | university | foundation | networks | studios |
        media | bank | fund | solutions | software | AI | intelligence | research | academy | college | school |
        council | agency | ministry | commission | department | platforms | security | therapeutics | motors |
        energy | health
    """,
    org_kinds="""
        startup | start-up | company | firm | platform | rival | maker | competitor | developer of | unicorn |
        subsidiary | spinout | spin-off | studio | app | provider | chipmaker | hedge fund | think tank |
        nonprofit
    """,
    not_names=_NOT_NAMES,
    says="""
        says | said | say | announces | announced that | announced | reveals | revealed | confirms | confirmed
        that | confirmed | tells | told | writes | wrote | reports | reported that | reported | claims | claimed
        | insists | believes | thinks | warns | warned | explains | argues | discloses | shares | posted |
        tweeted
    """,
    leads="exclusive | sources | source | memo | report | breaking | update | filing | scoop | q&a",
    rumours="""
        in talks | may | might | could | considers | considering | is weighing | weighs | weighing | mulling |
        mulls |
        eyes | eyeing | rumored | rumoured | is said to | tipped to | expected to | has discussed | discussed |
        in discussions | exploring | courting | courted | wants to | hopes to | looking to | seeks to | tried to
        | trying to | offered | possible | potential | likely to | appears to | aims to | approached | possibly
        | rumors | rumours | speculation
    """,
    rumours_weak="""
        reportedly | allegedly | sources say | source says | according to sources | people familiar |
        person familiar | people with knowledge | person with knowledge | people with direct knowledge |
        person with direct knowledge | people briefed | person briefed | people close to | person close to
    """,
    confirms="""
        confirmed | confirmed that | confirms | announced | announces | announcing | memo to staff |
        told employees | told staff |
        spokesperson said | company says | said in a post | officially | shares a | in a post | says he has |
        says she has | wrote on X | statement
    """,
    attempts="""
        would have | threatened to | threatens to | could have | nearly | tried to | trying to | tries to |
        failed to | fails to | tried and failed to | attempted to | attempts to | refuses to | refused to
    """,
    denials="""
        denies | denied | refutes | refuted | dismisses reports | dismissed reports | dismisses talk |
        dismissed talk | dismisses rumors | dismisses rumours | no truth | not true | no plans to |
        is staying | will stay | to stay at | staying at | turns down | turned down | rejects | rejected |
        declines | declined | rules out | ruled out | debunks | untrue | false rumors | stays at | passed on
    """,
    negations="not | never | n't | no | won't | without | nobody | none | neither",
    whens="""
        when | since | if | unless | before he | before she | before they | days after | weeks after |
        months after | hours after | just days after |
        just weeks after | ever since
    """,
    recalls="lawsuit | lawsuits | sues | sued | suing | trade secrets | trial",
    credits="""
        according to | per | reports | reported | report | via | citing | first reported by | told
    """,
    ages="years ago | months ago | decades ago | a decade ago | a year ago | last decade",
    pays="""
        pay | salary | salaries | compensation | signing bonus | sign-on bonus | bonus | pay package | pay packages |
        package | paid | earn | earns | stock grant | total compensation
    """,
    past="previously | once | years ago | formerly | earlier | last year | originally",
    not_jobs={
        "a board seat, not a job": """
            board | advisory board | board of directors | board seat | board member | nonprofit board | the
            board
        """,
        "advice, not a job": """
            adviser | advisor | advisory | advisers | advisors | consultant | investor | investors | backer |
            ambassador | fellowship
        """,
        "an honour, not a job": "society | academy of sciences | hall of fame | TIME 100",
        "a list or an idiom, not an employer": """
            list | growing list | ranks of | wave of | chorus | critics | calls | race | fight | battle | forces
            | hands | fray | rally | bandwagon | trend | push | club | podcast | panel | stage | call |
            discussion | webinar | round | funding round | coalition | alliance | consortium | initiative |
            partnership | pact | program | programme | marketplace | waitlist | beta | S&P 500 | index | program
        """,
        "a leave of absence": """
            medical leave | leave of absence | parental leave | sabbatical | sick leave | paid leave | on leave
            | taking leave | maternity leave
        """,
        "a firm that is hired": """
            law firm | lobbying firm | lobbyists | banks | bankers | bank | underwriters | contractors |
            contractor | advisers | agency
        """,
    },
    not_moves={
        "somebody else's staff": "my team | our team | our staff | your team",
        "a sport": "Uber Cup | World Cup | the match | first round",
        "not a verb of moving": """
            new hires | new hire | latest hire | biggest hire | AI hire | recent hires | key hire | hires and
            fires | left behind | left out | left over | left with | left in | leaves behind | leave behind |
            left hand | the left | far left | leave no | leaves no | leaves little | leaves door | leave door |
            leaves room | joins forces | join forces | joined forces | joining forces | joins hands | join hands
            | joined hands | teams up | teamed up | moves to close | moves to block | moves to dismiss | moves
            to designate | named after | named in | so-called | named a leader | brand names | domain names |
            signs deal | signs a deal | signed a deal | signs agreement | signed an agreement | lost ground |
            lost in | lost over | losing its lead | lost its lead | loses its lead | lose its lead | at a loss |
            is out for | are out for | is out to | are out to | leaves the door | leave the door | leaving the
            door | leave work | leaves work | leaving work | leaves the stage | leaves stage | leave the room |
            exit strategy | exit poll | joins us | join us | joined us | joins me | joined by | we're joined by
            | returns to profitability | fire sale | under fire | on fire | fires back | fired up | fired back |
            ceasefire | hiring spree | hiring platform | recruiting platform | hiring tool | recruiting tool |
            hiring startup | recruiting startup | recruiting blitz | hiring freeze | hiring manager | hiring
            plans | hiring process | talent war | get hired | how to get | exit interview | build on | build
            with | start to | starts to | started to | start using | starting at | starting price
        """,
    },
    not_news={
        "a job advertisement": "we are hiring | we're hiring | join our team | apply now | who is hiring",
        "a bet on the future": "bettors | betting markets | odds that",
        "a digest of many items": "daily digest | weekly roundup | week in review",
    },
    core_words="""
        AI | artificial intelligence | machine learning | ML | AGI | superintelligence | LLM | LLMs | deep
        learning | model | models | reasoning | research | chatbot | chatbots | GPT | Gemini | Siri | Copilot |
        Alexa | Llama | robotics | neural | scientist | scientists | researcher | researchers | vision | compute
        | autonomous | agents | AGI lab | Optimus | data center | Autopilot | self-driving | Vision Pro
    """,
)

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
    Example("Ex-OpenAI policy lead Jonas Merriweather was tapped to lead safety at Cohere"),
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
)
