"""Pages of PDFs are drawn by another process, which a hostile file takes down and nothing else."""

import io
import os
import sys
from pathlib import Path

import pytest
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from desktop_crm.exchange import pdf_page
from desktop_crm.exchange.pdf_page import draw_page
from desktop_crm.system import restart


def _pdf(*colours: str) -> bytes:
    """Return a PDF of landscape pages, each of one colour."""
    buffer = io.BytesIO()
    with PdfPages(buffer) as pages:
        for colour in colours:
            pages.savefig(Figure(figsize=(4, 2), facecolor=colour))
    return buffer.getvalue()


def test_a_page_is_drawn_as_large_as_asked_with_the_number_of_all() -> None:
    pdf = _pdf("red", "blue")
    first, second = draw_page(pdf, 0, 400), draw_page(pdf, 1, 100)
    assert first is not None
    assert second is not None
    assert (first.pages, first.width, first.height) == (2, 400, 200)
    assert (second.pages, second.width, second.height) == (2, 100, 50)
    # Blue, green, red.
    assert first.pixels[:3] == b"\x00\x00\xff"
    assert second.pixels[:3] == b"\xff\x00\x00"


def test_a_small_page_is_not_blown_up_without_end() -> None:
    drawn = draw_page(_pdf("red"), 0, 100_000)
    assert drawn is not None
    assert (drawn.width, drawn.height) == (4 * 288, 4 * 144)


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.7", b"nothing of the kind", _pdf("red")[:300]])
def test_what_is_no_pdf_has_no_page(broken: bytes) -> None:
    assert draw_page(broken, 0, 400) is None


def test_a_page_that_is_not_there_is_not_drawn() -> None:
    assert draw_page(_pdf("red"), 1, 400) is None


@pytest.mark.parametrize(
    "fate",
    ["import os; os.abort()", "import time; time.sleep(60)", "x = bytes(3 << 30)", "print('half an answer')"],
)
def test_a_renderer_that_dies_hangs_or_takes_too_much_is_outlived(
    fate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = f"from desktop_crm.exchange import pdf_page; pdf_page._bound(); {fate}"
    monkeypatch.setattr(restart, "command", lambda _arguments: [sys.executable, "-c", code])
    monkeypatch.setattr(pdf_page, "_PATIENCE_S", 3)
    assert draw_page(_pdf("red"), 0, 400) is None


@pytest.mark.skipif(os.name != "posix", reason="bounds of POSIX")
def test_the_renderer_writes_to_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "escaped"
    code = (
        "from desktop_crm.exchange import pdf_page; pdf_page._bound();"
        f"open({str(target)!r}, 'w').write('x' * 100_000)"
    )
    monkeypatch.setattr(restart, "command", lambda _arguments: [sys.executable, "-c", code])
    assert draw_page(_pdf("red"), 0, 400) is None
    assert target.stat().st_size == 0
