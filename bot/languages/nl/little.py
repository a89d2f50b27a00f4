"""The little words of Dutch: markers, articles, helpers, pronouns, numbers."""

from __future__ import annotations

from bot.languages.grammar import Mark

AUXILIARIES = """
    heeft | hebben | had | hadden | is | zijn | was | waren | wordt | worden | werd | werden | zal | zullen
    | zou | zouden | wil | willen | wilde | wilden | kan | kunnen | kon | moet | moeten | mag | overweegt |
    overwegen | besluit | besloot | besloten | probeert | probeerde | dreigt | plant | hoopt | denkt | gaat
    | gaan | lijkt | blijkt
"""
COMMON = """
    de | het | een | en | van | in | op | te | voor | met | is | zijn | aan | niet | dat | die | er | om |
    bij | ook | naar | uit | door | over | als | maar | wordt | heeft | hij | nog | worden | meer | na |
    werd | haalt | stapt | verlaat | vertrekt | gaat | haar | hun | mede | oprichter
"""
MARKS = {
    Mark.FROM: "uit | vanuit  | afkomstig van",
    Mark.FROM_OR_BY: "van",
    Mark.TO: "naar | richting | in de richting van",
    Mark.FOR: "voor | ten gunste van",
    Mark.AT: "bij | binnen | aan het hoofd van",
    Mark.BY: "door",
    Mark.AS: "als | in de functie van | in de rol van",
    Mark.INCLUDING: "onder wie | waaronder | onder anderen | onder andere | onder meer",
    Mark.OTHER: """
        met | zonder | op | in | aan | om | tegen | wegens | vanwege | ondanks | volgens | sinds | tot |
        over | onder | na | tussen | naast | achter | per | tijdens | sedert | namens | dankzij | rond | via
        | samen met | in plaats van | uit onvrede | per direct | vanaf
    """,
    Mark.CUT: """
        dat | omdat | terwijl | nadat | wanneer | toen | of | hoewel | voordat | zodat | aangezien | maar |
        want | doordat | zodra | mits | waarna | waarmee | nu hij | nu zij | totdat | alvorens | zo
    """,
}
HELPERS = """
    heeft | hebben | had | hadden | is | zijn | was | waren | ook | nu | al | binnenkort | officieel |
    plotseling | onverwacht | definitief | eveneens | weer | nog | meteen | direct | per direct | dan |
    daarna | daar | inmiddels | onlangs | zich | hem | niet alleen | opnieuw | zelf | gaat | gaan | in april
    | eind dit jaar | dit jaar | deze maand | deze week | in januari | in februari | in maart | in mei | in
    juni | in juli | in augustus | in september | in oktober | in november | in december | besluit | besloot
    | besloten | kondigt | kondigde | aan het eind van | na | vandaag | gisteren | maandag | dinsdag |
    woensdag | donderdag | vrijdag | stilletjes | voorgoed | zelfs | juist | eerst | lijkt | blijkt |
    helemaal | vooral | zijn
"""
PARTICIPLES = """
    gehaald | gelokt | getrokken | genomen | gekaapt | gestrikt | gerekruteerd | geworven | gecontracteerd |
    benoemd | ontslagen | gehuurd | gestuurd | vastgelegd | aangesteld | geplukt
"""
RELATIVES = "waar hij | waar zij | waar ze | waarvan | wiens | wier | bij wie | met wie | aan wie"
PRONOUNS = "hij | zij | ze | deze | de twee | de drie | beiden | het duo | het trio | hem"
NUMBERS = {
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "twintig": 20,
    "tientallen": 20,
    "een tiental": 10,
    "tiental": 10,
    "een dozijn": 12,
    "twee dozijn": 24,
    "beide": 2,
}
MORE = "nog een | een andere | opnieuw een | weer een | andere | volgende | nog twee | nog drie"
