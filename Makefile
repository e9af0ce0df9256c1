# Everything runs out of .venv, which the first target that needs it makes.
#   make demo PYTHON=/path/to/python3.12    another Python than the first one that is new enough
#   make soak SHARE=0.05 SEED=7             a seeded sample of the long counts

PYTHON ?=
# More than there are cores: much of what the tests do is wait for a person's fingers.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)
SHARE ?= 1
SEED ?= 1
BIN := .venv/bin
# Each worker loads every test; what pytest makes of them is kept, whatever the environment says.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest
SOURCES := policies tools agent cli.py

.PHONY: help demo test e2e soak check format bench clean

help:
	@echo 'make demo     the whole story on an embedded practice shop'
	@echo 'make test     everything that needs only Python'
	@echo 'make e2e      against the real parts: installs and starts them (Node 20 or newer)'
	@echo 'make soak     the long counts, and what takes many processes'
	@echo 'make check    format, lint, types, architecture'
	@echo 'make format   put the format right'
	@echo 'make bench    every benchmark; each prints one JSON object last'

demo: .venv/.installed
	@$(BIN)/manciple demo

test: .venv/.developed
	@$(PYTEST) -n $(WORKERS) --dist worksteal -m 'not e2e and not soak and not sample and not online'

# The tests install and start what they need; this only says early what they cannot do without.
e2e: .venv/.developed
	@node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null \
	  && command -v npm >/dev/null \
	  || { echo 'make e2e needs Node 20 or newer and npm: see https://nodejs.org' >&2; exit 1; }
	@$(PYTEST) -n 2 --dist loadfile -m e2e

soak: .venv/.developed
	@SOAK_SHARE=$(SHARE) SOAK_SEED=$(SEED) $(PYTEST) -m "soak or sample" -s --durations 5 || \
	  { code=$$?; test $$code = 5 || exit $$code; echo 'there are no soak tests'; }

# mypy and pyright are most of the time, so each gets a core; mypy's words wait for pyright's.
check: .venv/.developed
	@$(BIN)/ruff format --check --quiet . || { echo 'not formatted: make format' >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy >.venv/mypy.log 2>&1 & mypy=$$!; \
	  $(BIN)/pyright; pyright=$$?; \
	  wait $$mypy; mypy=$$?; cat .venv/mypy.log; \
	  test $$mypy = 0 && test $$pyright = 0
	@$(PYTEST) tests/test_architecture.py

format: .venv/.developed
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

bench: .venv/.developed
	@for each in benchmarks/*.py; do \
	  case $$each in */_*) continue;; esac; \
	  echo "== $$each"; $(BIN)/python $$each </dev/null || exit 1; \
	done

clean:
	@rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

# pip's own words name the index, so they go to a file. It compiles what it installs; our own
# folders stay where they are, so they are compiled here, for the first start to be a quick one.
.venv/.installed: pyproject.toml
	@python=; \
	for each in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	  if $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	  then python=$$each; break; fi; \
	  test -z '$(PYTHON)' || break; \
	done; \
	if test -z "$$python"; then \
	  echo 'manciple needs Python 3.11 or newer (make demo PYTHON=/path/to/python3.11)' >&2; exit 1; \
	fi; \
	if ! $$python -c 'import ensurepip, venv' 2>/dev/null; then \
	  version=$$($$python -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
	  echo "this Python lacks venv or ensurepip; on Debian: sudo apt install python$$version-venv" >&2; exit 1; \
	fi; \
	echo 'making .venv …' && $$python -m venv .venv
	@echo 'installing manciple …'
	@$(BIN)/python -m pip install --no-input -e . >.venv/pip.log 2>&1 \
	  || { echo 'the installation failed: .venv/pip.log says why' >&2; exit 1; }
	@$(BIN)/python -m compileall -q $(SOURCES)
	@touch $@

# An sdist cannot hold the link by which mypy and pyright find our folders as `manciple`.
.venv/.developed: .venv/.installed
	@test -e .links/manciple || { mkdir -p .links && ln -s .. .links/manciple; }
	@echo 'installing what tests and checks need …'
	@$(BIN)/python -m pip install --no-input -e '.[dev]' >.venv/pip.log 2>&1 \
	  || { echo 'the installation failed: .venv/pip.log says why' >&2; exit 1; }
	@touch $@
