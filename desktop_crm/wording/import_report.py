"""What an import says of single rows: why one is doubtful, and the report of all that need a second look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_crm.exchange.report import ReportLine, record_text, sale_text, write_report
from desktop_crm.queries.known_stages import NewPlace
from desktop_crm.queries.rehearsal import Rehearsal, RehearsedRow, Verdict
from desktop_crm.queries.sales_rehearsal import RehearsedSale, SalesRehearsal
from desktop_crm.wording.languages import Language, Words
from desktop_crm.wording.refusals import say_refusal

DOUBTS = {
    "same_name": Words("The name is the same, but nothing else.", "姓名相同，其他信息不同。"),
    "same_phone": Words("The phone number is the same, the name is not.", "电话号码相同，姓名不同。"),
    "same_email": Words("The e-mail address is the same, the name is not.", "电子邮箱相同，姓名不同。"),
    "same_im": Words("The chat handle is the same, the name is not.", "聊天账号相同，姓名不同。"),
    "same_id_number": Words("The ID number is the same, the name is not.", "证件号码相同，姓名不同。"),
    "alike": Words("It names something that is nearly a known name.", "其中的名称与已有名称非常相近。"),
    "unclear_deal": Words(
        "It is not clear which deal it means; without a word from you it has none.",
        "不能确定所指的是哪个商机；若不选择，将不关联商机。",
    ),
    "unknown_deal": Words(
        "It names a deal that the store does not know; it comes in without one.",
        "所指的商机不在客户库中；导入后不关联商机。",
    ),
}
"""The sentence for each reason of a doubtful `RehearsedRow` or `RehearsedSale`."""

_HEADINGS = (
    Words("File", "文件"),
    Words("Line", "行号"),
    Words("Outcome", "结果"),
    Words("Reason", "原因"),
    Words("Text in the file", "文件中的内容"),
)
_REFUSED = Words("not imported", "未导入")
_LEFT_OUT = Words("left out", "已略去")
_LEFT_OUT_BY_USER = Words("You left it out.", "按选择略去。")
_CREATED = Words("imported, may be a duplicate", "已导入，可能重复")


ONE_SHEET = Words(
    "Of “{file}” only the sheet “{sheet}” is read. Save other sheets as files, or choose them in the window.",
    "“{file}”只读取工作表“{sheet}”。其他工作表请另存为文件，或在窗口中选择。",
)
COMPANIES_MADE = Words(
    "Companies that its rows name, created with them: {count}.", "行中提到、随之新建的公司：{count} 家。"
)
_NEW_PIPELINES = Words(
    "Not among your pipelines, and made: {names}.", "不在已有销售流程中，将新建：{names}。"
)
_NEW_STAGES = Words(
    "Not in your pipeline “{pipeline}”, and made: {names}.", "不在销售流程“{pipeline}”中，将新建：{names}。"
)
_INSTEAD = Words("“{known}” takes the place of “{name}”.", "用“{known}”代替“{name}”。")
_COMMA = Words(", ", "、")


def say_places(places: Sequence[NewPlace], language: Language) -> Iterator[str]:
    """Yield what becomes of the pipelines and stages that a file names and the store has not."""
    made: dict[str, list[str]] = {}
    for new in places:
        if not new.instead:
            made.setdefault(new.pipeline, []).append(new.name)
    for pipeline, names in made.items():
        words = _NEW_STAGES if pipeline else _NEW_PIPELINES
        yield words.say(language, pipeline=pipeline, names=_COMMA.say(language).join(names))
    for new in places:
        if new.instead:
            yield _INSTEAD.say(language, known=new.instead, name=new.name)


def say_doubt(reason: str, language: Language) -> str:
    """Return why a row may be about somebody known, by the code in `RehearsedRow.reason`."""
    return DOUBTS[reason].say(language)


def report_workbook(
    names: Sequence[str], rehearsals: Sequence[Rehearsal | SalesRehearsal], language: Language
) -> bytes:
    """Return the report of an import as XLSX; `names` are the files' names in the order of `rehearsals`."""
    lines = [
        line
        for name, rehearsal in zip(names, rehearsals, strict=True)
        for line in _lines(name, rehearsal, language)
    ]
    return write_report([words.say(language) for words in _HEADINGS], lines)


def _lines(name: str, rehearsal: Rehearsal | SalesRehearsal, language: Language) -> Iterator[ReportLine]:
    for refused in rehearsal.refused:
        yield ReportLine(
            file=name,
            line=refused.line,
            outcome=_REFUSED.say(language),
            reason=say_refusal(refused.reason, language),
            text=refused.text,
        )
    for row in rehearsal.rows:
        if row.verdict in (Verdict.DOUBTFUL, Verdict.LEFT_OUT):
            yield _line(name, row, language)


def _line(name: str, row: RehearsedRow | RehearsedSale, language: Language) -> ReportLine:
    doubtful = row.verdict is Verdict.DOUBTFUL
    text = sale_text(row.record) if isinstance(row, RehearsedSale) else record_text(row.record)
    return ReportLine(
        file=name,
        line=row.record.line,
        outcome=(_CREATED if doubtful else _LEFT_OUT).say(language),
        reason=say_doubt(row.reason, language) if doubtful else _LEFT_OUT_BY_USER.say(language),
        text=text,
    )
