"""What employers are called in French without their name, and what marks a former one."""

from __future__ import annotations

from bot.languages.fr.spelling import spell

COMPANIES = spell("""
    l'entreprise | la société | le groupe | la firme | la start-up | la startup | la jeune pousse | le géant | la
    compagnie | le laboratoire | l'éditeur | la maison | le labo | la société américaine | l'entreprise américaine |
    la firme de Cupertino | la firme de Mountain View | la firme de Redmond | la maison mère de ChatGPT | le créateur
    de ChatGPT | le fabricant de l'iPhone | le géant américain | le groupe américain | la pépite
""")
STARTUPS = spell("""
    sa propre entreprise | sa propre société | sa propre start-up | sa propre startup | sa propre boîte | sa propre
    structure | sa propre jeune pousse | son propre laboratoire | son propre labo | son entreprise | sa start-up | sa
    startup | sa société | sa jeune pousse | leur propre entreprise | leur propre société | leur propre start-up |
    leur start-up | leur propre startup | leur société | leur entreprise | leur propre laboratoire | une start-up |
    une startup | une jeune pousse | une nouvelle start-up | une nouvelle startup | une nouvelle société | une
    nouvelle entreprise | sa nouvelle start-up | sa nouvelle startup | sa nouvelle société | l'aventure
    entrepreneuriale | l'aventure | voler de ses propres ailes | une entreprise | une société | se mettre à son compte
    | l'entrepreneuriat
""")
FOUNDS = spell("""
    fonder | cofonder | co-fonder | créer | lancer | monter | se lancer | bâtir | fonde | cofonde | crée | lance |
    monte | créera | fondera | lancera | mettre sur pied
""")
FORMER = spell("""
    ex | ancien | ancienne | anciens | anciennes | l'ex | jusqu'ici | jusque-là | jusqu'alors | jusqu'à récemment |
    précédemment | auparavant | passé par | passée par | passés par | issu de | issu d' | issue de | issue d' | issus
    de | issus d' | venu de | venu d' | venue de | venue d' | venus de | venus d' | venant de | venant d' | transfuge
    de | transfuge d' | transfuges de | transfuges d' | débarqué de | débarquée de | longtemps | naguère | autrefois |
    tout juste parti de | qui vient de quitter | fraîchement parti de
""")
ORG_WORDS = """
    labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures | partners |
    group | holdings | institute | university | foundation | networks | studios | media | bank | AI | intelligence |
    research | platforms | security | therapeutics | motors | energy | health | solutions | software | SA | SAS
"""
ORG_KINDS = spell("""
    start-up | startup | jeune pousse | société | entreprise | firme | plateforme | rival | rivale | concurrent |
    concurrente | éditeur | licorne | filiale | fabricant | fournisseur | application | compagnie | laboratoire |
    groupe | géant | institut | université | banque | fonds | cabinet | association | fondation | agence | maison |
    pépite | ministère | école | spécialiste de
""")
