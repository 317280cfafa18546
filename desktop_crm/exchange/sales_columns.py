"""Which tables hold deals, products, papers or follow-ups, and what their columns mean, by the headings alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import SalesKind


class SalesField(StrEnum):
    """What a column of such a table can mean."""

    CODE = "code"
    TITLE = "title"
    CUSTOMER = "customer"
    PRODUCT = "product"
    PIPELINE = "pipeline"
    STAGE = "stage"
    OWNER = "owner"
    OPENED = "opened"
    EXPECTED = "expected"
    CLOSED = "closed"
    AMOUNT = "amount"
    CURRENCY = "currency"
    PROBABILITY = "probability"
    REASON = "reason"
    NOTE = "note"
    CATEGORY = "category"
    UNIT = "unit"
    PRICE = "price"
    TAX_RATE = "tax_rate"
    TAX = "tax"
    DISCOUNT = "discount"
    QUANTITY = "quantity"
    NUMBER = "number"
    DATED = "dated"
    DUE = "due"
    PAID_ON = "paid_on"
    REFERENCE = "reference"
    TIME = "time"
    PRIORITY = "priority"
    DONE = "done"
    REPEAT = "repeat"
    DEAL = "deal"
    DEAL_CODE = "deal_code"
    STATUS = "status"
    VERSION = "version"
    FOLLOWS = "follows"
    POSITION = "position"
    TEXT = "text"


DAYS = frozenset(
    {
        SalesField.OPENED,
        SalesField.EXPECTED,
        SalesField.CLOSED,
        SalesField.DATED,
        SalesField.DUE,
        SalesField.PAID_ON,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesMapping:
    """What a table holds, and in which column each field is. `document` is the kind of document it lists."""

    kind: SalesKind
    columns: Mapping[SalesField, int]
    document: DocumentKind = DocumentKind.ORDER

    def field_of(self, column: int) -> SalesField | None:
        """Return what a column means, None for one that is left out."""
        return next((field for field, place in self.columns.items() if place == column), None)

    def with_column(self, column: int, field: SalesField | None) -> SalesMapping:
        """Return the mapping with one column's meaning changed by the user; a field is in one column alone."""
        kept = {one: place for one, place in self.columns.items() if place != column and one is not field}
        return replace(self, columns=kept if field is None else kept | {field: column})


_F = SalesField
_ANYWHERE: dict[SalesField, str] = {
    _F.CUSTOMER: "account customer company client accountname customername companyname organisation organization "
    "payer 客户 客户名称 公司 公司名称 付款方 付款单位",
    _F.PRODUCT: "product productname item itemname article 产品 产品名称 商品 商品名称 品名",
    _F.OWNER: "owner salesagent agent salesperson salesrep dealowner opportunityowner 负责人 销售 业务员 销售员",
    _F.AMOUNT: "amount value total sum netamount net 金额 总额 合计 总金额 净额",
    _F.CURRENCY: "currency currencycode 币种 货币",
    _F.NOTE: "note notes comment comments description 备注 说明 描述",
    _F.UNIT: "unit uom 单位 计量单位",
    _F.CATEGORY: "category series productfamily family group 类别 分类 系列",
    _F.TAX_RATE: "taxrate vatrate vatpercent 税率",
    _F.TAX: "tax vat taxamount vatamount 税额 税金",
    _F.DISCOUNT: "discount discountpercent rebate 折扣",
    _F.QUANTITY: "quantity qty count 数量",
    _F.PRICE: "price salesprice unitprice listprice 单价 价格 售价 标价",
    _F.REFERENCE: "reference paymentreference purpose remittance 附言 摘要 用途",
}  # fmt: skip
_DEAL_TITLES = "dealname opportunity opportunityname 商机 商机名称"
_DEAL_NUMBERS = "opportunityid dealid 商机编号"
_OF_DEALS: dict[SalesField, str] = {
    _F.CODE: f"{_DEAL_NUMBERS} recordid id 编号",
    _F.TITLE: f"deal {_DEAL_TITLES} title name 标题 名称",
    _F.PIPELINE: "pipeline pipelinename dealpipeline salespipeline 销售流程 流程 商机流程 销售管道",
    _F.STAGE: "stage dealstage salesstage opportunitystage status dealstatus 阶段 商机阶段 销售阶段 状态 商机状态",
    _F.OPENED: "opened engagedate createdate createddate opendate startdate "
    "dealcreated 建立日期 创建日期 开始日期 立项日期",
    _F.EXPECTED: "expected expecteddate expectedclosedate expectedby 预计成交 预计成交日期 预计日期",
    _F.CLOSED: "closed closedate closeddate closingdate wondate 关闭日期 成交日期 结束日期",
    _F.AMOUNT: "dealvalue closevalue dealamount opportunityamount estimatedvalue 商机金额 成交金额 预计金额",
    _F.PROBABILITY: "probability winprobability 概率 赢单率 可能性",
    _F.REASON: "reason lossreason lostreason closereason winreason 原因 输单原因 赢单原因 丢单原因",
}  # fmt: skip
_OF_PRODUCTS: dict[SalesField, str] = {
    _F.CODE: "code sku productcode productid itemno articleno 编码 产品编码 货号 商品编码",
    _F.PRODUCT: "name 名称",
}
_OF_PAYMENTS: dict[SalesField, str] = {
    _F.PAID_ON: "paidon paymentdate datepaid valuedate bookingdate 回款日期 付款日期 收款日期 到账日期",
    _F.NUMBER: "invoice invoiceno invoicenumber 发票 发票号 发票号码 单号",
    _F.AMOUNT: "paid paidamount credit 回款金额 收款金额 付款金额 到账金额",
}
_OF_DOCUMENTS: dict[SalesField, str] = {
    _F.DEAL: f"deal {_DEAL_TITLES}",
    _F.DEAL_CODE: _DEAL_NUMBERS,
    _F.DATED: "date dated documentdate 日期 单据日期",
    _F.DUE: "due duedate dueon validuntil expirydate expires 到期日 到期日期 付款期限 有效期至",
    _F.STATUS: "status state documentstatus 状态 单据状态",
    _F.VERSION: "version revision 版本 版本号",
    _F.FOLLOWS: "madefrom sourcedocument 来源单据 源单据",
    _F.POSITION: "line lineno linenumber 行号",
    _F.TEXT: "description itemdescription linedescription 描述 行描述",
}
_OF_FOLLOW_UPS: dict[SalesField, str] = {
    _F.TITLE: "followup task todo nextstep reminder action subject title what 跟进 跟进事项 跟进内容 待办 "
    "待办事项 任务 下一步 事项 提醒 内容 主题",
    _F.CUSTOMER: "contact contactname name person 联系人 姓名",
    _F.DUE: "due duedate dueon followupdate followupon remindon date 到期日 到期日期 跟进日期 下次跟进 "
    "提醒日期 计划日期 截止日期 日期",
    _F.TIME: "time duetime at 时间 提醒时间",
    _F.PRIORITY: "priority importance 优先级 重要性 重要程度",
    _F.DONE: "done completed finished status 完成 已完成 是否完成 状态",
    _F.REPEAT: "repeat repeats recurrence every 重复 重复周期 周期",
}  # fmt: skip
# An order may name its contract, a delivery its order, an invoice both: what comes first decides.
_NUMBERS: dict[DocumentKind, str] = {
    DocumentKind.INVOICE: "invoice invoiceno invoicenumber invoiceid 发票号 发票号码 发票编号",
    DocumentKind.DELIVERY: "delivery deliveryno deliverynumber deliverynote 送货单号 发货单号 出库单号",
    DocumentKind.ORDER: "order orderno ordernumber orderid salesorder 订单 订单号 订单编号",
    DocumentKind.CONTRACT: "contract contractno contractnumber contractid 合同 合同号 合同编号",
    DocumentKind.QUOTE: "quote quoteno quotenumber quotation quotationno 报价单号 报价号 报价编号",
}
_DATES: dict[DocumentKind, str] = {
    DocumentKind.INVOICE: "invoicedate 开票日期 发票日期",
    DocumentKind.ORDER: "orderdate 下单日期 订单日期",
    DocumentKind.QUOTE: "quotedate 报价日期",
    DocumentKind.CONTRACT: "contractdate 签约日期 合同日期",
    DocumentKind.DELIVERY: "deliverydate 送货日期 发货日期",
}
_OWN: dict[SalesKind, dict[SalesField, str]] = {
    SalesKind.DEALS: _OF_DEALS,
    SalesKind.PRODUCTS: _OF_PRODUCTS,
    SalesKind.PAYMENTS: _OF_PAYMENTS,
    SalesKind.FOLLOW_UPS: _OF_FOLLOW_UPS,
}
# What a table of a kind may hold of the fields that several kinds have.
_SHARED: dict[SalesKind, set[SalesField]] = {
    SalesKind.DEALS: {_F.CUSTOMER, _F.PRODUCT, _F.OWNER, _F.AMOUNT, _F.CURRENCY, _F.NOTE},
    SalesKind.PRODUCTS: {_F.PRODUCT, _F.CATEGORY, _F.UNIT, _F.PRICE, _F.CURRENCY, _F.TAX_RATE},
    SalesKind.DOCUMENTS: {
        _F.CUSTOMER, _F.PRODUCT, _F.QUANTITY, _F.PRICE, _F.DISCOUNT, _F.TAX_RATE, _F.AMOUNT, _F.TAX, _F.CURRENCY,
        _F.NOTE,
    },
    SalesKind.PAYMENTS: {_F.CUSTOMER, _F.AMOUNT, _F.CURRENCY, _F.REFERENCE},
    SalesKind.FOLLOW_UPS: {_F.CUSTOMER},
}  # fmt: skip
# Words that stand over no contact's column: one of them must be there, or a list of people would be taken for deals.
_ONLY_DEALS = """dealstage salesstage opportunitystage dealvalue closevalue dealamount opportunityamount
    expectedclosedate 商机阶段 商机金额 预计成交 预计成交日期"""
# A document has a column for the deal that it belongs to, too.
_NAMES_OF_DEALS = f"{_DEAL_TITLES} {_DEAL_NUMBERS}"
_ONLY_FOLLOW_UPS = "followup task todo nextstep reminder 跟进 跟进事项 跟进内容 待办 待办事项 任务"
_OF_PEOPLE = "email emailaddress phone mobile 邮箱 电子邮箱 电话 手机 手机号 firstname lastname"


def recognise_sales(headers: Sequence[str]) -> SalesMapping | None:
    """Return what a table holds by its headings, None for one that is about people or about nothing we know."""
    names = _plain(headers)
    if set(_OF_PEOPLE.split()).intersection(names):
        return None
    document = _document(names)
    names_deals = document is None and not set(_NAMES_OF_DEALS.split()).isdisjoint(names)
    if names_deals or set(_ONLY_DEALS.split()).intersection(names):
        return SalesMapping(kind=SalesKind.DEALS, columns=_found(names, _OF_DEALS))
    if set(_ONLY_FOLLOW_UPS.split()).intersection(names):
        follow_ups = _found(names, _OF_FOLLOW_UPS)
        if {_F.TITLE, _F.CUSTOMER, _F.DUE} <= follow_ups.keys():
            return SalesMapping(kind=SalesKind.FOLLOW_UPS, columns=follow_ups)
    payments = _found(names, _OF_PAYMENTS)
    if {_F.PAID_ON, _F.AMOUNT, _F.CUSTOMER} <= payments.keys():
        return SalesMapping(kind=SalesKind.PAYMENTS, columns=payments)
    if document is not None:
        return document
    products = _found(names, _OF_PRODUCTS)
    if {_F.PRODUCT, _F.PRICE} <= products.keys() and _F.CUSTOMER not in products:
        return SalesMapping(kind=SalesKind.PRODUCTS, columns=products)
    return None


def match_columns(
    headers: Sequence[str], kind: SalesKind, document: DocumentKind = DocumentKind.ORDER
) -> SalesMapping:
    """Return what the columns mean where the user says what the table holds."""
    own = _of_document(document) if kind is SalesKind.DOCUMENTS else _OWN[kind]
    return SalesMapping(kind=kind, columns=_found(_plain(headers), own), document=document)


def fields_of(kind: SalesKind) -> list[SalesField]:
    """Return what a column of such a table can mean."""
    own = _of_document(DocumentKind.ORDER) if kind is SalesKind.DOCUMENTS else _OWN[kind]
    return [field for field in SalesField if field in own or field in _SHARED[kind]]


def _plain(headers: Sequence[str]) -> list[str]:
    return [re.sub(r"[\W_]+", "", fold(header)) for header in headers]


def _of_document(kind: DocumentKind) -> dict[SalesField, str]:
    return {
        _F.NUMBER: _NUMBERS[kind],
        **_OF_DOCUMENTS,
        _F.DATED: f"{_DATES[kind]} {_OF_DOCUMENTS[_F.DATED]}",
    }


def _document(names: Sequence[str]) -> SalesMapping | None:
    for kind in _NUMBERS:
        columns = _found(names, _of_document(kind))
        priced = _F.AMOUNT in columns or {_F.QUANTITY, _F.PRICE} <= columns.keys()
        if {_F.NUMBER, _F.CUSTOMER} <= columns.keys() and priced:
            return SalesMapping(kind=SalesKind.DOCUMENTS, columns=columns, document=kind)
    return None


def _found(names: Sequence[str], own: Mapping[SalesField, str]) -> dict[SalesField, int]:
    """Return where each field is; the words of this kind of table come before those of all, the first column wins."""
    found: dict[SalesField, int] = {}
    for words_of in (own, _ANYWHERE):
        for field, words in words_of.items():
            places = [names.index(word) for word in words.split() if word in names]
            free = [place for place in places if place not in found.values()]
            if free and field not in found:
                found[field] = min(free)
    return found
