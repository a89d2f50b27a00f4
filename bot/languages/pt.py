"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb
from bot.languages.language import Language
from bot.languages.romance import elided, forms, one_of, or_plain

_AR = "a | am | ou | aram | ar | ará | arão | ado | ada | ados | adas | ando | ava | avam"
"""Endings of verbs in -ar as the news uses them; the conditional is a rumour of its own."""
_AR_ACTIVE = "a | am | ou | aram | ar | ará | arão | ado | ando | ava | avam"
_AR_MAYBE = "aria | ariam"
_IN = dict.fromkeys(("na", "no", "em", "nas", "nos"), Slot.DESTINATION)
_TO = dict.fromkeys(("para", "para a", "para o", "rumo à", "rumo ao", "à", "ao"), Slot.DESTINATION)
_FOR = dict.fromkeys(("por", "pela", "pelo", "pelas", "pelos"), Slot.DESTINATION)
_FROM_A = dict.fromkeys(("à", "ao", "da", "do"), Slot.ORIGIN)


def _all(*tables: str) -> str:
    """The phrases with what prepositions become before an article, and each without accents too."""
    whole = elided(" | ".join(tables), "de", "do | da | dos | das")
    whole = elided(elided(whole, "em", "na | no | nas | nos"), "a", "à | ao | às | aos")
    return or_plain(elided(whole, "por", "pela | pelo"))


_VERBS = (
    Verb(
        Frame.JOIN,
        _all(
            """
                entra em | entram em | entrou em | entraram em | entrará em | entrar em | vai entrar em |
                junta-se a | juntam-se a | juntou-se a | juntaram-se a | juntar-se-á a | juntar-se a | se junta
                a | se juntam a | se juntou a | se juntaram a | se juntará a | se juntar a | une-se a | uniu-se
                a | unir-se a | se une a | se uniu a | se unir a | se unirá a | vai para | vão para | ido para |
                passado para | juntado a | foi para | foram para | ir para | irá para | passa para | passou para
                | passar para | passam para | migra para | migrou para | migrar para | migram para | muda-se
                para | mudou-se para | mudar-se para | se muda para | se mudou para | se mudar para | integra |
                integrou | integrará | integrar | vai integrar | passa a integrar | passou a integrar | passar a
                integrar | reforça | reforçam | reforçou | reforçará | vai reforçar | chega a | chegou a |
                chegam a | chegar a | chegará a | desembarca em | desembarcou em | desembarcar em | desembarcará
                em | aterra em | aterrou em | ruma a | rumou a | rumo a | ingressa em | ingressou em | ingressar
                em | ingressará em | assina com | assinou com | fecha com | fechou com | fechar com | acerta com
                | acertou com | trabalhará em | trabalhará para | vai trabalhar em | vai trabalhar para | passa
                a trabalhar em | começa em | começou em | começa a trabalhar em | passa a fazer parte de |
                passou a fazer parte de | agora faz parte de | é o novo contratado de | é a nova contratada de |
                é o novo reforço de | é a nova reforço de | novo reforço de | transfere-se para | transferiu-se
                para | se transfere para | se transferiu para | dá o salto para | deu o salto para | topa o
                convite de | topou o convite de | aceita o convite de | aceitou o convite de | aceitou a
                proposta de | aceita a proposta de | salta para | saltou para
            """
        ),
        marks=_IN,
    ),
    Verb(
        Frame.JOIN,
        _all("""
            entraria em | se juntaria a | juntar-se-ia a | iria para | integraria | se uniria a | passaria para
        """),
        rumoured=True,
    ),
    Verb(
        Frame.JOIN,
        _all(
            """
                assume | assumiu | assumirá | assumir | vai assumir | assume o cargo de | assume a liderança de
                | lidera | liderará | vai liderar | comandará | vai comandar | torna-se | tornou-se | se torna |
                se tornou | escolhe | escolheu | assume as rédeas de | dirige agora | vai dirigir | cuidará
            """
        ),
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        _all(
            forms("deix | abandon", _AR_ACTIVE),
            forms("renunci", "a | am | ou | aram | ar | ará | ado"),
            """
                sai de | saem de | saiu de | saíram de | sairá de | sairão de | sair de | vai sair de | saído de
                | sai | saem | saiu | saíram | sair | vem de | chega de | está de saída | estão de saída | está
                de saída de | estão de saída de | pede demissão | pediu demissão | pedem demissão | pediram
                demissão | pedir demissão | pede demissão de | pediu demissão de | pedir demissão de | demite-se
                | demitiu-se | demitem-se | demitir-se | demite-se de | demitiu-se de | demitir-se de | se
                demite | se demitiu | se demite de | se demitiu de | se demitir de | anuncia saída | anunciou
                saída | anuncia a saída de | anuncia sua saída | anunciou sua saída | anuncia a sua saída |
                anunciou a sua saída | anunciou a saída | anuncia saída de | anuncia sua saída de | anunciou sua
                saída de | anuncia a sua saída de | anunciou a sua saída de | confirma saída de | confirmou sua
                saída de | confirma sua saída de | despede-se de | despediu-se de | despedem-se de | despedir-se
                de | se despede de | se despediu de | se despedir de | diz adeus a | disse adeus a | dizem adeus
                a | dizer adeus a | deixa o cargo | deixou o cargo | deixará o cargo | vai deixar o cargo |
                deixa o posto | bate a porta | bateu a porta | bate com a porta | desliga-se de | desligou-se de
                | se desliga de | se desligou de | se desligar de | afasta-se de | afastou-se de | se afasta de
                | se afastou de | troca | trocou | trocam | trocaram | trocar | trocará | vai trocar | não
                trabalha mais em | já não trabalha em | já não está em | não está mais em | apresenta demissão |
                apresentou a demissão | entrega o cargo | entregou o cargo | faz as malas | fez as malas | passa
                de | passou de | migra de | foge de | fogem de | fugiu de | encerra sua passagem por | encerrou
                sua passagem por | põe fim a | encerra ciclo em | encerrou seu ciclo em
            """,
        ),
        marks={**_TO, **_FOR},
    ),
    Verb(Frame.LEAVE, _all(forms("deix | abandon", _AR_MAYBE), "sairia de | demitir-se-ia"), rumoured=True),
    Verb(
        Frame.LEAVE,
        _all("saída | demissão | partida | renúncia | debandada | fuga"),
        marks={**_TO, "em direção a": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        _all("chegada | contratação | ida | transferência | entrada | mudança"),
        marks={**_TO, **_FOR, **_IN},
        mover="owner",
    ),
    Verb(Frame.LEAVE, _all("adeus"), marks={**_FROM_A, **_FOR}, mover="owner"),
    Verb(Frame.RETURN, _all("regresso | volta | retorno"), marks={**_TO, **_IN}, mover="owner"),
    Verb(
        Frame.HIRE,
        _all(
            forms("contrat | recrut | fisg | captur", _AR),
            forms("conquist", _AR_ACTIVE),
            """
                atrai | atraem | atraiu | atraíram | atrair | atraído | atraída | leva embora | vai buscar | foi
                buscar | foi buscar a | anuncia a contratação de | anunciou a contratação de | anuncia
                contratação de | confirma a contratação de | confirmou a contratação de | anuncia a chegada de |
                anunciou a chegada de | garante os serviços de | assegura os serviços de | seduz | seduziu |
                fecha a contratação de | acerta a contratação de | tira | tirou | tiram | tiraram | tirar |
                pesca | pescou | reforça-se com | se reforça com | dá as boas-vindas a | recebe
            """,
        ),
        marks={"à": Slot.ORIGIN, "ao": Slot.ORIGIN},
    ),
    Verb(Frame.HIRE, _all(forms("contrat | recrut", _AR_MAYBE)), rumoured=True),
    Verb(
        Frame.HIRE,
        _all(
            forms("roub | lev | arranc | arrebat", _AR_ACTIVE),
            "traz | trouxe | rouba | ganha | ganhou | capta | captou | abocanha | abocanhou",
        ),
        marks=_FROM_A,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        _all(
            forms("nome | design | indic", "ia | iam | a | am | ou | aram | ado | ada | ados | ar | ará"),
            "promove | promoveu | põe à frente | coloca no comando",
        ),
    ),
    Verb(
        Frame.LOSE,
        _all("""
            perde | perdem | perdeu | perderam | perder | perderá | vê sair | vê partir | viu sair | diz adeus a
            seu | fica sem
        """),
        marks=_TO,
    ),
    Verb(
        Frame.FIRE,
        _all(
            """
                demite | demitiu | demitem | demitiram | demitir | demitirá | demitido | demitida | demitidos |
                despede | despediu | despedido | despedida | dispensa | dispensou | dispensado | dispensada |
                afasta | afastou | afastado | afastada | destitui | destituiu | destituído | destituída |
                exonera | exonerou | exonerado | manda embora
            """
        ),
    ),
    Verb(
        Frame.RETURN,
        _all(
            """
                volta a | voltam a | voltou a | voltaram a | voltará a | voltar a | volta para | voltou para |
                voltar para | retorna a | retornam a | retornou a | retornará a | retornar a | retorna para |
                retornou para | regressa a | regressam a | regressou a | regressará a | regressar a | está de
                volta a | de volta a | reintegra | reintegrou | vai voltar para
            """
        ),
    ),
    Verb(
        Frame.REHIRE,
        _all(forms("recontrat | readmit | recuper", _AR), "volta a contratar | traz de volta | trouxe de volta"),
    ),
    Verb(
        Frame.FOUND,
        _all(
            forms("fund | cofund | lanç | cri | mont", "a | am | ou | aram | ar | ará | arão | ado | ando"),
            "abrir | abre | abriu | empreender | erguer | pôr de pé | lançar",
        ),
        weak=True,
    ),
)

_ROLES = {
    Seniority.FOUNDER: """
        cofundador | cofundadora | co-fundador | co-fundadora | fundador | fundadora | criador | criadora | pai
        | padrinho | inventor | inventora | arquiteto | arquiteta
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | presidente | presidenta | presidente-executivo | presidente-executiva |
        presidente executivo | presidente executiva | diretor executivo | diretora executiva | diretor-executivo
        | diretora-executiva | diretor-geral | diretora-geral | diretor geral | diretora geral | diretor técnico
        | diretora técnica | diretor de tecnologia | diretora de tecnologia | diretor financeiro | diretora
        financeira | diretor de operações | diretora de operações | diretor de produto | diretora de produto |
        diretor científico | diretora científica | cientista-chefe | cientista chefe | chefe científico |
        diretor de marketing | chief scientist | chief AI scientist | diretor de pesquisa | diretora de pesquisa
        | diretor de investigação | diretora de investigação | diretor comercial
    """,
    Seniority.LEAD: """
        diretor | diretora | chefe | responsável | vice-presidente | líder | executivo | executiva | gerente |
        gestor | gestora | chefão | número dois | braço direito | vice-presidente sênior | dirigente |
        coordenador | coordenadora | comandante
    """,
    Seniority.RESEARCHER: """
        pesquisador | pesquisadora | investigador | investigadora | cientista | professor | professora |
        matemático | matemática | físico | física | linguista | académico | acadêmico | neurocientista
    """,
    Seniority.ENGINEER: """
        engenheiro | engenheira | desenvolvedor | desenvolvedora | programador | programadora | informático
    """,
    Seniority.OTHER: """
        funcionário | funcionária | empregado | empregada | trabalhador | colaborador | designer | especialista
        | perito | pioneiro | pioneira | veterano | veterana | guru | figura | membro | cérebro | gênio | génio
        | jovem gênio | jovem génio | prodígio | estrela | advogado | advogada | talento da | talento do |
        craque | brasileiro | peça-chave | nome de peso | um dos nomes
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "cofundadores | co-fundadores | fundadores | criadores | pais",
    Seniority.C_LEVEL: "presidentes | diretores-gerais",
    Seniority.LEAD: """
        diretores | diretoras | chefes | responsáveis | vice-presidentes | líderes | executivos | executivas |
        gerentes | gestores | dirigentes
    """,
    Seniority.RESEARCHER: """
        pesquisadores | pesquisadoras | investigadores | investigadoras | cientistas | professores | matemáticos
    """,
    Seniority.ENGINEER: "engenheiros | engenheiras | desenvolvedores | programadores",
    Seniority.OTHER: """
        funcionários | empregados | trabalhadores | colaboradores | especialistas | peritos | pioneiros |
        veteranos | figuras | membros | cérebros | estrelas | pessoas | mentes | dupla | trio | colegas |
        quadros | nomes de peso | craques
    """,
}

_ONE_OF = "um dos | uma das | um de seus | uma de suas | um dos seus"

_NOT_NAMES = """
    o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | e | ou | mas | nem | que | em | no | na
    | nos | nas | com | sem | por | pelo | pela | para | segundo | sobre | sob | após | até | entre | contra |
    durante | ao | à | aos | às | seu | sua | seus | suas | meu | minha | nosso | nossa | este | esta | esse |
    essa | estes | estas | isso | isto | aquele | aquela | ele | ela | eles | elas | se | já | não | sim | mais
    | menos | muito | também | só | apenas | ainda | assim | agora | hoje | ontem | amanhã | depois | antes |
    quando | onde | como | qual | quais | quem | por que | porque | quanto | quantos | é | são | foi | era |
    será | tem | têm | há | está | estão | outro | outra | outros | outras | todo | todos | toda | todas | cada
    | mesmo | mesma | primeiro | primeira | segunda | último | última | novo | nova | novos | novas | grande |
    grandes | melhor | melhores | pior | alto | alta | jovem | antigo | antiga | ex | atual | dois | duas | três
    | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | cem | mil | milhão | milhões | bilhão |
    bilhões | mil milhões | vários | várias | alguns | algumas | muitos | dezenas | IA | AI | ML | LLM | CEO |
    EUA | estados unidos | UE | reino unido | brasil | brasileiro | brasileira | brasileiros | portugal |
    português | europa | europeu | europeia | china | chinês | chinesa | chineses | índia | japão | coreia |
    frança | alemanha | americano | americana | silicon valley | vale do silício | são paulo | rio de janeiro |
    brasília | lisboa | porto | são francisco | nova york | nova iorque | washington | londres | paris |
    segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | segunda | terça
    | quarta | quinta | sexta | janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro |
    outubro | novembro | dezembro | exclusivo | opinião | análise | entrevista | vídeo | podcast | notícias |
    notícia | relatório | carta | guerra | talento | talentos | fuga | saída | saídas | contratação |
    contratações | demissão | demissões | crise | polêmica | pesquisa | segurança | produto | produtos | modelo
    | modelos | inteligência | artificial | superinteligência | robótica | nuvem | dados | ciência | tecnologia
    | software | hardware | chips | startup | startups | empresa | companhia | grupo | gigante | laboratório |
    equipe | equipa | time | divisão | unidade | direção | siri | gemini | claude | chatgpt | gpt | grok | llama
    | copilot | sora | codex | windows | android | iphone | ipad | mac | alexa | youtube | instagram | whatsapp
    | gmail | autopilot | robotaxi | starlink | foto | fotos | preço | preços | salário | emprego | empregos |
    vaga | vagas | oferta | conselho | governo | ministro | ministra | ministério | universidade | escola |
    instituto | senhor | senhora | dom | dona | vision pro | mercado | enquanto | embora | além | meta | veja |
    confira | saiba | entenda | categoria | adeus | agente | agentes | cargo | cargos | funções | usuário |
    usuários
"""

LANGUAGE = Language(
    code="pt",
    common="""
        o | a | os | as | de | do | da | que | e | em | um | uma | é | por | com | para | seu | sua | ao | à |
        no | na | como | mais | se | não | após | segundo | contrata | deixa | este | esta | sobre | entre | mas
        | foi | são | pela | dos | das | nos
    """,
    keep_accents=True,
    role_after_name=True,
    inverts=True,
    verbs=_VERBS,
    marks={
        Mark.FROM: _all("""
            vindo de | vinda de | vindos de | proveniente de | oriundo de | oriunda de | procedente de
        """),
        Mark.TO: _all("para | rumo a | em direção a"),
        Mark.OBJECT: "ao | à | aos | às",
        Mark.AT: _all(
            """
                em | dentro de | à frente de | a cargo de | nas fileiras de | encarregado de | encarregada de |
                responsável por | por trás de
            """
        ),
        Mark.OF: _all("de | d'") + " | do | da | dos | das",
        Mark.BY: "por | pelo | pela | pelos | pelas | por parte da | por parte do",
        Mark.AS: """
            como | na qualidade de | para o cargo de | no cargo de | ao cargo de | ao posto de | para o posto de
        """,
        Mark.INCLUDING: "incluindo | entre eles | entre elas | entre os quais | como o de | tais como",
        Mark.OTHER: _all(
            """
                com | sem | segundo | sobre | sob | entre | contra | durante | mediante | de acordo com | devido
                a | graças a | apesar de | junto com | em vez de | por causa de | diante de | em meio a |
                através de | a partir de | em troca de | conforme | perante | alegando | ao lado de | quanto a |
                frente a
            """
        ),
        Mark.CUT: _all(
            """
                enquanto | após | depois de | depois que | antes de | antes que | porque | mas | embora | quando
                | onde | já que | pouco depois de | dias depois de | semanas depois de | meses depois de | dias
                após | semanas após | meses após | anos após | substituindo | no lugar de | citando | e depois
            """
        ),
    },
    roles={rank: _all(table, one_of(_ONE_OF, _GROUPS[rank])) for rank, table in _ROLES.items()},
    groups={rank: _all(table) for rank, table in _GROUPS.items()},
    teams=_all("""
        equipe | equipa | time | pessoal | quadro | equipes | equipas | grupo de pesquisadores | cúpula
    """),
    clitics="d'",
    definites="o | a | este | esta",
    articles=or_plain("""
        o | a | os | as | um | uma | uns | umas | seu | sua | seus | suas | este | esta | nosso | nossa
    """),
    ands="e | & | assim como | bem como | além de",
    helpers=_all(
        """
            tem | têm | vá | vão | vai | haja | sido | sendo | acaba de | acabam de | acabou de | será | serão |
            ser | também | já | agora | oficialmente | finalmente | recentemente | definitivamente | de repente
            | discretamente | se | lhe | decide | decidiu | decidiram | resolve | resolveu | hoje | ontem |
            depois | igualmente | consegue | conseguiu | está | estão | a | ter | tinha | nesta segunda | nesta
            terça | nesta quarta | nesta quinta | nesta sexta | esta semana | nesta semana | este mês | neste
            mês | ainda | logo | vir a
        """
    ),
    passives=_all("foi | foram | é | são | será | serão | ser | sido | sendo | era | tem sido | está sendo"),
    participles="ado | ada | ados | adas | ido | ida | idos | idas",
    afters="após | depois de",
    whens="antes de | antes do | antes da | antes que | quando | desde que",
    infinitives="para",
    relatives="que | quem | cujo | cuja | cujos | onde | o qual | a qual | com quem | a quem",
    thats="que",
    pronouns="ele | ela | eles | elas | este último | esta última",
    selves="eu",
    companies=_all(
        """
            a empresa | a companhia | a firma | a startup | a gigante | o gigante | a gigante de tecnologia | o
            laboratório | o grupo | a multinacional | a dona do Facebook | a dona do ChatGPT | a criadora do
            ChatGPT | a tecnológica | a dona do iPhone | a fabricante do iPhone | da empresa | da companhia | na
            empresa | na companhia | à empresa | à companhia
        """
    ),
    startups=_all(
        """
            própria empresa | própria startup | própria companhia | próprio laboratório | próprio negócio |
            próprio projeto | sua própria empresa | sua própria startup | sua própria companhia | seu próprio
            laboratório | seu próprio negócio | uma startup | uma nova startup | uma nova empresa | nova startup
            | nova empresa | sua startup | sua empresa | sua nova startup | sua nova empresa | empresa própria |
            startup própria | negócio próprio | empreender | empresa que ele mesmo vai criar | a própria empresa
            | a própria startup | uma empresa própria
        """
    ),
    founds=_all("""
        fundar | cofundar | criar | lançar | montar | empreender | abrir | funda | cria | lança | criará |
        fundará
    """),
    former=_all(
        """
            ex | antigo | antiga | antigos | antigas | até então | até agora | até há pouco | anteriormente |
            outrora | vindo de | vinda de | que veio de | saído de | que passou por | com passagem por | com
            passagens por
        """
    ),
    numbers={
        "dois": 2,
        "duas": 2,
        "três": 3,
        "quatro": 4,
        "cinco": 5,
        "seis": 6,
        "sete": 7,
        "oito": 8,
        "nove": 9,
        "dez": 10,
        "onze": 11,
        "doze": 12,
        "quinze": 15,
        "vinte": 20,
        "trinta": 30,
        "cinquenta": 50,
        "cem": 100,
        "duzentos": 200,
        "trezentos": 300,
        "quatrocentos": 400,
        "quinhentos": 500,
        "seiscentos": 600,
        "uma dúzia de": 12,
        "uma dezena de": 10,
        "uma vintena de": 20,
        "duas dúzias de": 24,
        "meia dúzia de": 6,
        "um par de": 2,
    },
    more="outro | outra | outros | outras | mais",
    again="de novo | novamente",
    titles="senhor | senhora | sr | sra | dom | dona | dr | dra",
    org_words="""
        labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures |
        partners | group | holdings | institute | university | foundation | networks | studios | media | bank |
        AI | intelligence | research | platforms | security | therapeutics | motors | energy | health |
        solutions | software | SA
    """,
    org_kinds=_all(
        """
            startup | empresa | companhia | firma | plataforma | rival | concorrente | fabricante | subsidiária
            | unicórnio | aplicativo | fornecedora | laboratório | grupo | gigante | instituto | universidade |
            banco | fundo | escritório | associação | fundação | agência | consultoria | ministério | escola |
            revista | clube | desenvolvedora
        """
    ),
    name_particles="""
        de | da | do | dos | das | e | van | von | der | den | di | la | le | el | al | bin | ben | ter
    """,
    not_names=_all(_NOT_NAMES),
    says=_all(
        """
            diz | disse | anuncia | anunciou | anunciaram | afirma | afirmou | revela | revelou | confirma |
            confirmou | explica | explicou | conta | contou | escreve | escreveu | informa | informou | aponta |
            garante | garantiu | declara | declarou | comunica | comunicou | divulga | divulgou | fez saber |
            faz saber | acredita | alerta | publica | publicou | noticia | noticiou
        """
    ),
    leads="exclusivo | fontes | oficial | urgente",
    rumours=_all(
        """
            pode | podem | poderia | poderá | poderão | deve | devem | deverá | negocia | negociam | negociaria
            | cogita | cogitam | estuda | avalia | considera | planeja | planeia | pondera | em conversas |
            conversas | em negociações | negociações | rumor | rumores | boato | boatos | a ponto de | prestes a
            | está prestes a | estaria prestes a | quer | querem | queria | busca | buscam | tenta | tentam |
            tentou | pretende | pretendem | possível | eventual | pensa em | prepara saída | prepara sua saída |
            prepara a saída | estaria | planejaria | sondou | sonda | assedia | ameaça | ofereceu | oferece | a
            um passo de | tentado a | desembolsa para
        """
    ),
    rumours_weak=_all(
        """
            teria | teriam | segundo fontes | fontes próximas | supostamente | alegadamente | pessoas a par |
            diz site | diz agência | diz jornal | diz reportagem | ao que tudo indica
        """
    ),
    confirms=_all(
        """
            é oficial | agora é oficial | oficialmente | porta-voz | comunicado | memorando interno | no
            LinkedIn | no X | no Threads | em seu blog | no seu blog | nota interna | ele próprio | ela própria
            | confirmou a troca | a empresa confirmou | a companhia confirmou | segundo comunicado | confirmou a
            contratação
        """
    ),
    attempts="""
        tentou | tenta | tentaram | tentam | tentava | ameaçou | ameaça | ameaçaram | quase | queria | não conseguiu
        | em vão
    """,
    ages="""
        há um ano | há dois anos | há três anos | há quatro anos | há cinco anos | há dez anos | há anos
    """,
    denials=_all(
        """
            nega | negou | negam | desmente | desmentiu | desmentem | recusa | recusou | recusam | rejeita |
            rejeitou | descarta | descartou | fica em | ficará em | continua em | continuará em | permanece em |
            permanecerá em | segue em | seguirá em | diz não a | disse não a | é falso | falso rumor | não tem
            planos de | não pretende
        """
    ),
    negations=or_plain("não | nunca | jamais | sem | nem"),
    credits=_all("""
        segundo | de acordo com | conforme | informa | revelou | revela | noticiou | publicou | citando | via |
        diz
    """),
    pays="""
        salário | salários | remuneração | bônus | bónus | pacote | pacotes | prêmio | compensação | ganhar | receber
    """,
    past=_all(
        """
            anteriormente | antes | na altura | na época | tinha | tinham | havia | há um ano | há dois anos |
            há três anos | há anos | no ano passado | outrora
        """
    ),
    not_jobs={
        "a board seat, not a job": _all(
            """
                conselho de administração | conselho | conselho consultivo | comitê | comité | comitê científico
                | conselho fiscal
            """
        ),
        "advice, not a job": _all(
            """
                conselheiro | conselheira | assessor | assessora | consultor | consultora | embaixador |
                embaixadora | patrocinador | investidor | investidores | acionista | acionistas
            """
        ),
        "a list or an idiom, not an employer": _all(
            """
                aliança | coligação | coalizão | consórcio | iniciativa | programa | projeto | debate | lista |
                clube | índice | rodada | rodada de investimento | apelo | processo | acordo | pacto | código |
                fórum | moda | tendência | festa | campanha | podcast | causa | greve | parceria | bolsa
            """
        ),
        "a leave of absence": _all(
            "licença | licença médica | licença-maternidade | baixa médica | ano sabático | férias"
        ),
        "a firm that is hired": _all("""
            escritório de advocacia | advogados | agência | fornecedores | lobistas | bancos | terceirizados
        """),
        "a product": _all("""
            aplicativo | serviço | beta | rede social | catálogo | app store | play store | loja | teste |
            mercado
        """),
    },
    not_moves={
        "not a verb of moving": _all(
            """
                deixa de | deixam de | deixou de | deixar de | deixará de | deixa claro | deixou claro | deixa
                para trás | deixou para trás | deixa escapar | deixa a desejar | deixa mais | deixa você | deixa
                um | deixa uma | deixa usuários | deixou um | deixou uma | deixando os | sai na frente | sai do
                ar | saiu do ar | sai do papel | saiu do papel | sai por | sai a partir de | sai da fase beta |
                sai caro | saiu caro | sai em defesa | sai mais | perde espaço | perde força | perde valor |
                perde dinheiro | perde terreno | perder tempo | perde um | perde uma | entra em vigor | entrou
                em vigor | entra em cena | entra na mira | entra na briga | entra na disputa | entra na onda |
                entra na corrida | entra na justiça | entrou na justiça | entra no ar | entra em campo | entrar
                em contato | entrar na conta | chega ao fim | chega ao Brasil | chega ao mercado | chegou ao fim
                | chega a um | chegou a US | chega a US | leva em conta | levar em conta | levar para | traz
                novo | traz nova | traz novos | traz novas | traz recursos | traz um | traz uma | tira do ar |
                tirou do ar | tira dúvidas | tira de | tirar dúvidas | troca de | trocar de | trocou de | recebe
                atualização | recebe novo | recebe nova | integra IA | reforça que | volta a ser | volta ao ar |
                volta a funcionar | volta atrás | à saída | de saída | dá a volta | em volta | por volta de |
                ganha nova | ganha novo | ganha um | ganha uma | ganha versão | atrai investimentos | atrair
                investimentos | atrai olhares | atrai a atenção
            """
        ),
        "a denial of something else": _all(
            """
                nega o valor | nega os valores | desmente o valor | nega ter oferecido | nega ter sido demitido
                | nega ter sido demitida | nega qualquer conflito | nega desentendimentos | nega desentendimento
                | recusou-se a comentar | recusou comentar | não quis comentar | não comentou | não respondeu |
                nega que as | desmente os números
            """
        ),
    },
    not_news={
        "a job advertisement": _all(
            """
                estamos contratando | junte-se à nossa equipe | vagas de emprego | vagas abertas | candidate-se
                | abre vagas | vagas para | oferece vagas
            """
        ),
    },
    core_words=_all(
        """
            IA | AI | inteligência artificial | aprendizado de máquina | aprendizagem automática | modelo |
            modelos | superinteligência | LLM | chatbot | robótica | pesquisador | pesquisadora | pesquisadores
            | investigador | investigadores | cientista | cientistas | GPT | Gemini | Siri | Copilot | Alexa |
            Llama | agentes | AGI | raciocínio | machine learning | deep learning | Autopilot | redes neurais
        """
    ),
)

EXAMPLES = (
    Example("Adelaide Figueira entra na Anthropic", (Told("Adelaide Figueira", None, "Anthropic"),)),
    Example("O pesquisador Bento Quaresma vai para a Meta", (Told("Bento Quaresma", None, "Meta"),)),
    Example("Clarice Vasconcelos junta-se à OpenAI", (Told("Clarice Vasconcelos", None, "OpenAI"),)),
    Example("Danilo Pestana se juntou ao Google", (Told("Danilo Pestana", None, "Google"),)),
    Example(
        "Segundo a Bloomberg, Elias Cordovil desembarca na Mistral AI",
        (Told("Elias Cordovil", None, "Mistral AI", Stage.REPORTED),),
    ),
    Example(
        "A engenheira Flávia Tourinho, ex-Apple, integra a equipe da xAI", (Told("Flávia Tourinho", "Apple", "xAI"),)
    ),
    Example(
        "Gustavo Sobral, até então diretor da Meta, vai para a Nvidia", (Told("Gustavo Sobral", "Meta", "NVIDIA"),)
    ),
    Example("Helena Barroso troca a Apple pela Meta", (Told("Helena Barroso", "Apple", "Meta"),)),
    Example("Igor Castanheira trocou o Google pela OpenAI", (Told("Igor Castanheira", "Google", "OpenAI"),)),
    Example("Joana Vidigal deixa a OpenAI", (Told("Joana Vidigal", "OpenAI", None, Stage.REPORTED),)),
    Example("Leandro Mourão deixa a Apple rumo à Meta", (Told("Leandro Mourão", "Apple", "Meta"),)),
    Example("Marcelo Bragança sai do Google DeepMind", (Told("Marcelo Bragança", "Google DeepMind", None),)),
    Example("Natália Furtado pede demissão da xAI", (Told("Natália Furtado", "xAI", None),)),
    Example("Otávio Penteado demite-se da Microsoft", (Told("Otávio Penteado", "Microsoft", None),)),
    Example("Paula Siqueira despede-se da Anthropic", (Told("Paula Siqueira", "Anthropic", None),)),
    Example("Renato Lacerda anuncia saída da Nvidia", (Told("Renato Lacerda", "NVIDIA", None),)),
    Example("Sai da OpenAI a chefe de segurança Sílvia Teles", (Told("Sílvia Teles", "OpenAI", None),)),
    Example(
        "Tiago Valadares deixa o Google para fundar a própria startup", (Told("Tiago Valadares", "Google", "startup"),)
    ),
    Example("A saída de Vera Quintela da Meta surpreende colegas", (Told("Vera Quintela", "Meta", None),)),
    Example("Três pesquisadores da Apple vão para a Meta", (Told(None, "Apple", "Meta", count=3),)),
    Example("Chefe de pesquisa da OpenAI renuncia ao cargo", (Told(None, "OpenAI", None, count=1),)),
    Example("OpenAI contrata Wagner Seixas", (Told("Wagner Seixas", None, "OpenAI"),)),
    Example(
        "Meta contrata Alice Bittencourt, pesquisadora da Anthropic", (Told("Alice Bittencourt", "Anthropic", "Meta"),)
    ),
    Example("A Meta tirou da OpenAI o pesquisador Breno Carvalhal", (Told("Breno Carvalhal", "OpenAI", "Meta"),)),
    Example("Google recruta o engenheiro Caio Nogueira da Apple", (Told("Caio Nogueira", "Apple", "Google"),)),
    Example("Microsoft rouba Débora Fontoura ao Google", (Told("Débora Fontoura", "Google", "Microsoft"),)),
    Example("Edgar Simões foi contratado pela Mistral AI", (Told("Edgar Simões", None, "Mistral AI"),)),
    Example("Fernanda Leitão, contratada pela Nvidia", (Told("Fernanda Leitão", None, "NVIDIA"),)),
    Example("Anthropic recruta duas dúzias de engenheiros da xAI", (Told(None, "xAI", "Anthropic", count=24),)),
    Example(
        "Cohere anuncia a contratação de Gilberto Paiva, antigo diretor do Google",
        (Told("Gilberto Paiva", "Google", "Cohere"),),
    ),
    Example("A contratação de Heitor Linhares pela Meta irrita a OpenAI", (Told("Heitor Linhares", None, "Meta"),)),
    Example("Apple perde Isadora Rangel para a OpenAI", (Told("Isadora Rangel", "Apple", "OpenAI"),)),
    Example("xAI demite seu diretor financeiro, Jorge Amarante", (Told("Jorge Amarante", "xAI", None),)),
    Example(
        "Mistral AI nomeia Karina Sampaio, vinda da Amazon, diretora técnica",
        (Told("Karina Sampaio", "Amazon", "Mistral AI"),),
    ),
    Example("Lucas Portela volta ao Google", (Told("Lucas Portela", None, "Google"),)),
    Example("Mafalda Serrano regressa à OpenAI", (Told("Mafalda Serrano", None, "OpenAI"),)),
    Example("Nuno Galvão pode ir para a Meta", (Told("Nuno Galvão", None, "Meta", Stage.RUMOURED),)),
    Example("Olívia Rezende deixaria a Apple", (Told("Olívia Rezende", "Apple", None, Stage.RUMOURED),)),
    Example("Meta teria contratado Pedro Guimarães", (Told("Pedro Guimarães", None, "Meta", Stage.REPORTED),)),
    Example("É oficial: Raquel Sarmento deixa a Nvidia", (Told("Raquel Sarmento", "NVIDIA", None, Stage.CONFIRMED),)),
    Example("Samuel Trindade não deixa a Anthropic", (Told("Samuel Trindade", "Anthropic", None, Stage.DENIED),)),
    Example("Teresa Madeira nega que vá deixar a Meta", (Told("Teresa Madeira", "Meta", None, Stage.DENIED),)),
    Example(
        "Vasco Meireles deixa a Meta e nega ter sido demitido", (Told("Vasco Meireles", "Meta", None, Stage.REPORTED),)
    ),
    Example("Yasmin Prates, que entrou no Google em 2019, lança um livro"),
    Example("Ex-engenheiro do Google alerta para os riscos da IA"),
    Example("Meta entra na aliança pela IA aberta"),
    Example("OpenAI nomeia Rita Solberg diretora de pesquisa"),
    Example("Úrsula Pacheco deixa o conselho da OpenAI"),
    Example("O atacante Zeca Monteiro troca o Santos pelo Porto, patrocinado pela Microsoft"),
    Example("Apple deixa de vender seu modelo mais barato"),
    Example("Meta demite seiscentos funcionários da divisão de IA"),
    Example("Microsoft e OpenAI chegam a um acordo"),
    Example("Google abre vagas para engenheiros no Brasil"),
    Example("A meta da Apple é zerar o plástico até 2030"),
    Example("Gemini chega ao Brasil e integra o WhatsApp da Meta"),
    Example("Samsung troca OpenAI por Gemini em seus celulares"),
    Example("Vale a pena deixar o Google por uma startup?"),
)
