"""Verbs of Spanish whose subject moves: joining, leaving, coming back, founding."""

from __future__ import annotations

from bot.languages.es.spelling import AR_ACTIVE, AR_MAYBE, TO_A, spell
from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.romance import every, forms

MOVING = (
    Verb(
        Frame.JOIN,
        spell(
            forms("se un | se reun", "e | en | ió | ieron | irá | irán | ía | ían"),
            "unirse | uniéndose | se ha unido | se han unido | unirá | ha decidido unirse",
            forms("se incorpor | se sum", "a | an | ó | aron | ará | arán | aba"),
            """
                incorporarse | sumarse | incorporándose | se ha incorporado | se han incorporado | se ha sumado | se
                han sumado
            """,
            """
                llega | llegan | llegó | llegaron | llegará | llegar | ha llegado | aterriza en | aterrizó en |
                aterrizar en | aterrizará en | aterrizan en | aterriza | recala en | recaló en | recalan en | recalará
                en | recalar en | ha recalado en | da el salto a | dio el salto a | dan el salto a | dar el salto a |
                dará el salto a | ha dado el salto a | se pasa a | se pasó a | se pasan a | pasarse a | se ha pasado a
                | se marcha a | se marcharon a | se marchó a | se marchan a | marcharse a | se marchará a | se ha
                marchado a | se va a | se van a | se fue a | se fueron a | irse a | se irá a | se ha ido a | se muda a
                | se mudó a | mudarse a | se cambia a | se cambió a | ficha por | fichó por | ficharon por | fichan
                por | fichará por | fichar por | ha fichado por | fichado por | fichada por | fichados por | firma por
                | firmó por | firma con | firmó con | trabajará en | trabajarán en | trabajará para | trabajará ahora
                en | empieza en | comienza en | empezó en | empieza a trabajar en | empezará a trabajar en | comenzará
                a trabajar en | entra en | entró en | entrará en | entrar en | ingresa a | ingresa en | ingresó a |
                ingresó en | entra a trabajar en | se integra en | se integró en | se integra a | se integrará en |
                integrarse en | se enrola en | se alista en | pone rumbo a | puso rumbo a | ponen rumbo a | se
                incorpora como | se instala en | se embarca en | es el nuevo fichaje de | es la nueva incorporación de
                | nuevo fichaje de | salta a | saltó a | saltan a | saltar a | viene a reforzar empleado de | ya
                trabaja en | ahora trabaja en | ya trabaja para | trabaja ahora en | ya está en | se une | pasa a
                formar parte de | pasará a formar parte de | pasó a formar parte de | forma parte ya de
            """,
        ),
        marks={"en": Slot.DESTINATION, "con": Slot.DESTINATION},
    ),
    Verb(
        Frame.JOIN,
        spell("""
            se uniría | se unirían | se incorporaría | se sumaría | ficharía por | se iría a | se marcharía a |
            llegaría a
        """),
        rumoured=True,
    ),
    Verb(
        Frame.JOIN,
        """
            pasa a | pasó a | pasará a | pasar a | pasan a | elige | eligió | ha elegido | elegirá | escoge | escogió
            | opta por | optó por | dirigirá | liderará | encabezará | se pone al frente de | ocupará el cargo de |
            asume la dirección de | toma las riendas de | asume el mando de | asumirá | se convierte en
        """,
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        forms(
            "renunci | dimit", "a | an | ó | aron | ará | arán | ar | ado | aba | e | en | ió | ieron | irá | ir | ido"
        ),
        marks={"a": Slot.ORIGIN, "al": Slot.ORIGIN, "hacia": Slot.DESTINATION, "por": Slot.DESTINATION},
    ),
    Verb(
        Frame.LEAVE,
        spell(
            forms("abandon | dej", AR_ACTIVE),
            """
                se jubila | se jubilará | se ha jubilado | se jubiló | se retira de | se retirará de | sale de | salen
                de | salió de | salieron de | saldrá de | saldrán de | salir de | ha salido de | han salido de | sale
                | se marcha de | se marchan de | se marchó de | se marcharon de | se marchará de | marcharse de | se
                ha marchado de | se han marchado de | llega de | llega desde | llega procedente de | viene de | se va
                de | se van de | se fue de | se fueron de | se irá de | irse de | se ha ido de | se han ido de | se
                despide de | se despidió de | se despiden de | se ha despedido de | despedirse de | se desvincula de |
                se desvinculó de | se desliga de | se aleja de | se alejó de | huye de | huyen de | huyó de | dice
                adiós a | dijo adiós a | dicen adiós a | ha dicho adiós a | decir adiós a | da un portazo a | da
                portazo a | dio un portazo a | da la espalda a | pone fin a su etapa en | puso fin a su etapa en |
                pone fin a | cierra su etapa en | cerró su etapa en | termina su etapa en | presenta su renuncia |
                presentó su renuncia | ha presentado su renuncia | presentó su dimisión | presenta su dimisión | deja
                el cargo | dejó el cargo | dejará el cargo | deja su cargo | dejará su cargo | dejó su cargo | deja su
                puesto | dejó su puesto | dejará su puesto | deja el puesto | dejó el puesto | ha dejado el puesto |
                ha dejado su cargo | deja las filas de | abandona su cargo | abandonó su cargo | abandona su puesto |
                abandona el barco | abandonan el barco | abandonó el barco | abandona las filas de | ya no trabaja en
                | ya no trabaja para | ya no está en | cambia | cambió | cambian | ha cambiado | cambiar | cambiará |
                pasa de | pasó de | pasan de | pasar de | ha pasado de | da el salto de | dio el salto de | salta de |
                saltó de | hace las maletas | hizo las maletas | se baja del barco | tira la toalla | se marcha | se
                marchan | se marchó | se marcharon | se marchará | marcharse | se va | se van | se fue | se fueron |
                se irá | irse | se ha ido | se ha marchado | se despide | se despidió
            """,
        ),
        marks=TO_A,
    ),
    Verb(
        Frame.LEAVE,
        every(
            """
                anuncia | anunció | ha anunciado | confirma | confirmó | ha confirmado | comunica | comunicó |
                anuncian | oficializa | hace oficial | hizo oficial
            """,
            """
                su salida | su marcha | su renuncia | su partida | su dimisión | su despedida | su salida de | su
                marcha de | su partida de | su despedida de | su renuncia a | su dimisión de | que deja | que se va |
                que se marcha | que abandona | que dejará | que se despide | que dejaba | que abandonaba | que se iba
            """,
        ),
        marks=TO_A,
        announced=True,
    ),
    Verb(
        Frame.JOIN,
        every(
            "anuncia | anunció | ha anunciado | confirma | confirmó | ha confirmado",
            """
                su fichaje por | su incorporación a | su llegada a | que se une a | que ficha por | que se incorpora a
                | que se unirá a | que se suma a
            """,
        ),
        announced=True,
    ),
    Verb(
        Frame.JOIN,
        "se convierte en | se convirtió en | se convertirá en | convertirse en | pasa a ser | pasará a ser",
        mover="subject",
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        """
            dejo | me voy de | me marcho de | abandono | he dejado | dejé | me despido de | he decidido dejar | mi
            último día en | mi última semana en | es mi último día en | fue mi último día en | ha sido mi último día
            en | dejaré | renuncio a mi puesto en
        """,
        marks=TO_A,
        mover="self",
    ),
    Verb(
        Frame.JOIN,
        """
            me uno a | me incorporo a | me he unido a | me sumo a | me voy a | me paso a | ficho por | empiezo en |
            empiezo a trabajar en | mi primer día en | es mi primer día en | me uniré a | me incorporaré a
        """,
        mover="self",
    ),
    Verb(
        Frame.LEAVE,
        forms("dej | abandon | renunci", AR_MAYBE) + " | dimitiría | se iría de | se marcharía de | saldría de",
        rumoured=True,
    ),
    Verb(
        Frame.RETURN,
        """
            vuelve | vuelven | volvió | volvieron | volverá | volver | ha vuelto | han vuelto | regresa | regresan |
            regresó | regresaron | regresará | regresar | ha regresado | retorna | retornó | retornar | retornará |
            vuelve a casa | está de vuelta en | está de regreso en | se reincorpora | se reincorporó | se
            reincorporará | reincorporarse
        """,
        marks={"en": Slot.DESTINATION},
    ),
    Verb(
        Frame.FOUND,
        forms("fund | cofund | lanz | cre | mont", "a | an | ó | aron | ar | ará | arán | ado | ando")
        + """
            | poner en marcha | pone en marcha | emprender | emprende | montar | levantar | constituir
        """,
        weak=True,
    ),
)
