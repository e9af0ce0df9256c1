"""A gateway before the shop: hands everything on, and at one request does what it was told.

It is how the end-to-end tests make things happen at an exact moment, with the program as it is.
"""

import sys
import threading
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.e2e.vendure_shop import VendureShop

LONG_S = 20.0


class Gateway(ThreadingHTTPServer):
    """Stands before the shop. At the first request that names `field` it does what it was told."""

    daemon_threads = True

    def __init__(self, shop: VendureShop, port: int) -> None:
        super().__init__(("127.0.0.1", port), _HandOn)
        self.shop = shop
        self.base = f"http://127.0.0.1:{self.server_port}"
        self.calm()

    def calm(self) -> None:
        """Hand everything on."""
        self.field: str | None = None
        self.came: Callable[[], None] = _nothing
        self.answered: Callable[[], None] = _nothing
        self.passed_on: Callable[[], None] = _nothing
        self.keeps_request = False
        """Break off after `came`, so that the shop hears nothing."""

        self.keeps_answer = False
        """Break off after `answered`, so that nobody hears the shop."""

        self.struck = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401  (the base's)
        """Say nothing of a connection whose other end was killed."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


def _nothing() -> None:
    """Do nothing."""


class _HandOn(BaseHTTPRequestHandler):
    server: Gateway  # pyright: ignore[reportIncompatibleVariableOverride]  (only it makes these)
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer leaves in one piece

    def do_GET(self) -> None:
        """Hand on what is only looked at, such as robots.txt."""
        with closing(HTTPConnection(self.server.shop.host, timeout=LONG_S)) as shop:
            shop.request("GET", self.path)
            self._tell(shop.getresponse())

    def do_POST(self) -> None:
        gate = self.server
        body = self.rfile.read(int(self.headers["content-length"]))
        struck = gate.field is not None and gate.field.encode() in body and not gate.struck.is_set()
        if struck:
            gate.struck.set()
            gate.came()
            if gate.keeps_request:
                self.close_connection = True
                return
        told = {"content-type": "application/json"}
        if bearer := self.headers.get("authorization"):
            told["authorization"] = bearer
        with closing(HTTPConnection(gate.shop.host, timeout=LONG_S)) as shop:
            shop.request("POST", self.path, body, told)
            answer = shop.getresponse()
            whole = answer.read()
        if struck:
            gate.answered()
            if gate.keeps_answer:
                self.close_connection = True
                return
        self._tell(answer, whole)
        if struck:
            gate.passed_on()

    def _tell(self, answer: HTTPResponse, body: bytes | None = None) -> None:
        whole = answer.read() if body is None else body
        self.send_response(answer.status)
        for name in ("content-type", "vendure-auth-token"):
            if value := answer.headers.get(name):
                self.send_header(name, value)
        self.send_header("content-length", str(len(whole)))
        self.end_headers()
        self.wfile.write(whole)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
        """Say nothing."""


@contextmanager
def opened(shop: VendureShop, port: int = 0) -> Generator[Gateway, None, None]:
    """Open a gateway on this port, or on a free one."""
    gateway = Gateway(shop, port)
    thread = threading.Thread(target=gateway.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield gateway
    finally:
        gateway.shutdown()
        gateway.server_close()
        thread.join()
