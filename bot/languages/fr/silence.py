"""What looks like a move in French and is none."""

from __future__ import annotations

from bot.languages.fr.spelling import spell

NOT_JOBS = {
    "an honour, not a job": """
        Académie des sciences | Académie des technologies | Académie française | Royal Society
    """,
    "a board seat, not a job": spell("""
        conseil d'administration | conseil | conseil de surveillance | comité scientifique | conseil scientifique |
        comité consultatif | comité d'éthique | board | administrateur | administratrice | conseil consultatif |
        comité
    """),
    "advice, not a job": spell("""
        conseiller | conseillère | conseillers | consultant | consultante | ambassadeur | ambassadrice | parrainage |
        mécène | actionnaire | investisseur | investisseurs | actionnaires
    """),
    "a list or an idiom, not an employer": spell("""
        critiques | détracteurs | camp | alliance | coalition | consortium | l'avis | le débat | programme | projet |
        initiative | partenariat | appel | liste | club | indice | tour de table | levée de fonds | podcast | table
        ronde | groupement | forum | la danse | plainte | procès | négociations | cercle | pacte | code | fondation |
        scène | bourse | réunion | sommet | jury
    """),
    "a leave of absence": spell("""
        congé | congé maladie | congé parental | congé sabbatique | arrêt maladie | congé maternité
    """),
    "a firm that is hired": spell("""
        cabinet | avocats | agence | sous-traitant | sous-traitants | prestataire | prestataires | lobbyistes
    """),
    "a product": spell("""
        application | service | plateforme X | bêta | réseau social | play store | app store | support
    """),
}
NOT_MOVES = {
    "a trend": "fuite des cerveaux | fuite de cerveaux",
    "not a verb of moving": spell("""
        quitte à | rejoint l'avis | rejoint la position | rejoint l'analyse | recrute ses | partir de zéro | à partir
        de | à partir d' | faire partie | fait partie | font partie | fait partie de | en partie | une partie de | une
        partie | la partie | en partant de | perd du terrain | perd de la vitesse | perd de l'argent | perd son procès
        | perd la tête | perd pied | perd de vue | perd patience | perd le contrôle | tout le monde | prend en charge
        | prend feu | prend position | prend du retard | prend de l'avance | prend acte | prend le large | prend son
        temps | prend au sérieux | prend ses distances | a pris soin | prend part | prend effet | prend fin | prend
        ses fonctions | prend forme | prend soin | a pris du retard | engage à | s'engage à | s'engagent à | s'est
        engagé à | engagé dans | engagée dans | s'engage dans | engage un bras de fer | lâche du lest | met fin au |
        mise sur | mettre la main sur les | retrouve le sourire | retrouve son | retrouve sa | retrouve des | signe un
        accord | signe un partenariat | signé un accord | signe un contrat | attire l'attention | attiré l'attention |
        attire les | attirer l'attention | séduit les | prend la parole | pris la parole | lance une offre | entretien
        d'embauche | entretiens d'embauche | recrutement de masse | devient un | devient une | en voie de devenir |
        vole des | vole la vedette | se sert de | se servir de | choisit de ne pas | conditions d'embauche | campagne
        de recrutement | chargé de recrutement | plan de départ | plan de départs | point de départ | départ de feu |
        au départ de | au départ
    """),
    "a denial of something else": spell(
        """
            dément le montant | dément les montants | dément tout désaccord | dément tout lien | dément les chiffres |
            dément avoir offert | dément avoir proposé | nie avoir été licencié | nie avoir été licenciée | nie avoir
            été renvoyé | dément avoir été licencié | dément avoir été renvoyé | dément toute tension | nie tout
            désaccord | réfute tout désaccord | dément les raisons | conteste le montant | dément le chiffre | refuse
            de commenter | a refusé de commenter | décline tout commentaire | refusé de commenter | n'a pas souhaité
            commenter | n'a pas répondu | n'ont pas répondu | refuse de s'exprimer
        """
    ),
}
NOT_NEWS = {
    "a job advertisement": spell("""
        nous recrutons | rejoignez-nous | rejoignez nos équipes | offres d'emploi | postulez | recrute à | recrute en
        alternance | recrute plus de | postes ouverts | postes à pourvoir | faut-il quitter
    """),
}
