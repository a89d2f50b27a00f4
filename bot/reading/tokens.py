"""Text cut into tokens: words, marks, and in unspaced scripts single characters."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.core.spelling import fold
from bot.languages.grammar import words
from bot.languages.language import Language, Splitter
from bot.languages.tokens import Kind, Token

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々"
_LETTER = rf"[^\W_{_UNSPACED}]"
_PIECE = re.compile(
    rf"(?P<number>\d[\d.,]*\d|\d)(?:[-+]?(?:st|nd|rd|th|k|K|m|M|bn|\+|%))?(?!{_LETTER})"
    rf"|(?P<word>{_LETTER}+(?:(?:['.]|&(?=\w)){_LETTER}+)*&?)"
    rf"|(?P<char>[{_UNSPACED}])"
    r"|(?P<mark>\.\.\.|\n|\S)"
)


_FIRST_UNSPACED = "\u3040"
_MEMORY = 4096
"""Words whose pieces are remembered."""


class Tokeniser:
    """Cuts text as one language writes it."""

    def __init__(self, language: Language) -> None:
        self.fold: Callable[[str], str] = str.casefold if language.keep_accents else fold
        """How two spellings of a word are made one."""
        clitics = [self.fold(c) for c in words(language.clitics)]
        self._ends = tuple(sorted((c for c in clitics if not c.endswith("'")), key=len, reverse=True))
        self._starts = tuple(c for c in clitics if c.endswith("'"))
        self._split = language.split_word
        self._memory: dict[str, tuple[str, ...]] = {}
        self.known: Callable[[str], bool] = lambda _word: False
        """Whether a folded word is in the lexicon; the lexicon sets it when it is complete."""

    def __call__(self, text: str, start: int = 0, end: int | None = None) -> list[Token]:
        """The tokens of a part of a text, in order; spaces and the hyphens inside words are no tokens."""
        tokens: list[Token] = []
        glue_at = -1
        for match in _PIECE.finditer(text, start, len(text) if end is None else end):
            start, piece = match.start(), match[0]
            if match.lastgroup == "word":
                self._add_word(tokens, piece, start, glued=start == glue_at)
            elif match.lastgroup == "mark":
                if piece == "-" and self._joins(text, start):
                    glue_at = start + 1
                    continue
                tokens.append(Token(piece, start, kind=Kind.PUNCTUATION))
            else:
                kind = Kind.NUMBER if match.lastgroup == "number" else Kind.WORD
                tokens.append(Token(piece, start, glued=start == glue_at, kind=kind, low=piece.lower()))
        return tokens

    def knows(self, known: Callable[[str], bool]) -> None:
        """From now on words are split by what the complete lexicon knows."""
        self.known = known
        self._memory.clear()

    def lows(self, phrase: str) -> list[str]:
        """The folded tokens of a phrase of a table, in which a beginning may stand without its word (fr `d'`)."""
        found: list[str] = []
        for word in phrase.split():
            low = self.fold(word)
            found += [low] if low in self._starts or self._is_one(word) else [t.low for t in self(word)]
        return found

    def _is_one(self, word: str) -> bool:
        """Whether a word is one token beyond doubt: letters of a spaced script and nothing else."""
        return self._split is None and word.isalpha() and max(word) < _FIRST_UNSPACED

    @staticmethod
    def _joins(text: str, at: int) -> bool:
        return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()

    def _add_word(self, tokens: list[Token], word: str, start: int, *, glued: bool) -> None:
        if self._split is None and "'" not in word:
            tokens.append(Token(word, start, glued=glued, low=self.fold(word)))
            return
        for piece in self._pieces(word):
            tokens.append(Token(piece, start, glued=glued, low=self.fold(piece)))
            start += len(piece)
            glued = False

    def _split_once(self, word: str, split: Splitter) -> tuple[str, ...]:
        """The pieces of a word: words come again and again, and splitting them asks for much."""
        pieces = self._memory.get(word)
        if pieces is None:
            pieces = split(word, self.known)
            if len(self._memory) >= _MEMORY:
                self._memory.clear()
            self._memory[word] = pieces
        return pieces

    def _pieces(self, word: str) -> tuple[str, ...]:
        if self._split is not None:
            return self._split_once(word, self._split)
        if "'" not in word:
            return (word,)
        low = self.fold(word)
        for clitic in self._starts:
            if low.startswith(clitic) and len(low) > len(clitic):
                return (word[: len(clitic)], *self._pieces(word[len(clitic) :]))
        for clitic in self._ends:
            if low.endswith(clitic) and len(low) > len(clitic):
                return (word[: -len(clitic)], word[-len(clitic) :])
        return (word,)
