"""What a contact point of a record is called."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.records import ContactKind
from desktop_crm.gui import translations
from desktop_crm.gui.contact_words import caption_of
from desktop_crm.queries.details import ContactPointRow


@pytest.mark.parametrize(
    ("kind", "label", "english", "chinese"),
    [
        (ContactKind.PHONE, "mobile", "Mobile", "手机"),
        (ContactKind.PHONE, "work", "Work phone", "单位电话"),
        (ContactKind.PHONE, "仓库", "仓库", "仓库"),
        (ContactKind.EMAIL, "home", "Home email", "家庭邮箱"),
        (ContactKind.EMAIL, "mobile", "Mobile email", "手机邮箱"),
        (ContactKind.ADDRESS, "work", "Work address", "单位地址"),
        (ContactKind.ADDRESS, "", "Address", "地址"),
    ],
)
def test_a_label_that_tells_only_where_is_told_with_its_kind(
    window_look: QApplication, kind: ContactKind, label: str, english: str, chinese: str
) -> None:
    point = ContactPointRow(
        id=1,
        kind=kind,
        value="",
        normal="",
        label=label,
        service="",
        primary=False,
        confirmed_on=None,
        address=None,
    )
    assert caption_of(point, alone=False) == english
    translations.switch(window_look, "zh_CN")
    assert caption_of(point, alone=False) == chinese
