"""Names of files mean the same on every system, and none pretends to be another kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.attachments import NAME_LIMIT, FileKind, file_type, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("合同 2026.pdf", "合同 2026.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a\\b:c?.txt", "a_b_c_.txt"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        ("  spaced   out .txt ", "spaced out .txt"),
        ("line\nbreak.txt", "linebreak.txt"),
        (" .. ", ""),
    ],
)
def test_names_are_made_safe(name, safe):
    assert safe_name(name) == safe


@given(st.text(max_size=300) | st.text(alphabet="合.n ", min_size=70, max_size=300))
def test_a_safe_name_stays_as_it_is_and_is_short(name):
    safe = safe_name(name)

    assert len(safe.encode()) <= NAME_LIMIT
    assert safe_name(safe) == safe
    assert not set(safe) & set('/\\:*?"<>|\0\n')


def test_a_long_name_keeps_its_ending():
    assert safe_name("x" * 300 + ".pdf").endswith("x.pdf")


def test_a_long_chinese_name_fits_a_disk_that_counts_bytes(tmp_path):
    name = safe_name("合同" * 120 + ".pdf")

    (tmp_path / name).touch()

    assert name.startswith("合同合同")
    assert name.endswith(".pdf")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.PDF", FileKind.PDF),
        ("a.tar.zip", FileKind.ARCHIVE),
        ("pdf", FileKind.OTHER),
        ("photo.jpeg", FileKind.IMAGE),
        ("x.eml", FileKind.MAIL),
        ("a.exe", FileKind.OTHER),
    ],
)
def test_kinds_come_from_the_ending(name, kind):
    assert file_type(name).kind is kind
