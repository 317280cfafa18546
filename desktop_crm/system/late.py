"""What is made when it is first asked for: once, whichever thread asks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class late(Generic[T]):  # noqa: N801 - a decorator, as property is
    """An attribute that its method makes. Unlike `cached_property`, of two threads that ask the second one waits."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._making = threading.RLock()
        self.__doc__ = make.__doc__

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, _owner: type) -> T:
        # From now on the instance's own attribute is found first.
        with self._making:
            if self._name not in instance.__dict__:
                instance.__dict__[self._name] = self._make(instance)
            made: T = instance.__dict__[self._name]
            return made
