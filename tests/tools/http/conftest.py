"""Two shops, a resolver and the way to them."""

from collections.abc import AsyncIterator

import pytest

from manciple.tools.http import Http
from tests.tools.http.server import Names, Shop, open_shop


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    async with open_shop() as opened:
        yield opened


@pytest.fixture
async def other() -> AsyncIterator[Shop]:
    async with open_shop() as opened:
        yield opened


@pytest.fixture
def names() -> Names:
    return Names()


@pytest.fixture
async def http(names: Names) -> AsyncIterator[Http]:
    async with Http(lookup=names, deadline_s=5) as opened:
        yield opened
