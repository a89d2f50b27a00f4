"""Fetching and parsing what publishers serve; the only place that knows aiohttp and feedparser."""
