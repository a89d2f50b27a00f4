"""What stands around names of people in Portuguese, and words that are never part of one."""

from __future__ import annotations

from bot.languages.pt.spelling import spell

TITLES = "senhor | senhora | sr | sra | dom | dona | dr | dra"
NAME_PARTICLES = """
    de | da | do | dos | das | e | van | von | der | den | di | la | le | el | al | bin | ben | ter
"""
NOT_NAMES = spell("""
    Cupertino | Mountain View | Menlo Park | Redmond | Palo Alto | Seattle | o que | aquilo que | o | a | os | as | um
    | uma | uns | umas | de | do | da | dos | das | e | ou | mas | nem | que | em | no | na | nos | nas | com | sem |
    por | pelo | pela | para | segundo | sobre | sob | após | até | entre | contra | durante | ao | à | aos | às | seu
    | sua | seus | suas | meu | minha | nosso | nossa | este | esta | esse | essa | estes | estas | isso | isto |
    aquele | aquela | ele | ela | eles | elas | se | já | não | sim | mais | menos | muito | também | só | apenas |
    ainda | assim | agora | hoje | ontem | amanhã | depois | antes | quando | onde | como | qual | quais | quem | por
    que | porque | quanto | quantos | é | são | foi | era | será | tem | têm | há | está | estão | outro | outra |
    outros | outras | todo | todos | toda | todas | cada | mesmo | mesma | primeiro | primeira | segunda | último |
    última | novo | nova | novos | novas | grande | grandes | melhor | melhores | pior | alto | alta | jovem | antigo
    | antiga | ex | atual | dois | duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | cem
    | mil | milhão | milhões | bilhão | bilhões | mil milhões | vários | várias | alguns | algumas | muitos | dezenas
    | IA | AI | ML | LLM | CEO | EUA | estados unidos | UE | reino unido | brasil | brasileiro | brasileira |
    brasileiros | portugal | português | europa | europeu | europeia | china | chinês | chinesa | chineses | índia |
    japão | coreia | frança | alemanha | americano | americana | silicon valley | vale do silício | são paulo | rio de
    janeiro | brasília | lisboa | porto | são francisco | nova york | nova iorque | washington | londres | paris |
    segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | terça | quarta |
    quinta | sexta | janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro |
    novembro | dezembro | exclusivo | opinião | análise | entrevista | vídeo | podcast | notícias | notícia |
    relatório | carta | guerra | talento | talentos | fuga | saída | saídas | contratação | contratações | demissão |
    demissões | crise | polêmica | pesquisa | segurança | produto | produtos | modelo | modelos | inteligência |
    artificial | superinteligência | robótica | nuvem | dados | ciência | tecnologia | software | hardware | chips |
    startup | startups | empresa | companhia | grupo | gigante | laboratório | equipe | equipa | time | divisão |
    unidade | direção | siri | gemini | claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows |
    android | iphone | ipad | mac | alexa | youtube | instagram | whatsapp | gmail | autopilot | robotaxi | starlink |
    foto | fotos | preço | preços | salário | emprego | empregos | vaga | vagas | oferta | conselho | governo |
    ministro | ministra | ministério | universidade | escola | instituto | senhor | senhora | dom | dona | vision pro
    | mercado | enquanto | embora | além | meta | veja | confira | saiba | entenda | categoria | adeus | agente |
    agentes | cargo | cargos | funções | usuário | usuários
""")
