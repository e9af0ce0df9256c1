"""Unlocking a home for everyday work: system key store, key file, or passphrase, in this order."""

from datetime import UTC, datetime
from pathlib import Path

from manciple.agent import presence
from manciple.agent.voice import Voice
from manciple.policies.errors import HomeBroken, LogBroken, VaultLocked, WrongPassphrase
from manciple.policies.home import Home, own
from manciple.policies.key_stores import read_key_file, read_keyring
from manciple.policies.keys import (
    PublicKeys,
    Unlocked,
    UserKey,
    WorkKey,
    changing,
    public_keys,
    unlock,
)
from manciple.policies.memory import close_memory
from manciple.policies.witness import Named

TRIES = 3
"""So often a passphrase is asked for; from then on each try would wait (`policies/attempts.py`)."""


def work_key(home: Home, passphrase_fd: int | None) -> WorkKey:
    """Return the work key. Raises `VaultLocked` where nothing opens it.

    Whoever brings the passphrase goes on with a change of the keys that was cut off.
    """
    home.opened()
    if passphrase_fd is None and (found := unattended(home, public_keys(home))):
        return found
    unlocked = by_passphrase(home, passphrase_fd)
    if unlocked.next is not None:
        from manciple.agent.rotation import rotate

        unlocked = rotate(home, unlocked, datetime.now(UTC))
    return unlocked.work


def by_passphrase(
    home: Home, passphrase_fd: int | None, question: str = "passphrase: "
) -> Unlocked:
    """Open both keys by the passphrase, asked for again where it was wrong.

    Raises `WrongPassphrase` after the last try, and where a person types none.
    """
    tries = 1 if passphrase_fd is not None else TRIES
    while True:
        if passphrase_fd is not None:
            typed = presence.passphrase_from(passphrase_fd)
        else:
            typed = presence.passphrase(question)
        close_memory()
        tries -= 1
        try:
            return unlock(home, typed)
        except WrongPassphrase as error:
            if not tries or not typed.reveal():
                hint = "try again; capitals and spaces count"
                raise WrongPassphrase(str(error), hint=hint) from error
            Voice().say(f"{error}: try again; capitals and spaces count")


def unattended(home: Home, keys: PublicKeys) -> WorkKey | None:
    """Return the work key where it opens without a person; None where it does not."""
    if changing(home):
        raise VaultLocked(
            "a change of the keys was cut off, and goes on with the passphrase",
            hint="manciple keys rotate",
        )
    close_memory()
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

        path = head_file(key_file(home))
        return [Named("key-file", FileWitness(path), needed=False, place=str(path))]
    try:
        kept = read_keyring(home, public_keys(home)) is not None
    except LogBroken:
        kept = False  # said where the key is asked for
    if not kept:
        return []
    from manciple.tools.witnesses.key_store import KeyStoreWitness

    place = str(home.path)
    return [Named("key-store", KeyStoreWitness(home.path), needed=False, place=place)]


def head_file(key_file: Path) -> Path:
    """Return where the highest head is kept beside a key file."""
    return key_file.with_name(f"{key_file.name}.head")


def user_key(home: Home) -> UserKey:
    """Ask for the passphrase, and return the user key for the signature that was asked for."""
    if not presence.at_terminal():
        raise VaultLocked("a signature needs the passphrase at a terminal", hint="manciple inbox")
    return by_passphrase(home, None, "passphrase, to sign: ").user
