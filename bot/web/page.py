"""The article that stands at an address: its headline, its summary and its first paragraphs."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from bot.core.model import Article
from bot.core.outcomes import Fetched, FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.ports import Fetcher
from bot.web.charset import decode
from bot.web.depth import shallow
from bot.web.plain import title_text

MOST_TEXT = 20_000
"""Characters of running text that are read at the most."""
_NO_TEXT = "script, style, nav, header, footer, aside, form, figure"


async def fetch_article(fetcher: Fetcher, url: str) -> Article | FetchFailed:
    """Fetch a page once and take its article out of it."""
    outcome = await fetcher.fetch_page(url)
    if isinstance(outcome, FetchFailed):
        return outcome
    if not isinstance(outcome, Fetched):
        return FetchFailed(FetchProblem.TIMEOUT, because("its host wants a pause; try again in a minute"))
    return article_of_page(decode(outcome.body, outcome.content_type), url)


def article_of_page(html: str, url: str) -> Article:
    """Take headline, summary and paragraphs out of a page."""
    page = LexborHTMLParser(shallow(html))
    title = _meta(page, "og:title") or _first(page, "h1") or _first(page, "title")
    summary = _meta(page, "og:description") or _meta(page, "description")
    root = page.css_first("html")
    language = (root.attributes.get("lang") or "").split("-")[0].lower() if root else ""
    page.strip_tags(_NO_TEXT.split(", "))
    text = "\n".join(p for node in page.css("p") if (p := title_text(node.text())))
    return Article(
        key=url,
        title=title,
        summary=summary,
        url=url,
        outlet=_meta(page, "og:site_name"),
        language=language or None,
        text=text[:MOST_TEXT] or None,
    )


def _meta(page: LexborHTMLParser, name: str) -> str:
    node = page.css_first(f'meta[property="{name}"], meta[name="{name}"]')
    return title_text(node.attributes.get("content") or "") if node else ""


def _first(page: LexborHTMLParser, selector: str) -> str:
    node = page.css_first(selector)
    return title_text(node.text()) if node else ""
