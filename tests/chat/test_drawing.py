from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.drawing import draw
from bot.core.text import EntityKind
from bot.core.wording import Writer

PIECE = st.text(st.sampled_from("aé🚀你\n[/]👩‍👩‍👧 \x1b"), max_size=6)


@given(PIECE, PIECE, PIECE)
def test_formatting_covers_just_the_piece_that_it_was_meant_for(before: str, bold: str, after: str) -> None:
    text = Writer().add(f"x{before}").add(bold, EntityKind.BOLD).add(f"{after}x").done()

    drawn = "\n".join(line.plain for line in draw(text))
    marked = "\n".join(
        line.plain[span.start : span.end] for line in draw(text) for span in line.spans if span.end > span.start
    )

    assert len(drawn) == len(text.text)
    assert "\x1b" not in drawn
    assert marked.replace("\n", "") == bold.replace("\x1b", "\ufffd").replace("\n", "")
