"""What tells in Japanese how firm a move is, who says it, and what it is about."""

from __future__ import annotations

RUMOURS = """
    見通し | とみられる | 検討 | 交渉 | うわさ | 噂 | 可能性 | 観測 | 計画 | 構想 | 打診 | 予想 | 見込み | 相談 |
    協議 | 意欲 | オファー
"""
ATTEMPTS = "試み | 試みた | 試みる | ようとした | 画策 | 画策した | 失敗 | 未遂 | 試みたが"
DENIALS = """
    否定 | 否定した | 事実ではない | 拒否 | 断った | 断り | 辞退 | 残留 | 残る意向 | とどまる | 留まる | 固辞 |
    応じず | 撤回
"""
CORE_WORDS = """
    AI | 人工知能 | 超知能 | AGI | LLM | 機械学習 | 深層学習 | 大規模言語モデル | 言語モデル | 生成AI | 研究者 |
    研究員 | 科学者 | ロボット | 自動運転 |
    チャットボット | ChatGPT | Gemini | Claude | Siri | Grok
"""
