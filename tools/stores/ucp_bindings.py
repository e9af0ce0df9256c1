"""How one operation of UCP is said: over REST, or as a tool call of MCP over HTTP. Pure.

Both say the same with the same bodies, and `heard` gives the same answer back.
https://ucp.dev/2026-08-25/specification/checkout-rest · …/checkout-mcp
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import quote

from manciple.policies.errors import StoreRefused
from manciple.tools.calls import body_of
from manciple.tools.http import Answer
from manciple.tools.stores.ucp_discovery import Spoken
from manciple.tools.stores.ucp_requests import Body

CALL_ID = 1
"""Every call is alone in its request; the same call again has the same bytes."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked of a shop."""

    tool: str
    """Its name over MCP."""

    method: str
    path: str
    """Over REST, relative to the endpoint; `{id}` is the thing it is about."""

    payload: str = ""
    """What the body is called over MCP; empty: it has none there."""

    keyed: bool = False
    """Does it change something, so that it needs an idempotency key?"""


SEARCH = Operation("search_catalog", "POST", "/catalog/search", "catalog")
LOOKUP = Operation("lookup_catalog", "POST", "/catalog/lookup", "catalog")
PRODUCT = Operation("get_product", "POST", "/catalog/product", "catalog")
CART_NEW = Operation("create_cart", "POST", "/carts", "cart", keyed=True)
CART = Operation("get_cart", "GET", "/carts/{id}")
CART_FILL = Operation("update_cart", "PUT", "/carts/{id}", "cart", keyed=True)
CART_DROP = Operation("cancel_cart", "POST", "/carts/{id}/cancel", keyed=True)
CHECKOUT_NEW = Operation("create_checkout", "POST", "/checkout-sessions", "checkout", keyed=True)
CHECKOUT = Operation("get_checkout", "GET", "/checkout-sessions/{id}")
CHECKOUT_CHANGE = Operation(
    "update_checkout", "PUT", "/checkout-sessions/{id}", "checkout", keyed=True
)
CHECKOUT_COMPLETE = Operation(
    "complete_checkout", "POST", "/checkout-sessions/{id}/complete", "checkout", keyed=True
)
CHECKOUT_CANCEL = Operation("cancel_checkout", "POST", "/checkout-sessions/{id}/cancel", keyed=True)
ORDER = Operation("get_order", "GET", "/orders/{id}")


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out, before anything signs it."""

    operation: Operation
    method: str
    url: str
    json: Body | None
    """Sent as `calls.body_of(json)`, byte for byte."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def request(
    spoken: Spoken,
    operation: Operation,
    *,
    about: str = "",
    body: Body | None = None,
    key: str | None = None,
    profile: str,
    request_id: str,
) -> Request:
    """Say `operation` about the thing of this id; `profile` is the address of our own profile."""
    headers = {"UCP-Agent": f'profile="{profile}"', "Request-Id": request_id}
    if key is not None:
        headers["Idempotency-Key"] = key
    if spoken.binding == "mcp":
        accept = {"Accept": "application/json, text/event-stream"}
        call = _call(operation, about, body, key, profile)
        return Request(operation, "POST", spoken.endpoint, call, headers | accept)
    url = spoken.endpoint + operation.path.replace("{id}", quote(about, safe=""))
    accept = {"Accept": "application/json"}
    return Request(operation, operation.method, url, body, headers | accept)


def heard(spoken: Spoken, operation: Operation, answer: Answer) -> Answer:
    """Return the answer as REST would have given it. Raises `StoreRefused` where it is none."""
    if spoken.binding == "rest":
        return answer
    said = _message(answer)
    if said is None:
        if answer.status >= 400:  # the status is what says most
            return Answer(answer.status, answer.url, b"{}", answer.headers)
        raise StoreRefused("the shop's answer is not what its protocol says")
    if "error" in said:
        error = _object(said["error"])
        status = answer.status if answer.status >= 400 else _STATUS.get(_code(error), 500)
        return Answer(status, answer.url, body_of(_object(error.get("data"))), answer.headers)
    result = _object(said.get("result"))
    told = _structured(result, operation)
    if told is None:
        raise StoreRefused("the shop's answer is not what its protocol says")
    return Answer(answer.status, answer.url, body_of(told), answer.headers)


_STATUS = {-32700: 400, -32600: 400, -32601: 404, -32602: 400, -32001: 422}
"""What a JSON-RPC error means in HTTP, where HTTP itself said 200; any other: nobody knows."""


def _call(
    operation: Operation, about: str, body: Body | None, key: str | None, profile: str
) -> Body:
    meta: Body = {"ucp-agent": {"profile": profile}}
    if key is not None:
        meta["idempotency-key"] = key
    arguments: Body = {"meta": meta}
    if about:
        arguments["id"] = about
    if operation.payload:
        arguments[operation.payload] = body or {}
    params: Body = {"name": operation.tool, "arguments": arguments}
    return {"jsonrpc": "2.0", "id": CALL_ID, "method": "tools/call", "params": params}


def _message(answer: Answer) -> dict[str, object] | None:
    """Return the one message that answers our call, from JSON or from a stream of events."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    texts = _events(answer.body) if kind == "text/event-stream" else iter([answer.body])
    for text in texts:
        try:
            said = Answer(answer.status, answer.url, text).json()
        except StoreRefused:
            continue
        message = _object(said)
        if message.get("id") == CALL_ID and message.keys() & {"result", "error"}:
            return message if message.get("jsonrpc") == "2.0" else None
    return None


def _events(body: bytes) -> Iterator[bytes]:
    """Read server-sent events: the data of each, its lines joined."""
    for block in body.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n\n"):
        lines = (line for line in block.split(b"\n") if line.startswith(b"data:"))
        data = b"\n".join(line.removeprefix(b"data:").removeprefix(b" ") for line in lines)
        if data:
            yield data


def _structured(result: dict[str, object], operation: Operation) -> dict[str, object] | None:
    told = result.get("structuredContent")
    if not isinstance(told, dict):
        told = _from_text(result.get("content"))
    if not isinstance(told, dict):
        return None
    whole = cast("dict[str, object]", told)
    noun = operation.tool.partition("_")[2]
    inner = whole.get(noun)
    if isinstance(inner, dict) and "ucp" not in whole and noun != "product":
        return cast("dict[str, object]", inner)  # some wrap it once more
    return whole


def _from_text(content: object) -> object:
    """Read the copy in text, for a server that gives no structured content."""
    for part in cast("list[object]", content) if isinstance(content, list) else []:
        text = _object(part).get("text")
        if isinstance(text, str):
            try:
                return Answer(200, "", text.encode()).json()
            except StoreRefused:
                return None
    return None


def _object(given: object) -> dict[str, object]:
    return cast("dict[str, object]", given) if isinstance(given, dict) else {}


def _code(error: dict[str, object]) -> int:
    code = error.get("code")
    return code if isinstance(code, int) else 0
