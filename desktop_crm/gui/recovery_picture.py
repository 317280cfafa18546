"""The recovery code out of a photo or scan of its sheet."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_crm.domain.errors import CannotRead, NoRecoveryCode, WrongRecoveryCode
from desktop_crm.vault import recovery_code

# Larger photos show no more of a QR code, and cost time; a sharp small one is sometimes read where a large one is not.
_SIDES = (2400, 1200)


def code_in_picture(path: Path) -> str:
    """Return the code, as written on the sheet. Long: use a thread. Raise CannotRead, NoRecoveryCode."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    picture = reader.read()
    if picture.isNull():
        reason = "missing" if not path.exists() else "damaged"
        raise CannotRead(path=str(path), reason=reason)
    for side in _SIDES:
        for text in _texts(_shrunk(picture, side)):
            try:
                return recovery_code.written(recovery_code.parse(text))
            except WrongRecoveryCode:
                continue
    raise NoRecoveryCode(path=str(path))


def _shrunk(picture: QImage, side: int) -> QImage:
    if max(picture.width(), picture.height()) <= side:
        return picture
    way = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, way)


def _texts(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    pixels = np.ascontiguousarray(rows[:, : grey.width()])
    return [found.text for found in zxingcpp.read_barcodes(pixels)]
