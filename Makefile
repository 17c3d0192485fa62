# casegraph: `make demo` shows it, `make test` proves it. Needs python3 (3.11 or later) and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
UV := $(shell command -v uv 2>/dev/null || echo .tools/bin/uv)
DEMO := demo

.PHONY: install demo test check docs bench fuzz lock clean
.DEFAULT_GOAL := install

install: $(STAMP)

.tools/bin/uv:
	$(PYTHON) -m venv .tools
	.tools/bin/python -m pip install --quiet --disable-pip-version-check uv

# Everything comes from requirements.lock, checked by hash; the project itself is editable.
$(STAMP): pyproject.toml requirements.lock | $(UV)
	@$(PYTHON) -c 'import sys; sys.exit("casegraph needs Python 3.11 or later; this is " + sys.version.split()[0] + " (choose another with make PYTHON=...)" if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(UV) venv --quiet --python $$(command -v $(PYTHON)) $(VENV)
	$(UV) pip sync --quiet --require-hashes --compile-bytecode --python $(BIN)/python requirements.lock
	$(UV) pip install --quiet --no-deps --no-build-isolation --python $(BIN)/python --editable .
	@touch $@

demo: install
	@sh graph/example/demo.sh $(BIN)/casegraph $(DEMO)

test: install
	$(BIN)/python -m pytest

# The same on every machine: style, types, layers, generated files, no address of a package index.
check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python -m docs.generate --check

docs: install
	$(BIN)/python -m docs.generate

bench: install
	$(BIN)/python -m benchmarks.load

# Look for inputs that crash the reader, for five minutes; what it finds is written to .fuzz.
fuzz: install
	mkdir -p .fuzz/corpus
	$(BIN)/python -m tests.fuzz.fuzz_reader .fuzz/corpus -max_total_time=300 -max_len=4000 -artifact_prefix=.fuzz/

# After changing the dependencies in pyproject.toml.
lock: | $(UV)
	$(UV) pip compile --quiet --universal --generate-hashes --python-version 3.11 --all-extras --group dev \
	  --no-emit-index-url --custom-compile-command 'make lock' pyproject.toml --output-file requirements.lock

clean:
	rm -rf $(VENV) .tools $(DEMO)
