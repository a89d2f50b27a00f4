"""The little words of Portuguese: what binds phrases to each other."""

from __future__ import annotations

from bot.languages.grammar import Mark
from bot.languages.pt.spelling import spell
from bot.languages.romance import or_plain

COMMON = """
    ou | já | também | até | desde | onde | quando | muito | sem | porque | lhe | nos | era | têm | tem | há | está |
    estão | ser | pelo | pelos | pelas | às | aos | num | numa | seus | suas | ele | ela | isso | essa | esse | dois |
    três | à | o | a | os | as | de | do | da | que | e | em | um | uma | é | por | com | para | seu | sua | ao | no |
    na | como | mais | se | não | após | segundo | contrata | deixa | este | esta | sobre | entre | mas | foi | são |
    pela | dos | das
"""
MARKS = {
    Mark.FROM: spell("""
        vindo de | vinda de | vindos de | proveniente de | oriundo de | oriunda de | procedente de | vem de |
        vinha de | veio de
    """),
    Mark.TO: spell("para | rumo a | em direção a"),
    Mark.OBJECT: "ao | à | aos | às",
    Mark.AT: spell(
        """
            em | dentro de | à frente de | a cargo de | nas fileiras de | encarregado de | encarregada de |
            responsável por | por trás de | passagem por | passagens por | passar por | trabalhar em | trabalhar para
            | anos em | ano em | meses em | carreira em | estadia em | temporada em | período em
        """
    ),
    Mark.OF: spell("de | d'") + " | do | da | dos | das",
    Mark.BY: "por | pelo | pela | pelos | pelas | por parte da | por parte do",
    Mark.AS: """
        como | na qualidade de | para o cargo de | no cargo de | ao cargo de | ao posto de | para o posto de
    """,
    Mark.INCLUDING: "incluindo | entre eles | entre elas | entre os quais | como o de | tais como",
    Mark.OTHER: spell(
        """
            com | sem | segundo | sobre | sob | entre | contra | durante | mediante | de acordo com | devido a |
            graças a | apesar de | junto com | em vez de | por causa de | diante de | em meio a | através de | a
            partir de | em troca de | conforme | perante | alegando | ao lado de | quanto a | frente a
        """
    ),
    Mark.CUT: spell(
        """
            enquanto | após | depois de | depois que | antes de | antes que | porque | mas | embora | quando | onde |
            já que | pouco depois de | dias depois de | semanas depois de | meses depois de | dias após | semanas após
            | meses após | anos após | substituindo | no lugar de | citando | e depois
        """
    ),
}
CLITICS = "d'"
DEFINITES = "o | a | este | esta"
ARTICLES = or_plain("""
    o | a | os | as | um | uma | uns | umas | seu | sua | seus | suas | este | esta | nosso | nossa
""")
ANDS = "e | & | assim como | bem como | além de"
HELPERS = spell(
    """
        por sua vez | por outro lado | por enquanto | por fim | por exemplo | por ora | tem | têm | vá | vão | vai |
        haja | sido | sendo | acaba de | acabam de | acabou de | será | serão | ser | também | já | agora |
        oficialmente | finalmente | recentemente | definitivamente | de repente | discretamente | se | lhe | decide |
        decidiu | decidiram | resolve | resolveu | hoje | ontem | depois | igualmente | consegue | conseguiu | está |
        estão | a | ter | tinha | nesta segunda | nesta terça | nesta quarta | nesta quinta | nesta sexta | esta
        semana | nesta semana | este mês | neste mês | ainda | logo | vir a
    """
)
PASSIVES = spell("foi | foram | é | são | será | serão | ser | sido | sendo | era | tem sido | está sendo")
THEIRS = "sua | seu | suas | seus"
AWAY = "do | da | de"
GOALS = "para | para o | para a | à | ao"
JOINED = "à | ao | da | do | na | no | pela | pelo"
PRESENTS = "a | am | e | em | rá | rão | ai | ão"
EMPLOYS = "passagem por | passagem pela | passagem pelo | trabalhar para"
SPENDS = "paga | pagou | pagará | desembolsa | desembolsou | gasta | gastou"
LASTING = "ava | avam | ia | iam"
NEWS = "novo | nova"
HAVINGS = "tem | têm | tinha | tinham | teria | teriam"
PARTICIPLES = "ado | ada | ados | adas | ido | ida | idos | idas"
WHENS = "antes de | antes do | antes da | antes que | quando | desde que"
RELATIVES = "que | quem | cujo | cuja | cujos | onde | o qual | a qual | com quem | a quem"
PRONOUNS = "ele | ela | eles | elas | este último | esta última"
MORE = "outro | outra | outros | outras | mais"
NEGATIONS = or_plain("não | nunca | jamais | sem | nem")
INTRODUCES = "trata-se de | se trata de | chama-se | o nome é"
COLLEAGUES = "colega"
