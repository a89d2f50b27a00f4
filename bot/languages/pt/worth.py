"""How sure a report in Portuguese is: who says it, as news or rumour, and what denies it."""

from __future__ import annotations

from bot.languages.pt.spelling import spell

SAYS = spell(
    """
        diz | disse | anuncia | anunciou | anunciaram | afirma | afirmou | revela | revelou | confirma | confirmou |
        explica | explicou | conta | contou | escreve | escreveu | informa | informou | aponta | garante | garantiu |
        declara | declarou | comunica | comunicou | divulga | divulgou | fez saber | faz saber | acredita | alerta |
        publica | publicou | noticia | noticiou
    """
)
LEADS = "exclusivo | fontes | oficial | urgente"
RUMOURS = spell(
    """
        pode | podem | poderia | poderá | poderão | deve | devem | deverá | negocia | negociam | negociaria | cogita |
        cogitam | estuda | avalia | considera | planeja | planeia | pondera | em conversas | conversas | em
        negociações | negociações | rumor | rumores | boato | boatos | a ponto de | prestes a | está prestes a |
        estaria prestes a | quer | querem | queria | busca | buscam | tenta | tentam | tentou | pretende | pretendem |
        possível | eventual | pensa em | prepara saída | prepara sua saída | prepara a saída | estaria | planejaria |
        sondou | sonda | assedia | ameaça | ofereceu | oferece | a um passo de | tentado a | desembolsa para
    """
)
RUMOURS_WEAK = spell(
    """
        teria | teriam | segundo fontes | fontes próximas | supostamente | alegadamente | pessoas a par | diz site |
        diz agência | diz jornal | diz reportagem | ao que tudo indica
    """
)
CONFIRMS = spell(
    """
        anuncia | anunciou | anunciaram | confirma | confirmou | comunica | comunicou | divulga | divulgou | fez saber
        | faz saber | informou em nota | em nota | é oficial | agora é oficial | oficialmente | porta-voz | comunicado
        | memorando interno | no LinkedIn | no X | no Threads | em seu blog | no seu blog | nota interna | ele próprio
        | ela própria | confirmou a troca | a empresa confirmou | a companhia confirmou | segundo comunicado |
        confirmou a contratação
    """
)
ATTEMPTS = """
    tentou | tenta | tentaram | tentam | tentava | ameaçou | ameaça | ameaçaram | quase | queria | não conseguiu | em
    vão
"""
AGES = """
    há um ano | há dois anos | há três anos | há quatro anos | há cinco anos | há dez anos | há anos
"""
DENIALS = spell(
    """
        fica na | descartou a saída | não cogita | nega | negou | negam | desmente | desmentiu | desmentem | recusa |
        recusou | recusam | rejeita | rejeitou | descarta | descartou | fica em | ficará em | continua em | continuará
        em | permanece em | permanecerá em | segue em | seguirá em | diz não a | disse não a | é falso | falso rumor |
        não tem planos de | não pretende
    """
)
CREDITS = spell("""
    segundo | de acordo com | conforme | informa | revelou | revela | noticiou | publicou | citando | via | diz
""")
PAYS = """
    paga | pagou | pagar | desembolsa | por ano | salário | salários | remuneração | bônus | bónus | pacote | pacotes
    | prêmio | compensação | ganhar | receber
"""
PAST = spell(
    """
        anteriormente | antes | na altura | na época | tinha | tinham | havia | há um ano | há dois anos | há três
        anos | há anos | no ano passado | outrora
    """
)
CORE_WORDS = spell(
    """
        IA | AI | inteligência artificial | aprendizado de máquina | aprendizagem automática | modelo | modelos |
        superinteligência | LLM | chatbot | robótica | pesquisador | pesquisadora | pesquisadores | investigador |
        investigadores | cientista | cientistas | GPT | Gemini | Siri | Copilot | Alexa | Llama | agentes | AGI |
        raciocínio | machine learning | deep learning | Autopilot | redes neurais
    """
)
TALKS = "por que | por quê | como | tendência | fenômeno"
RECALLS = """
    acusa | acusou | acusam | acusado de | processo judicial | julgamento | processa | no tribunal | testemunhou |
    aniversário
"""
