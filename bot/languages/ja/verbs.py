"""The verbs of moving in Japanese."""

from __future__ import annotations

from bot.languages.grammar import Frame, Verb, words

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


VERBS = (
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
    *_verb(Frame.LEAVE, "辞め | 辞めて | 辞めず | 辞めない | 辞めます", "辞めた | 辞めていた", "辞める"),
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
