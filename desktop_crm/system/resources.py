"""The files that are shipped with the program: icons, style, translations, samples."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder: `resource("i18n", "zh_CN.qm")`.

    An installed program and a bundle carry them in `desktop_crm/_resources`, a working copy in `resources` at its top.
    Raise FileNotFoundError, which is a bug of the build.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def _root() -> Path:
    shipped = _PACKAGE / "_resources"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "resources"
