"""The room that pages have: where it is too small for the one in front, that one scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QTabWidget


class PageRoom(QScrollArea):
    """Keeps large text and small screens from pushing the window beyond the screen."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(pages)
        follow_front_page(pages)


def follow_front_page(pages: QStackedWidget | QTabWidget) -> None:
    """Let the page in front alone say how much room it needs, whichever comes forward."""
    pages.currentChanged.connect(lambda: ask_front_page_alone(pages))
    ask_front_page_alone(pages)


def ask_front_page_alone(pages: QStackedWidget | QTabWidget) -> None:
    """Let the page in front alone say how much room it needs now, not the roomiest of all."""
    for place in range(pages.count()):
        seen = place == pages.currentIndex()
        policy = QSizePolicy.Policy.Preferred if seen else QSizePolicy.Policy.Ignored
        if page := pages.widget(place):
            page.setSizePolicy(policy, policy)
