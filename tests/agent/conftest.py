"""The town that the tests of plans are played in."""

from collections.abc import AsyncIterator

import pytest

from tests.agent.town import Town, town_of
from tests.fakes import House


@pytest.fixture
async def town(house: House) -> AsyncIterator[Town]:
    async with town_of(house) as found:
        yield found
