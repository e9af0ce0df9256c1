"""The server and the way to it, for the tests of what lies around `tools/http.py`."""

from tests.tools.http.conftest import http, names, shop

__all__ = ["http", "names", "shop"]
