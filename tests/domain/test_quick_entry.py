"""What a typed line is understood to say: a table a language, and laws that hold for any text."""

import csv
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import Direction, InteractionKind
from desktop_crm.domain.quick.entry import QuickEntry, Role
from desktop_crm.domain.quick.reading import read_line

# A Wednesday.
NOW = datetime(2026, 11, 25, 14, 0)
_KNOWN = {
    "Rossi": 1, "Elena Rossi": 1, "Anna Berg": 1, "Berg": 1, "Smith": 2, "Li Wei": 1, "Okafor": 1, "Novak": 1,
    "Tanaka": 1, "Garcia": 1, "Kiln & Co": 1, "张三": 1, "李四": 1, "王晓明": 1, "张总": 1, "李娜": 2, "华东精密": 1,
    "陈静": 1, "刘洋": 1, "王经理": 2, "赵六": 1, "周婷": 1, "欧阳明月": 1, "恒达陶瓷": 1, "吴静": 2,
    "吴静刚": 1,
}  # fmt: skip
KNOWN = {fold(name): fits for name, fits in _KNOWN.items()}
_DIRECTIONS = {Direction.OUTGOING: "out", Direction.INCOMING: "in", None: ""}


def known(name: str) -> int:
    return KNOWN.get(fold(name), 0)


def read(line: str) -> QuickEntry:
    return read_line(line, NOW, known)


def table(language: str) -> list[dict[str, str]]:
    path = Path(__file__).with_name("data") / f"quick_{language}.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def told(entry: QuickEntry) -> dict[str, str]:
    """Return an entry in the words of the table."""
    done, plan, deal = entry.happened, entry.planned, entry.offered
    return {
        "line": entry.text,
        "happened": _happened(entry),
        "note": done.text if done else "",
        "follow_up": f"{plan.day} {plan.time:%H:%M}" if plan and plan.time else str(plan.day) if plan else "",
        "title": plan.title if plan else "",
        "deal": f"{deal.money.currency} {deal.money.amount_minor}" if deal else "",
        "deal_title": deal.title if deal else "",
        "who": entry.who,
        "doubts": " ".join(entry.doubts),
    }


def _happened(entry: QuickEntry) -> str:
    done = entry.happened
    if done is None:
        return ""
    at = "" if done.at == NOW else f"{done.at:%m-%d %H:%M}"
    minutes = f"{done.minutes}min" if done.minutes else ""
    return " ".join(filter(None, (done.kind, _DIRECTIONS[done.direction], at, minutes, done.outcome)))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_line_of_the_table_is_understood_as_it_says(language):
    rows = table(language)

    assert len({row["line"] for row in rows}) >= 300
    assert [told(read(row["line"])) for row in rows] == rows


@pytest.mark.parametrize(
    ("line", "kind", "promise"),
    [
        ("visit Rossi Fri 10am", InteractionKind.VISIT, False),
        ("call Rossi tomorrow", InteractionKind.CALL, False),
        ("send Rossi the offer tomorrow", None, False),
        ("promised Rossi the samples by Friday", None, True),
        ("we promised to send Rossi the samples on Friday", None, True),
        ("Rossi promised to call on Friday", InteractionKind.CALL, False),
        ("明天下午3点拜访张三", InteractionKind.VISIT, False),
        ("明天微信联系张三", InteractionKind.CHAT, False),
        ("承诺张三周五前送样品", None, True),
        ("答应张三今天寄样品", None, True),
        ("我们答应了张三周五前发报价", None, True),
        ("保证张三月底前到货", None, True),
        ("答应陈静今天下午5点前发样品图", None, True),
    ],
)
def test_a_plan_knows_its_channel_and_whether_we_gave_our_word(line, kind, promise):
    planned = read(line).planned
    assert (planned.kind, planned.promise) == (kind, promise)


def test_a_line_says_which_of_its_words_say_what():
    line = "visited Rossi 45 min, wants 200 kiln parts, call Fri 10am, deal 21.5k"

    spans = [(span.role, line[span.start : span.end]) for span in read(line).spans]

    assert [span for span in spans if span[0] is not Role.NOTE] == [
        (Role.HAPPENED, "visited"),
        (Role.WHO, "Rossi"),
        (Role.MINUTES, "45 min"),
        (Role.TASK, "call"),
        (Role.DUE, "Fri"),
        (Role.DUE, "10am"),
        (Role.DEAL, "deal"),
        (Role.DEAL, "21.5k"),
    ]
    assert (Role.NOTE, ", wants 200 kiln parts, ") in spans


def test_hours_beyond_the_calendar_are_words():
    entry = read_line("一亿小时后给张三打电话", datetime(2026, 11, 22, 10), known)

    assert entry.planned is None


_WORDS = [row["line"] for language in ("en", "zh") for row in table(language)]
_MIXED = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3).map(" ".join)
_CUT = st.tuples(_MIXED, st.integers(0, 60), st.integers(1, 80)).map(lambda cut: cut[0][cut[1] :][: cut[2]])


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=60) | _MIXED | _CUT, st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)))
def test_any_text_is_read_and_its_spans_tile_it(line, now):
    entry = read_line(line, now, known)

    assert "".join(line[span.start : span.end] for span in entry.spans) == line
    assert all(span.start < span.end for span in entry.spans)
    if line.strip() and any(one.isalnum() for one in line):
        assert entry.happened or entry.planned or entry.offered or entry.who


@settings(deadline=None, max_examples=200)
@given(_CUT)
def test_no_word_of_a_note_is_lost(line):
    entry = read(line)
    kept = "".join(
        (entry.happened.text if entry.happened else "", entry.planned.title if entry.planned else "")
    )
    kept += entry.offered.title if entry.offered else ""
    unknown = [line[span.start : span.end] for span in entry.spans if span.role is Role.NOTE]

    for word in " ".join(unknown).split():
        if (
            len(word) >= 5
            and word.isascii()
            and word.isalpha()
            and word.lower()
            not in (
                "again",
                "today",
                "before",
                "short",
                "quick",
                "until",
                "about",
                "there",
                "around",
                "approx",
            )
        ):
            assert word in kept
