"""One spelling for what publishers write in many ways, before anything is looked for."""

from __future__ import annotations

import html
import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f]")
_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ＇′", "'"),
        **dict.fromkeys("“”„‟«»「」『』〝〞＂″", '"'),
        **dict.fromkeys("‐‑‒－﹣", "-"),
        **dict.fromkeys("–—―﹘⸺─", "—"),
        **dict.fromkeys("→⟶➔➜⇒", "→"),
        **dict.fromkeys("・･‧•∙", "·"),
        **dict.fromkeys("\u00a0\u2007\u202f\u3000\t", " "),
        "…": "...",
        "丨": "|",
        "｜": "|",
    }
)
_MARKS = re.compile("[" + "".join(map(re.escape, map(chr, _SAME))) + "]")
_STARS = re.compile(r"(?<=\w)[*✴✱﹡]+")
_TICKER = re.compile(
    r"\s?[(（\[](?:(?:NASDAQ|NYSE|HKEX|SEHK|TSE|KRX|KOSPI|LSE|HK|SZ|SH)\s?[:：.]\s?[A-Z0-9.]{1,8}|\d{4,6}(?:\.[A-Z]{2})?|[A-Z]{1,5}\.[A-Z]{1,2})[)）\]]"
)
_LEGAL = re.compile(
    r"\s?[(（\[][^()（）\[\]]{0,120}?(?:экстремист|запрещен|запрещён|иноагент|инагент)[^()（）\[\]]{0,160}[)）\]]",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
_SPACES = re.compile(r"[ \r\f\v]+")
_MISREAD = re.compile(r"\bOpenAl\b")


def normalise(text: str) -> str:
    """The text with one kind of quote, dash, space and width, and without entities, tags, tickers and legal notes."""
    if "20" in text:
        text = _GLUED.sub(r" \1 ", text)
    if _is_plain(text):
        return text if "OpenAl" not in text else _MISREAD.sub("OpenAI", text)
    if "&" in text:
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    text = _with_same_marks(_INVISIBLE.sub("", text))
    if not unicodedata.is_normalized("NFKC", text):
        text = _with_same_marks(unicodedata.normalize("NFKC", text))
    text = _without_notes(text)
    return _settle_case(_SPACES.sub(" ", text)).strip()


_GLUED = re.compile(r"(?<=\b(?:19|20)\d\d)([A-Z][a-z]+)(?=[A-Z])")
"""A card of a web page read as one word: '2026AnnouncementsName'."""


def _with_same_marks(text: str) -> str:
    return text.translate(_SAME) if _MARKS.search(text) else text


def _is_plain(text: str) -> bool:
    """Plain ASCII in which nothing needs a change, as most English titles are."""
    return text.isascii() and not any(c in text for c in "&<*([`\t\r") and "  " not in text and not text.isupper()


def _without_notes(text: str) -> str:
    """Without tickers, legal notes and the stars that point to them."""
    if "(" in text or "[" in text:
        text = _LEGAL.sub("", _TICKER.sub("", text))
    return _MISREAD.sub("OpenAI", _STARS.sub("", text))


def _settle_case(text: str) -> str:
    """Text all in capitals, written as a headline: shape tells names apart only where capitals mean something."""
    if not text.isupper() or len(text) < _LOUD or 2 * sum(c.isupper() for c in text) < sum(c.isalpha() for c in text):
        return text
    return _LOUD_WORD.sub(lambda m: m[0].capitalize(), text)


_LOUD_WORD = re.compile(r"\b(?!X?AI\b)[^\W\d_]{2,}(?:'[^\W\d_]+)?")
"""'AI' and 'XAI' stay: they are written so in any text."""
_LOUD = 16
"""Shorter texts may be an acronym."""
