"""The words in which people say what they want to hear of, by language; nothing else knows them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.wishes.eastern import EASTERN
from bot.core.wishes.germanic import GERMANIC
from bot.core.wishes.romance import ROMANCE
from bot.core.wishes.senses import Words

WORDS: Mapping[str, Words] = {**GERMANIC, **ROMANCE, **EASTERN}
