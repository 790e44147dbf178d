# One entry for everything; CI calls these too. "make help" lists them.
.DEFAULT_GOAL := help
.PHONY: help setup setup-run run test check lint format-check types imports spelling unit rules \
        format lock bench faults package package-check pictures translations

PYTHON := .venv/bin/python
PYTEST := $(PYTHON) -m pytest

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## make .venv/ with all that running and testing need
	@sh packaging/setup.sh --dev

setup-run:
	@sh packaging/setup.sh

run: setup-run ## open Reconcile (without a display: a tour into out/)
	@sh packaging/run.sh

test: setup ## every test, journeys and faults included
	@sh packaging/test.sh

check: setup ## lint, types, imports, spelling, unit and rules: at every save
	@$(MAKE) --no-print-directory --keep-going --jobs=2 --output-sync unit rules lint format-check types imports spelling

lint:
	@.venv/bin/ruff check --quiet .

format-check:
	@.venv/bin/ruff format --check --quiet . || { echo "Run: make format"; exit 1; }

types:
	@.venv/bin/mypy --no-error-summary

imports:
	@found=$$(.venv/bin/lint-imports --no-logo 2>&1) || { echo "$$found"; exit 1; }

spelling:
	@.venv/bin/codespell

unit:
	@$(PYTEST) -q --hypothesis-profile=quick tests/unit

rules:
	@$(PYTEST) -q --hypothesis-profile=quick tests/rules tests/source

format: setup ## put the source in its usual shape
	@.venv/bin/ruff check --quiet --fix-only . ; .venv/bin/ruff format --quiet .

bench: setup ## how fast it starts, beside an empty Qt window: first pages, plain, encrypted
	@homes=$$(mktemp -d) && trap 'rm -rf "$$homes"' EXIT && \
	$(PYTHON) -m tests.bench.homes "$$homes" && \
	$(PYTHON) -m tests.bench.cold_start \
	    --app bare "$(PYTHON) tests/bench/bare_qt.py" bare-qt \
	    --app first "$(PYTHON) -m reconcile_gui --log-events" Reconcile \
	    --app plain "$(PYTHON) -m reconcile_gui --log-events" Reconcile \
	    --app encrypted "$(PYTHON) -m reconcile_gui --log-events" Reconcile \
	    --seed plain "$$homes/plain" --seed encrypted "$$homes/encrypted"
	$(if $(wildcard tests/bench/test_*.py),@$(PYTEST) -q tests/bench)

ROUNDS ?= 100
faults: setup ## every fault and property at length: kills, power cuts, full disks, damage; ROUNDS=n
	@$(PYTHON) -m tests.faults.kill_rounds --rounds $(ROUNDS)
	@$(PYTHON) -m tests.faults.kill_rounds --rounds $(ROUNDS) --encrypted
	@ROUNDS=$(ROUNDS) $(PYTEST) -o faulthandler_timeout=0 tests/faults tests/property --deselect tests/faults/test_kill_rounds.py

pictures: setup ## the pictures of README.md and docs/, made by a tour of the sample
	@sh packaging/pictures.sh

lock: ## write the lock files anew from pyproject.toml
	@sh packaging/lock.sh

translations: setup ## collect the texts of the program for translators, and compile what they wrote
	@sh packaging/translations.sh

package: setup ## build wheel, bundle (one folder, packed) and .deb into dist/
	@$(PYTHON) -m build --no-isolation --wheel --outdir dist .
	@sh packaging/bundle.sh
	@sh packaging/deb.sh

package-check: setup ## install, upgrade and remove the .deb in a bare Debian (as root)
	@sh packaging/deb.sh --later
	@$(PYTHON) -m tests.package.prove dist/reconcile-gui_*.deb build/later/reconcile-gui_*.deb dist/proof
