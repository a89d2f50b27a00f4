"""Pure: one file per language, each with its words, frames and examples."""
