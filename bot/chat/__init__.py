"""Everything that speaks to Telegram, or stands in for it in a terminal."""
