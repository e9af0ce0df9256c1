"""Keeping what was made from fields of the vault so that it ends with them.

It is sealed under keys that lie with the values (`Vault.keep`), and stored beside their names and
versions. Where one of the values was erased or set anew, nobody opens it any more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from manciple.policies.fields import FieldVersion


class Keeper(Protocol):
    """Seals what was made from fields, and opens it as long as they are as they were."""

    def keep(self, made_from: tuple[FieldVersion, ...], data: bytes, place: str) -> bytes | None:
        """Seal it for one place; None where one of the fields is no longer as it was."""
        ...

    def kept(self, made_from: tuple[FieldVersion, ...], sealed: bytes, place: str) -> bytes | None:
        """Return it; None where one of the fields is no longer as it was."""
        ...


@dataclass(frozen=True, slots=True)
class Late:
    """A keeper that is opened when it is first needed."""

    opened: Callable[[], Keeper]

    def keep(self, made_from: tuple[FieldVersion, ...], data: bytes, place: str) -> bytes | None:
        """Seal it."""
        return self.opened().keep(made_from, data, place)

    def kept(self, made_from: tuple[FieldVersion, ...], sealed: bytes, place: str) -> bytes | None:
        """Return it."""
        return self.opened().kept(made_from, sealed, place)


@dataclass(frozen=True, slots=True)
class Under:
    """Something as it is stored under the fields that it was made from."""

    made_from: tuple[FieldVersion, ...]
    sealed: str
    """Hex; empty where a field had changed before it could be stored."""


def under(keeper: Keeper, made_from: tuple[FieldVersion, ...], data: bytes, place: str) -> Under:
    """Return `data` as it is to be stored."""
    sealed = keeper.keep(made_from, data, place)
    return Under(made_from, sealed.hex() if sealed else "")


def again(keeper: Keeper, stored: Under, place: str) -> bytes | None:
    """Return what was stored; None where a field is no longer as it was. Raises `HomeBroken`."""
    sealed = bytes.fromhex(stored.sealed)
    return keeper.kept(stored.made_from, sealed, place) if sealed else None
