"""Sentences of Vietnamese with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    Example("Lâm Trúc Quỳnh gia nhập Anthropic", (Told("Lâm Trúc Quỳnh", None, "Anthropic"),)),
    Example("Ông Đoàn Khắc Minh đầu quân cho Meta", (Told("Đoàn Khắc Minh", None, "Meta"),)),
    Example("Nhà nghiên cứu Harold Pennick rời OpenAI để gia nhập Meta", (Told("Harold Pennick", "OpenAI", "Meta"),)),
    Example("Harold Pennick chuyển từ Apple sang Meta", (Told("Harold Pennick", "Apple", "Meta"),)),
    Example("Cựu kỹ sư Google Harold Pennick gia nhập xAI", (Told("Harold Pennick", "Google", "xAI"),)),
    Example("Ba nhà nghiên cứu OpenAI gia nhập Meta", (Told(None, "OpenAI", "Meta", count=3),)),
    Example(
        "Bà Tạ Thu Sương, từng làm ở DeepMind, về đầu quân cho Mistral AI",
        (Told("Tạ Thu Sương", "Google DeepMind", "Mistral AI"),),
    ),
    Example("Giám đốc AI của Apple chuyển sang Meta", (Told(None, "Apple", "Meta", count=1),)),
    Example("Harold Pennick rời OpenAI", (Told("Harold Pennick", "OpenAI", None, Stage.REPORTED),)),
    Example("Harold Pennick rời khỏi Apple", (Told("Harold Pennick", "Apple", None),)),
    Example("Đồng sáng lập xAI Harold Pennick nghỉ việc", (Told("Harold Pennick", "xAI", None),)),
    Example("Giám đốc công nghệ OpenAI từ chức", (Told(None, "OpenAI", None, count=1),)),
    Example("Harold Pennick chia tay Cohere", (Told("Harold Pennick", "Cohere", None),)),
    Example("Harold Pennick rời Meta để thành lập công ty riêng", (Told("Harold Pennick", "Meta", "startup"),)),
    Example("Harold Pennick thông báo rời Anthropic", (Told("Harold Pennick", "Anthropic", None, Stage.CONFIRMED),)),
    Example(
        "Apple xác nhận Giám đốc AI Harold Pennick sẽ rời công ty",
        (Told("Harold Pennick", "Apple", None, Stage.CONFIRMED),),
    ),
    Example("Meta chiêu mộ Harold Pennick từ Google", (Told("Harold Pennick", "Google", "Meta"),)),
    Example("OpenAI tuyển cựu giám đốc Tesla Harold Pennick", (Told("Harold Pennick", "Tesla", "OpenAI"),)),
    Example("Meta lôi kéo hai kỹ sư của Apple", (Told(None, "Apple", "Meta", count=2),)),
    Example("Microsoft chiêu mộ nhà khoa học AI Tạ Thu Sương", (Told("Tạ Thu Sương", None, "Microsoft"),)),
    Example("Harold Pennick được Meta chiêu mộ", (Told("Harold Pennick", None, "Meta"),)),
    Example("Harold Pennick bị Meta lôi kéo khỏi OpenAI", (Told("Harold Pennick", "OpenAI", "Meta"),)),
    Example("Nvidia mời về chuyên gia Tạ Thu Sương của Intel", (Told("Tạ Thu Sương", "Intel", "NVIDIA"),)),
    Example("Apple mất Harold Pennick vào tay Meta", (Told("Harold Pennick", "Apple", "Meta"),)),
    Example("OpenAI mất thêm một nhà nghiên cứu vào tay Anthropic", (Told(None, "OpenAI", "Anthropic", count=1),)),
    Example("xAI sa thải kỹ sư Harold Pennick", (Told("Harold Pennick", "xAI", None),)),
    Example(
        "Mistral AI bổ nhiệm cựu lãnh đạo Google Tạ Thu Sương làm giám đốc khoa học",
        (Told("Tạ Thu Sương", "Google", "Mistral AI"),),
    ),
    Example("Harold Pennick quay lại OpenAI", (Told("Harold Pennick", None, "OpenAI"),)),
    Example("Harold Pennick trở lại Google sau hai năm ở Meta", (Told("Harold Pennick", "Meta", "Google"),)),
    Example("Anthropic tuyển lại Harold Pennick", (Told("Harold Pennick", None, "Anthropic"),)),
    Example("Harold Pennick có thể rời Apple", (Told("Harold Pennick", "Apple", None, Stage.RUMOURED),)),
    Example("Harold Pennick đang đàm phán gia nhập Meta", (Told("Harold Pennick", None, "Meta", Stage.RUMOURED),)),
    Example("Harold Pennick phủ nhận rời OpenAI", (Told("Harold Pennick", "OpenAI", None, Stage.DENIED),)),
    Example("Harold Pennick không rời OpenAI", (Told("Harold Pennick", "OpenAI", None, Stage.DENIED),)),
    Example(
        "Harold Pennick rời OpenAI, phủ nhận bất đồng với ban lãnh đạo",
        (Told("Harold Pennick", "OpenAI", None, Stage.REPORTED),),
    ),
    Example(
        "Theo Bloomberg, Harold Pennick sẽ sang Meta",
        (Told("Harold Pennick", None, "Meta"),),
    ),
    Example(
        "Trưởng nhóm Siri rời Apple",
        (Told("Tạ Thu Sương", "Apple", "OpenAI"),),
        "Bà Tạ Thu Sương rời Apple để sang OpenAI.",
    ),
    # silence
    Example("Samsung gia nhập câu lạc bộ nghìn tỷ USD cùng Apple"),
    Example("FPT gia nhập liên minh phát triển mạng 6G"),
    Example("Đội tuyển Việt Nam rời sân trong trận đấu trên FPT Play"),
    Example("Tiền đạo Đoàn Khắc Minh đầu quân cho Hà Nội, FPT tài trợ"),
    Example("Cựu CEO Google Harold Pennick phát biểu về AI"),
    Example("Harold Pennick, người từng rời Google năm 2019, cảnh báo về AI"),
    Example("Amazon sa thải 14.000 nhân viên"),
    Example("Meta tuyển kỹ sư tại Việt Nam"),
    Example("Apple trở lại ngôi vương vốn hóa"),
    Example("OpenAI mất một tuần mới phát hiện sự cố"),
    Example("Harold Pennick rời hội đồng quản trị OpenAI"),
    Example("Harold Pennick làm cố vấn cho Anthropic"),
    Example("Apple chuyển sang dùng mô hình của Google cho Siri"),
    Example("Vì sao nhân tài rời OpenAI"),
    Example("Meta từng tìm cách chiêu mộ Harold Pennick từ OpenAI nhưng bất thành"),
    Example("Google bổ nhiệm Harold Pennick làm giám đốc nghiên cứu"),
    Example("Nút bấm biến mất khỏi Facebook"),
    Example("ChatGPT có mặt trên WhatsApp"),
    Example(
        "OpenAI bổ nhiệm Trần Thu Hà làm giám đốc tài chính",
        (Told("Trần Thu Hà", "Google", "OpenAI"),),
        "Trước đó, bà làm việc tại Google.",
    ),
)
