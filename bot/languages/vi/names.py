"""Words of Vietnamese that are written large and are no part of a name."""

from __future__ import annotations

NOT_NAMES = """
    và | hoặc | của | là | có | được | bị | cho | với | trong | ngoài | trên | dưới | tại | ở | từ | đến | tới |
    về | sang | vào | ra | khi | nếu | vì | do | nên | mà | thì | để | như | theo | sau | trước | cùng | cũng |
    đã | đang | sẽ | vừa | mới | sắp | không | chưa | chỉ | còn | lại | vẫn | các | những | một | hai | ba | bốn
    | năm | sáu | bảy | tám | chín | mười | nhiều | loạt | hàng loạt | mọi | mỗi | này | đó | kia | ông | bà |
    anh | chị | cô | họ | tôi | chúng | ai | gì | sao | vì sao | tại sao | làm sao | thế nào | cựu | nguyên |
    tân | người | nhà | công ty | hãng | tập đoàn | startup | đối thủ | gã khổng lồ | ông lớn | kỹ sư | chuyên
    gia | giám đốc | chủ tịch | phó | trưởng | nhân viên | lãnh đạo | sếp | tỷ phú | triệu phú | AI | IT | trí
    tuệ nhân tạo | công nghệ | mô hình | robot | chip | dữ liệu | điện thoại | ứng dụng | nền tảng | mạng xã hội
    | cổ phiếu | thị trường | giá | tỷ | triệu | USD | đồng | việt nam | người việt | mỹ | trung quốc | nhật |
    nhật bản | hàn quốc | ấn độ | pháp | đức | anh quốc | châu âu | châu á | nga | israel | đài loan | singapore
    | thung lũng silicon | thung lũng | hà nội | tp hcm | tphcm | sài gòn | bắc kinh | thượng hải | london |
    paris | san francisco | new york | california | u23 | hlv | đội tuyển | tuyển | cầu thủ | bóng đá | giải |
    cúp | thứ | ngày | tháng | quý | tuần | hôm | hôm nay | hôm qua | sáng | chiều | tối | reuters | bloomberg |
    siri | gemini | claude | chatgpt | gpt | grok | llama | copilot | sora | codex | windows | android | iphone
    | ipad | mac | youtube | instagram | whatsapp | gmail | twitter | linkedin | facebook | tiktok | wechat |
    weibo | tin | tin đồn | nguồn tin | báo | tờ | báo cáo | video | ảnh | phỏng vấn | đại học | viện | bộ | sở
    | ubnd | thủ tướng | tổng thống | bộ trưởng | công an | tòa | làn sóng | cuộc chiến | cuộc đua | chảy máu |
    cú sốc | bất ngờ | chuyện | câu chuyện | lý do | góc nhìn | tiến sĩ | ts | ths | thạc sĩ | giáo sư | gs |
    pgs | thêm | lộ | hé lộ
"""
