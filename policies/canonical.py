"""The one canonical encoding: what is signed, hashed, sealed and compared.

JSON with sorted keys, no spaces, ASCII escapes and no floats; dataclasses by their fields,
instants as ISO 8601 in UTC. The same value has one spelling; reading converts nothing.
"""

import hashlib
import json
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import SchemaSerializer, core_schema, to_jsonable_python

from manciple.policies.errors import HomeBroken, MancipleError

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
"""What the encoding can hold. No floats: they have no one spelling."""

T = TypeVar("T")

_JSON = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False)


def encode(value: object) -> bytes:
    """Return the canonical bytes. Raises `TypeError` for what has no one spelling.

    That is a float, an instant without its zone, a key that is not text, or text with half a
    surrogate pair, wherever it hides.
    """
    return _written(_plain(value)).encode()


def decode(kind: type[T], data: bytes, *, exact: bool = False) -> T:
    """Read back what `encode` wrote as `kind`, strictly. Raises `HomeBroken` for anything else.

    With `exact`, also for the same value in another spelling, and for a name that `kind` does not
    know; one that it knows may be missing, as in what an older program wrote.
    """
    try:
        value = cast("T", _adapter(cast("Any", kind)).validate_json(data, strict=True))
        if exact and _speller(cast("Hashable", kind))(value) == data:
            return value
        plain, _ = _EACH_ONCE.raw_decode(data.decode())  # what follows it, the validator refuses
        same = not exact or (_written(plain).encode() == data and _spells(plain, value))
    except (ValidationError, MancipleError, ValueError, TypeError, RecursionError):
        # Not chained: the messages quote the value, which may be personal.
        raise HomeBroken(f"a stored {kind.__name__.lower()} cannot be read") from None
    if not same:
        raise HomeBroken(f"a stored {kind.__name__.lower()} is spelled in another way")
    return value


def digest(domain: str, value: object) -> str:
    """Return the SHA-256 in hex; `domain` keeps one kind of thing from passing as another."""
    return hashlib.sha256(f"manciple {domain} v1\n".encode() + encode(value)).hexdigest()


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401  (any type can be encoded)
    return TypeAdapter(kind)


@cache
def _speller(kind: Any) -> Callable[[object], bytes]:  # noqa: ANN401  (any type can be encoded)
    """Return what writes a value of `kind` as `encode` does, by pydantic where it can be.

    It may write what `encode` does not, but never as `encode` writes something else.
    """
    try:
        spell = SchemaSerializer(_in_order(_adapter(kind).core_schema)).to_json
    except _NotInOrder:
        return encode

    def spelled(value: object) -> bytes:
        data = spell(value, ensure_ascii=True)
        return encode(value) if b"\x7f" in data else data  # the one sign that it escapes otherwise

    return spelled


class _NotInOrder(Exception):
    """The kind holds what pydantic would spell in another way than we do."""


_AS_IT_IS = frozenset({"str", "int", "bool", "none", "literal", "enum", "definition-ref"})
_PARTS = {
    "definitions": ("schema", "definitions"),
    "dataclass": ("schema", "fields"),
    "dataclass-args": ("fields",),
    "dataclass-field": ("schema",),
    "default": ("schema",),
    "nullable": ("schema",),
    "tuple": ("items_schema",),
    "list": ("items_schema",),
    "union": ("choices",),
    "tagged-union": ("choices",),
}
"""Where the parts of a schema stand. Sets and dicts are left out, which pydantic writes in the
order in which they happen to lie, and floats, and all that has a way of its own."""


def _in_order(schema: Any) -> Any:  # noqa: ANN401  (pydantic's schemas have many shapes)
    """Return a schema with its fields by name and its instants as ours. Raises `_NotInOrder`."""
    if isinstance(schema, str):  # the name of a field
        return schema
    if isinstance(schema, list):
        return sorted(map(_in_order, cast("list[object]", schema)), key=_name)
    if not isinstance(schema, dict):
        raise _NotInOrder
    known = cast("dict[str, Any]", schema)
    kind = known.get("type")
    if isinstance(kind, dict) or kind is None:  # the choices of a tagged union, by tag
        return {tag: _in_order(each) for tag, each in known.items()}
    if kind == "datetime":
        return core_schema.datetime_schema(serialization=_AS_OURS)
    if kind in _AS_IT_IS and "serialization" not in known:
        return known
    if kind not in _PARTS or "serialization" in known:
        raise _NotInOrder
    return known | {part: _in_order(known[part]) for part in _PARTS[kind]}


def _name(part: Any) -> str:  # noqa: ANN401  (as above)
    """Return the name of a field; parts that have none stay in their order."""
    return part if isinstance(part, str) else str(part.get("name", ""))


@cache
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[object, ...]]] | None:
    """Return a dataclass's fields, and what reads them all; None for what is none."""
    if not is_dataclass(kind):
        return None
    names = tuple(each.name for each in fields(kind))
    if len(names) < 2:  # `attrgetter` of one name gives no tuple
        return names, lambda value: tuple(getattr(value, name) for name in names)
    return names, attrgetter(*names)


def _spells(plain: object, value: object) -> bool:
    """Is `plain` how `encode` writes `value`, but for names that are missing?"""
    if value is None or isinstance(value, str | int):
        return plain == value
    if known := _fields(cast("Hashable", type(value))):
        names, _ = known
        said = cast("dict[str, object]", plain)
        return all(n in names and _spells(each, getattr(value, n)) for n, each in said.items())
    if isinstance(value, list | tuple):
        return all(map(_spells, cast("list[object]", plain), cast("list[object]", value)))
    return plain == _plain(value)


def _plain(value: object) -> object:
    """Return `value` in JSON's types, each thing in its one spelling."""
    if isinstance(value, str):
        return value if value.isascii() else _text(value)
    if value is None or isinstance(value, int):
        return value
    if known := _fields(cast("Hashable", type(value))):
        names, read = known
        return {  # most are texts or empty: not to be called for takes half the time
            name: each if each is None or (type(each) is str and each.isascii()) else _plain(each)
            for name, each in zip(names, read(value), strict=True)
        }
    if isinstance(value, list | tuple):
        return [_plain(each) for each in cast("list[object]", value)]
    if isinstance(value, dict):
        return {_key(k): _plain(each) for k, each in cast("dict[object, object]", value).items()}
    if isinstance(value, set | frozenset):
        return sorted((_plain(each) for each in cast("set[object]", value)), key=_written)
    return _instant(value) if isinstance(value, datetime) else _other(value)


def _other(value: object) -> object:
    """Return models, dates, decimals and whatever else pydantic can spell."""
    if isinstance(value, float):
        raise TypeError("a float has no canonical form")
    if isinstance(value, BaseModel):
        return _plain(value.model_dump())
    return to_jsonable_python(value)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError("a key that is not text has no canonical form")
    return _text(key)


def _text(text: str) -> str:
    if not text.isascii() and any("\ud800" <= each <= "\udfff" for each in text):
        raise TypeError("half a surrogate pair has no canonical form")
    return text


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse an object that says a name twice: readers differ in which of the two counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name that is said twice")
    return found


_EACH_ONCE = json.JSONDecoder(object_pairs_hook=_each_once)


def _instant(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise TypeError("an instant without its zone has no canonical form")
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


_AS_OURS = core_schema.plain_serializer_function_ser_schema(
    _instant, return_schema=core_schema.str_schema()
)


def _written(plain: object) -> str:
    return _JSON.encode(plain)
