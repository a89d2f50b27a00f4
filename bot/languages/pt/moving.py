"""Verbs of Portuguese whose subject moves: joining, leaving, coming back, founding."""

from __future__ import annotations

from bot.languages.grammar import Frame, Verb
from bot.languages.pt.spelling import AR_ACTIVE, AR_MAYBE, FOR, IN, TO, spell
from bot.languages.romance import forms

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
                proposta de | salta para | saltou para
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
                lidera | liderará | vai liderar | comandará | vai comandar | torna-se | tornou-se | se torna | se
                tornou | escolhe | escolheu | assume as rédeas de | dirige agora | vai dirigir | cuidará
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
                demite de | se demitiu de | se demitir de | anuncia saída | anunciou saída | anuncia a saída de |
                anuncia sua saída | anunciou sua saída | anuncia a sua saída | anunciou a sua saída | anunciou a saída
                | anuncia saída de | anuncia sua saída de | anunciou sua saída de | anuncia a sua saída de | anunciou
                a sua saída de | confirma saída de | confirmou sua saída de | confirma sua saída de | despede-se de |
                despediu-se de | despedem-se de | despedir-se de | se despede de | se despediu de | se despedir de |
                diz adeus a | disse adeus a | dizem adeus a | dizer adeus a | deixa o cargo | deixou o cargo | deixará
                o cargo | vai deixar o cargo | deixa o posto | bate a porta | bateu a porta | bate com a porta |
                desliga-se de | desligou-se de | se desliga de | se desligou de | se desligar de | afasta-se de |
                afastou-se de | se afasta de | se afastou de | troca | trocou | trocam | trocaram | trocar | trocará |
                vai trocar | não trabalha mais em | já não trabalha em | já não está em | não está mais em | apresenta
                demissão | apresentou a demissão | entrega o cargo | entregou o cargo | faz as malas | fez as malas |
                passa de | passou de | migra de | foge de | fogem de | fugiu de | encerra sua passagem por | encerrou
                sua passagem por | põe fim a | encerra ciclo em | encerrou seu ciclo em
            """,
        ),
        marks={**TO, **FOR},
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
