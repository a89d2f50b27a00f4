"""`mercato run`: settings become parts, parts become loops, and a signal ends them all."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import partial

from rich.console import Console

from bot.app.clock import SystemClock, machine_now, parse_clock
from bot.app.facts import load_reader
from bot.app.feedlist import add_listed_feeds
from bot.app.jumps import mend_at_start
from bot.app.logs import set_up_logs
from bot.app.loops import Loops
from bot.app.names import Live, LivingReader, employers
from bot.app.parts import make_adder, make_admins, make_deliverer, make_fetcher, make_poller, make_registrar, nobody
from bot.app.speaking import Speaking, chat_tools, speak_in_terminal, speak_on_telegram
from bot.app.status import Status
from bot.app.talking import Talking, this_process
from bot.core.model import Employer
from bot.jobs.poll import Poller
from bot.jobs.tidy import Tidier
from bot.ports import Clock, Note, Store
from bot.settings import Settings, load_settings, unknown_settings
from bot.store import open_store, talk_lock

POLL_TICK = timedelta(seconds=5)
DELIVER_TICK = timedelta(seconds=1)
TIDY_TICK = timedelta(days=1)


def run_bot(role: str) -> None:
    """Run until a signal says stop."""
    settings = load_settings()
    set_up_logs(settings.log_level, settings.token)
    for problem in unknown_settings():
        sys.stderr.write(f"mercato: {problem}\n")
    clock = parse_clock(settings.clock) if settings.clock else SystemClock()
    asyncio.run(_run(settings, clock, role))


async def _run(settings: Settings, clock: Clock, role: str) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await run_until(stop, settings, clock, role, Console())


async def run_until(stop: asyncio.Event, settings: Settings, clock: Clock, role: str, console: Console) -> None:
    """Run the loops that the role asks for until `stop` is set."""
    async with AsyncExitStack() as stack:
        store = await open_store(settings.database_url.get_secret_value())
        stack.push_async_callback(store.close)
        await mend_at_start(store, clock)
        reader = LivingReader(load_reader())
        await reader.refresh(store)
        fetcher = make_fetcher(stack, clock, settings, store)
        loops = Loops(clock, store)
        ring: Callable[[], None] = nobody
        if role != "poll":
            if settings.token:
                adder = make_adder(stack, store, make_registrar(store, clock, reader, settings), fetcher)
                tools = chat_tools(settings, store, reader, fetcher, adder)
                lock = talk_lock(settings.database_url.get_secret_value())
                speaking = await speak_on_telegram(stack, settings, clock, tools, lock)
            else:
                speaking = await speak_in_terminal(store, console, settings.language, clock.now())
            ring = await _add_deliverer(loops, store, clock, speaking, Live(reader, employers))
            console.print(speaking.greeting, soft_wrap=True, markup=False, highlight=False)
        poller: Poller | None = None
        if role != "telegram":
            await add_listed_feeds(store, settings.feeds, clock.now())
            await store.release_feeds()
            await store.forget_hosts(clock.now())
            registrar = make_registrar(store, clock, reader, settings, ring)
            poller = make_poller(stack, store, registrar, fetcher, settings.poll_width, admins=make_admins(settings))
            loops.add("poll", poller.run, poller.bell, POLL_TICK)
            tidier = Tidier(store, clock, machine_now, timedelta(days=settings.article_days))
            loops.add("tidy", tidier.run, tidier.bell, TIDY_TICK, rare=True)
        loops.add_endless("names", partial(reader.watch, store))
        loops.add_endless("status", Status(console, store, clock, poller).run)
        await loops.run(stop)


async def _add_deliverer(
    loops: Loops, store: Store, clock: Clock, speaking: Speaking, labs: Mapping[str, Employer]
) -> Callable[[], None]:
    """Add the deliver loop and the inbox; returns what wakes the sender."""
    deliverer = make_deliverer(store, speaking.messenger, clock, labs, speaking.link)
    deliverer.release = speaking.release
    if speaking.lock:
        talking = Talking(speaking.lock, deliverer, store, speaking.listen)
        loops.add("deliver", talking.run, deliverer.bell, DELIVER_TICK)
        return deliverer.bell.ring
    await store.recover_alerts()
    await store.note(Note.TALKER, this_process())
    loops.add("deliver", deliverer.run, deliverer.bell, DELIVER_TICK)
    if speaking.listen:
        loops.add_endless("inbox", partial(speaking.listen, deliverer.bell.ring))
    return deliverer.bell.ring
