"""Verbs of Italian whose object moves: hiring, losing, dismissing, naming."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.it.spelling import ARE_MAYBE, FROM_A, TO_A, spell
from bot.languages.romance import every, forms

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
                si rafforza con | si rinforza con | dà il benvenuto a | accoglie | ha accolto | ruba | ha rubato |
                rubare | pesca | ha pescato | scippa | ha scippato | scippare | corteggia e prende | fa firmare |
                mette sotto contratto | sottrae | ha sottratto
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
        Frame.HIRE,
        spell(
            every(
                "annuncia | ha annunciato | conferma | ha confermato | ufficializza | ha ufficializzato",
                "l'arrivo di | l'ingaggio di | l'assunzione di | l'ingresso di",
            )
        ),
        marks=FROM_A,
        announced=True,
    ),
    Verb(
        Frame.HIRE,
        spell(
            """
                mette le mani su | ha messo le mani su | mettere le mani su | si è portata a casa | mette a segno un
                colpo
            """
        ),
        marks=FROM_A,
    ),
    Verb(
        Frame.NAME,
        """
            sarà il nuovo | sarà la nuova | è il nuovo | è la nuova | diventa il nuovo | diventa la nuova | diventerà
            il nuovo | diventerà la nuova | sarà il suo nuovo | sarà la sua nuova
        """,
        mover="subject",
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
            riassume | ha riassunto | riassunto | riassumere | riprende con sé | riprende | ha ripreso | si riprende |
            riporta a casa | ha riportato a casa | richiama | ha richiamato
        """),
        marks=FROM_A,
    ),
    Verb(
        Frame.NAME,
        spell("""
            sarà sostituito da | sarà sostituita da | sarà rimpiazzato da | viene sostituito da | sostituito da |
            sostituita da | verrà sostituito da | rimpiazzato da
        """),
        mover="object",
        succeeds=True,
    ),
    Verb(
        Frame.NAME,
        """
            lo sostituirà | la sostituirà | lo sostituisce | gli succede | gli succederà | le succederà | prende il
            suo posto | prenderà il suo posto | al suo posto arriva | al suo posto arriverà | al suo posto ci sarà |
            raccoglie il testimone | il suo successore sarà
        """,
        mover="subject",
        succeeds=True,
    ),
)
