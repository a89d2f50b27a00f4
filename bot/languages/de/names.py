"""Words of German that are written large and are no part of a name."""

from __future__ import annotations

NOT_NAMES = """
    der | die | das | den | dem | des | ein | eine | einer | einen | einem | eines | kein | keine | und | oder |
    aber | doch | denn | sondern | auch | nur | noch | schon | jetzt | nun | künftig | bald | heute | gestern |
    morgen | in | im | an | am | auf | aus | bei | beim | mit | nach | von | vom | vor | zu | zum | zur | über |
    unter | durch | für | gegen | ohne | um | bis | seit | während | wegen | trotz | laut | statt | zwischen |
    neben | hinter | ab | als | wie | wenn | weil | dass | ob | ich | du | er | sie | es | wir | ihr | man |
    mein | meine | sein | seine | seinen | ihre | ihren | unser | unsere | dieser | diese | dieses | jeder |
    jede | alle | alles | viele | mehr | meist | einige | mehrere | andere | anderer | weitere | weiterer |
    weiteres | beide | wer | was | wo | wann | warum | wieso | weshalb | welche | welcher | hier | dort | da |
    so | ist | sind | war | waren | hat | haben | wird | werden | wurde | soll | kann | will | muss | darf |
    macht | lässt | neue | neuer | neues | neuen | neu | alte | alter | altes | junge | junger | großer | große
    | großes | kleine | kleiner | erste | erster | erstes | zweite | zweiter | dritter | letzte | letzter |
    nächste | nächster | gute | guter | beste | bester | frühere | früherer | ehemalige | ehemaliger | einstiger
    | einstige | bisherige | bisheriger | langjähriger | langjährige | führende | führender | bekannter |
    bekannte | prominenter | prominente | hochrangiger | hochrangige | wichtiger | wichtige | zentraler | top |
    ex | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | zwanzig | dutzend |
    hundert | tausend | million | millionen | milliarde | milliarden | prozent | euro | dollar | jahr | jahre |
    jahren | monat | monate | monaten | woche | wochen | tag | tage | tagen | stunde | stunden | uhr | montag |
    dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | januar | februar | märz | april | mai |
    juni | juli | august | september | oktober | november | dezember | frühjahr | sommer | herbst | winter | ki
    | ai | it | usa | us | eu | uno | nato | cdu | spd | fdp | afd | grüne | deutschland | deutsche | deutscher
    | deutsches | deutschen | europa | europäische | europäischer | amerika | amerikanische | amerikanischer |
    china | chinesische | chinesischer | frankreich | französische | französischer | großbritannien | britische
    | britischer | russland | indien | japan | südkorea | israel | österreich | österreicher | schweiz |
    schweizer | kanada | berlin | berliner | münchen | münchner | hamburg | hamburger | köln | frankfurt |
    heidelberg | heidelberger | freiburg | zürich | züricher | zürcher | wien | wiener | paris | pariser |
    london | londoner | brüssel | peking | shanghai | tokio | new york | san francisco | silicon valley |
    kalifornien | washington | bloomberg | reuters | konzern | konzerns | firma | firmen | unternehmen |
    unternehmens | unternehmer | start-up | startup | start-ups | startups | anbieter | hersteller | riese |
    rivale | rivalen | konkurrent | konkurrenten | konkurrenz | branche | industrie | markt | börse | aktie |
    aktien | kurs | anleger | investor | investoren | milliardär | minister | ministerin | kanzler | regierung |
    behörde | gericht | richter | klage | prozess | streit | kritik | debatte | kommentar | meinung | interview
    | analyse | porträt | bericht | berichte | medien | medienbericht | zeitung | exklusiv | eilmeldung | update
    | video | podcast | newsletter | foto | bild | bilder | test | vergleich | studie | umfrage | ratgeber |
    tipps | hintergrund | überblick | forschung | forscher | entwicklung | entwickler | wissenschaft | technik |
    technologie | sicherheit | produkt | produkte | software | hardware | chip | chips | modell | modelle |
    sprachmodell | sprachmodelle | roboter | robotik | daten | datenschutz | cloud | dienst | dienste |
    plattform | app | apps | suche | suchmaschine | browser | handy | smartphone | agent | agenten | assistent |
    assistenten | sprachassistent | chatbot | künstliche | künstlicher | intelligenz | superintelligenz | labor
    | labore | institut | universität | uni | hochschule | team | teams | gruppe | abteilung | sparte | bereich
    | einheit | chef | chefin | leiter | leiterin | posten | stelle | stellen | job | jobs | arbeit | büro |
    mitarbeiter | beschäftigte | wechsel | abgang | abgänge | rücktritt | rückkehr | talente | talent |
    fachkräfte | kampf | krieg | wettlauf | rennen | jagd | machtkampf | umbau | neustart | aufstand | exodus |
    aderlass | abwanderung | gerücht | gerüchte | spekulation | spekulationen | quelle | quellen | insider |
    krise | skandal | übernahme | fusion | beteiligung | vertrag | deal | preis | preise | gehalt | gehälter |
    bonus | prämie | geld | gewinn | umsatz | verlust | zahlen | quartal | welt | weltweit | zukunft | leben |
    mensch | menschen | mann | frau | kind | kinder | kollege | kollegen | herr | dr | prof | siri | gemini |
    claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone | ipad | mac |
    macbook | pixel | alexa | youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink | twitter
    | linkedin | internet | netz | web | online | medium | papst | präsident | trump | musk | putin | angst |
    sorge | gefahr | risiko | risiken | warnung | hoffnung | ende | anfang | start | ziel | plan | pläne | idee
    | problem | frage | antwort | grund | gründe | weg | schritt | teil | seite | kopf | köpfe | star | stars |
    fan | fans | spieler | trainer | verein | klub | liga | fußball | bundesliga | nachfolger | nachfolgerin |
    aufsichtsrat | vorstand | verwaltungsrat | rat | ausschuss | kommission | stiftung | verband | bund | land |
    stadt | berichten | angaben | kreise | kreisen | informationen | zufolge | einem | offenbar | angeblich |
    ausgerechnet | endlich | plötzlich | überraschend | offiziell | trio | duo | neubeginn | warum |
    google-mutter | facebook-mutter | facebook-konzern | zuvor | bislang | bisher | damit | dabei | dazu | dafür
    | danach | dann | deshalb | darum | trotzdem | außerdem | inzwischen | mittlerweile | zuletzt | zunächst |
    einst | früher | später | nachdem | bevor | obwohl | damals | wohl | gerade | erneut | wieder | nicht | nie
"""
