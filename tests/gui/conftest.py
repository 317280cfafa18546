"""Every test of the window starts in light, at 100 %, in English, with an empty clipboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_crm.gui import theme, translations
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard


@pytest.fixture(autouse=True)
def window_look(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    translations.switch(qapp, "en")
    yield qapp
    secret_clipboard().clear()
