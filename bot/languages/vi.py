"""Vietnamese."""

from __future__ import annotations

from bot.core.model import Seniority, Stage
from bot.languages.grammar import Example, Frame, Mark, Slot, Told, Verb, word_set
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token

_TO = dict.fromkeys(("sang", "về", "đến", "tới", "vào", "cho", "qua", "với"), Slot.DESTINATION)

_VERBS = (
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

_ROLES = {
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
_GROUPS = {Seniority.OTHER: "bộ đôi | bộ ba | nhóm nhân sự | nhân sự chủ chốt | cặp đôi"}

_NOT_NAMES = """
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

_PLURALS = word_set("""
    các | những | nhiều | loạt | hàng loạt | nhóm | số | đội ngũ | hàng chục | hàng trăm | dàn
""")
_REACH = 3
_AGENT_REACH = 4
_AGENTS = {Kind.ORG, Kind.NAME, Kind.COMPANY, Kind.ORG_KIND, Kind.PERSON}


def _settle(tokens: list[Token]) -> list[Token]:
    """Number of a role, who does it in a passive, and relative clauses."""
    tokens = _without_births(tokens)
    for n, token in enumerate(tokens):
        if token.kind is Kind.ROLE:
            _settle_number(tokens, n)
        elif token.low in {"được", "bị"}:
            _settle_passive(tokens, n)
        elif token.kind is Kind.INFINITIVE and _hires(tokens, n):
            token.kind = Kind.ATTEMPT
        elif token.low == "là" and n + 1 < len(tokens) and tokens[n + 1].kind in _NAMED:
            _settle_names(tokens, n)
        elif token.low == "người" and n and (tokens[n - 1].text == "," or _leads_verb(tokens, n)):
            token.kind = Kind.RELATIVE
    return tokens


def _hires(tokens: list[Token], n: int) -> bool:
    """'spends millions in order to hire': an aim, and no move."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    return after is not None and after.kind is Kind.VERB and after.data.frame is Frame.HIRE


def _settle_names(tokens: list[Token], n: int) -> None:
    """'two engineers from A là NAME and NAME': the names of the group."""
    if any(t.kind is Kind.GROUP for t in tokens[max(0, n - _GROUP_REACH) : n]):
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.INCLUDING


_GROUP_REACH = 5


def _leads_verb(tokens: list[Token], n: int) -> bool:
    """'những người rời A': those who leave are nobody in particular."""
    return n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.HELPER}


def _without_births(tokens: list[Token]) -> list[Token]:
    """'sinh năm 1995' as one word: a year of birth dates no move."""
    kept: list[Token] = []
    for token in tokens:
        born = len(kept) > 1 and [t.low for t in kept[-2:]] == ["sinh", "năm"]
        if born and token.kind is Kind.NUMBER:
            kept[-2:] = [Token(f"sinh năm {token.text}", kept[-2].start, kind=Kind.COMMON)]
        else:
            kept.append(token)
    return kept


_UNIQUE = {Seniority.FOUNDER, Seniority.C_LEVEL, Seniority.LEAD}
_SINGULARS = word_set("một | vị | thêm một | một trong những | nữ | nam | cựu | tân")
_BETWEEN = {Kind.ORG, Kind.MARK, Kind.WORD, Kind.COMMON, Kind.ROLE, Kind.FORMER, Kind.TITLE}
_NAMED = {Kind.NAME, Kind.PERSON}


def _settle_number(tokens: list[Token], n: int) -> None:
    """'các kỹ sư' are several; so is a bare noun that names nobody, unless only one can be it ('giám đốc')."""
    for token in reversed(tokens[max(0, n - _REACH) : n]):
        if token.low in _SINGULARS or token.kind is Kind.MORE:
            return
        if token.low in _PLURALS or (token.kind is Kind.NUMBER and token.data != 1):
            tokens[n].kind = Kind.GROUP
            return
        if token.kind not in {Kind.FORMER, Kind.WORD, Kind.COMMON}:
            break
    if tokens[n].data not in _UNIQUE and not _is_named(tokens, n):
        tokens[n].kind = Kind.GROUP


def _is_named(tokens: list[Token], n: int) -> bool:
    """Whether the noun belongs to a name: 'kỹ sư Google NAME', 'NAME, kỹ sư của A'."""
    if any(t.kind in _NAMED for t in tokens[max(0, n - 2) : n]):
        return True
    for token in tokens[n + 1 : n + 1 + _NAME_REACH]:
        if token.kind in _NAMED:
            return True
        if token.kind not in _BETWEEN:
            return False
    return False


_NAME_REACH = 6


def _settle_passive(tokens: list[Token], n: int) -> None:
    """'được A tuyển': who stands between the word of the passive and its verb does it."""
    near = tokens[n + 1 : n + 1 + _AGENT_REACH]
    at = next((k for k, t in enumerate(near) if t.kind is Kind.VERB), None)
    if at and any(t.kind in _AGENTS for t in near[:at]):
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.BY


LANGUAGE = Language(
    code="vi",
    keep_accents=True,
    settle=_settle,
    common="""
        của | và | là | có | được | cho | với | trong | tại | từ | không | các | những | một | người | đã | sẽ |
        về | khi | này | để | sau | ra | trên | vào | công ty | năm | rời | gia | nhập | cựu | ông | bà | hãng |
        nhà | việc | làm | sang | tuyển | mộ | thành | lập
    """,
    verbs=_VERBS,
    marks={
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
            hồi | hôm | vào | dù | kể từ | tính đến | qua | trước đó | liên quan | về việc | đối với | khỏi tay
            | thay cho | thay vì | ngay sau
        """,
        Mark.CUT: """
            rằng | khi | nếu | vì | bởi vì | do | trong khi | sau khi | trước khi | nhưng | tuy nhiên | mặc dù |
            dù | kể từ khi | đồng thời | còn | cho biết | nơi | thay thế | theo sau | trong lúc | bất chấp |
            đồng nghĩa | khiến
        """,
    },
    roles=_ROLES,
    groups=_GROUPS,
    teams="""
        đội ngũ | nhóm nghiên cứu | nhóm kỹ sư | toàn bộ nhóm | ê-kíp | ban lãnh đạo | nhóm sáng lập
    """,
    articles="một | vị | chiếc",
    definites="vị",
    ands="và | cùng | & | cùng với | lẫn",
    helpers="""
        đã | đang | sẽ | vừa | mới | vừa mới | sắp | cũng | chính thức | bất ngờ | quyết định | quyết định sẽ |
        đột ngột | âm thầm | lặng lẽ | lại | tiếp tục | vẫn | lần lượt | đồng loạt | cùng | tự | hiện | hôm nay
        | tuần này | tuần trước | tháng này | năm nay | cuối năm nay | ngay lập tức | nay | từng bước | gần đây
        | mới đây | cũng đã | thành công | chấp nhận | chọn | lựa chọn | đồng ý | xong
    """,
    passives="được | bị",
    infinitives="để | nhằm | rồi | và",
    afters="sau | sau khi",
    whens="khi | nếu | trước khi | kể từ khi",
    relatives="người từng | người mà | vốn | mà | người đã",
    pronouns="""
        ông | bà | anh | cô | ông ấy | bà ấy | anh ấy | cô ấy | họ | ông này | bà này | người này | cả hai | nhà
        khoa học này | kỹ sư này | chị
    """,
    selves="tôi | mình",
    its="của mình | của hãng",
    introduces="đó là | đó là ông | đó là bà | người đó là",
    colleagues="đồng nghiệp | cộng sự",
    companies="""
        công ty | hãng | tập đoàn | công ty này | hãng này | tập đoàn này | công ty cũ | startup này | gã khổng
        lồ công nghệ | gã khổng lồ tìm kiếm | phòng thí nghiệm | nơi này | nhà sản xuất iPhone | công ty mẹ
        Facebook | hãng xe điện | chủ sở hữu ChatGPT
    """,
    startups="""
        công ty riêng | startup riêng | công ty khởi nghiệp | startup mới | công ty mới | công ty riêng của mình
        | startup của mình | công ty của riêng mình | startup | startup AI | doanh nghiệp riêng | dự án riêng |
        phòng thí nghiệm riêng | công ty AI riêng
    """,
    founds="""
        thành lập | lập | mở | khởi nghiệp | sáng lập | tự mở | lập ra | xây dựng | gây dựng | ra mở
    """,
    former="""
        cựu | nguyên | từng | từng là | từng làm | trước đó | trước đây | người từng | vốn là | trước đó làm
        việc tại | từng làm việc | đến từ
    """,
    numbers={
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
    },
    more="thêm | thêm một | một nhà nghiên cứu khác | khác | tiếp theo",
    again="lại | trở lại | lần nữa",
    titles="""
        ông | bà | anh | chị | cô | tiến sĩ | TS | giáo sư | GS | PGS | thạc sĩ | ThS | kỹ sư | tỷ phú | bác sĩ
    """,
    org_words="""
        Labs | Lab | Inc | Corp | Ltd | Technologies | Technology | Systems | Robotics | Capital | Ventures |
        Partners | Group | Holdings | Institute | University | Foundation | Studios | Media | Bank | AI |
        Intelligence | Research | Security | Motors | Energy | Health | Software
    """,
    org_kinds="""
        startup | công ty | hãng | tập đoàn | đối thủ | công ty khởi nghiệp | nền tảng | viện | đại học | trường
        | ngân hàng | quỹ | câu lạc bộ | CLB | nhà sản xuất | phòng lab | phòng thí nghiệm | công ty con | gã
        khổng lồ | kỳ lân | ứng dụng | đội bóng | hãng xe | hãng tin
    """,
    not_names=_NOT_NAMES,
    says="""
        cho biết | nói | nói rằng | tuyên bố | thông báo | thông báo rằng | xác nhận | tiết lộ | chia sẻ | viết
        | viết rằng | đưa tin | khẳng định | công bố | cho hay | cảnh báo | nhận định | báo cáo | báo tin | đăng
        | bật mí | bày tỏ
    """,
    leads="độc quyền | nóng | tin nóng | bloomberg | nguồn tin | báo cáo",
    rumours="""
        có thể | có thể sẽ | có khả năng | đang đàm phán | đàm phán | dự kiến | dự định | tin đồn | đồn đoán |
        cân nhắc | đang cân nhắc | xem xét | muốn | định | lên kế hoạch | có kế hoạch | sắp sửa | đề nghị | mời
        chào | tiếp cận | nghi | liệu | có ý định | được dự đoán | nhiều khả năng | đang tìm cách | tính | có
        thực sự
    """,
    rumours_weak="""
        được cho là | được cho | theo nguồn tin | nguồn tin thạo tin | nguồn thạo tin | theo các nguồn tin |
        nguồn tin thân cận | được cho đã | được đồn
    """,
    confirms="""
        xác nhận | thông báo | công bố | tuyên bố | chính thức | người phát ngôn | phát ngôn viên | đại diện |
        bản ghi nhớ | trên LinkedIn | trên X | trên blog | trên WeChat | trên trang cá nhân | viết trên | thư
        gửi nhân viên | gửi nhân viên
    """,
    attempts="""
        cố gắng | cố | tìm cách | từng tìm cách | thất bại trong việc | không thể | suýt | dọa | đe dọa | định
        sẽ | từng muốn | nỗ lực | hụt | bất thành
    """,
    denials="""
        phủ nhận | bác bỏ | từ chối | không có ý định | không có kế hoạch | ở lại | sẽ ở lại | vẫn ở lại | tin
        giả | sai sự thật | không đúng sự thật | khước từ | quyết định ở lại | bác tin
    """,
    negations="không | chưa | chẳng | không hề | chưa từng | đừng",
    credits="""
        theo | đưa tin | dẫn lời | dẫn nguồn | báo cáo của | tờ | theo tờ | trích | tiết lộ với | cho biết
    """,
    past="""
        trước đây | trước đó | từng | năm ngoái | nhiều năm trước | hồi năm | khi đó | thời điểm đó | ban đầu
    """,
    ages="""
        năm trước | nhiều năm trước | thập kỷ trước | một năm trước | vài năm trước | tháng trước đây
    """,
    recalls="vụ kiện | kiện | đơn kiện | bí mật thương mại | phiên tòa | khởi kiện",
    talks="vì sao | tại sao | làm thế nào | thế nào | lý do",
    not_jobs={
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
    },
    not_moves={
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
    },
    not_news={
        "a job advertisement": "tuyển dụng nhân viên | thông báo tuyển dụng | ngày hội việc làm | thông báo tuyển"
    },
    core_words="""
        AI | trí tuệ nhân tạo | học máy | mô hình | mô hình ngôn ngữ | chatbot | siêu trí tuệ | robot | nhà
        nghiên cứu | nhà khoa học | nghiên cứu | GPT | Gemini | Siri | Copilot | Llama | AGI | học sâu | tự lái
    """,
)

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
)
