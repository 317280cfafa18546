"""The room that dialogs have: large text and small screens make one scroll, and never cut or push it off the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

# What a window manager puts around a dialog, at most.
_FRAME = QSize(16, 48)
_NAME = "screen_room"


class _OnScreen(QObject):
    """Looks at a dialog when it is shown, for only then are its words and its screen known, and when it grows."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QDialog):
            shown = event.type() == QEvent.Type.Show and not event.spontaneous()
            grown = event.type() == QEvent.Type.LayoutRequest and watched.isVisible()
            if shown or (grown and _is_beyond(watched, _least(watched).expandedTo(watched.size()))):
                _fit(watched)
        return False


def keep_on_screen(dialog: QDialog) -> None:
    """Let a dialog be as large as its words need whenever it is shown, and scroll where the screen is smaller."""
    dialog.installEventFilter(_OnScreen(dialog))


def _fit(dialog: QDialog) -> None:
    wanted = _least(dialog).expandedTo(dialog.size())
    if _is_beyond(dialog, _least(dialog)):
        wanted.setWidth(wanted.width() + _let_scroll(dialog))
    wanted = wanted.boundedTo(room_of(dialog))
    if wanted != dialog.size():
        centre, within = _centre(dialog), dialog.screen().availableGeometry()
        dialog.resize(wanted)
        frame = dialog.frameGeometry()
        frame.moveCenter(centre)
        frame.moveLeft(max(min(frame.left(), within.right() - frame.width()), within.left()))
        frame.moveTop(max(min(frame.top(), within.bottom() - frame.height()), within.top()))
        dialog.move(frame.topLeft())


def _centre(dialog: QDialog) -> QPoint:
    """Return the middle of where a dialog stands; before it is shown for the first time, that of its window."""
    over = dialog.parentWidget()
    placed = dialog.testAttribute(Qt.WidgetAttribute.WA_Moved) or not dialog.geometry().topLeft().isNull()
    return dialog.geometry().center() if placed or over is None else over.window().geometry().center()


def room_of(dialog: QDialog) -> QSize:
    """Return how large a dialog can be on its screen, without its frame."""
    return dialog.screen().availableSize() - _FRAME


def _is_beyond(dialog: QDialog, size: QSize) -> bool:
    return size != size.boundedTo(room_of(dialog))


def _least(dialog: QDialog) -> QSize:
    """Return how large a dialog must be to cut nothing: words that wrap need the more height the narrower it is."""
    least, layout = dialog.minimumSizeHint(), dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        width = max(least.width(), dialog.width())
        least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(width)))
    return least


def _let_scroll(dialog: QDialog) -> int:
    """Put all of a dialog into an area that scrolls, and return how wide its bar is."""
    content = dialog.layout()
    if content is None or dialog.findChild(QScrollArea, _NAME) is not None:
        return 0
    focus = dialog.focusWidget()
    body = QWidget()
    body.setProperty("surface", "plain")
    body.setLayout(content)
    area = QScrollArea()
    area.setObjectName(_NAME)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    # The cursor goes to the first field, not to what only scrolls.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    # At once, for until now the dialog must not be smaller than all of it.
    column.activate()
    if focus is not None:
        focus.setFocus()
    return area.verticalScrollBar().sizeHint().width()
