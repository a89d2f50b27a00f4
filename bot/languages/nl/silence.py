"""What looks like a move in Dutch and is none."""

from __future__ import annotations

RECALLS = "rechtszaak | aangeklaagd | klaagt aan | proces | bedrijfsgeheimen | spionage"
NOT_JOBS = {
    "a board seat, not a job": """
        raad van bestuur | raad van commissarissen | commissaris | bestuur | toezichthouder | raad van
        toezicht | wetenschappelijke raad
    """,
    "advice, not a job": """
        adviseur | investeerder | investeerders | ambassadeur | aandeelhouder | mecenas | consultant
    """,
    "a list or an idiom, not an employer": """
        alliantie | coalitie | consortium | initiatief | programma | lijst | club | podcast |
        investeringsronde | financieringsronde | pact | akkoord | verdrag | boycot | protest | samenwerking
        | partnerschap | race | project
    """,
    "a leave of absence": "verlof | ouderschapsverlof | sabbatical | ziekteverlof | vakantie | zwangerschapsverlof",
    "a firm that is hired": "advocatenkantoor | advocaten | bureau | lobbyisten | uitzendkrachten",
    "a product": "app | bètafase | bèta | testfase | App Store | Play Store | dienst | servers | markt",
}
NOT_MOVES = {
    "not a verb of moving": """
        haalt uit | haalt offline | haalt geld op | haalt miljoen op | haalt miljard op | haalt miljoenen op
        | gaat naar de rechter | gaat naar de beurs | naar de beurs | gaat naar de cloud | stapt over op |
        stappen over op | overgestapt op | over te stappen op | stapt af van | verlaten op | neemt over |
        neemt afstand | neemt deel | verliest terrein | verliest rechtszaak | verliest zaak | verliest geld
        | verliest de controle | raakt gewond | komt naar Nederland | komt naar Europa | komt naar België |
        gaat naar Europa | naar verwachting | naar eigen zeggen | naar schatting | start met | start in |
        begint met | worden verlaten | de deur uit voor | verlaat de EU | haalt het | haalt niet | stopt met
        | stopt ondersteuning | treedt in werking | kiest voor de | kiest voor een | kiest voor het |
        bedrijf is weg | is weg uit
    """,
    "a denial of something else": """
        ontkent het bedrag | ontkent ruzie | ontkent onenigheid | ontkent beschuldigingen | ontkent dat er
        ruzie | ontkent te zijn ontslagen | blijft onduidelijk | blijft onbekend | wil niet reageren | wilde
        niet reageren | wilden niet reageren | niet reageren | geen commentaar | reageerde niet | blijft
        beschikbaar | blijft bestaan | niet bereikbaar
    """,
}
NOT_NEWS = {"a job advertisement": "vacature | vacatures | wij zoeken | solliciteer"}
