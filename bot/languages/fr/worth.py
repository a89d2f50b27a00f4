"""How sure a report in French is: who says it, as news or rumour, and what denies it."""

from __future__ import annotations

from bot.languages.fr.spelling import spell

SAYS = spell("""
    a annoncé | ont annoncé | a confirmé | ont confirmé | a déclaré | a affirmé | a expliqué | a écrit | a indiqué | a
    précisé | a révélé | a fait savoir | a assuré | a posté | poste | a tweeté | a publié | confie | a confié | dit |
    annonce | annoncé | annoncent | annonçait | déclare | déclaré | affirme | affirmé | assure | assuré | révèle |
    révélé | confirme | confirmé | explique | expliqué | écrit | précise | précisé | indique | indiqué | raconte |
    raconté | rapporte | rapporté | fait savoir | fait part | croit savoir | avance | avancé | estime | soutient |
    apprend | appris | promet | promis | prévient | déplore | ajoute | ajouté | rappelle que | indiquant | affirmant |
    expliquant | assurant | annonçant | pense | croit | insiste | évoque
""")
LEADS = "exclusif | info | sources | mercato | officiel | exclu | urgent"
RUMOURS = spell("""
    envisage de | envisage d' | envisagerait de | envisagerait d' | envisagent de | songe à | songerait à | prévoit de
    | prévoit d' | s'apprête à | s'apprêtent à | s'apprêterait à | pourrait | pourraient | en pourparlers |
    pourparlers | en discussion | en discussions | en négociation | en négociations | négocie | négocierait | rumeur |
    rumeurs | serait sur le point de | serait sur le point d' | seraient sur le point de | sur le point de | sur le
    point d' | serait en passe de | en passe de | devrait | devraient | tenté par | tentée par | intention de |
    intention d' | compte | comptent | veut | veulent | voudrait | souhaite | souhaiterait | souhaitent | tente de |
    tente d' | tentent de | tenté de | cherche à | cherchent à | cherche | cherchent | aimerait | serait tenté de |
    réfléchit à | réfléchirait à | possible | éventuel | éventuelle | probable | courtise | courtise la | convoite |
    approche | lorgne | se préparerait à | se prépare à | préparerait | prépare son départ | préparerait son départ |
    bientôt chez | espère | espérait | menace de | menacé de | imminent | imminente | pressenti | pressentie | dans le
    viseur de | songer à
""")
RUMOURS_WEAK = spell("""
    aurait | auraient | serait | seraient | selon des sources | selon plusieurs sources | sous couvert d'anonymat | à
    en croire | proches du dossier | proche du dossier | sources proches | source proche
""")
CONFIRMS = spell(
    """
        annonce | annoncé | annoncent | confirme | confirmé | fait savoir | fait part | a annoncé | ont annoncé |
        officialise | c'est officiel | désormais officiel | officiellement | officialisé | porte-parole | note interne
        | sur LinkedIn | sur X | sur Threads | sur Twitter | sur son blog | billet de blog | mémo interne | l'a
        annoncé | l'a confirmé | l'a officialisé | l'ont annoncé | l'ont confirmé | a annoncé l'entreprise | a annoncé
        la société | a annoncé le groupe | a confirmé l'entreprise | a confirmé la société | a confirmé le groupe | a
        confirmé | ont confirmé | dans un communiqué | dans un message | dans un mémo | dans une note | l'annonce
        lui-même | l'annonce elle-même | l'intéressé a confirmé | l'intéressée a confirmé | l'intéressé le confirme
    """
)
ATTEMPTS = """
    a tenté de | ont tenté de | tente de | tentent de | tentait de | a essayé de | ont essayé de | essaie de | essaye
    de | menace de | menacé de | menaçait de | a failli | échoue à | a échoué à | voulait | voulaient | n'a pas réussi
    à | en vain
"""
AGES = """
    il y a un an | il y a deux ans | il y a trois ans | il y a quatre ans | il y a cinq ans | il y a dix ans | il y a
    quelques années | voici deux ans
"""
DENIALS = spell("""
    dément | démentent | a démenti | démenti | nie | nient | a nié | réfute | a réfuté | fausse rumeur | fausses
    rumeurs | reste chez | restera chez | restent chez | rester chez | resteront chez | reste fidèle à | décline | a
    décliné | déclinent | refuse | a refusé | refusent | refusé de | repousse l'offre | rejette l'offre | rejette | a
    rejeté | dit non à | a dit non à | écarte | exclut | n'a aucune intention de | n'a pas l'intention de | aucune
    intention de | aucun projet de | faux
""")
CREDITS = spell("""
    selon | d'après | rapporte | rapporté | révèle | révélé | à en croire | via | citant | cité par | indique |
    l'agence
""")
PAYS = """
    paie | paye | débourse | par an | salaire | salaires | rémunération | rémunérations | prime | primes | bonus |
    package | payé | payée | payés | touche | toucher | empocher
"""
PAST = spell("""
    auparavant | à l'époque | autrefois | naguère | jadis | l'an dernier | l'année dernière | il y a un an | il y a
    deux ans | il y a trois ans | il y a quelques années | avait | avaient | précédemment
""")
CORE_WORDS = spell("""
    IA | intelligence artificielle | apprentissage automatique | apprentissage profond | modèle | modèles |
    superintelligence | super intelligence | LLM | chatbot | chatbots | agent conversationnel | robotique | recherche
    | chercheur | chercheuse | chercheurs | scientifique | GPT | Gemini | Siri | Copilot | Alexa | Llama | agents |
    AGI | raisonnement | neurones | neuronaux | AI | machine learning | deep learning | Autopilot | conduite autonome
""")
TALKS = "pourquoi | comment | tendance | phénomène"
RECALLS = """
    poursuit un ancien | poursuit une ancienne | poursuit un ex | attaque en justice | en justice | plainte contre |
    accuse | accusé | accusée | accusent | procès | poursuit en justice | porte plainte contre | devant le tribunal |
    a témoigné | anniversaire
"""
