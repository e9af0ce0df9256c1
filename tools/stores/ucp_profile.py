"""Our public profile: what a shop may fetch to learn who asks, and which keys sign.

https://ucp.dev/2026-08-25/specification/overview/#platform-profile The user hosts it, as a static
file; it names no person. Until then a generic one without keys stands for all who have none. Pure.
"""

import json
from collections.abc import Sequence
from typing import Any, cast

from manciple.policies.errors import Misused, Refused
from manciple.tools.addresses import Place
from manciple.tools.stores.ucp_keys import Jwk

GENERIC = "https://manciple.example/.well-known/ucp"
"""Where the profile lies that everybody has who hosts none: `docs/ucp/profile.json`."""

VERSION = "2026-04-08"
"""Of the protocol, as the connector speaks it."""

PROFILE, CLIENT = ".well-known/ucp", "client.json"
"""The files of an export, below the address where they are hosted."""

REDIRECT = "http://127.0.0.1/linked"
"""Where a shop sends the person back to, on whatever port is free (RFC 8252, 7.3)."""

_SITE = f"https://ucp.dev/{VERSION}"

_CAPABILITIES = {
    "dev.ucp.common.identity_linking": ("identity-linking", "common/identity_linking", None),
    "dev.ucp.shopping.cart": ("cart", "shopping/cart", None),
    "dev.ucp.shopping.catalog.lookup": ("catalog/lookup", "shopping/catalog_lookup", None),
    "dev.ucp.shopping.catalog.search": ("catalog/search", "shopping/catalog_search", None),
    "dev.ucp.shopping.checkout": ("checkout", "shopping/checkout", None),
    "dev.ucp.shopping.fulfillment": (
        *("fulfillment", "shopping/fulfillment"),
        "dev.ucp.shopping.checkout",
    ),
    "dev.ucp.shopping.order": ("order", "shopping/order", None),
}
"""What the connector speaks: its pages of the specification, its schema, what it extends."""

CAPABILITIES = frozenset(_CAPABILITIES)


def document(keys: Sequence[Jwk]) -> dict[str, Any]:
    """Return the profile that lists these public keys; without any, the generic one."""
    service = {
        "version": VERSION,
        "transport": "rest",
        "spec": f"{_SITE}/specification/overview",
        "schema": f"{_SITE}/services/shopping/rest.openapi.json",
    }
    profile: dict[str, Any] = {
        "ucp": {
            "version": VERSION,
            "services": {"dev.ucp.shopping": [service]},
            "capabilities": {
                name: [_capability(*parts)] for name, parts in sorted(_CAPABILITIES.items())
            },
            "payment_handlers": {},
        }
    }
    return {**profile, "keys": [dict(key) for key in keys]} if keys else profile


def _capability(page: str, schema: str, extends: str | None) -> dict[str, Any]:
    said: dict[str, Any] = {
        "version": VERSION,
        "spec": f"{_SITE}/specification/{page}",
        "schema": f"{_SITE}/schemas/{schema}.json",
    }
    return {**said, "extends": extends} if extends else said


def client(base: str) -> dict[str, Any]:
    """Return the client metadata that shops' authorization servers fetch from below `base`.

    https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/
    """
    return {"client_id": f"{base}/{CLIENT}", **registration()}


def registration() -> dict[str, Any]:
    """Return what a client without a secret says of itself (RFC 7591)."""
    return {
        "client_name": "manciple",
        "redirect_uris": [REDIRECT],
        "token_endpoint_auth_method": "none",
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
    }


def written(value: dict[str, Any]) -> bytes:
    """Return a document as a file."""
    return json.dumps(value, indent=2).encode() + b"\n"


def differs(hosted: object, expected: dict[str, Any]) -> tuple[str, ...]:
    """Name the parts in which a hosted profile is another than it should be; empty: it is it."""
    if not isinstance(hosted, dict):
        return ("ucp",)
    found = cast("dict[str, object]", hosted)
    return tuple(
        name for name in sorted({*found, *expected}) if found.get(name) != expected.get(name)
    )


def hosted_at(url: str, *, local: bool) -> Place:
    """Read where a profile is hosted. Raises `Misused`."""
    hint = f"such as https://you.example/{PROFILE}"
    try:
        place = Place.parse(url)
    except Refused:
        raise Misused("not the address of a profile", hint=hint) from None
    if not local and (place.scheme != "https" or place.literal or "." not in place.name):
        raise Misused("a profile is asked for over https alone, at a host's full name", hint=hint)
    if "?" in place.target or '"' in place.url or len(place.url) > 300:
        raise Misused("a profile has a plain address", hint=hint)
    return place


def base_of(url: str) -> str | None:
    """Return what an export lies below, by its profile's address; None where it is no export."""
    return url.removesuffix(f"/{PROFILE}") if url.endswith(f"/{PROFILE}") else None
