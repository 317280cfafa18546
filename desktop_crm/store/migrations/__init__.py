"""The numbered steps of the schema: `vNNNN.py`, each with `migrate(execute)`, never edited once released.

A step runs inside one transaction with foreign keys off. `execute` takes one statement, without parameters.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

Step = Callable[[Callable[[str], Any]], None]


@cache
def steps() -> tuple[Step, ...]:
    """Return the steps in their order; the first makes version 1 of an empty file."""
    names = sorted(module.name for module in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").migrate for name in names)
