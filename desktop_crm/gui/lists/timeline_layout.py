"""Where the parts of a timeline's row stand: its lines of text broken to a width, its badges, what can be clicked."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from desktop_crm.domain.folding import find_folded
from desktop_crm.gui.lists.timeline_row import Plan, TimelineRow
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.painting import badge_size

_FOLDED_LINES = 3
_FOLDED_CHARACTERS = 600
_MOST_CHARACTERS = 6_000
_BEFORE_HIT = 40
_LINE_SEPARATOR = "\u2028"


class Part(StrEnum):
    """What of a row answers to a click in a way of its own."""

    ENTRY = "entry"
    MORE = "more"
    CHECK = "check"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class PlanBox:
    """A follow-up's place: the box to tick, and its badge with title."""

    plan: Plan
    title: str
    check: QRectF
    words: QRectF


@dataclass(slots=True)
class RowLayout:
    """The parts of one row, measured from its left upper corner."""

    height: float = 0
    text: QTextLayout | None = None
    text_at: QPointF = field(default_factory=QPointF)
    shown_lines: int = 0
    more: QRectF | None = None
    outcome_at: QPointF | None = None
    plans: list[PlanBox] = field(default_factory=list)

    def part_at(self, place: QPointF) -> tuple[Part, Plan | None]:
        """Return what stands at a place within the row."""
        if self.more is not None and self.more.contains(place):
            return Part.MORE, None
        for box in self.plans:
            if box.check.contains(place):
                return Part.CHECK, box.plan
            if box.words.contains(place):
                return Part.PLAN, box.plan
        return Part.ENTRY, None


def text_left() -> int:
    """Return where the text of a row begins: right of its circle."""
    return theme().px(16 + 26 + 10)


def lay_out(row: TimelineRow, width: float, words: tuple[str, ...], *, unfolded: bool) -> RowLayout:
    """Return the layout of a row for a width; `words` are marked, and their place is shown of a long text."""
    px = theme().px
    made = RowLayout()
    if row.entry is None:
        made.height = px(30)
        return made
    if row.run:
        made.height = px(38)
        made.more = QRectF(0, 0, width, made.height)
        return made
    left, right = text_left(), width - px(16)
    y = float(px(4 + 18))
    body, marks = _body(row, words, unfolded=unfolded)
    if body:
        y = _lay_text(made, body, marks, QRectF(left, y, right - left, 0), unfolded=unfolded)
    if row.outcome is not None:
        made.outcome_at = _beside_head(row, left, right)
        if made.outcome_at is None:
            made.outcome_at = QPointF(left, y + px(2))
            y += px(22)
    for plan in row.plans:
        # A follow-up of its own has said above what is to be done.
        title = plan.row.title if row.entry.channel else ""
        y = _lay_plan(made, plan, title, QRectF(left, y, right - left, px(24)))
    made.height = max(y, px(30)) + px(13)
    return made


def _beside_head(row: TimelineRow, left: float, right: float) -> QPointF | None:
    """Return where the badge of the outcome stands between head and time, None where it has no room there."""
    assert row.outcome is not None
    look = theme()
    gap = look.px(8)
    head = QFontMetricsF(look.font(13, 650)).horizontalAdvance(row.head)
    when = QFontMetricsF(look.font(11)).horizontalAdvance(row.when)
    badge = badge_size(row.outcome[0])
    if left + head + gap + badge.width() + gap + when > right:
        return None
    return QPointF(left + head + gap, look.px(4) + (look.px(18) - badge.height()) / 2)


def _body(
    row: TimelineRow, words: tuple[str, ...], *, unfolded: bool
) -> tuple[str, list[tuple[int, int, str]]]:
    """Return subject and text as one paragraph, and which stretches stand out: (start, length, how)."""
    assert row.entry is not None
    subject = row.entry.subject
    text = _excerpt(row.entry.text, words, _MOST_CHARACTERS if unfolded else _FOLDED_CHARACTERS)
    body = f"{subject}  {text}".strip().replace("\n", _LINE_SEPARATOR)
    marks = [(0, len(subject), "subject")] if subject else []
    for word in words:
        if hit := find_folded(body, word):
            marks.append((hit[0], hit[1] - hit[0], "hit"))
    return body, marks


def _excerpt(text: str, words: tuple[str, ...], most: int) -> str:
    """Return the beginning of a text, or the stretch around the first word found where that lies further on."""
    hits = (find_folded(text[:20_000], word) for word in words)
    first = min((hit[0] for hit in hits if hit), default=0)
    start = first - _BEFORE_HIT if first > 2 * _BEFORE_HIT else 0
    cut = text[start : start + most]
    return f"{'…' if start else ''}{cut}{'…' if start + most < len(text) else ''}"


def _lay_text(
    made: RowLayout, body: str, marks: list[tuple[int, int, str]], box: QRectF, *, unfolded: bool
) -> float:
    """Break the text into lines and return where the next part begins."""
    look = theme()
    text = QTextLayout(body, look.font(12.5))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTextOption(option)
    text.setFormats([_format(*mark) for mark in marks])
    step = look.px(18)
    count = _break_lines(text, box.width(), step)
    made.text, made.text_at = text, box.topLeft()
    made.shown_lines = count if unfolded or count <= _FOLDED_LINES + 1 else _FOLDED_LINES
    bottom = box.top() + made.shown_lines * step
    if made.shown_lines < count or (unfolded and count > _FOLDED_LINES + 1):
        made.more = QRectF(box.left(), bottom, look.px(60), step)
        bottom += step
    return bottom


def _break_lines(text: QTextLayout, width: float, step: float) -> int:
    count = 0
    text.beginLayout()
    while (line := text.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * step))
        count += 1
    text.endLayout()
    return count


def _format(start: int, length: int, how: str) -> QTextLayout.FormatRange:
    look = theme()
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    shape = QTextCharFormat()
    shape.setForeground(look.colour("ink"))
    if how == "hit":
        shape.setBackground(look.colour("watch_ground"))
        shape.setFontWeight(600)
    made.format = shape
    return made


def _lay_plan(made: RowLayout, plan: Plan, title: str, box: QRectF) -> float:
    px = theme().px
    check = QRectF(box.left(), box.top() + px(4), px(14), px(14))
    left = check.right() + px(7)
    wide = badge_size(plan.badge).width()
    if title:
        wide += px(6) + QFontMetricsF(theme().font(12)).horizontalAdvance(title) + 1
    words = QRectF(left, box.top(), min(wide, box.right() - left), box.height())
    made.plans.append(PlanBox(plan, title, check.adjusted(-px(5), -px(5), px(4), px(5)), words))
    return box.bottom()
