"""Vietnamese."""

from __future__ import annotations

from bot.languages.assembling import assembled
from bot.languages.vi import employers, little, names, roles, silence, verbs, worth
from bot.languages.vi.examples import EXAMPLES
from bot.languages.vi.neighbours import settle

__all__ = ("EXAMPLES", "LANGUAGE")

LANGUAGE = assembled(
    employers,
    little,
    names,
    roles,
    silence,
    verbs,
    worth,
    code="vi",
    keep_accents=True,
    settle=settle,
    articles="một | vị | chiếc",
    definites="vị",
    ands="và | cùng | & | cùng với | lẫn",
    passives="được | bị",
    alongs="cùng ông | cùng bà | cùng với ông | cùng với bà",
    infinitives="để | nhằm | rồi | và",
    afters="sau | sau khi",
    whens="khi | nếu | trước khi | kể từ khi",
    relatives="người từng | người mà | vốn | mà | người đã",
    selves="tôi | mình",
    its="của mình | của hãng",
    introduces="đó là | đó là ông | đó là bà | người đó là",
    colleagues="đồng nghiệp | cộng sự",
    more="thêm | thêm một | một nhà nghiên cứu khác | khác | tiếp theo",
    again="lại | trở lại | lần nữa",
    leads="độc quyền | nóng | tin nóng | bloomberg | nguồn tin | báo cáo",
    negations="không | chưa | chẳng | không hề | chưa từng | đừng",
    talks="vì sao | tại sao | làm thế nào | thế nào | lý do",
)
