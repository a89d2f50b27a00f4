"""The command line: arguments only; the work is done in `app`, imported when its command is called."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Tells people on Telegram, once and early, who moved between AI labs.",
)
feeds = typer.Typer(no_args_is_help=True, help="The feeds that are watched.")
db = typer.Typer(no_args_is_help=True, help="The database.")
app.add_typer(feeds, name="feeds")
app.add_typer(db, name="db")

Json = Annotated[bool, typer.Option("--json", help="One JSON object a line instead of text.")]


class Role(StrEnum):
    """What a process does."""

    ALL = "all"
    POLL = "poll"
    TELEGRAM = "telegram"


class Breakdown(StrEnum):
    """By what an evaluation is broken down."""

    LANG = "lang"
    SOURCE = "source"
    KIND = "kind"
    SLOT = "slot"


@app.command()
def run(role: Annotated[Role, typer.Option(help="What this process does.")] = Role.ALL) -> None:
    """Run the bot; without a token it watches all the same and prints each alert here."""
    from bot.app.run import run_bot

    run_bot(role.value)


@app.command()
def resume() -> None:
    """Let alerts go out again that an admin held with /pause."""
    from bot.app.sending import resume_sending

    resume_sending()


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(help="Stored feed documents.")] = Path("examples"),
    seconds: Annotated[float, typer.Option(help="How long the month lasts.", min=1)] = 20,
) -> None:
    """Play a month of made-up news through the whole bot, in this terminal."""
    from bot.app.demo import run_demo

    run_demo(folder, seconds)


@app.command()
def read(
    file: Annotated[Path | None, typer.Argument(help="JSON Lines; standard input when missing.")] = None,
    *,
    explain: Annotated[bool, typer.Option("--explain", help="Add how each item was read.")] = False,
) -> None:
    """Read items (JSON Lines) and print what each of them claims (JSON Lines)."""
    from bot.app.read import run_read

    run_read(file, explain=explain)


@app.command(name="eval")
def evaluate(
    gold: Annotated[list[Path], typer.Argument(help="Labelled items (JSON Lines).")],
    *,
    threshold: Annotated[float, typer.Option(help="Least confidence that counts.", min=0, max=1)] = 0.8,
    by: Annotated[Breakdown | None, typer.Option(help="Break the numbers down.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List what was read wrongly.")] = False,
    cross: Annotated[bool, typer.Option("--cross", help="Score each item with weights fitted without it.")] = False,
    as_json: Json = False,
) -> None:
    """Score the reader on labelled items."""
    from bot.app.evaluate import run_evaluation

    split = by.value if by else None
    run_evaluation(gold, threshold=threshold, by=split, errors=errors, as_json=as_json, cross=cross)


@app.command()
def replay(
    source: Annotated[Path, typer.Argument(help="A folder of feed documents, a document, or JSON Lines.")],
    *,
    as_json: Json = False,
) -> None:
    """Play stored documents or items through the whole pipeline, and print the moves that it finds."""
    from bot.app.replay import run_replay

    run_replay(source, as_json=as_json)


@app.command()
def health() -> None:
    """Say whether the loops have ticked lately; exit code 0 when they have."""
    from bot.app.health import run_health

    run_health()


@feeds.command("list")
def feeds_list() -> None:
    """List the feeds with their health."""
    from bot.app.feeds import list_feeds

    list_feeds()


@feeds.command("add")
def feeds_add(url: str) -> None:
    """Watch another feed: its own address, or that of a page, a channel or an account that has one."""
    from bot.app.feeds import add_feed

    add_feed(url)


@feeds.command("remove")
def feeds_remove(feed: Annotated[str, typer.Argument(help="Its number or its address.")]) -> None:
    """Watch a feed no longer; what it told stays."""
    from bot.app.feeds import remove_feed

    remove_feed(feed)


@feeds.command("pause")
def feeds_pause(
    feed: Annotated[str, typer.Argument(help="Its number or its address.")],
    *,
    resume: Annotated[bool, typer.Option("--resume", help="Poll it again.")] = False,
) -> None:
    """Let a feed rest until it is resumed."""
    from bot.app.feeds import pause_feed

    pause_feed(feed, resume=resume)


@feeds.command("show")
def feeds_show(feed: Annotated[str, typer.Argument(help="Its number or its address.")]) -> None:
    """Show how a feed does: its latest polls, the next one, and why then."""
    from bot.app.feeds import show_feed

    show_feed(feed)


@feeds.command("trust")
def feeds_trust(
    feed: Annotated[str, typer.Argument(help="Its number or its address.")],
    *,
    insecure: Annotated[bool, typer.Option("--insecure/--secure", help="Leave its certificate unchecked.")] = True,
) -> None:
    """Ask a feed without checking its certificate, for a server whose certificate is broken."""
    from bot.app.feeds import trust_feed

    trust_feed(feed, insecure=insecure)


@feeds.command("test")
def feeds_test(url: str) -> None:
    """Fetch a feed once and show what it gives and what would be told of it; nothing is stored."""
    from bot.app.feeds import test_feed

    test_feed(url)


@feeds.command("import")
def feeds_import(file: Path) -> None:
    """Add the feeds of an OPML file, or of a text file with one URL a line."""
    from bot.app.feeds import import_feeds

    import_feeds(file)


@feeds.command("export")
def feeds_export(file: Annotated[Path | None, typer.Argument(help="Standard output when missing.")] = None) -> None:
    """Write the feeds as OPML."""
    from bot.app.feeds import export_feeds

    export_feeds(file)


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the state that this version needs."""
    from bot.app.database import upgrade_database

    upgrade_database()


@db.command("check")
def db_check() -> None:
    """Say whether the database and this version agree."""
    from bot.app.database import check_database

    check_database()


@db.command("backup")
def db_backup(file: Path) -> None:
    """Copy the database into a new file; the bot may run meanwhile."""
    from bot.app.database import back_up_database

    back_up_database(file)


@db.command("restore")
def db_restore(file: Path) -> None:
    """Fill an empty database from such a copy."""
    from bot.app.database import restore_database

    restore_database(file)
