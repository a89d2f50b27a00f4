"""Verbs of French whose subject moves: joining, leaving, coming back, founding."""

from __future__ import annotations

from bot.languages.fr.spelling import ER_ACTIVE, ER_MAYBE, TO_A, spell
from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.romance import every, forms

MOVING = (
    Verb(
        Frame.JOIN,
        spell(
            """
                rejoint | rejoignent | rejoindre | rejoindra | rejoindront | rejoignait | rejoignant | rejoints |
                rejointe | rejoint les rangs | rejoindre les rangs | rejoindra les rangs | intègre les rangs | rallie
                les rangs | intègre | intègrent | intégrer | intégrera | intégré | intégrant | rallie | rallier |
                rallié | débarque chez | débarquent chez | débarquer chez | débarquera chez | débarqué chez | arrive
                chez | arrivent chez | arriver chez | arrivera chez | arrivé chez | arrivée chez | arrivés chez |
                atterrit chez | atterrissent chez | atterri chez | atterrir chez | passe chez | passent chez | passer
                chez | passé chez | passera chez | passée chez | file chez | filent chez | filer chez | filé chez |
                signe chez | signé chez | signer chez | part chez | partent chez | parti chez | partie chez | partis
                chez | partir chez | partira chez | atterrit à | s'engage avec | s'engage chez | s'est engagé avec |
                met le cap sur | mettent le cap sur | a mis le cap sur | mettre le cap sur | mettra le cap sur | prend
                la direction de | prend ses quartiers chez | pose ses valises chez | a posé ses valises chez | posent
                leurs valises chez | poser ses valises chez | dépose ses valises chez | entre chez | entrera chez |
                entrer chez | entrent chez | commence chez | commencera chez | travaillera chez | travailleront chez |
                travaillera désormais chez | travaille désormais chez | va travailler chez | part travailler chez |
                ira travailler chez | iront travailler chez | travailler désormais chez | va chez | vont chez | ira
                chez | s'en va chez | s'en vont chez | file à l'anglaise chez | trouve refuge chez | trouvent refuge
                chez | rebondit chez | rebondissent chez | rebondir chez | passe à l'ennemi chez | se met au service
                de | vient renforcer | viennent renforcer | vient grossir les rangs | viennent grossir les rangs |
                grossit les rangs | migre vers | migrent vers | migrer vers | a choisi de rejoindre | son point de
                chute est | prend du service chez | dirige désormais chez | officie désormais chez | exercera chez |
                poursuivra sa carrière chez | poursuit sa carrière chez
            """
        ),
    ),
    Verb(
        Frame.JOIN,
        spell(
            """
                s'envole pour | signe avec | a signé avec | a signé chez | rejoignent les rangs de | ont rejoint les
                rangs de | rejoint son ancien patron chez | s'envole vers | met les voiles vers | met les voiles pour
                | est en poste chez | exerce désormais chez | œuvre désormais chez | fait désormais partie de | vient
                de rejoindre | prend son envol vers | s'engage auprès de | travaille maintenant chez | est désormais
                chez | va désormais travailler chez | est à présent chez | rallie les rangs de | poursuit son aventure
                chez | rebondit à
            """
        ),
    ),
    Verb(
        Frame.LEAVE,
        spell(
            every(
                """
                    annonce | annoncent | a annoncé | ont annoncé | annonçait | confirme | a confirmé | officialise |
                    a officialisé | acte | communique
                """,
                "son départ | leur départ | sa démission | leur démission",
            )
        ),
        marks=TO_A,
        announced=True,
    ),
    Verb(
        Frame.JOIN,
        spell(every("annonce | a annoncé | confirme | a confirmé", "son arrivée chez | son recrutement par")),
        announced=True,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            """
                mon dernier jour chez | c'est mon dernier jour chez | c'était mon dernier jour chez | ma dernière
                journée chez | ma dernière semaine chez | mon départ de
            """
        ),
        mover="self",
    ),
    Verb(Frame.JOIN, spell("mon premier jour chez | c'est mon premier jour chez"), mover="self"),
    Verb(
        Frame.JOIN,
        "devient | deviennent | deviendra | est devenu | est devenue | devenir | devenant",
        mover="subject",
        weak=True,
    ),
    Verb(Frame.JOIN, "rejoindrait | rejoindraient | intégrerait | intégreraient", rumoured=True),
    Verb(
        Frame.JOIN,
        spell(
            """
                prend la tête | prendra la tête | prendre la tête | prennent la tête | a pris la tête | prend les
                rênes | prendra les rênes | a pris les rênes | prendre les rênes | prend les commandes | prendra les
                commandes | prend la direction | prendra la direction | choisit | a choisi | opte pour | a opté pour |
                s'installe chez | arrive à la tête | dirigera | passe à la concurrence chez
            """
        ),
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            forms("quitt", ER_ACTIVE),
            forms("démissionn", ER_ACTIVE),
            forms("abandonn", "e | ent | er | era | é"),
            """
                part à la retraite | partira à la retraite | prend sa retraite | prendra sa retraite | a pris sa
                retraite | s'en va | s'en vont | s'en ira | s'en iront | s'en aller | s'en est allé | s'en est allée |
                s'en allait | s'en va de | s'en ira de | claque la porte | claquent la porte | claquer la porte | a
                claqué la porte | ont claqué la porte | claqué la porte | quitte le navire | quitte à son tour |
                quittent à leur tour | quitte à la surprise générale | quitte discrètement | quitte brutalement |
                quittent le navire | quitté le navire | quitter le navire | annoncer son départ | annoncé son départ |
                annoncé leur départ | prend congé | a pris congé | met fin à | mettent fin à | a mis fin à | mis fin à
                | mettre fin à | tire sa révérence | tirent leur révérence | a tiré sa révérence | tiré sa révérence |
                fait ses adieux | font leurs adieux | a fait ses adieux | ont fait leurs adieux | fait ses valises |
                fait ses cartons | a fait ses cartons | tourne la page | tournent la page | a tourné la page | tourné
                la page | tourner la page | est sur le départ | sur le départ | sont sur le départ | plie bagage |
                plient bagage | a plié bagage | prend la porte | a pris la porte | rend son tablier | a rendu son
                tablier | rendent leur tablier | remet sa démission | a remis sa démission | présente sa démission | a
                présenté sa démission | donne sa démission | a donné sa démission | pose sa démission | a posé sa
                démission | ne travaille plus chez | n'est plus chez | ne sont plus chez | ne fait plus partie de |
                fait faux bond | dit au revoir | dit adieu | disent adieu | a dit adieu | dire adieu | tourne le dos |
                a tourné le dos | lâche | a lâché | largue | plaque | a plaqué | déserte | désertent | troque |
                troquent | a troqué | troquer | délaisse | délaissent | a délaissé | renonce à son poste | a renoncé à
                son poste | quitte son poste | quittent leur poste | a quitté son poste | quitter son poste | quittera
                son poste | quitte ses fonctions | a quitté ses fonctions | quitter ses fonctions | quittera ses
                fonctions | quitte la tête | passe de | passent de | passer de | est passé de | est passée de | passe
                de chez | passent de chez | est passé de chez | a cessé de travailler chez | arrive de | arrivent de |
                arrive tout droit de | arrive en droite ligne de | débarque de | est parti de | est partie de | sont
                partis de | part de chez | partir de chez | est parti de chez | dit au revoir à | dit adieu à | disent
                adieu à | a dit adieu à | dire adieu à | tourne le dos à | a tourné le dos à | fait ses adieux à | a
                fait ses adieux à | font leurs adieux à | fausse compagnie à
            """,
        ),
        marks=TO_A | {"contre": Slot.DESTINATION, "direction": Slot.DESTINATION},
    ),
    Verb(Frame.LEAVE, spell(forms("quitt | démissionn", ER_MAYBE), "s'en irait | s'en iraient"), rumoured=True),
    Verb(
        Frame.LEAVE,
        spell("""
            part | partent | parti | partie | partis | parties | partir | partira | partiront | partait | partant
        """),
        weak=True,
    ),
    Verb(
        Frame.RETURN,
        spell(
            """
                revient chez | reviennent chez | revenir chez | reviendra chez | est revenu chez | revenu chez |
                revenue chez | retourne chez | retournent chez | retourner chez | retournera chez | est retourné chez
                | retourné chez | retournée chez | est de retour chez | de retour chez | de retour à la tête de | est
                de retour à la tête de | fait son retour chez | a fait son retour chez | signe son retour chez | font
                leur retour chez | réintègre | réintègrent | réintégrer | réintégrera | réintégré | retrouve |
                retrouver | retrouvera | rentre chez | rentrer chez | rentrent chez | rentré au bercail chez |
                effectue son retour chez | retour chez | rejoint à nouveau | rejoint de nouveau | fait machine arrière
                chez | retourne à la maison chez | renoue avec | de nouveau chez | à nouveau chez
            """
        ),
    ),
    Verb(
        Frame.FOUND,
        spell(
            forms("fond | cofond | lanc", "e | ent | er | era | é | ée | ait | ant | eront"),
            """
                crée | créent | créer | créera | a créé | cocrée | monte | montent | monter | a monté | montera |
                co-fonde | co-fondé | co-fonder | lançant | se lance dans | se lancer dans | se lancent dans | démarre
                | démarrer | bâtir | met sur pied | mettre sur pied | vole de ses propres ailes | voler de ses propres
                ailes
            """,
        ),
        weak=True,
    ),
)
