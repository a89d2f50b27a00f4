"""What the bot says: text with entities, never markup; the catalogue of phrases is passed in."""

from bot.core.wording.alert import alert_text
from bot.core.wording.clean import clean, units
from bot.core.wording.follows import follow_line
from bot.core.wording.lists import Link, digest_text, latest_text, no_link, write_moves
from bot.core.wording.names import headline
from bot.core.wording.owners import no_right_text, silenced_text, topic_gone_text, upgraded_text
from bot.core.wording.phrases import Phrases
from bot.core.wording.reply import reply_text
from bot.core.wording.writer import Writer, fingerprint, plain

__all__ = [
    "Link",
    "Phrases",
    "Writer",
    "alert_text",
    "clean",
    "digest_text",
    "fingerprint",
    "follow_line",
    "headline",
    "latest_text",
    "no_link",
    "no_right_text",
    "plain",
    "reply_text",
    "silenced_text",
    "topic_gone_text",
    "units",
    "upgraded_text",
    "write_moves",
]
