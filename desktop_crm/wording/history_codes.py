"""What the codes that stand in columns are called where a change is told."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_crm.wording import kinds
from desktop_crm.wording.day_sheet import OUTCOMES, WISHES
from desktop_crm.wording.effort_words import STAGES
from desktop_crm.wording.goals import METRICS, PERIODS
from desktop_crm.wording.languages import Words
from desktop_crm.wording.selling import STATUSES

_YES_NO = {"1": Words("yes", "是"), "0": Words("no", "否")}
_CHANNELS = {str(code): words for code, words in kinds.CHANNELS.items()}
_DOCUMENT_STATES = {
    "draft": Words("draft", "草稿"),
    "sent": Words("sent", "已发送"),
    "accepted": Words("accepted", "已接受"),
    "declined": Words("declined", "已拒绝"),
    "replaced": Words("replaced", "已被新版本取代"),
    "cancelled": Words("cancelled", "已取消"),
    "paid": Words("paid", "已付清"),
}
_CHANNEL_KINDS = {
    "phone": Words("phone", "电话"),
    "email": Words("e-mail", "邮箱"),
    "im": Words("messenger", "即时通讯"),
    "website": Words("website", "网址"),
    "address": Words("address", "地址"),
    "date": Words("date", "日期"),
    "id_number": Words("ID number", "证件号码"),
}
_SOURCES = {
    "referral": Words("referral", "转介绍"),
    "exhibition": Words("exhibition", "展会"),
    "cold_call": Words("cold call", "陌生拜访"),
    "walk_in": Words("walk-in", "上门"),
    "website": Words("website", "网站"),
    "social": Words("social media", "社交媒体"),
    "direct_mail": Words("direct mail", "直邮"),
    "press": Words("press", "报刊"),
    "radio_tv": Words("radio or TV", "广播电视"),
    "other": Words("other", "其他"),
}
# What stands for a code, by table.column.
CODES: Mapping[str, Mapping[str, Words]] = {
    "contact_point.is_primary": _YES_NO,
    "contact_point.kind": _CHANNEL_KINDS,
    "contact_rule.channel": _CHANNELS,
    "contact_rule.do_not_contact": _YES_NO,
    "customer.kind": {
        "person": Words("person", "个人"),
        "organisation": Words("organisation", "公司"),
    },
    "customer.source": _SOURCES,
    "customer.stage": STAGES,
    "deal.forecast": {
        "best": Words("best case", "最佳情况"),
        "likely": Words("likely", "较可能"),
        "committed": Words("committed", "已承诺"),
    },
    "deal.source": _SOURCES,
    "deal.status": STATUSES,
    "follow_up_terms.channel": _CHANNELS,
    "follow_up_terms.outcome": {
        "kept": Words("kept", "已兑现"),
        "broken": Words("broken", "未兑现"),
    },
    "follow_up_terms.priority": {
        "-1": Words("low", "低"),
        "0": Words("normal", "普通"),
        "1": Words("high", "高"),
    },
    "follow_up_terms.promise": _YES_NO,
    "goal.metric": {str(code): words for code, words in METRICS.items()},
    "goal.period": {str(code): words for code, words in PERIODS.items()},
    "interaction.direction": {
        "outgoing": Words("outgoing", "我方主动"),
        "incoming": Words("incoming", "客户主动"),
    },
    "interaction.kind": _CHANNELS,
    "interaction.outcome": {str(code): words for code, words in OUTCOMES.items()},
    "lead.source": _SOURCES,
    "lead.status": {
        "new": Words("new", "新线索"),
        "qualified": Words("qualified", "已转化"),
        "dropped": Words("dropped", "已放弃"),
    },
    "preference.kind": {str(code): words for code, words in WISHES.items()},
    "preference.status": {
        "open": Words("open", "待满足"),
        "met": Words("met", "已满足"),
        "lost": Words("lost", "已流失"),
    },
    "product.active": _YES_NO,
    "relation.kind": {str(code): words for code, words in kinds.RELATIONS.items()},
    "sales_document.kind": {
        "quote": Words("quote", "报价单"),
        "contract": Words("contract", "合同"),
        "order": Words("order", "订单"),
        "delivery": Words("delivery", "送货单"),
        "invoice": Words("invoice", "发票"),
    },
    "sales_document.status": _DOCUMENT_STATES,
    "stage.kind": STATUSES,
}
