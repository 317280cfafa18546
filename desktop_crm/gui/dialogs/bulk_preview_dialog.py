"""What a write for several customers will change, shown before it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.forms.bulk_preview_dialog_form import Ui_BulkPreviewDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import op_name
from desktop_crm.queries.bulk_preview import BulkPreview


class BulkPreviewDialog(QDialog):
    """`accepted` comes where the user goes on, by Enter at once. `backed_up` says that a backup is made before."""

    def __init__(
        self, op: Op, preview: BulkPreview, *, backed_up: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._op, self._preview, self._backed_up = op, preview, backed_up
        self.form = form = Ui_BulkPreviewDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        form.heading_label.setText(self._heading())
        show_words(form.names_label, say_names(preview.names, preview.changing))
        form.facts_label.setText("\n".join(self._facts()))
        form.go_on_button.setText(op_name(op))
        form.go_on_button.setEnabled(preview.changing > 0)
        form.go_on_button.clicked.connect(self.accept)
        form.cancel_button.clicked.connect(self.reject)
        (form.go_on_button if preview.changing else form.cancel_button).setFocus()
        self.setMinimumWidth(theme().px(420))

    def _heading(self) -> str:
        count = self._preview.changing
        if not count:
            return self.tr("Nothing would change")
        if self._op is Op.ARCHIVE:
            return self.tr("Archive %Ln customer(s)", "", count)
        if self._op is Op.TRASH:
            return self.tr("Move %Ln customer(s) to the trash", "", count)
        return self.tr("Take %Ln customer(s) back into the list", "", count)

    def _facts(self) -> Iterator[str]:
        archives, trashes = self._op is Op.ARCHIVE, self._op is Op.TRASH
        if already := self._preview.already:
            yield (
                self.tr("%Ln of those chosen: archived already, left as they are.", "", already)
                if archives
                else self.tr("%Ln of those chosen: in the trash already, left as they are.", "", already)
                if trashes
                else self.tr("%Ln of those chosen: in the list already, left as they are.", "", already)
            )
        if waiting := self._preview.follow_ups:
            yield (
                self.tr("%Ln open follow-up(s) of theirs will no longer come up.", "", waiting)
                if archives or trashes
                else self.tr("%Ln open follow-up(s) of theirs will come up again.", "", waiting)
            )
        if archives:
            yield self.tr("They leave the list; in:archive finds them.")
        if trashes:
            yield self.tr("They leave the list and stay in the trash until it is emptied.")
        if self._backed_up:
            yield self.tr("A backup is made first.")
        yield self.tr("One undo takes all of it back.")


def say_names(names: Sequence[str], count: int) -> str:
    """Return the first names and how many more there are: Anna Berg, 王晓明 and 22 more."""
    translate = QCoreApplication.translate
    listed = translate("BulkPreview", ", ").join(names)
    more = count - len(names)
    if more <= 0:
        return listed
    return translate("BulkPreview", "{names} and {count} more").format(names=listed, count=f"{more:,}")
