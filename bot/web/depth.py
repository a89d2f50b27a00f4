"""Bounds how deep markup nests: an HTML parser looks through all open elements at each tag, so depth costs squared."""

from __future__ import annotations

import re
from collections import Counter

DEEPEST = 512
"""What browsers allow, too."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
# Elements that have no end, or end by themselves when the next one begins.
_SHORT = frozenset(
    [
        "area",
        "base",
        "body",
        "br",
        "col",
        "colgroup",
        "dd",
        "dt",
        "embed",
        "head",
        "hr",
        "html",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "optgroup",
        "option",
        "p",
        "param",
        "rb",
        "rp",
        "rt",
        "source",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "track",
        "wbr",
    ]
)


def shallow(html: str) -> str:
    """The markup up to the place where it nests too deep; nearly always all of it."""
    open_elements: Counter[str] = Counter()
    depth = 0
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if name in _SHORT:
            continue
        if not tag[1]:
            open_elements[name] += 1
            depth += 1
        elif open_elements[name]:
            # An end without a beginning closes nothing, or it could hide how deep we are.
            open_elements[name] -= 1
            depth -= 1
        if depth > DEEPEST:
            return html[: tag.start()]
    return html
