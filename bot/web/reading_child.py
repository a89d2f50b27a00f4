"""What runs in the child process that reads pages: an extractor may hang, or leak."""

from __future__ import annotations

import os
import signal

import trafilatura

from bot.web.charset import decode
from bot.web.child import OUT_OF_MEMORY
from bot.web.depth import shallow

MOST_TEXT = 20_000
"""Characters of running text that are read at the most."""


def read_page(body: bytes, content_type: str | None, url: str, seconds: float) -> str | None:
    """The running text of an article's page, or None; the process ends itself when that takes too long."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        page = shallow(decode(body, content_type))
        text = trafilatura.extract(page, url=url, include_comments=False, include_tables=False, favor_precision=True)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, LookupError, AssertionError):
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return text[:MOST_TEXT] if text else None
