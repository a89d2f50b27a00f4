"""What stands around names of people in French, and words that are never part of one."""

from __future__ import annotations

from bot.languages.fr.spelling import spell

TITLES = "M. | Mme | M | Dr | Pr | monsieur | madame"
NAME_PARTICLES = """
    de | du | della | di | da | dos | van | von | der | den | la | le | el | al | bin | ben | ter
"""
NOT_NAMES = spell("""
    Cupertino | Mountain View | Menlo Park | Redmond | Palo Alto | Seattle | ce que | ce qu' | ce qui | ce dont | la
    direction | sa direction | la direction générale | le | la | les | l' | un | une | des | du | de | d' | et | ou |
    mais | donc | or | ni | car | à | au | aux | en | dans | par | pour | sur | sous | avec | sans | chez | vers |
    entre | contre | depuis | pendant | avant | après | selon | d'après | malgré | dès | jusqu' | jusque | ce | cet |
    cette | ces | son | sa | ses | leur | leurs | notre | nos | votre | vos | mon | ma | mes | ton | je | tu | il |
    elle | on | nous | vous | ils | elles | se | s' | y | qui | que | qu' | quoi | dont | où | quand | comment |
    pourquoi | combien | quel | quelle | quels | quelles | est | sont | a | ont | était | sera | serait | aurait |
    avoir | être | plus | moins | très | trop | bien | mal | encore | déjà | aussi | même | tout | tous | toute |
    toutes | rien | personne | chaque | autre | autres | premier | première | premiers | dernier | dernière | deuxième
    | troisième | quatrième | nouveau | nouvelle | nouveaux | nouvelles | nouvel | ancien | ancienne | anciens | ex |
    grand | grande | grands | petit | petite | jeune | vieux | haut | haute | bas | gros | fin | début | suite | face
    | voici | voilà | ainsi | alors | puis | ensuite | enfin | désormais | cependant | pourtant | toutefois | certains
    | certaines | plusieurs | quelques | un autre | deux | trois | quatre | cinq | six | sept | huit | neuf | dix |
    vingt | trente | cent | mille | million | millions | milliard | milliards | IA | AI | ML | LLM | PDG | DG | US |
    USA | UE | États-Unis | Etats-Unis | france | français | française | europe | européen | européenne | chine |
    chinois | chinoise | américain | américaine | amérique | britannique | allemagne | japon | canada | suisse |
    belgique | inde | corée | israël | londres | paris | berlin | bruxelles | zurich | lausanne | montréal | pékin |
    shanghai | tokyo | californie | san francisco | silicon valley | new york | washington | bercy | élysée | lundi |
    mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | mars | avril | mai | juin | juillet
    | août | septembre | octobre | novembre | décembre | hier | aujourd'hui | demain | exclusif | info | infos | actu
    | actus | actualité | tribune | interview | portrait | enquête | analyse | décryptage | dossier | rencontre |
    édito | récit | vidéo | podcast | direct | live | newsletter | communiqué | sondage | test | mercato | guerre |
    talents | talent | course | départ | départs | arrivée | retour | recrutement | embauche | démission |
    licenciement | licenciements | transfert | coup | bataille | fuite | exode | hémorragie | crise | rumeur | rumeurs
    | source | sources | recherche | sécurité | produit | produits | modèle | modèles | intelligence | artificielle |
    superintelligence | robotique | cloud | données | science | sciences | technologie | technologies | tech |
    numérique | logiciel | logiciels | matériel | puces | puce | start-up | startup | entreprise | société | groupe |
    géant | laboratoire | labo | équipe | division | unité | direction | patron | chercheur | chercheuse | ingénieur |
    responsable | directeur | directrice | chef | cofondateur | président | siri | gemini | claude | chatgpt | gpt |
    grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac | macbook | pixel | alexa |
    youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink | le chat | photo | photos | crédit |
    crédits | publié | mis à jour | lire | voir | découvrez | prix | salaire | salaires | prime | bonus | emploi |
    offre | offres | poste | postes | conseil | administration | ministère | ministre | gouvernement | commission |
    université | école | institut | monsieur | madame | m | mme | dr | figure | parmi | outre | alors que | lors | non
    | oui | vision pro | nommé | nommée | recruté | débauché | c' | n' | ne | pas | jamais | cela | ça | cet été | ici
    | là | bientôt | maintenant
""")
