"""What employers are called in Portuguese without their name, and what marks a former one."""

from __future__ import annotations

from bot.languages.pt.spelling import spell

COMPANIES = spell(
    """
        a empresa | a companhia | a firma | a startup | a gigante | o gigante | a gigante de tecnologia | o
        laboratório | o grupo | a multinacional | a dona do Facebook | a dona do ChatGPT | a criadora do ChatGPT | a
        tecnológica | a dona do iPhone | a fabricante do iPhone | da empresa | da companhia | na empresa | na
        companhia | à empresa | à companhia
    """
)
STARTUPS = spell(
    """
        própria empresa | própria startup | própria companhia | próprio laboratório | próprio negócio | próprio
        projeto | sua própria empresa | sua própria startup | sua própria companhia | seu próprio laboratório | seu
        próprio negócio | uma startup | uma nova startup | uma nova empresa | nova startup | nova empresa | sua
        startup | sua empresa | sua nova startup | sua nova empresa | empresa própria | startup própria | negócio
        próprio | empreender | empresa que ele mesmo vai criar | a própria empresa | a própria startup | uma empresa
        própria
    """
)
FOUNDS = spell("""
    fundar | cofundar | criar | lançar | montar | empreender | abrir | funda | cria | lança | criará | fundará
""")
FORMER = spell(
    """
        ex | antigo | antiga | antigos | antigas | até então | até agora | até há pouco | anteriormente | outrora |
        vindo de | vinda de | que veio de | saído de | que passou por | com passagem por | com passagens por
    """
)
ORG_WORDS = """
    labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures | partners |
    group | holdings | institute | university | foundation | networks | studios | media | bank | AI | intelligence |
    research | platforms | security | therapeutics | motors | energy | health | solutions | software | SA
"""
ORG_KINDS = spell(
    """
        startup | empresa | companhia | firma | plataforma | rival | concorrente | fabricante | subsidiária |
        unicórnio | aplicativo | fornecedora | laboratório | grupo | gigante | instituto | universidade | banco |
        fundo | escritório | associação | fundação | agência | consultoria | ministério | escola | revista | clube |
        desenvolvedora
    """
)
