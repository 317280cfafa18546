"""SECURITY.md, from which another program can be written, says what the schema is."""

import re
from pathlib import Path

from desktop_crm.store.schema import sealed_columns, tables

TEXT = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")


def _said() -> dict[tuple[str, str], dict[str, str]]:
    """Return the sealed columns and their codes by the name and code of each table."""
    found = {}
    for line in re.findall(r"^\| ([a-z_, ]+) \| ([a-z]{2}(?:, [a-z]{2})*) \| (.+) \|$", TEXT, re.MULTILINE):
        names, codes, columns = (line[0].split(", "), line[1].split(", "), line[2].split("; "))
        if len(names) == len(codes) == len(columns):
            for name, code, pairs in zip(names, codes, columns, strict=True):
                found[name, code] = dict(pair.split(" ")[:2] for pair in pairs.split(", "))
    (others,) = re.findall(
        r"These have no sealed column: ([^.]+)\.", TEXT.replace(" (its body is a chunk, below)", "")
    )
    return found | {(name, code): {} for name, code in re.findall(r"(\w+) (\w\w)\b", others)}


def test_every_table_and_sealed_column_stands_in_the_specification_with_its_code() -> None:
    expected = {
        (spec.name, spec.code): {name.removesuffix("_sealed"): code for name, code in sealed_columns(spec)}
        for spec in tables().values()
    }
    assert _said() == expected | {("crm_meta", "me"): {"accumulators": "ac"}}
