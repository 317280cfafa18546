"""The first customers of each sample, written by hand: the people that pictures and the tour show."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_crm.domain.sample import china
from desktop_crm.domain.sample.cards import Person
from desktop_crm.domain.sample.countries import COUNTRIES
from desktop_crm.domain.sample.naming import Company, Home, Name
from desktop_crm.domain.sample.talk import Line, Wish, read_lines, read_wishes
from desktop_crm.domain.sample.trades import TRADES


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody with an employer and a story: lines with the days before the last day, newest first.

    `talks` and `buys` are weights beside those of everybody else (0 to 10). `due` holds follow-ups with their
    days from the last day on. `introduced_by` counts members from 0, `distributor_of` their employers.
    """

    person: Person
    work: Company
    talks: int
    buys: int
    story: tuple[tuple[int, Line], ...]
    wishes: tuple[Wish, ...] = ()
    due: tuple[tuple[int, str], ...] = ()
    introduced_by: int | None = None
    distributor_of: int | None = None


def _chinese(company: str, domain: str, trade: str, city: str) -> Company:
    place = next(i for i, known in enumerate(china.CITIES) if known.name == city)
    return Company(name=company, domain=domain, trade=TRADES[trade], home=Home(country=None, city=place))


def _abroad(company: str, domain: str, trade: str, where: str) -> Company:
    code, city = where.split(" ", 1)
    country = COUNTRIES[code]
    place = next(i for i, known in enumerate(country.cities) if known.name == city)
    return Company(name=company, domain=domain, trade=TRADES[trade], home=Home(country=country, city=place))


def _name(family: str, given: str, handle: str, display: str = "") -> Name:
    return Name(family=family, given=given, display=display or f"{given} {family}", handle=handle)


def _story(table: str) -> tuple[tuple[int, Line], ...]:
    """Read a table of `days kind direction outcome | subject | text`."""
    rows = (row.split(" ", 1) for row in table.strip().splitlines())
    return tuple((int(days), read_lines(line)[0]) for days, line in rows)


_HUADONG = _chinese("华东精密机械有限公司", "hdjm.example", "machinery", "苏州")
_XINYUAN = _chinese("新源医疗器械有限公司", "xinyuan-med.example", "medical", "杭州")
_HENGTAI = _chinese("恒泰教育", "hengtai-edu.example", "education", "南京")
_JINCHENG = _chinese("锦程零售", "jincheng.example", "retail", "上海")
_YUNFAN = _chinese("云帆电子科技有限公司", "yunfan.example", "electronics", "深圳")
_JIAHE = _chinese("嘉禾餐饮管理有限公司", "jiahe.example", "catering", "成都")
_ROSSI = _abroad("Rossi Ceramics S.r.l.", "rossiceramics.example", "ceramics", "IT Sassuolo")
_OKAFOR = _abroad("Okafor Logistics", "okafor.example", "logistics", "GB London")
_OPTIK = _abroad("Hartmann Optik GmbH", "hartmann-optik.example", "optics", "DE Hamburg")
_PUERTO = _abroad("Café del Puerto", "cafedelpuerto.example", "catering", "ES Málaga")
_NAKAMURA = _abroad("Nakamura Foods", "nakamurafoods.example", "catering", "JP Ōsaka")
_BRANDT = _abroad("Brandt & Söhne", "brandt.example", "building", "DE Frankfurt am Main")
_KHAN = _abroad("Khan Textiles", "khantextiles.example", "textiles", "GB Leeds")

CAST = (
    Member(
        person=Person(
            name=_name("王", "晓明", "wang.xiaoming", "王晓明 Wang Xiaoming"),
            home=_HUADONG.home,
            work=_HUADONG,
            job="采购总监",
            phone="+86 138 0013 5678",
            birthday="1979-03-12",
            id_number="91320594MA00003X9W",
            note="看重交期，价格其次。验收时一定到场。",
            source="exhibition",
            tags=("重点客户", "老客户"),
        ),
        work=_HUADONG,
        talks=45,
        buys=15,
        story=_story("""
2 visit out positive | 参观新产线 | 一月前需要 200 套 6204-2RS，要一季度价目表。周五前给报价。
12 call out reached | 确认交货时间 | 下周二上午收货，对新包装很满意。
18 email in reached | 迟到的一批货 | 上周的货晚了一天，已查明是物流中转，当天补发并致歉。
24 email in positive | 四季度目录 | 回复说对带密封的轴承有兴趣，想看检测报告。
37 chat in reached | 转接环图纸 | 微信发来图纸一份，已转技术核对公差。
50 note - - | 季度核对 | 电话、地址、偏好都已核对，无变化。
64 visit out positive | 年度框架谈判 | 同意全年框架价，按月下单，账期三十天。
"""),
        wishes=read_wishes("""
dislikes - | 不喝酒
likes - | 轴承要次日达
likes - | 工作日十点前方便
need open | 一月前 200 套 6204-2RS
decision_maker - | 五十万以内自己拍板
"""),
        due=((6, "发送一季度报价：200 套 6204-2RS"),),
    ),
    Member(
        person=Person(
            name=_name("Rossi", "Elena", "elena"),
            home=_ROSSI.home,
            work=_ROSSI,
            job="Owner",
            note="Third generation in the firm. Tastes glazes before she believes in them, so bring samples.",
            source="exhibition",
            tags=("trade fair", "VIP"),
        ),
        work=_ROSSI,
        talks=14,
        buys=4,
        story=_story("""
5 call out positive | Cobalt blue | The new lot fires clean. Wants ten kilos more before Christmas.
16 email out reached | Quote for glazes | Sent prices for A12 in three sizes, valid until the end of the year.
33 visit out positive | Kiln room in Sassuolo | Saw the second kiln. Shelves last eight months; ours could last twelve.
61 chat in reached | Photo of test tiles | Two tiles crazed at 1180 degrees. Sent the firing curve.
"""),
        wishes=read_wishes("""
likes - | Prefers mornings
likes - | Samples before offers
interest - | Blue and white porcelain
"""),
        due=((3, "Ask how the cobalt blue fires"),),
    ),
    Member(
        person=Person(
            name=_name("李", "思敏", "li.simin", "李思敏"),
            home=_XINYUAN.home,
            work=_XINYUAN,
            job="采购员",
            note="比价认真，决定快。",
            source="website",
            tags=("价格敏感",),
        ),
        work=_XINYUAN,
        talks=8,
        buys=4,
        story=_story("""
41 call out reached | 手套价格 | 说另一家便宜百分之五，月底再定。
58 email out reached | 报价单 | 发送一次性手套 60 箱报价。
"""),
        wishes=read_wishes("dislikes - | 不要推销电话"),
        due=((-3, "再问手套的决定"),),
    ),
    Member(
        person=Person(
            name=_name("Okafor", "James", "james"),
            home=_OKAFOR.home,
            work=_OKAFOR,
            job="Operations",
            note="Runs two depots. Decides fast when the figures are on one page.",
            source="referral",
            tags=("new market",),
        ),
        work=_OKAFOR,
        talks=6,
        buys=1,
        story=_story("""
8 call in positive | First delivery | Pallets arrived complete. Asked about handheld scanners for the second depot.
22 visit out positive | Depot in Barking | Walked both halls. Sixty pallets a week, film by the roll.
"""),
        wishes=read_wishes("need open | Scanners for the second depot"),
        due=((1, "Send the scanner leaflet"),),
        introduced_by=1,
    ),
    Member(
        person=Person(
            name=_name("Hartmann", "Mia", "m.hartmann"),
            home=_OPTIK.home,
            work=_OPTIK,
            job="CEO",
            note="Was always quick to answer; silent since the price rise.",
            source="press",
            tags=("key account",),
        ),
        work=_OPTIK,
        talks=10,
        buys=6,
        story=_story("""
96 email out no_answer | New prices | Explained the new prices for lens blanks. No reply yet.
128 call out negative | Price talk | Not happy about six per cent. Wants to think it over.
"""),
        wishes=read_wishes("dislikes - | No calls on Fridays"),
        due=((-2, "Visit in person and listen"),),
    ),
    Member(
        person=Person(
            name=_name("陈", "建国", "chen.jianguo", "陈建国"),
            home=_HENGTAI.home,
            work=_HENGTAI,
            job="校长",
            note="新校区明年九月开学，预算在寒假前定。",
            source="cold_call",
            tags=("潜力客户",),
        ),
        work=_HENGTAI,
        talks=5,
        buys=0,
        story=_story("""
11 visit out positive | 新校区教室 | 看了二十间教室，投影仪和实验箱都要配，等预算。
29 call out reached | 初次联系 | 愿意见面，约在校区。
"""),
        wishes=read_wishes("need open | 二十间教室的投影仪\nfamily - | 儿子在读大学"),
        due=((4, "发送二十间教室的方案"),),
    ),
    Member(
        person=Person(
            name=_name("Álvarez", "Sofía", "sofia"),
            home=_PUERTO.home,
            work=_PUERTO,
            job="Owner",
            note="Second café opens in spring. Pays on the day.",
            source="walk_in",
            tags=("VIP", "wholesale"),
        ),
        work=_PUERTO,
        talks=18,
        buys=11,
        story=_story("""
3 chat in positive | Beans for December | Twenty bags instead of fifteen, the harbour market is back.
17 call out positive | Milk frother | Works well. The second one for the new café in March.
45 visit out reached | Tasting | Tried three roasts with the staff; the dark one won.
"""),
        wishes=read_wishes("likes - | Dark roast\nlikes - | Messages, not calls\ninterest - | Sailing"),
        due=((10, "Offer for the second café"),),
    ),
    Member(
        person=Person(
            name=_name("Nakamura", "Tomoko", "t.nakamura"),
            home=_NAKAMURA.home,
            work=_NAKAMURA,
            job="Buyer",
            note="Everything in writing, please. Answers within a day.",
            source="exhibition",
            tags=("export",),
        ),
        work=_NAKAMURA,
        talks=8,
        buys=4,
        story=_story("""
19 email in positive | Takeaway cups | Quality is right. Asked for their own print from thirty cases on.
40 email out reached | Certificates | Sent the food safety certificates in Japanese and English.
"""),
        wishes=read_wishes("likes - | Short e-mails, no calls"),
    ),
    Member(
        person=Person(
            name=_name("周", "雅婷", "zhou.yating", "周雅婷"),
            home=_JINCHENG.home,
            work=_JINCHENG,
            job="店长",
            note="管三家门店，周一盘点。",
            source="referral",
            tags=("老客户", "需月结"),
        ),
        work=_JINCHENG,
        talks=20,
        buys=13,
        story=_story("""
1 chat in positive | 补货 | 价签纸快用完了，先补 100 卷，随下一车送。
9 visit out positive | 门店调整 | 徐汇店要加两排货架，量了尺寸。
30 call out reached | 对账 | 十月账单无误，月底付款。
"""),
        wishes=read_wishes("likes - | 微信沟通\ndislikes - | 周一不谈事"),
        due=((0, "确认两排货架的送货时间"),),
        introduced_by=0,
    ),
    Member(
        person=Person(
            name=_name("Brandt", "David", "david"),
            home=_BRANDT.home,
            work=_BRANDT,
            job="Owner",
            note="Met at the building fair. Compares three suppliers until the end of the month.",
            source="exhibition",
            tags=("trade fair",),
        ),
        work=_BRANDT,
        talks=4,
        buys=0,
        story=_story("""
1 call in positive | After the fair | Liked the aluminium profile. Wants prices for 300 metres.
4 note - - | Building fair | Came to the stand twice, with his foreman.
"""),
        wishes=read_wishes("need open | Profiles for a school gym"),
        due=((2, "Prices for 300 metres of profile"),),
    ),
    Member(
        person=Person(
            name=_name("赵", "文博", "zhao.wenbo", "赵文博"),
            home=_YUNFAN.home,
            work=_YUNFAN,
            job="技术主管",
            note="懂技术，资料要全。",
            source="social",
            tags=("潜力客户", "华东"),
        ),
        work=_YUNFAN,
        talks=9,
        buys=3,
        story=_story("""
6 email out reached | 传感器资料 | 发送 M12 接近传感器的规格书和认证。
26 visit out positive | 实验室测试 | 现场测了三个型号，24V 电源温升合格。
"""),
        wishes=read_wishes("interest - | 爱打羽毛球"),
        due=((5, "回访传感器试用情况"),),
        distributor_of=0,
    ),
    Member(
        person=Person(
            name=_name("刘", "欣怡", "liu.xinyi", "刘欣怡"),
            home=_JIAHE.home,
            work=_JIAHE,
            job="总经理",
            note="新店每季度一家，喜欢先试后买。",
            source="press",
            tags=("重点客户",),
        ),
        work=_JIAHE,
        talks=9,
        buys=5,
        story=_story("""
14 call out positive | 新店开业 | 春熙路店下月开业，外带杯要 40 箱。
35 chat in reached | 咖啡豆试样 | 试了两种，选了中深烘焙。
"""),
        wishes=read_wishes("likes - | 喜欢喝龙井\nneed met | 需要送货上门"),
    ),
    Member(
        person=Person(
            name=_name("Khan", "Aisha", "aisha"),
            home=_KHAN.home,
            work=_KHAN,
            job="Director",
            note="Buys yarn twice a year, always before the season.",
            source="direct_mail",
            tags=("wholesale",),
        ),
        work=_KHAN,
        talks=7,
        buys=3,
        story=_story("""
52 call out reached | Spring season | Still has stock. Will decide after the fashion week.
80 visit out positive | Mill in Leeds | New dyeing line; asked for reactive dye in small lots.
"""),
        wishes=read_wishes("need open | Reactive dye in small lots"),
        due=((-1, "Call after the fashion week"),),
    ),
)
