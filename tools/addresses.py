"""Which places a request may go to: by name, as a URL spells it, and by number, as DNS answers.

Pure. The one parser of URLs: what is decided on is what is sent. It accepts a strict part of
RFC 3986 (ASCII names, https or http, no user name), on which no two parsers differ.
"""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, urljoin

from manciple.policies.errors import Refused

MAX_URL = 8192

_URL = re.compile(
    r"(https?)://([a-z0-9.-]{1,253})(?::([0-9]{1,5}))?([/?][^#]*)?(?:#.*)?",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_OWN_PORT = {"https": 443, "http": 80}
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
_AS_IT_IS = "/?:@!$&'()*+,;=-._~%"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one request goes, in one spelling."""

    scheme: str
    """`https` or `http`."""

    name: str
    """The host without its port: A-labels in lower case, or an IPv4 address in four numbers."""

    port: int
    target: str
    """Path and query, percent-encoded, beginning with a slash."""

    @classmethod
    def parse(cls, url: str) -> "Place":
        """Read an absolute URL; a fragment is dropped. Raises `Refused` for any other."""
        hidden = "\\" in url or _has_unseen(url)
        match = None if hidden or len(url) > MAX_URL else _URL.fullmatch(url)
        if not match:
            raise _not_an_address()
        scheme, name = match[1].lower(), match[2].lower()
        port = int(match[3] or _OWN_PORT[scheme])
        if not (_is_name(name) and 0 < port < 65536):
            raise _not_an_address()
        return cls(scheme, name, port, _target(match[4] or "/"))

    def at(self, target: str) -> "Place":
        """Return another place at the same origin; `target` begins with a slash."""
        return Place(self.scheme, self.name, self.port, _target(target))

    def onward(self, location: str) -> "Place":
        """Read a `Location` that came from here; it may be relative. Raises `Refused`."""
        if _has_unseen(location):
            raise _not_an_address()  # urljoin would quietly drop a tab or a newline
        try:
            return Place.parse(urljoin(self.url, location))
        except ValueError:  # urljoin's word for brackets that do not match
            raise _not_an_address() from None

    @property
    def host(self) -> str:
        """The name with the port where it is not the scheme's own: as in `Action.host`."""
        return self.name if self.port == _OWN_PORT[self.scheme] else f"{self.name}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme and host: whose credentials these are."""
        return f"{self.scheme}://{self.host}"

    @property
    def url(self) -> str:
        """The whole address. It may carry secrets in its query: never for a log or an error."""
        return self.origin + self.target

    @property
    def literal(self) -> bool:
        """Is the name itself an IPv4 address, so that DNS is never asked?"""
        return _NUMBER.fullmatch(self.name.rpartition(".")[2]) is not None


def _has_unseen(text: str) -> bool:
    """Is there a character that a reader would not see?"""
    if text.isascii():
        return not text.isprintable()  # the same, and at once: a page has many addresses
    return any(unicodedata.category(c) in _UNSEEN for c in text)


def may_reach(address: str, *, local: bool, plain: bool = False) -> bool:
    """May a connection be made to this IP address?

    Only to public unicast; where `local`, to loopback and private networks as well. `plain` is
    without TLS: then to these alone. Link-local addresses and the clouds' metadata services are
    refused even then. Addresses that carry an IPv4 address inside (mapped, NAT64 of RFC 6052,
    6to4) are judged by what they carry.
    """
    try:
        ip = _unpacked(ipaddress.ip_address(address))
    except ValueError:
        return False
    if _among(ip, _NEVER):
        return False
    return (local and _among(ip, _LOCAL)) or (not plain and _is_public(ip))


_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_LOCAL = [
    ipaddress.ip_network(each)
    for each in "127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 ::1/128 fc00::/7".split()
]
_NEVER = [
    ipaddress.ip_network(each)
    for each in (
        "169.254.0.0/16 168.63.129.16/32 fd00:ec2::254/128 "  # metadata services of clouds
        "100.64.0.0/10 192.0.0.0/24 192.88.99.0/24 fec0::/10 3fff::/20"  # ipaddress passes some
    ).split()
]
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")


def _is_public(ip: _Address) -> bool:
    # `is_global` alone says yes to multicast, fec0:: and, before Python 3.13, to more.
    if isinstance(ip, ipaddress.IPv6Address) and ip not in _GLOBAL_UNICAST:
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved)


def _unpacked(ip: _Address) -> _Address:
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip


def _among(ip: _Address, networks: list[ipaddress.IPv4Network | ipaddress.IPv6Network]) -> bool:
    return any(ip.version == each.version and ip in each for each in networks)


def _is_name(name: str) -> bool:
    labels = name.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        # inet_aton reads `127.1`, `0x7f.1` and `2130706433`: only four plain numbers are read here.
        return _is_dotted_quad(name)
    return all(_LABEL.fullmatch(label) for label in labels)


def _is_dotted_quad(name: str) -> bool:
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return False
    return True


def _target(text: str) -> str:
    return quote(text if text.startswith("/") else "/" + text, safe=_AS_IT_IS)


def _not_an_address() -> Refused:
    return Refused(
        "not a web address that may be asked",
        hint="write https:// and the host's name, without a user name or special characters",
    )
