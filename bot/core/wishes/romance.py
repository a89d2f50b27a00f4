"""The words of wishes in French, Spanish, Portuguese and Italian."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.wishes.senses import Words, senses

ROMANCE: Mapping[str, Words] = {
    "fr": senses(
        FROM="de chez|depuis|venant de|venus de|en provenance de",
        to="vers|pour|à|au|direction",
        of="de|d'|du|des",
        leaves="quitte|quittent|quittant|quitter|quitté|départs|départ|part|partent|partant|partis|parti|partir|s'en va"
        "|s'en vont|démissionne|démissionnent|ancien|anciens|ancienne|anciennes|ex|débauché de|débauchés de|sorties",
        joins="recrues|recrue|rejoint|rejoignent|rejoignant|rejoindre|arrivées|arrivée|recrute|recrutent|recrutés par"
        "|recruté par"
        "|recrutements|embauche|embauches|embauchés par|arrivent|arrive|débauchés par|entre chez",
        NOT="sans|sauf|pas|pas de|pas d'|hors|excepté|mais pas|mais pas de|aucun|aucune",
        founder="fondateur|fondateurs|fondatrice|fondatrices|cofondateur|cofondateurs|cofondatrice|cofondatrices",
        c_level="dirigeant|dirigeants|dirigeante|dirigeantes|pdg|directeur général|directrice générale",
        lead="chef|chefs|cheffe|responsable|responsables|directeur|directeurs|directrice|directrices",
        researcher="chercheur|chercheurs|chercheuse|chercheuses|scientifique|scientifiques",
        engineer="ingénieur|ingénieurs|ingénieure|ingénieures|développeur|développeurs",
        rumoured="rumeur|rumeurs",
        reported="rapporté",
        confirmed="confirmé|confirmés|confirmée|confirmées|officiel|officiels|officielle|officielles",
        sources="sources|source|sources indépendantes",
        named="nommés|nommé|nommément|avec un nom",
        urgent="urgent|urgente|en urgence",
        everything="tout|tous|toutes|tout le monde",
        every_topic="tous les sujets|pas seulement l'ia",
        noise="passe|passent|et|ou|chez|dans|le|la|les|l'|un|une|qui|qu'|ceux|celles|celui|au moins|seulement"
        "|uniquement|personnes"
        "|gens|salariés"
        "|employés|transferts|transfert|annonces|annonce|nouvelles|mais|sur|se|va|vont|s'|suivre|quelqu'un|en",
    ),
    "es": senses(
        FROM="desde|procedente de|procedentes de",
        to="a|al|hacia|para|por|rumbo a",
        of="de|del",
        leaves="deja|dejan|dejando|dejar|dejó|salidas|salida|sale|salen|saliendo|se va|se van|se fue|se fueron|irse"
        "|abandona"
        "|abandonan|abandonando|renuncia|renuncian|ex|antiguos|antiguo|antigua|exempleados|bajas",
        joins="se une a|se unen a|uniéndose a|se une|se unen|se incorpora a|se incorporan a|fichajes|fichaje|ficha"
        "|fichan"
        "|fichados por|contrata|contratan|contrataciones|contratados por|entra en|entran en|llegadas|llega|llegan"
        "|altas",
        NOT="no|sin|excepto|salvo|menos|pero no|nada de",
        founder="fundador|fundadores|fundadora|fundadoras|cofundador|cofundadores|cofundadora|cofundadoras",
        c_level="directivo|directivos|directiva|directivas|consejero delegado|ejecutivo|ejecutivos",
        lead="jefe|jefes|jefa|jefas|líder|líderes|director|directores|directora|directoras|responsable|responsables",
        researcher="investigador|investigadores|investigadora|investigadoras|científico|científicos|científica"
        "|científicas",
        engineer="ingeniero|ingenieros|ingeniera|ingenieras|desarrollador|desarrolladores",
        rumoured="rumor|rumores",
        reported="publicado",
        confirmed="confirmado|confirmados|confirmada|confirmadas|oficial|oficiales",
        sources="fuentes|fuente|fuentes independientes",
        named="con nombre|nombrados|solo con nombre",
        urgent="urgente|urgentes",
        everything="todo|todos|todas|todo el mundo",
        every_topic="todos los temas|no solo ia",
        noise="cambia|cambian|y|o|e|en|el|la|los|las|lo|un|una|que|al menos|solo|sólo|gente|personas|quien|quién"
        "|quienes|quiénes"
        "|movimientos"
        "|movimiento|cambios|noticias|sobre|empleados|trabajadores|pero|seguir|alguien|se|va|van|con",
    ),
    "pt": senses(
        FROM="vindo de|vindo da|vindo do|vindos da|vindos do|desde",
        to="para|pela|pelo|pra|à|ao|às|aos|rumo à|rumo ao",
        of="de|da|do|das|dos",
        leaves="deixa|deixam|deixando|deixar|deixou|sai|saem|saindo|sair|saiu|saíram|saídas|saída|abandona|abandonam"
        "|pede demissão|ex|antigos|antigo|antiga|ex-funcionários",
        joins="entra|entram|entrando|entrou|junta-se à|junta-se ao|juntam-se à|contratações|contratação|contrata"
        "|contratam"
        "|contratados pela|contratados pelo|chegadas|chegada|chega|chegam|vai para|vão para",
        NOT="não|sem|exceto|menos|mas não|nada de",
        founder="fundador|fundadores|fundadora|fundadoras|cofundador|cofundadores|cofundadora|cofundadoras",
        c_level="executivo|executivos|executiva|executivas|diretor-executivo",
        lead="chefe|chefes|líder|líderes|diretor|diretores|diretora|diretoras|responsável|responsáveis",
        researcher="pesquisador|pesquisadores|pesquisadora|pesquisadoras|investigador|investigadores|cientista"
        "|cientistas",
        engineer="engenheiro|engenheiros|engenheira|engenheiras|desenvolvedor|desenvolvedores",
        rumoured="rumor|rumores|boato|boatos",
        reported="noticiado",
        confirmed="confirmado|confirmados|confirmada|confirmadas|oficial|oficiais",
        sources="fontes|fonte|fontes independentes",
        named="com nome|nomeados|só com nome",
        urgent="urgente|urgentes",
        everything="tudo|todos|todas|todo mundo",
        every_topic="todos os temas|não só ia",
        noise="troca|trocam|e|ou|em|na|no|o|a|os|as|um|uma|que|pelo menos|só|apenas|somente|pessoas|gente|quem"
        "|movimentações"
        "|movimentação|mudanças"
        "|notícias|sobre|funcionários|mas|seguir|alguém|se|com",
    ),
    "it": senses(
        FROM="da|dal|dalla|dall'|dallo|dai|via da",
        to="a|ad|al|alla|all'|allo|verso|per",
        of="di|del|della|dell'|dello|dei|degli|delle|d'",
        leaves="lascia|lasciano|lasciando|lasciare|lasciato|uscite|uscita|esce|escono|abbandona|abbandonano|se ne va"
        "|se ne vanno|si dimette|si dimettono|ex|partenze|addii|addio",
        joins="entra|entrano|entra in|entrano in|si unisce a|si uniscono a|si unisce|si uniscono|passa|passano|passa a"
        "|passano a|passa ad|assunzioni|assunzione|assume|assumono|assunti da|arrivi|arrivo|arriva|arrivano|ingressi",
        NOT="non|senza|tranne|eccetto|ma non|niente|nessun|nessuno",
        founder="fondatore|fondatori|fondatrice|fondatrici|cofondatore|cofondatori|cofondatrice|cofondatrici",
        c_level="dirigente|dirigenti|amministratore delegato|manager",
        lead="capo|capi|responsabile|responsabili|direttore|direttori|direttrice|direttrici",
        researcher="ricercatore|ricercatori|ricercatrice|ricercatrici|scienziato|scienziati|scienziata|scienziate",
        engineer="ingegnere|ingegneri|sviluppatore|sviluppatori",
        rumoured="voce|voci|indiscrezione|indiscrezioni",
        reported="riportato",
        confirmed="confermato|confermati|confermata|confermate|ufficiale|ufficiali",
        sources="fonti|fonte|fonti indipendenti",
        named="con nome|nominati|solo con nome",
        urgent="urgente|urgenti",
        everything="tutto|tutti|tutte",
        every_topic="tutti i temi|non solo ia",
        noise="e|o|in|presso|nel|nella|il|lo|la|i|gli|le|l'|un|una|uno|che|almeno|solo|soltanto|persone|gente|chi"
        "|quelli|spostamenti"
        "|spostamento|notizie|su|dipendenti|ma|seguire|qualcuno|si|con",
    ),
}
