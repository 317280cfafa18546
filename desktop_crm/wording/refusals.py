"""Why a row or card of a file was refused, in both languages."""

from __future__ import annotations

from desktop_crm.wording.languages import Language, Words

REFUSALS = {
    "broken_card": Words("The card breaks off before its end.", "名片不完整，中途断开。"),
    "broken_row": Words("The row cannot be read.", "这一行无法读取。"),
    "empty": Words("The row lacks a name, a day or an amount.", "这一行缺少名称、日期或金额。"),
    "empty_card": Words("The card holds no name and no contact point.", "名片中没有姓名，也没有联系方式。"),
    "empty_file": Words("The file holds no customers.", "文件中没有客户。"),
    "empty_row": Words("The row is empty.", "这一行是空的。"),
    "no_name_or_contact": Words(
        "The row holds no name and no contact point.", "这一行没有姓名，也没有联系方式。"
    ),
    "too_long": Words("The row is longer than can be kept.", "这一行太长，无法保存。"),
    "closes_before_opening": Words(
        "The deal would close before it was opened.", "商机的关闭日期早于建立日期。"
    ),
    "not_a_time": Words("The row holds a time that is none.", "这一行的时间无法识别。"),
    "not_a_choice": Words("The row says something that is none of the choices.", "这一行有无法识别的选项。"),
    "not_a_repeat": Words("The row holds a repetition that is none.", "这一行的重复周期无法识别。"),
    "number_twice": Words(
        "An earlier row with the same number says something else.", "前面有编号相同而内容不同的一行。"
    ),
    "not_a_date": Words("The row holds a day that is none.", "这一行的日期无法识别。"),
    "not_a_number": Words("The row holds a number that is none.", "这一行的数字无法识别。"),
    "not_a_percentage": Words("The row holds a share beyond 100 %.", "这一行的比例超过 100 %。"),
    "not_an_amount": Words("The row holds an amount that is none.", "这一行的金额无法识别。"),
    "out_of_range": Words(
        "The row holds an amount below zero or beyond all reason.", "这一行的金额为负或过大。"
    ),
    "below_zero": Words("The row holds an amount below zero.", "这一行的金额为负。"),
    "before_its_document": Words("The document would be due before its day.", "单据的到期日早于单据日期。"),
    "mixed_currencies": Words(
        "The row or its document holds several currencies.", "这一行或其单据含有多种币种。"
    ),
    "not_a_currency": Words("The row names a currency that is none.", "这一行的币种无法识别。"),
    "ends_before": Words("The repetition would end before it begins.", "重复在开始之前就已结束。"),
    "mixed_deals": Words("The document names several deals.", "同一单据指向多个商机。"),
    "before_its_deal": Words("The document is older than its deal.", "单据日期早于其商机的建立日期。"),
    "unknown": Words("The store knows no such customer.", "客户库中没有这位客户。"),
}
"""The sentence for each reason of a `RefusedRow`."""

_NOT_READ = Words("This could not be read as a customer.", "无法识别为客户。")


def say_refusal(reason: str, language: Language) -> str:
    """Return why a row was refused, by the code in `RefusedRow.reason`."""
    return REFUSALS.get(reason, _NOT_READ).say(language)
