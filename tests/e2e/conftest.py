"""The real parts that `make e2e` starts, each once for all tests of a process."""

from collections.abc import Iterator

import pytest

from tests.e2e.vendure_shop import VendureShop, running


@pytest.fixture(scope="session")
def vendure() -> Iterator[VendureShop]:
    """A running Vendure with its sample catalogue. What a test changes, the next one meets."""
    with running() as shop:
        yield shop
