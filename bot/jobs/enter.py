"""Enters what a document says into the book: articles, claims, moves, and the decision whom to tell.

    reading.read(article) → claims → merging.place → changes → telling → alerts, wanted messages

All of one document is one transaction, with the feed's validators: after a kill either everything is there or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

import structlog

from bot.core.alerting import telling
from bot.core.completing import completed
from bot.core.merging import WINDOW, place, resolve, set_history_aside
from bot.core.model import Article, Change, Claim, Document, Entry, Evidence, Feed, Move, Person, Verdict
from bot.core.orders import Order, OrderKind, is_excluded
from bot.core.polling import is_old_news
from bot.core.recurring import Sorted
from bot.core.sameness import Compare
from bot.core.wording import Phrases, alert_text, fingerprint
from bot.jobs.admins import Admins
from bot.jobs.findings import Finding, conclude, held
from bot.jobs.lookup import worth_a_look
from bot.jobs.sorting import sort_entries
from bot.jobs.telling import tell
from bot.ports import Book, Clock, FeedStore

log = structlog.get_logger(__name__)

NOBODY = Admins()


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings that decide what is told."""

    alert_threshold: float = 0.8
    first_import: timedelta = timedelta(hours=24)
    recognise: bool = True
    """Known articles are recognised under new ids too; False where ids are given by whoever collected the items."""


@dataclass(frozen=True, slots=True)
class Registrar:
    """Reads new articles and enters what they say."""

    store: FeedStore
    clock: Clock
    read: Callable[[Article], Sequence[Claim]]
    compare: Compare
    name_keys: Callable[[Person], Collection[str]]
    phrases: Callable[[str], Phrases]
    rules: Rules = Rules()
    on_alerts: Callable[[], None] = lambda: None
    """Called after a commit that wrote alerts or wanted messages: it wakes the sender."""
    outlet_name: Callable[[str], str] = str
    """The name of the outlet that a title speaks of: all its feeds are one source."""
    admins: frozenset[int] = frozenset()
    """Those of the settings; others are appointed in the chat. They hear first."""

    async def enter(
        self,
        finding: Finding,
        document: Document,
        admins: Admins = NOBODY,
        pages: Mapping[str, str] | None = MappingProxyType({}),
    ) -> Sequence[Article]:
        """Write all that a document brings, and the poll that brought it, in one transaction.

        `pages` holds the text of articles' pages, by key, where the feed alone left something open. None: nobody has
        looked yet. Then, where some are worth a look, nothing is written, and their articles are returned.
        """
        feed, now = finding.feed, self.clock.now()
        async with self.store.book(alone=False) as book:
            if not await book.watches(feed.id, feed.held_by):
                # It was removed while it was asked, or is another's by now.
                await book.record_poll(replace(finding.poll, postponed=True, moved_to=None))
                return ()
            sorted_ = await self._sort(book, feed, document.entries, now)
            finding = conclude(finding, document.entries, sorted_) if self.rules.recognise else finding
            fresh = () if held(finding) else _in_order(sorted_.fresh)
            articles = [self.article_of(entry, feed, document) for entry in fresh]
            read = [self._read(article) for article in articles]
            if pages is None and (open_ := worth_a_look(feed, zip(articles, read, strict=True))):
                return open_
            ids = await book.add_articles(feed.id, articles)
            told = False
            for article_id, article, said in zip(ids, articles, read, strict=True):
                quiet = self._is_old_news(article, feed)
                claims = self._fuller(article, said, (pages or {}).get(article.key))
                told |= await self._enter_claims(book, article_id, article, claims, quiet=quiet, found=now)
            effects = await admins.hear(finding.notices, book)
            await book.record_poll(replace(finding.poll, imported=True, new_articles=len(ids), effects=effects))
        if told or effects:
            self.on_alerts()
        return ()

    def _is_old_news(self, article: Article, feed: Feed) -> bool:
        horizon = self.rules.first_import
        return is_old_news(article.published, feed_added_at=feed.added_at, imported=feed.imported, horizon=horizon)

    async def _sort(self, book: Book, feed: Feed, entries: Sequence[Entry], now: datetime) -> Sorted:
        if self.rules.recognise:
            return await sort_entries(book, feed, entries, now)
        unseen = await book.unseen(feed.id, [entry.key for entry in entries])
        return Sorted(tuple(entry for entry in entries if entry.key in unseen))

    async def enter_article(self, book: Book, article_id: int, article: Article, *, quiet: bool = False) -> bool:
        """Enter one article; True when somebody is to hear of it."""
        return await self._enter_claims(book, article_id, article, self._read(article), quiet=quiet)

    def article_of(self, entry: Entry, feed: Feed, document: Document) -> Article:
        """An entry as an article of its feed."""
        return Article(
            key=entry.key,
            title=entry.title,
            summary=entry.summary,
            url=entry.url,
            outlet=self.outlet_name(entry.outlet or document.title or feed.title or feed.url),
            language=entry.language or document.language or feed.language,
            published=entry.published,
            first_seen=self.clock.now(),
            text=entry.text,
        )

    def _fuller(self, article: Article, claims: Sequence[Claim], page: str | None) -> Sequence[Claim]:
        """What an article says, completed by the text of its page where there is one."""
        return completed(claims, self._read(replace(article, text=page))) if page else claims

    async def _enter_claims(
        self,
        book: Book,
        article_id: int,
        article: Article,
        claims: Sequence[Claim],
        *,
        quiet: bool,
        found: datetime | None = None,
    ) -> bool:
        if not claims:
            return False
        await book.alone()
        claims = await self._not_excluded(book, claims)
        if not claims:
            return False
        sure = [claim.confidence >= self.rules.alert_threshold for claim in claims]
        await book.add_claims(article_id, claims, told=sure)
        evidence = [_evidence(claim, article_id, article) for claim, ok in zip(claims, sure, strict=True) if ok]
        if not evidence:
            return False
        mentioned = [(e, self._names([e.claim.person])) for e in evidence if e.claim.background and e.claim.person]
        await book.mention(mentioned)
        _, told = await self.applied(book, await self._place(book, evidence), quiet=quiet, found=found)
        return told

    async def _not_excluded(self, book: Book, claims: Sequence[Claim]) -> Sequence[Claim]:
        """Without what is said of people who are excluded: it is not even kept."""
        names = self._names(claim.person for claim in claims)
        excluded = await book.orders_about(OrderKind.EXCLUDED, names) if names else []
        if not excluded:
            return claims
        return [c for c in claims if c.person is None or not is_excluded(c.person, excluded, self.compare)]

    async def weigh_again(self, book: Book, moves: Sequence[Move]) -> tuple[Change, ...]:
        """Decide anew what the evidence of some moves says, because an admin decided something about them."""
        return await self._place(book, [e for move in moves for e in move.evidence], moves)

    async def believe(self, book: Book, evidence: Evidence) -> tuple[Change, ...]:
        """Decide what a claim says that was left aside so far; of somebody excluded it says nothing."""
        return await self._place(book, [evidence]) if await self._not_excluded(book, [evidence.claim]) else ()

    async def applied(
        self,
        book: Book,
        changes: Iterable[Change],
        *,
        quiet: bool = False,
        corrects: bool = False,
        found: datetime | None = None,
    ) -> tuple[tuple[Change, ...], bool]:
        """Write changes and all that follows from them: as they were written, each move with its id.

        Then whether somebody is to hear of it, or a message to change. `found` is when the news came in that made them.
        A change that `corrects` a move is heard by those who were told of it, and by nobody else.
        """
        told = False
        ids: dict[int, int] = {}
        written = []
        for placed in changes:
            change = resolve(placed, ids)
            known = corrects and change.verdict is not Verdict.OPENED
            move, heard = await self._apply(book, change, quiet=quiet, told_only=known, found=found)
            ids[placed.move.id] = move.id
            told |= heard
            written.append(replace(change, move=move))
        return tuple(written), told

    def _read(self, article: Article) -> Sequence[Claim]:
        """Read an article; one that breaks the reader is logged and tells nothing, and the others go on."""
        try:
            return set_history_aside(self.read(article), self.compare)
        except Exception:
            log.exception("an article could not be read", key=article.key, outlet=article.outlet)
            return ()

    async def _place(self, book: Book, evidence: Sequence[Evidence], again: Sequence[Move] = ()) -> tuple[Change, ...]:
        """Gather the moves that the claims may belong to, and decide."""
        sides = [side for e in evidence for side in (e.claim.origin, e.claim.destination) if side]
        names = self._names(e.claim.person for e in evidence)
        since = min(e.when for e in evidence) - WINDOW
        near = {move.id: move for move in (*await book.moves_near({s.family for s in sides}, names, since), *again)}
        told = await book.told(near)
        rulings = await book.rulings(near)
        loose = await book.loose_near(names, since) if names else []
        new = set(evidence)
        return place(
            evidence,
            list(near.values()),
            self.compare,
            told=told,
            loose=[e for e in loose if e not in new],
            rulings=rulings,
            again=bool(again),
        )

    async def _apply(
        self, book: Book, change: Change, *, quiet: bool, told_only: bool, found: datetime | None
    ) -> tuple[Move, bool]:
        """Write a change and all that follows from it; True when somebody is to hear of it, or a message to change."""
        if change.verdict is Verdict.KNOWN:
            return change.move, False
        if change.verdict is Verdict.HELD and change.move.held is None:
            # It was told, and stays as it is; whether it is one with another is for an admin to say.
            decision = await book.decide(0, ("link", change.reason), self.clock.now())
            await book.order(decision.id, [Order(OrderKind.LINKED, str(change.move.id), change.reason)])
            return change.move, False
        move = await book.save_change(change, self._names(e.claim.person for e in change.move.evidence))
        change = replace(change, move=move)
        hear = await book.languages(move.id)
        group_hears = await book.languages(move.group_id) if move.group_id else set()
        what = telling(change, self.clock.now(), found=found)
        what = replace(what, since=None) if told_only else what
        added = 0 if quiet else await tell(book, what, self.admins)
        shown = await self._want(book, move, hear)
        if move.group_id and group_hears:
            group = await book.move(move.group_id)
            shown |= group is not None and await self._want(book, group, group_hears)
        return move, bool(added) or shown

    async def _want(self, book: Book, move: Move, languages: Collection[str]) -> bool:
        """Set what the messages that tell of a move ought to show now."""
        if not languages:
            return False
        members = await book.members(move.id) if move.person is None else []
        wanted = {tongue: fingerprint(alert_text(move, members, self.phrases(tongue))) for tongue in languages}
        await book.want(move.id, wanted)
        return True

    def _names(self, people: Iterable[Person | None]) -> frozenset[str]:
        return frozenset(key for person in people if person for key in self.name_keys(person))


def _in_order(entries: Sequence[Entry]) -> list[Entry]:
    """Oldest first; undated ones keep the place that their document gives them, newest first."""
    dated = [entry for entry in entries if entry.published]
    undated = [entry for entry in entries if not entry.published]
    return sorted(dated, key=lambda entry: (entry.published, entry.key)) + undated[::-1]


def _evidence(claim: Claim, article_id: int, article: Article) -> Evidence:
    when = article.when
    if when is None:
        raise ValueError(f"article {article.key} was never seen")
    return Evidence(claim, article_id, article.outlet, article.title, article.url, when, article.key)
