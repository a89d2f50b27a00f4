"""Words of English that are written large and are no part of a name."""

from __future__ import annotations

NOT_NAMES = """
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
