"""One file per chat command."""
