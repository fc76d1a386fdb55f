# Two commands do all: `make run` checks and draws the models, `make test` runs every test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test lint types contracts fast axe verapdf bench schema examples docs clean
AXE := node_modules/axe-core/axe.min.js
JAXB := $(VENV)/jaxb
JAXB_PACKAGES := libjaxb-java libjaxb-api-java libistack-commons-java libactivation-java

run: $(READY)
	$(BIN)/palveluketju check models
	$(BIN)/palveluketju draw --all --in models -o build
	$(BIN)/palveluketju draw --overview --in models -o build/yleiskuva.svg
	@echo
	@echo "Kuvat ovat kansiossa build/. The pictures are in the folder build/."

test: $(READY) lint types contracts axe verapdf
	$(BIN)/pytest -n auto

fast: $(READY)
	$(BIN)/pytest -x

# Only some tests of pages use it; they are skipped where npm cannot bring it.
axe:
	@test -f $(AXE) || ! command -v npm >/dev/null || \
	npm install --silent --no-save --no-package-lock --fetch-retries 0 axe-core@4.14.1 || \
	echo "axe-core was not found; its tests are skipped"

# Only one test of PDF files uses it; it is skipped where there is no Java, or apt to bring the rest.
verapdf: $(READY)
	@test -f $(JAXB)/.ready || { command -v java >/dev/null && mkdir -p $(JAXB) && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group verapdf && \
	cd $(JAXB) && apt-get -o APT::Sandbox::User=root download -qq $(JAXB_PACKAGES) && \
	for each in *.deb; do dpkg-deb -x "$$each" .; done && touch .ready; } || \
	echo "veraPDF was not found; its tests are skipped"

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m benchmarks

schema: $(READY)
	$(BIN)/palveluketju schema --lang fi > schema/palveluketju.schema.json

examples: $(READY)
	$(BIN)/python -m tools.write_examples

docs: $(READY)
	$(BIN)/python -m tools.write_docs
	$(BIN)/sphinx-build -q -W -n -d build/doctrees docs build/docs

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $(READY)

clean:
	rm -rf $(VENV) build dist
