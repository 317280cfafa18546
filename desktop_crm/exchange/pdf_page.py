"""A page of a PDF drawn in a process of its own: a hostile file takes that down at most, and it may cost so much only.

The file goes in through a pipe and the picture comes out of one, so neither touches a disk. Who asks and who draws are
this same program; the renderer (PDFium, through pypdfium2) is loaded in the second alone.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, Final

from desktop_crm.system import restart

DRAW_PAGE: Final = "--draw-page"
_PATIENCE_S: Final = 15
_MOST_MEMORY: Final = 1 << 30
_MOST_SECONDS: Final = 10
# Points of 1/72 inch; what is drawn is as sharp as a screen needs, and no smaller page is blown up further.
_MOST_SCALE: Final = 4.0
_NUMBER: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPage:
    """One page: 32 bits a pixel (blue, green, red, unused), row by row, and how many pages the file has."""

    pages: int
    width: int
    height: int
    pixels: bytes = field(repr=False)


def draw_page(pdf: bytes, page: int, side: int) -> DrawnPage | None:
    """Draw a page, counted from 0, whose longer side is to be at most `side` pixels. Long: use a thread.

    None where there is no such page, a passphrase is asked for, or the file is broken or takes too much.
    """
    # Neither the window nor a command waits for what only pages need.
    import subprocess

    asked = b"".join(number.to_bytes(_NUMBER, "big") for number in (page, side)) + pdf
    try:
        done = subprocess.run(
            restart.command([DRAW_PAGE]), input=asked, capture_output=True, timeout=_PATIENCE_S, check=True
        )
    except (subprocess.SubprocessError, OSError):
        return None
    pages, width, height = (
        int.from_bytes(done.stdout[at : at + _NUMBER], "big") for at in range(0, 3 * _NUMBER, _NUMBER)
    )
    pixels = done.stdout[3 * _NUMBER :]
    if len(pixels) != width * height * 4:
        return None
    return DrawnPage(pages=pages, width=width, height=height, pixels=pixels)


def draw_asked(asked: IO[bytes], answer: IO[bytes]) -> int:
    """Do what the other process does, and return its exit code."""
    _bound()
    # It takes a tenth of a second and is needed nowhere else.
    import pypdfium2

    page, side = (int.from_bytes(asked.read(_NUMBER), "big") for _ in range(2))
    try:
        document = pypdfium2.PdfDocument(asked.read())
        drawn = document[page]
        scale = min(side / max(drawn.get_size()), _MOST_SCALE)
        picture = drawn.render(scale=scale, rev_byteorder=False, force_bitmap_format=_FOUR_BYTES)
    except (pypdfium2.PdfiumError, IndexError, ValueError):
        return 1
    for number in (len(document), picture.width, picture.height):
        answer.write(number.to_bytes(_NUMBER, "big"))
    answer.write(bytes(picture.buffer))
    answer.flush()
    return 0


# FPDFBitmap_BGRx of PDFium's public interface.
_FOUR_BYTES: Final = 3


def _bound() -> None:
    """Let this process take so much memory and time, and write to no file."""
    if sys.platform != "win32":
        import resource

        bounds = {
            resource.RLIMIT_AS: _MOST_MEMORY,
            resource.RLIMIT_CPU: _MOST_SECONDS,
            resource.RLIMIT_FSIZE: 0,
        }
        for what, most in bounds.items():
            # macOS does not know each of them.
            with suppress(OSError, ValueError):
                resource.setrlimit(what, (most, most))
