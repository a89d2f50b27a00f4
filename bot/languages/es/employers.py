"""What employers are called in Spanish without their name, and what marks a former one."""

from __future__ import annotations

from bot.languages.es.spelling import spell

COMPANIES = """
    la compañía | la empresa | la firma | la startup | la tecnológica | el gigante | el gigante tecnológico | el
    gigante tecnológico estadounidense | el laboratorio | el grupo | la multinacional | la compañía de la manzana
    mordida | la de Cupertino | la de Mountain View | la matriz de Facebook | la dueña de Facebook | la entidad
"""
STARTUPS = """
    su propia empresa | su propia startup | su propia compañía | su propio laboratorio | su propia firma | su propio
    negocio | su propio proyecto | una startup | una empresa propia | una compañía propia | una startup propia | una
    nueva startup | una nueva empresa | una nueva compañía | nueva startup | nueva empresa | startup propia | empresa
    propia | su startup | su empresa | su nueva empresa | su nueva startup | sus propias empresas | una empresa |
    emprender por su cuenta | por su cuenta | en solitario | un proyecto propio | una startup rival
"""
FOUNDS = """
    fundar | cofundar | crear | lanzar | montar | emprender | poner en marcha | levantar | funda | crea | lanza |
    creará | fundará
"""
FORMER = spell(
    """
        ex | antiguo | antigua | antiguos | antiguas | hasta ahora | hasta hace poco | anteriormente | el ya antiguo |
        otrora | que viene de | venido de | llegado de | salido de | recién salido de | recién salida de
    """
)
ORG_WORDS = """
    labs | lab | inc | corp | ltd | technologies | technology | systems | robotics | capital | ventures | partners |
    group | holdings | institute | university | foundation | networks | studios | media | bank | AI | intelligence |
    research | platforms | security | therapeutics | motors | energy | health | solutions | software | SA
"""
ORG_KINDS = """
    startup | empresa | compañía | firma | plataforma | rival | competidora | competidor | fabricante | filial |
    unicornio | aplicación | proveedor | laboratorio | grupo | gigante | instituto | universidad | banco | fondo |
    bufete | asociación | fundación | agencia | consultora | tecnológica | ministerio | escuela | revista | club
"""
