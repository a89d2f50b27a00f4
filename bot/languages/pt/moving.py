"""Verbs of Portuguese whose subject moves: joining, leaving, coming back, founding."""

from __future__ import annotations

from bot.languages.grammar import Frame, Verb
from bot.languages.pt.spelling import AR_ACTIVE, AR_MAYBE, FOR, IN, TO, spell
from bot.languages.romance import every, forms

MOVING = (
    Verb(
        Frame.JOIN,
        spell(
            """
                entra em | entram em | entrou em | entraram em | entrará em | entrar em | vai entrar em | junta-se a |
                juntam-se a | juntou-se a | juntaram-se a | juntar-se-á a | juntar-se a | se junta a | se juntam a |
                se juntou a | se juntaram a | se juntará a | se juntar a | une-se a | uniu-se a | unir-se a | se une a
                | se uniu a | se unir a | se unirá a | vai para | vão para | ido para | passado para | juntado a | foi
                para | foram para | ir para | irá para | passa para | passou para | passar para | passam para | migra
                para | migrou para | migrar para | migram para | muda-se para | mudou-se para | mudar-se para | se
                muda para | se mudou para | se mudar para | integra | integrou | integrará | integrar | vai integrar |
                passa a integrar | passou a integrar | passar a integrar | reforça | reforçam | reforçou | reforçará |
                vai reforçar | chega a | chegou a | chegam a | chegar a | chegará a | desembarca em | desembarcou em |
                desembarcar em | desembarcará em | aterra em | aterrou em | ruma a | rumou a | rumo a | ingressa em |
                ingressou em | ingressar em | ingressará em | assina com | assinou com | fecha com | fechou com |
                fechar com | acerta com | acertou com | trabalhará em | trabalhará para | vai trabalhar em | vai
                trabalhar para | passa a trabalhar em | começa em | começou em | começa a trabalhar em | passa a fazer
                parte de | passou a fazer parte de | agora faz parte de | é o novo contratado de | é a nova contratada
                de | é o novo reforço de | é a nova reforço de | novo reforço de | transfere-se para | transferiu-se
                para | se transfere para | se transferiu para | dá o salto para | deu o salto para | topa o convite de
                | topou o convite de | aceita o convite de | aceitou o convite de | aceitou a proposta de | aceita a
                proposta de | já trabalha em | agora trabalha em | trabalha agora em | já está em | agora está em |
                ingressa como | aceita ir para | vai parar em | foi parar em | vai reforçar a equipe de | indo para |
                está indo para | estão indo para | entrando em | se juntando a | juntando-se a | partindo para | está
                a caminho de | se juntarão a | juntar-se-ão a | entrarão em | irão para | é contratado por | passa a
                fazer parte do time de | passa a compor | entra para | entrou para | entrar para | salta para | saltou
                para
            """
        ),
        marks=IN,
    ),
    Verb(
        Frame.JOIN,
        spell("""
            entraria em | se juntaria a | juntar-se-ia a | iria para | integraria | se uniria a | passaria para
        """),
        rumoured=True,
    ),
    Verb(
        Frame.JOIN,
        spell(
            """
                assume | assumiu | assumirá | assumir | vai assumir | assume o cargo de | assume a liderança de |
                lidera | liderará | vai liderar | comandará | vai comandar | escolhe | escolheu | assume as rédeas de
                | dirige agora | vai dirigir | cuidará
            """
        ),
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            forms("deix | abandon", AR_ACTIVE),
            forms("renunci", "a | am | ou | aram | ar | ará | ado"),
            """
                sai de | saem de | saiu de | saíram de | sairá de | sairão de | sair de | vai sair de | saído de | sai
                | saem | saiu | saíram | sair | vem de | chega de | está de saída | estão de saída | está de saída de
                | estão de saída de | pede demissão | pediu demissão | pedem demissão | pediram demissão | pedir
                demissão | pede demissão de | pediu demissão de | pedir demissão de | demite-se | demitiu-se |
                demitem-se | demitir-se | demite-se de | demitiu-se de | demitir-se de | se demite | se demitiu | se
                demite de | se demitiu de | se demitir de | despede-se de | despediu-se de | despedem-se de |
                despedir-se de | se despede de | se despediu de | se despedir de | diz adeus a | disse adeus a | dizem
                adeus a | dizer adeus a | dá adeus a | deu adeus a | dar adeus a | muda-se de | mudou-se de | se muda
                de | se mudou de | transfere-se de | se transfere de | migrou de | salta de | saltou de | deixa vaga
                em | deixa o comando de | deixou o comando de | desembarca de | deixa o cargo | deixou o cargo |
                deixará o cargo | vai deixar o cargo | deixa o posto | bate a porta | bateu a porta | bate com a porta
                | se aposenta | se aposentará | vai se aposentar | aposenta-se | reforma-se | reformou-se | desliga-se
                de | desligou-se de | se desliga de | se desligou de | se desligar de | afasta-se de | afastou-se de |
                se afasta de | se afastou de | troca | trocou | trocando | está trocando | saindo de | está saindo de
                | estão deixando | trocado | trocam | trocaram | trocar | trocará | vai trocar | não trabalha mais em
                | já não trabalha em | já não está em | não está mais em | apresenta demissão | apresentou a demissão
                | entrega o cargo | entregou o cargo | faz as malas | fez as malas | passa de | passou de | migra de |
                foge de | fogem de | fugiu de | encerra sua passagem por | encerrou sua passagem por | põe fim a |
                encerra ciclo em | encerrou seu ciclo em
            """,
        ),
        marks={**TO, **FOR},
    ),
    Verb(
        Frame.LEAVE,
        spell(
            every(
                """
                    anuncia | anunciou | anunciam | anunciaram | confirma | confirmou | comunica | comunicou |
                    oficializa | oficializou
                """,
                """
                    sua saída de | sua saída | a sua saída de | a sua saída | a sua demissão | sua demissão | que
                    deixa | que vai deixar | que está deixando | que deixará | que sai de | que vai sair de | que
                    deixou | que está de saída de | seu desligamento de | desligamento de
                """,
            )
        ),
        marks={**TO, **FOR},
        announced=True,
    ),
    Verb(
        Frame.JOIN,
        spell(
            every(
                "anuncia | anunciou | confirma | confirmou",
                """
                    que vai para | que se junta a | que se juntará a | que entra em | que vai trabalhar em | sua ida
                    para | a sua ida para | sua entrada em | ida para | chegada a
                """,
            )
        ),
        announced=True,
    ),
    Verb(
        Frame.LEAVE,
        spell(
            """
                estou deixando | deixo | me despeço de | despeço-me de | meu último dia em | o meu último dia em | foi
                meu último dia em | é meu último dia em | minha última semana em | saio de | estou saindo de | deixei
                | estou de saída de | estou a deixar | decidi deixar | vou deixar
            """
        ),
        marks=TO,
        mover="self",
    ),
    Verb(
        Frame.JOIN,
        spell(
            """
                junto-me a | me junto a | estou me juntando a | vou para | entrei em | entro em | meu primeiro dia em
                | o meu primeiro dia em | estou entrando em | me juntei a
            """
        ),
        mover="self",
    ),
    Verb(
        Frame.JOIN,
        "torna-se | tornou-se | se torna | se tornou | torna-se em | vira | virou | tornar-se",
        mover="subject",
        weak=True,
    ),
    Verb(Frame.LEAVE, spell(forms("deix | abandon", AR_MAYBE), "sairia de | demitir-se-ia"), rumoured=True),
    Verb(
        Frame.RETURN,
        spell(
            """
                volta a | voltam a | voltou a | voltaram a | voltará a | voltar a | volta para | voltou para | voltar
                para | retorna a | retornam a | retornou a | retornará a | retornar a | retorna para | retornou para |
                regressa a | regressam a | regressou a | regressará a | regressar a | está de volta a | de volta a |
                reintegra | reintegrou | vai voltar para
            """
        ),
    ),
    Verb(
        Frame.FOUND,
        spell(
            forms("fund | cofund | lanç | cri | mont", "a | am | ou | aram | ar | ará | arão | ado | ando"),
            "abrir | abre | abriu | empreender | erguer | pôr de pé | lançar",
        ),
        weak=True,
    ),
)
