from __future__ import annotations

from pathlib import Path

import pytest

from desktop_crm.exchange.text_encoding import decode

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "unicode" / "chardet__chardet" / "tests"
CHINESE = "姓名,手机,公司\n张伟,13800138000,深圳云帆科技有限公司\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_chinese_tables_are_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(CHINESE.encode(encoding)).text == CHINESE


@pytest.mark.parametrize("text", ["李", "Name,公司\nAnna,x\n", "备注"])
def test_short_gbk_is_recognised(text: str) -> None:
    assert decode(text.encode("gbk")).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Gaëlle Perrin, Boulangerie à l'été\n", "cp1252"),
        ("Zażółć gęślą jaźń; Łukasz mieszka w Krakowie i pracuje w firmie\n" * 5, "cp1250"),
        ("Иван Петров, директор завода\n" * 5, "cp1251"),
        ("王小明，臺北市信義區，客戶備註\n" * 3, "big5"),
        ("山田太郎さんへのメモです\n" * 3, "cp932"),
        ("김철수 고객님 서울특별시 강남구 안녕하세요\n" * 5, "cp949"),
    ],
)
def test_other_languages_are_read(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_a_file_cut_within_a_character_keeps_its_encoding() -> None:
    found = decode("李明朗".encode()[:-1])
    assert found.encoding == "utf-8"
    assert found.text.startswith("李明")


def test_a_mark_that_lies_is_not_believed() -> None:
    wide = b"\xff\xfe" + "Name,Phone\n".encode("utf-32-le")
    assert decode(wide).text == "Name,Phone\n"


def test_texts_of_the_web_are_read_in_their_true_encoding() -> None:
    files = [path for path in SHARED.rglob("*") if path.is_file()]
    if not files:
        pytest.skip("the shared texts are not here")
    wrong = []
    for path in files:
        data = path.read_bytes()
        truth = data.decode(path.parent.name, errors="replace").lstrip("\ufeff")
        same = sum(a == b for a, b in zip(decode(data).text, truth, strict=False))
        if same < len(truth) * 0.995:
            wrong.append(path.name)
    assert len(wrong) <= len(files) * 0.02
