from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.exchange.csv_table import _lines, read_table

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "csv_torture"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    table = read_table(f"Name{delimiter}Phone{delimiter}Note\nAnna{delimiter}1{delimiter}a b, c\n".encode())
    if delimiter == ",":
        assert table.rows[0][:2] == ["Anna", "1"]
    else:
        assert list(table.rows) == [["Anna", "1", "a b, c"]]
    assert table.headers[:3] == ("Name", "Phone", "Note")


@pytest.mark.parametrize("cell", ["'=1+1", '"\'=1+1"', '"\'"=1+1', "'+86 10", "''-x", '"\'\tx"'])
def test_a_guard_before_a_formula_is_taken_away_however_it_is_quoted(cell: str) -> None:
    table = read_table(f"Name,Note\nAnna O'Brien,{cell}\n".encode())
    bare = cell.replace('"', "")[1:]
    assert list(table.rows) == [["Anna O'Brien", bare]]


def test_a_sep_line_is_obeyed_and_counted() -> None:
    table = read_table(b"sep=|\r\nName|Phone\r\nAnna|1\r\n")
    assert (table.headers, list(table.lines)) == (("Name", "Phone"), [3])


def test_headings_are_found_below_title_lines() -> None:
    table = read_table("客户名单\n\n2026年11月\n姓名,手机,公司\n李明朗,13800138000,云帆\n".encode())
    assert table.headers == ("姓名", "手机", "公司")
    assert list(table.lines) == [5]


def test_line_breaks_within_quotes_keep_the_count_of_lines() -> None:
    table = read_table(b'Name,Note\n"Anna","a\nb"\nBea,c\n')
    assert list(table.rows) == [["Anna", "a\nb"], ["Bea", "c"]]
    assert list(table.lines) == [2, 4]


def test_ragged_rows_nul_bytes_and_huge_cells_are_borne() -> None:
    table = read_table(b"Name,Phone\nAnna\0\nBea,1,x,y\nCarla," + b"9" * 200_000 + b"\n")
    assert [len(row) for row in table.rows] == [1, 4, 2]
    assert table.rows[0] == ["Anna"]
    assert len(table.headers) == 4


def test_a_quote_never_closed_costs_no_later_row() -> None:
    rows = "".join(f"Person {number},{number}\n" for number in range(100))
    table = read_table(f'Name,Phone\n"Anna,1\n{rows}'.encode())
    assert len(table.rows) == 101


def test_a_quote_never_closed_costs_none_of_a_few_rows_and_no_text_of_many_lines() -> None:
    assert list(read_table(b'Name,Phone\n"Anna,1\nBea,2\nCarla,3\n').rows) == [
        ["Anna", "1"],
        ["Bea", "2"],
        ["Carla", "3"],
    ]
    assert list(read_table(b'Name,Note\nBea,"a, b\nc').rows) == [["Bea", "a, b\nc"]]
    lines = "a, b\n" * 30
    assert list(read_table(f'Name,Note\nBea,"{lines}"\n'.encode()).rows) == [["Bea", lines]]
    assert list(read_table(f'Name,Note,City\nBea,"{lines}",Ulm\n'.encode()).rows) == [["Bea", lines, "Ulm"]]


def test_a_file_without_headings_is_all_data() -> None:
    table = read_table(b"John Doe,john@example.com\nJane Doe,jane@example.com\n")
    assert table.headers == ("", "")
    assert len(table.rows) == 2


def test_the_user_may_choose_encoding_and_delimiter() -> None:
    table = read_table("Name;a,b\nÉva;1,2\n".encode("cp1250"), delimiter=",", encoding="cp1250")
    assert table.delimiter == ","
    assert table.rows[0][0] == "Éva;1"


def test_the_csv_spectrum_is_read_as_expected() -> None:
    files = sorted((SHARED / "maxogden__csv-spectrum" / "csvs").glob("*.csv"))
    if not files:
        pytest.skip("the shared CSV files are not here")
    for path in files:
        expected = json.loads((path.parents[1] / "json" / f"{path.stem}.json").read_text("utf-8"))
        table = read_table(path.read_bytes())
        rows = list(table.rows) if any(table.headers) else list(table.rows)[1:]
        # One file was stored with other line ends than its JSON tells.
        wanted = [[cell.replace("\r\n", "\n") for cell in row.values()] for row in expected]
        assert [[cell.replace("\r\n", "\n") for cell in row] for row in rows] == wanted, path.name


def test_every_torture_file_gives_a_table() -> None:
    files = [
        path for path in SHARED.rglob("*") if path.suffix.lower() == ".csv" and path.stat().st_size < 300_000
    ]
    if not files:
        pytest.skip("the shared CSV files are not here")
    for path in files:
        assert read_table(path.read_bytes()).rows is not None


@settings(deadline=None, max_examples=200)
@given(st.lists(st.text(alphabet="a,\r\n\u2028", max_size=5), max_size=6))
def test_lines_are_the_same_wherever_a_long_text_is_cut_for_reading(parts: list[str]) -> None:
    assert list(_lines(parts)) == re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", "".join(parts))


def test_a_table_longer_than_is_decoded_at_once_keeps_every_row() -> None:
    rows = [f"{number},李明朗,{'note ' * (number % 7)}" for number in range(60_000)]
    table = read_table("\r\n".join(["Id,Name,Notes", *rows]).encode())
    assert [",".join(row) for row in table.rows] == rows
