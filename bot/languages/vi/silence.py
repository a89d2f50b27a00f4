"""What looks like a move in Vietnamese and is none."""

from __future__ import annotations

RECALLS = "vụ kiện | kiện | đơn kiện | bí mật thương mại | phiên tòa | khởi kiện"
NOT_JOBS = {
    "a board seat, not a job": "hội đồng quản trị | HĐQT | ban giám sát | hội đồng | ban kiểm soát",
    "advice, not a job": "cố vấn | nhà đầu tư | cổ đông | đại sứ | tư vấn",
    "a list or an idiom, not an employer": """
        liên minh | câu lạc bộ | danh sách | WTO | hiệp hội | sáng kiến | chương trình | thỏa thuận | hiệp
        định | cuộc đua | cuộc chơi | chiến dịch | thị trường | dự án | diễn đàn | phong trào | làn sóng |
        CLB | nhóm chat | trận đấu | đội tuyển | sân chơi | vòng | quỹ đạo | hiệp ước | mạng lưới
    """,
    "a leave of absence": "nghỉ phép | nghỉ thai sản | nghỉ ốm | nghỉ phép dài hạn",
    "a firm that is hired": "công ty luật | luật sư | nhà thầu | đơn vị tư vấn",
    "a product": "ứng dụng | kho ứng dụng | App Store | thử nghiệm | tính năng | dịch vụ",
}
NOT_MOVES = {
    "a sport": """
        đội tuyển | tuyển Việt Nam | tuyển thủ | tuyển nữ | tuyển chọn | tuyển sinh | tuyển Anh | tuyển Pháp
        | tuyển quốc gia | ra sân | trở lại sân | rời sân | vào sân | thi tuyển | xét tuyển | trúng tuyển |
        ứng tuyển | tuyển tập | tổng tuyển cử | tuyển cử
    """,
    "not a verb of moving": """
        mất điện | mất tích | mất mạng | mất việc | mất tiền | mất trộm | mất kết nối | mất kiểm soát | mất
        quyền | mất nhiều | mất một | mất khoảng | mất hơn | mất giá | mất ngôi | mất vị trí | mất dữ liệu |
        mất thị phần | mất dần | biến mất | đánh mất | mất gói | mất nút | vào cuộc | vào lúc | vào năm |
        vào ngày | vào tháng | vào đầu | vào cuối | vào sáng | vào chiều | vào tối | vào hôm | vào thứ | vào
        quý | vào tuần | vào mùa | vào top | vào danh sách | bước vào | đổ vào | nhảy vào | tham gia vào |
        tích hợp vào | đưa vào | rơi vào | nhắm vào | tấn công vào | nhằm vào | dựa vào | mở rộng sang | mở
        bán | mở cửa | mở ra | mở rộng | bán sang | xuất khẩu sang | lấn sang | chuyển sang dùng | chuyển
        sang sử dụng | chuyển sang mô hình | đưa sang | nghỉ lễ | nghỉ hè | nghỉ Tết | nghỉ ngơi | trở lại
        đây | trở lại ngôi | trở lại vị trí | trở lại thị trường | trở lại với | quay lại thời | bỏ qua | bỏ
        phiếu | bỏ tiền | bỏ ra | loại bỏ | hủy bỏ | xóa bỏ | bãi bỏ | từ bỏ kế hoạch | thu hút người dùng |
        thu hút đầu tư | thu hút sự | thu hút sự chú ý | thu hút nhiều | thu hút hàng | thu hút vốn | thuê
        bao | cho thuê | thuê nhà | thuê văn phòng | thuê chip | thuê máy chủ | rời rạc | tách rời | tháo
        rời | không thể rời | rời tay | rời mắt | rời bệ phóng | rời thị trường | rời khỏi thị trường | lập
        kỷ lục | thiết lập | độc lập | đối lập | lập trình | thành lập nhóm | nghỉ việc hàng loạt | sa thải
        hàng loạt | bổ sung tính năng | hút khách | máy hút | hút thuốc | hút mắt | hút vốn | hút hàng | săn
        lùng | giành được hợp đồng | đón sóng | đón đầu | đón nhận | đón năm | trở thành công ty | trở thành
        hãng | trở thành một trong
    """,
    "a denial of something else": """
        từ chối bình luận | từ chối đưa ra bình luận | không bình luận | chưa bình luận | không phản hồi |
        chưa phản hồi | phủ nhận con số | phủ nhận mức | phủ nhận bất đồng | phủ nhận mâu thuẫn | phủ nhận
        việc bị sa thải | bác bỏ con số | bác bỏ cáo buộc | phủ nhận cáo buộc | không tiết lộ | không chỉ
    """,
}
NOT_NEWS = {"a job advertisement": "tuyển dụng nhân viên | thông báo tuyển dụng | ngày hội việc làm | thông báo tuyển"}
