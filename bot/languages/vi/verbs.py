"""The verbs of moving in Vietnamese."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb

_TO = dict.fromkeys(("sang", "về", "đến", "tới", "vào", "cho", "qua", "với"), Slot.DESTINATION)

VERBS = (
    Verb(
        Frame.JOIN,
        """
            gia nhập | gia nhập đội ngũ | đầu quân | đầu quân cho | đầu quân về | đầu quân sang | chuyển sang |
            chuyển sang làm việc cho | chuyển sang làm việc tại | chuyển đến | chuyển tới | chuyển về | nhảy
            việc sang | nhảy sang | cập bến | về với | về đầu quân cho | về làm cho | về làm việc cho | về làm
            việc tại | sang làm cho | sang làm việc cho | sang làm việc tại | sang đầu quân cho | sẽ làm việc
            cho | sẽ làm việc tại | tới làm việc cho | tới làm việc tại | bắt đầu làm việc tại | bắt đầu công
            việc tại | bắt đầu làm việc cho | nhận việc tại | nhận việc ở | ký hợp đồng với | về chung nhà với |
            trở thành nhân viên của | là người của | chuyển công tác sang | vào làm cho | vào làm việc tại | đến
            làm việc tại | bỏ theo | theo về | gia nhập hàng ngũ
        """,
    ),
    Verb(Frame.JOIN, "đã sang | vừa sang | sẽ sang | mới sang | đã về | vừa về | sẽ về | sang | vào"),
    Verb(
        Frame.LEAVE,
        """
            rời | rời khỏi | rời bỏ | từ bỏ | nghỉ việc | nghỉ việc tại | nghỉ việc ở | nghỉ làm | nghỉ làm tại
            | nghỉ làm ở | thôi việc | thôi việc tại | thôi việc ở | thôi làm | thôi làm ở | thôi làm việc tại |
            từ chức | từ nhiệm | chia tay | nói lời chia tay | nói lời tạm biệt | tạm biệt | ra đi | rời đi |
            dứt áo ra đi | dứt áo | xin nghỉ | xin nghỉ việc | nộp đơn xin nghỉ việc | nộp đơn từ chức | không
            còn làm việc tại | không còn làm việc cho | không còn ở | không còn là nhân viên | rút khỏi | rời
            ghế | rời vị trí | rời chức | bỏ việc | nghỉ hưu | bỏ việc tại | thôi giữ chức | thôi chức | bỏ
        """,
        marks=_TO,
    ),
    Verb(Frame.LEAVE, "nghỉ", weak=True),
    Verb(
        Frame.HIRE,
        """
            tuyển | tuyển dụng | tuyển mộ | chiêu mộ | chiêu mộ được | chiêu mộ thành công | lôi kéo | lôi kéo
            được | câu kéo | cuỗm | cuỗm mất | mời về | mời được | kéo về | thuê | thuê được | săn được | săn
            đón | giành được | giành được sự phục vụ của | hút | thu hút | thu hút được | giật | nẫng tay trên |
            đón | tuyển được | có được sự phục vụ của | đưa về | rút ruột | hớt tay trên | đã mời được | tuyển
            thêm | bổ sung
        """,
        marks={"từ": Slot.ORIGIN, "của": Slot.ORIGIN, "khỏi": Slot.ORIGIN},
    ),
    Verb(Frame.NAME, "bổ nhiệm | chỉ định | đề bạt"),
    Verb(
        Frame.NAME,
        """
            nhận chức | đảm nhận vị trí | đảm nhiệm vị trí | đảm nhận vai trò | giữ chức | đảm nhiệm chức | trở
            thành | lên làm | nhậm chức
        """,
        mover="subject",
    ),
    Verb(
        Frame.LOSE,
        "mất | để mất | vuột mất | chia tay với | mất đi | chứng kiến sự ra đi của",
        marks={"vào tay": Slot.DESTINATION, "về tay": Slot.DESTINATION, "sang": Slot.DESTINATION},
    ),
    Verb(Frame.FIRE, "sa thải | đuổi việc | cho thôi việc | buộc thôi việc | cách chức | sa thải luôn"),
    Verb(
        Frame.RETURN,
        """
            quay lại | trở lại | trở về | quay về | quay trở lại | tái gia nhập | trở lại làm việc tại | quay
            lại làm việc cho | tái hợp với | trở lại đầu quân cho | hồi hương về
        """,
    ),
    Verb(Frame.REHIRE, "tuyển lại | chiêu mộ lại | mời lại | đưa trở lại | mời quay lại | kéo trở lại"),
    Verb(
        Frame.FOUND,
        """
            thành lập | sáng lập | lập | mở | khởi nghiệp | khởi động | gây dựng | xây dựng | tự mở | lập ra |
            ra mở
        """,
        weak=True,
    ),
    Verb(Frame.LEAVE, "sự ra đi | cuộc chia tay | việc rời đi", mover="owner"),
)
