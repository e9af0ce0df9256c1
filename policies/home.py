"""The home: the one folder that holds everything manciple keeps, readable by its owner alone."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from manciple.policies.errors import HomeBroken, NotFound

ALL = "all"
"""The line of the marker that revokes everything."""


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
        return self.path / "revoked"

    @property
    def exists(self) -> bool:
        """Was a home made here?"""
        return self.keys.exists()

    def made(self) -> "Home":
        """Make the folder, for its owner alone, and return the home."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        own(self.path)
        return self

    def opened(self) -> "Home":
        """Check that a home is here and ours. Raises `NotFound` or `HomeBroken`."""
        if not self.exists:
            raise NotFound("there is no home here yet", hint="manciple init")
        for path in (self.path, self.keys, self.ledger, self.book):
            if path.exists() or path.is_symlink():
                own(path)
        return self

    def revoked(self) -> frozenset[str]:
        """Return the grant ids (or `all`) that were revoked without a key. Cheap: one stat."""
        try:
            return frozenset(self.marker.read_text("utf-8").split())
        except FileNotFoundError:
            return frozenset()
        except (OSError, UnicodeDecodeError):
            return frozenset({ALL})  # unreadable means stop, not go

    def revoke(self, what: str) -> None:
        """Add to the marker, durable when this returns. Needs no key."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW
        descriptor = os.open(self.marker, flags, 0o600)
        try:
            os.write(descriptor, f"{what}\n".encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def clear_marker(self) -> None:
        """Forget the marker, once the ledger holds what it said."""
        self.marker.unlink(missing_ok=True)


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
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    descriptor = os.open(draft, flags, 0o600)
    try:
        os.write(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
