"""What a noun phrase says of people, and small questions about who owns what in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model import Seniority
from bot.languages.tokens import Kind, Token


@dataclass(slots=True)
class Mention:
    """The people of a noun phrase, and what it says of them."""

    people: list[Token] = field(default_factory=list)
    own: list[Token | None] = field(default_factory=list)
    """The employer that stands beside each of several people."""
    role: str | None = None
    seniority: Seniority = Seniority.OTHER
    plural: bool = False
    """Several, or a team: unnamed unless people are."""
    single: bool = False
    """A role of one person."""
    team: bool = False
    count: int | None = None
    some_named: bool = False
    """Only some of the group are named ('including …')."""
    current: list[Token] = field(default_factory=list)
    """Employers that the phrase gives them now."""
    former: list[Token] = field(default_factory=list)
    came_from: list[Token] = field(default_factory=list)
    of_company: bool = False
    """They belong to 'the company', which was named before."""
    more: bool = False
    pronoun: bool = False
    self: bool = False
    first: int = -1
    last: int = -1
    """Where the people or the role stand in the phrase."""

    @property
    def moves(self) -> bool:
        """Whether it speaks of somebody at all."""
        return bool(self.people) or self.plural or self.single or self.pronoun or self.self

    @property
    def orgs(self) -> list[Token]:
        """The employers it gives them, the surest kind alone."""
        return self.came_from or self.current or self.former

    def spans(self, n: int) -> None:
        """Widen to the token at n."""
        self.first = n if self.first < 0 else self.first
        self.last = max(self.last, n)


def is_owner(tokens: list[Token], n: int) -> bool:
    """Whether what stands there owns what follows ('Murati's lab', 'Metas Labor')."""
    if n + 1 < len(tokens) and tokens[n + 1].kind is Kind.POSSESSIVE:
        return True
    return bool(getattr(tokens[n].data, "owner", False))


def whole_name(tokens: list[Token], n: int) -> str:
    """The name that begins there, with the words of a firm's name that follow it ('Pesto' 'AI')."""
    name = tokens[n].text
    for token in tokens[n + 1 :]:
        if token.kind not in {Kind.ORG_WORD, Kind.NAME} or not (token.large or token.text.isupper()):
            break
        name += f" {token.text}"
    return name
