"""The one canonical encoding: what is signed, hashed, sealed and compared.

JSON with sorted keys, no spaces, ASCII escapes and no floats; dataclasses by their fields,
instants as ISO 8601 in UTC. The same value has one spelling, and reading refuses any other.
"""

import hashlib
import json
from functools import cache
from typing import Any, TypeAlias, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from manciple.policies.errors import HomeBroken

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
"""What the encoding can hold. No floats: they have no one spelling."""

T = TypeVar("T")


def encode(value: object) -> bytes:
    """Return the canonical bytes. Raises `TypeError` for a float, wherever it hides."""
    plain = _adapter(type(value)).dump_python(value, mode="json")
    _refuse_floats(plain)
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def decode(kind: type[T], data: bytes) -> T:
    """Read back what `encode` wrote as `kind`. Raises `HomeBroken` for anything else."""
    try:
        return cast("T", _adapter(kind).validate_json(data, strict=True))
    except ValidationError:
        # Not chained: the validation message quotes the value, which may be personal.
        raise HomeBroken(f"a stored {kind.__name__.lower()} cannot be read") from None


def digest(domain: str, value: object) -> str:
    """Return the SHA-256 in hex; `domain` keeps one kind of thing from passing as another."""
    return hashlib.sha256(f"manciple {domain} v1\n".encode() + encode(value)).hexdigest()


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401  (any type can be encoded)
    return TypeAdapter(kind)


def _refuse_floats(plain: object) -> None:
    if isinstance(plain, float):
        raise TypeError("a float has no canonical form")
    if isinstance(plain, dict):
        for value in cast("dict[str, object]", plain).values():
            _refuse_floats(value)
    elif isinstance(plain, list):
        for value in cast("list[object]", plain):
            _refuse_floats(value)
