"""Whatever fails, wherever: no argument and no stored value gets into a log, a crash report, an exception or stderr.

Every public function of operations and queries is found by looking, so a new one is covered, or fails this test until
somebody says how to call it.
"""

import dataclasses
import enum
import importlib
import inspect
import io
import logging
import pkgutil
import types
import typing
from array import array
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from desktop_crm import operations, queries
from desktop_crm.domain.changes import Op
from desktop_crm.store.models import Record
from desktop_crm.store.store import Store
from desktop_crm.system.logs import describe, start_logging
from desktop_crm.vault.seal import Sealer
from tests.builders import add_person, new_store
from tests.torture_report import PlanRow

CANARY = "canary-欧阳明月-4711"
STORED = "canary-stored-0815"
_LAYERS = ("as it is", "another key", "read only", "broken schema", "refused by SQLite")


def _functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for room in (operations, queries):
        for info in pkgutil.iter_modules(room.__path__):
            module = importlib.import_module(f"{room.__name__}.{info.name}")
            for name, value in vars(module).items():
                here = inspect.isfunction(value) and value.__module__ == module.__name__
                if here and not name.startswith("_"):
                    yield f"{info.name}.{name}", value


FUNCTIONS = dict(_functions())


class _Maker:
    """Makes an argument of any type that operations take, with a canary wherever text may stand."""

    def __init__(self, store: Store, session: Session, place: Path, an_id: int) -> None:
        self._store = store
        self._session = session
        self._place = place
        self._id = an_id

    def arguments(self, function: Callable[..., Any]) -> dict[str, Any]:
        hints = typing.get_type_hints(function, vars(importlib.import_module(function.__module__)))
        return {
            name: self.make(hints.get(name, object), name)
            for name, parameter in inspect.signature(function).parameters.items()
            if parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
        }

    def make(self, kind: Any, name: str = "id") -> Any:
        # A number that is no id is a count or a limit: a small one, or the test would never end.
        if kind is int and "id" not in name:
            return 3
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        name_of_origin = getattr(origin, "__name__", "")
        if origin in (typing.Union, types.UnionType):
            return self.make(next(one for one in inner if one is not type(None)), name)
        if origin in (typing.Literal, type):
            return inner[0]
        if origin is array or kind is array:
            return array("q", [self._id])
        if name_of_origin == "Callable" or kind is Callable:
            return lambda *_args: None
        return self._many(name_of_origin, inner) if inner else self._plain(kind)

    def _many(self, origin: str, inner: tuple[Any, ...]) -> Any:
        if origin == "tuple":
            return (self.make(inner[0]),) if inner[-1:] == (...,) else tuple(map(self.make, inner))
        if origin in ("dict", "Mapping"):
            return {self.make(inner[0]): self.make(inner[1])}
        one = self.make(inner[0])
        return frozenset({one}) if origin in ("set", "frozenset", "Set") else [one]

    def _plain(self, kind: Any) -> Any:
        kind = getattr(kind, "__supertype__", kind)
        simple = {
            str: CANARY, int: self._id, bool: True, bytes: CANARY.encode(), float: 1.5, Any: CANARY, object: CANARY,
            Path: self._place / f"{CANARY}.csv", date: date(2026, 11, 21), datetime: datetime(2026, 11, 21, 8),
            time: time(8), Decimal: Decimal("7.25"),
            Session: self._session, Store: self._store, type(None): None,
        }  # fmt: skip
        if kind in simple:
            return simple[kind]
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return next(iter(kind))
        if isinstance(kind, type) and issubclass(kind, Record):
            return self._session.query(kind).first()
        if hasattr(kind, "_fields"):
            hints = typing.get_type_hints(kind)
            return kind(*(self.make(hints[name], name) for name in kind._fields))
        if dataclasses.is_dataclass(kind):
            hints = typing.get_type_hints(kind)
            return kind(
                **{one.name: self.make(hints[one.name], one.name) for one in dataclasses.fields(kind)}
            )  # type: ignore[operator]
        raise TypeError(f"nobody said how to make a {kind}")


def _calls(store: Store, place: Path, an_id: int, layer: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield every function as something to call, in a session that fails as `layer` says."""
    for name, function in FUNCTIONS.items():

        def work(session: Session, function: Callable[..., Any] = function) -> object:
            given = _Maker(store, session, place, an_id).arguments(function)
            _break(session, layer)
            made = function(**given)
            return list(made) if inspect.isgenerator(made) else made

        # One that takes the whole store writes by itself.
        reads = layer == "read only" or "store" in inspect.signature(function).parameters

        def called(work: Callable[..., object] = work, reads: bool = reads) -> object:
            return store.read(work) if reads else store.write(Op.EDIT_CUSTOMER, work)

        yield name, called


def _break(session: Session, layer: str) -> None:
    if layer == "another key":
        session.info["sealer"] = Sealer([b"\1" * 32])
    elif layer == "broken schema":
        event.listen(session.connection(), "before_cursor_execute", _misspell, retval=True)
    elif layer == "refused by SQLite":
        raw: Any = session.connection().connection.driver_connection
        raw.set_progress_handler(lambda: 1, 1)


def _misspell(
    _c: object, _cursor: object, statement: str, parameters: object, *_rest: object
) -> tuple[str, object]:
    return statement.replace(" FROM ", " FROM no_such_").replace(" INTO ", " INTO no_such_"), parameters


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path / "mine.crm")
    store.load_search()
    yield store
    store._writer.connect().connection.driver_connection.set_progress_handler(None, 0)  # type: ignore[union-attr]
    store.close()


@pytest.mark.parametrize("layer", _LAYERS)
def test_no_failure_of_an_operation_or_query_tells_what_it_was_about(
    store: Store, tmp_path: Path, layer: str, plan_row: PlanRow
) -> None:
    plan_row(13, f"public functions of operations and queries, {layer}", len(FUNCTIONS))
    person = add_person(store, STORED, phone="+86 138 0013 8765", note=STORED)
    log_file, errors = tmp_path / "program.log", io.StringIO()
    handler = start_logging(log_file, logging.DEBUG)
    failed, told = 0, []
    try:
        with redirect_stderr(errors):
            for name, call in _calls(store, tmp_path, person, layer):
                try:
                    call()
                except Exception as error:
                    failed += 1
                    logging.getLogger("desktop_crm.test").exception("a bug")
                    logging.getLogger("elsewhere").error("said %s", error)
                    told += _leaks(name, error)
                raw: Any = store._writer.connect().connection.driver_connection
                raw.set_progress_handler(None, 0)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    written = log_file.read_text() + errors.getvalue()
    assert told == []
    assert "canary" not in written
    assert "0013" not in written
    # The proof that failures were forced and reached the log.
    assert failed > len(FUNCTIONS) / 10
    assert written.count("a bug") == failed


def _leaks(name: str, error: BaseException) -> list[str]:
    link: BaseException | None = error
    found = []
    while link is not None:
        texts = (str(link), *(str(part) for part in link.args), *getattr(link, "__notes__", ()))
        found += [f"{name}: {type(link).__name__}" for text in texts if "canary" in text or "0013" in text]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return found + ([f"{name}: report"] if "canary" in describe(error) else [])


def test_every_public_function_can_be_called_by_this_test(store: Store, tmp_path: Path) -> None:
    person = add_person(store, STORED)

    def makes(session: Session) -> list[str]:
        maker, problems = _Maker(store, session, tmp_path, person), []
        for name, function in FUNCTIONS.items():
            try:
                maker.arguments(function)
            except TypeError as problem:
                problems.append(f"{name}: {problem}")
        return problems

    assert len(FUNCTIONS) > 60
    assert store.write(Op.EDIT_CUSTOMER, makes).value == []
