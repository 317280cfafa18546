"""What a repair writes where a name was lost, and what it tells of its work."""

from __future__ import annotations

from desktop_crm.store.rebuilding import Labels
from desktop_crm.wording.languages import Language, Words

LOST_CUSTOMER = Words("Lost customer (repair)", "丢失的客户（修复）")
LOST_TAG = Words("Lost tag (repair)", "丢失的标签（修复）")
LOST_OTHER = Words("Lost (repair)", "已丢失（修复）")
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
    "Stand-ins for lost customers, tags and stages: {count}. Phone numbers, notes, purchases and deals hang on them.",
    "为丢失的客户、标签和阶段建立的占位记录：{count} 条，其联系方式、备注、购买记录和商机都保留在上面。",
)
DROPPED = Words(
    "Given up, as they say nothing without what was lost, such as parts of files: {count}.",
    "因所属内容丢失而无法保留的条目（如不完整的附件）：{count} 条。",
)
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
        lost_other=LOST_OTHER.say(language),
        rescued=RESCUED.say(language),
    )
