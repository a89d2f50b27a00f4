"""One language as the engine sees it: tables of words, each a string of phrases separated by `|`, and a few hooks.

Phrases are compared folded (no case, no accents); a hyphen and a space are one. Nothing outside the file of a
language knows the language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.languages.grammar import Mark, Roles, Verb
from bot.languages.tokens import Token

Splitter = Callable[[str, Callable[[str], bool]], tuple[str, ...]]
"""Takes a word and a test for known words; gives the pieces that together make up the word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words and habits of one language."""

    code: str
    """BCP 47 primary tag."""
    verbs: tuple[Verb, ...]
    marks: Mapping[Mark, str]
    roles: Roles
    """Role nouns for one person."""
    groups: Roles
    """Role nouns for several."""
    teams: str = ""
    """Nouns for a group as a whole: team, staff."""
    first_names_last: bool = False
    """The family name is written first."""

    # --- shape of the language
    scripts: str = "latin"
    """`latin`, `cyrillic`, `hangul`, `kana` or `han`: what the language is written in, for telling languages apart."""
    common: str = ""
    """Frequent little words, for telling languages of one script apart."""
    keep_accents: bool = False
    """Accents tell words apart (vi): only case is folded."""
    spaced: bool = True
    """Words are separated by spaces; without them every character is a token of its own."""
    postpositions: bool = False
    """Markers stand after their phrase, and the verb at the end of its clause."""
    inverts: bool = False
    """The subject may stand after its verb (es 'deja A su directora')."""
    object_first: bool = False
    """Case tells subject and object apart, so the object may stand first (ru 'A покинул X', 'X переманила A')."""
    auxiliaries: str = ""
    """Finite verbs beside which the rest of the verb stands at the end of its clause (de 'hat … verlassen'); a language
    that has any has its verb second."""
    role_after_name: bool = False
    """A role may follow its name without a comma (ko, ja)."""
    clitics: str = ""
    """Endings that are words of their own (en `'s`), and (with `'` at the end) beginnings (fr `d'`)."""
    possessives: str = ""
    """Clitics and words that make what stands before them an owner."""
    org_endings: str = ""
    """Case endings that an employer's name may take (de `s`)."""
    fold_word: Callable[[str], str] | None = None
    """Reduces a folded word to the form under which it is looked up (ru: case endings)."""
    nominative: Callable[[str], str] | None = None
    """Puts a person's name into the case in which it stands alone (ru 'Игоря Левицкого')."""
    split_word: Splitter | None = None
    """Splits a word into pieces (ko: particles)."""
    find_names: Callable[[Sequence[Token]], Iterable[tuple[int, int]]] | None = None
    """Where names of people stand that no capitals show: (first, end) of tokens not known otherwise (zh, ja, ko)."""
    settle: Callable[[list[Token]], list[Token]] | None = None
    """Looks again at the tokens of a text and says what their neighbours make of them (zh: 前 before a role)."""

    # --- little words
    articles: str = ""
    definites: str = ""
    """Articles with which a bare role means the person spoken of before: fr 'le chercheur'."""
    ands: str = ""
    helpers: str = ""
    """Auxiliaries and adverbs that may stand beside a verb."""
    passives: str = ""
    """Auxiliaries that make the verb after them passive."""
    havings: str = ""
    """Auxiliaries of the active voice: a participle after one is no passive (es 'ha fichado')."""
    participles: str = ""
    """Endings of participles: a headline may leave out the auxiliary ('chief fired')."""
    gerunds: str = ""
    """Endings of forms whose subject may stand right before them anywhere ('on NAME joining A')."""
    presents: str = ""
    """Endings of present and future forms: a relative clause with one after a comma tells news (fr 'qui rejoint')."""
    employs: str = ""
    """Markers that stand before nothing but an employer: fr 'chez'."""
    spends: str = ""
    """Verbs of paying: what is paid for comes about ('pays a fortune to hire')."""
    lasting: str = ""
    """Endings of forms that tell what somebody did for a time: fr 'dirigeait', it 'guidava'."""
    short_verbs: str = ""
    """Finite verbs as short as the little words that may stand before one: es 'va'."""
    adverb_endings: str = ""
    """Endings of words that are no part of a firm's name, though they stand alone before a verb (ko 게)."""
    afters: str = ""
    """'after', before years spent at a former employer: 'joins A after ten years at B'."""
    infinitives: str = ""
    """What stands before an infinitive (en 'to'): the verb then shares the mover of the verb before it."""
    relatives: str = ""
    """Words that begin a relative clause."""
    thats: str = ""
    """Relatives that also begin what is told: en 'that', es 'que'."""
    pronouns: str = ""
    """The person spoken of before."""
    selves: str = ""
    """The author: 'I'."""
    theirs: str = ""
    """Possessives of the person spoken of, before a noun of moving: es 'su salida', fr 'son départ'."""
    its: str = ""
    """Possessives of the employer spoken of before: 'its researchers'."""
    introduces: str = ""
    """What stands before the name of one whom the title left unnamed (ru 'речь идёт о')."""
    colleagues: str = ""
    """Roles that share the employer of the person before: 'her colleague'."""
    alongs: str = ""
    """Whoever was spoken of before, as one with whom others come: 'with her'."""
    companies: str = ""
    """The employer spoken of before: 'the company'."""
    startups: str = ""
    """An own company without a name: 'own startup'."""
    news: str = ""
    """Words for 'new' that stand for a verb in a headline: es 'NAME, nueva directora de A'."""
    founds: str = ""
    """Verbs of founding where they follow another verb of moving ('to start', 'to build')."""
    former: str = ""
    former_after: str = ""
    """Words of former employment that follow the employer (ko 출신, ja 出身)."""
    toward: str = ""
    """Markers of direction in which a headline ends in place of a verb (ja 'OpenAIへ')."""
    appoints: str = ""
    """Markers after a post with which a headline ends in a name in place of a verb (ko 'A 대표에 NAME')."""
    labs: Mapping[str, str] = field(default_factory=dict)
    """Names that mean a lab in this language alone, by their lab's id (ko 'MS')."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    more: str = ""
    """'another', 'more'."""
    again: str = ""
    """'back', 'again': the move is a return."""
    titles: str = ""
    """'Mr', 'Dr'."""
    org_words: str = ""
    """Nouns that belong to an employer's name or follow it: labs, inc, group."""
    org_kinds: str = ""
    """Nouns that announce an employer's name: startup, company, firm."""
    name_particles: str = (
        "de | del | della | di | da | dos | van | von | der | den | la | le | el | al | bin | ben | ter"
    )
    not_names: str = ""
    """Words that are often written large and are never part of a person's name."""

    # --- what it is worth
    says: str = ""
    """Verbs of saying: what follows is told, what stands before is the teller."""
    leads: str = ""
    """What stands before a colon or a bar and says nothing: 'Exclusive', 'Sources'."""
    rumours: str = ""
    rumours_weak: str = ""
    """Hedges that leave the stage at reported: 'reportedly', 'sources'."""
    confirms: str = ""
    attempts: str = ""
    """What was tried and did not come about: 'tried to', 'failed to'. No move is told."""
    denials: str = ""
    """'denies', 'will stay': the move is denied."""
    negations: str = ""
    """'not', 'never': the verb after it did not happen."""
    credits: str = ""
    """Words that credit an outlet: 'according to', 'reported'."""
    whens: str = ""
    """Words that begin a clause of time, which tells history: 'when', 'ever since'. They must be CUT marks too."""
    recalls: str = ""
    """Words that make what their sentence tells history: 'lawsuit', 'trial'."""
    pays: str = ""
    """Words that make a sum of money somebody's pay: 'salary', 'signing bonus', 'pay package'."""
    past: str = ""
    """Words that make a clause history: 'previously', 'years ago', 'in 2021'."""
    ages: str = ""
    """Words that make a clause history wherever they stand in it: 'years ago'."""
    not_jobs: Mapping[str, str] = field(default_factory=dict)
    """What is no employment, by its name in an explanation: {'a board seat': 'board | board of directors'}."""
    not_moves: Mapping[str, str] = field(default_factory=dict)
    """Phrases that hold a word of moving and mean something else: {'an idiom': 'joins forces'}."""
    not_news: Mapping[str, str] = field(default_factory=dict)
    """Phrases that make the whole item something else: {'a job advertisement': 'we are hiring'}."""
    talks: str = ""
    """Words of talk about moves in general: 'why', 'how'. They count against unnamed groups only."""
    core_words: str = ""
    """Words that make a role about AI."""
    other_words: str = ""
    """Words that make a role not about AI: retail, design, legal."""
