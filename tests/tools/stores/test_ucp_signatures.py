"""Signatures of UCP requests and answers: the RFC's own vectors, and a doorman who checks each."""

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientSession, web
from aiohttp.typedefs import Handler, Middleware
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from manciple.policies.actions import Verb
from manciple.policies.errors import Misused, StoreRefused, Unclear
from manciple.tools.http import Http
from manciple.tools.offers import Wish
from manciple.tools.stores import ucp_speaking as speaking
from manciple.tools.stores.interface import Site
from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.ucp import UcpStore, speaks_ucp
from manciple.tools.stores.ucp_identity import Identity
from manciple.tools.stores.ucp_keys import (
    GRACE,
    Keyring,
    jwk_of,
    keys_of,
    thumbprint,
    thumbprint_of,
)
from manciple.tools.stores.ucp_profile import document
from manciple.tools.stores.ucp_signatures import (
    NotGenuine,
    Request,
    Response,
    Signer,
    digest,
    hold_request,
    hold_response,
    hold_webhook,
    signed,
)
from tests.contracts.warrants import may
from tests.shops.doorman import Doorman
from tests.tools.stores.test_ucp import Kept

NOW = datetime.now(UTC)
RFC = datetime(2021, 4, 20, 2, 7, 54, tzinfo=UTC)
"""When the examples of RFC 9421 were signed."""

RING = Keyring.new(NOW)
OURS = keys_of(document(RING.published(NOW)))
URL = "https://me.example/.well-known/ucp"
SIGNER = Signer(RING.private, RING.kid, URL)

ECC_P256 = b"""-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
-----END PUBLIC KEY-----
"""
"""`test-key-ecc-p256` of RFC 9421, B.1.3."""

ED25519 = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs"
"""`test-key-ed25519` of RFC 9421, B.1.4 (RFC 8037, A.1)."""


def put(**changes: Any) -> Request:  # noqa: ANN401  (parts of a request)
    headers = {"ucp-agent": f'profile="{URL}"', "idempotency-key": "k1"}
    whole = Request(
        "PUT",
        "https://shop.example/ucp/carts/c%201?at=2",
        {**headers, "content-type": "application/json"},
        b'{"line_items":[]}',
    )
    made = signed(whole, SIGNER, NOW, "once")
    return replace(whole, headers={**whole.headers, **made}, **changes)


def test_what_is_signed_holds() -> None:
    assert hold_request(put(), OURS, NOW) == RING.kid


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "POST"},
        {"url": "https://other.example/ucp/carts/c%201?at=2"},
        {"url": "https://shop.example/ucp/carts/c%202?at=2"},
        {"url": "https://shop.example/ucp/carts/c%201?at=3"},
        {"body": b'{"line_items":[1]}'},
        {"body": None},
    ],
)
def test_nothing_of_it_can_be_another(changes: Mapping[str, Any]) -> None:
    with pytest.raises(NotGenuine):
        hold_request(put(**changes), OURS, NOW)


@pytest.mark.parametrize("name", ["idempotency-key", "ucp-agent", "content-type"])
def test_no_header_that_matters_can_be_another(name: str) -> None:
    request = put()
    with pytest.raises(NotGenuine):
        hold_request(replace(request, headers={**request.headers, name: "x"}), OURS, NOW)


def test_a_body_with_its_digest_cannot_be_exchanged() -> None:
    body = b"{}"
    request = put()
    headers = {**request.headers, "content-digest": digest(body)}
    with pytest.raises(NotGenuine):
        hold_request(replace(request, body=body, headers=headers), OURS, NOW)


def test_a_signature_that_leaves_the_key_of_a_repeat_out_is_none() -> None:
    bare = Request("GET", "https://shop.example/ucp/orders/o1", {"ucp-agent": f'profile="{URL}"'})
    made = signed(bare, SIGNER, NOW, "once")
    added = {**bare.headers, **made, "idempotency-key": "k2"}
    with pytest.raises(NotGenuine):
        hold_request(replace(bare, headers=added), OURS, NOW)


@pytest.mark.parametrize("minutes", [-7, 7])
def test_a_signature_holds_for_its_time(minutes: int) -> None:
    with pytest.raises(NotGenuine):
        hold_request(put(), OURS, NOW + timedelta(minutes=minutes))


def test_the_shape_for_bots_binds_who_says_it() -> None:
    plain = Request("GET", "https://shop.example/ucp/orders/o1", {"ucp-agent": f'profile="{URL}"'})
    made = signed(plain, replace(SIGNER, bot=True), NOW, "once")
    assert 'tag="web-bot-auth"' in made["signature-input"]
    request = replace(plain, headers={**plain.headers, **made})
    assert hold_request(request, OURS, NOW) == RING.kid
    other = {**request.headers, "signature-agent": 'sig1="https://evil.example/";type=jwks_uri'}
    with pytest.raises(NotGenuine):
        hold_request(replace(request, headers=other), OURS, NOW)


def test_a_bot_s_key_is_named_by_its_thumbprint_alone() -> None:
    named = replace(SIGNER, bot=True, kid="mine")
    plain = Request("GET", "https://shop.example/ucp/orders/o1", {})
    request = replace(plain, headers=signed(plain, named, NOW, "once"))
    with pytest.raises(NotGenuine):
        hold_request(request, {"mine": RING.private.public_key()}, NOW)


def test_the_rfc_s_response_holds() -> None:
    """RFC 9421, B.2.4."""
    body = b'{"message": "good dog"}'
    headers = {
        "date": "Tue, 20 Apr 2021 02:07:56 GMT",
        "content-type": "application/json",
        "content-digest": "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69"
        "wWdXymyU0rjJuahq4l5aGgfLQ==:",
        "content-length": "23",
        "signature-input": 'sig-b24=("@status" "content-type" "content-digest" "content-length")'
        ';created=1618884473;keyid="test-key-ecc-p256"',
        "signature": "sig-b24=:wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5"
        "eCdlYUEkLIj+32oiasw==:",
    }
    key = load_pem_public_key(ECC_P256)
    assert isinstance(key, ec.EllipticCurvePublicKey)
    keys = {"test-key-ecc-p256": key}
    assert hold_response(Response(200, headers, body), keys, RFC) == "test-key-ecc-p256"
    for other in (Response(201, headers, body), Response(200, headers, body + b" ")):
        with pytest.raises(NotGenuine):
            hold_response(other, keys, RFC)


def test_the_rfc_s_request_by_ed25519_covers_too_little_for_a_shop() -> None:
    """RFC 9421, B.2.6: true, but a UCP request binds its method, host, path and body."""
    headers = {
        "date": "Tue, 20 Apr 2021 02:07:55 GMT",
        "content-type": "application/json",
        "content-length": "18",
        "signature-input": 'sig-b26=("date" "@method" "@path" "@authority" "content-type" '
        '"content-length");created=1618884473;keyid="test-key-ed25519"',
        "signature": "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0"
        "w6vuQv5lIp5WPpBKRCw==:",
    }
    keys = keys_of(
        {"keys": [{"kid": "test-key-ed25519", "kty": "OKP", "crv": "Ed25519", "x": ED25519}]}
    )
    request = Request("POST", "https://example.com/foo?param=Value&Pet=dog", headers)
    bare = replace(request, url="https://example.com/foo")
    assert hold_request(bare, keys, RFC) == "test-key-ed25519"
    for whole in (request, replace(bare, body=b'{"hello": "world"}')):
        with pytest.raises(NotGenuine):
            hold_request(whole, keys, RFC)


def test_thumbprints_are_those_of_the_rfcs() -> None:
    """RFC 8037, A.3, and the example of UCP's own page."""
    rfc = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
    assert thumbprint(rfc) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    okp = {"kty": "OKP", "crv": "Ed25519", "x": ED25519}
    assert thumbprint(okp) == "poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U"
    (key,) = keys_of({"keys": [{**okp, "kid": "a"}]}).values()
    assert isinstance(key, ed25519.Ed25519PublicKey)
    assert thumbprint_of(key) == thumbprint(okp)
    assert jwk_of(RING.private.public_key())["kid"] == RING.kid


@pytest.mark.parametrize(
    "jwk",
    [
        {"kid": "a", "kty": "RSA", "n": "x", "e": "AQAB"},
        {"kid": "a", "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kid": "a", "kty": "EC", "crv": "secp256k1", "x": "AA", "y": "AA"},
        {**jwk_of(RING.private.public_key()), "use": "enc"},
        {**jwk_of(RING.private.public_key()), "d": "AA"},
        {**jwk_of(RING.private.public_key()), "y": "A" * 43},
        {"kty": "OKP", "crv": "Ed25519", "x": ED25519},
        "a",
    ],
)
def test_a_key_that_is_none_leaves_the_others_good(jwk: object) -> None:
    found = keys_of({"keys": [jwk, *RING.published(NOW)]})
    assert RING.kid in found
    assert len(found) == 1


def test_keys_are_read_where_the_version_before_had_them() -> None:
    old = {"ucp": {"signing_keys": list(RING.published(NOW))}}
    assert keys_of(old).keys() == {RING.kid}


# A change of keys


def test_the_next_key_signs_once_it_is_published_and_the_last_stays_a_while() -> None:
    rotated = RING.rotated(NOW)
    assert rotated.kid == RING.kid
    assert len(rotated.published(NOW)) == 2
    with pytest.raises(Misused):
        rotated.rotated(NOW)
    after = rotated.confirmed(NOW)
    assert after.kid != RING.kid
    assert {key["kid"] for key in after.published(NOW)} == {RING.kid, after.kid}
    assert [key["kid"] for key in after.published(NOW + GRACE)] == [after.kid]
    assert len(after.confirmed(NOW + GRACE).keys) == 1
    assert Keyring.opened(after.sealed()) == after


def test_a_key_is_never_printed() -> None:
    secret = RING.keys[0].secret
    assert secret not in f"{RING!r} {SIGNER!r} {RING.sealed()!r}"


# What a shop sends


def told(body: bytes, at: datetime, **more: str) -> Request:
    """Sign an event of the shop's as it would."""
    headers = {
        "ucp-agent": 'profile="https://shop.example/.well-known/ucp"',
        "webhook-id": "e1",
        "webhook-timestamp": str(int(at.timestamp())),
        "content-type": "application/json",
        "content-digest": digest(body),
        **more,
    }
    names = ["@method", "@authority", "@path", "ucp-agent", "content-digest", "content-type"]
    names += ["webhook-id", "webhook-timestamp"]
    params = f'({" ".join(f"{chr(34)}{n}{chr(34)}" for n in names)});keyid="{RING.kid}"'
    values = {"@method": "POST", "@authority": "me.example", "@path": "/events", **headers}
    base = "\n".join([*(f'"{n}": {values[n]}' for n in names), f'"@signature-params": {params}'])
    raw = _es256(base.encode())
    headers |= {"signature-input": f"sig1={params}", "signature": f"sig1=:{raw}:"}
    return Request("POST", "https://me.example/events", headers, body)


def _es256(message: bytes) -> str:
    r, s = decode_dss_signature(RING.private.sign(message, ec.ECDSA(hashes.SHA256())))
    return base64.b64encode(r.to_bytes(32) + s.to_bytes(32)).decode()


def test_an_event_of_the_shop_holds_and_says_which_it_is() -> None:
    assert hold_webhook(told(b"{}", NOW), OURS, NOW) == "e1"


def test_an_event_that_is_old_or_changed_is_not_taken() -> None:
    event = told(b"{}", NOW)
    for bad, at in (
        (event, NOW + timedelta(minutes=6)),
        (event, NOW - timedelta(minutes=6)),
        (replace(event, body=b"[]"), NOW),
        (replace(event, headers={**event.headers, "webhook-id": "e2"}), NOW),
        (
            replace(event, headers={k: v for k, v in event.headers.items() if k != "webhook-id"}),
            NOW,
        ),
    ):
        with pytest.raises(NotGenuine):
            hold_webhook(bad, OURS, at)


# At a shop


def known(site: Site, signer: Signer | None = SIGNER) -> Site:
    who = Identity(URL, signer, None, NOW) if signer else Identity(now=NOW)
    return replace(site, identity=lambda: who)


def site_of(base: str, http: Http) -> Site:
    return Site(base.removeprefix("http://"), base, http, Kept())


async def test_every_request_is_signed_so_that_a_strict_shop_takes_it() -> None:
    doorman = Doorman({URL: lambda: document(RING.published(NOW))})
    shop = PracticeShop(guards=[doorman.guard()])
    async with shop.serving() as base, Http() as http:
        site = known(site_of(base, http))
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert isinstance(store, UcpStore)
        (product, *_) = await store.search(Wish(words="fleece"), may(site.host, Verb.OFFER_READ))
        offer = next(each for each in product.offers if each.in_stock)
        cart = await store.put(offer, 1, may(site.host, Verb.CART_ADD))
        await store.quote(cart, may(site.host, Verb.ORDER_QUOTE))
    assert doorman.turned_away == []
    assert doorman.let_in >= 6
    assert len(doorman.nonces) == doorman.let_in


@pytest.mark.parametrize("who", ["nobody", "another key", "an unknown profile"])
async def test_a_strict_shop_lets_nobody_else_in(who: str) -> None:
    doorman = Doorman({URL: lambda: document(RING.published(NOW))})
    other = Keyring.new(NOW)
    signer = {
        "nobody": None,
        "another key": Signer(other.private, RING.kid, URL),
        "an unknown profile": replace(SIGNER, profile="https://other.example/x"),
    }[who]
    async with PracticeShop(guards=[doorman.guard()]).serving() as base, Http() as http:
        site = site_of(base, http)
        identity = Identity(signer.profile if signer else URL, signer, None, NOW)
        site = replace(site, identity=lambda: identity)
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert store is not None
        with pytest.raises(StoreRefused):
            await store.search(Wish(words="fleece"), may(site.host, Verb.OFFER_READ))
    assert doorman.let_in == 0
    assert len(doorman.turned_away) == 1


async def test_the_doorman_refuses_what_was_changed_replayed_or_is_old() -> None:
    """He would notice: otherwise the tests above would show nothing."""
    doorman = Doorman({URL: lambda: document(RING.published(NOW))})
    async with PracticeShop(guards=[doorman.guard()]).serving() as base, ClientSession() as session:
        url = f"{base}/ucp/catalog/search"
        headers = {"ucp-agent": f'profile="{URL}"', "content-type": "application/json"}

        async def send(
            body: bytes, sent: bytes | None = None, at: datetime = NOW, nonce: str = "n"
        ) -> int:
            made = signed(Request("POST", url, headers, body), SIGNER, at, nonce)
            whole = {**headers, **made}
            async with session.post(url, data=sent or body, headers=whole) as answer:
                return answer.status

        body = b'{"query": "fleece"}'
        assert await send(body, nonce="1") == 200
        assert await send(body, nonce="1") == 401
        assert await send(body, b'{"query": "shoe"}', nonce="2") == 401
        assert await send(body, at=NOW - timedelta(minutes=10), nonce="3") == 401
        assert await send(body, at=NOW + timedelta(minutes=10), nonce="4") == 401
    assert doorman.turned_away == ["replayed", "digest_mismatch", "expired", "from_the_future"]


async def test_in_the_shape_for_bots_it_says_where_the_key_lies() -> None:
    doorman = Doorman({URL: lambda: document(RING.published(NOW))})
    async with PracticeShop(guards=[doorman.guard()]).serving() as base, Http() as http:
        site = known(site_of(base, http), replace(SIGNER, bot=True))
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert store is not None
        await store.search(Wish(words="fleece"), may(site.host, Verb.OFFER_READ))
    assert doorman.bots == [f'sig1="{URL}";type=jwks_uri']


class SigningShop:
    """A shop that signs its answers, and can be told to do it wrongly."""

    def __init__(self) -> None:
        self.ring = Keyring.new(NOW)
        self.published = self.ring
        self.twist = ""
        self.profile_read = 0

    def guard(self) -> Middleware:
        @web.middleware
        async def signing(request: web.Request, handler: Handler) -> web.StreamResponse:
            answer = await handler(request)
            if not isinstance(answer, web.Response) or not isinstance(answer.body, bytes):
                return answer
            if request.path == "/.well-known/ucp":
                self.profile_read += 1
                told = {**json.loads(answer.body), "keys": list(self.published.published(NOW))}
                return web.json_response(told, headers={"Cache-Control": "max-age=60"})
            if request.path.startswith("/ucp/") and self.twist != "unsigned":
                self._sign(answer)
            return answer

        return signing

    def _sign(self, answer: web.Response) -> None:
        body = bytes(answer.body) if isinstance(answer.body, bytes) else b""
        status = 299 if self.twist == "status" else answer.status
        covered = ["@status"] if self.twist == "body left out" else ["@status", "content-digest"]
        covered += [] if self.twist == "body left out" else ["content-type"]
        values = {
            "@status": str(status),
            "content-digest": digest(body),
            "content-type": answer.headers["Content-Type"],
        }
        created = int((NOW + timedelta(hours=self.twist == "future")).timestamp())
        names = " ".join(f'"{name}"' for name in covered)
        params = f'({names});created={created};keyid="{self.ring.kid}"'
        base = "\n".join(
            [*(f'"{n}": {values[n]}' for n in covered), f'"@signature-params": {params}']
        )
        r, s = decode_dss_signature(
            self.ring.private.sign(base.encode(), ec.ECDSA(hashes.SHA256()))
        )
        raw = base64.b64encode(r.to_bytes(32) + s.to_bytes(32)).decode()
        answer.headers["Content-Digest"] = values["content-digest"]
        answer.headers["Signature-Input"] = f"sig1={params}"
        answer.headers["Signature"] = f"sig1=:{raw}:"
        if self.twist == "body":
            answer.body = body.replace(b"Fjellrand", b"Fjellrond")


async def looked(shop: SigningShop, *, twist: str = "", rotate: bool = False) -> int:
    """Look for something once; return how often the profile was read."""
    async with PracticeShop(guards=[shop.guard()]).serving() as base, Http() as http:
        site = known(site_of(base, http))
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert store is not None
        shop.twist = twist
        if rotate:
            shop.ring = shop.published = Keyring.new(NOW)
        found = await store.search(Wish(words="fleece"), may(site.host, Verb.OFFER_READ))
        assert found
    return shop.profile_read


async def test_an_answer_that_the_shop_signed_is_taken() -> None:
    assert await looked(SigningShop()) == 1


async def test_an_answer_without_a_signature_is_taken_as_the_certificate_s() -> None:
    assert await looked(SigningShop(), twist="unsigned") == 1


@pytest.mark.parametrize("twist", ["body", "status", "body left out", "future"])
async def test_an_answer_that_somebody_changed_is_not_taken(twist: str) -> None:
    with pytest.raises(StoreRefused):
        await looked(SigningShop(), twist=twist)


async def test_a_shop_s_new_key_is_looked_up_once() -> None:
    assert await looked(SigningShop(), rotate=True) == 2


async def test_a_key_that_the_shop_does_not_publish_signs_nothing() -> None:
    shop = SigningShop()
    async with PracticeShop(guards=[shop.guard()]).serving() as base, Http() as http:
        site = known(site_of(base, http))
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert store is not None
        shop.ring = Keyring.new(NOW)
        with pytest.raises(StoreRefused):
            await store.search(Wish(words="fleece"), may(site.host, Verb.OFFER_READ))
        changing, url = may(site.host, Verb.CART_ADD), f"{base}/ucp/carts"
        with pytest.raises(Unclear):
            await speaking.request(site, "POST", url, changing, json={}, headers={})
    assert shop.profile_read == 3


async def test_a_signature_is_for_the_very_address_that_is_asked() -> None:
    """What is sent is what was signed, percent-encoding and all."""
    seen: list[tuple[str, str]] = []

    @web.middleware
    async def note(request: web.Request, handler: Handler) -> web.StreamResponse:
        seen.append((request.headers.get("Signature-Input", ""), request.rel_url.raw_path))
        return web.json_response({})

    app = web.Application(middlewares=[note])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        async with Http() as http:
            site = known(site_of(base, http))
            warrant = may(site.host, Verb.CART_READ)
            await speaking.request(site, "GET", f"{base}/carts/a b", warrant, headers={})
    finally:
        await runner.cleanup()
    assert urlsplit(f"{base}/carts/a%20b").path == seen[0][1]
