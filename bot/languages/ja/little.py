"""The little words of Japanese: markers, articles, helpers, pronouns, numbers."""

from __future__ import annotations

from bot.languages.grammar import Mark

MARKS = {
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
}
HELPERS = """
    こと | 後 | のち | ため | 際 | 方針 | 予定 | ばかり | という | よう | もの | 直後 | 前 | 模様 | 意向 |
    が相次ぐ | 相次ぎ | 相次いで | 続々 | ついに | 電撃 | ほか |
    すでに | 正式に | 突然 | 新たに | また | さらに | 一緒に | 年末で | 同時に | ている | していた | 統括し |
    統括した | 統括する | 統括して | できる | である | です | でした | とも | それ | これ | この | その |
    ここ | なぜ | だった | であった | のは | はじめ | もと | なる | なった | 理由
"""
NUMBERS = {
    **{f"{n}{unit}": n for n in range(1, 100) for unit in ("人", "名")},
    **dict(zip(("一人", "二人", "三人", "四人", "五人", "六人", "七人"), range(1, 8), strict=True)),
}
STARTUPS = """
    新会社 | 投資会社 | 投資ファンド | ベンチャー企業 | スタートアップ | 新興企業 |
    自らの会社 | 自身の会社 | AI新興企業 | AIスタートアップ | 新会社を
"""
