# `make run` and `make test` do all the set-up themselves, and nothing twice.

PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed

.PHONY: run test check venv system-packages bench bench-peers torture coverage mutants fuzz bundle forms clean

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
	$(BIN)/pip install --quiet --constraint constraints.txt hatchling setuptools
	$(BIN)/pip install --quiet --constraint constraints.txt --no-build-isolation --editable '.[test]'
	touch $@

system-packages:
	@packaging/linux/system_packages.sh

bench: system-packages venv
	$(BIN)/python -m tests.benchmarks.bench $(SIZES)

# Beside other programs, each in an environment of its own; one that cannot be installed is skipped and named.
# DjangoCRM wants Python 3.12. Two are the system's: apt-get install libreoffice-calc python3-uno,
# evolution-data-server gir1.2-ebook-1.2 gir1.2-ebookcontacts-1.2 python3-gi.
PEERS_PYTHON ?= python3.12
bench-peers: system-packages venv build/peers/peer_anki build/peers/peer_django_crm
	$(BIN)/python -m tests.benchmarks.bench --only peers $(SIZES)

build/peers/%: tests/benchmarks/%.txt
	-rm -rf $@ && $(PEERS_PYTHON) -m venv $@.unfinished && \
		$@.unfinished/bin/pip install --quiet --no-deps --requirement $< && mv $@.unfinished $@

# The test plan with the counts of a night, and build/torture.md from what its tests noted; `make test` has small counts.
TORTURE := KILLS=1000 FULL_DISKS=400 CUTS=400 POWER_CUTS=9000 FAULTS=100000 BIT_FLIPS=5000 LOST_PAGES=200 \
	COPIES=200 FUZZ=100000 TAMPER_STEP=1 RACES=125 KILLED_HOLDERS=1000 \
	DOUBLE_MISTAKES=100000 WRONG_PASSPHRASES=1000 MUTANTS=30000 FLIPS=2000 RESTORES=200 \
	CANARY_LIVES=10 LOCKS=20
torture: venv
	mkdir -p build
	rm -f build/torture.jsonl
	-$(TORTURE) TORTURE_NOTES=build/torture.jsonl $(BIN)/pytest -n auto $(ROOMS)
	$(BIN)/python -m tests.torture_report build/torture.md build/torture.jsonl build/mutants.jsonl \
		build/coverage.jsonl build/fuzz.jsonl

# Every line and branch of the two rooms that guard the data; the other rooms' tests come through them too.
coverage: venv
	mkdir -p build
	rm -f .coverage .coverage.*
	$(BIN)/coverage run -m pytest -n auto tests/vault tests/store tests/operations tests/queries tests/cli tests/faults
	$(BIN)/coverage combine --quiet
	$(BIN)/python -m tests.coverage_note build/coverage.jsonl
	$(BIN)/coverage report

# MUTANTS_SAMPLE=200 tries so many of each room, drawn by lot; without it all, which takes half an hour.
mutants: build/mutmut/installed
	build/mutmut/bin/python -m tests.mutants build/mutants.md build/mutants.jsonl

# Each reader of bytes gets FUZZ_RUNS inputs that Atheris thinks of, for FUZZ_MINUTES at most; what it notes adds up.
fuzz: build/atheris/installed
	build/atheris/bin/python -m tests.fuzzing build/fuzz.jsonl

# A tool that no test needs, in an environment of its own that sees the project's, too.
build/%/installed: tests/%.txt | venv
	$(PYTHON) -m venv build/$*
	build/$*/bin/pip install --quiet --no-deps --requirement $<
	$(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))' \
		> "$$(build/$*/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/desktop_crm.pth"
	touch $@

bundle: venv
	packaging/linux/system_packages.sh bundle
	$(BIN)/pyinstaller --noconfirm --log-level ERROR --workpath build/pyinstaller packaging/desktop_crm.spec
	$(BIN)/pytest -m bundle tests/test_bundle.py

forms: venv
	$(BIN)/python packaging/generate.py

clean:
	rm -rf build dist .venv
