"""What people are called in Vietnamese for their work, alone and in groups."""

from __future__ import annotations

from bot.core.model import Seniority

ROLES = {
    Seniority.FOUNDER: """
        đồng sáng lập | nhà đồng sáng lập | nhà sáng lập | người sáng lập | người đồng sáng lập | cha đẻ | người
        tạo ra | sáng lập viên
    """,
    Seniority.C_LEVEL: """
        CEO | CTO | CFO | COO | CPO | tổng giám đốc | giám đốc điều hành | giám đốc công nghệ | giám đốc khoa
        học | giám đốc tài chính | giám đốc sản phẩm | giám đốc vận hành | giám đốc nghiên cứu | giám đốc AI |
        giám đốc trí tuệ nhân tạo | nhà khoa học trưởng | trưởng nhóm khoa học | chủ tịch | giám đốc marketing |
        giám đốc thiết kế | giám đốc nhân sự | khoa học gia trưởng | nhà khoa học AI trưởng | viện trưởng
    """,
    Seniority.LEAD: """
        lãnh đạo AI | sếp AI | trưởng nhóm AI | trưởng bộ phận AI | giám đốc | phó chủ tịch | phó tổng giám đốc
        | trưởng nhóm | trưởng bộ phận | trưởng phòng | lãnh đạo | lãnh đạo cấp cao | quản lý | quản lý cấp cao
        | người đứng đầu | người phụ trách | sếp | sếp lớn | giám đốc cấp cao | phó giám đốc | trưởng dự án |
        chủ nhiệm
    """,
    Seniority.RESEARCHER: """
        nhà nghiên cứu | nhà nghiên cứu AI | nhà khoa học | nhà khoa học AI | giáo sư | nghiên cứu viên | nhà
        toán học | nhà vật lý | học giả | nghiên cứu sinh
    """,
    Seniority.ENGINEER: "kỹ sư | kỹ sư AI | kỹ sư phần mềm | lập trình viên | nhà phát triển",
    Seniority.OTHER: """
        nhân viên | chuyên gia | chuyên gia AI | nhà thiết kế | nhân sự | nhân sự AI | nhân tài | thành viên |
        ngôi sao | thiên tài | thần đồng | bộ óc | nhân vật | cộng sự | nhân vật chủ chốt | tài năng | nữ thiên
        tài | bố già | người tiền nhiệm | đồng nghiệp | luật sư | cựu binh | trụ cột
    """,
}

GROUPS = {Seniority.OTHER: "bộ đôi | bộ ba | nhóm nhân sự | nhân sự chủ chốt | cặp đôi"}

TEAMS = """
    đội ngũ | nhóm nghiên cứu | nhóm kỹ sư | toàn bộ nhóm | ê-kíp | ban lãnh đạo | nhóm sáng lập
"""
FORMER = """
    cựu | nguyên | từng | từng là | từng làm | trước đó | trước đây | người từng | vốn là | trước đó làm
    việc tại | từng làm việc | đến từ
"""
