"""What a salesperson writes down, in Chinese and English. `{product}`, `{number}` and `{name}` are filled in."""

from __future__ import annotations

from typing import NamedTuple

from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.sample.tables import each


class Line(NamedTuple):
    """One kind of conversation and what is noted of it."""

    kind: InteractionKind
    direction: Direction | None
    outcome: Outcome | None
    subject: str
    text: str


class Wish(NamedTuple):
    """One preference, or a need with its status."""

    kind: PreferenceKind
    status: NeedStatus | None
    text: str


class Phrases(NamedTuple):
    """All that one language says."""

    lines: tuple[Line, ...]
    follow_ups: tuple[str, ...]
    wishes: tuple[Wish, ...]
    person_notes: tuple[str, ...]
    company_notes: tuple[str, ...]
    tags: tuple[str, ...]
    jobs: tuple[str, ...]


_DIRECTIONS = {"out": Direction.OUTGOING, "in": Direction.INCOMING, "-": None}


def read_lines(table: str) -> tuple[Line, ...]:
    """Read a table of `kind direction outcome | subject | text`, a dash where there is none."""
    return tuple(_line(row) for row in table.strip().splitlines())


def _line(row: str) -> Line:
    head, subject, text = row.split(" | ")
    kind, direction, outcome = head.split()
    return Line(
        InteractionKind(kind),
        _DIRECTIONS[direction],
        None if outcome == "-" else Outcome(outcome),
        subject,
        text,
    )


def read_wishes(table: str) -> tuple[Wish, ...]:
    """Read a table of `kind status | text`, a dash where there is no status."""
    wishes = []
    for row in table.strip().splitlines():
        head, text = row.split(" | ")
        kind, status = head.split()
        wishes.append(Wish(PreferenceKind(kind), None if status == "-" else NeedStatus(status), text))
    return tuple(wishes)


CHINESE = Phrases(
    lines=read_lines("""
call out reached | 确认交货时间 | 周四上午送到，走后门卸货，提前半小时联系仓库。
call out positive | 回访{product} | 用得不错，准备加订 {number} 件，等财务批预算。
call out no_answer | 电话未接 | 响了很久没人接，下午再打。
call out reached | 催款 | 财务说月底前付清，发票已收到。
call in reached | 询价{product} | 想要 {number} 件的阶梯价，今天内回复。
call in negative | 投诉包装 | 有两箱外包装破损，货没问题，答应下次加护角。
call out positive | 节日问候 | 聊了近况，明年还要扩产。
visit out positive | 上门拜访 | 看了新产线，还缺 {number} 件{product}。要一季度价目表。
visit out reached | 送样品 | 样品交给{name}，试用两周后回访。
visit out reached | 季度核对 | 电话、地址、开票信息都核对过，无变化。
visit in positive | 来公司参观 | {name}带两位同事来看展厅，看中了{product}。
visit out negative | 谈价格 | 同行报价低百分之三，要求再让一点。
email out reached | 报价单 | 发送 {number} 件的报价，有效期三十天：{product}。
email in positive | 回复报价 | 价格可以接受，交期希望再提前三天。
email out - | 新品目录 | 发送新版目录和检测报告。
chat in reached | 发来图纸 | 收到图纸一份，转给技术确认公差。
chat out reached | 发货通知 | 已发货，单号和签收人都发过去了。
chat in positive | 补货 | 微信说库存快没了，先补 {number} 件{product}。
chat out no_answer | 约时间 | 问下周哪天方便，还没回。
social in positive | 朋友圈留言 | 在新品下面留言问价格。
letter out - | 寄合同 | 两份已盖章的合同寄出，请回寄一份。
note - - | 内部备注 | 决定权在总经理，采购只负责比价。
note - - | 竞争情况 | 目前另有一家供应商，账期四十五天。
"""),
    follow_ups=each(
        "回访试用情况：{product}; 发送报价：{product}; 确认交货时间; 约下次拜访; 催回款; 寄新版目录; "
        "核对电话和地址; 问候并了解近况"
    ),
    wishes=read_wishes("""
dislikes - | 不喝酒
likes - | 喜欢喝龙井
likes - | 微信沟通，不爱接电话
likes - | 上午十点前方便
dislikes - | 不要推销电话
interest - | 爱打羽毛球
interest - | 关注新能源
need open | 需要更短的交期
need met | 需要送货上门
need lost | 需要九十天账期
budget - | 每季度约五万元
decision_maker - | 总经理拍板
family - | 女儿今年高考
"""),
    person_notes=each(
        "说话直接，先谈价格再谈交期。; 老客户介绍来的，信任度高。; 开票信息有变，下次确认。; "
        "喜欢看样品再下单。; 出差多，晚上回微信。; 办公室在三楼，访客需要登记。"
    ),
    company_notes=each("月结三十天，每月五日对账。; 仓库周日不收货。; 有两个厂区，送货前确认地址。"),
    tags=each("老客户; 重点客户; 展会认识; 价格敏感; 需月结; 华东; 潜力客户; 节日送礼"),
    jobs=each("采购经理; 采购主管; 总经理; 销售总监; 财务经理; 仓库主管; 店长; 技术主管; 行政助理; 副总经理"),
)
ENGLISH = Phrases(
    lines=read_lines("""
call out reached | Delivery date | Thursday morning, back gate. Ring the warehouse half an hour before.
call out positive | {product}: how is it going | Happy with it. Wants {number} more once the budget is approved.
call out no_answer | No answer | Rang out twice. Try again in the afternoon.
call out reached | Open invoice | Accounts pays before the end of the month; has the invoice.
call in reached | Price for {product} | Asked for tiered prices from {number} units. Promised an answer today.
call in negative | Damaged boxes | Two cartons were crushed, goods are fine. Agreed on corner protection.
call out positive | Catching up | Business is good; they plan a second line next year.
visit out positive | Site visit | Walked the new line. Needs {number} × {product} by January. Wants the Q1 price list.
visit out reached | Samples | Left samples with {name}. Will hear in two weeks.
visit out reached | Quarterly record review | Phone, address and billing details confirmed.
visit in positive | Showroom | {name} came with two colleagues and liked the {product}.
visit out negative | Price talk | A competitor is three per cent cheaper. Asked us to move a little.
email out reached | Quote | Sent a quote for {number} × {product}, valid for thirty days.
email in positive | Re: Quote | Price is fine; delivery three days earlier would settle it.
email out - | New catalogue | Sent the autumn catalogue and the test report.
chat in reached | Drawing received | One drawing by chat; passed on to check the tolerances.
chat out reached | Shipped | Sent the tracking number and the name of the driver.
chat in positive | Running low | Stock is nearly gone. Please send {number} × {product}.
chat out no_answer | Finding a date | Asked which day suits next week. No reply yet.
social in positive | Comment on our post | Asked for the price under the new product.
letter out - | Contract | Two signed copies posted, one to come back.
note - - | Who decides | The owner signs; purchasing only compares.
note - - | Competition | A second supplier gives them forty-five days to pay.
"""),
    follow_ups=each(
        "Ask how {product} works out; Send the quote for {product}; Confirm the delivery date; "
        "Arrange the next visit; Ask about the open invoice; Send the new catalogue; "
        "Check phone and address; Say hello"
    ),
    wishes=read_wishes("""
likes - | Prefers mornings
likes - | Likes next-day delivery
likes - | Short e-mails, no calls
dislikes - | No calls on Fridays
dislikes - | Dislikes plastic packaging
interest - | Sailing
interest - | Keeps bees
need open | Needs shorter lead times
need met | Needs delivery to the door
need lost | Wanted ninety days to pay
budget - | About 6,000 a quarter
decision_maker - | The owner decides
family - | Two children at school
"""),
    person_notes=each(
        "Direct: price first, then delivery.; Came by recommendation.; "
        "Billing address changed, check next time.; Wants to see samples before ordering.; "
        "Travels a lot, answers in the evening.; Reception is on the third floor."
    ),
    company_notes=each(
        "Pays within thirty days.; Warehouse is closed on Fridays.; Two sites: ask which one before delivery."
    ),
    tags=each("VIP; trade fair; price-sensitive; wholesale; newsletter; export; new market; key account"),
    jobs=each(
        "Purchasing manager; Buyer; Owner; Managing director; Finance manager; Warehouse manager; "
        "Store manager; Technical lead; Office manager; Operations"
    ),
)
