"""Where the work key lies open to this program: an own 0600 file, or the system's key store.

So watching goes on unattended. Beside it lies the user key's fingerprint, which is thereby pinned
outside the home.
"""

import base64
import json
from pathlib import Path
from typing import cast

from manciple.policies.errors import LogBroken, VaultLocked
from manciple.policies.home import Home, own, write_own
from manciple.policies.keys import PublicKeys, WorkKey, public_keys
from manciple.policies.secret import Secret


def write_key_file(path: Path, work: WorkKey, keys: PublicKeys) -> None:
    """Put the work key in a 0600 file of the user's choice, with the user key's fingerprint."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_own(path, _keep(work, keys).encode())


def read_key_file(path: Path, keys: PublicKeys) -> WorkKey:
    """Read it back. Raises `VaultLocked`, or `LogBroken` where the user key was exchanged."""
    try:
        own(path)
        return _kept(path.read_text("ascii"), keys)
    except (OSError, UnicodeDecodeError) as error:
        raise VaultLocked("the key file cannot be read") from error


def keep_in_keyring(home: Home, work: WorkKey, keys: PublicKeys) -> bool:
    """Put the work key into the system's key store; False where there is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password("manciple", str(home.path), _keep(work, keys))
    except KeyringError:
        return False
    return True


def read_keyring(home: Home, keys: PublicKeys) -> WorkKey | None:
    """Return the work key from the system's key store; None where it has none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = keyring.get_password("manciple", str(home.path))
    except KeyringError:
        return None
    return None if kept is None else _kept(kept, keys)


def forget_keyring(home: Home) -> None:
    """Take the work key out of the system's key store, if it is there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password("manciple", str(home.path))
    except KeyringError:
        return


def keep_again(home: Home, work: WorkKey, key_file: Path | None) -> None:
    """Put a new work key where the earlier one is kept: in the key file, in the key store."""
    import keyring
    from keyring.errors import KeyringError

    keys = public_keys(home)
    if key_file is not None and key_file.exists():
        write_key_file(key_file, work, keys)
    try:
        if keyring.get_password("manciple", str(home.path)) is not None:
            keep_in_keyring(home, work, keys)
    except KeyringError:
        return


def _keep(work: WorkKey, keys: PublicKeys) -> str:
    root = work.root.reveal()
    return json.dumps({"work": _b64(root), "user_fingerprint": keys.fingerprint})


def _kept(text: str, keys: PublicKeys) -> WorkKey:
    try:
        kept = cast("dict[str, str]", json.loads(text))
        root, pinned = Secret(_un64(kept["work"])), kept["user_fingerprint"]
        work = WorkKey(root, keys.generation)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise VaultLocked("what holds the work key cannot be read") from error
    if pinned != keys.fingerprint or work.public != keys.work:
        raise LogBroken(
            "the keys of this home are not the ones that were pinned outside it",
            hint="do not go on with this home: somebody may have exchanged its user key",
        )
    return work


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _un64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
