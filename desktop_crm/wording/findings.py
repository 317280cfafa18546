"""What a check found, said in words: what is wrong, and where."""

from __future__ import annotations

from desktop_crm.wording.languages import Language, Words

TABLES = {
    "attachment": Words("attachment", "附件"),
    "attachment_chunk": Words("part of an attachment", "附件片段"),
    "cadence": Words("contact rhythm", "联系节奏"),
    "change": Words("entry of the history", "历史记录条目"),
    "change_set": Words("step of the history", "历史步骤"),
    "contact_point": Words("contact point", "联系方式"),
    "contact_rule": Words("rule of contact", "联系约定"),
    "need_end": Words("end of a need", "需求的结束"),
    "coupon": Words("coupon", "优惠券"),
    "crm_key_header": Words("key header", "密钥头"),
    "crm_meta": Words("store's own figures", "客户库内部记录"),
    "customer": Words("customer", "客户"),
    "customer_tag": Words("tag of a customer", "客户标签"),
    "customer_purchases": Words("sum of what a customer bought", "客户购买合计"),
    "deal": Words("deal", "商机"),
    "deal_check": Words("checked point of a deal", "商机检查项"),
    "document_file": Words("file of a document", "单据附件"),
    "document_line": Words("line of a document", "单据明细"),
    "draft": Words("draft", "草稿"),
    "exchange_rate": Words("exchange rate", "汇率"),
    "follow_up": Words("follow-up", "跟进计划"),
    "follow_up_terms": Words("terms of a follow-up", "跟进条件"),
    "goal": Words("goal", "目标"),
    "hourly_interactions": Words("count of interactions by the hour", "按小时统计的跟进记录数"),
    "interaction": Words("interaction", "跟进记录"),
    "interaction_origin": Words("origin of an interaction", "跟进记录来源"),
    "lead": Words("lead", "线索"),
    "monthly_purchases": Words("sum of purchases by month", "按月购买合计"),
    "payment": Words("payment", "付款"),
    "pinned_interaction": Words("pinned interaction", "置顶的跟进记录"),
    "pipeline": Words("pipeline", "销售管道"),
    "planned_step": Words("step of a plan", "方案步骤"),
    "playbook": Words("playbook", "跟进方案"),
    "preference": Words("preference", "偏好"),
    "product": Words("product", "产品"),
    "purchase": Words("purchase", "购买记录"),
    "relation": Words("relation", "关系"),
    "rule": Words("rule", "规则"),
    "rule_run": Words("run of a rule", "规则执行记录"),
    "sales_document": Words("quote, order or invoice", "报价、订单或发票"),
    "saved_view": Words("saved view", "已保存视图"),
    "stage": Words("stage", "阶段"),
    "stage_change": Words("change of stage", "阶段变更"),
    "store_setting": Words("setting", "设置"),
    "tag": Words("tag", "标签"),
    "view_log": Words("entry of the view log", "查看记录"),
}
_OTHER = Words("table", "数据表")
_UNKNOWN_PLACE = Words("the file", "文件")

_KINDS = {
    "pages": Words(
        "Pages of the file are damaged ({place}). Repair reads what can still be read.",
        "文件的部分页面已损坏（{place}）。修复功能可读出尚能读取的内容。",
    ),
    "schema": Words(
        "The tables are not those of this program ({table}): they were changed from outside.",
        "数据表结构不是本程序建立的（{table}）：曾在程序之外被改动。",
    ),
    "header": Words(
        "One of the two copies of the keys is damaged. Changing the passphrase writes both anew.",
        "两份密钥副本中有一份已损坏。修改主密码即可重写两份。",
    ),
    "references": Words("{record}: belongs to a record that is not there.", "{record}：所属的记录不存在。"),
    "row": Words(
        "{record}: was changed outside this program, or damaged.", "{record}：曾在程序之外被改动，或已损坏。"
    ),
    "value": Words(
        "{record}: a sealed value does not open; it was changed or damaged.",
        "{record}：有加密内容无法打开，曾被改动或已损坏。",
    ),
    "count": Words(
        "{place}: records were added, removed or put back to an older state outside this program.",
        "{place}：曾在程序之外增加、删除记录，或被换回旧状态。",
    ),
    "sums": Words(
        "{place}: is not what the records add up to. Repair counts anew.",
        "{place}：与各条记录的合计不符。修复时会重新统计。",
    ),
    "journal": Words(
        "The history was changed or damaged, from {record} on.", "历史记录被改动或已损坏，自{record}起。"
    ),
}
_RECORD = Words("{table} {id}", "{table} {id}")


def say_finding(kind: str, table: str, row_id: int, language: Language) -> str:
    """Return one finding as a sentence; `table` is a name of the schema, or empty where nobody knows."""
    words = _KINDS.get(kind, _KINDS["pages"])
    place = say_table(table, language) if table else _UNKNOWN_PLACE.say(language)
    record = _RECORD.say(language, table=place, id=row_id) if row_id else place
    told = words.say(language, table=table, place=place, record=record)
    return told[:1].upper() + told[1:]


def say_table(table: str, language: Language) -> str:
    """Return what people call a record of this table."""
    return TABLES.get(table, _OTHER).say(language)
