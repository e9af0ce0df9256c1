"""The home: the one folder that holds everything manciple keeps, readable by its owner alone."""

import fcntl
import os
import re
import shutil
import stat
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from manciple.policies.errors import HomeBroken, Misused, NotFound

ALL = "all"
"""The line of the marker that revokes everything."""

Why: TypeAlias = Literal["restored", "went_back", "unknown"]
"""Why everything is suspended: the home was restored from a backup; its log is shorter than what
was seen of it outside; or the marker holds a word that nobody here knows."""

_SUSPENDED = "suspended:"
"""How the line of the marker begins that suspends everything, until the user signs it again."""

BACKING_UP = ".backup-"
"""How the folder is called in which a backup is put together."""

_MARKER = "revoked"
_GRANT = re.compile(r"g[0-9]{1,9}", re.ASCII)


def stops_all(marked: frozenset[str]) -> bool:
    """Does the marker stop everything, and not single grants alone?

    A word that is no grant's name stops everything: what is not understood never lets go on.
    """
    return not all(map(_GRANT.fullmatch, marked))


def suspends(marked: frozenset[str]) -> Why | None:
    """Return why the marker suspends everything; None where it only revokes."""
    words = {word for word in marked if word != ALL and not _GRANT.fullmatch(word)}
    if not words:
        return None
    known: tuple[Why, ...] = ("went_back", "restored")
    for why in known:
        if _SUSPENDED + why in words:
            return why
    return "unknown"


@dataclass(frozen=True, slots=True)
class Home:
    """Where things lie in one home."""

    path: Path

    @property
    def ledger(self) -> Path:
        """The permission ledger and the vault."""
        return self.path / "ledger.db"

    @property
    def book(self) -> Path:
        """Watches, offers seen, saved runs."""
        return self.path / "book.db"

    @property
    def keys(self) -> Path:
        """The sealed keys."""
        return self.path / "keys.json"

    @property
    def marker(self) -> Path:
        """What was revoked without a key: fail-closed until the ledger has taken it over."""
        return self.path / _MARKER

    @property
    def key_file_note(self) -> Path:
        """Says where the user chose to keep the work key, where that is a file."""
        return self.path / "key-file"

    @property
    def exists(self) -> bool:
        """Was a home made here?"""
        return self.keys.exists()

    @property
    def vacant(self) -> bool:
        """Is nothing at all here?"""
        path = self.path
        return not path.exists() or (path.is_dir() and not any(path.iterdir()))

    def made(self) -> "Home":
        """Make the folder, for its owner alone, and return the home."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        own(self.path)
        return self

    @contextmanager
    def drafted(self) -> Generator["Home", None, None]:
        """Make a home beside its place within the block, and move it there at the end.

        So there is a whole one or none. Raises `Misused` where it cannot lie there.
        """
        place = self.path.absolute()
        draft = Home(place.with_name(f".{place.name}.new"))
        if draft.path.exists():  # left by one that was cut off
            shutil.rmtree(draft.path)
        try:
            yield draft.made()
            try:
                draft.path.rename(place)
            except OSError as error:
                raise Misused(
                    f"no home can be made in {place}: {(error.strerror or str(error)).lower()}",
                    hint="--home, a folder that is not there yet or is empty",
                ) from error
            _sync(place.parent)
        except BaseException:
            shutil.rmtree(draft.path, ignore_errors=True)
            raise

    def opened(self) -> "Home":
        """Check that a home is here and ours. Raises `NotFound` or `HomeBroken`."""
        if not self.exists:
            raise NotFound("there is no home here yet", hint="manciple init")
        for path in (self.path, self.keys, self.ledger, self.book):
            if path.exists() or path.is_symlink():
                own(path)
        return self

    def revoked(self) -> frozenset[str]:
        """Return what the marker says: grant ids, `all`, `suspended`. Cheap: one stat.

        `stops_all` tells what it means.
        """
        try:
            os.lstat(f"{self.path}/{_MARKER}")  # asked before every effect: no file, no reading
            return frozenset(self.marker.read_text("utf-8").split())
        except FileNotFoundError:
            return frozenset()
        except (OSError, UnicodeDecodeError):
            return frozenset({ALL})  # unreadable means stop, not go

    def revoke(self, what: str) -> None:
        """Add to the marker, durable when this returns. Needs no key."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW
        with self._marking():
            descriptor = os.open(self.marker, flags, 0o600)
            try:
                os.write(descriptor, f"{what}\n".encode())
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            _sync(self.path)

    def suspend(self, why: Why) -> None:
        """Suspend every grant and approval, at once and durably. Needs no key.

        For a home that is not what was last seen of it: restored, or put back to an older state.
        """
        self.revoke(_SUSPENDED + why)

    def clear_marker(self, said: frozenset[str]) -> None:
        """Forget the marker, now that the ledger holds what it `said`; not if it says more."""
        with self._marking():
            if self.revoked() <= said:
                self.marker.unlink(missing_ok=True)

    @contextmanager
    def _marking(self) -> Generator[None, None, None]:
        """Hold the folder's lock, so that nothing is added to a marker that is being cleared."""
        descriptor = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def tidied(self) -> None:
        """Remove what a backup that was cut off left; the caller holds the keys' lock."""
        for left in self.path.glob(f"{BACKING_UP}*"):
            shutil.rmtree(left)

    def contents(self) -> Generator[tuple[str, bytes], None, None]:
        """Yield every file of the home with its bytes."""
        for path in sorted(self.path.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield str(path.relative_to(self.path)), path.read_bytes()

    @contextmanager
    def alone(self, name: str) -> Generator[bool, None, None]:
        """Hold `name` (a run) for this process; False where another process holds it.

        An operating-system lock: it ends with the process, however that ends.
        """
        path, flags = self.path / "locks" / name, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
        try:
            descriptor = os.open(path, flags, 0o600)
        except FileNotFoundError:
            path.parent.mkdir(mode=0o700, exist_ok=True)
            descriptor = os.open(path, flags, 0o600)
        held = False
        try:
            held = _locked(descriptor, path)
            yield held
        finally:
            if held:
                path.unlink(missing_ok=True)
            os.close(descriptor)


def _locked(descriptor: int, path: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # A holder removes the file when it is done: a lock on a removed file holds nothing.
        return path.stat().st_ino == os.fstat(descriptor).st_ino
    except OSError:
        return False


def own(path: Path) -> None:
    """Raise `HomeBroken` unless `path` is the user's own, no link, and closed to others."""
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise HomeBroken(f"{path.name} is a symbolic link", hint="a home holds no links")
    if found.st_uid != os.geteuid():
        raise HomeBroken(f"{path.name} belongs to somebody else")
    if found.st_mode & 0o077:
        raise HomeBroken(
            f"{path.name} is open to other users", hint=f"chmod go-rwx {path.name} in the home"
        )


def write_own(path: Path, data: bytes) -> None:
    """Write a file of the home whole or not at all: 0600, synced, then renamed into place."""
    draft = path.with_name(f".{path.name}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    draft.unlink(missing_ok=True)  # left by a crash, or put there by somebody else
    descriptor = os.open(draft, flags, 0o600)
    try:
        os.write(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
    _sync(path.parent)


def write_new(path: Path, data: bytes) -> None:
    """Write a file of the user's choice, for them alone. Raises `Misused` where it is there."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    try:
        descriptor = os.open(path, flags, 0o600)
    except OSError as error:
        raise Misused(
            f"{path.name} is there already, or cannot be made", hint="another file"
        ) from error
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(descriptor)


def _sync(folder: Path) -> None:
    """Make the folder's own entries durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
