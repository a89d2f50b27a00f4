"""The loops: each gathers, decides and applies."""
