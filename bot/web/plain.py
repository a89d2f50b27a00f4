"""From markup to plain text: what a chat may show and the reader reads."""

from __future__ import annotations

import re
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from bot.web.depth import shallow

LONGEST_HTML = 64 * 1024
_LONGEST_TITLE = 1024
_TAG = re.compile(r"<!--.*?(?:-->|$)|</?[a-zA-Z][^<>]*>", re.DOTALL)
_BLOCK = re.compile(
    r"<(?=/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol"
    r"|p|pre|section|table|td|th|tr|ul)\b)",
    re.IGNORECASE,
)
_UNSEEN = ["script", "style", "noscript", "template", "iframe", "object", "svg", "head"]
# Controls, zero-width signs, and marks that turn the direction of writing: none of them is ever meant to be read.
# The zero-width joiners stay, for emoji and Indic scripts are written with them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_LINE_END = re.compile(r"[^\S\n]*\n\s*")
_SPACES = re.compile(r"[^\S\n]+")


def title_text(title: str) -> str:
    """A title, author or name as one line of plain text; publishers escape it once too often, so it is read twice."""
    text = title[: 4 * _LONGEST_TITLE]
    for _ in range(2):
        text = unescape(_TAG.sub("", text))
    text = _HIDDEN.sub("", _TAG.sub("", text))
    return " ".join(text.split())[:_LONGEST_TITLE]


def html_text(html: str) -> str:
    """The text of at most 64 KB of HTML; blocks stand on lines of their own, so that a heading joins no sentence."""
    html = html[:LONGEST_HTML]
    return _tidy(_tree_text(html) if "<" in html else unescape(html))


def _tree_text(html: str) -> str:
    tree = LexborHTMLParser(_BLOCK.sub("\n<", shallow(html)))
    tree.strip_tags(_UNSEEN)
    return tree.body.text() if tree.body else ""


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", _LINE_END.sub("\n", _HIDDEN.sub("", text))).strip()
