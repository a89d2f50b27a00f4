"""What people are called in French for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.fr.spelling import spell
from bot.languages.romance import one_of

_ONE_OF = "l'un des | l'une des | un des | une des | l'un de ses | l'une de ses"

_ROLES = {
    Seniority.FOUNDER: """
        cofondateur | cofondatrice | co-fondateur | co-fondatrice | fondateur | fondatrice | créateur | créatrice |
        père | inventeur | inventrice | architecte
    """,
    Seniority.C_LEVEL: """
        PDG | P-DG | DG | président | présidente | président-directeur général | directeur général | directrice
        générale | directeur technique | directrice technique | directeur scientifique | directrice scientifique |
        scientifique en chef | directeur financier | directrice financière | directeur des opérations | directrice des
        opérations | directeur produit | directrice produit | directeur des produits | directrice des produits | CEO |
        CTO | CFO | COO | CPO | chief scientist | chief AI scientist | directeur général adjoint | directrice générale
        adjointe | économiste en chef | chef scientifique | directeur juridique | directrice juridique | directeur
        marketing | directrice marketing | directrice des revenus | directeur des revenus | directeur de la recherche
        | directrice de la recherche | patron scientifique
    """,
    Seniority.LEAD: """
        directeur | directrice | responsable | chef | cheffe | chef d'équipe | cheffe d'équipe | vice-président |
        vice-présidente | patron | patronne | dirigeant | dirigeante | cadre | manager | manageuse | numéro deux |
        bras droit | adjoint | adjointe | lieutenant | chef de projet | cheffe de projet | haut responsable | leader |
        secrétaire général
    """,
    Seniority.RESEARCHER: """
        chercheur | chercheuse | chercheure | scientifique | professeur | professeure | mathématicien |
        mathématicienne | physicien | physicienne | linguiste | neuroscientifique | universitaire | roboticien |
        roboticienne
    """,
    Seniority.ENGINEER: """
        ingénieur | ingénieure | développeur | développeuse | programmeur | programmeuse | informaticien |
        informaticienne
    """,
    Seniority.OTHER: """
        figure | as | visage | tête d'affiche | artisane | crack | talent | espoir | scientifique vedette | chercheuse
        vedette | employé | employée | salarié | salariée | collaborateur | collaboratrice | designer | spécialiste |
        expert | experte | pionnier | pionnière | vétéran | transfuge | pointure | ponte | un ancien de | une ancienne
        de | l'un des anciens de | figure de | figure du | figure des | figure d' | figure historique de | membre |
        membre fondateur | cerveau | génie | prodige | star | gourou | parrain | juriste | avocat | avocate | recrue |
        artisan | cheville ouvrière | petit génie | jeune prodige | tête pensante | maître d'œuvre
    """,
}

_GROUPS = {
    Seniority.FOUNDER: """
        pères | parents | architectes | parrains | cofondateurs | cofondatrices | co-fondateurs | fondateurs |
        créateurs | inventeurs
    """,
    Seniority.C_LEVEL: "présidents | directeurs généraux | directeurs techniques",
    Seniority.LEAD: """
        directeurs | directrices | responsables | chefs | cheffes | vice-présidents | patrons | dirigeants |
        dirigeantes | cadres | managers | cadres dirigeants | lieutenants | leaders
    """,
    Seniority.RESEARCHER: """
        chercheurs | chercheuses | scientifiques | professeurs | mathématiciens | physiciens | auteurs
    """,
    Seniority.ENGINEER: "ingénieurs | ingénieures | développeurs | développeuses | programmeurs | informaticiens",
    Seniority.OTHER: """
        anciens de | anciennes de | employés | salariés | collaborateurs | spécialistes | experts | expertes |
        pionniers | vétérans | transfuges | pointures | pontes | figures | membres | cerveaux | stars | têtes |
        recrues | personnes | anciens collègues | personnalités | duo | trio | quatuor | poids lourds
    """,
}

ROLES = {rank: spell(table, one_of(_ONE_OF, _GROUPS[rank])) for rank, table in _ROLES.items()}
GROUPS = {rank: spell(table) for rank, table in _GROUPS.items()}
TEAMS = spell("""
    équipe | équipes | l'équipe | l'équipe de | les équipes de | l'équipe fondatrice | toute l'équipe | personnel |
    effectifs | troupes
""")
_UNITS = {
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
    "cinquante": 50,
}

_DOZENS = {
    "demi-douzaine": 6,
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "centaine": 100,
}

NUMBERS = {
    **_UNITS,
    **{f"une {word} {of}": number for word, number in _DOZENS.items() for of in ("de", "d'")},
    **{f"deux douzaines {of}": 24 for of in ("de", "d'")},
    **{f"{word} cents": number * 100 for word, number in _UNITS.items() if number < _UNITS["dix"]},
    "un duo de": 2,
    "un trio de": 3,
    "cent": 100,
}
