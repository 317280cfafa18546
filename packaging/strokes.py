"""Write how many strokes Chinese characters have, from Unicode's Unihan database, into the program.

python packaging/strokes.py Unihan_IRGSources.txt    from Unihan.zip of unicode.org, or Debian's unicode-data

Of a character with several counts the first is taken, that of mainland China.
"""

from __future__ import annotations

import base64
import sys
import zlib
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "desktop_crm" / "domain" / "stroke_counts.py"
FIRST, LAST = 0x4E00, 0x9FFF
_LINE = 100
TEXT = '''"""How many strokes each Chinese character has: kTotalStrokes of the Unihan database, by packaging/strokes.py.

© Unicode, Inc.; used under the Unicode licence (packaging/licences/UNICODE.txt).
"""

import base64
import zlib

FIRST = 0x{first:X}
"""The character that the first byte is about; 0 where no count is known."""

COUNTS = zlib.decompress(
    base64.b85decode(
{lines}
    )
)
'''


def main() -> int:
    """Read the file that is named, write the module, and say how many characters it knows."""
    counts = bytearray(LAST - FIRST + 1)
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        if "\tkTotalStrokes\t" in line:
            code, _, value = line.split("\t")
            place = int(code.removeprefix("U+"), 16) - FIRST
            if 0 <= place < len(counts):
                counts[place] = int(value.split()[0])
    packed = base64.b85encode(zlib.compress(bytes(counts), 9)).decode()
    parts = (packed[start : start + _LINE] for start in range(0, len(packed), _LINE))
    lines = "\n".join(f'        b"{part}"' for part in parts)
    TARGET.write_text(TEXT.format(first=FIRST, lines=lines), encoding="utf-8")
    print(f"{sum(map(bool, counts))} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
