"""What tells in Vietnamese how firm a move is, who says it, and what it is about."""

from __future__ import annotations

SAYS = """
    cho biết | nói | nói rằng | tuyên bố | thông báo | thông báo rằng | xác nhận | tiết lộ | chia sẻ | viết
    | viết rằng | đưa tin | khẳng định | công bố | cho hay | cảnh báo | nhận định | báo cáo | báo tin | đăng
    | bật mí | bày tỏ
"""
RUMOURS = """
    có thể | có thể sẽ | có khả năng | đang đàm phán | đàm phán | dự kiến | dự định | tin đồn | đồn đoán |
    cân nhắc | đang cân nhắc | xem xét | muốn | định | lên kế hoạch | có kế hoạch | sắp sửa | đề nghị | mời
    chào | tiếp cận | nghi | liệu | có ý định | được dự đoán | nhiều khả năng | đang tìm cách | tính | có
    thực sự
"""
RUMOURS_WEAK = """
    được cho là | được cho | theo nguồn tin | nguồn tin thạo tin | nguồn thạo tin | theo các nguồn tin |
    nguồn tin thân cận | được cho đã | được đồn
"""
CONFIRMS = """
    xác nhận | thông báo | công bố | tuyên bố | chính thức | người phát ngôn | phát ngôn viên | đại diện |
    bản ghi nhớ | trên LinkedIn | trên X | trên blog | trên WeChat | trên trang cá nhân | viết trên | thư
    gửi nhân viên | gửi nhân viên
"""
ATTEMPTS = """
    cố gắng | cố | tìm cách | từng tìm cách | thất bại trong việc | không thể | suýt | dọa | đe dọa | định
    sẽ | từng muốn | nỗ lực | hụt | bất thành
"""
DENIALS = """
    phủ nhận | bác bỏ | từ chối | không có ý định | không có kế hoạch | ở lại | sẽ ở lại | vẫn ở lại | tin
    giả | sai sự thật | không đúng sự thật | khước từ | quyết định ở lại | bác tin
"""
CREDITS = """
    theo | đưa tin | dẫn lời | dẫn nguồn | báo cáo của | tờ | theo tờ | trích | tiết lộ với | cho biết
"""
PAST = """
    trước đây | trước đó | từng | năm ngoái | nhiều năm trước | hồi năm | khi đó | thời điểm đó | ban đầu
"""
AGES = """
    năm trước | nhiều năm trước | thập kỷ trước | một năm trước | vài năm trước | tháng trước đây
"""
CORE_WORDS = """
    AI | trí tuệ nhân tạo | học máy | mô hình | mô hình ngôn ngữ | chatbot | siêu trí tuệ | robot | nhà
    nghiên cứu | nhà khoa học | nghiên cứu | GPT | Gemini | Siri | Copilot | Llama | AGI | học sâu | tự lái
"""
