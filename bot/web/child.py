"""What runs in the child process: reads one document. It imports little, for it starts anew after each kill."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

from bot.core.model import Document
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.web.charset import decode
from bot.web.entries import Read
from bot.web.json_feed import read_json
from bot.web.memory import Memory
from bot.web.xml_feed import read_xml

MEMORY_LIMIT = 512 * 1024 * 1024
OUT_OF_MEMORY = 75
_PR_SET_PDEATHSIG = 1
# Of thirty entries of a document that changed, twenty-nine mostly stood there before.
_REMEMBERED: Memory[Read] = Memory(64 * 1024 * 1024)


def set_up(parent: int) -> None:
    """Bound the memory, and die with the bot: a SIGKILL of it must not leave a child running."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def read_document(body: bytes, content_type: str | None, base: str | None, seconds: float) -> Document | FetchFailed:
    """Read a feed document of any format; the process ends itself when that takes too long or too much memory."""
    # The alarm follows the monotonic clock; the pool's own time limit follows the wall clock, which may jump.
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return _read(body, content_type, base)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, LookupError) as error:
        # feedparser raises all of these on some documents; none may stop the others.
        stumbled = because("the parser stumbled over the document ({error})", error=type(error).__name__)
        return FetchFailed(FetchProblem.PARSER, stumbled)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _read(body: bytes, content_type: str | None, base: str | None) -> Document | FetchFailed:
    text = decode(body, content_type).lstrip("\ufeff \t\r\n\x00")
    return read_json(text, base) if text.startswith("{") else read_xml(text, base, _REMEMBERED)
