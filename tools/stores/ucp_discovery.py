"""What a shop says of itself under /.well-known/ucp, and what of it holds for us. Pure.

The version is the newest that both speak; a capability counts only where the origin of its schema
has authority over its name; the endpoint lies at the shop's own host.
https://ucp.dev/2026-08-25/specification/overview (discovery, namespace authority, versions)
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal, cast

from pydantic import BeforeValidator, Field

from manciple.policies.errors import Refused, StoreRefused
from manciple.tools.addresses import Place
from manciple.tools.stores import ucp_wire as wire

Binding = Literal["rest", "mcp"]

VERSIONS = ("2026-08-25", "2026-04-08")
"""What this connector speaks, the newest first."""

SHOPPING = "dev.ucp.shopping"
CATALOG = (f"{SHOPPING}.catalog.search", f"{SHOPPING}.catalog.lookup")
CART = f"{SHOPPING}.cart"
CHECKOUT = f"{SHOPPING}.checkout"
DISCOUNT = f"{SHOPPING}.discount"
ORDER = f"{SHOPPING}.order"

MAX_BYTES = 512 * 1024
"""A larger document is none; the protocol asks readers for at least 128 KiB."""

_OURS = ("rest", "mcp")
"""The bindings, the plainer first."""

_DATE = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", re.ASCII)
_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?([0-9]{1,9})", re.ASCII | re.IGNORECASE)
_LEAST, _MOST = timedelta(seconds=60), timedelta(hours=24)


class Service(wire.Wire):
    """One way to speak with the shop."""

    transport: str
    endpoint: str = ""
    version: wire.Text = ""


def _parents(given: object) -> list[str]:
    listed = cast("list[object]", given) if isinstance(given, list) else [given]
    return [each for each in listed if isinstance(each, str)]


class Capability(wire.Wire):
    """One thing that the shop says it can do."""

    version: wire.Text = ""
    schema_url: wire.Text = Field(default="", alias="schema")
    extends: Annotated[list[str], BeforeValidator(_parents)] = Field(default_factory=list[str])


class Profile(wire.Wire):
    """What the shop says of itself under /.well-known/ucp."""

    version: str
    supported_versions: dict[str, str] = Field(default_factory=dict[str, str])
    services: wire.Registry = Field(default_factory=dict[str, list[object]])
    capabilities: wire.Registry = Field(default_factory=dict[str, list[object]])


class OtherVersion(StoreRefused):
    """The shop speaks UCP, and none of its versions is one of ours."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How to speak with one shop."""

    version: str
    """One of `VERSIONS`."""

    binding: Binding
    endpoint: str
    """Where it takes requests, at the shop's own host, without a closing slash."""

    capabilities: frozenset[str]
    """By their whole names, those alone that hold."""

    until: datetime | None = None
    """When this has to be read again (aware, UTC); None: it was kept before there was a time."""

    def kept(self) -> str:
        """Return it as text for the connector's memory."""
        parts: dict[str, object] = {
            "version": self.version,
            "binding": self.binding,
            "endpoint": self.endpoint,
            "capabilities": sorted(self.capabilities),
            "until": self.until.isoformat() if self.until else None,
        }
        return json.dumps(parts)

    @classmethod
    def remembered(cls, text: str) -> "Spoken":
        """Read what `kept` returned."""
        parts = cast("dict[str, object]", json.loads(text))
        until = parts["until"]
        return cls(
            version=str(parts["version"]),
            binding="mcp" if parts["binding"] == "mcp" else "rest",
            endpoint=str(parts["endpoint"]),
            capabilities=frozenset(cast("list[str]", parts["capabilities"])),
            until=datetime.fromisoformat(until) if isinstance(until, str) else None,
        )


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The profile of a version that both speak lies at another address of the same shop."""

    version: str
    url: str


def spoken(
    document: object, host: str, until: datetime | None = None, leaf: str | None = None
) -> Spoken | Elsewhere | None:
    """Read a profile; None where it is no UCP profile at all.

    `leaf` is the version for which another profile led here: it must be exactly that one, and lead
    no further. Raises `OtherVersion` for a shop that speaks only other versions, `StoreRefused`
    for one that takes requests where we may not go.
    """
    told = _profile(document)
    if told is None:
        return None
    if leaf is not None and (told.version != leaf or told.supported_versions):
        raise StoreRefused("the shop's profile for that version is of another one")
    if told.version not in VERSIONS:
        if other := _elsewhere(told, host):
            return other
        raise _other(told.version)
    names = _holding(told)
    binding, endpoint = _endpoint(told, host)
    return Spoken(told.version, binding, endpoint, names, until)


def fresh_until(cache_control: str, now: datetime) -> datetime:
    """Return when a profile has to be read again: after its max-age, but within a day.

    Never before a minute, so that no shop can have itself asked without end.
    """
    found = _AGE.search(cache_control)
    age = timedelta(seconds=int(found[1])) if found else _LEAST
    return (now + min(max(age, _LEAST), _MOST)).astimezone(UTC)


def has_authority(schema: str, name: str) -> bool:
    """Does the origin of a schema's address own this reverse-domain name?

    https://ucp.dev/2026-08-25/specification/overview#namespace-authority
    """
    try:
        place = Place.parse(schema)
    except Refused:
        return False
    labels = place.name.rstrip(".").split(".")
    if place.scheme != "https" or place.literal or len(labels) < 2:
        return False
    prefix = ".".join(reversed(labels))
    return name == prefix or name.startswith(f"{prefix}.")


def _profile(document: object) -> Profile | None:
    if not isinstance(document, dict):
        return None
    whole = cast("dict[str, object]", document)
    given = whole.get("ucp", whole)
    if not isinstance(given, dict):
        return None
    inner = cast("dict[str, object]", given)
    version = inner.get("version")
    if not isinstance(version, str) or not _DATE.fullmatch(version):
        return None
    if version < VERSIONS[-1]:  # their profiles have another shape
        return Profile(version=version, supported_versions=_versions(inner))
    try:
        return wire.parsed(Profile, inner)
    except StoreRefused:
        return None


def _versions(inner: dict[str, object]) -> dict[str, str]:
    given = inner.get("supported_versions")
    if not isinstance(given, dict):
        return {}
    pairs = cast("dict[str, object]", given).items()
    return {version: url for version, url in pairs if isinstance(url, str)}


def _elsewhere(told: Profile, host: str) -> Elsewhere | None:
    for version in VERSIONS:
        url = told.supported_versions.get(version, "")
        if _at(url, host):
            return Elsewhere(version, Place.parse(url).url)
    return None


def _other(version: str) -> OtherVersion:
    hint = "give the address of one product's page, so that its prices can be read all the same"
    if version < VERSIONS[-1]:
        older = f"this shop speaks UCP {version}, an older version than is spoken here"
        return OtherVersion(older, hint=hint)
    return OtherVersion(f"this shop speaks UCP {version}, which is not spoken here", hint=hint)


def _holding(told: Profile) -> frozenset[str]:
    """Return the capabilities that hold, without the extensions whose parents do not."""
    entries = {
        name: entry
        for name, given in told.capabilities.items()
        for entry in wire.those_that_read(Capability, given)
        if _holds(name, entry, told.version)
    }
    while True:
        orphans = [
            name
            for name, entry in entries.items()
            if entry.extends and not any(parent in entries for parent in entry.extends)
        ]
        if not orphans:
            return frozenset(entries)
        for name in orphans:
            del entries[name]


def _holds(name: str, entry: Capability, version: str) -> bool:
    if entry.schema_url and not has_authority(entry.schema_url, name):
        return False
    # 2026-08-25: an entry of another version than the profile's is treated as not present.
    exact = name.startswith("dev.ucp.") and version == VERSIONS[0]
    return not (exact and entry.version and entry.version != version)


def _endpoint(told: Profile, host: str) -> tuple[Binding, str]:
    """Return the binding to use and where. Raises `StoreRefused` where there is none for us."""
    services = wire.those_that_read(Service, told.services.get(SHOPPING, []))
    ways = [s for s in services if not s.version or s.version == told.version]
    for binding in _OURS:
        for way in ways:
            if way.transport == binding and _at(way.endpoint, host):
                return ("mcp" if binding == "mcp" else "rest", way.endpoint.rstrip("/"))
    if any(way.transport in _OURS for way in ways):
        raise StoreRefused("the shop takes UCP requests at another host, which is not granted")
    raise StoreRefused("the shop takes UCP requests in no way that is spoken here")


def _at(url: str, host: str) -> bool:
    try:
        place = Place.parse(url)
    except Refused:
        return False
    return place.host == host and "?" not in place.target
