"""From bytes to text: what the bytes are counts more than what their labels say."""

from __future__ import annotations

import codecs
import re

from bot.web.guess import guess

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How a document in a wide encoding begins when it has no mark: with `<` and zeros, or `{` and zeros.
_WIDE = (
    (re.compile(rb"[<{]\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00\x00\x00[<{]"), "utf-32-be"),
    (re.compile(rb"[<{]\x00"), "utf-16-le"),
    (re.compile(rb"\x00[<{]"), "utf-16-be"),
)
# Python knows labels such as `UTF-7` and `unicode_escape`, which nobody serves but those who mean harm. A label of a
# narrow set is read as the wider one that browsers read instead of it.
_KNOWN = {
    **{f"iso8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)},
    **{f"cp125{page}": f"cp125{page}" for page in range(9)},
    **{name: name for name in ("koi8-r", "koi8-u", "cp866", "mac-cyrillic", "tis-620", "euc_jp", "iso2022_jp")},
    "ascii": "utf-8",
    "utf-8": "utf-8",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5hkscs": "big5hkscs",
    "shift_jis": "cp932",
    "cp932": "cp932",
    "euc_kr": "cp949",
    "cp949": "cp949",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']", re.IGNORECASE)
_HEAD = 1024
_FEW = 0.01
_GAP = "\N{REPLACEMENT CHARACTER}"
_WIDE_SIGN = re.compile(r"[^\x00-\x7f]")


def decode(body: bytes, content_type: str | None) -> str:
    """The text of a document: by its byte order mark, else UTF-8 if it is valid, else by its labels, else by a guess.

    The document's own label comes before the server's, which is often one setting for a whole site.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    start = body[:_HEAD].lstrip(b" \t\r\n")
    for shape, encoding in _WIDE:
        if shape.match(start):
            return body.decode(encoding, "replace")
    return _narrow(body, content_type)


def _narrow(body: bytes, content_type: str | None) -> str:
    text = _utf_8(body)
    if text is not None:
        return text
    for label in _labels(body, content_type):
        try:
            return body.decode(label)
        except UnicodeDecodeError:
            continue
    replaced = body.decode("utf-8", "replace")
    bad = replaced.count(_GAP)
    good = len(_WIDE_SIGN.findall(replaced)) - bad
    if bad < _FEW * len(replaced) or bad < good:
        return replaced
    return guess(body, next(iter(_labels(body, content_type)), None))


def _utf_8(body: bytes) -> str | None:
    """The text, if it is UTF-8; also where emoji are written as pairs of surrogates, as some Java programs do."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        pass
    try:
        return body.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    except UnicodeDecodeError:
        return None


def _labels(body: bytes, content_type: str | None) -> list[str]:
    """The encodings that are named, as Python codecs that can be trusted; never UTF-8, which was tried before."""
    written = _ENCODING.search(body[:_HEAD])
    sent = _CHARSET.search(content_type or "")
    names = [written[1].decode() if written else "", sent[1] if sent else ""]
    known = [_KNOWN.get(_codec(name), "") for name in names if name]
    return [codec for codec in known if codec and codec != "utf-8"]


def _codec(label: str) -> str:
    try:
        return codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
