"""The window: Qt, and no SQL.

PySide6 puts an `__import__` of its own in the place of Python's. It reads the source of every module that is imported
later, to see whether that wants snake_case (PySide's `__feature__`). None of ours does: 45 MB and a seventh of the
time of loading the rest are saved by giving Python its own one back.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - what stands between is the point

builtins.__import__ = _plain_import
