"""Sentences of Chinese with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    # --- joining
    Example("OpenAI研究员宋知衡离职，加入Anthropic", (Told("宋知衡", "OpenAI", "Anthropic"),)),
    Example("贺砚舟正式入职月之暗面，此前任职于快手", (Told("贺砚舟", None, "Moonshot AI"),)),
    Example("前百度副总裁温启明加盟智谱，任首席科学家", (Told("温启明", "Baidu", "Zhipu AI (Z.ai)"),)),
    Example("柳闻笙从谷歌跳槽至Meta", (Told("柳闻笙", "Google", "Meta"),)),
    Example("特斯拉自动驾驶工程师邵云帆转投Waymo", (Told("邵云帆", "Tesla", "Waymo"),)),
    Example("突发！苹果AI主管奥兰多·维斯特跳槽OpenAI", (Told("奥兰多·维斯特", "Apple", "OpenAI"),)),
    Example(
        "DeepMind科学家Priya Ramondi官宣加入Mistral AI",
        (Told("Priya Ramondi", "Google DeepMind", "Mistral AI", Stage.CONFIRMED),),
    ),
    Example("阶跃星辰迎来新首席科学家，前微软研究员傅闻达加入", (Told("傅闻达", "Microsoft", "StepFun"),)),
    Example("蘋果設計總監駱思齊離職，轉投Meta", (Told("駱思齊", "Apple", "Meta"),)),
    Example("輝達研究員紀永寧加盟特斯拉", (Told("紀永寧", "NVIDIA", "Tesla"),)),
    Example("三名OpenAI研究员跳槽Anthropic", (Told(None, "OpenAI", "Anthropic", count=3),)),
    Example("又一位xAI工程师加入Thinking Machines Lab", (Told(None, "xAI", "Thinking Machines Lab", count=1),)),
    Example(
        "宋知衡、骆思齐和纪永宁三人从DeepMind加入微软",
        (
            Told("宋知衡", "Google DeepMind", "Microsoft"),
            Told("骆思齐", "Google DeepMind", "Microsoft"),
            Told("纪永宁", "Google DeepMind", "Microsoft"),
        ),
    ),
    Example(
        "谷歌研究员温启明、Meta工程师傅闻达共同加入xAI",
        (Told("温启明", "Google", "xAI"), Told("傅闻达", "Meta", "xAI")),
    ),
    # --- leaving
    Example("字节跳动大模型负责人柳闻笙离职", (Told("柳闻笙", "ByteDance", None),)),
    Example("邵云帆宣布离开DeepSeek，去向未定", (Told("邵云帆", "DeepSeek", None, Stage.CONFIRMED),)),
    Example("纪永宁已从腾讯离职", (Told("纪永宁", "Tencent", None),)),
    Example("阿里确认千问研究员傅闻达辞职", (Told("傅闻达", "Alibaba Tongyi Lab (Qwen)", None, Stage.CONFIRMED),)),
    Example("OpenAI安全團隊主管貝絲·卡爾頓請辭", (Told("貝絲·卡爾頓", "OpenAI", None),)),
    Example("商汤联合创始人贺砚舟卸任并离开公司", (Told("贺砚舟", "SenseTime", None),)),
    Example("消息称月之暗面多名核心成员出走", (Told(None, "Moonshot AI", None),)),
    Example("微软宣布，其AI部门副总裁埃文·斯通将于月底离职", (Told("埃文·斯通", "Microsoft", None, Stage.CONFIRMED),)),
    Example("Vandermolen离职，OpenAI再失一员大将", (Told("Vandermolen", "OpenAI", None),)),
    Example("离开华为五年后，温启明加入小米", (Told("温启明", "Huawei", "Xiaomi"),)),
    # --- hiring, losing, firing
    Example("Meta从苹果挖走设计主管柳闻笙", (Told("柳闻笙", "Apple", "Meta"),)),
    Example("小米重金挖来前DeepSeek研究员宋知衡", (Told("宋知衡", "DeepSeek", "Xiaomi"),)),
    Example("谷歌芯片专家纪永宁被OpenAI挖走", (Told("纪永宁", "Google", "OpenAI"),)),
    Example("Anthropic聘请前Stripe高管卢卡斯·门德尔为首席财务官", (Told("卢卡斯·门德尔", "Stripe", "Anthropic"),)),
    Example("腾讯将字节研究员傅闻达招致麾下", (Told("傅闻达", "ByteDance", "Tencent"),)),
    Example("OpenAI延攬前Google工程師駱思齊", (Told("駱思齊", "Google", "OpenAI"),)),
    Example("福特任命前苹果高管贺砚舟为首席技术官", (Told("贺砚舟", "Apple", "福特"),)),
    Example("苹果痛失AI大将，柳闻笙投奔Meta", (Told("柳闻笙", "Apple", "Meta"),)),
    Example("邵云帆被xAI解雇", (Told("邵云帆", "xAI", None),)),
    Example("Meta挖走OpenAI四名研究员", (Told(None, "OpenAI", "Meta", count=4),)),
    # --- returning, founding, unlisted employers
    Example("谷歌老将温启明重返谷歌，曾在Meta工作两年", (Told("温启明", None, "Google"),)),
    Example("百度老将骆思齐离开华为，重回百度", (Told("骆思齐", "Huawei", "Baidu"),)),
    Example("OpenAI研究员宋知衡离职创业", (Told("宋知衡", "OpenAI", "startup"),)),
    Example("前DeepMind科学家卡琳娜·莫罗创立新公司", (Told("卡琳娜·莫罗", "Google DeepMind", "startup"),)),
    Example("Meta首席科學家駱思齊離職，將自立門戶", (Told("駱思齊", "Meta", "startup"),)),
    Example("华为研究员纪永宁加盟青岚科技", (Told("纪永宁", "Huawei", "青岚科技"),)),
    Example("特斯拉总监邵云帆将加入远帆汽车集团", (Told("邵云帆", "Tesla", "远帆汽车集团"),)),
    Example("前阿里算法专家温启明出任云栈智能CEO", (Told("温启明", "Alibaba", "云栈智能"),)),
    # --- how firm
    Example("据传字节研究员傅闻达将加入腾讯混元", (Told("傅闻达", "ByteDance", "Tencent Hunyuan", Stage.RUMOURED),)),
    Example("智谱副总裁柳闻笙被传离职", (Told("柳闻笙", "Zhipu AI (Z.ai)", None, Stage.RUMOURED),)),
    Example("苹果芯片主管贺砚舟或将离职", (Told("贺砚舟", "Apple", None, Stage.RUMOURED),)),
    Example("贺砚舟否认离开苹果", (Told("贺砚舟", "Apple", None, Stage.DENIED),)),
    Example("宋知衡不会离开OpenAI", (Told("宋知衡", "OpenAI", None, Stage.DENIED),)),
    Example("骆思齐加入Anthropic？知情人士：属实", (Told("骆思齐", None, "Anthropic"),)),
    Example("姚立群跳槽腾讯？腾讯：谣言", (Told("姚立群", None, "Tencent", Stage.DENIED),)),
    Example("腾讯挖来OpenAI研究员姚立群，年薪上亿？官方辟谣", (Told("姚立群", "OpenAI", "Tencent", Stage.REPORTED),)),
    # --- names and employers in no list
    Example("谷歌副总裁亚历克斯·布伦特离职，加入微软", (Told("亚历克斯·布伦特", "Google", "Microsoft"),)),
    Example("温启明从Meta离职，加盟上海交通大学任教授", (Told("温启明", "Meta", "上海交通大学"),)),
    Example("三星聘请前台积电高管", (Told(None, "台积电", "Samsung", count=1),)),
    Example("马斯克xAI又有两位联合创始人离职", (Told(None, "xAI", None, count=2),)),
    Example(
        "Meta挖走三名OpenAI研究员：卢卡斯·拜伦、骆思齐和纪永宁",
        (
            Told("卢卡斯·拜伦", "OpenAI", "Meta"),
            Told("骆思齐", "OpenAI", "Meta"),
            Told("纪永宁", "OpenAI", "Meta"),
        ),
    ),
    Example("苹果AI团队动荡，负责人离职", (Told(None, "Apple", None, count=1),)),
    Example("告别谷歌，宋知衡加入OpenAI", (Told("宋知衡", "Google", "OpenAI"),)),
    Example("小米大模型团队再添新人，前DeepSeek研究员骆思齐加入", (Told("骆思齐", "DeepSeek", "Xiaomi"),)),
    # --- posts and names that stand in no table
    Example("阿里千问核心掌舵者贺砚舟宣布离职", (Told("贺砚舟", "Alibaba", None, Stage.CONFIRMED),)),
    Example("OpenAI首席未来学家Priya Ramondi官宣离职", (Told("Priya Ramondi", "OpenAI", None, Stage.CONFIRMED),)),
    Example("OpenAI芯片团队「007号员工」Clive Tanaka离开OpenAI", (Told("Clive Tanaka", "OpenAI", None),)),
    Example("智谱联合创始人傅一可将离职，内部信曝光", (Told("傅一可", "Zhipu AI (Z.ai)", None),)),
    Example("OpenAI聘请Datavault前CEO担任首席财务官", (Told(None, "Datavault", "OpenAI", count=1),)),
    Example("小米公司宣布，挖来字节天才少女骆思齐", (Told("骆思齐", "ByteDance", "Xiaomi"),)),
    # --- where from and where to are told elsewhere
    Example("百度调整搜索业务架构", (Told("宋知衡", "Huawei", "Baidu"),), "宋知衡从华为回归，接任搜索负责人。"),
    Example("百度调整搜索业务架构", (Told("宋知衡", "Baidu", None),), "原负责人宋知衡因个人原因离职。"),
    Example("谷歌收购Lumen AI，创始人温启明加入谷歌", (Told("温启明", "Lumen AI", "Google"),)),
    Example("谷歌完成对Lumen AI的收购，联合创始人温启明已加入谷歌", (Told("温启明", "Lumen AI", "Google"),)),
    Example("柳闻笙被爆重返OpenAI，一天前刚从xAI离职", (Told("柳闻笙", "xAI", "OpenAI"),)),
    Example("OpenAI研究员纪永宁火速被挖走", (Told("纪永宁", "OpenAI", None),)),
    Example("DeepSeek研究员邵云帆已离职，下一站字节Seed", (Told("邵云帆", "DeepSeek", "ByteDance Seed"),)),
    Example("原阿里副总裁贺砚舟加盟上海大模型公司海纳智能", (Told("贺砚舟", "Alibaba", "海纳智能"),)),
    Example(
        "四名OpenAI研究员加入Meta，分别是Ping Zhou、Wei Tang、Hao Lin和Yan Xu",
        tuple(Told(name, "OpenAI", "Meta") for name in ("Ping Zhou", "Wei Tang", "Hao Lin", "Yan Xu")),
    ),
    Example(
        "xAI四名研究员离职，其中两人加入Meta", (Told(None, "xAI", None, count=4), Told(None, "xAI", "Meta", count=2))
    ),
    Example("AI大牛宋知衡离职创业，曾为字节大模型研发主力", (Told("宋知衡", "ByteDance", "startup"),)),
    Example("宋知衡被爆重返OpenAI！两天前因身体原因从xAI离职", (Told("宋知衡", "xAI", "OpenAI"),)),
    Example("宋知衡被爆重返OpenAI，24小时前，刚因身体原因从xAI离职", (Told("宋知衡", "xAI", "OpenAI"),)),
    Example(
        "Meta持续从OpenAI挖角研究人员，继此前三人后，又有两名研究员加入，分别是Ping Zhou和Wei Tang",
        (Told(None, "OpenAI", "Meta"), Told("Ping Zhou", "OpenAI", "Meta"), Told("Wei Tang", "OpenAI", "Meta")),
    ),
    Example(
        "千问负责人宣布离职，高层挽留",
        (Told("贺砚舟", "Alibaba Tongyi Lab (Qwen)", None),),
        "千问负责人贺砚舟，在一场内部会议后当场离开，几小时后宣布卸任。",
    ),
    Example("“阿里最年轻P10”柳闻笙离职创业", (Told("柳闻笙", "Alibaba", "startup"),)),
    Example("苹果前AI负责人詹南德雷克本周离职", (Told("詹南德雷克", "Apple", None),)),
    Example("清华校友骆思齐加盟OpenAI", (Told("骆思齐", None, "OpenAI"),)),
    Example("远山酒业副总裁王立因工作原因辞职，小米发布新车"),
    Example("苹果设计主管离职 转战Meta", (Told(None, "Apple", "Meta"),)),
    Example("OpenAI高層又有異動 研究長閃辭", (Told(None, "OpenAI", None),)),
    Example("亚马逊AGI负责人大卫·卢恩离职", (Told("大卫·卢恩", "Amazon", None),)),
    Example("Meta聘请Scale AI前CEO亚历克斯·黄", (Told("亚历克斯·黄", "Scale AI", "Meta"),)),
    Example("阿里语音实验室负责人鄢志远离职后加入京东", (Told("鄢志远", "Alibaba", "JD.com"),)),
    Example("DeepSeek核心作者之一骆思齐入职小米", (Told("骆思齐", "DeepSeek", "Xiaomi"),)),
    Example("华为盘古团队核心成员相继离职", (Told(None, "Huawei", None, count=None),)),
    Example("辟谣“集体离职”，千问成员接连出走", (Told(None, "Alibaba Tongyi Lab (Qwen)", None),)),
    Example(
        "微软从谷歌DeepMind挖走24名员工，包括副总裁埃文·斯通",
        (
            Told(None, "Google DeepMind", "Microsoft", count=24),
            Told("埃文·斯通", "Google DeepMind", "Microsoft"),
        ),
    ),
    Example("一位OpenAI员工的离职感言：我为什么离开"),
    # --- founding
    Example("前OpenAI首席技术官另立门户", (Told(None, "OpenAI", "startup", count=1),)),
    Example("前小米高管傅闻达宣布成立新公司“晚风知春”", (Told("傅闻达", "Xiaomi", "晚风知春"),)),
    Example("百度副总裁温启明离职创业，已获首轮融资", (Told("温启明", "Baidu", "startup"),)),
    # --- title and summary
    Example(
        "AI大牛傅闻达离职创业",
        (Told("傅闻达", "ByteDance", "startup"),),
        "字节跳动视觉技术专家傅闻达近日离职，其新项目尚未公布。",
    ),
    Example(
        "苹果再失一员大将",
        (Told("柳闻笙", "Apple", "Meta"),),
        "知情人士透露，苹果公司负责语音搜索的高管柳闻笙即将离职加入Meta Platforms。",
    ),
    # --- background
    Example("宋知衡离开OpenAI后首次发声", ()),
    Example("前谷歌工程师贺砚舟：大模型的路走偏了", ()),
    Example("温启明入职小米五周年，获颁纪念奖", ()),
    Example("原美团技术总监创业，获数千万元天使轮融资", (Told(None, "Meituan", "startup", background=True),)),
    Example("苹果起诉前工程师纪永宁跳槽Meta，称其带走文件", (Told("纪永宁", "Apple", "Meta", background=True),)),
    # --- silence: products, features, markets
    Example("谷歌搜索将加入全新AI功能"),
    Example("微信读书加入AI问答，用户可一键加入购物车"),
    Example("小米加入价格战，特斯拉应声下跌"),
    Example("百度回归理性，文心大模型告别烧钱"),
    Example("亚马逊退出以色列市场"),
    Example("OpenAI與微軟達成新合作，Copilot加入語音模式"),
    Example("前端工程师如何用好DeepSeek"),
    Example("特斯拉销量重返榜首"),
    # --- silence: firms and alliances
    Example("Meta加入开源联盟，英伟达表示欢迎"),
    Example("饿了么并入阿里中国电商事业群"),
    Example("毕马威聘请Anthropic优化内部系统"),
    Example("华为云与智谱成立联合实验室"),
    # --- silence: people who do not change employers
    Example("小米任命柳闻笙为大模型团队负责人"),
    Example("华为终端总裁邵云帆接任车BU董事长"),
    Example("骆思齐辞去OpenAI独立董事职务"),
    Example("前谷歌首席执行官纪永宁出任Anthropic董事"),
    Example("宋知衡以顾问身份加入Anthropic"),
    Example("贺砚舟休假三个月，苹果称其将回归岗位"),
    Example("傅闻达接受采访：我为什么看好DeepSeek"),
    Example("温启明向Meta索赔千万"),
    # --- silence: talk about moves, advertisements
    Example("大厂跳槽攻略：如何拿到字节的offer"),
    Example("OpenAI离职率创新高，人才大战愈演愈烈"),
    Example("DeepSeek开启校园招聘，欢迎加入我们"),
    Example("谷歌人才流失加剧，专家谈原因"),
    Example("字节跳动创业板块调整，创业者怎么看"),
    Example("雷军：欢迎更多年轻人加入小米"),
)
