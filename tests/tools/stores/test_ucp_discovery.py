"""What a UCP shop says of itself: versions, authority, endpoints, and how long it holds."""

import copy
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from manciple.policies.errors import StoreRefused
from manciple.tools.stores.practice import PracticeShop, answers
from manciple.tools.stores.practice.state import BINDINGS, VERSIONS
from manciple.tools.stores.ucp_discovery import (
    Elsewhere,
    OtherVersion,
    Spoken,
    fresh_until,
    has_authority,
    spoken,
)

HOST = "shop.example"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

REST = {"version": "2026-04-08", "transport": "rest", "endpoint": f"https://{HOST}/ucp/v1/"}
MCP = {"version": "2026-04-08", "transport": "mcp", "endpoint": f"https://{HOST}/mcp"}
PROFILE: dict[str, Any] = {
    "version": "2026-04-08",
    "services": {"dev.ucp.shopping": [MCP, REST]},
    "capabilities": {
        f"dev.ucp.shopping.{name}": [{"version": "2026-04-08"}]
        for name in ("catalog.search", "catalog.lookup", "cart", "checkout")
    },
    "payment_handlers": {},
}


def changed(**parts: object) -> dict[str, Any]:
    return copy.deepcopy(PROFILE) | parts


def read(document: object, until: datetime | None = None, leaf: str | None = None) -> Spoken:
    found = spoken(document, HOST, until, leaf)
    assert isinstance(found, Spoken)
    return found


def test_the_endpoint_is_read_from_both_shapes_of_the_profile() -> None:
    for document in ({"ucp": PROFILE}, PROFILE):
        found = read(document)
        assert (found.binding, found.endpoint) == ("rest", f"https://{HOST}/ucp/v1")


def test_a_shop_with_mcp_alone_is_spoken_with_by_mcp() -> None:
    found = read(changed(services={"dev.ucp.shopping": [{"transport": "a2a"}, MCP]}))
    assert (found.binding, found.endpoint) == ("mcp", f"https://{HOST}/mcp")


@pytest.mark.parametrize("profile", [None, [], "ucp", {"ucp": None}, {}, {"version": "draft"}])
def test_what_is_no_profile_is_no_shop(profile: object) -> None:
    assert spoken(profile, HOST) is None


@pytest.mark.parametrize("version", ["2026-01-11", "2026-01-23"])
def test_an_older_version_is_recognised_and_refused_in_one_line(version: str) -> None:
    older: dict[str, Any] = {
        "version": version,
        "services": {"dev.ucp.shopping": {"rest": {"endpoint": "https://x"}}},
        "capabilities": [{"name": "dev.ucp.shopping.checkout"}],
        "payment": {"handlers": []},
    }
    with pytest.raises(OtherVersion, match=f"UCP {version}, an older version") as caught:
        spoken({"ucp": older}, HOST)
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_version_that_is_not_known_yet_is_refused() -> None:
    with pytest.raises(OtherVersion, match="2027-01-01"):
        spoken(changed(version="2027-01-01"), HOST)


def test_the_newest_version_that_both_speak_is_chosen() -> None:
    urls = {each: f"https://{HOST}/.well-known/ucp/{each}" for each in VERSIONS}
    newer = changed(version="2027-01-01", supported_versions=urls)
    assert spoken(newer, HOST) == Elsewhere("2026-08-25", urls["2026-08-25"])
    older = {"version": "2026-01-23", "supported_versions": {"2026-04-08": urls["2026-04-08"]}}
    assert spoken(older, HOST) == Elsewhere("2026-04-08", urls["2026-04-08"])


def test_a_version_that_lies_at_another_host_is_not_followed() -> None:
    away = changed(version="2027-01-01", supported_versions={"2026-08-25": "https://evil.example/"})
    with pytest.raises(OtherVersion):
        spoken(away, HOST)


def test_the_profile_of_a_version_is_of_that_version_and_leads_no_further() -> None:
    assert read(PROFILE, leaf="2026-04-08").version == "2026-04-08"
    with pytest.raises(StoreRefused):
        spoken(PROFILE, HOST, leaf="2026-08-25")
    with pytest.raises(StoreRefused):
        spoken(changed(supported_versions={"2026-08-25": "x"}), HOST, leaf="2026-04-08")


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://evil.example/ucp",
        f"https://{HOST}.evil.example/ucp",
        f"https://{HOST}@evil.example/ucp",
        f"https://{HOST}:8443/ucp",
        f"https://{HOST}/ucp?to=",
        "/ucp",
        "",
    ],
)
def test_an_endpoint_elsewhere_is_not_followed(endpoint: str) -> None:
    rest = {"version": "2026-04-08", "transport": "rest", "endpoint": endpoint}
    with pytest.raises(StoreRefused, match="another host"):
        spoken(changed(services={"dev.ucp.shopping": [rest]}), HOST)


@pytest.mark.parametrize(
    ("schema", "name", "holds"),
    [
        ("https://ucp.dev/schemas/shopping/cart.json", "dev.ucp.shopping.cart", True),
        ("https://UCP.dev/schemas/cart.json", "dev.ucp.shopping.cart", True),
        ("https://shop.example.com/x.json", "com.example.shop.loyalty", True),
        ("https://example.com/x.json", "com.example", True),
        ("https://example.com/x.json", "com.examples.loyalty", False),
        ("https://evil.example/cart.json", "dev.ucp.shopping.cart", False),
        ("https://ucp.dev.evil.example/cart.json", "dev.ucp.shopping.cart", False),
        ("https://ucp.dev@evil.example/cart.json", "dev.ucp.shopping.cart", False),
        ("http://ucp.dev/cart.json", "dev.ucp.shopping.cart", False),
        ("https://dev/cart.json", "dev.ucp.shopping.cart", False),
        ("https://127.0.0.1/cart.json", "1.0.0.127.cart", False),
        ("ucp.dev/cart.json", "dev.ucp.shopping.cart", False),
    ],
)
def test_a_schema_has_authority_over_its_own_names_alone(
    schema: str, name: str, holds: bool
) -> None:
    assert has_authority(schema, name) is holds


def test_a_capability_without_authority_is_as_good_as_absent() -> None:
    cart = "dev.ucp.shopping.cart"
    forged = [{"version": "2026-04-08", "schema": "https://evil.example/cart.json"}]
    found = read(changed(capabilities=PROFILE["capabilities"] | {cart: forged}))
    assert cart not in found.capabilities
    assert "dev.ucp.shopping.checkout" in found.capabilities


def test_an_extension_goes_with_its_parent() -> None:
    more = {
        "dev.ucp.shopping.discount": [{"extends": ["dev.ucp.shopping.cart"]}],
        "com.example.bow": [{"extends": "dev.ucp.shopping.discount"}],
        "dev.ucp.shopping.fulfillment": [{"extends": ["x.y", "dev.ucp.shopping.checkout"]}],
    }
    whole = PROFILE["capabilities"] | more
    assert read(changed(capabilities=whole)).capabilities == set(whole)
    del whole["dev.ucp.shopping.cart"]
    left = read(changed(capabilities=whole)).capabilities
    assert left == set(whole) - {"dev.ucp.shopping.discount", "com.example.bow"}


def test_in_the_newest_version_every_entry_is_of_that_version() -> None:
    endpoint = {"transport": "rest", "endpoint": f"https://{HOST}/ucp"}
    newest = changed(version="2026-08-25", services={"dev.ucp.shopping": [endpoint]})
    newest["capabilities"]["dev.ucp.shopping.order"] = [{"version": "2026-08-25"}]
    assert read(newest).capabilities == {"dev.ucp.shopping.order"}


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("public, max-age=3600", 3600),
        ("max-age=1", 60),
        ("", 60),
        ("no-store", 60),
        ("public,max-age=99999999", 86400),
        ("s-max-age=9000", 60),
    ],
)
def test_a_profile_holds_for_a_minute_at_least_and_a_day_at_most(said: str, seconds: int) -> None:
    assert fresh_until(said, NOW) == NOW + timedelta(seconds=seconds)


def test_what_was_read_is_remembered_whole() -> None:
    found = read(PROFILE, until=NOW)
    assert Spoken.remembered(found.kept()) == found


@pytest.mark.parametrize("version", VERSIONS)
def test_the_practice_shop_says_all_it_can(version: str) -> None:
    shop = PracticeShop(version=version, bindings=BINDINGS)
    profile = answers.profile(shop, f"https://{HOST}")
    found = read(json.loads(json.dumps(profile)))
    assert found.version == version
    assert found.capabilities == set(profile["ucp"]["capabilities"])
