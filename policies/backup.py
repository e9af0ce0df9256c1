"""A backup of a home: one file that opens with the passphrase or the recovery code.

A gzipped tar of `manifest.json`, `keys.json`, `ledger.db` and `book.db`; the manifest names the
others with size and SHA-256. It is made while others work: each database as it stands at one
moment, the book first, so that it never speaks of what the ledger does not know. What opens a home
without a person (the key file, the key store) is not in it. See `docs/formats/vault.md`.
"""

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Literal, TypeAlias, cast

from manciple.policies.canonical import decode, encode
from manciple.policies.database import snapshot
from manciple.policies.entries import BackedUp
from manciple.policies.errors import HomeBroken, Misused, Refused
from manciple.policies.fields import FieldVersion
from manciple.policies.home import BACKING_UP, Home, write_own
from manciple.policies.keys import WorkKey, changing

_MANIFEST = "manifest.json"
_FORMAT = 1
_MAX_MANIFEST = 100_000


@dataclass(frozen=True, slots=True)
class Draft:
    """A backup that is written and not yet in its place."""

    path: Path
    digest: str
    """SHA-256 of the file (hex)."""


@contextmanager
def written(home: Home, path: Path, now: datetime) -> Generator[Draft, None, None]:
    """Write a backup, and put it in its place where the block ends well.

    So what the block writes down of it comes first: no backup lies about that nobody knows of.
    Raises `Misused` where the file is there already, cannot be made, or lies in the home;
    `Refused` while the keys are being changed.
    """
    path = path.absolute()
    if path.resolve().is_relative_to(home.path.absolute().resolve()):
        raise Misused("a backup lies outside the home that it keeps", hint="another file")
    draft = path.with_name(f".{path.name}.new")
    try:
        if path.exists() or path.is_symlink():
            raise FileExistsError
        draft.unlink(missing_ok=True)  # left by a backup that was cut off
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        descriptor = os.open(draft, flags, 0o600)
    except OSError as error:
        raise Misused(
            "the backup file is there already, or cannot be made", hint="another file"
        ) from error
    try:
        # Held to the end: nothing is erased between the copy and what is written down of it.
        with os.fdopen(descriptor, "w+b") as stream, home.alone("keys") as alone:
            if not alone or changing(home):
                raise Refused("the keys are being changed", hint="manciple keys rotate")
            home.tidied()
            _write(home, stream, now)
            stream.flush()
            os.fsync(descriptor)
            stream.seek(0)
            yield Draft(path, hashlib.file_digest(stream, "sha256").hexdigest())
        os.link(draft, path)  # fails where somebody was faster; a rename would overwrite
    except FileExistsError as error:
        raise Misused("the backup file is there by now", hint="another file") from error
    finally:
        draft.unlink(missing_ok=True)


def unpack(path: Path, into: Home) -> None:
    """Unpack a backup into an empty home, and check every file of it.

    Raises `Misused` for what is no backup, and `HomeBroken` for one that was damaged.
    """
    try:
        with tarfile.open(path, "r:gz") as archive:
            members = {member.name: member for member in archive.getmembers()}
            listed = _listed(archive, members)
            _check_names(into, set(listed), set(members))
            for name, (size, digest) in listed.items():
                content = _content(archive, members[name], size)
                if hashlib.sha256(content).hexdigest() != digest:
                    raise HomeBroken(f"{name} in the backup is damaged", hint="an earlier backup")
                write_own(into.path / name, content)
    except FileNotFoundError as error:
        raise Misused("there is no such backup file") from error
    except (tarfile.TarError, EOFError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Misused("that is no backup of a home, or it was cut off") from error
    except OSError as error:  # gzip says so of what is damaged
        raise HomeBroken("the backup cannot be read", hint="an earlier backup") from error


Noted: TypeAlias = Literal["noted", "gone", "not noted"]
"""Was an erasure noted beside a backup; is that no longer where it was; or can nothing be left
there?"""

_NOTE = "backup.erased"


def note_erased(backup: BackedUp, erased: tuple[FieldVersion, ...], work: WorkKey) -> Noted:
    """Leave a note beside a backup of what was erased since, for who restores it.

    Sealed for that very file: without the work key it says only that there is something.
    """
    path = Path(backup.path)
    if not path.is_file():
        return "gone"
    before = _note(path, backup.digest, work) or ()
    whole = tuple(sorted({*before, *erased}))
    try:
        write_own(_beside(path), work.sealer.seal(_NOTE, backup.digest, encode(list(whole))))
    except OSError:
        return "not noted"
    return "noted"


def noted_erased(path: Path, work: WorkKey) -> tuple[FieldVersion, ...] | None:
    """Return what was erased after this backup was made, as the note beside it says.

    Empty where there is no note; None for one that does not open: it was made for another file,
    or the work key has changed since the backup.
    """
    if not _beside(path).is_file():
        return ()
    with path.open("rb") as stream:
        return _note(path, hashlib.file_digest(stream, "sha256").hexdigest(), work)


def _note(path: Path, digest: str, work: WorkKey) -> tuple[FieldVersion, ...] | None:
    try:
        whole = work.sealer.open(_NOTE, digest, _beside(path).read_bytes())
        return tuple(decode(list[FieldVersion], whole))
    except (OSError, HomeBroken):
        return None


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.erased")


def _check_names(home: Home, listed: set[str], there: set[str]) -> None:
    needed = {home.keys.name, home.ledger.name}
    if not needed <= listed <= {*needed, home.book.name}:
        raise ValueError("other files than a home has")
    if there != {_MANIFEST, *listed}:
        raise ValueError("other files than the manifest names")


def _write(home: Home, stream: IO[bytes], now: datetime) -> None:
    with tempfile.TemporaryDirectory(dir=home.path, prefix=BACKING_UP) as folder:
        kept = Path(folder)
        for database in (home.book, home.ledger):
            if database.exists():
                snapshot(database, kept / database.name)
        (kept / home.keys.name).write_bytes(home.keys.read_bytes())
        files = sorted(kept.iterdir())
        manifest = {
            "format": _FORMAT,
            "at": now.isoformat(),
            "files": {path.name: _described(path) for path in files},
        }
        with tarfile.open(fileobj=stream, mode="w:gz") as archive:
            _add(archive, _MANIFEST, json.dumps(manifest, indent=1).encode())
            for path in files:
                _add(archive, path.name, path.read_bytes())


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size, member.mode = len(content), 0o600
    archive.addfile(member, io.BytesIO(content))


def _described(path: Path) -> dict[str, object]:
    content = path.read_bytes()
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _listed(
    archive: tarfile.TarFile, members: dict[str, tarfile.TarInfo]
) -> dict[str, tuple[int, str]]:
    content = _content(archive, members[_MANIFEST], _MAX_MANIFEST)
    manifest = cast("dict[str, Any]", json.loads(content))
    if manifest["format"] != _FORMAT:
        raise ValueError("a format that this program does not know")
    files = cast("dict[str, dict[str, Any]]", manifest["files"])
    return {name: (int(each["size"]), str(each["sha256"])) for name, each in files.items()}


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo, most: int) -> bytes:
    stream = archive.extractfile(member) if member.isreg() else None
    if stream is None:
        raise ValueError("a member that is no file")
    content = stream.read(most + 1)
    if len(content) > most:
        raise ValueError("a file that is larger than it says")
    return content
