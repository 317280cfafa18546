"""The shape of the program: a sentence for each rule of ARCHITECTURE.md, most of them contracts in pyproject.toml."""

import ast
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = sorted((ROOT / "desktop_crm").rglob("*.py"))
WRITTEN = [path for path in PROGRAM if (ROOT / "desktop_crm" / "gui" / "forms") not in path.parents]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
BUILD = sorted((ROOT / "packaging").rglob("*.py"))

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
LONGER_FOR_A_REASON = {
    "desktop_crm/store/migrations/v0001.py": "a schema in full, never to be edited once released",
    "desktop_crm/domain/sample/cast.py": "a table: the stories of the people that pictures and the tour show",
}


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("desktop_crm", include_external_packages=True, cache_dir=None)


def _layers() -> list[set[str]]:
    """Return the rooms from the top down, as the contract lists them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [{room.strip() for room in layer.split("|")} for layer in layers]


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _rooms_that_import(imports: grimp.ImportGraph, *packages: str) -> set[str]:
    known = [package for package in packages if package in imports.modules]
    return {
        _room(module) for package in known for module in imports.find_modules_that_directly_import(package)
    }


def _pairs(imports: grimp.ImportGraph) -> Iterator[tuple[str, str]]:
    for module in imports.modules:
        for imported in imports.find_modules_directly_imported_by(module):
            if imported.startswith("desktop_crm."):
                yield module, imported


def _parsed(paths: list[Path]) -> list[tuple[str, ast.Module]]:
    return [(path.relative_to(ROOT).as_posix(), ast.parse(path.read_bytes())) for path in paths]


def _imported_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_point_down_only(imports: grimp.ImportGraph) -> None:
    depth = {room: number for number, layer in enumerate(_layers()) for room in layer}
    upward = [
        (module, imported)
        for module, imported in _pairs(imports)
        if _room(module) not in ("", _room(imported)) and depth[_room(module)] >= depth[_room(imported)]
    ]
    assert upward == []


def test_every_room_has_its_layer(imports: grimp.ImportGraph) -> None:
    rooms = {_room(module) for module in imports.modules if module.startswith("desktop_crm.")}
    assert rooms <= set().union(*_layers())


def test_the_window_and_the_terminal_know_nothing_of_one_another(imports: grimp.ImportGraph) -> None:
    assert {"gui", "cli"} in _layers()
    assert "cli" not in _rooms_that_import(
        imports, *(name for name in imports.modules if _room(name) == "gui")
    )
    assert "gui" not in _rooms_that_import(
        imports, *(name for name in imports.modules if _room(name) == "cli")
    )


def test_qt_lives_in_gui_and_app_alone(imports: grimp.ImportGraph) -> None:
    assert _rooms_that_import(imports, "PySide6", "shiboken6") <= {"gui", "app"}


def test_sql_lives_in_store_queries_and_operations_alone(imports: grimp.ImportGraph) -> None:
    assert _rooms_that_import(imports, "sqlalchemy", "sqlite3") <= {"store", "queries", "operations"}


def test_keys_are_touched_by_vault_alone(imports: grimp.ImportGraph) -> None:
    assert _rooms_that_import(imports, "cryptography", "keyring") <= {"vault"}


def test_pages_know_nothing_of_one_another(imports: grimp.ImportGraph) -> None:
    pages = "desktop_crm.gui.pages."
    neighbours = [
        (module, imported)
        for module, imported in _pairs(imports)
        if module.startswith(pages) and imported.startswith(pages)
    ]
    assert neighbours == []


def test_nothing_speaks_to_a_network() -> None:
    speaking = (
        "urllib.request",
        "PySide6.QtNetwork",
        "PySide6.QtWeb",
        "requests",
        "httpx",
        "socket",
        "ssl",
        "http",
    )
    found = [
        (path, name)
        for path, tree in _parsed(PROGRAM)
        for name in _imported_names(tree)
        if any(name == each or name.startswith((f"{each}.", "PySide6.QtWeb")) for each in speaking)
    ]
    assert found == []


def test_charts_never_use_pyplot() -> None:
    names = {name for _, tree in _parsed(PROGRAM) for name in _imported_names(tree)}
    assert not {name for name in names if name.startswith("matplotlib.pyplot")}


def test_ids_never_travel_through_a_signal_that_cuts_them_to_32_bits() -> None:
    found = [
        (path, node.lineno)
        for path, tree in _parsed(PROGRAM)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("Signal", "Slot")
        if any(isinstance(argument, ast.Name) and argument.id == "int" for argument in node.args)
    ]
    assert found == []


def test_every_module_says_what_lives_there() -> None:
    silent = [path for path, tree in _parsed(WRITTEN + BUILD) if not ast.get_docstring(tree)]
    assert silent == []


def test_modules_are_short_or_have_a_reason() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_bytes().splitlines()) for path in WRITTEN + BUILD
    }
    long = {path for path, length in lengths.items() if length > LONGEST_MODULE}
    assert long <= set(LONGER_FOR_A_REASON)


def test_functions_are_short() -> None:
    long = [
        (path, node.name)
        for path, tree in _parsed(WRITTEN + BUILD)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and _length(node) > LONGEST_FUNCTION
    ]
    assert long == []


def _length(function: ast.FunctionDef) -> int:
    """Return the lines of a function's body, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"util", "utils", "helper", "helpers", "manager", "misc", "common", "base_utils"}
    assert [path for path in PROGRAM + BUILD if path.stem in empty] == []


def test_packaging_stays_a_folder_and_shadows_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_files_of_tests_have_names_of_their_own() -> None:
    names = sorted(path.name for path in TESTS if path.name != "conftest.py")
    assert [first for first, second in pairwise(names) if first == second] == []
    assert "__init__.py" not in names
