# make map    sets up .venv, reads seeds/, writes maps/
# make test   sets up what the tests need, and runs them
# make quick  units and cases but the longest: no browser, no server
# make coverage  the units again, traced: which lines they run
# make fuzz   10,000 hostile examples of each kind of input
# make index-again  compiles the gazetteer's index once more: the same bytes
# make lint   the checks of style, types and imports
# make docs   the site of docs/, its reference made from the code, into site/
# make nominatim   what the tests of live geocoding need besides the packages of .ci/run

PYTHON ?= python3
BIN := .venv/bin

# The exact versions, for what is installed and for what builds the package.
export PIP_CONSTRAINT := constraints.txt
export PIP_BUILD_CONSTRAINT := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

SOURCES := $(shell find geomap hatch_build.py pyproject.toml constraints.txt -type f \
	-not -name '*.pyc' -not -path 'geomap/data/gazetteer/*')
# What decides the packages and the gazetteer's index; the code itself is used where it is.
INPUTS := pyproject.toml constraints.txt hatch_build.py $(filter geomap/data/% geomap/languages/en/%,$(SOURCES)) \
	$(wildcard geomap/gazetteer/build/*.py geomap/gazetteer/format.py \
	geomap/text/names.py)

# For the tests the package is installed in place, which serves `make map` as well.
INSTALLED := $(if $(wildcard .venv/.in-place),.venv/.in-place,.venv/.installed)

# The longest first, so that all processes end together; what goes where, tests/support/sharing.py says.
UNITS := tests/cases tests/unit
OTHERS := tests/browser tests/services tests/integration
# What of them is no quick look: hostile input, texts of any kind, whole tables of the gazetteer,
# pictures that are drawn, processes that are started.
LONGER := tests/unit/fuzz tests/unit/pipeline/test_any_text.py \
	tests/unit/gazetteer/test_tables.py tests/unit/storage/test_spool.py tests/unit/gazetteer/test_divisions.py \
	tests/unit/gazetteer/test_gazetteer_deeper.py tests/unit/output/test_publication.py \
	tests/unit/pipeline/test_engines.py
SPREAD := --dist loadfile --no-loadscope-reorder

.PHONY: map test quick coverage fuzz index-again lint docs nominatim clean

map: $(INSTALLED)
	@lacking=$$($(BIN)/python -m geomap.readers.lacking seeds) && \
		{ test -z "$$lacking" || $(BIN)/pip install -q $$lacking; }
	$(BIN)/geomap build

# Four processes for two cores, since they often wait for browsers and servers.
test: .venv/.in-place
	$(BIN)/pytest -n 4 $(SPREAD) $(PYTEST_OPTIONS) $(OTHERS) $(UNITS)

quick: .venv/.in-place
	$(BIN)/pytest -n 2 $(SPREAD) $(PYTEST_OPTIONS) $(UNITS) $(addprefix --ignore=,$(LONGER))

# Tracing takes longer than the tests themselves, so that it is no part of them.
coverage: .venv/.in-place
	$(BIN)/pytest -n 2 $(SPREAD) --cov --cov-report=term $(PYTEST_OPTIONS) $(UNITS)

fuzz: .venv/.in-place
	$(BIN)/pytest -n 2 --dist worksteal --hypothesis-profile fuzz $(PYTEST_OPTIONS) tests/unit/fuzz

index-again: .venv/.in-place
	$(BIN)/pytest tests/night

lint: .venv/.lint
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/oxlint geomap/output/page/js
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

docs: .venv/.docs
	$(BIN)/mkdocs build --strict --quiet

.venv/.docs: .venv/.in-place
	$(BIN)/pip install -q --group docs
	@touch $@

nominatim: .venv/.nominatim

.venv/.nominatim: .venv/.in-place
	$(BIN)/pip install -q --group nominatim
	@touch $@

# Undoes everything that make has made but the tracked table.
clean:
	rm -rf .venv cache site geomap/data/gazetteer $(filter-out maps/locations.csv,$(wildcard maps/*))

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "geomap needs Python 3.11 or newer: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.installed: $(SOURCES) | $(BIN)/python
	$(BIN)/pip install -q .
	@touch $@

.venv/.in-place: $(INPUTS) | $(BIN)/python
	$(BIN)/pip install -q "pip>=25.1"
	$(BIN)/pip install -q -e ".[all]" --group test
	@rm -f .venv/.installed
	@touch $@

.venv/.lint: .venv/.in-place
	$(BIN)/pip install -q --group lint
	@touch $@
