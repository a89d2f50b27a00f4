from __future__ import annotations

from tests.servers.web_fixtures import clock, fetcher, parser, server

__all__ = ["clock", "fetcher", "parser", "server"]
