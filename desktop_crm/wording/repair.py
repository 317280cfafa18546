"""What a repair writes where a name was lost, and what it tells of its work."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_crm.store.rebuilding import Labels
from desktop_crm.wording.findings import say_table
from desktop_crm.wording.languages import Language, Words

LOST_CUSTOMER = Words("Lost customer (repair)", "丢失的客户（修复）")
LOST_TAG = Words("Lost tag (repair)", "丢失的标签（修复）")
LOST_OTHER = Words("Lost (repair)", "已丢失（修复）")
RESCUED = Words("Rescued values (repair)", "抢救出的内容（修复）")

READ = Words("From the damaged store: {taken} records sound.", "从损坏的客户库读出 {taken} 条完好的记录。")
BACKUP = Words(
    "From the backup: {added} records that were missing or older{kinds}.",
    "从备份补充 {added} 条缺失或更旧的记录{kinds}。",
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
GIVEN_UP = Words(
    "Given up, of all that is known to have been there: {count} records{kinds}.",
    "在已知曾经存在的内容中，放弃了 {count} 条记录{kinds}。",
)
HISTORY = Words("The history has a gap and ends before it.", "历史记录有缺口，只保留缺口之前的部分。")
_KINDS = Words(" ({list})", "（{list}）")
_KIND = Words("{table}: {count}", "{table} {count} 条")
_BETWEEN = Words("; ", "、")
DONE = Words(
    "The repaired store is “{file}”: {rows} records, every one verified. “{damaged}” was left as it is.",
    "修复后的客户库是“{file}”：共 {rows} 条记录，逐条校验无误。“{damaged}”保持原样。",
)


def say_kinds(counts: Mapping[str, int], language: Language) -> str:
    """Return in brackets how many records of which kinds there are, the most first; nothing where there are none."""
    told = [
        _KIND.say(language, table=say_table(table, language), count=count)
        for table, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        if count
    ]
    return _KINDS.say(language, list=_BETWEEN.say(language).join(told)) if told else ""


def repair_labels(language: Language) -> Labels:
    """Return what stands in the new store where a name was lost."""
    return Labels(
        lost_customer=LOST_CUSTOMER.say(language),
        lost_tag=LOST_TAG.say(language),
        lost_other=LOST_OTHER.say(language),
        rescued=RESCUED.say(language),
    )
