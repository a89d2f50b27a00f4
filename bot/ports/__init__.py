"""What the jobs and the commands need from the outside world, as Protocols; `app` brings the parts that fill them."""

from bot.ports.alerts import AlertStore
from bot.ports.book import Book
from bot.ports.clock import Clock
from bot.ports.feeds import FeedStore
from bot.ports.inbox import InboxStore
from bot.ports.judge import Judge, Ruled, Waiting
from bot.ports.messenger import Messenger
from bot.ports.records import AuditLine, Note, Poll, Revision, StoredUpdate, Tally, WaitingAnswer, Watched
from bot.ports.store import Store, TidyStore
from bot.ports.web import Fetcher, Finder, FoundFeed, Pages, Parser, Turns

__all__ = [
    "AlertStore",
    "AuditLine",
    "Book",
    "Clock",
    "FeedStore",
    "Fetcher",
    "Finder",
    "FoundFeed",
    "InboxStore",
    "Judge",
    "Messenger",
    "Note",
    "Pages",
    "Parser",
    "Poll",
    "Revision",
    "Ruled",
    "Store",
    "StoredUpdate",
    "Tally",
    "TidyStore",
    "Turns",
    "Waiting",
    "WaitingAnswer",
    "Watched",
]
