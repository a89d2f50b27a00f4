"""What looks like a move in Portuguese and is none."""

from __future__ import annotations

from bot.languages.pt.spelling import spell

NOT_JOBS = {
    "a board seat, not a job": spell(
        """
            conselho de administração | conselho | conselho consultivo | comitê | comité | comitê científico |
            conselho fiscal
        """
    ),
    "advice, not a job": spell(
        """
            conselheiro | conselheira | assessor | assessora | consultor | consultora | embaixador | embaixadora |
            patrocinador | investidor | investidores | acionista | acionistas
        """
    ),
    "a list or an idiom, not an employer": spell(
        """
            críticas | críticos | detratores | aliança | coligação | coalizão | consórcio | iniciativa | programa |
            projeto | debate | lista | clube | índice | rodada | rodada de investimento | apelo | processo | acordo |
            pacto | código | fórum | moda | tendência | festa | campanha | podcast | causa | greve | parceria | bolsa
        """
    ),
    "a leave of absence": spell(
        "licença | licença médica | licença-maternidade | baixa médica | ano sabático | férias"
    ),
    "a firm that is hired": spell("""
        escritório de advocacia | advogados | agência | fornecedores | lobistas | bancos | terceirizados
    """),
    "a product": spell("""
        aplicativo | serviço | beta | rede social | catálogo | app store | play store | loja | teste | mercado
    """),
}
NOT_MOVES = {
    "a trend": "fuga de cérebros | fugas de cérebros",
    "not a verb of moving": spell(
        """
            deixa de | deixam de | deixou de | deixar de | deixará de | deixa claro | deixou claro | deixa para trás |
            deixou para trás | deixa escapar | deixa a desejar | deixa mais | deixa você | deixa um | deixa uma |
            deixa usuários | deixou um | deixou uma | deixando os | sai na frente | sai do ar | saiu do ar | sai do
            papel | saiu do papel | sai por | sai a partir de | sai da fase beta | sai caro | saiu caro | sai em
            defesa | sai mais | perde espaço | perde força | perde valor | perde dinheiro | perde terreno | perder
            tempo | entra em vigor | entrou em vigor | entra em cena | entra na mira | entra na briga | entra na
            disputa | entra na onda | entra na corrida | entra na justiça | entrou na justiça | entra no ar | entra em
            campo | entrar em contato | entrar na conta | chega ao fim | chega ao Brasil | chega ao mercado | chegou
            ao fim | chega a um | chegou a US | chega a US | leva em conta | levar em conta | levar para | traz novo |
            traz nova | traz novos | traz novas | traz recursos | tira do ar | tirou do ar | tira dúvidas | tirar
            dúvidas | troca de | trocar de | trocou de | recebe atualização | recebe novo | recebe nova | integra IA |
            reforça que | volta a ser | volta ao ar | volta a funcionar | volta atrás | à saída | de saída | dá a
            volta | em volta | por volta de | ganha nova | ganha novo | ganha versão | atrai investimentos | atrair
            investimentos | atrai olhares | atrai a atenção
        """
    ),
    "a denial of something else": spell(
        """
            nega o valor | nega os valores | desmente o valor | nega ter oferecido | nega ter sido demitido | nega ter
            sido demitida | nega qualquer conflito | nega desentendimentos | nega desentendimento | recusou-se a
            comentar | recusou comentar | não quis comentar | não comentou | não respondeu | nega que as | desmente os
            números
        """
    ),
}
NOT_NEWS = {
    "a job advertisement": spell(
        """
            estamos contratando | junte-se à nossa equipe | vagas de emprego | vagas abertas | candidate-se | abre
            vagas | vagas para | oferece vagas
        """
    ),
}
