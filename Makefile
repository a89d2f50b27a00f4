# The commands of the project. `make run` and `make test` need Python 3.11 or newer, make and a C compiler; nothing else.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
BIN := .venv/bin
SHARED ?= ../shared
RUN_READY := .venv/.run-ready
TEST_READY := .venv/.test-ready

.DEFAULT_GOAL := help
.PHONY: help run test demo fit gold lint bench soak messages screens clean

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -e 's/:.*## /\t/' | expand -t 12

run: $(RUN_READY) ## Set everything up and start the bot
	@$(BIN)/mercato run

demo: $(RUN_READY) ## Play a month of made-up news in the terminal, without token or network
	@$(BIN)/mercato demo examples

test: $(TEST_READY) ## Set everything up and run every test
	$(BIN)/pytest -n 2 --dist worksteal

fit: $(TEST_READY) ## Fit the weights of the reader on the labelled items in $(SHARED)
	$(BIN)/python -m bot.app.fit $(SHARED)

gold: $(TEST_READY) ## Measure the reader and the bot on the real data in $(SHARED)
	$(BIN)/python -m bench.gold $(SHARED)

lint: $(TEST_READY) ## Check format, rules, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(TEST_READY) ## Print how fast it is, as ratios against peers measured in the same run
	$(BIN)/python -m bench $(SHARED)

soak: $(TEST_READY) ## Kill the bot 200 times on each database while it works, and count what that costs
	$(BIN)/python -m bench.soak $(SOAK)

messages: $(TEST_READY) ## Bring the message catalogues up to date with the code
	$(BIN)/python -m bot.app.phrases

screens: $(TEST_READY) ## Write anew what the chats show, screen by screen, to be looked at
	MERCATO_SCREENS=1 $(BIN)/pytest -q tests/chat/test_screens.py

clean: ## Remove the environment and all that was made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Mercato needs Python 3.11 or newer; set PYTHON=/path/to/python"; exit 2; }
	$(PYTHON) -m venv .venv

$(RUN_READY): requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(TEST_READY): requirements-test.lock $(RUN_READY)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@touch $@
