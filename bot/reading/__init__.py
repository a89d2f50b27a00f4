"""Text in, claims out: the deterministic reader, and whether two names are one person's."""
