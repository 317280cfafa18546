"""Things told one after the other stand apart as the language has it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.gui.translations import listed


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("locale", "said"), [("en_GB", "key, coast"), ("zh_CN", "key、coast")])
def test_tags_stand_apart_by_the_comma_of_the_language(locale: str, said: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert listed(["key", "", "coast"]) == said
