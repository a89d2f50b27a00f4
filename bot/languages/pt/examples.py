"""Sentences of Portuguese with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

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
    Example(
        "Beatriz Lavrador (ex-Google) é a nova diretora técnica da Mistral AI",
        (Told("Beatriz Lavrador", "Google", "Mistral AI"),),
    ),
    Example(
        "OpenAI recontrata Beatriz Lavrador após passagem pela Meta", (Told("Beatriz Lavrador", "Meta", "OpenAI"),)
    ),
    Example(
        "Após passagem pela Apple, Beatriz Lavrador entra na OpenAI", (Told("Beatriz Lavrador", "Apple", "OpenAI"),)
    ),
    Example(
        "Beatriz Lavrador anuncia que deixa a OpenAI", (Told("Beatriz Lavrador", "OpenAI", None, Stage.CONFIRMED),)
    ),
    Example("Beatriz Lavrador anuncia saída da OpenAI", (Told("Beatriz Lavrador", "OpenAI", None, Stage.CONFIRMED),)),
    Example(
        '"Hoje é meu último dia na OpenAI", escreveu a pesquisadora Beatriz Lavrador no X',
        (Told("Beatriz Lavrador", "OpenAI", None),),
    ),
    Example(
        '"Estou deixando a OpenAI", anunciou Beatriz Lavrador',
        (Told("Beatriz Lavrador", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example(
        "A pesquisadora Beatriz Lavrador, que liderava a equipe de voz da Apple, foi para a Meta",
        (Told("Beatriz Lavrador", "Apple", "Meta"),),
    ),
    Example("Apple perde Beatriz Lavrador, que vai para a Meta", (Told("Beatriz Lavrador", "Apple", "Meta"),)),
    Example(
        "Três pesquisadores da OpenAI (Beatriz Lavrador, Caio Montenegro e Davi Peçanha) vão para a Meta",
        (
            Told("Beatriz Lavrador", "OpenAI", "Meta"),
            Told("Caio Montenegro", "OpenAI", "Meta"),
            Told("Davi Peçanha", "OpenAI", "Meta"),
        ),
    ),
    Example("Caio Montenegro nega saída da Apple", (Told("Caio Montenegro", "Apple", None, Stage.DENIED),)),
    Example(
        "Caio Montenegro deixa a Apple, mas nega que seja pela reestruturação",
        (Told("Caio Montenegro", "Apple", None, Stage.REPORTED),),
    ),
    Example("Caio Montenegro vira conselheiro da Anthropic"),
    Example("Anthropic prepara entrada na bolsa"),
    Example("O volante Caio Montenegro deixa o Bahia e vai para o Vitória, patrocinado pelo Google"),
    Example(
        "Fuga de cérebros na Apple",
        (Told("Caio Montenegro", "Apple", "OpenAI"),),
        summary="A companhia perdeu outro engenheiro, Caio Montenegro, que vai para a OpenAI, segundo a Bloomberg.",
    ),
    Example("Beatriz Lavrador dá adeus à Meta após dez anos", (Told("Beatriz Lavrador", "Meta", None),)),
    Example(
        "Beatriz Lavrador, uma das responsáveis pelo Gemini, troca o Google pela Microsoft",
        (Told("Beatriz Lavrador", "Google", "Microsoft"),),
    ),
    Example(
        "Davi Peçanha, até agora na DeepMind, será o novo cientista-chefe da Mistral AI",
        (Told("Davi Peçanha", "Google DeepMind", "Mistral AI"),),
    ),
    Example(
        "Davi Peçanha, que deixou a OpenAI no mês passado, entra na Anthropic",
        (Told("Davi Peçanha", "OpenAI", "Anthropic"),),
    ),
    Example("Davi Peçanha já trabalha na Anthropic", (Told("Davi Peçanha", None, "Anthropic"),)),
    Example(
        "Davi Peçanha torna-se o novo cientista-chefe da Meta após saída da OpenAI",
        (Told("Davi Peçanha", "OpenAI", "Meta"),),
    ),
    Example("Davi Peçanha muda-se da OpenAI para a Anthropic", (Told("Davi Peçanha", "OpenAI", "Anthropic"),)),
    Example("Davi Peçanha é o novo reforço da Anthropic", (Told("Davi Peçanha", None, "Anthropic"),)),
    Example("Davi Peçanha está de saída da Apple", (Told("Davi Peçanha", "Apple", None),)),
    Example(
        "Apple confirma a contratação de Davi Peçanha, que estava na Microsoft",
        (Told("Davi Peçanha", "Microsoft", "Apple", Stage.CONFIRMED),),
    ),
    Example(
        "Caio Montenegro, chefe de IA da Apple, será substituído por Beatriz Lavrador, ex-Google",
        (Told("Beatriz Lavrador", "Google", "Apple"),),
    ),
    Example(
        "Caio Montenegro deixa a OpenAI",
        (Told("Caio Montenegro", "OpenAI", None), Told("Beatriz Lavrador", "Google", "OpenAI")),
        summary="Em seu lugar entra Beatriz Lavrador, vinda do Google.",
    ),
    Example(
        "A startup procura substituta para a diretora Beatriz Lavrador, que vai para a Microsoft",
        (Told("Beatriz Lavrador", None, "Microsoft"),),
    ),
    Example("Caio Montenegro, cofundador da xAI, sai da empresa", (Told("Caio Montenegro", "xAI", None),)),
    Example("Meta paga uma fortuna para contratar jovem gênio da IA", (Told(None, None, "Meta", count=1),)),
    Example(
        "Nova baixa na Apple",
        (Told("Beatriz Lavrador", "Apple", "Meta"),),
        summary="Beatriz Lavrador, que comandava a equipe de modelos da Apple, está trocando a companhia "
        "pela Meta, informou a Bloomberg.",
    ),
    Example(
        "Meta segue às compras",
        (
            Told("Beatriz Lavrador", "OpenAI", "Meta"),
            Told("Caio Montenegro", "Anthropic", "Meta"),
        ),
        summary="A empresa de Mark Zuckerberg contratou Beatriz Lavrador, pesquisadora da OpenAI, e Caio "
        "Montenegro, engenheiro da Anthropic.",
    ),
    Example(
        "Após a saída de Caio Montenegro, Beatriz Lavrador também deixa a xAI", (Told("Beatriz Lavrador", "xAI", None),)
    ),
    Example("Beatriz Lavrador tira ano sabático da OpenAI"),
    Example("Caio Montenegro sai do grupo de WhatsApp da OpenAI"),
    Example("Fundador da xAI deixa empresa e cita saúde", (Told(None, "xAI", None, count=1),)),
    Example("Beatriz Lavrador (OpenAI) vai para a Anthropic", (Told("Beatriz Lavrador", "OpenAI", "Anthropic"),)),
    Example(
        "Meta investe 14 bilhões na Scale AI e contrata seu CEO, Caio Montenegro",
        (Told("Caio Montenegro", "Scale AI", "Meta"),),
    ),
    Example("Google perde um dos autores do Gemini", (Told(None, "Google", None, count=1),)),
    Example("Caio Montenegro, chefe de IA da Apple, se aposenta", (Told("Caio Montenegro", "Apple", None),)),
    Example(
        "Beatriz Lavrador, diretora técnica da OpenAI, anuncia saída da empresa",
        (Told("Beatriz Lavrador", "OpenAI", None, Stage.CONFIRMED),),
    ),
    Example("Caio Montenegro acusa a OpenAI de roubar seus pesquisadores"),
    Example("Executivo da Apple responsável por IA troca empresa pela Meta", (Told(None, "Apple", "Meta", count=1),)),
    Example(
        "A Apple sofreu outra baixa: Caio Montenegro foi contratado pela Meta",
        (Told("Caio Montenegro", "Apple", "Meta"),),
    ),
    Example("xAI processa ex-engenheiro que foi para a OpenAI"),
    Example("Beatriz Lavrador volta à OpenAI após licença-maternidade"),
    Example("OpenAI paga bônus para reter pesquisadores"),
    Example("Mistral AI vai contratar 200 pessoas"),
    Example("Se Caio Montenegro deixasse a Apple, a Siri ficaria órfã"),
    Example("Só Caio Montenegro e Beatriz Lavrador continuam na xAI entre os fundadores"),
    Example("OpenAI troca Microsoft por Oracle"),
    Example("Caio Montenegro se junta às críticas à OpenAI"),
    Example(
        "A Meta, por sua vez, contratou Caio Montenegro, pesquisador da Apple",
        (Told("Caio Montenegro", "Apple", "Meta"),),
    ),
    Example("João Vilar volta ao Google depois de um ano na Meta", (Told("João Vilar", "Meta", "Google"),)),
    Example(
        "Anthropic contrata ex-executiva do Nubank Paula Trindade", (Told("Paula Trindade", "Nubank", "Anthropic"),)
    ),
    Example(
        "OpenAI nomeia Dana Vale diretora financeira",
        (Told("Dana Vale", "Google", "OpenAI"),),
        "Ela era anteriormente executiva do Google.",
    ),
)
