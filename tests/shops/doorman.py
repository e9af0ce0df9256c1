"""A doorman who verifies RFC 9421 signatures by himself, in front of any shop of ours.

He shares no line with the program, nor with the library that it signs by: the signature base is put
together from the text of the RFC here, and the key comes from the profile that the caller names.
"""

import base64
import hashlib
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

_INPUT = re.compile(r'sig1=(\((?P<names>[^)]*)\)(?P<parameters>(?:;[a-z]+=(?:[0-9]+|"[^"]*"))*))')
_NAME = re.compile(r'"([^"]+)"(;key="[^"]*")?')
_PARAMETER = re.compile(r';([a-z]+)=(?:([0-9]+)|"([^"]*)")')
_SIGNATURE = re.compile(r"sig1=:([A-Za-z0-9+/=]+):")
_PROFILE = re.compile(r'profile="(https?://[^"]+)"')


@dataclass
class Doorman:
    """Lets in who is signed by the key that their own profile lists, just now, and once."""

    profiles: Mapping[str, Callable[[], dict[str, Any]]]
    """What is hosted, by address."""

    clock: Callable[[], float] = time.time
    turned_away: list[str] = field(default_factory=list[str])
    """Why, for each that was."""

    let_in: int = 0
    nonces: set[str] = field(default_factory=set[str])
    bots: list[str] = field(default_factory=list[str])
    """The header Signature-Agent of each that bore one."""

    def guard(self) -> Middleware:
        """Return him as the shop's first middleware."""

        @web.middleware
        async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
            if not request.path.startswith("/ucp"):
                return await handler(request)
            try:
                self.hold(request, await request.read())
            except ValueError as error:
                self.turned_away.append(str(error))
                said = {"code": str(error), "content": "not let in"}
                return web.json_response(said, status=401)
            self.let_in += 1
            return await handler(request)

        return guarded

    def hold(self, request: web.Request, body: bytes) -> None:
        """Raise `ValueError`, with the code of the protocol, for who is not to be let in."""
        said = _INPUT.fullmatch(request.headers.get("Signature-Input", ""))
        given = _SIGNATURE.fullmatch(request.headers.get("Signature", ""))
        if not said or not given:
            raise ValueError("signature_missing")
        names = [(m[1], m[2] or "") for m in _NAME.finditer(said["names"])]
        parameters = {m[1]: m[2] or m[3] for m in _PARAMETER.finditer(said["parameters"])}
        self._fresh(parameters)
        needed = {"@method", "@authority", "@path", "ucp-agent"}
        needed |= {"content-digest", "content-type"} if body else set()
        needed |= {"@query"} if request.query_string else set()
        needed |= {"idempotency-key"} if "Idempotency-Key" in request.headers else set()
        if not needed <= {name for name, _ in names}:
            raise ValueError("coverage_insufficient")
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        if body and request.headers.get("Content-Digest") != f"sha-256=:{digest}:":
            raise ValueError("digest_mismatch")
        lines = [f'"{name}"{more}: {_value(request, name, more)}' for name, more in names]
        base = "\n".join([*lines, f'"@signature-params": {said[1]}'])
        raw = base64.b64decode(given[1])
        if len(raw) != 64:
            raise ValueError("signature_invalid")
        der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
        try:
            self._key(request, parameters["keyid"]).verify(
                der, base.encode(), ec.ECDSA(hashes.SHA256())
            )
        except InvalidSignature:
            raise ValueError("signature_invalid") from None
        self.nonces.add(parameters["nonce"])
        if agent := request.headers.get("Signature-Agent"):
            self.bots.append(agent)

    def _fresh(self, parameters: Mapping[str, str]) -> None:
        if "alg" in parameters:
            raise ValueError("alg_named")
        if not int(parameters["created"]) <= self.clock() + 5:
            raise ValueError("from_the_future")
        if self.clock() > int(parameters["expires"]):
            raise ValueError("expired")
        if parameters["nonce"] in self.nonces:
            raise ValueError("replayed")

    def _key(self, request: web.Request, kid: str) -> ec.EllipticCurvePublicKey:
        named = _PROFILE.fullmatch(request.headers.get("UCP-Agent", ""))
        if not named or named[1] not in self.profiles:
            raise ValueError("profile_unreachable")
        for jwk in self.profiles[named[1]]().get("keys", []):
            if jwk["kid"] == kid:
                x, y = (_number(jwk[part]) for part in "xy")
                return ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        raise ValueError("key_not_found")


def _number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def _value(request: web.Request, name: str, more: str) -> str:
    if name == "signature-agent":
        member = request.headers["Signature-Agent"]
        key = more.removeprefix(';key="').removesuffix('"')
        if not member.startswith(f"{key}="):
            raise ValueError("signature_invalid")
        return member.removeprefix(f"{key}=")
    derived = {
        "@method": request.method,
        "@authority": request.headers["Host"].lower(),
        "@path": request.rel_url.raw_path,
        "@query": f"?{request.rel_url.raw_query_string}",
    }
    return derived[name] if name in derived else request.headers[name]
