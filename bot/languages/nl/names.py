"""Words of Dutch that are written large and are no part of a name."""

from __future__ import annotations

NOT_NAMES = """
    de | het | een | der | den | des | en | of | maar | want | dus | ook | nog | al | nu | niet | geen | wel |
    in | op | aan | bij | met | van | voor | naar | uit | over | onder | door | tegen | zonder | om | tot |
    tussen | na | sinds | tijdens | volgens | wegens | als | dat | die | dit | deze | wie | wat | waar | waarom
    | wanneer | hoe | welke | ik | jij | je | hij | zij | ze | het | wij | we | jullie | u | men | mijn | jouw |
    zijn | haar | ons | onze | hun | er | hier | daar | toen | dan | is | was | waren | heeft | hebben | had |
    wordt | werd | gaat | kan | wil | zal | moet | nieuwe | nieuw | oude | jonge | grote | groot | kleine |
    eerste | tweede | derde | laatste | volgende | beste | vorige | voormalig | voormalige | oud | ex | huidige
    | belangrijke | bekende | andere | meer | veel | alle | alles | sommige | enkele | een | twee | drie | vier
    | vijf | zes | zeven | acht | negen | tien | elf | twaalf | twintig | honderd | duizend | miljoen | miljard
    | procent | euro | dollar | jaar | jaren | maand | maanden | week | weken | dag | dagen | uur | maandag |
    dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei |
    juni | juli | augustus | september | oktober | november | december | vandaag | gisteren | morgen | nederland
    | nederlandse | belgië | belgische | europa | europese | eu | vs | amerika | amerikaanse | china | chinese |
    franse | frankrijk | duitse | duitsland | britse | verenigde staten | verenigd koninkrijk | japan | japanse
    | zuid-korea | india | rusland | israël | amsterdam | rotterdam | brussel | londen | parijs | berlijn |
    zürich | san francisco | silicon valley | new york | californië | bedrijf | bedrijven | start-up | startup |
    techbedrijf | techreus | concern | concurrent | markt | beurs | aandeel | aandelen | minister | rechter |
    rechtbank | politie | justitie | bron | bronnen | bericht | gerucht | geruchten | nieuws | video | podcast |
    interview | opinie | column | analyse | review | update | exclusief | AI | ai | kunstmatige | intelligentie
    | superintelligentie | chatbot | model | modellen | taalmodel | robot | chip | chips | software | hardware |
    data | cloud | app | apps | zoekmachine | browser | siri | gemini | claude | chatgpt | gpt | grok | llama |
    copilot | sora | codex | windows | android | iphone | ipad | mac | pixel | alexa | youtube | instagram |
    whatsapp | gmail | twitter | linkedin | bloomberg | reuters | onderzoek | onderzoeker | onderzoekers |
    topman | ceo | baas | hoofd | directeur | oprichter | medeoprichter | mede-oprichter | team | afdeling |
    groep | lab | vertrek | overstap | ontslag | exodus | leegloop | strijd | oorlog | race | jacht | prijs |
    geld | bonus | salaris | baan | banen | functie | rechtszaak | ruzie | crisis | schandaal | overname | deal
    | mogelijk | naar verluidt | opnieuw | weer | plotseling | eindelijk | later | eerder | inmiddels |
    ondertussen | daarna | daarnaast | volgend | dit
"""

NAME_PARTICLES = """
    de | van | der | den | ter | ten | te | 't | von | la | le | el | al | bin | ben | di | da | in
"""
