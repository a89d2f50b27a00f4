"""The words in which people say when they want to hear, by language; nothing else knows them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Sense(StrEnum):
    """What a word asks for."""

    AT_ONCE = "at once"
    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    OFF = "off"
    UNTIL = "until"
    BETWEEN = "between"
    HOUR = "hour"
    HALF = "half"
    MORNING = "morning"
    EVENING = "evening"
    NOON = "noon"
    MIDNIGHT = "midnight"
    NOISE = "noise"


CADENCES = (Sense.AT_ONCE, Sense.HOURLY, Sense.DAILY, Sense.WEEKLY)
DAYS = tuple(Sense)[tuple(Sense).index(Sense.MONDAY) : tuple(Sense).index(Sense.SUNDAY) + 1]
"""The days of the week, Monday first."""
_UNSAID = frozenset({Sense.HALF, Sense.NOON, Sense.MIDNIGHT, Sense.BETWEEN})
"""Not every language needs a word for these."""
NEEDED = frozenset(Sense) - _UNSAID


def _senses(days: str, **words: str) -> Mapping[Sense, tuple[str, ...]]:
    """Words by sense, the days in their order; alternatives stand apart by a bar, in days by a slash."""
    by_day = zip(DAYS, (day.split("/") for day in days.split()), strict=True)
    found = {Sense[name.upper()]: tuple(w.strip() for w in listed.split("|")) for name, listed in words.items()}
    return found | {day: tuple(names) for day, names in by_day}


SIGNS: Mapping[str, Sense] = {":": Sense.HOUR} | dict.fromkeys("-–—~〜", Sense.UNTIL)
"""Signs that every language writes."""

WORDS: Mapping[str, Mapping[Sense, tuple[str, ...]]] = {
    "en": _senses(
        "monday/mondays/mon tuesday/tuesdays/tue wednesday/wednesdays/wed thursday/thursdays/thu friday/fridays/fri"
        " saturday/saturdays/sat sunday/sundays/sun",
        at_once="at once|immediately|instantly|right away|now",
        hourly="hourly|every hour|each hour",
        daily="daily|every day|each day|once a day",
        weekly="weekly|every week|each week|once a week",
        off="off|no|none|never|without",
        until="to|till|until",
        between="between",
        hour="h|o'clock|oclock",
        morning="am|a.m.|in the morning",
        evening="pm|p.m.|in the afternoon|in the evening|tonight",
        noon="noon|midday",
        midnight="midnight",
        noise="quiet|quiet hours|do not disturb|silence|silent|sleep|at night|night|at|in|on|from|and|the|a|digest|time"
        "|time zone|timezone|zone|every|please|hours|me",
    ),
    "fr": _senses(
        "lundi/lundis mardi/mardis mercredi/mercredis jeudi/jeudis vendredi/vendredis samedi/samedis"
        " dimanche/dimanches",
        at_once="tout de suite|immédiatement|aussitôt|sans attendre|en direct",
        hourly="chaque heure|toutes les heures|une fois par heure|par heure|horaire",
        daily="chaque jour|tous les jours|quotidien|quotidienne|une fois par jour|par jour",
        weekly="chaque semaine|toutes les semaines|hebdomadaire|hebdo|une fois par semaine|par semaine",
        off="pas|pas de|sans|aucune|aucun|jamais",
        until="à|jusqu'à|au",
        between="entre",
        hour="h|heure|heures",
        half="et demie|et demi",
        morning="du matin|le matin|matin",
        evening="du soir|le soir|soir|de l'après-midi",
        noon="midi",
        midnight="minuit",
        noise="calme|calmes|ne pas déranger|heures calmes|silence|silencieux|nuit|la nuit|de|d'|dès|le|la|les|l'|un"
        "|une|et"
        "|tous les|fuseau|fuseau horaire|résumé|s'il te plaît",
    ),
    "de": _senses(
        "montag/montags/mo dienstag/dienstags/di mittwoch/mittwochs/mi donnerstag/donnerstags/do"
        " freitag/freitags/fr samstag/samstags/sonnabend/sonnabends/sa sonntag/sonntags/so",
        at_once="sofort|gleich|direkt|umgehend",
        hourly="stündlich|jede stunde|einmal pro stunde",
        daily="täglich|jeden tag|einmal am tag|einmal täglich",
        weekly="wöchentlich|jede woche|einmal pro woche|einmal die woche",
        off="aus|kein|keine|ohne|nie",
        until="bis",
        between="zwischen",
        hour="uhr|h",
        morning="morgens|früh|vormittags|am morgen|in der früh",
        evening="abends|nachmittags|am abend|am nachmittag",
        noon="mittags|mittag",
        midnight="mitternacht",
        noise="ruhe|ruhezeit|nicht stören|ruhezeiten|still|stille|nachts|nacht|in der nacht|um|von|und|in|am|im|der"
        "|die|das"
        "|den|ab|jeden|immer|zeitzone|überblick|zeit|bitte",
    ),
    "es": _senses(
        "lunes martes miércoles jueves viernes sábado/sábados domingo/domingos",
        at_once="al momento|al instante|en el momento|de inmediato|inmediatamente|enseguida|ya",
        hourly="cada hora|una vez por hora",
        daily="cada día|todos los días|a diario|diario|diariamente|una vez al día",
        weekly="cada semana|semanal|semanalmente|una vez por semana|una vez a la semana",
        off="no|sin|ninguna|nunca",
        until="a|a las|hasta|hasta las|a la",
        between="entre|entre las",
        hour="h|hs|hora|horas",
        half="y media",
        morning="de la mañana|por la mañana|de la madrugada",
        evening="de la tarde|de la noche|por la tarde|por la noche",
        noon="mediodía|al mediodía",
        midnight="medianoche",
        noise="silencio|horas de silencio|no molestar|tranquilo|tranquilas|noche|de noche|de|desde|y|e|en|el|la|los"
        "|las|cada"
        "|resumen|zona horaria|huso horario|hora de|por favor",
    ),
    "pt": _senses(
        "segunda/segunda-feira/segundas terça/terça-feira/terças quarta/quarta-feira/quartas quinta/quinta-feira"
        "/quintas sexta/sexta-feira/sextas sábado/sábados domingo/domingos",
        at_once="na hora|imediatamente|de imediato|já|assim que sair",
        hourly="a cada hora|de hora em hora|uma vez por hora",
        daily="todo dia|todos os dias|diário|diariamente|uma vez por dia|cada dia",
        weekly="toda semana|todas as semanas|semanal|semanalmente|uma vez por semana|cada semana",
        off="não|sem|nenhum|nenhuma|nunca",
        until="a|às|até|até as|até às|à",
        between="entre",
        hour="h|hora|horas",
        half="e meia",
        morning="da manhã|de manhã|da madrugada",
        evening="da tarde|da noite|à noite|à tarde",
        noon="meio-dia",
        midnight="meia-noite",
        noise="silêncio|horas de silêncio|não incomodar|horário de silêncio|quieto|noite|de noite|de|das|da|do|ao|e"
        "|em|no|na|o|os"
        "|toda|todo|resumo|fuso|fuso horário|horário de|por favor",
    ),
    "it": _senses(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        at_once="subito|immediatamente|all'istante",
        hourly="ogni ora|una volta all'ora",
        daily="ogni giorno|tutti i giorni|quotidiano|giornaliero|una volta al giorno",
        weekly="ogni settimana|settimanale|tutte le settimane|una volta alla settimana",
        off="no|senza|nessuna|nessun|mai",
        between="tra|tra le|fra|fra le",
        until="alle|fino alle|a|all'|fino a",
        hour="h|ora|ore",
        half="e mezza|e mezzo",
        morning="mattina|di mattina|del mattino|la mattina|di notte",
        evening="di sera|del pomeriggio|la sera",
        noon="mezzogiorno",
        midnight="mezzanotte",
        noise="silenzio|ore di silenzio|non disturbare|quiete|notte|la notte|dalle|da|dall'|le|e|in|il|la|lo|di|ogni"
        "|riepilogo"
        "|fuso|fuso orario|per favore",
    ),
    "vi": _senses(
        "thứ_hai/t2 thứ_ba/t3 thứ_tư/t4 thứ_năm/t5 thứ_sáu/t6 thứ_bảy/t7 chủ_nhật/cn",
        at_once="ngay|ngay lập tức|tức thì|lập tức",
        hourly="hàng giờ|hằng giờ|mỗi giờ|mỗi tiếng",
        daily="hàng ngày|hằng ngày|mỗi ngày",
        weekly="hàng tuần|hằng tuần|mỗi tuần",
        off="tắt|không|bỏ",
        until="đến",
        hour="giờ|h",
        half="rưỡi",
        morning="sáng|buổi sáng",
        evening="chiều|tối|buổi chiều|buổi tối|đêm",
        noon="giữa trưa",
        midnight="nửa đêm",
        noise="yên lặng|không làm phiền|giờ yên lặng|im lặng|yên tĩnh|ban đêm|lúc|vào|từ|ở|tại|múi giờ|giờ của"
        "|bản tóm tắt|và|phút",
    ),
    "zh": _senses(
        "周一/週一/星期一/每周一/每週一 周二/週二/星期二/每周二/每週二 周三/週三/星期三/每周三/每週三"
        " 周四/週四/星期四/每周四/每週四 周五/週五/星期五/每周五/每週五 周六/週六/星期六/每周六/每週六"
        " 周日/週日/星期日/星期天/每周日/每週日",
        at_once="立即|立刻|马上|馬上|即时|即時|实时|即刻",
        hourly="每小时|每小時|每个小时|每個小時",
        daily="每天|每日|天天",
        weekly="每周|每週|每星期|每个星期|每個星期",
        off="关闭|關閉|不要|取消|没有|沒有|无|無|关|關",
        until="到|至",
        hour="点|點|时|時|点钟|點鐘",
        half="半",
        morning="早上|上午|凌晨|清晨|早晨|早",
        evening="下午|晚上|傍晚|夜里|夜裡|晚",
        noon="中午|正午",
        midnight="午夜|半夜",
        noise="安静|安靜|不要打扰|不要打擾|请勿打扰|請勿打擾|静音|靜音|免打扰|勿扰|勿擾|安静时段|安靜時段|夜间|夜間|从|從|在|的|和|分|时区|時區|时间|時間|摘要|请|請",
    ),
    "ja": _senses(
        "月曜/月曜日 火曜/火曜日 水曜/水曜日 木曜/木曜日 金曜/金曜日 土曜/土曜日 日曜/日曜日",
        at_once="すぐ|すぐに|即時|ただちに|直ちに|その都度",
        hourly="毎時|1時間ごと|一時間ごと|1時間おき",
        daily="毎日|1日1回|一日一回",
        weekly="毎週|週1回|週一回",
        off="なし|オフ|解除|不要|しない",
        until="から",
        hour="時",
        half="半",
        morning="午前|朝",
        evening="午後|夜|夕方|晩",
        noon="正午",
        midnight="深夜0時|真夜中",
        noise="静か|静音|おやすみ|おやすみ時間|通知オフ|夜間|就寝|時間|時間帯|まで|に|は|の|と|で|を|分|現地|タイムゾーン|まとめ|お願い",
    ),
    "ko": _senses(
        "월요일/월요일마다 화요일/화요일마다 수요일/수요일마다 목요일/목요일마다 금요일/금요일마다"
        " 토요일/토요일마다 일요일/일요일마다",
        at_once="즉시|바로|곧바로|실시간",
        hourly="매시간|매시|한 시간마다|시간마다|1시간마다",
        daily="매일|날마다|하루 한 번",
        weekly="매주|주마다|일주일에 한 번",
        off="없음|없이|끄기|해제|안 함|꺼",
        until="부터|에서",
        hour="시",
        half="반",
        morning="오전|아침|새벽",
        evening="오후|저녁|밤",
        noon="정오",
        midnight="자정",
        noise="조용|조용히|조용한 시간|방해 금지|방해금지|무음|야간|까지|에|은|는|분|시간대|시간|요약|와|과",
    ),
    "ru": _senses(
        "понедельник/понедельникам/пн вторник/вторникам/вт среда/среду/средам/ср четверг/четвергам/чт"
        " пятница/пятницу/пятницам/пт суббота/субботу/субботам/сб воскресенье/воскресеньям/вс",
        at_once="сразу|сразу же|немедленно|моментально|тут же",
        hourly="ежечасно|каждый час|раз в час",
        daily="ежедневно|каждый день|раз в день",
        weekly="еженедельно|каждую неделю|раз в неделю",
        off="выкл|нет|без|отключить|выключить|никогда",
        until="до",
        between="между",
        hour="ч|час|часа|часов",
        morning="утра|утром|ночи",
        evening="вечера|дня|вечером|днем",
        noon="полдень",
        midnight="полночь|полуночи",
        noise="тихо|не беспокоить|тихие часы|тихих часов|тишина|тишины|ночью|ночь|с|в|во|от|по|каждый|каждую|на|и"
        "|часовой пояс|пояс"
        "|время|по времени|сводка|мин|пожалуйста",
    ),
    "nl": _senses(
        "maandag/maandags/ma dinsdag/dinsdags/di woensdag/woensdags/wo donderdag/donderdags/do vrijdag/vrijdags/vr"
        " zaterdag/zaterdags/za zondag/zondags/zo",
        at_once="meteen|direct|onmiddellijk|gelijk",
        hourly="elk uur|ieder uur|per uur|eens per uur",
        daily="dagelijks|elke dag|iedere dag|eens per dag",
        weekly="wekelijks|elke week|iedere week|eens per week",
        off="uit|geen|zonder|nooit",
        until="tot",
        between="tussen",
        hour="uur|u|h",
        morning="'s ochtends|'s morgens|ochtend",
        evening="'s avonds|'s middags|avond",
        midnight="middernacht",
        noise="stil|stilte|niet storen|stille uren|rust|'s nachts|nacht|om|van|en|in|op|de|het|een|elke|tijdzone"
        "|overzicht"
        "|tijd|alsjeblieft",
    ),
}
