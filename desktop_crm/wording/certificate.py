"""The certificate of an erasure in sentences, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from desktop_crm.operations.erasure import Certificate
from desktop_crm.operations.erasure_copies import Unreached
from desktop_crm.wording.languages import Language, Words

TITLE = Words("Certificate of erasure", "清除证明")
_WHAT = Words(
    "On {day} (UTC) the following was erased for good by Desktop CRM {version}. It cannot be brought back.",
    "以下内容已于 {day}（UTC）由 Desktop CRM {version} 彻底清除，无法恢复。",
)
_RECORD = Words("Record no. {ids}", "记录编号：{ids}")
_NAME = Words("Name: {names}", "姓名：{names}")
_SINCE = Words("Kept since: {day}", "保存起始日期：{day}")
_STORE = Words("Store no. {id}", "客户库编号：{id}")
_ROWS = Words("Erased from the store:", "已从客户库中清除：")
_JOURNAL = Words("entries of the history: {count}", "历史记录：{count} 条")
_EMPTIED = Words(
    "The store's file was written anew without unused pages, and its log was emptied.",
    "客户库文件已去除空闲页面重新写入，写前日志已清空。",
)
_NOT_EMPTIED = Words(
    "The store's log could not be emptied while it was in use; closing the store empties it.",
    "客户库正在使用，写前日志未能清空；关闭客户库时会清空。",
)
_REWRITTEN = Words(
    "Backups and older stores that were rewritten without it: {count}",
    "已重新写入、不再含有上述内容的备份和旧客户库：{count} 份",
)
_UNREACHED = Words(
    "Not reached; these may still hold it, sealed with the store's passphrase:",
    "以下副本未能处理，可能仍含有上述内容（以客户库的主密码加密）：",
)
_NONE_UNREACHED = Words("No known copy was left out.", "没有遗漏任何已知的副本。")
_ELSEWHERE = Words(
    "Copies, exports and printed pages made elsewhere are not known to the program. Solid-state drives may keep old "
    "blocks, which hold nothing but ciphertext.",
    "程序无法得知在别处制作的副本、导出文件和打印件。固态硬盘可能保留旧数据块，其中只有密文。",
)
_REASONS = {
    "place_missing": Words("the folder is not there now", "该文件夹目前不存在"),
    "other_keys": Words("it does not open with the present keys", "无法用当前密钥打开"),
    "stopped": Words("the work was stopped before", "处理前已停止"),
    "failed": Words("it could not be rewritten", "未能重新写入"),
}
_TABLES = {
    "customer": Words("customers", "客户"),
    "contact_point": Words("contact data", "联系方式"),
    "preference": Words("preferences and needs", "喜好与需求"),
    "relation": Words("links to others", "与他人的关系"),
    "customer_tag": Words("tags worn", "标签"),
    "interaction": Words("interactions", "跟进记录"),
    "follow_up": Words("follow-ups", "跟进安排"),
    "purchase": Words("purchases", "购买记录"),
    "attachment": Words("photos and files", "照片和文件"),
    "attachment_chunk": Words("parts of their contents", "文件内容分块"),
    "draft": Words("drafts", "草稿"),
    "cadence": Words("rhythms of contact", "联系节奏"),
    "contact_rule": Words("rules of contact", "联系约定"),
    "need_end": Words("ends of needs", "需求的结束"),
    "interaction_origin": Words("origins of interactions", "跟进记录来源"),
    "pinned_interaction": Words("pins of interactions", "跟进记录的置顶"),
    "follow_up_terms": Words("terms of follow-ups", "跟进条件"),
    "planned_step": Words("steps of plans", "方案步骤"),
    "rule_run": Words("runs of rules", "规则执行记录"),
    "deal": Words("deals", "商机"),
    "deal_check": Words("checked points of deals", "商机检查项"),
    "stage_change": Words("changes of stage", "阶段变更"),
    "sales_document": Words("quotes, orders and invoices", "报价、订单和发票"),
    "document_line": Words("their lines", "单据明细"),
    "document_file": Words("their files", "单据附件"),
    "payment": Words("payments", "付款"),
}
_OTHER = Words("other entries", "其他条目")
_ITEM = "  – "


def say_certificate(certificate: Certificate, language: Language) -> Iterator[str]:
    """Yield the lines of a certificate below its title; an empty one parts its sections."""

    def say(words: Words, **facts: str | int) -> str:
        return words.say(language, **facts)

    yield say(_WHAT, day=_instant(certificate.erased_at), version=certificate.program)
    yield ""
    yield say(_RECORD, ids=", ".join(map(str, certificate.customer_ids)))
    if certificate.names:
        yield say(_NAME, names=", ".join(certificate.names))
    if certificate.since:
        yield say(_SINCE, day=_instant(certificate.since)[:10])
    yield say(_STORE, id=certificate.store_id)
    yield ""
    yield say(_ROWS)
    yield from (f"{_ITEM}{row}" for row in say_rows(certificate.rows, language))
    yield f"{_ITEM}{say(_JOURNAL, count=certificate.journal_entries)}"
    yield say(_EMPTIED if certificate.emptied else _NOT_EMPTIED)
    yield ""
    yield say(_REWRITTEN, count=certificate.rewritten)
    yield say(_UNREACHED if certificate.unreached else _NONE_UNREACHED)
    for one in certificate.unreached:
        yield f"{_ITEM}{say_unreached(one, language)}"
    yield say(_ELSEWHERE)


def say_rows(rows: Mapping[str, int], language: Language) -> Iterator[str]:
    """Yield how many rows there are of each table, by its name."""
    for table, count in rows.items():
        yield f"{_TABLES.get(table, _OTHER).say(language)}: {count}"


def say_unreached(one: Unreached, language: Language) -> str:
    """Return a copy that was not rewritten, and why."""
    return f"{one.path}: {_REASONS[one.reason].say(language)}"


def _instant(instant_ms: int) -> str:
    return datetime.fromtimestamp(instant_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")
