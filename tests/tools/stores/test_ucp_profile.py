"""The public profile: what it says, that it is one by the protocol's schema, and where it may lie.

`schemas/` holds UCP's own (https://github.com/Universal-Commerce-Protocol/ucp, Apache-2.0), as far
as a profile needs them.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from manciple.policies.errors import Misused
from manciple.tools.stores.ucp_keys import Jwk, Keyring
from manciple.tools.stores.ucp_profile import (
    base_of,
    client,
    differs,
    document,
    hosted_at,
    written,
)

SCHEMAS = Path(__file__).parent / "schemas"
GENERIC = Path(__file__).parent.parent.parent.parent / "docs" / "ucp" / "profile.json"
NOW = datetime.now(UTC)
KEYS = Keyring.new(NOW).rotated(NOW).published(NOW)


def wrong(profile: dict[str, Any]) -> list[str]:
    """Return what the schema has against a profile."""
    found = [(path, json.loads(path.read_text("utf-8"))) for path in SCHEMAS.rglob("*.json")]
    named = [
        (
            f"https://ucp.dev/schemas/{path.relative_to(SCHEMAS).as_posix()}",
            Resource.from_contents(each),
        )
        for path, each in found
        if "$schema" in each
    ]
    registry: Registry[Any] = Registry[Any]().with_resources(named)
    schema = {"$ref": "https://ucp.dev/schemas/profile.json#/$defs/platform_schema"}
    errors: Any = Draft202012Validator(schema, registry=registry)
    return [str(error.message) for error in errors.iter_errors(profile)]


@pytest.mark.parametrize("keys", [(), KEYS])
def test_a_profile_is_one_by_the_protocol_s_schema(keys: tuple[Jwk, ...]) -> None:
    assert wrong(document(keys)) == []


def test_the_schema_would_notice() -> None:
    broken = document(KEYS)
    broken["keys"][0]["d"] = "secret"
    assert wrong(broken)


def test_no_private_part_of_a_key_is_in_it() -> None:
    ring = Keyring.new(NOW)
    text = written(document(ring.published(NOW))).decode()
    assert ring.keys[0].secret not in text
    assert set(json.loads(text)["keys"][0]) == {"kid", "kty", "crv", "x", "y", "use", "alg"}


def test_the_generic_profile_is_the_one_without_keys() -> None:
    assert GENERIC.read_bytes() == written(document(()))


def test_what_differs_is_named() -> None:
    expected = document(KEYS)
    assert differs(json.loads(written(expected)), expected) == ()
    assert differs(document(()), expected) == ("keys",)
    assert differs({**expected, "keys": KEYS[:1]}, expected) == ("keys",)
    assert differs({**expected, "more": 1}, expected) == ("more",)
    odds: tuple[object, ...] = (None, [], "ucp", 7)
    for odd in odds:
        assert differs(odd, expected) == ("ucp",)


@pytest.mark.parametrize(
    "url",
    [
        "http://me.example/.well-known/ucp",
        "https://127.0.0.1/.well-known/ucp",
        "https://localhost/ucp",
        "https://me@evil.example/ucp",
        "https://me.example/ucp?x=1",
        "https://me.example/" + "a" * 300,
        "ftp://me.example/ucp",
        "me.example",
        "",
    ],
)
def test_a_profile_lies_at_a_plain_public_address(url: str) -> None:
    with pytest.raises(Misused):
        hosted_at(url, local=False)


def test_an_address_cannot_end_the_header_that_names_it() -> None:
    assert '"' not in hosted_at('https://me.example/a"b', local=False).url


def test_a_client_s_metadata_lies_where_it_says() -> None:
    base = base_of("https://me.example/shop/.well-known/ucp")
    assert base == "https://me.example/shop"
    assert client(base)["client_id"] == "https://me.example/shop/client.json"
    assert base_of("https://me.example/profile.json") is None
