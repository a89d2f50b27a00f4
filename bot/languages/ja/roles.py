"""What people are called in Japanese for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority

ROLES = {
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

GROUPS = {
    Seniority.FOUNDER: "創業者ら | 共同創業者ら | 創業メンバー",
    Seniority.LEAD: "幹部ら | 経営陣 | 責任者ら | 役員ら | 首脳陣",
    Seniority.RESEARCHER: "研究者ら | 研究者たち | 研究陣 | 研究員ら | 科学者ら",
    Seniority.ENGINEER: "エンジニアら | 技術者ら | エンジニアたち",
    Seniority.OTHER: "社員ら | 従業員ら | メンバーら | 仲間 | 人材ら",
}
