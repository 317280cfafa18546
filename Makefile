# `make run` and `make test` do all the set-up themselves, and nothing twice.

PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed

.PHONY: run test check venv system-packages bench torture bundle forms clean

run: system-packages venv
	packaging/linux/run_sample.sh

test: system-packages check
	$(BIN)/pytest -n auto

# Everything that is judged without running the program.
check: venv
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

venv: $(INSTALLED)

# Without build isolation, so that the build backend is pinned like everything else.
$(INSTALLED): pyproject.toml constraints.txt
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --constraint constraints.txt hatchling
	$(BIN)/pip install --quiet --constraint constraints.txt --no-build-isolation --editable '.[test]'
	touch $@

system-packages:
	@packaging/linux/system_packages.sh

bench: system-packages venv
	$(BIN)/python -m tests.benchmarks.bench $(SIZES)

# The faults of tests/faults many times over; `make test` does each a few times.
torture: venv
	KILLS=1000 FULL_DISKS=400 CUTS=400 $(BIN)/pytest tests/faults

bundle: venv
	packaging/linux/system_packages.sh bundle
	$(BIN)/pyinstaller --noconfirm --log-level ERROR --workpath build/pyinstaller packaging/desktop_crm.spec
	$(BIN)/pytest -m bundle tests/test_bundle.py

forms: venv
	$(BIN)/python packaging/generate.py

clean:
	rm -rf build dist .venv
