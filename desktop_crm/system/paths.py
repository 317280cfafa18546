"""Where the program keeps what is its own on this computer; every folder is its user's alone."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from desktop_crm.system.files import as_crm_error

STORE_SUFFIX = ".crm"

_PROGRAM = "desktop-crm"


def data_folder() -> Path:
    """Return the folder of stores, which no system is known to synchronise with other computers.

    This and the functions below make their folder where it is missing. Raise `CannotWrite`.
    """
    return _private(platformdirs.user_data_path(_PROGRAM, appauthor=False))


def config_folder() -> Path:
    """Return the folder of this computer's settings."""
    return _private(platformdirs.user_config_path(_PROGRAM, appauthor=False))


def cache_folder() -> Path:
    """Return the folder of what can be made anew at any time; nothing about customers belongs there."""
    return _private(platformdirs.user_cache_path(_PROGRAM, appauthor=False))


def windows_folder() -> Path:
    """Return the folder in which the windows of this computer find one another."""
    return _private(data_folder() / "windows")


def backup_folder() -> Path:
    """Return where backups lie whose place nobody chose."""
    return _private(data_folder() / "backups")


def work_folder() -> Path:
    """Return the folder where backups are opened to be proved or looked into; their contents stay sealed there."""
    return _private(data_folder() / "work")


def log_folder() -> Path:
    """Return the folder of log files."""
    return _private(platformdirs.user_log_path(_PROGRAM, appauthor=False))


def default_store() -> Path:
    """Return where a store lies whose place nobody chose."""
    return data_folder() / f"customers{STORE_SUFFIX}"


def sample_store() -> Path:
    """Return where the store of invented people lies that `desktop-crm --sample` opens."""
    return data_folder() / f"sample{STORE_SUFFIX}"


def settings_file() -> Path:
    """Return the file that `system.settings` reads and writes."""
    return config_folder() / "settings.json"


def log_file() -> Path:
    """Return the file that `system.logs` writes; older ones lie beside it."""
    return log_folder() / "desktop-crm.log"


def _private(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise as_crm_error(error, folder, writing=True) from error
    return folder
