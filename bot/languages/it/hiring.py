"""Verbs of Italian whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.it.spelling import ARE_MAYBE, FROM_A, TO_A, spell
from bot.languages.romance import forms

HIRING = (
    Verb(
        Frame.HIRE,
        spell(
            forms("ingaggi | reclut", "a | ano | ò | arono | are | ato | ata | ati | ate | ando | ava"),
            forms("strapp | soffi | ingolos", "a | ano | ò | arono | are | ato | ata | ati"),
            """
                ingaggerà | recluterà | strapperà | assume | assumono | assunse | ha assunto | hanno assunto | assunto
                | assunta | assunti | assumere | assumerà | assumendo | si aggiudica | si è aggiudicata | si è
                aggiudicato | si assicura | si è assicurata | si è assicurato | assicurarsi | attira | ha attirato |
                attirare | mette a segno il colpo | si porta a casa | porta a casa | porta via | ha portato via |
                portare via | si prende | si è presa | si è preso | si accaparra | si è accaparrata | accaparrarsi |
                si rafforza con | si rinforza con | annuncia l'arrivo di | ha annunciato l'arrivo di | annuncia
                l'ingaggio di | annuncia l'assunzione di | ha annunciato l'assunzione di | conferma l'arrivo di |
                conferma l'assunzione di | dà il benvenuto a | accoglie | ha accolto | ruba | ha rubato | rubare |
                pesca | ha pescato | scippa | ha scippato | scippare | corteggia e prende | fa firmare | mette sotto
                contratto | sottrae | ha sottratto
            """,
        ),
        marks=FROM_A,
    ),
    Verb(Frame.HIRE, spell(forms("ingagg | strapp | reclut", ARE_MAYBE), "assumerebbe"), marks=FROM_A, rumoured=True),
    Verb(
        Frame.HIRE,
        spell("""
            prende | ha preso | porta | ha portato | chiama | ha chiamato | punta su | fa suo | fa sua | seduce |
            vuole con sé | arruola | ha arruolato
        """),
        marks=FROM_A,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        spell(
            forms("nomin | design", "a | ano | ò | are | ato | ata | ati | erà"),
            "mette alla guida | affida la guida a | promuove | ha promosso",
        ),
    ),
    Verb(
        Frame.LOSE,
        spell("""
            perde | perdono | ha perso | hanno perso | perdere | perderà | perso | vede partire | vede andare via | si
            vede soffiare | si fa soffiare | si fa scippare
        """),
        marks={**TO_A, **dict.fromkeys(("da", "dal", "dalla", "dall'"), Slot.DESTINATION)},
    ),
    Verb(
        Frame.FIRE,
        spell(
            """
                licenzia | licenziano | licenziò | ha licenziato | hanno licenziato | licenziato | licenziata |
                licenziare | licenzierà | caccia | ha cacciato | cacciato | silura | ha silurato | silurato | silurata
                | esonera | ha esonerato | allontana | ha allontanato | allontanato | allontanata | rimuove | ha
                rimosso | rimosso | rimossa | mette alla porta
            """
        ),
    ),
    Verb(
        Frame.REHIRE,
        spell("""
            riassume | ha riassunto | riassunto | riassumere | riprende con sé | richiama | ha richiamato | si
            riprende
        """),
        marks=FROM_A,
    ),
)
