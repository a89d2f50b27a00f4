"""Certificates that servers show, and the one authority that a test trusts."""

from __future__ import annotations

import ssl
from pathlib import Path

TLS = Path(__file__).with_name("tls")


def showing(name: str) -> ssl.SSLContext:
    """A server that shows `good`, `expired`, `own` (self-signed), or `other` (of another name)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / f"{name}.pem")
    return context


def trusting() -> ssl.SSLContext:
    """A client that trusts the authority of these certificates alone."""
    return ssl.create_default_context(cafile=TLS / "authority.pem")
