"""Fixtures for all tests. Files are made as the command line makes them: for the owner alone."""

import fcntl
import os
import signal
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.fakes import House, Seed
from tests.terminal import Person

settings.register_profile(
    "manciple",
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("manciple")

# What is said is read word for word, whatever language the one at the keyboard reads.
os.environ.pop("MANCIPLE_LANG", None)
os.environ["LC_ALL"] = "C.UTF-8"

# A runner in the background of a shell hands on that Ctrl-C is ignored; what the tests start must
# hear it all the same.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, the demo, so that nobody waits for it alone at the end."""
    items.sort(key=lambda item: "demo" not in getattr(item, "fixturenames", ()))


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


@pytest.fixture(scope="session")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Return somebody with a home that was made at the command line, to be copied.

    Whichever worker needs it first makes it for all.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    person, made = Person(shared / "settled"), shared / "settled.made"
    before = os.umask(0o077)
    with (shared / "settled.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            Person.settled(person.folder)
            made.touch()
    os.umask(before)
    return person


@pytest.fixture
def person(settled: Person, tmp_path: Path) -> Person:
    """Return somebody at the command line, with the starter grants and a key file."""
    return settled.copied(tmp_path / "person")
