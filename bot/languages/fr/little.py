"""The little words of French: what binds phrases to each other."""

from __future__ import annotations

from bot.languages.fr.spelling import spell
from bot.languages.grammar import Mark

COMMON = """
    de | se | sa | nous | vous | je | ils | elles | ont | été | sera | être | après | mais | ou | où | dont | comme |
    cet | nos | leurs | entre | chez | vers | avant | depuis | jusqu | c | n | s | j | y | fait | sont | était | deux
    | tous | aussi | sans | vient | selon | le | la | les | des | du | un | une | et | est | dans | pour | sur | qui |
    que | au | aux | avec | par | son | ses | ce | cette | il | elle | a | en | ne | pas | plus | rejoint | quitte |
    recrute | leur | d | l | qu
"""
MARKS = {
    Mark.FROM: spell("""
        en provenance de | en provenance d' | en provenance du | depuis chez | vient de chez | venait de chez |
        arrive de chez
    """),
    Mark.TO: spell("vers | direction | en direction de | en direction d'"),
    Mark.FOR: spell("pour | au profit de | au profit d' | au profit du | en faveur de"),
    Mark.AT: spell("""
        chez | de chez | au sein de | au sein d' | au sein du | au sein des | dans les rangs de | dans les rangs d' |
        à | au | aux | à la tête de | à la tête d' | à la tête du | à la tête des | de retour à | auprès de | auprès
        d' | en charge de | en charge d' | en charge du | en charge des | chargé de | chargée de | chargé des |
        chargée des | à l'origine de | à l'origine d' | à l'origine du | aux manettes de | aux commandes de | aux
        commandes du
    """),
    Mark.OF: spell("de | d' | du | des"),
    Mark.BY: spell("par"),
    Mark.AS: spell("""
        comme | en tant que | en tant qu' | en qualité de | au poste de | au poste d' | aux postes de | au rang de |
        au titre de | pour occuper le poste de
    """),
    Mark.INCLUDING: spell(
        """
            dont | notamment | parmi elles | parmi eux | parmi ceux-ci | parmi celles-ci | parmi lesquels | parmi
            lesquelles | à savoir | tels que | tel que
        """
    ),
    Mark.OTHER: spell("""
        avec | dans | sur | sous | contre | selon | d'après | malgré | depuis | pendant | durant | en raison de | en
        raison d' | faute de | face à | face au | face aux | grâce à | grâce au | afin de | afin d' | aux côtés de |
        aux côtés d' | en échange de | au lieu de | plutôt que | à cause de | lors de | lors du | entre | moyennant |
        en pleine | en plein | en vue de | à la suite de | par rapport à | à partir de | en marge de | sans
    """),
    Mark.CUT: spell("""
        alors que | alors qu' | tandis que | tandis qu' | après | après que | après qu' | avant de | avant d' | avant
        que | avant qu' | parce que | parce qu' | car | mais | lorsque | lorsqu' | quand | si | bien que | bien qu' |
        puisque | puisqu' | pendant que | dès que | quelques jours après | quelques semaines après | quelques mois
        après | jours après | semaines après | mois après | ans après | remplaçant | succédant à | citant | précisant
        que
    """),
}
CLITICS = "d' | l' | qu' | s' | n' | j' | c' | m' | t' | lorsqu' | puisqu' | jusqu' | quelqu'"
DEFINITES = "le | la | l' | ce | cette | cet"
ARTICLES = """
    le | la | les | l' | un | une | des | son | sa | ses | leur | leurs | ce | cet | cette | ces | notre | nos
"""
ANDS = "et | & | ainsi que | ainsi qu' | comme aussi"
HELPERS = spell("""
    par ailleurs | par la suite | par conséquent | par exemple | avoir | ayant | avoir été | ai | vais | viens de |
    formellement | catégoriquement | publiquement | vouloir | va bientôt | s'en va | a | ont | va | vont | vient de |
    vient d' | viennent de | viennent d' | sera | seront | aura | auront | fait | font | aussi | également | désormais
    | déjà | officiellement | discrètement | soudainement | brutalement | finalement | bientôt | définitivement |
    récemment | aussitôt | donc | ensuite | enfin | encore | tous | toutes | tout | se | s' | y | en | l' | lui | à
    son tour | à leur tour | décide de | décide d' | décidé de | décidé d' | a décidé de | a décidé d' | avait décidé
    de | avait décidé d' | ont décidé de | choisi de | choisit de | choisissent de | continué de | continue de |
    continue d' | a continué de | poursuit en | est le dernier à | est la dernière à | est le premier à | est la
    première à | immédiatement | prématurément | temporairement | est venu | cette semaine | ce lundi | ce mardi | ce
    mercredi | ce jeudi | ce vendredi | ainsi
""")
PASSIVES = spell("""
    est | sont | a été | ont été | fut | furent | sera | seront | être | été | vient d'être | viennent d'être | était
    | étaient | se voit | soit
""")
WHENS = """
    si | avant de | avant d' | avant que | avant qu' | lorsque | lorsqu' | quand | depuis que | depuis qu'
"""
THEIRS = "son | sa | leur"
AWAY = "de | d' | de chez"
GOALS = "à | chez | vers"
JOINED = "au | du"
SHORT_VERBS = "va"
PRESENTS = "e | ent | oint | art | prend | a | ont | it"
EMPLOYS = "chez | de chez | au sein de | au sein d' | au sein du"
SPENDS = "paie | paye | payé | débourse | déboursé | dépense | dépensé"
LASTING = "ait | aient"
NEWS = "nouveau | nouvelle | nouvel"
HAVINGS = "a | ont | avait | avaient | aurait | auraient | ait | avoir"
PARTICIPLES = "é | ée | és | ées | mis | mise"
RELATIVES = spell("""
    qui | que | qu' | où | lequel | laquelle | lesquels | lesquelles | avec qui | chez qui | à qui | auquel | de qui
""")
PRONOUNS = spell("""
    il | elle | ils | elles | ce dernier | cette dernière | celui-ci | celle-ci | l'intéressé | l'intéressée | le
    principal intéressé | ces derniers | ceux-ci
""")
MORE = """
    un autre | une autre | autre | autres | encore un | encore une | d'autres | deux autres | supplémentaire |
    supplémentaires
"""
NEGATIONS = "ne | n' | pas | jamais | sans | aucun | aucune | ni | loin de"
INTRODUCES = "il s'agit de | il s'appelle | elle s'appelle | à savoir"
COLLEAGUES = "collègue | confrère | consœur"
