"""Sentences of Japanese with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

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
    # --- headlines without kana but one, posts, groups within groups, katakana that is no name
    Example("OpenAI最高研究責任者が辞任", (Told(None, "OpenAI", None),)),
    Example("Anthropic日本法人代表に元スノーフレイクの榎並悠介氏", (Told("榎並悠介", "Snowflake", "Anthropic"),)),
    Example("Anthropic日本法人代表に榎並悠介氏"),
    Example(
        "アップルのAI研究者4人が退社、2人はメタへ",
        (Told(None, "Apple", None, count=4), Told(None, "Apple", "Meta", count=2)),
    ),
    Example("アップルのデザイン責任者、メタに引き抜かれる", (Told(None, "Apple", "Meta"),)),
    Example("テスラのロボット責任者、退社を表明", (Told(None, "Tesla", None),)),
    Example("オルガ・フェンデル氏、メタ退社し新会社設立へ", (Told("オルガ・フェンデル", "Meta", "startup"),)),
    Example("オルガ・フェンデル氏がxAIを退社、投資会社を設立へ", (Told("オルガ・フェンデル", "xAI", "startup"),)),
    Example("元アリババの林氏がバイトダンスに加わった", (Told("林", "Alibaba", "ByteDance"),)),
    Example("MS、DeepMind出身の研究者を引き抜き", (Told(None, "Google DeepMind", "Microsoft"),)),
    Example("OpenAIのフェンデルCEO「メタが引き抜きを試みた」"),
    Example("アップル、AI戦略を見直し", (Told("ランバート", "Apple", None),), "ランバート副社長は退社へ。"),
    Example(
        "マイクロソフト、Inflectionの榎並悠介氏を迎える",
        (Told("榎並悠介", "Inflection AI", "Microsoft"), Told("オルガ・フェンデル", "Inflection AI", "Microsoft")),
        "同じInflectionからオルガ・フェンデル氏も加わる。",
    ),
    Example("メタバース事業の責任者が退社"),
    Example("メタル製品の開発者が退職"),
    Example("OpenAIの研究者・佐々木玲氏がAnthropicに移籍", (Told("佐々木玲", "OpenAI", "Anthropic"),)),
    Example(
        "サカナAIの研究員・田村健氏がグーグル・ディープマインドへ", (Told("田村健", "Sakana AI", "Google DeepMind"),)
    ),
)
