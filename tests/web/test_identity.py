from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.web.identity import Marks, keys

A = Marks("tag:1", "https://example.org/1", "One|first words")
B = Marks("tag:2", "https://example.org/2", "Two|other words")


def test_an_entry_goes_by_its_id_alone() -> None:
    edited = Marks("tag:1", "https://example.org/moved", "One, corrected|new words")
    assert keys([A]) == keys([edited])


def test_entries_that_share_an_id_go_by_their_address_too() -> None:
    same = [Marks("0", f"https://example.org/{number}", "words") for number in range(3)]
    assert len(set(keys(same))) == 3
    assert set(keys(same)) == set(keys(same[::-1]))


def test_entries_that_share_id_and_address_go_by_their_words_too() -> None:
    same = [Marks("0", "https://example.org/", f"words {number}") for number in range(3)]
    assert len(set(keys(same))) == 3
    assert set(keys(same)) == set(keys(same[::-1]))


def test_entries_that_share_everything_go_by_their_place() -> None:
    assert len(set(keys([A, A, A]))) == 3


def test_an_entry_without_an_id_goes_by_its_address_and_one_without_both_by_its_words() -> None:
    assert keys([Marks("", A.url, "a")]) == keys([Marks("", A.url, "b")])
    assert keys([Marks("", "", "a")]) != keys([Marks("", "", "b")])


def test_a_key_does_not_depend_on_the_neighbours_of_an_entry() -> None:
    assert keys([A])[0] == keys([B, A])[1]


@given(
    st.lists(st.builds(Marks, st.sampled_from(["", "x", "y"]), st.sampled_from(["", "u"]), st.sampled_from(["", "w"])))
)
def test_no_two_entries_of_a_document_share_a_key(marks: list[Marks]) -> None:
    assert len(set(keys(marks))) == len(marks)
