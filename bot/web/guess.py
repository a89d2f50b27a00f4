"""Which encoding is this? Asked only when no label is right: the letters that each language uses most decide."""

from __future__ import annotations

import re

_SAMPLE = 65536
_HIGH = re.compile(r"[^\x00-\x7f]")
# A few signs that any page of the language is full of. Read in a wrong encoding, text loses them.
_COMMON = {
    "cp1251": frozenset("оеаинтсрвл"),
    "koi8-r": frozenset("оеаинтсрвл"),
    "cp866": frozenset("оеаинтсрвл"),
    "gb18030": frozenset("的一是不了在人有中和公司为大上个国，。"),
    "big5hkscs": frozenset("的一是不了在人有中和公司為大上個國，。"),
    "cp932": frozenset("のにはをたがでてとしれさいるなかっ、。"),
    "euc_jp": frozenset("のにはをたがでてとしれさいるなかっ、。"),
    "cp949": frozenset("이다의는에을를가고한로하은지기"),
    "cp1252": frozenset("éèàçäöüßáíóúñãõêâîôœ’“”–«»"),
    "cp1250": frozenset("ąćęłńóśźżáčďěíňřšťúůýž"),
}
_LEAST = 0.2


def guess(body: bytes, label: str | None) -> str:
    """The text in the likeliest encoding; where none is likely, in the labelled one or UTF-8, with gaps."""
    sample = body[:_SAMPLE]
    best = max(_COMMON, key=lambda codec: _likeness(sample, codec))
    if _likeness(sample, best) >= _LEAST:
        return body.decode(best, "replace")
    return body.decode(label or "utf-8", "replace")


def _likeness(sample: bytes, codec: str) -> float:
    """The share of common signs among those that are not ASCII; each sign that cannot be read counts against it."""
    signs = _HIGH.findall(sample.decode(codec, "replace"))
    if not signs:
        return 0.0
    common = sum(1 for sign in signs if sign in _COMMON[codec])
    unreadable = signs.count("\N{REPLACEMENT CHARACTER}")
    return (common - 3 * unreadable) / len(signs)
