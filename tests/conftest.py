"""Fixtures for all tests. Files are made as the command line makes them: for the owner alone."""

import os
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.fakes import House, Seed

settings.register_profile(
    "manciple",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("manciple")


@pytest.fixture(autouse=True)
def _own_files() -> Generator[None, None, None]:
    """Run under umask 077."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Seed:
    """Return a new home with its keys, to be copied."""
    before = os.umask(0o077)
    made = Seed.made(tmp_path_factory.mktemp("seed") / "home")
    os.umask(before)
    return made


@pytest.fixture
def houses(seed: Seed, tmp_path: Path) -> Callable[[], House]:
    """Return a maker of homes, each a copy of its own."""
    made: list[House] = []

    def make() -> House:
        made.append(seed.copied(tmp_path / f"home-{len(made)}"))
        return made[-1]

    return make


@pytest.fixture
def house(houses: Callable[[], House]) -> House:
    """Return an open home."""
    return houses()
