"""Anki's collection with our file of customers, a note each; run with a Python that has Anki, alone of its kind.

`python peer_anki.py FILE WORD…` writes how long it took as JSON: `import` and, for each word, `search`, in ms.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from anki.collection import Collection, ImportCsvRequest
from anki.import_export_pb2 import CsvMetadata

_ROUNDS = 7


def main(table: Path, words: list[str]) -> None:
    """Import the table into an empty collection and look for each word, as its browser does."""
    with TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "peers.anki2"))
        taken = _milliseconds(lambda: _import(collection, table))
        found = {word: _search(collection, word) for word in words}
        notes = collection.note_count()
        collection.close()
    json.dump({"rows": notes, "import": taken, "search": found}, sys.stdout)


def _import(collection: Collection, table: Path) -> None:
    metadata = collection.get_csv_metadata(path=str(table), delimiter=None)
    with table.open(encoding="utf-8-sig", newline="") as lines:
        headings = next(csv.reader(lines))
    kind = collection.models.new("Customer")
    for heading in headings:
        collection.models.add_field(kind, collection.models.new_field(heading))
    template = collection.models.new_template("Card")
    template["qfmt"] = "{{Name}}"
    collection.models.add_template(kind, template)
    metadata.global_notetype.id = collection.models.add_dict(kind).id
    metadata.global_notetype.field_columns[:] = range(1, len(headings) + 1)
    metadata.deck_id = 1
    # Many customers are alike in their first field.
    metadata.dupe_resolution = CsvMetadata.DUPLICATE
    collection.import_csv(ImportCsvRequest(path=str(table), metadata=metadata))


def _search(collection: Collection, word: str) -> float:
    return median(_milliseconds(lambda: collection.find_cards(word)) for _ in range(_ROUNDS))


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
