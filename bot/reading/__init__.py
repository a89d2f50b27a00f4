"""Pure: text in, claims out; knows no single language."""
