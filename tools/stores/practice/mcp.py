"""The practice shop's operations as tools of MCP over HTTP: JSON-RPC, one call in each request.

https://ucp.dev/2026-08-25/specification/checkout-mcp (and cart, catalog, order)
"""

import json
from typing import Any, cast

from aiohttp import web

from manciple.tools.stores.practice.api import OPERATIONS, Counter, Operation, Reply, sent

Message = dict[str, Any]

_NAMES = {each.tool: each for each in OPERATIONS}
_NOT_JSON, _NO_REQUEST, _NO_METHOD, _WRONG = -32700, -32600, -32601, -32602
_KEYED = frozenset({"complete_checkout", "cancel_checkout", "cancel_cart"})
"""The tools that demand a key; over REST it is every one that changes something."""

_CODES = {400: _WRONG, 404: _WRONG, 409: -32000}


def routes(counter: Counter) -> list[web.RouteDef]:
    """Return the one endpoint, where the shop has it."""

    async def handle(request: web.Request) -> web.Response:
        try:
            message: object = json.loads(await request.read())
        except (ValueError, RecursionError):
            return _sent(400, {"id": None} | _error(_NOT_JSON, "not JSON"))
        if not isinstance(message, dict) or "id" not in message:
            return _sent(400, {"id": None} | _error(_NO_REQUEST, "not one call"))
        call = cast("Message", message)
        status, answer = _called(counter, str(request.url.origin()), call)
        return _sent(status, {"id": call["id"]} | answer)

    return [web.post("/ucp/mcp", handle)] if "mcp" in counter.books.bindings else []


def _called(counter: Counter, base: str, call: Message) -> tuple[int, Message]:
    match call.get("method"):
        case "tools/list":
            tools = [{"name": n, "inputSchema": {"type": "object"}} for n in _NAMES]
            return 200, {"result": {"tools": tools}}
        case "tools/call":
            params: object = call.get("params")
            return _tool(counter, base, _object(params))
        case _:
            return 200, _error(_NO_METHOD, "no such method")


def _tool(counter: Counter, base: str, params: Message) -> tuple[int, Message]:
    operation = _NAMES.get(str(params.get("name")))
    arguments = params.get("arguments")
    if operation is None or not isinstance(arguments, dict):
        return 200, _error(_WRONG, "no such tool")
    given = cast("Message", arguments)
    meta = given.get("meta")
    if not isinstance(meta, dict) or "ucp-agent" not in meta:
        return 200, _error(_WRONG, "meta says who asks")
    key = cast("Message", meta).get("idempotency-key")
    if operation.tool in _KEYED and not isinstance(key, str):
        return 200, _error(_WRONG, "this needs an idempotency-key")
    body: object = given.get(operation.payload) if operation.payload else None
    about = given.get("id", "")
    reply = counter.served(
        base,
        operation,
        about if isinstance(about, str) else "",
        json.dumps(body or {}, sort_keys=True).encode(),
        key if operation.keyed and isinstance(key, str) else None,
    )
    return _result(reply, operation)


def _result(reply: Reply, operation: Operation) -> tuple[int, Message]:
    if reply.status in _CODES and not _outcome(reply, operation):
        return 200, _error(_CODES[reply.status], "refused", reply.body)
    text = json.dumps(reply.body, ensure_ascii=False)
    content = [{"type": "text", "text": text}]
    return 200, {"result": {"structuredContent": reply.body, "content": content}}


def _outcome(reply: Reply, operation: Operation) -> bool:
    """What is not there is an outcome; so is a change that a closed checkout does not take."""
    return reply.status == 404 or (reply.status == 400 and "id" in reply.body and operation.keyed)


def _object(given: object) -> Message:
    return cast("Message", given) if isinstance(given, dict) else {}


def _error(code: int, message: str, data: Message | None = None) -> Message:
    error: Message = {"code": code, "message": message}
    return {"error": error | {"data": data} if data else error}


def _sent(status: int, message: Message) -> web.Response:
    return sent(Reply(status, {"jsonrpc": "2.0"} | message))
