"""The words in which people say what they want to hear of, by language; nothing else knows them.

`from`, `to` and `not` stand before what they are about; `after_from` and its like behind it, as in Japanese and Korean.
`leaves` and `joins` are verbs: they say on which side of a move the lab stands, wherever they stand themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Sense(StrEnum):
    """What a word asks for."""

    FROM = "from"
    TO = "to"
    AFTER_FROM = "after from"
    AFTER_TO = "after to"
    AFTER_NOT = "after not"
    LEAVES = "leaves"
    JOINS = "joins"
    NOT = "not"
    FOUNDER = "founder"
    C_LEVEL = "c-level"
    LEAD = "lead"
    RESEARCHER = "researcher"
    ENGINEER = "engineer"
    RUMOURED = "rumoured"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    SOURCES = "sources"
    NAMED = "named"
    URGENT = "urgent"
    EVERYTHING = "everything"
    EVERY_TOPIC = "every topic"
    NOISE = "noise"


def _senses(**words: str) -> Mapping[Sense, tuple[str, ...]]:
    """Words by sense; alternatives stand apart by a bar."""
    return {Sense[name.upper()]: tuple(w.strip() for w in listed.split("|")) for name, listed in words.items()}


WORDS: Mapping[str, Mapping[Sense, tuple[str, ...]]] = {
    "en": _senses(
        **{"from": "from|out of", "to": "to|into|towards"},
        leaves="leaving|leaves|leave|leavers|leaver|left|quits|quit|quitting|departures|exits|departing|ex",
        joins="joining|joins|join|joiners|joined|hires|hire|hired by|hiring|arrivals|arriving",
        NOT="not|no|without|except|but not|never",
        founder="founder|founders|cofounder|cofounders|co-founder|co-founders",
        c_level="ceo|cto|cfo|executive|executives|c-level|chief|chiefs",
        lead="lead|leads|head|heads|director|directors|leader|leaders|vp",
        researcher="researcher|researchers|scientist|scientists",
        engineer="engineer|engineers",
        rumoured="rumour|rumours|rumor|rumors|rumoured",
        reported="reported",
        confirmed="confirmed|only confirmed|official",
        sources="sources|source|outlets|independent sources",
        named="named|named only|only named|names only",
        urgent="urgent|urgently|at once",
        everything="everything|every move|all moves|all|everybody|everyone|anyone|anybody|who|whoever",
        every_topic="all topics|any topic|not only ai",
        noise="and|or|the|a|an|of|people|moves|move|me|about|for|at|in|with|least|only|please|follow|somebody",
    ),
    "fr": _senses(
        **{"from": "de chez|depuis|venant de|de|d'", "to": "vers|chez|pour|à"},
        leaves="quitte|quittent|quittant|quitter|départs|départ|partant de|part de",
        joins="rejoint|rejoignent|rejoignant|rejoindre|arrivées|recrute|recrutés par|embauche",
        NOT="sans|sauf|pas|pas de|hors",
        founder="fondateur|fondateurs|fondatrice|fondatrices|cofondateur|cofondateurs",
        c_level="dirigeant|dirigeants|pdg|directeur général",
        lead="chef|chefs|responsable|responsables|directeur|directeurs",
        researcher="chercheur|chercheurs|chercheuse|chercheuses",
        engineer="ingénieur|ingénieurs|ingénieure",
        rumoured="rumeur|rumeurs",
        reported="rapporté",
        confirmed="confirmé|confirmés|officiel",
        sources="sources|source",
        named="nommés|nommé|nommément",
        urgent="urgent",
        everything="tout|tous|tout le monde",
        every_topic="tous les sujets",
        noise="et|ou|le|la|les|l'|un|une|des|du|qui|au moins|seulement|personnes",
    ),
    "de": _senses(
        **{"from": "von|aus", "to": "zu|nach|zum|zur"},
        leaves="verlässt|verlassen|verlassende|abgänge|abgang|geht von",
        joins="wechselt zu|stößt zu|zugänge|zugang|holt|beitritt",
        NOT="nicht|ohne|kein|keine|außer",
        founder="gründer|gründerin|gründerinnen|mitgründer|mitgründerin",
        c_level="vorstand|geschäftsführer|vorstände",
        lead="leiter|leiterin|chef|chefin|direktor",
        researcher="forscher|forscherin|forscherinnen|wissenschaftler",
        engineer="ingenieur|ingenieure|ingenieurin|entwickler",
        rumoured="gerücht|gerüchte",
        reported="berichtet",
        confirmed="bestätigt|bestätigte|offiziell",
        sources="quellen|quelle",
        named="namentlich|mit namen",
        urgent="dringend|eilig",
        everything="alles|alle",
        every_topic="alle themen",
        noise="und|oder|der|die|das|den|ein|eine|nur|mindestens|leute|wer",
    ),
    "es": _senses(
        **{"from": "de|desde", "to": "a|hacia|para"},
        leaves="deja|dejan|dejando|dejar|salidas|salida|abandona|abandonan",
        joins="se une a|se unen a|uniéndose a|fichajes|ficha|entra en|llegadas",
        NOT="no|sin|excepto|salvo",
        founder="fundador|fundadores|fundadora|cofundador|cofundadores",
        c_level="directivo|directivos|consejero delegado",
        lead="jefe|jefes|líder|director|directores|responsable",
        researcher="investigador|investigadores|investigadora|científico",
        engineer="ingeniero|ingenieros|ingeniera",
        rumoured="rumor|rumores",
        reported="publicado",
        confirmed="confirmado|confirmados|oficial",
        sources="fuentes|fuente",
        named="con nombre|nombrados",
        urgent="urgente",
        everything="todo|todos",
        every_topic="todos los temas",
        noise="y|o|el|la|los|las|un|una|que|al menos|solo|gente|quien",
    ),
    "pt": _senses(
        **{"from": "de|da|do", "to": "para|à|ao"},
        leaves="deixa|deixam|deixando|sai da|sai do|saídas|saída",
        joins="entra na|entra no|junta-se à|contratações|contrata|chegadas",
        NOT="não|sem|exceto|menos",
        founder="fundador|fundadores|fundadora|cofundador|cofundadores",
        c_level="executivo|executivos|diretor-executivo",
        lead="chefe|chefes|líder|diretor|diretores",
        researcher="pesquisador|pesquisadores|investigador|investigadores|cientista",
        engineer="engenheiro|engenheiros|engenheira",
        rumoured="rumor|rumores|boato|boatos",
        reported="noticiado",
        confirmed="confirmado|confirmados|oficial",
        sources="fontes|fonte",
        named="com nome|nomeados",
        urgent="urgente",
        everything="tudo|todos",
        every_topic="todos os temas",
        noise="e|ou|o|os|as|um|uma|que|pelo menos|só|apenas|pessoas|quem",
    ),
    "it": _senses(
        **{"from": "da|dal|dalla", "to": "a|verso|in"},
        leaves="lascia|lasciano|lasciando|uscite|uscita|abbandona",
        joins="entra in|si unisce a|passa a|assunzioni|assume|arrivi",
        NOT="non|senza|tranne|eccetto",
        founder="fondatore|fondatori|fondatrice|cofondatore|cofondatori",
        c_level="dirigente|dirigenti|amministratore delegato",
        lead="capo|capi|responsabile|direttore|direttori",
        researcher="ricercatore|ricercatori|ricercatrice|scienziato",
        engineer="ingegnere|ingegneri",
        rumoured="voce|voci|indiscrezione",
        reported="riportato",
        confirmed="confermato|confermati|ufficiale",
        sources="fonti|fonte",
        named="con nome|nominati",
        urgent="urgente",
        everything="tutto|tutti",
        every_topic="tutti i temi",
        noise="e|o|il|la|i|gli|le|un|una|che|almeno|solo|persone|chi",
    ),
    "vi": _senses(
        **{"from": "từ", "to": "đến|sang|tới"},
        leaves="rời|rời khỏi|nghỉ việc|rời bỏ",
        joins="gia nhập|vào|tuyển",
        NOT="không|trừ|không phải",
        founder="nhà sáng lập|người sáng lập|đồng sáng lập",
        c_level="giám đốc điều hành|lãnh đạo",
        lead="trưởng nhóm|giám đốc|trưởng",
        researcher="nhà nghiên cứu|nhà khoa học",
        engineer="kỹ sư",
        rumoured="tin đồn",
        reported="đã đưa tin",
        confirmed="đã xác nhận|xác nhận|chính thức",
        sources="nguồn",
        named="có tên",
        urgent="khẩn|khẩn cấp",
        everything="tất cả|mọi thứ",
        every_topic="mọi chủ đề",
        noise="và|hoặc|những|các|người|ai|chỉ|ít nhất",
    ),
    "zh": _senses(
        **{"from": "从|從|来自|來自", "to": "到|去|至|前往"},
        leaves="离开|離開|离职|離職|出走|离任",
        joins="加入|入职|入職|加盟|跳槽到|跳槽至",
        NOT="不要|不含|除了|非|不",
        after_not="除外|以外",
        founder="创始人|創辦人|联合创始人|共同創辦人|创办人",
        c_level="高管|首席执行官|執行長|首席",
        lead="负责人|負責人|主管|总监|總監",
        researcher="研究员|研究員|科学家|科學家|研究人员|研究人員",
        engineer="工程师|工程師",
        rumoured="传闻|傳聞",
        reported="报道|報導",
        confirmed="确认|確認|证实|證實|官宣",
        sources="个来源|個來源|来源|來源",
        named="有名字|具名",
        urgent="紧急|緊急|加急",
        everything="全部|所有|一切",
        every_topic="所有话题|所有話題",
        noise="的|和|或|的人|谁|誰|至少|只|以及|与|與",
    ),
    "ja": _senses(
        after_from="から|を辞めた|を離れた|を退社",
        after_to="へ|に移籍|に入社|に参加|に",
        leaves="退社|離れる|辞める|退職|離脱",
        joins="入社|加入|参加|移籍先",
        after_not="除く|を除く|は除く|以外|なし|ではない",
        founder="創業者|共同創業者|創設者",
        c_level="経営幹部|幹部|最高経営責任者",
        lead="リーダー|責任者|部長|ディレクター",
        researcher="研究者|研究員|科学者",
        engineer="エンジニア|技術者",
        rumoured="噂|うわさ",
        reported="報道",
        confirmed="確認済み|確認|公式",
        sources="件の情報源|情報源",
        named="実名|名前あり",
        urgent="緊急|至急",
        everything="すべて|全て|全部",
        every_topic="すべての話題",
        noise="の|と|や|を|が|は|人|だけ|のみ|以上",
    ),
    "ko": _senses(
        after_from="에서|를 떠나는|을 떠나는|를 떠난|을 떠난|출신",
        after_to="으로|로|에 합류|에",
        leaves="떠나는|떠난|퇴사|이탈|퇴직",
        joins="합류|입사|합류하는|영입",
        after_not="제외|을 제외|를 제외|말고|아닌|없이",
        founder="창업자|공동창업자|설립자|공동 창업자",
        c_level="임원|최고경영자|경영진",
        lead="책임자|팀장|리더|총괄",
        researcher="연구원|연구자|과학자",
        engineer="엔지니어|개발자",
        rumoured="소문|루머",
        reported="보도",
        confirmed="확인됨|확인|공식|확정",
        sources="개 출처|출처",
        named="실명|이름 있는",
        urgent="긴급|속보",
        everything="모두|전부|모든",
        every_topic="모든 주제",
        noise="의|와|과|및|사람|만|이상|을|를|은|는|이|가",
    ),
    "ru": _senses(
        **{"from": "из|от|с", "to": "в|к|на"},
        leaves="уходит из|уходят из|покидает|покидают|покинул|уход|уходы|ушел из",
        joins="переходит в|переходят в|присоединяется к|нанимает|приход|приходы",
        NOT="не|без|кроме",
        founder="основатель|основатели|сооснователь|сооснователи",
        c_level="топ-менеджер|топ-менеджеры|гендиректор|руководство",
        lead="руководитель|руководители|глава|директор",
        researcher="исследователь|исследователи|ученый|ученые",
        engineer="инженер|инженеры",
        rumoured="слух|слухи",
        reported="сообщается",
        confirmed="подтверждено|подтвержденные|официально",
        sources="источника|источников|источник|источники",
        named="с именем|поименно",
        urgent="срочно",
        everything="все|всё",
        every_topic="все темы",
        noise="и|или|люди|кто|только|минимум",
    ),
    "nl": _senses(
        **{"from": "van|uit|vanuit", "to": "naar|bij"},
        leaves="verlaat|verlaten|vertrek|vertrekt bij|vertrekkers",
        joins="gaat naar|komt bij|stapt over naar|aanwinsten|aannames",
        NOT="niet|zonder|geen|behalve",
        founder="oprichter|oprichters|medeoprichter|medeoprichters",
        c_level="bestuurder|bestuurders|topman|topvrouw",
        lead="hoofd|leider|leiders|directeur|teamleider",
        researcher="onderzoeker|onderzoekers|wetenschapper",
        engineer="ingenieur|ingenieurs|ontwikkelaar",
        rumoured="gerucht|geruchten",
        reported="gemeld",
        confirmed="bevestigd|bevestigde|officieel",
        sources="bronnen|bron",
        named="met naam|bij naam",
        urgent="dringend|spoed",
        everything="alles|allemaal|iedereen",
        every_topic="alle onderwerpen",
        noise="en|of|de|het|een|wie|alleen|minstens|mensen|die",
    ),
}
