from __future__ import annotations

from bot.languages.grammar import words
from bot.languages.romance import elided, every, forms, one_of, or_plain, split_ex


def test_every_stem_takes_every_ending() -> None:
    assert words(forms("quitt | recrut", "e | ent")) == ("quitte", "quittent", "recrute", "recrutent")


def test_a_phrase_that_ends_in_a_little_word_is_listed_with_its_short_forms() -> None:
    assert words(elided("chercheur de | patron", "de", "d' | du")) == (
        "chercheur de",
        "patron",
        "chercheur d'",
        "chercheur du",
    )


def test_words_of_some_length_are_listed_without_accents_too_and_short_ones_are_not() -> None:
    assert words(or_plain("débauché | à")) == ("débauché", "à", "debauche")


def test_one_of_a_group_is_listed_as_a_role_of_one_person() -> None:
    assert words(one_of("l'un des", "chercheurs | cadres")) == ("l'un des chercheurs", "l'un des cadres")


def test_every_head_stands_before_every_tail() -> None:
    assert words(every("announces | confirms", "the exit")) == ("announces the exit", "confirms the exit")


def test_ex_is_cut_off_a_word_that_is_known_without_it_and_off_no_other() -> None:
    known = {"directiva", "explica", "plica"}.__contains__
    assert split_ex("Exdirectiva", known) == ("Ex", "directiva")
    assert split_ex("explica", known) == ("explica",)
    assert split_ex("exigente", known) == ("exigente",)
