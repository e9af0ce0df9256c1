"""Homes in which everything happened once."""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from manciple.policies.home import Home
from tests.fakes import House, Seed
from tests.policies.auditing import (
    lived_in,
)


@pytest.fixture(scope="session")
def lived(seed: Seed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which everything happened once."""
    before = os.umask(0o077)
    house = seed.copied(tmp_path_factory.mktemp("lived") / "home")
    asyncio.run(lived_in(house))
    house.ledger.database.scrub()
    house.ledger.database.close()
    os.umask(before)
    return house.home.path


@pytest.fixture
def again(lived: Path, seed: Seed, tmp_path: Path) -> Iterator[Callable[[], House]]:
    """Return a maker of copies of it, each as if nothing had been done to it."""
    path = tmp_path / "lived"

    def copy() -> House:
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(lived, path)
        path.chmod(0o700)
        return House(Home(path), seed.work, seed.user)

    yield copy
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def old(again: Callable[[], House]) -> House:
    """A home in which everything happened once."""
    return again()
