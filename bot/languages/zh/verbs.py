"""The verbs of moving in Chinese."""

from __future__ import annotations

from bot.languages.grammar import Frame, Verb
from bot.languages.han import both_scripts

VERBS = (
    Verb(
        Frame.JOIN,
        both_scripts("""
            加入 | 加入到 | 加盟 | 入职 | 入职于 | 转投 | 改投 | 投奔 | 投效 | 转投效 | 投靠 | 跳槽 | 跳槽至 |
            跳槽到 | 跳槽去 | 跳槽加入 | 转会 | 空降 | 空降到 | 空降至 | 效力 | 入伙 | 转任 | 转赴 | 就职于 |
            入驻担任 | 走马上任 | 转去 | 去了 | 投入麾下 | 加入麾下 | 转到 | 转至 | 移籍 | 报到 | 离职加入 |
            离职加盟 | 离职转投 | 前往加盟
        """),
    ),
    Verb(Frame.JOIN, both_scripts("转战 | 改投门下 | 转换跑道至 | 转职 | 转战至"), weak=True),
    Verb(Frame.JOIN, both_scripts("赴 | 前往 | 去往 | 回到"), needs=("任教", "任职", "工作", "就任", "执教", "上班")),
    Verb(
        Frame.LEAVE,
        both_scripts("""
            离职 | 离开 | 辞职 | 辞任 | 请辞 | 离任 | 出走 | 辞去 | 告别 | 离队 | 离场 | 闪辞 | 裸辞 | 递交辞呈 |
            提交辞呈 | 递交辞职信 | 提交离职申请 | 提交辞职申请 | 递交离职申请 | 提出离职 | 提出辞职 | 申请离职 |
            挥别 | 作别 | 走人 | 去职 | 离巢 | 脱离 | 单飞 | 离职出走 | 宣布退出 | 不再任职于 | 不再担任 | 不再负责 |
            挂冠而去 | 挂冠求去 | 求去 | 跳船 | 转身离开 | 办理离职 | 完成离职
        """),
    ),
    Verb(Frame.LEAVE, both_scripts("卸任 | 卸下")),
    Verb(Frame.LEAVE, both_scripts("退出 | 淡出 | 解约"), weak=True),
    Verb(
        Frame.HIRE,
        both_scripts("""
            挖走 | 挖来 | 挖角 | 挖到 | 挖入 | 挖了 | 挖得 | 高薪挖 | 重金挖 | 反手挖走 | 聘请 | 聘用 | 聘任 | 招揽 |
            延揽 | 网罗 | 招致麾下 | 招至麾下 | 招入麾下 | 收入麾下 | 纳入麾下 | 收归麾下 | 揽入麾下 | 招入 | 请来 |
            招来 | 揽入 | 揽得 | 撬走 | 撬来 | 抢走 | 引进 | 引入 | 揽获
        """),
    ),
    Verb(Frame.HIRE, both_scripts("吸纳 | 招募 | 签下 | 迎来 | 吸收"), weak=True),
    Verb(Frame.NAME, both_scripts("任命 | 委任 | 指派 | 提名 | 提拔 | 起用")),
    Verb(Frame.NAME, both_scripts("被任命 | 被委任 | 获任 | 获委任"), passive=True),
    Verb(
        Frame.NAME,
        both_scripts(
            """
                出任 | 担任 | 升任 | 就任 | 履新 | 掌舵 | 执掌 | 接任 | 接掌 | 上任 | 领衔 | 接棒 | 接替 | 接手 |
                调任
            """
        ),
        mover="subject",
    ),
    Verb(Frame.LOSE, both_scripts("痛失 | 流失 | 失去 | 再失 | 连失 | 又失 | 损失 | 折损 | 送走 | 再度失去")),
    Verb(
        Frame.FIRE, both_scripts("解雇 | 开除 | 辞退 | 解聘 | 罢免 | 免去 | 撤换 | 劝退 | 炒掉 | 赶走 | 逼走 | 炒鱿鱼")
    ),
    Verb(
        Frame.FIRE,
        both_scripts("被解雇 | 被开除 | 被辞退 | 被解聘 | 被罢免 | 被免职 | 被炒 | 遭解雇 | 遭开除 | 遭辞退 | 遭解聘"),
        passive=True,
    ),
    Verb(
        Frame.RETURN,
        both_scripts("""
            重返 | 重回 | 回流 | 归队 | 重新加入 | 重新入职 | 杀回 | 回巢 | 重投 | 再度加入 | 再次加入 | 回锅 |
            回归到 | 重归 | 回归 | 重掌 | 重新执掌
        """),
    ),
    Verb(Frame.RETURN, both_scripts("回到 | 返回 | 归来"), weak=True),
    Verb(Frame.REHIRE, both_scripts("返聘 | 召回 | 挖回 | 请回 | 重新聘请 | 招回 | 迎回")),
    Verb(
        Frame.FOUND,
        both_scripts("""
            创立 | 创办 | 创业 | 创立了 | 创办了 | 下场创业 | 再创业 | 自主创业 | 自立门户 | 另立门户 | 另起炉灶 |
            自起炉灶 | 单干 | 出来创业 | 独立创业 | 再度创业 | 再次创业 | 重新创业
        """),
    ),
    Verb(Frame.FOUND, both_scripts("成立 | 创建 | 组建 | 成立了 | 打造新公司"), weak=True),
    Verb(
        Frame.JOIN,
        both_scripts(
            "下一站 | 下一站是 | 下一站为 | 下家是 | 下家为 | 新东家是 | 新东家为 | 新去处是 | 去向是 | 去向为"
        ),
    ),
    Verb(
        Frame.JOIN,
        both_scripts("""
            下一站或为 | 下一站或是 | 下一站疑为 | 下一站疑似 | 下一站可能是 | 下家或为 | 下家疑为 | 新东家或为 |
            新东家疑为 | 去向或为 | 去向疑为
        """),
        rumoured=True,
    ),
)
