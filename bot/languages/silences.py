"""What looks like a move and is none: the kinds that the tables of every language name."""

from __future__ import annotations

from bot.core.reasons import because

KINDS = frozenset(
    {
        because("a board seat, not a job"),
        because("a firm that is hired"),
        because("a leave of absence"),
        because("a list or an idiom, not an employer"),
        because("a product"),
        because("a unit of the firm"),
        because("advice, not a job"),
        because("an honour, not a job"),
        because("a denial of something else"),
        because("a sport"),
        because("a trend"),
        because("not a verb of moving"),
        because("somebody else's staff"),
        because("a bet on the future"),
        because("a digest of many items"),
        because("a job advertisement"),
        because("advice for people who look for a job"),
    }
)
