.venv/.installed: pyproject.toml
	python3 -m venv .venv
	.venv/bin/python -m pip install -q -e '.[dev]'
	touch $@
