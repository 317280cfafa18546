"""Charts drawn from plain numbers: what they say, in both languages, at any size."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from desktop_crm.charts import export
from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import (
    ChartWords,
    Forecast,
    Funnel,
    HeatMap,
    MonthlyAmounts,
    Numbers,
    Outcomes,
    Ranking,
    RateGrid,
    Rates,
    Rhythm,
    Shares,
    WeeklyActivity,
)
from desktop_crm.charts.picture import Picture, draw_picture
from desktop_crm.charts.plot import Hit
from desktop_crm.charts.text_pages import broken
from desktop_crm.charts.words import compact, elided, month_label, text_cells

_WORDS = ChartWords(title="购买记录", headings=("a", "b", "c"), empty="Nothing yet", note="通常每 21 天")
_MONTHS = MonthlyAmounts(
    months=(date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)),
    amounts=(1_234_50, 0, 99_00),
    before=(500_00, 600_00, 0),
    currency="CNY",
)
_SHARES = Shares(names=("Visit", "电话"), counts=(3, 1))
_RANKING = Ranking(
    names=("华东精密机械制造有限责任公司苏州分公司", "Rossi"), values=(900_00, 100), currency="CNY", digits=2
)
_RHYTHM = Rhythm(
    days=(date(2026, 1, 5), date(2026, 1, 19), date(2026, 3, 1)), today=date(2026, 3, 20), usual_gap=21.0
)
_WEEKS = WeeklyActivity(
    weeks=(date(2026, 11, 9), date(2026, 11, 16)), kinds=("Visit", "Call"), counts=((1, 0), (2, 4))
)
_FORECAST = Forecast(
    months=(date(2026, 11, 1), date(2026, 12, 1)),
    won=(500_00, 0),
    committed=(100_00, 0),
    likely=(200_00, 900_00),
    best=(300_00, 900_00),
    weighted=(250_00, 450_00),
    targets=(1_000_00, None),
    currency="CNY",
)
_FUNNEL = Funnel(names=("Lead", "报价", "Won"), counts=(120, 40, 9))
_RATES = Rates(names=("Lead → Proposal", "Proposal → Won"), parts=(40, 0), wholes=(120, 0))
_OUTCOMES = Outcomes(names=("Price", "Too expensive"), wins=(12, 0), losses=(1, 9))
_HEAT = HeatMap(names=("Mon", "周二"), columns=("9:00", "10:00", "11:00"), counts=((0, 3, 1), (2, 0, 0)))
_GRID = RateGrid(
    names=("Visit", "电话"), columns=("answered", "deal"), parts=((3, 1), (0, 0)), wholes=((4, 10), (2, 0))
)
_SALES: list[Numbers] = [_FORECAST, _FUNNEL, _RATES, _OUTCOMES]
_ALL: list[Numbers] = [_MONTHS, _SHARES, _RANKING, _RHYTHM, _WEEKS, _HEAT, _GRID, *_SALES]


def _figure(width: float = 4.0, height: float = 2.5) -> Figure:
    figure = Figure(figsize=(width, height), dpi=100)
    FigureCanvasAgg(figure)
    return figure


def _middle(hit: Hit) -> tuple[int, int]:
    across, down = zip(*hit.outline, strict=True)
    return round((min(across) + max(across)) / 2), round((min(down) + max(down)) / 2)


def _colour_at(picture: Picture, place: tuple[int, int]) -> tuple[int, ...]:
    start = (place[1] * picture.width + place[0]) * 4
    return tuple(picture.pixels[start : start + 3])


def _texts(figure: Figure) -> str:
    return " ".join(text.get_text() for text in figure.findobj(lambda artist: hasattr(artist, "get_text")))


@pytest.mark.parametrize("numbers", _ALL, ids=lambda numbers: type(numbers).__name__)
@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("size", [(0.5, 0.4), (4.0, 2.5), (16.0, 9.0)])
def test_charts_draw_at_any_size(numbers: Numbers, language: str, size: tuple[float, float]) -> None:
    figure = _figure(*size)
    hits = draw(figure, numbers, _WORDS, ChartStyle(language=language))
    figure.canvas.draw()
    assert hits


def test_months_are_told_under_the_mouse() -> None:
    hits = draw(_figure(), _MONTHS, _WORDS, ChartStyle())
    assert [hit.text for hit in hits][:2] == ["2025-12: CNY 1,234.50", "2026-01: CNY 0.00"]


def test_the_month_that_still_runs_is_lighter() -> None:
    picture = draw_picture(_MONTHS, _WORDS, ChartStyle(), (400, 250), 1.0)
    finished, _, running = (_colour_at(picture, _middle(hit)) for hit in picture.hits)
    assert finished == (0x20, 0x60, 0xDC)
    assert sum(running) > sum(finished)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_picture_has_the_dots_of_its_screen(ratio: float) -> None:
    picture = draw_picture(_SHARES, _WORDS, ChartStyle(), (429, 217), ratio)
    assert (picture.width, picture.height) == (int(429 * ratio), int(217 * ratio))
    assert len(picture.pixels) == picture.width * picture.height * 4
    assert all(0 <= x <= 429 and 0 <= y <= 217 for hit in picture.hits for x, y in hit.outline)


def _pattern(picture: Picture, hit: Hit) -> tuple[tuple[int, ...], ...]:
    """The pixels inside a part: of a ring's as of a bar's, halfway between opposite corners of its outline."""
    half = len(hit.outline) // 2
    (x0, y0), (x1, y1) = hit.outline[half // 2], hit.outline[half + half // 2]
    x, y = round((x0 + x1) / 2), round((y0 + y1) / 2)
    return tuple(
        _colour_at(picture, (x + right, y + down)) for right in range(-7, 8) for down in range(-7, 8)
    )


@pytest.mark.parametrize("ground", ["#ffffff", "#1b1f27"])
@pytest.mark.parametrize(
    "numbers",
    [
        Shares(names=tuple("abcde"), counts=(1,) * 5),
        WeeklyActivity(weeks=(date(2026, 11, 9),), kinds=tuple("abcde"), counts=((9,),) * 5),
    ],
    ids=lambda numbers: type(numbers).__name__,
)
def test_series_are_told_apart_without_colours(numbers: Numbers, ground: str) -> None:
    grey = ChartStyle(ground=ground, series=("#808080",) * 5)
    picture = draw_picture(numbers, _WORDS, grey, (700, 700), 1.0)
    patterns = [_pattern(picture, hit) for hit in picture.hits]
    assert len(set(patterns)) == 5
    assert set(patterns[0]) == {(0x80, 0x80, 0x80)}


@pytest.mark.parametrize("numbers", [_MONTHS, _RANKING, _FUNNEL], ids=lambda numbers: type(numbers).__name__)
def test_what_is_of_one_series_stays_plain(numbers: Numbers) -> None:
    picture = draw_picture(numbers, _WORDS, ChartStyle(), (700, 700), 1.0)
    assert len(set(_pattern(picture, picture.hits[0]))) == 1


def test_shares_are_named_beside_the_ring() -> None:
    figure = _figure()
    hits = draw(figure, _SHARES, _WORDS, ChartStyle())
    assert "Visit 75%" in _texts(figure)
    assert hits[1].text == "电话: 1 (25%)"


def test_long_names_are_cut_in_the_picture_and_whole_under_the_mouse() -> None:
    figure = _figure()
    hits = draw(figure, _RANKING, _WORDS, ChartStyle())
    assert "华东精密机械制造有限…" in _texts(figure)
    assert hits[0].text == "华东精密机械制造有限责任公司苏州分公司: CNY 900.00"


def test_the_gap_that_still_runs_ends_the_rhythm() -> None:
    hits = draw(_figure(), _RHYTHM, _WORDS, ChartStyle())
    assert [hit.text for hit in hits] == ["2026-01-19: 14", "2026-03-01: 41", "2026-03-20: 19"]


def test_tables_tell_what_the_charts_draw() -> None:
    assert next(_MONTHS.rows()) == ("2025-12", Decimal("1234.50"), Decimal("500.00"))
    assert list(_SHARES.rows()) == [("Visit", 3, "75%"), ("电话", 1, "25%")]
    assert list(_RANKING.rows())[1] == ("Rossi", Decimal("1.00"))
    assert list(_RHYTHM.rows()) == [("2026-01-05", ""), ("2026-01-19", 14), ("2026-03-01", 41)]
    assert list(_WEEKS.rows())[1] == ("2026-11-16", 0, 4)


def test_a_forecast_tells_all_that_is_known_of_each_month() -> None:
    words = replace(_WORDS, note="Won|Committed|Likely|Best case|Weighted|Target")
    hits = draw(_figure(), _FORECAST, words, ChartStyle())
    assert hits[0].text.splitlines() == [
        "2026-11",
        "Won: CNY 500.00",
        "Committed: CNY 100.00",
        "Likely: CNY 200.00",
        "Best case: CNY 300.00",
        "Weighted: CNY 250.00",
        "Target: CNY 1,000.00",
    ]
    assert hits[1].text.splitlines()[1:] == [
        "Likely: CNY 900.00",
        "Best case: CNY 900.00",
        "Weighted: CNY 450.00",
    ]
    zero = Decimal(0)
    assert list(_FORECAST.rows())[1] == ("2026-12", zero, zero, Decimal(900), Decimal(900), Decimal(450), "")


def test_a_funnel_tells_how_many_of_the_first_came_so_far() -> None:
    hits = draw(_figure(), _FUNNEL, _WORDS, ChartStyle())
    assert [hit.text for hit in hits] == ["Lead: 120 · 100%", "报价: 40 · 33%", "Won: 9 · 8%"]
    assert list(_FUNNEL.rows())[2] == ("Won", 9, "8%")


def test_a_step_that_nobody_reached_has_no_rate() -> None:
    figure = _figure()
    hits = draw(figure, _RATES, _WORDS, ChartStyle())
    assert hits[0].text == "Lead → Proposal: 40 / 120 (33%)"
    assert "–" in _texts(figure)
    assert list(_RATES.rows())[1] == ("Proposal → Won", 0, 0, "")


def test_losses_stand_left_of_wins() -> None:
    words = ChartWords(title="", headings=("", "", ""), empty="", note="Lost|Won")
    loss, _, win, _ = draw(_figure(), _OUTCOMES, words, ChartStyle())
    assert (loss.text, win.text) == ("Price · Lost: 1", "Price · Won: 12")
    assert _middle(loss)[0] < _middle(win)[0]
    assert list(_OUTCOMES.rows())[1] == ("Too expensive", 0, 9)


def test_yen_have_no_decimals() -> None:
    assert list(Ranking(names=("Nakamura",), values=(1200,), currency="JPY").rows()) == [("Nakamura", 1200)]


def test_nothing_is_known_to_be_empty() -> None:
    assert MonthlyAmounts(months=(date(2026, 1, 1),), amounts=(0,), currency="EUR").empty
    assert Shares(names=(), counts=()).empty
    assert Rhythm(days=(date(2026, 1, 1),), today=date(2026, 2, 1)).empty
    assert WeeklyActivity(weeks=(), kinds=(), counts=()).empty
    assert Funnel(names=("Lead",), counts=(0,)).empty
    assert Rates(names=("Lead → Won",), parts=(0,), wholes=(0,)).empty
    assert Outcomes(names=(), wins=(), losses=()).empty
    nothing = (0,)
    assert Forecast(
        months=(date(2026, 1, 1),), won=nothing, committed=nothing, likely=nothing, best=nothing, weighted=nothing,
        targets=(None,), currency="EUR",
    ).empty  # fmt: skip
    assert not any(numbers.empty for numbers in _ALL)


def test_numbers_are_short_in_each_language() -> None:
    assert [compact(value, "en") for value in (0, 950, 12_000, 1_500_000)] == ["0", "950", "12k", "1.5M"]
    assert [compact(value, "zh_CN") for value in (950, 12_000, 320_000_000)] == ["950", "1.2万", "3.2亿"]


def test_january_carries_its_year() -> None:
    assert [month_label(date(2026, month, 1), "en") for month in (1, 11)] == ["2026", "Nov"]
    assert [month_label(date(2026, month, 1), "zh_CN") for month in (1, 11)] == ["2026年", "11月"]


@given(st.text(), st.integers(2, 40))
@settings(deadline=None, max_examples=60)
def test_a_cut_name_fits(name: str, cells: int) -> None:
    cut = elided(name, cells)
    assert text_cells(cut) <= cells
    assert cut == name or cut.endswith("…")


@given(st.lists(st.integers(1, 400), min_size=1, max_size=40))
@settings(deadline=None, max_examples=8)
def test_any_rhythm_can_be_drawn(gaps: list[int]) -> None:
    first = date(2020, 1, 1)
    days = tuple(first + timedelta(days=sum(gaps[:index])) for index in range(len(gaps) + 1))
    assert len(draw(_figure(), Rhythm(days=days, today=days[-1]), _WORDS, ChartStyle())) == len(gaps) + 1


def test_a_table_for_a_spreadsheet_holds_no_formula() -> None:
    data = export.table(Ranking(names=("=1+1", "@x"), values=(2, 1)), _WORDS).decode("utf-8-sig")
    assert data.splitlines()[1:] == ["'=1+1,2", "'@x,1"]


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_a_printed_chart_knows_chinese_and_says_nothing_of_its_maker(form: str) -> None:
    data = export.picture(_MONTHS, _WORDS, form, "zh_CN")
    assert len(data) > 5_000
    assert b"Matplotlib" not in data


def test_hours_are_told_under_the_mouse_and_darker_where_more_was_done() -> None:
    picture = draw_picture(_HEAT, _WORDS, ChartStyle(), (400, 200), 1.0)
    assert [hit.text for hit in picture.hits][:2] == ["Mon 9:00: 0", "Mon 10:00: 3"]
    nothing, most, one = (sum(_colour_at(picture, _middle(hit))) for hit in picture.hits[:3])
    assert most < one < nothing
    assert list(_HEAT.rows())[1] == ("周二", 2, 0, 0)


def test_shares_in_columns_are_as_many_parts_as_rows_of_their_table() -> None:
    hits = draw(_figure(), _GRID, _WORDS, ChartStyle())
    assert [hit.text for hit in hits] == [
        "Visit · answered: 3 / 4 (75%)",
        "Visit · deal: 1 / 10 (10%)",
        "电话 · answered: 0 / 2 (0%)",
        "电话 · deal: 0 / 0",
    ]
    assert len(list(_GRID.rows())) == len(hits)
    assert not _GRID.empty
    assert RateGrid(names=("a",), columns=("b",), parts=((0,),), wholes=((0,),)).empty


def test_a_line_is_broken_within_a_word_that_is_longer_than_it() -> None:
    lines = list(broken("see " + "x" * 25 + " there", 10))
    assert lines == ["see", "x" * 10, "x" * 10, "xxxxx", "there"]
