"""What employers are called in Vietnamese without their names, and what belongs to their names."""

from __future__ import annotations

COMPANIES = """
    công ty | hãng | tập đoàn | công ty này | hãng này | tập đoàn này | công ty cũ | startup này | gã khổng
    lồ công nghệ | gã khổng lồ tìm kiếm | phòng thí nghiệm | nơi này | nhà sản xuất iPhone | công ty mẹ
    Facebook | hãng xe điện | chủ sở hữu ChatGPT
"""
STARTUPS = """
    công ty riêng | startup riêng | công ty khởi nghiệp | startup mới | công ty mới | công ty riêng của mình
    | startup của mình | công ty của riêng mình | startup | startup AI | doanh nghiệp riêng | dự án riêng |
    phòng thí nghiệm riêng | công ty AI riêng | quỹ đầu tư |
    quỹ riêng | công ty AI | công ty AI mới
"""
FOUNDS = """
    thành lập | lập | mở | khởi nghiệp | sáng lập | tự mở | lập ra | xây dựng | gây dựng | ra mở
"""
ORG_WORDS = """
    Labs | Lab | Inc | Corp | Ltd | Technologies | Technology | Systems | Robotics | Capital | Ventures |
    Partners | Group | Holdings | Institute | University | Foundation | Studios | Media | Bank | AI |
    Intelligence | Research | Security | Motors | Energy | Health | Software
"""
ORG_KINDS = """
    startup | công ty | hãng | tập đoàn | đối thủ | công ty khởi nghiệp | nền tảng | viện | đại học | trường
    | ngân hàng | quỹ | câu lạc bộ | CLB | nhà sản xuất | phòng lab | phòng thí nghiệm | công ty con | gã
    khổng lồ | kỳ lân | ứng dụng | đội bóng | hãng xe | hãng tin
"""
