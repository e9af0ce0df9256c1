"""A true HTTP server on loopback that says what it is told, and a resolver that lies."""

import asyncio
import contextlib
import ipaddress
import ssl
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from manciple.policies.actions import Action, Asker, ToolId, Verb
from manciple.policies.warrant import Allowance, Warrant

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ACTION = Action(tool=ToolId("shop", "0" * 64), verb=Verb.OFFER_READ, asker=Asker.USER)
PUBLIC = "93.184.216.34"


def warrant(
    *hosts: str, local: bool = True, requests: int = 20, expires: datetime | None = None
) -> Warrant:
    until = expires or datetime.now(UTC) + timedelta(minutes=5)
    return Warrant(ACTION, "run/1", frozenset(hosts), local, Allowance(requests), until)


@dataclass
class Names:
    """A resolver that gives the answers it was told, one after another, the last for ever."""

    answers: dict[str, list[list[str]]] = field(default_factory=dict[str, list[list[str]]])
    asked: list[str] = field(default_factory=list[str])
    times: list[float] = field(default_factory=list[float])

    async def __call__(self, name: str) -> Sequence[str]:
        self.asked.append(name)
        self.times.append(asyncio.get_running_loop().time())
        rest = self.answers.get(name, [])
        if not rest:
            raise OSError("no such name")
        return rest.pop(0) if len(rest) > 1 else rest[0]


Reply = bytes | Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Shop:
    """A true HTTP server that answers bytes by path, keeps connections open and remembers."""

    replies: dict[str, Reply] = field(default_factory=dict[str, Reply])
    heads: list[str] = field(default_factory=list[str])
    bodies: list[bytes] = field(default_factory=list[bytes])
    connections: int = 0
    port: int = 0

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str = "/") -> str:
        return f"http://{self.host}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(OSError, EOFError, asyncio.IncompleteReadError):
            while head := (await reader.readuntil(b"\r\n\r\n")).decode("latin-1"):
                self.heads.append(head)
                length = header(head, "content-length")
                self.bodies.append(await reader.readexactly(int(length or 0)))
                reply = self.replies.get(head.split()[1].partition("?")[0], answer())
                if not isinstance(reply, bytes):
                    await reply(writer)
                    break
                writer.write(reply)
                await writer.drain()
        writer.close()


def header(head: str, name: str) -> str | None:
    for line in head.split("\r\n")[1:]:
        key, _, value = line.partition(":")
        if key.lower() == name:
            return value.strip()
    return None


def answer(body: bytes = b"{}", *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def redirect(location: str, status: int = 302) -> bytes:
    return answer(b"", f"Location: {location}", status=f"{status} Moved")


@contextlib.asynccontextmanager
async def open_shop(tls: ssl.SSLContext | None = None) -> AsyncGenerator[Shop]:
    shop = Shop()
    server = await asyncio.start_server(shop.serve, "127.0.0.1", 0, ssl=tls)
    shop.port = server.sockets[0].getsockname()[1]
    yield shop
    server.close()


async def hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()


async def half_an_answer(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")
    await writer.drain()


async def no_http(writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\x01 canary from the shop \r\n\r\n")
    await writer.drain()


async def silence(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


def certificates(
    name: str, expires: datetime | None = None
) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return a server for `name` with a certificate of its own, and a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "manciple test")])
    until = expires or datetime.now(UTC) + timedelta(days=2)
    alternatives = [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.2"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - timedelta(days=9))
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    return _server(pem, key), ssl.create_default_context(cadata=pem.decode())


def _server(pem: bytes, key: ec.EllipticCurvePrivateKey) -> ssl.SSLContext:
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with tempfile.NamedTemporaryFile() as file:
        file.write(pem + private)
        file.flush()
        context.load_cert_chain(file.name)
    return context
