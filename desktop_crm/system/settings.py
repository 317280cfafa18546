"""The settings of this computer, each declared once; nothing about customers is among them.

What belongs to a store (views, columns, mappings) is sealed inside the store.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from desktop_crm.system.files import as_crm_error, write_atomically
from desktop_crm.system.language import LANGUAGES, system_language

log = logging.getLogger(__name__)

SYSTEM = "system"


def _setting(default: object, fits: Callable[[Any], bool]) -> Any:
    return field(default=default, metadata={"fits": fits})


def _choice(*values: str) -> Any:
    return _setting(values[0], lambda value: value in values)


def _number(default: int, lowest: int, highest: int) -> Any:
    return _setting(default, lambda value: type(value) is int and lowest <= value <= highest)


def _text() -> Any:
    return _setting("", lambda value: isinstance(value, str))


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _are_named_texts(values: object) -> bool:
    return isinstance(values, dict) and _are_texts(list(values.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The values in force. Change them with `dataclasses.replace` and hand them to `SettingsFile.keep`."""

    language: str = _choice(SYSTEM, *LANGUAGES)
    theme: str = _choice(SYSTEM, "light", "dark", "contrast")
    scale: int = _number(100, 100, 200)
    """Size of text and controls in percent."""
    home_country: str = _text()
    """ISO 3166 code by which phone numbers without a country are read; empty until chosen."""
    auto_lock_minutes: int = _number(5, 0, 240)
    """Minutes without a key or click until the store is locked; 0 is never."""
    clipboard_seconds: int = _number(30, 5, 600)
    """Seconds until a copied sealed value leaves the clipboard."""
    reminders: str = _choice("on", "off")
    """Whether the desktop tells when something is due."""
    quiet_from: int = _number(20, 0, 23)
    """The hour from which it tells nothing; until `quiet_until`, perhaps over midnight."""
    quiet_until: int = _number(8, 0, 23)
    """The hour from which it tells again."""
    last_store: str = _text()
    """Path of the store that was open last."""
    recent_stores: Sequence[str] = field(default_factory=list, metadata={"fits": _are_texts})
    """Paths of stores, the latest first."""
    backup_folder: str = _text()
    """Where backups lie; empty where nobody chose a place."""
    second_backup_folder: str = _text()
    """Where a second copy of each backup lies, such as a memory stick or a synced folder; empty for none."""
    backup_drills: Mapping[str, str] = field(default_factory=dict, metadata={"fits": _are_named_texts})
    """When a backup of a store (by its id) was last opened in full, and how that went: "1795311152448 whole"."""
    window_geometry: str = _text()
    """Place and size of the window, in a form that only the window reads."""
    layouts: Mapping[str, str] = field(default_factory=dict, metadata={"fits": _are_named_texts})
    """Splitters, columns and panels by name, each in a form that only its owner reads."""
    shortcuts: Mapping[str, str] = field(default_factory=dict, metadata={"fits": _are_named_texts})
    """Keys that the user gave to commands, by the command's id."""
    go_keys: str = _choice("off", "on")
    """Whether G and then a letter go to a page."""

    @property
    def spoken_language(self) -> str:
        """The language to show: en or zh_CN."""
        return system_language() if self.language == SYSTEM else self.language


class SettingsFile:
    """Settings in a JSON file, which several windows may share: each writes only what it changed."""

    def __init__(self, path: Path) -> None:
        """Read `path`: a missing file means defaults, and so does a broken one, which is set aside.

        Raises `CannotRead`, and `CannotWrite` where a broken file cannot be moved.
        """
        self._path = path
        self._values = _settings(_read(path))

    @property
    def values(self) -> Settings:
        """The values in force."""
        return self._values

    def keep(self, values: Settings) -> None:
        """Make `values` the ones in force and write what differs, leaving settings of other versions alone.

        Raises `CannotRead` and `CannotWrite`; the values are in force even then.
        """
        before, after = asdict(self._values), asdict(values)
        self._values = values
        changed = {name: value for name, value in after.items() if value != before[name]}
        if changed:
            document = json.dumps({**_read(self._path), **changed}, ensure_ascii=False, indent=2)
            write_atomically(self._path, document.encode())


def _settings(document: Mapping[str, Any]) -> Settings:
    """Take from `document` what fits; a setting that another version wrote otherwise falls back to its default."""
    return Settings(
        **{
            each.name: document[each.name]
            for each in fields(Settings)
            if each.name in document and each.metadata["fits"](document[each.name])
        }
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise as_crm_error(error, path, writing=False) from error
    except ValueError:
        return _set_aside(path)
    return document if isinstance(document, dict) else _set_aside(path)


def _set_aside(path: Path) -> dict[str, Any]:
    log.warning("the settings file is broken and was set aside")
    try:
        path.replace(path.with_name(f"{path.name}.broken"))
    except OSError as error:
        raise as_crm_error(error, path, writing=True) from error
    return {}
