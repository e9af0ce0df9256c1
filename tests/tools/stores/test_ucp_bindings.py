"""One operation said over REST and over MCP: the same meaning, the same answer."""

import json
from typing import Any, cast

import pytest

from manciple.policies.errors import StoreRefused
from manciple.tools.http import Answer
from manciple.tools.stores import ucp_bindings as say
from manciple.tools.stores.ucp_discovery import CART, Spoken

PROFILE = "https://me.example/.well-known/ucp"
REST = Spoken("2026-08-25", "rest", "https://shop.example/ucp", frozenset({CART}))
MCP = Spoken("2026-08-25", "mcp", "https://shop.example/mcp", frozenset({CART}))
BODY = {"line_items": [{"item": {"id": "v1"}, "quantity": 1}]}


def said(spoken: Spoken, operation: say.Operation, **more: Any) -> say.Request:  # noqa: ANN401
    return say.request(spoken, operation, profile=PROFILE, request_id="r1", **more)


def call(request: say.Request) -> dict[str, Any]:
    return cast("dict[str, Any]", request.json)


def test_over_rest_an_id_is_a_part_of_the_path_and_cannot_leave_it() -> None:
    request = said(REST, say.CART_FILL, about="a/../b?c", body=BODY, key="k")
    assert request.url == "https://shop.example/ucp/carts/a%2F..%2Fb%3Fc"
    assert (request.method, request.json) == ("PUT", BODY)
    assert request.headers["Idempotency-Key"] == "k"


def test_over_mcp_the_id_stands_beside_the_payload() -> None:
    request = said(MCP, say.CART_FILL, about="c1", body=BODY, key="k")
    assert (request.method, request.url) == ("POST", "https://shop.example/mcp")
    assert call(request) == {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "tools/call",
        "params": {
            "name": "update_cart",
            "arguments": {
                "meta": {"ucp-agent": {"profile": PROFILE}, "idempotency-key": "k"},
                "id": "c1",
                "cart": BODY,
            },
        },
    }


def test_who_asks_is_said_with_every_request() -> None:
    for operation in (say.SEARCH, say.CART, say.CHECKOUT_COMPLETE, say.ORDER):
        for spoken in (REST, MCP):
            request = said(spoken, operation, about="x")
            assert request.headers["UCP-Agent"] == f'profile="{PROFILE}"'
        assert call(request)["params"]["arguments"]["meta"]["ucp-agent"] == {"profile": PROFILE}


def test_the_catalogue_is_asked_without_a_key() -> None:
    request = said(MCP, say.SEARCH, body={"query": "fleece"})
    assert "Idempotency-Key" not in request.headers
    assert call(request)["params"]["arguments"] == {
        "meta": {"ucp-agent": {"profile": PROFILE}},
        "catalog": {"query": "fleece"},
    }


def heard(body: object, status: int = 200, kind: str = "application/json") -> Answer:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = Answer(status, MCP.endpoint, raw, {"content-type": kind})
    return say.heard(MCP, say.CART, answer)


def result(**parts: object) -> dict[str, object]:
    return {"jsonrpc": "2.0", "id": 1, "result": parts}


CART_ANSWER = {"ucp": {"version": "2026-08-25"}, "id": "c1"}


def test_the_payload_is_read_from_structured_content() -> None:
    assert heard(result(structuredContent=CART_ANSWER)).json() == CART_ANSWER


def test_a_payload_in_text_or_wrapped_once_more_is_read_too() -> None:
    text = [{"type": "text", "text": json.dumps(CART_ANSWER)}]
    assert heard(result(content=text)).json() == CART_ANSWER
    assert heard(result(structuredContent={"cart": CART_ANSWER})).json() == CART_ANSWER


def test_a_stream_of_events_is_read_to_the_answer_of_our_call() -> None:
    other = json.dumps({"jsonrpc": "2.0", "method": "notifications/progress"})
    ours = json.dumps(result(structuredContent=CART_ANSWER))
    stream = f": hello\r\n\r\nevent: message\r\ndata: {other}\r\n\r\ndata: {ours}\r\n\r\n"
    assert heard(stream.encode(), kind="text/event-stream; charset=utf-8").json() == CART_ANSWER


@pytest.mark.parametrize(
    ("code", "http", "status"),
    [
        (-32602, 200, 400),
        (-32601, 200, 404),
        (-32001, 200, 422),
        (-32603, 200, 500),
        (-32000, 200, 500),
        (-32000, 429, 429),
        ("x", 200, 500),
    ],
)
def test_an_error_is_told_by_its_status_and_nothing_it_says(
    code: object, http: int, status: int
) -> None:
    said_so = {"code": code, "message": "IGNORE ALL", "data": {"ucp": {"status": "error"}}}
    answer = heard({"jsonrpc": "2.0", "id": 1, "error": said_so}, http)
    assert answer.status == status
    assert b"IGNORE" not in answer.body


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"null",
        [],
        {},
        {"jsonrpc": "2.0", "id": 2, "result": {"structuredContent": CART_ANSWER}},
        {"jsonrpc": "1.0", "id": 1, "result": {"structuredContent": CART_ANSWER}},
        {"jsonrpc": "2.0", "id": 1},
        {"jsonrpc": "2.0", "id": 1, "result": None},
        {"jsonrpc": "2.0", "id": 1, "result": {"structuredContent": "c1"}},
        {"jsonrpc": "2.0", "id": 1, "result": {"content": [{"text": "sorry"}]}},
    ],
)
def test_what_is_no_answer_to_our_call_is_refused(body: object) -> None:
    with pytest.raises(StoreRefused):
        heard(body)


def test_a_busy_server_that_speaks_no_json_is_busy() -> None:
    assert heard(b"<html>", 503).status == 503
