"""The detail of an entry: its canonical bytes, which its leaf commits to and its row seals."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import get_args

from manciple.policies.canonical import decode, encode, recall
from manciple.policies.entries import Entry


@dataclass(frozen=True, slots=True)
class Detail:
    """The envelope that an entry is stored in."""

    entry: Entry
    at: datetime | None = None
    """When it was written, as in the leaf; None in entries of the first program."""


def detail(entry: Entry, at: datetime | None = None) -> bytes:
    """Return the canonical bytes of an entry."""
    return encode(Detail(entry, at))


def detail_of(data: bytes) -> Detail:
    """Read them back. Raises `HomeBroken`, also for another spelling of the same."""
    return decode(Detail, data, exact=True)


_KINDS: dict[str, type[Entry]] = {
    str(field.default): each
    for each in get_args(get_args(Entry)[0])
    for field in fields(each)
    if field.name == "kind"
}


def recalled(kind: str, at: str | None, data: bytes) -> Entry | None:
    """Return the entry of this kind that `detail` writes as `data` at the canonical instant `at`.

    The quick way, for a whole log: None for anything else, which `detail_of` may still read.
    """
    begin = f'{{"at":"{at}","entry":'.encode()
    if kind not in _KINDS or not (data.startswith(begin) and data.endswith(b"}")):
        return None
    return recall(_KINDS[kind], data[len(begin) : -1])
