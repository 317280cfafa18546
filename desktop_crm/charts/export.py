"""A chart as a file: PNG and PDF on white; CSV for a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from desktop_crm.charts.drawing import draw
from desktop_crm.charts.look import ChartStyle
from desktop_crm.charts.numbers import ChartWords, Numbers
from desktop_crm.charts.plot import font_of
from desktop_crm.domain.csv_file import csv_file

_INCHES = (8.0, 4.5)
_DOTS = 200
# Nobody needs to know when or by which version a chart was drawn.
_NO_DATE = {"png": {"Software": None}, "pdf": {"CreationDate": None, "Producer": None, "Creator": None}}


def picture(numbers: Numbers, words: ChartWords, form: str, language: str) -> bytes:
    """Return the chart as `form` (png or pdf), 8 by 4.5 inches, always light, with its title above."""
    style = replace(ChartStyle(), language=language, scale=1.25)
    figure = Figure(figsize=_INCHES, dpi=100)
    FigureCanvasAgg(figure)
    draw(figure, numbers, words, style)
    font = font_of(words.title, style.points(14), weight=700)
    figure.text(0.01, 1.01, words.title, fontproperties=font, color=style.ink, va="bottom", parse_math=False)
    file = BytesIO()
    # "tight" makes the room for the title, which stands above the figure proper.
    figure.savefig(file, format=form, dpi=_DOTS, bbox_inches="tight", pad_inches=0.2, metadata=_NO_DATE[form])
    return file.getvalue()


def table(numbers: Numbers, words: ChartWords) -> bytes:
    """Return the chart's table as CSV, headings first."""
    return csv_file((words.headings, *numbers.rows()))
