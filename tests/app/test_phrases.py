"""The catalogues of phrases."""

from __future__ import annotations

import ast
import io
import re
from dataclasses import replace
from functools import cache
from string import Formatter

import pytest
from babel.messages import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from bot.app.catalogues import TEMPLATE, catalogue_files, is_translated, messages_in_code, reasons_in, said_in
from bot.app.phrases import languages, load_phrases
from bot.chat.tongues import locale_of
from bot.core.naming import Names, Naming, read_naming
from bot.core.wishes import Known, read_wish

LANGUAGES = sorted(catalogue_files())
COMMAND = re.compile(r"(?<![\w/<])/[a-z]+(?![\w/])")
"""What Telegram takes for a command: a letter of any script next to it makes it mere text."""
BREAKABLE = re.compile(r" [:;?!»]|« ")
HALF_WIDTH = re.compile(r"[\u2e80-\u9fff\uff00-\uffef][,;:!?()]|[()][\u2e80-\u9fff]")


@cache
def catalogue_of(language: str) -> Catalog:
    return read_po(io.BytesIO(catalogue_files()[language].read_bytes()), locale=language)


def shape(text: str) -> tuple[set[str], list[str], int, bool]:
    """What a translation must keep: places, commands, lines, and that nothing steers the display."""
    return places(text), sorted(COMMAND.findall(text)), text.count("\n"), text.replace("\u00a0", " ").isprintable()


def forms(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def broken(message: Message) -> bool:
    wanted = shape(forms(message.id)[-1])
    return any(shape(form) != wanted for form in forms(message.string))


def test_thirteen_languages_are_spoken_english_first() -> None:
    assert languages()[0] == "en"
    assert {locale_of(tag) for tag in languages()[1:]} == set(LANGUAGES)
    assert len(languages()) == 13
    assert [tag for tag in languages() if load_phrases(tag).language != tag] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_code_is_translated(language: str) -> None:
    known = {(str(m.id), m.context): m for m in catalogue_of(language) if m.id}
    for message in messages_in_code():
        if message.id:
            translated = known.get((str(message.id), message.context))
            assert translated is not None, f"{language} lacks {message.id!r}: run `make messages`"
            assert is_translated(translated), f"{language} does not translate {message.id!r}"
            assert not translated.fuzzy, f"{language} is not sure about {message.id!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_names_the_same_places_and_commands(language: str) -> None:
    assert [m.id for m in catalogue_of(language) if m.id and broken(m)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_its_plural_forms(language: str) -> None:
    catalogue = catalogue_of(language)
    plurals = [m for m in catalogue if m.id and m.pluralizable]
    assert plurals
    assert (catalogue.num_plurals, catalogue.plural_expr) == get_plural(language)
    assert {len(forms(m.string)) for m in plurals} == {catalogue.num_plurals}


@pytest.mark.parametrize("language", ["zh", "zh_Hant", "ja"])
def test_chinese_and_japanese_use_their_own_punctuation(language: str) -> None:
    said = [form for message in catalogue_of(language) if message.id for form in forms(message.string)]
    assert [form for form in said if HALF_WIDTH.search(form)] == []


def test_french_parts_its_punctuation_by_a_space_that_does_not_break() -> None:
    said = [form for message in catalogue_of("fr") if message.id for form in forms(message.string)]
    assert [form for form in said if BREAKABLE.search(form)] == []


EXAMPLES = ("/follow from Apple to Meta", "/follow founders leaving DeepMind", "/follow robotics, not intern")
KNOWN = Known({"apple": "apple", "meta": "meta", "deepmind": "google"})


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_a_wish_is_understood_in_its_language(example: str, language: str) -> None:
    said = load_phrases(language).say(example)
    (wanted,) = read_wish(example.removeprefix("/follow "), KNOWN, "en").follows
    (follow,) = read_wish(said.removeprefix("/follow "), KNOWN, language).follows
    assert replace(follow, words=wanted.words, not_words=wanted.not_words) == wanted
    assert [len(follow.words), len(follow.not_words)] == [len(wanted.words), len(wanted.not_words)]


NAMES = Names({"ada quill": "ada", "a. quill": "a"}, {"ada": "Ada Quill", "a": "A. Quill"})
NAMING = "Give me names: /editperson Ada Quill, A. Quill. Or: /editperson A. Quill into Ada Quill"


@pytest.mark.parametrize("language", languages())
def test_an_example_of_joined_names_is_understood_in_its_language(language: str) -> None:
    said = load_phrases(language).say(NAMING).rpartition("/editperson ")[2]
    assert read_naming(said, NAMES, language) == [Naming("a", "A. Quill", into="ada")]


def test_the_template_holds_what_the_code_says() -> None:
    template = read_po(io.BytesIO(TEMPLATE.read_bytes()))
    wanted = {(str(m.id), m.context) for m in messages_in_code()}
    assert {(str(m.id), m.context) for m in template} == wanted, "run `make messages`"


def test_what_is_said_inside_an_f_string_is_found() -> None:
    source = (
        """text.add(f"({phrases.say('via {x}', x=1)})").add(phrases.count("{n} move", "{n} moves", n)).count("a")"""
    )
    assert sorted(said_in(ast.parse(source))) == [("via {x}",), ("{n} move", "{n} moves")]


def test_reasons_are_found_wherever_they_are_given() -> None:
    source = """why = because("it failed {n} times", n=3) if other else because(f"no {literal}")"""
    assert list(reasons_in(ast.parse(source))) == ["it failed {n} times"]


def test_a_language_without_a_catalogue_speaks_english() -> None:
    for tag in ("xx", "../etc", ""):
        phrases = load_phrases(tag)
        assert (phrases.language, phrases.say("Rumour")) == ("en", "Rumour")


def test_a_regional_tag_finds_its_language() -> None:
    assert load_phrases("fr-CA").say("Rumour") == "Rumeur"
    assert load_phrases("FR_be").language == "fr"


def test_french_takes_zero_for_one() -> None:
    french, english = load_phrases("fr"), load_phrases("en")
    assert [french.count("{n} move", "{n} moves", n) for n in (0, 1, 2)] == [
        "0 transfert",
        "1 transfert",
        "2 transferts",
    ]
    assert [english.count("{n} move", "{n} moves", n) for n in (0, 1, 2)] == ["0 moves", "1 move", "2 moves"]


def test_a_sentence_that_nobody_translated_is_said_in_english() -> None:
    assert load_phrases("fr").say("a sentence of nobody: {x}", x="{y}") == "a sentence of nobody: {y}"
