"""What a repair writes where a name was lost, and what it tells of its work."""

from __future__ import annotations

from desktop_crm.store.rebuilding import Labels
from desktop_crm.wording.languages import Language, Words

LOST_CUSTOMER = Words("Lost customer (repair)", "丢失的客户（修复）")
LOST_TAG = Words("Lost tag (repair)", "丢失的标签（修复）")
RESCUED = Words("Rescued values (repair)", "抢救出的内容（修复）")

READ = Words("From the damaged store: {taken} records sound.", "从损坏的客户库读出 {taken} 条完好的记录。")
BACKUP = Words(
    "From the backup: {added} records that were missing or older.",
    "从备份补充 {added} 条缺失或更旧的记录。",
)
IN_PART = Words(
    "Of {count} records only single values could be proved; they are kept as notes.",
    "有 {count} 条记录仅能证实部分内容，已存为备注。",
)
REFUSED = Words("Refused, as nothing proves them: {count} records.", "因无法证实而拒绝的记录：{count} 条。")
STAND_INS = Words(
    "Stand-ins for lost customers and tags: {count}. Their phone numbers, notes and purchases hang on them.",
    "为丢失的客户和标签建立的占位记录：{count} 条，其联系方式、备注和购买记录都保留在上面。",
)
DROPPED = Words("Attachments that were not whole: {count}.", "不完整而舍弃的附件：{count} 个。")
HISTORY = Words("The history has a gap and ends before it.", "历史记录有缺口，只保留缺口之前的部分。")
DONE = Words(
    "The repaired store is “{file}”: {rows} records, every one verified. “{damaged}” was left as it is.",
    "修复后的客户库是“{file}”：共 {rows} 条记录，逐条校验无误。“{damaged}”保持原样。",
)


def repair_labels(language: Language) -> Labels:
    """Return what stands in the new store where a name was lost."""
    return Labels(
        lost_customer=LOST_CUSTOMER.say(language),
        lost_tag=LOST_TAG.say(language),
        rescued=RESCUED.say(language),
    )
