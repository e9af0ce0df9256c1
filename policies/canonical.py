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
from json.encoder import encode_basestring_ascii
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import SchemaSerializer, core_schema, to_jsonable_python

from manciple.policies.errors import HomeBroken, MancipleError

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
"""What the encoding can hold. No floats: they have no one spelling."""

T = TypeVar("T")


def encode(value: object) -> bytes:
    """Return the canonical bytes. Raises `TypeError` for what has no one spelling.

    That is a float, an instant without its zone, a key that is not text, or text with half a
    surrogate pair, wherever it hides.
    """
    return _spelled(value).encode()


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
        same = not exact or (encode(plain) == data and _within(plain, json.loads(encode(value))))
    except (ValidationError, MancipleError, ValueError, TypeError, RecursionError):
        # Not chained: the messages quote the value, which may be personal.
        raise HomeBroken(f"a stored {kind.__name__.lower()} cannot be read") from None
    if not same:
        raise HomeBroken(f"a stored {kind.__name__.lower()} is spelled in another way")
    return value


def recall(kind: type[T], data: bytes) -> T | None:
    """Read back what `encode` writes of a `kind` now; None for anything else.

    The same as `decode` with `exact`, but for names that are missing: quick, and without a reason.
    """
    read, spelled = _both_ways(cast("Hashable", kind))
    try:
        value = read(data, strict=True)
        return cast("T", value) if spelled(value) == data else None
    except (ValidationError, MancipleError, ValueError, TypeError, RecursionError):
        return None


def digest(domain: str, value: object) -> str:
    """Return the SHA-256 in hex; `domain` keeps one kind of thing from passing as another."""
    return hashlib.sha256(f"manciple {domain} v1\n".encode() + encode(value)).hexdigest()


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401  (any type can be encoded)
    return TypeAdapter(kind)


@cache
def _both_ways(kind: Any) -> tuple[Callable[..., object], Callable[[object], bytes]]:  # noqa: ANN401
    """Return what reads a value of `kind` strictly, and what writes it; for a whole log of them."""
    return _adapter(kind).validator.validate_json, _speller(kind)


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
    if kind == "enum" and known.get("sub_type") == "str" and "serialization" not in known:
        return core_schema.str_schema()  # its members are texts, and need not be asked for theirs
    if kind in _AS_IT_IS and "serialization" not in known:
        return known
    if kind not in _PARTS or "serialization" in known:
        raise _NotInOrder
    return known | {part: _in_order(known[part]) for part in _PARTS[kind]}


def _name(part: Any) -> str:  # noqa: ANN401  (as above)
    """Return the name of a field; parts that have none stay in their order."""
    return part if isinstance(part, str) else str(part.get("name", ""))


def _within(plain: Json, whole: Json) -> bool:
    """Is `plain` the same as `whole`, but for names that are missing?"""
    if isinstance(plain, dict) and isinstance(whole, dict):
        return all(name in whole and _within(each, whole[name]) for name, each in plain.items())
    if isinstance(plain, list) and isinstance(whole, list):
        return len(plain) == len(whole) and all(map(_within, plain, whole))
    return type(plain) is type(whole) and plain == whole


_Spell: TypeAlias = Callable[[Any], str]


class _Spells(dict[type, _Spell]):
    """How a value is written, by its type: worked out when the first of a type is met."""

    def __missing__(self, kind: type) -> _Spell:
        spell = self[kind] = _spell_of(kind)
        return spell


_SPELLS = _Spells()


def _spelled(value: object) -> str:
    return _SPELLS[type(value)](value)


def _spell_of(kind: type) -> _Spell:
    """Return what writes a value of this type in its one spelling."""
    if is_dataclass(kind):
        return _spell_of_record(sorted(each.name for each in fields(kind)))
    found: tuple[tuple[type | tuple[type, ...], _Spell], ...] = (
        (str, _text),
        (type(None), {None: "null"}.__getitem__),
        (bool, {True: "true", False: "false"}.__getitem__),
        (int, int.__repr__),
        ((list, tuple), lambda value: f"[{','.join(map(_spelled, value))}]"),
        (dict, _mapping),
        ((set, frozenset), lambda value: f"[{','.join(sorted(map(_spelled, value)))}]"),
        (datetime, lambda value: f'"{instant_text(value)}"'),
        (BaseModel, lambda value: _spelled(value.model_dump())),
        (float, _refused),
    )
    return next((spell for known, spell in found if issubclass(kind, known)), _other)


def _spell_of_record(names: list[str]) -> _Spell:
    """Return what writes a dataclass with these fields, in their order."""
    form = "{" + ",".join(f"{_text(name)}:%s" for name in names) + "}"
    if len(names) < 2:  # `attrgetter` of one name gives no tuple
        return lambda value: form % tuple(_spelled(getattr(value, name)) for name in names)
    read = attrgetter(*names)
    return lambda value: form % tuple([_SPELLS[type(each)](each) for each in read(value)])


def _mapping(value: dict[object, object]) -> str:
    if not all(isinstance(key, str) for key in value):
        raise TypeError("a key that is not text has no canonical form")
    said = (f"{_text(key)}:{_spelled(value[key])}" for key in sorted(cast("dict[str, Any]", value)))
    return "{" + ",".join(said) + "}"


def _refused(value: float) -> str:
    del value
    raise TypeError("a float has no canonical form")


def _other(value: object) -> str:
    """Write dates, decimals, enums and whatever else pydantic can spell."""
    return _spelled(to_jsonable_python(value))


def _text(text: str) -> str:
    if not text.isascii() and any("\ud800" <= each <= "\udfff" for each in text):
        raise TypeError("half a surrogate pair has no canonical form")
    return encode_basestring_ascii(text)


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse an object that says a name twice: readers differ in which of the two counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name that is said twice")
    return found


_EACH_ONCE = json.JSONDecoder(object_pairs_hook=_each_once)


def instant_text(moment: datetime) -> str:
    """Return an instant as `encode` spells it, without the quotes."""
    if moment.tzinfo is None:
        raise TypeError("an instant without its zone has no canonical form")
    return moment.astimezone(UTC).isoformat()[: -len("+00:00")] + "Z"


_AS_OURS = core_schema.plain_serializer_function_ser_schema(
    instant_text, return_schema=core_schema.str_schema()
)
