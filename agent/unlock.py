"""Unlocking a home for everyday work: system key store, key file, or passphrase, in this order."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from manciple.agent import presence
from manciple.policies.errors import HomeBroken, LogBroken, VaultLocked, WrongPassphrase
from manciple.policies.home import Home, own
from manciple.policies.keys import (
    PublicKeys,
    UserKey,
    WorkKey,
    public_keys,
    read_key_file,
    read_keyring,
    unlock_user,
    unlock_work,
)
from manciple.policies.secret import Secret
from manciple.policies.witness import Named

K = TypeVar("K", UserKey, WorkKey)


def work_key(home: Home, passphrase_fd: int | None) -> WorkKey:
    """Return the work key. Raises `VaultLocked` where nothing opens it."""
    home.opened()
    if passphrase_fd is not None:
        return _unlocked(unlock_work, home, presence.passphrase_from(passphrase_fd))
    if found := unattended(home, public_keys(home)):
        return found
    return _unlocked(unlock_work, home, presence.passphrase())


def unattended(home: Home, keys: PublicKeys) -> WorkKey | None:
    """Return the work key where it opens without a person; None where it does not."""
    if home.key_file_note.exists():
        try:
            return read_key_file(key_file(home), keys)
        except VaultLocked as error:
            hint = error.hint or "--passphrase-fd N opens the home with the passphrase"
            raise VaultLocked(str(error), hint=hint) from error
    return read_keyring(home, keys)


def key_file(home: Home) -> Path:
    """Return where the user keeps the work key. Raises `HomeBroken`."""
    try:
        own(home.key_file_note)
        return Path(home.key_file_note.read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        raise HomeBroken(
            "the note of where the key file lies cannot be read",
            hint="delete the file key-file in the home; the passphrase opens it without",
        ) from error


def near_witnesses(home: Home) -> list[Named]:
    """Return the witnesses beside the work key: none where it is under the passphrase alone."""
    if home.key_file_note.exists():
        from manciple.tools.witnesses.file import FileWitness

        return [Named("key-file", FileWitness(head_file(key_file(home))), needed=False)]
    try:
        kept = read_keyring(home, public_keys(home)) is not None
    except LogBroken:
        kept = False  # said where the key is asked for
    if not kept:
        return []
    from manciple.tools.witnesses.key_store import KeyStoreWitness

    return [Named("key-store", KeyStoreWitness(home.path), needed=False)]


def head_file(key_file: Path) -> Path:
    """Return where the highest head is kept beside a key file."""
    return key_file.with_name(f"{key_file.name}.head")


def user_key(home: Home) -> UserKey:
    """Ask for the passphrase, and return the user key for the signature that was asked for."""
    if not presence.at_terminal():
        raise VaultLocked("a signature needs the passphrase at a terminal", hint="manciple inbox")
    return _unlocked(unlock_user, home, presence.passphrase("passphrase, to sign: "))


def _unlocked(unlock: Callable[[Home, Secret[str]], K], home: Home, typed: Secret[str]) -> K:
    try:
        return unlock(home, typed)
    except WrongPassphrase as error:
        raise WrongPassphrase(str(error), hint="try again; capitals and spaces count") from error
