"""Japanese: no spaces, the verb last, headlines that end in a noun or in a particle of direction."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Told, Verb, words
from bot.languages.kana import find_names
from bot.languages.language import Language

_DO = "し | して | しており | したい | しない | せず | しなかった | しません | しました | します"
_DO_PAST = "した | していた | したばかりの"
_DO_NOW = "する | している"
_BE = "され | されて"
_BE_PAST = "された | されていた | されたばかりの"


def _only(nouns: str, endings: str) -> str:
    return " | ".join(noun + ending for noun in words(nouns) for ending in words(endings))


def _doing(frame: Frame, nouns: str, *, weak: bool = False) -> tuple[Verb, ...]:
    """The verbs that nouns make with する, and with される where somebody else acts."""
    made: tuple[Verb, ...] = (
        Verb(frame, f"{nouns} | {_only(nouns, _DO)}", weak=weak),
        Verb(frame, _only(nouns, _DO_PAST), weak=weak, describes="past"),
        Verb(frame, _only(nouns, _DO_NOW), weak=weak, describes="now"),
    )
    made = (*made, Verb(frame, _only(nouns, "か | へか"), weak=weak, rumoured=True))
    if not frame.object_moves:
        return made
    return (
        *made,
        Verb(frame, _only(nouns, _BE), weak=weak, passive=True),
        Verb(frame, _only(nouns, _BE_PAST), weak=weak, passive=True, describes="past"),
        Verb(frame, _only(nouns, "される | されている"), weak=weak, passive=True, describes="now"),
    )


def _verb(
    frame: Frame, main: str, past: str, now: str, *, weak: bool = False, passive: bool = False
) -> tuple[Verb, ...]:
    """A verb with its forms in the middle of a sentence, in the past and in the present."""
    return (
        Verb(frame, main, weak=weak, passive=passive),
        Verb(frame, past, weak=weak, passive=passive, describes="past"),
        Verb(frame, now, weak=weak, passive=passive, describes="now"),
    )


_VERBS = (
    *_doing(Frame.JOIN, "移籍 | 転職 | 合流 | 入社 | 転身"),
    *_doing(Frame.JOIN, "加入 | 参加 | 就任 | 着任 | 参画 | 電撃移籍", weak=True),
    *_verb(Frame.JOIN, "加わり | 加わって", "加わった | 加わっていた", "加わる"),
    *_verb(Frame.JOIN, "移り | 移って", "移った | 移っていた", "移る"),
    *_verb(Frame.JOIN, "転じ | 転じて", "転じた", "転じる"),
    *_verb(Frame.JOIN, "入り、 | 入りへ", "入った", "入りする", weak=True),
    Verb(Frame.JOIN, "入り | 入りが | 入りか", weak=True),
    *_verb(Frame.JOIN, "働き始め | 働き始めました", "働き始めた", "働き始める"),
    *_doing(Frame.LEAVE, "退社 | 退職 | 辞任 | 離脱 | 離職 | 退所 | 辞職"),
    *_doing(Frame.LEAVE, "退任 | 独立 | 引退 | 流出", weak=True),
    *_verb(Frame.LEAVE, "離れ | 離れて | 離れ、", "離れた | 離れていた", "離れる"),
    *_verb(Frame.LEAVE, "去り | 去って", "去った | 去っていた", "去る"),
    *_verb(Frame.LEAVE, "辞め | 辞めて | 辞めず | 辞めない", "辞めた | 辞めていた", "辞める"),
    *_verb(Frame.LEAVE, "職を離れ | 職を辞し", "職を離れた | 職を辞した", "職を離れる | 職を辞する"),
    *_doing(Frame.HIRE, "採用 | 獲得 | 起用 | スカウト | ヘッドハント", weak=True),
    *_doing(Frame.HIRE, "引き抜き | 招聘 | 招へい"),
    *_verb(Frame.HIRE, "引き抜いて | 引き抜こう", "引き抜いた | 引き抜いていた", "引き抜く"),
    *_verb(
        Frame.HIRE,
        "引き抜かれ | 引き抜かれて",
        "引き抜かれた | 引き抜かれていた",
        "引き抜かれる | 引き抜かれている",
        passive=True,
    ),
    *_verb(Frame.HIRE, "迎え | 迎え入れ | 迎えて", "迎えた | 迎え入れた", "迎える | 迎え入れる"),
    *_verb(Frame.HIRE, "招き | 招いて", "招いた", "招く", weak=True),
    *_verb(Frame.LOSE, "奪われ | 奪われて", "奪われた", "奪われる"),
    *_verb(Frame.LOSE, "失い | 失って", "失った", "失う", weak=True),
    *_doing(Frame.FIRE, "解雇 | 解任 | 更迭"),
    *_doing(Frame.NAME, "任命 | 指名 | 選任 | 抜擢"),
    *_doing(Frame.RETURN, "復帰 | 再入社 | 出戻り"),
    *_verb(Frame.RETURN, "戻り | 戻って", "戻った", "戻る", weak=True),
    *_verb(Frame.RETURN, "古巣に戻り", "古巣に戻った", "古巣に戻る"),
    *_doing(Frame.REHIRE, "再雇用 | 呼び戻し"),
    *_verb(Frame.REHIRE, "呼び戻して", "呼び戻した", "呼び戻す"),
    *_doing(Frame.FOUND, "設立 | 創業 | 共同創業 | 起業 | 創設", weak=True),
    *_verb(Frame.FOUND, "立ち上げ | 立ち上げて", "立ち上げた", "立ち上げる", weak=True),
)

_ROLES = {
    Seniority.FOUNDER: "創業者 | 共同創業者 | 創設者 | 共同創設者 | 設立者",
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | CMO | CRO | CSO | CIO | CISO | 最高経営責任者 | 最高技術責任者 |
        最高財務責任者 | 最高執行責任者 |
        最高製品責任者 | 最高研究責任者 | 最高科学責任者 | 首席科学者 | 主任科学者 | チーフサイエンティスト |
        チーフ・サイエンティスト | 主任サイエンティスト |
        社長 | 会長 | 代表 | 代表取締役 | 代表取締役社長 | 頭取 | 前社長 | AIトップ
    """,
    Seniority.LEAD: """
        責任者 | 統括 | 副社長 | 上級副社長 | 幹部 | 元幹部 | トップ | リーダー | ディレクター | マネージャー |
        本部長 | 部長 | 室長 | 所長 | 部門長 | 役員 |
        執行役員 | バイスプレジデント | コーポレートバイスプレジデント | シニアバイスプレジデント | 統括責任者 |
        部門責任者 | 担当副社長 | 管理職 | プロダクトマネージャー
    """,
    Seniority.RESEARCHER: """
        研究者 | 研究員 | 主任研究員 | 科学者 | サイエンティスト | 教授 | 助教 | 准教授 | 博士 | 安全研究者 |
        AI研究者 | 上級研究員
    """,
    Seniority.ENGINEER: "エンジニア | 技術者 | 開発者 | 生みの親 | プログラマー | ソフトウェアエンジニア | 開発責任者",
    Seniority.OTHER: """
        社員 | 従業員 | デザイナー | 専門家 | 第一人者 | 人物 | キーパーソン | 中心人物 | メンバー | 人材 | スター |
        出身者 | 立役者 | 共同執筆者 | 執筆者
    """,
}
_GROUPS = {
    Seniority.FOUNDER: "創業者ら | 共同創業者ら | 創業メンバー",
    Seniority.LEAD: "幹部ら | 経営陣 | 責任者ら | 役員ら | 首脳陣",
    Seniority.RESEARCHER: "研究者ら | 研究者たち | 研究陣 | 研究員ら | 科学者ら",
    Seniority.ENGINEER: "エンジニアら | 技術者ら | エンジニアたち",
    Seniority.OTHER: "社員ら | 従業員ら | メンバーら | 仲間 | 人材ら",
}

LANGUAGE = Language(
    code="ja",
    scripts="kana",
    verbs=_VERBS,
    marks={
        Mark.SUBJECT: "が | は | も",
        Mark.OBJECT: "を",
        Mark.FROM: "から | より",
        Mark.TO: "へ | に | への | には | にも",
        Mark.AS: "として | 職に",
        Mark.OTHER: """
            で | では | でも | について | によると | によれば | に対し | において | をめぐり | とともに | という |
            との | まで | に向け | のため | など | について |
            に関する | を受け | とは | に伴い
        """,
        Mark.CUT: "一方 | だが | 一方で",
    },
    roles=_ROLES,
    groups=_GROUPS,
    teams="チーム | 研究チーム | 開発チーム",
    first_names_last=True,
    spaced=False,
    postpositions=True,
    role_after_name=True,
    name_particles="",
    find_names=find_names,
    possessives="の",
    ands="と | や | および | 及び | · | ・ | &",
    helpers="""
        こと | 後 | のち | ため | 際 | 方針 | 予定 | ばかり | という | よう | もの | 直後 | 前 | 模様 | 意向 |
        が相次ぐ | 相次ぎ | 相次いで | 続々 | ついに | 電撃 | ほか |
        すでに | 正式に | 突然 | 新たに | また | さらに | 一緒に | 年末で | 同時に | ている | していた | 統括し |
        統括した | 統括する | 統括して | できる | である | です | でした | とも | それ | これ | この | その |
        ここ | なぜ | だった | であった | のは | はじめ | もと | なる | なった | 理由
    """,
    pronouns="彼 | 彼女 | 同氏 | 両氏",
    companies="同社 | 会社 | 勤務先",
    startups="新会社 | スタートアップ | 新興企業 | 自らの会社 | 自身の会社 | AI新興企業 | AIスタートアップ | 新会社を",
    former="元 | 前 | 旧 | かつての",
    former_after="出身 | 出身の | 出身者",
    toward="へ | に | へか",
    numbers={
        **{f"{n}{unit}": n for n in range(1, 100) for unit in ("人", "名")},
        **dict(zip(("一人", "二人", "三人", "四人", "五人", "六人", "七人"), range(1, 8), strict=True)),
    },
    again="古巣 | 再び",
    titles="氏 | さん | 氏ら | 博士",
    org_words="日本法人 | ジャパン | グループ | ラボ | 研究所 | 大学 | 財団 | 合同会社 | 本社",
    org_kinds="企業 | 大手 | 子会社 | 競合",
    not_names="AI | IT | GPU | IPO | LLM | iOS | Mac | iPhone | Windows",
    rumours="""
        見通し | とみられる | 検討 | 交渉 | うわさ | 噂 | 可能性 | 観測 | 計画 | 構想 | 打診 | 予想 | 見込み | 相談 |
        協議 | 意欲 | オファー
    """,
    rumours_weak="報道によると | 関係者によると | 関係者 | と報じた | 報じられ | が分かった | が判明",
    confirms="発表 | 明らかにした | 明らかに | 認めた | 公表 | 広報担当者 | 自身のX | 表明 | 報告",
    denials="""
        否定 | 否定した | 事実ではない | 拒否 | 断った | 断り | 辞退 | 残留 | 残る意向 | とどまる | 留まる | 固辞 |
        応じず | 撤回
    """,
    negations="ない | ず | せず | しない | なかった | ません",
    credits="報じ | 報じた | によると | 伝え | 伝えた | 報道",
    past="かつて | 以前 | 当時 | 昨年 | 年前に | 過去に",
    not_jobs={
        "a board seat, not a job": "取締役会 | 社外取締役 | 取締役 | 理事 | 理事会",
        "advice, not a job": "顧問 | アドバイザー | 諮問委員 | 委員 | アンバサダー | 相談役 | 客員",
        "an alliance or a list, not an employer": """
            連合 | 同盟 | アライアンス | コンソーシアム | 財団 | 団体 | イベント | カンファレンス | プログラム |
            プロジェクト | 訴訟 | 競争 | ラウンド | 大会 |
            ポッドキャスト | パネル | 指数 | 協議会
        """,
        "a leave of absence": "休職 | 休暇 | 育休 | 休業",
    },
    not_moves={
        "not a verb of moving": """
            移ったばかり | 移籍したばかり | 入社したばかり | 転職したばかり | 手元 | 次元 | 元日 | 元気 | 地元 |
            元素 | 還元 | 身元 | 一元 | 復元 | 元年 | 元祖 | 元通り | 開発元 | 提供元 | 発行元 | 運営元 | 送信元 |
            製造元 | 販売元 |
            元々 | 元本 | 採用情報 | 採用担当 | 新卒採用 | 中途採用 | 人材採用 | 採用サイト | 採用面接 | 採用の |
            標準採用 | 人材獲得 | 獲得競争 | 人材流出 | 情報流出 |
            データ流出 | 流出した | 転職サイト | 転職活動 | 転職市場 | 転職type | 転職者 | 転職エージェント | 卒業 |
            完全復帰 | 現場復帰 | 職場復帰 | 元に戻 | 設定を元に |
            日本法人を設立 | 日本法人設立 | 合弁会社 | 新会社設立 | 参加者 | 参加企業 | 参加募集 | 移行 | 以前 |
            前年 | 前回 | 前日 | 午前 | 前半 | 目前 | 直前 | 名前 | 事前 |
            前後 | 前提 | 従来 | 手に入り | 仲間入り | 殿堂入り | 迎えた2 | 節目を迎え | 迎撃 | 年を迎え |
            周年を迎え | 期待が | 入り口 | 入りました
        """,
        "a denial of something else": """
            金額を否定 | 金額は否定 | 報酬額を否定 | 不仲を否定 | 対立を否定 | 関連を否定 | 規模を否定 | 理由を否定 |
            理由は否定 | 辞めるわけではない
        """,
    },
    not_news={"a job advertisement": "採用説明会 | 積極採用中 | 社員募集 | 求人情報 | 採用募集"},
    core_words="""
        AI | 人工知能 | 超知能 | AGI | LLM | 機械学習 | 深層学習 | 大規模言語モデル | 言語モデル | 生成AI | 研究者 |
        研究員 | 科学者 | ロボット | 自動運転 |
        チャットボット | ChatGPT | Gemini | Claude | Siri | Grok
    """,
)

EXAMPLES = (
    Example("OpenAIの研究者オルガ・フェンデル氏、Metaに移籍", (Told("オルガ・フェンデル", "OpenAI", "Meta"),)),
    Example("Meta、OpenAIからオルガ・フェンデル氏を採用", (Told("オルガ・フェンデル", "OpenAI", "Meta"),)),
    Example("オルガ・フェンデル氏がOpenAIを退社、Anthropicへ", (Told("オルガ・フェンデル", "OpenAI", "Anthropic"),)),
    Example("アップルのAI責任者オルガ・フェンデル氏が退職", (Told("オルガ・フェンデル", "Apple", None),)),
    Example("グーグルの研究者3人がOpenAIに移籍", (Told(None, "Google", "OpenAI", count=3),)),
    Example("オルガ・フェンデル氏、Anthropicに加わる", (Told("オルガ・フェンデル", None, "Anthropic"),)),
    Example("メタ、アップルのオルガ・フェンデル氏を引き抜き", (Told("オルガ・フェンデル", "Apple", "Meta"),)),
    Example("元xAIのオルガ・フェンデル氏、OpenAIに入社", (Told("オルガ・フェンデル", "xAI", "OpenAI"),)),
    Example(
        "DeepMind出身の研究者オルガ・フェンデル氏がマイクロソフトに転職",
        (Told("オルガ・フェンデル", "Google DeepMind", "Microsoft"),),
    ),
    Example("オルガ・フェンデル氏はOpenAIを去り、メタに移った。", (Told("オルガ・フェンデル", "OpenAI", "Meta"),)),
    Example(
        "OpenAIを退職したオルガ・フェンデル氏がAnthropicに合流した。",
        (Told("オルガ・フェンデル", "OpenAI", "Anthropic"),),
    ),
    Example("オルガ・フェンデル氏、OpenAIを離れ起業", (Told("オルガ・フェンデル", "OpenAI", "startup"),)),
    Example("オルガ・フェンデル氏、OpenAIに復帰", (Told("オルガ・フェンデル", None, "OpenAI"),)),
    Example("オルガ・フェンデル氏がメタに引き抜かれた。", (Told("オルガ・フェンデル", None, "Meta"),)),
    Example("榎並悠介氏、グーグルからSakana AIへ", (Told("榎並悠介", "Google", "Sakana AI"),)),
    Example("アマゾンの榎並悠介氏がOpenAI日本法人に転身", (Told("榎並悠介", "Amazon", "OpenAI"),)),
    Example("OpenAI、オルガ・フェンデルCTOを解任", (Told("オルガ・フェンデル", "OpenAI", None),)),
    Example("OpenAI最高技術責任者のオルガ・フェンデル氏が辞任", (Told("オルガ・フェンデル", "OpenAI", None),)),
    Example(
        "オルガ・フェンデル氏、メタへの移籍を否定",
        (Told("オルガ・フェンデル", None, "Meta", stage=Stage.DENIED),),
    ),
    Example(
        "アップルのオルガ・フェンデル氏、メタへの移籍を検討",
        (Told("オルガ・フェンデル", "Apple", "Meta", stage=Stage.RUMOURED),),
    ),
    Example(
        "オルガ・フェンデル氏、メタに移籍 報酬額を否定",
        (Told("オルガ・フェンデル", None, "Meta", stage=Stage.REPORTED),),
    ),
    Example("アップル、次期SiriにGemini採用へ"),
    Example("OpenAIが日本法人を設立"),
    Example("Google開発元が新機能を公開"),
    Example("元Googleエンジニアが語る設計の極意"),
    Example("ソフトバンクとOpenAIが合弁会社を設立"),
    Example("MetaがAI安全の連合に参加"),
    Example("オルガ・フェンデル氏、OpenAIの社外取締役に就任"),
    Example("Anthropic、日本で人材採用"),
    Example("NVIDIA株、指数に採用"),
    Example("アップルのAI部門幹部、メタへ移籍か", (Told(None, "Apple", "Meta", stage=Stage.RUMOURED),)),
    Example("メタのAI研究トップ、ニコ・バルテル氏が辞任", (Told("ニコ・バルテル", "Meta", None),)),
    Example("OpenAIの研究責任者が退社、競合のAnthropicに移籍", (Told(None, "OpenAI", "Anthropic"),)),
    Example("メタ、OpenAIの研究者4人を引き抜き", (Told(None, "OpenAI", "Meta", count=4),)),
    Example("xAI共同創業者のニコ・バルテル氏が退社", (Told("ニコ・バルテル", "xAI", None),)),
    Example("アンソロピック、OpenAI元幹部のニコ・バルテル氏を迎える", (Told("ニコ・バルテル", "OpenAI", "Anthropic"),)),
    Example("OpenAIのニコ・バルテルCTOが退任へ", (Told("ニコ・バルテル", "OpenAI", None),)),
    Example("Sakana AI、元グーグルの堀越健吾氏を採用", (Told("堀越健吾", "Google", "Sakana AI"),)),
    Example(
        "堀越健吾氏、PFNを退職しOpenAI日本法人の社長に就任",
        (Told("堀越健吾", "Preferred Networks", "OpenAI"),),
    ),
    Example("グーグル、ニコ・バルテル氏を再雇用", (Told("ニコ・バルテル", None, "Google"),)),
    Example(
        "アップルで音声AIを率いたニコ・バルテル氏、メタに移籍",
        (Told("ニコ・バルテル", "Apple", "Meta"),),
    ),
    Example("ソフトバンク、AI技術者を積極採用"),
    Example("グーグル社員が語る転職活動のコツ"),
    Example("Claude開発元のAnthropicが東京に拠点"),
    Example("ニコ・バルテル氏、メタを休職"),
    Example("OpenAIの会議にニコ・バルテル氏が参加"),
)
