"""What looks like a move in Spanish and is none."""

from __future__ import annotations

NOT_JOBS = {
    "an honour, not a job": "Real Academia | Academia de Ciencias | Academia de Ingeniería | Royal Society",
    "a board seat, not a job": """
        consejo de administración | junta directiva | consejo | directorio | comité | consejo asesor | comité
        científico | consejero independiente | junta
    """,
    "advice, not a job": """
        asesor | asesora | asesores | consultor | consultora | embajador | embajadora | patrocinador | inversor |
        inversores | accionista | accionistas
    """,
    "a list or an idiom, not an employer": """
        críticas | críticos | detractores | alianza | coalición | consorcio | iniciativa | programa | proyecto |
        debate | lista | club | índice | ronda | ronda de financiación | llamamiento | demanda | acuerdo | pacto |
        código | foro | moda | tendencia | fiesta | campaña | podcast | causa | acción de | huelga | petición
    """,
    "a leave of absence": """
        baja por maternidad | baja por paternidad | baja paternal | permiso de maternidad | permiso parental |
        licencia | licencia prolongada | baja médica | baja por enfermedad | excedencia | permiso | año sabático |
        baja maternal
    """,
    "a firm that is hired": "bufete | abogados | agencia | subcontrata | proveedores | lobistas | banco | bancos",
    "a product": "aplicación | servicio | beta | red social | catálogo | app store | play store | soporte",
}
NOT_MOVES = {
    "a trend": "fuga de cerebros | fugas de cerebros",
    "not a verb of moving": """
        deja de | dejan de | dejó de | dejar de | dejará de | deja claro | dejó claro | deja clara | deja atrás | dejó
        atrás | deja sin | dejan sin | dejó sin | deja ver | deja entrever | deja caer | deja fuera | dejó fuera |
        dejar fuera | deja que | deja a los | deja a las | deja a sus | deja en | dejó en | dejan en | deja abierta |
        deja la puerta | deja huella | deja una | deja un | dejado un | deja muertos | dejó una | dejando de | dejando
        atrás | renuncia a cobrar | renunció a acciones | sale a la venta | sale al mercado | sale a la luz | sale en
        defensa | sale adelante | sale caro | sale mal | sale bien | sale el | salió a la luz | sale a bolsa | en
        marcha | ponen en marcha | puso en marcha | ficha técnica | la ficha | fichas | pierde valor | pierde fuerza |
        pierde terreno | pierde dinero | se une a la moda | se une a la lista | se suma a la lista | se suma a la
        tendencia | se suma a la moda | llega a un acuerdo | llega a acuerdo | llegaron a un acuerdo | llega a su fin
        | llega a los | llega a las | llegan los | llegan las | llega al mercado | pasa a formar parte | se hace con
        el control | quita el | gana dinero | saca a la luz | saca el | saca su | saca pecho | suma y sigue | cambia
        de | cambió de | cambia el | cambia la | cambia su | cambia las | cambia los | cambiar la | cambiar el |
        cambiar de | echa mano | echa a andar | se queda sin batería | se queda sin dinero | entra en vigor | entró en
        vigor | entra en juego | entrar en vigor | entra en una | volverá a ser | incorpora nuevas | capta la atención
        | captar la atención | atrae a los | atrae a las | capta fondos | a la baja | de baja | dar de baja | baja de
        | la baja | suma más | a marchas | en fuga | a la fuga | se va a lanzar | se va a poder | se despide a
    """,
    "a denial of something else": """
        niega que las | niega haber ofrecido | niega el monto | desmiente la cifra | niega la cifra | desmiente el
        monto | niega haber sido despedido | niega haber sido despedida | desmiente cualquier desacuerdo | niega
        desavenencias | desmiente desacuerdos | declina comentar | declinó comentar | no quiso comentar | no han
        querido hacer comentarios | no ha querido comentar | no respondió | no respondieron | rechaza comentar |
        rechazó comentar | niega cualquier conflicto
    """,
}
NOT_NEWS = {
    "a job advertisement": """
        estamos contratando | únete a nuestro equipo | cómo conseguir trabajo | vacantes | ofertas de empleo | buscan
        empleados | postúlate | cómo trabajar en
    """,
}
