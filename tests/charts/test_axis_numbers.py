"""Numbers on charts: those that stand together are written alike."""

import pytest
from matplotlib.figure import Figure

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import ChartWords, Numbers, Ranking, Shares
from desktop_crm.charts.words import axis_numbers

_WORDS = ChartWords(title="Customers by source", headings=("Source", "Customers"), empty="Nobody yet")


@pytest.mark.parametrize(
    ("language", "values", "said"),
    [
        ("zh_CN", (0, 5_000, 10_000), ["0", "0.5万", "1万"]),
        ("zh_CN", (0, 2_000, 4_000), ["0", "2,000", "4,000"]),
        ("zh_CN", (0, 50_000_000, 100_000_000), ["0", "0.5亿", "1亿"]),
        ("en", (0, 500, 1_000, 1_500), ["0", "0.5k", "1k", "1.5k"]),
        ("en", (0, 2, 4), ["0", "2", "4"]),
        ("en", (), []),
    ],
)
def test_an_axis_has_one_multiple(language: str, values: tuple[int, ...], said: list[str]) -> None:
    assert axis_numbers(values, language) == said


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_ranking_tells_counts_exactly_and_amounts_in_few_characters(language: str) -> None:
    names, values = ("Fair", "Referral"), (11_557, 9_993)
    assert {"11,557", "9,993"} <= _texts(Ranking(names=names, values=values), language)
    amounts = Ranking(names=names, values=values, currency="CNY")
    assert "11,557" not in _texts(amounts, language)


def test_a_share_that_is_there_is_never_called_nothing() -> None:
    shares = Shares(names=("Prospect", "Customer", "Former"), counts=(1, 9_999, 0))
    assert {"Prospect <1%", "Customer 100%", "Former 0%"} <= _texts(shares, "en")


def _texts(numbers: Numbers, language: str) -> set[str]:
    figure = Figure(figsize=(4, 2.5), dpi=100)
    draw(figure, numbers, _WORDS, ChartStyle(language=language))
    return {text.get_text() for text in figure.findobj(lambda artist: hasattr(artist, "get_text"))}
