"""Mercato: tells people on Telegram, once and early, who moved between AI labs."""
