"""Verbs of French whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.fr.spelling import ER, ER_ACTIVE, ER_MAYBE, FROM_A, TO_A, spell
from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.romance import forms

_HIRE_STEMS = "recrut | embauch | débauch | engag | enrôl | démarch"

_TAKE_STEMS = "chip | arrach | piqu | souffl | subtilis | dérob | rafl"

_SERVICES = """
    s'attache les services de | s'est attaché les services de | s'adjuge les services de | s'assure les services de |
    s'est assuré les services de | s'offre les services de | s'est offert les services de | fait venir | a fait venir
    | fait signer | met la main sur | a mis la main sur | mettre la main sur | jette son dévolu sur | accueille | a
    accueilli | fait son marché chez | va chercher | est allé chercher | est allée chercher
"""
"""Verbs of hiring in several words; each ends before the person."""


HIRING = (
    Verb(
        Frame.HIRE,
        spell(
            forms(_HIRE_STEMS, ER),
            forms("attir | récupèr | récupér | sédui | séduis | siphonn", ER_ACTIVE),
            _SERVICES,
            """
                séduit | enlève | enlèvent | ravit
            """,
        ),
        marks=FROM_A,
    ),
    Verb(Frame.HIRE, spell(forms(_HIRE_STEMS, ER_MAYBE)), marks=FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        spell(
            forms(_TAKE_STEMS, ER),
            """
                s'offre | s'offrent | s'est offert | s'offrir | se paie | se paye | s'est payé | se payer | ravit | a
                ravi | ravir | prend | a pris | vole | a volé | ont volé | enlever | enlevé | signe | puise | pioche |
                piochent | a pioché | puise dans | se sert | se servent | s'est servi | capte | a capté | nomme chez
                elle | fait main basse sur | rafle
            """,
        ),
        marks={**FROM_A, "chez": Slot.ORIGIN, "dans les rangs de": Slot.ORIGIN, "dans les rangs d'": Slot.ORIGIN},
        weak=True,
    ),
    Verb(
        Frame.NAME,
        spell(
            forms("nomm", ER),
            forms("promeu | désign | intronis", "e | ent | er | é | ée | és"),
            """
                choisit pour diriger | place à sa tête | place à la tête | confie à | a confié à | confie la direction
                à | porte à sa tête | propulse
            """,
        ),
    ),
    Verb(
        Frame.NAME,
        """
            sera le nouveau | sera la nouvelle | est le nouveau | est la nouvelle | devient le nouveau | devient la
            nouvelle | deviendra le nouveau | deviendra la nouvelle | sera le prochain | sera la prochaine | sera son
            nouveau | sera sa nouvelle | est son nouveau | est sa nouvelle
        """,
        mover="subject",
        weak=True,
    ),
    Verb(
        Frame.LOSE,
        spell(
            """
                perd | perdent | perdu | perdre | perdra | voit partir | voient partir | a vu partir | ont vu partir |
                vu partir | laisse partir | laisse filer | a laissé filer | a laissé partir | dit au revoir à son | se
                fait piquer | s'est fait piquer | se fait souffler | s'est fait souffler | se fait chiper | s'est fait
                chiper | se fait débaucher | s'est fait débaucher | se voit débaucher | se fait ravir | s'est fait
                ravir | se fait voler | s'est fait voler | se fait arracher | s'est fait arracher
            """
        ),
        marks=TO_A | {"par": Slot.DESTINATION},
        mover="object",
    ),
    Verb(
        Frame.FIRE,
        spell(
            forms("limog | licenci | congédi | évin", "e | ent | er | é | ée | és | ées"),
            """
                limoge | limogeait | évince | évincent | évincer | évincé | évincée | remercié | remerciée | pousse
                vers la sortie
            """,
            """
                a poussé vers la sortie | poussé vers la sortie | poussée vers la sortie | met à la porte | a mis à la
                porte
            """,
            """
                se sépare de | s'est séparé de | s'est séparée de | met fin aux fonctions de | débarque son | montre
                la porte à
            """,
        ),
    ),
    Verb(
        Frame.REHIRE,
        spell(
            forms("réembauch | rembauch | rengag | réengag | réenrôl", ER), "fait revenir | a fait revenir | rappelle"
        ),
        marks=FROM_A,
    ),
    Verb(
        Frame.NAME,
        spell("""
            sera remplacé par | sera remplacée par | est remplacé par | est remplacée par | remplacé par | remplacée
            par | a été remplacé par
        """),
        mover="object",
        succeeds=True,
    ),
    Verb(
        Frame.NAME,
        """
            lui succède | lui succédera | le remplace | le remplacera | la remplace | la remplacera | prend sa place |
            prendra sa place | prend sa succession | prendra sa succession | prend sa suite | prendra sa suite | prend
            le relais | prendra le relais | son remplaçant sera | son successeur sera
        """,
        mover="subject",
        succeeds=True,
    ),
)
