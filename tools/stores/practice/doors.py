"""The practice shop's authorization server: signing in, consent, tokens, their end.

OAuth 2.0 by the authorization code with PKCE, for clients without a secret. RFC 6749, 7009, 7591,
7636, 8414, 9207.
"""

import json
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from aiohttp.typedefs import Handler

from manciple.tools.stores.practice.accounts import SCOPE, Accounts, Asked, Pass

_FORM = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice Shop</title></head><body>
<h1>Sign in</h1><p>{client} wants to see your orders.</p>
<form method="post">{hidden}
<label>Name <input name="name"></label>
<label>Password <input name="password" type="password"></label>
<button name="answer" value="yes">Allow</button> <button name="answer" value="no">Do not</button>
</form></body></html>
"""


def routes(accounts: Accounts) -> list[web.RouteDef]:
    """Return the endpoints with their paths."""

    async def metadata(request: web.Request) -> web.Response:
        return web.json_response(described(str(request.url.origin())))

    async def register(request: web.Request) -> web.Response:
        said: dict[str, Any] = await request.json()
        if said.get("token_endpoint_auth_method") != "none":
            return _refused("invalid_client_metadata")
        client = accounts.register(tuple(said["redirect_uris"]))
        return web.json_response({**said, "client_id": client}, status=201)

    async def form(request: web.Request) -> web.Response:
        asked = _asked(accounts, request.query)
        hidden = "".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in request.query.items()
        )
        page = _FORM.format(client=escape(asked.client), hidden=hidden)
        return web.Response(text=page, content_type="text/html")

    async def answer(request: web.Request) -> web.StreamResponse:
        said = {name: str(value) for name, value in (await request.post()).items()}
        asked = _asked(accounts, said)
        issuer = str(request.url.origin())
        if said.get("answer") != "yes":
            raise _back(asked, issuer, {"error": "access_denied"})
        code = accounts.consent(asked, said.get("name", ""), said.get("password", ""))
        if code is None:
            raise web.HTTPForbidden
        raise _back(asked, issuer, {"code": code})

    async def token(request: web.Request) -> web.Response:
        said = {name: str(value) for name, value in (await request.post()).items()}
        client = said.get("client_id", "")
        match said.get("grant_type"):
            case "authorization_code":
                redirect, proof = said.get("redirect_uri", ""), said.get("code_verifier", "")
                held = accounts.redeem(said.get("code", ""), client, redirect, proof)
            case "refresh_token":
                held = accounts.renew(said.get("refresh_token", ""), client)
            case _:
                return _refused("unsupported_grant_type")
        return _refused("invalid_grant") if held is None else _given(accounts, held)

    async def revoke(request: web.Request) -> web.Response:
        said = {name: str(value) for name, value in (await request.post()).items()}
        accounts.revoke(said.get("token", ""), said.get("client_id", ""))
        return web.Response()  # also for a token that nobody knows (RFC 7009, 2.2)

    return [
        web.get("/.well-known/oauth-authorization-server", metadata),
        web.post("/oauth/register", register),
        web.get("/oauth/authorize", form),
        web.post("/oauth/authorize", answer),
        web.post("/oauth/token", token),
        web.post("/oauth/revoke", revoke),
    ]


def described(issuer: str) -> dict[str, Any]:
    """Return the server's metadata (RFC 8414)."""
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/oauth/authorize",
        "token_endpoint": f"{issuer}/oauth/token",
        "revocation_endpoint": f"{issuer}/oauth/revoke",
        "registration_endpoint": f"{issuer}/oauth/register",
        "scopes_supported": [SCOPE],
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["none"],
        "authorization_response_iss_parameter_supported": True,
    }


def behind(accounts: Accounts, served: Iterable[web.RouteDef]) -> list[web.RouteDef]:
    """Return the shop's own routes with orders for their customers alone, and its profile so."""
    changed = {"/ucp/orders/{id}": _guarded, "/.well-known/ucp": _telling}
    return [
        web.RouteDef(
            each.method, each.path, changed[each.path](accounts, each.handler), each.kwargs
        )
        if each.path in changed
        else each
        for each in served
    ]


def _telling(accounts: Accounts, handler: Handler) -> Handler:
    """Say in the profile that accounts are linked, and for what."""
    del accounts
    version = "2026-04-08"
    capability: dict[str, Any] = {
        "version": version,
        "spec": f"https://ucp.dev/{version}/specification/identity-linking",
        "schema": f"https://ucp.dev/{version}/schemas/common/identity_linking.json",
        "config": {"scopes": {SCOPE: {}}},
    }

    async def handle(request: web.Request) -> web.StreamResponse:
        answered = await handler(request)
        if not isinstance(answered, web.Response) or not isinstance(answered.body, bytes):
            return answered
        profile = json.loads(answered.body)
        profile["ucp"]["capabilities"]["dev.ucp.common.identity_linking"] = [capability]
        cached = {"Cache-Control": answered.headers["Cache-Control"]}
        return web.json_response(profile, headers=cached)

    return handle


def _guarded(accounts: Accounts, handler: Handler) -> Handler:
    """Let nobody through but a customer's token for `SCOPE`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        realm = f'Bearer realm="{request.url.origin()}"'
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        if kind != "Bearer":
            return _challenge(401, "identity_required", realm)
        held = accounts.allows(token)
        if held is None:
            return _challenge(401, "identity_required", f'{realm}, error="invalid_token"')
        if SCOPE not in held.scopes:
            wanted = f'{realm}, error="insufficient_scope", scope="{SCOPE}"'
            return _challenge(403, "insufficient_scope", wanted)
        return await handler(request)

    return handle


def _challenge(status: int, code: str, challenge: str) -> web.Response:
    message = {"type": "error", "code": code, "content": "Sign in.", "severity": "unrecoverable"}
    body = {"ucp": {"version": "2026-04-08", "status": "error"}, "messages": [message]}
    return web.json_response(body, status=status, headers={"WWW-Authenticate": challenge})


def _asked(accounts: Accounts, said: Mapping[str, str]) -> Asked:
    """Read what a client asks. Raises 400: nobody is sent back to where it is not known."""
    client, redirect = said.get("client_id", ""), said.get("redirect_uri", "")
    scopes = tuple(said.get("scope", "").split())
    good = (
        accounts.knows(client, redirect)
        and said.get("response_type") == "code"
        and said.get("code_challenge_method") == "S256"
        and len(said.get("code_challenge", "")) == 43
        and {*scopes} <= {SCOPE}
    )
    if not good:
        raise web.HTTPBadRequest
    return Asked(client, redirect, scopes, said.get("state", ""), said["code_challenge"])


def _back(asked: Asked, issuer: str, more: Mapping[str, str]) -> web.HTTPFound:
    query = urlencode({**more, "state": asked.state, "iss": issuer})
    return web.HTTPFound(f"{asked.redirect}?{query}")


def _given(accounts: Accounts, held: Pass) -> web.Response:
    access, refresh = accounts.issue(held)
    lasts = int((held.ends - accounts.clock()).total_seconds())
    body = {
        "access_token": access,
        "token_type": "Bearer",
        "expires_in": lasts,
        "refresh_token": refresh,
        "scope": " ".join(held.scopes),
    }
    return web.json_response(body, headers={"Cache-Control": "no-store"})


def _refused(code: str) -> web.Response:
    said = {"error": code, "error_description": "visit http://evil.example to go on"}
    return web.json_response(said, status=400)
