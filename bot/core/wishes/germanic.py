"""The words of wishes in English, German and Dutch."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.wishes.senses import Words, senses

GERMANIC: Mapping[str, Words] = {
    "en": senses(
        FROM="from|out of|away from",
        to="to|into|towards|toward|for",
        leaves="leaving|leaves|leave|leavers|leaver|left|quits|quit|quitting|departures|departure|exits|exit|departing"
        "|departs|ex|former|formerly|alumni|alum|poached from|hired from|hired away from",
        joins="joining|joins|join|joiners|joined|hires|hire|hired by|hiring|arrivals|arriving|newcomers|recruits"
        "|goes to|go to|going to|moves to|moving to|poached by|hired at",
        NOT="not|no|without|except|but not|never|nothing about|excluding",
        founder="founder|founders|cofounder|cofounders|co-founder|co-founders",
        c_level="ceo|cto|cfo|executive|executives|c-level|chief|chiefs",
        lead="lead|leads|head|heads|director|directors|leader|leaders|vp",
        researcher="researcher|researchers|scientist|scientists",
        engineer="engineer|engineers|developer|developers",
        rumoured="rumour|rumours|rumor|rumors|rumoured|rumored",
        reported="reported",
        confirmed="confirmed|only confirmed|official",
        sources="sources|source|outlets|independent sources",
        named="named|named only|only named|names only",
        urgent="urgent|urgently|at once",
        everything="everything|every move|all moves|all|everybody|everyone|anyone|anybody|who|whoever",
        every_topic="all topics|any topic|not only ai",
        noise="and|or|of|at|in|with|the|a|an|people|moves|move|moving|me|about|least|only|please|follow|somebody"
        "|someone"
        "|those|that|which|their"
        "|news|staff|employees|employee|is|was|were|are|has|have|going|when|if|tell me|on|by|but|any|more than",
    ),
    "de": senses(
        FROM="aus|weg von|fort von",
        to="zu|nach|zum|zur|für|ins|richtung",
        of="von|vom",
        leaves="verlässt|verlassen|verlassende|verließ|verließen|abgänge|abgang|geht von|gehen von|weggang|abschied"
        "|kündigt|kündigen|ex|ehemalige|ehemaliger|ehemaligen|frühere|früherer|früheren|abgewandert|weg",
        joins="wechselt zu|wechseln zu|geht zu|gehen zu|stößt zu|stoßen zu|zugänge|zugang|holt|holen|beitritt"
        "|neuzugänge"
        "|neuzugang|kommt zu|kommen zu|einstellungen|stellt ein|fängt an|abgeworben von",
        NOT="nicht|ohne|kein|keine|keinen|außer|aber nicht|aber keine|bloß keine",
        founder="gründer|gründerin|gründerinnen|gründern|gründer:innen|mitgründer|mitgründerin|mitgründern",
        c_level="vorstand|geschäftsführer|geschäftsführerin|vorstände|führungsspitze|topmanager",
        lead="leiter|leiterin|chef|chefin|chefs|direktor|direktorin|führungskräfte|führungskraft|teamleiter",
        researcher="forscher|forscherin|forscherinnen|forschern|forschende|forscher:innen|wissenschaftler"
        "|wissenschaftlerin|wissenschaftlerinnen",
        engineer="ingenieur|ingenieure|ingenieurin|ingenieurinnen|entwickler|entwicklerin|entwicklerinnen",
        rumoured="gerücht|gerüchte|gerüchten",
        reported="berichtet",
        confirmed="bestätigt|bestätigte|bestätigtes|bestätigten|nur bestätigte|offiziell|offizielle",
        sources="quellen|quelle|unabhängige quellen",
        named="namentlich|mit namen|nur mit namen",
        urgent="dringend|eilig|sofort",
        everything="alles|alle|jeder|jeden|jede",
        every_topic="alle themen|nicht nur ki",
        noise="und|oder|meldungen zu|nachrichten zu|neues zu|alles zu|meldungen|bei|beim|in|im|der|die|das|den|dem"
        "|des|ein|eine|einen|nur|mindestens|leute|personen|wer|wen"
        "|was|über|wechsel"
        "|wechselt|wechseln|gehen|geht|mitarbeiter|mitarbeiterin|mitarbeiterinnen|mitarbeitende|beschäftigte|aber|bitte"
        "|folge|neues|nachrichten|sind|ist|mich|jemand|auf|mit|hin",
    ),
    "nl": senses(
        FROM="uit|vanuit|weg bij|weg van",
        to="naar|voor|richting",
        of="van",
        leaves="verlaat|verlaten|vertrek|vertrekt|vertrekken|vertrekt bij|vertrekken bij|vertrekkers|vertrekker"
        "|vertrokken"
        "|ex|voormalige|voormalig|oud|weggekocht bij|weggekocht van|stapt op",
        joins="gaat naar|gaan naar|komt bij|komen bij|stapt over naar|stappen over naar|aanwinsten|aanwinst|aannames"
        "|neemt aan|haalt binnen|nieuwkomers|begint bij|beginnen bij",
        NOT="niet|zonder|geen|behalve|maar geen|maar niet",
        founder="oprichter|oprichters|medeoprichter|medeoprichters",
        c_level="bestuurder|bestuurders|topman|topvrouw|topmensen",
        lead="hoofd|leider|leiders|directeur|directeuren|teamleider|teamleiders|leidinggevenden",
        researcher="onderzoeker|onderzoekers|wetenschapper|wetenschappers",
        engineer="ingenieur|ingenieurs|ontwikkelaar|ontwikkelaars",
        rumoured="gerucht|geruchten",
        reported="gemeld",
        confirmed="bevestigd|bevestigde|alleen bevestigde|officieel|officiële",
        sources="bronnen|bron|onafhankelijke bronnen",
        named="met naam|bij naam|alleen met naam",
        urgent="dringend|spoed|meteen",
        everything="alles|allemaal|iedereen",
        every_topic="alle onderwerpen|niet alleen ai",
        noise="en|of|bij|in|de|het|een|wie|alleen|minstens|mensen|die|dat|over|overstap|overstappen|gaat|gaan"
        "|medewerkers|medewerker"
        "|personeel|maar|volg|nieuws|iemand|zijn|is|wordt|worden",
    ),
}
