"""Unlocking a home for everyday work: system key store, key file, or passphrase, in this order."""

from pathlib import Path

from manciple.agent import presence
from manciple.policies.errors import HomeBroken, VaultLocked
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


def work_key(home: Home, passphrase_fd: int | None) -> WorkKey:
    """Return the work key. Raises `VaultLocked` where nothing opens it."""
    home.opened()
    if passphrase_fd is not None:
        return unlock_work(home, presence.passphrase_from(passphrase_fd))
    if found := unattended(home, public_keys(home)):
        return found
    return unlock_work(home, presence.passphrase())


def unattended(home: Home, keys: PublicKeys) -> WorkKey | None:
    """Return the work key where it opens without a person; None where it does not."""
    if home.key_file_note.exists():
        return read_key_file(key_file(home), keys)
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


def user_key(home: Home) -> UserKey:
    """Ask for the passphrase, and return the user key for the signature that was asked for."""
    if not presence.at_terminal():
        raise VaultLocked("a signature needs the passphrase at a terminal", hint="manciple inbox")
    return unlock_user(home, presence.passphrase("passphrase, to sign: "))
