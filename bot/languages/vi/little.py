"""The little words of Vietnamese: markers, articles, helpers, pronouns, numbers."""

from __future__ import annotations

from bot.languages.grammar import Mark

COMMON = """
    của | và | là | có | được | cho | với | trong | tại | từ | không | các | những | một | người | đã | sẽ |
    về | khi | này | để | sau | ra | trên | vào | công ty | năm | rời | gia | nhập | cựu | ông | bà | hãng |
    nhà | việc | làm | sang | tuyển | mộ | thành | lập
"""
MARKS = {
    Mark.FROM: "từ | khỏi | từ chỗ",
    Mark.TO: "sang | về | đến | tới | về tay | vào tay  | qua | cho đối thủ",
    Mark.FOR: "cho",
    Mark.AT: "tại | ở | bên | ở vị trí đứng đầu",
    Mark.OF: "của | thuộc",
    Mark.BY: "bởi",
    Mark.AS: """
        làm | với vai trò | với vị trí | với chức danh | ở vị trí | vào vị trí | trên cương vị | với tư cách
        | giữ chức
    """,
    Mark.INCLUDING: "gồm | bao gồm | trong đó có | trong số đó có | như",
    Mark.OTHER: """
        với | trong | trên | dưới | vì | do | bằng | theo | sau | trước | giữa | cùng | ngoài | nhờ | cuối |
        hồi | hôm | vào | dù | kể từ | tính đến | qua | liên quan | về việc | đối với | khỏi tay
        | thay cho | thay vì | ngay sau
    """,
    Mark.CUT: """
        rằng | khi | nếu | vì | bởi vì | do | trong khi | sau khi | trước khi | nhưng | tuy nhiên | mặc dù |
        dù | kể từ khi | đồng thời | còn | cho biết | nơi | thay thế | theo sau | trong lúc | bất chấp |
        đồng nghĩa | khiến
    """,
}
HELPERS = """
    đã | đang | sẽ | vừa | mới | vừa mới | sắp | cũng | chính thức | bất ngờ | quyết định | quyết định sẽ |
    đột ngột | âm thầm | lặng lẽ | lại | tiếp tục | vẫn | lần lượt | đồng loạt | cùng | tự | hiện | hôm nay
    | tuần này | tuần trước | tháng này | năm nay | cuối năm nay | ngay lập tức | nay | từng bước | gần đây
    | mới đây | cũng đã | thành công | chấp nhận | chọn | lựa chọn | đồng ý | xong
"""
PRONOUNS = """
    ông | bà | anh | cô | ông ấy | bà ấy | anh ấy | cô ấy | họ | ông này | bà này | người này | cả hai | nhà
    khoa học này | kỹ sư này | chị
"""
NUMBERS = {
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "chục": 10,
    "một tá": 12,
    "hai chục": 20,
    "cặp": 2,
}
TITLES = """
    ông | bà | anh | chị | cô | tiến sĩ | TS | giáo sư | GS | PGS | thạc sĩ | ThS | kỹ sư | tỷ phú | bác sĩ
"""
