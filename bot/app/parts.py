"""Puts the parts together: the one place that knows everybody."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import lru_cache
from importlib.metadata import version
from types import MappingProxyType

from bot.app.names import LivingReader
from bot.app.phrases import load_phrases
from bot.core.model import Article, Claim, Employer
from bot.core.wording import Link, no_link
from bot.jobs.add import FeedAdder
from bot.jobs.admins import Admins
from bot.jobs.deliver import Deliverer
from bot.jobs.delivery import Courier
from bot.jobs.enter import Registrar, Rules
from bot.jobs.parcel import Packer
from bot.jobs.poll import Poller
from bot.ports import Clock, Fetcher, Messenger, Store, Turns
from bot.reading.identity import compare, name_keys
from bot.reading.outlets import Outlets
from bot.reading.reader import Reader
from bot.settings import Settings
from bot.web.article import ArticlePages
from bot.web.discover import FeedFinder
from bot.web.fetch import HttpFetcher, Limits, user_agent
from bot.web.guard import Guard, parse_allowed
from bot.web.parse import FeedParser


def nobody() -> None:
    """Wake nobody."""


def make_registrar(
    store: Store,
    clock: Clock,
    reader: Reader | LivingReader,
    settings: Settings,
    on_alerts: Callable[[], None] = nobody,
    *,
    recognise: bool = True,
) -> Registrar:
    """The registrar where articles become moves, by the rules of the settings."""

    def read(article: Article) -> Sequence[Claim]:
        return reader.read(article).claims

    rules = Rules(settings.alert_threshold, timedelta(hours=settings.first_import_hours), recognise)
    outlets = Outlets(reader.facts)
    same = lru_cache(maxsize=65536)(compare)
    admins = frozenset(settings.admins)
    return Registrar(store, clock, read, same, name_keys, load_phrases, rules, on_alerts, outlets.name_of, admins)


def make_fetcher(stack: AsyncExitStack, clock: Clock, settings: Settings, turns: Turns | None = None) -> HttpFetcher:
    """The fetcher, which dials private addresses only where a setting names them; the stack closes it.

    With `turns` it shares the hosts with all processes on the database.
    """
    guard = Guard(parse_allowed(settings.allow_addresses))
    agent = user_agent(version("mercato-bot"), settings.contact)
    fetcher = HttpFetcher(clock, agent, guard, limits=Limits(at_once=settings.poll_width), turns=turns)
    stack.push_async_callback(fetcher.close)
    return fetcher


def make_admins(settings: Settings) -> Admins:
    """Those who hear about the feeds: on Telegram alone, since the terminal shows a status line."""
    return Admins(settings.admins if settings.token else (), load_phrases, settings.language)


def make_poller(
    stack: AsyncExitStack,
    store: Store,
    registrar: Registrar,
    fetcher: Fetcher,
    width: int,
    *,
    admins: Admins | None = None,
) -> Poller:
    """All that polls; the stack closes it."""
    parser = FeedParser(registrar.clock)
    stack.push_async_callback(parser.close)
    pages = ArticlePages(fetcher, registrar.clock)
    stack.push_async_callback(pages.close)
    return Poller(store, fetcher, parser, registrar, registrar.clock, width, admins=admins or Admins(), pages=pages)


def make_adder(stack: AsyncExitStack, store: Store, registrar: Registrar, fetcher: Fetcher) -> FeedAdder:
    """All that adds a feed; the stack closes it."""
    parser = FeedParser(registrar.clock, workers=1)
    stack.push_async_callback(parser.close)
    return FeedAdder(store, FeedFinder(fetcher, parser), registrar)


def make_deliverer(
    store: Store,
    messenger: Messenger,
    clock: Clock,
    labs: Mapping[str, Employer] = MappingProxyType({}),
    link: Link = no_link,
) -> Deliverer:
    """All that delivers."""
    courier = Courier(store, messenger, clock, Packer(store, load_phrases, link), labs)
    return Deliverer(store, courier, clock)
