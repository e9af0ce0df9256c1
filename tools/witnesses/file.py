"""A witness in a file: on a stick, a share, another user's folder; 0600, never smaller again."""

import fcntl
import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from manciple.policies.checkpoint import MAX_NOTE
from manciple.policies.errors import HomeBroken, LogBroken, WitnessSilent
from manciple.policies.home import own, write_own
from manciple.policies.witness import goes_on


@dataclass(frozen=True, slots=True)
class FileWitness:
    """Keeps the last checkpoint at `path`."""

    path: Path

    def latest(self) -> str | None:
        """Return what the file holds; None where there is none yet, in a folder that is there."""
        try:
            if not self.path.parent.is_dir():
                raise WitnessSilent("its folder is not there", hint=f"is {self.path.parent} in?")
            if not self.path.exists() and not self.path.is_symlink():
                return None
            own(self.path)
            with self.path.open("r", encoding="utf-8") as file:
                return file.read(MAX_NOTE + 1)
        except UnicodeDecodeError as error:
            raise LogBroken("the file holds no text") from error
        except (OSError, HomeBroken) as error:
            raise WitnessSilent(f"its file cannot be read: {_said(error)}") from error

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        """Keep `note` in the place of what it goes on from."""
        try:
            with self._alone():
                goes_on(self.latest(), note, old_size, proof)
                write_own(self.path, note.encode())
        except OSError as error:
            raise WitnessSilent(f"its file cannot be written: {_said(error)}") from error

    def accept(self, note: str, fork: str) -> None:
        """Keep `note`, and in a file beside it the user's statement with the head that it ends."""
        try:
            with self._alone():
                beside = self.path.with_name(f"{self.path.name}.forks")
                before = beside.read_bytes() if beside.exists() else b""
                told = f"{fork}\n{self.latest() or ''}\n"
                write_own(beside, before + told.encode())
                write_own(self.path, note.encode())
        except OSError as error:
            raise WitnessSilent(f"its file cannot be written: {_said(error)}") from error

    def forget(self) -> None:
        """Keep nothing any more."""
        self.path.unlink(missing_ok=True)

    def near(self, home: Path) -> bool:
        """Is it on the same disk as the home?"""
        try:
            return self.path.parent.stat().st_dev == home.stat().st_dev
        except OSError:
            return False

    @contextmanager
    def _alone(self) -> Generator[None, None, None]:
        flags = os.O_RDONLY | os.O_DIRECTORY
        descriptor = os.open(self.path.parent, flags)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def _said(error: Exception) -> str:
    return error.strerror.lower() if isinstance(error, OSError) and error.strerror else str(error)
