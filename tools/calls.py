"""One request on its way: what is sent, where a redirect leads it, what its failure means.

Pure: `tools/http.py` sends.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from manciple.policies.errors import (
    EffectFailed,
    Misused,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.tools.addresses import Place

PROJECT = "https://github.com/manciple"
USER_AGENT = f"manciple/0.1 (+{PROJECT})"
_CONTACT = re.compile(
    r"https://[A-Za-z0-9.-]{1,120}(?:/[A-Za-z0-9._~/-]{0,100})?"
    r"|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,120}",
    re.ASCII,
)


def user_agent(contact: str) -> str:
    """Say who we are, and how the user of this copy is reached. Raises `Misused`."""
    if not _CONTACT.fullmatch(contact):
        raise Misused(
            "not an e-mail address or a web address", hint="such as me@mail.example; none clears it"
        )
    return f"manciple/0.1 (+{PROJECT}; {contact})"


REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOVED = frozenset({301, 307, 308})
_READS = frozenset({"GET", "HEAD"})
_METHODS = _READS | {"POST", "PUT", "PATCH", "DELETE"}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}", re.ASCII)
_VALUE = re.compile(r"(?:[!-~](?:[ -~]{0,8000}[!-~])?)?", re.ASCII)
_OURS = frozenset(
    "connection content-length expect host keep-alive proxy-authorization "
    "proxy-connection te trailer transfer-encoding upgrade user-agent".split()
)
"""What frames a message, or says who we are, is written here alone."""


def body_of(value: object) -> bytes:
    """Return the bytes that are sent for this JSON: what a signature has to cover."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked, wherever it goes."""

    method: str
    body: bytes | None
    own: Mapping[str, str]
    """The connector's headers, names in lower case: they may carry credentials."""

    kind: str = "application/json"
    """Of the body."""

    @classmethod
    def checked(cls, method: str, value: object, headers: Mapping[str, str]) -> "Call":
        """Make a call whose body is JSON, or none where `value` is None.

        Raises `Refused` for a method or header that would not make one well-formed request.
        """
        if method not in _METHODS:
            raise Refused("not a method that may be used")
        for name, text in headers.items():
            if not (_TOKEN.fullmatch(name) and _VALUE.fullmatch(text)) or name.lower() in _OURS:
                raise Refused("a header that may not be sent")
        own = {name.lower(): text for name, text in headers.items()}
        if own.get("accept-encoding") not in {None, "identity"}:  # the answer is unpacked elsewhere
            raise Refused("a header that may not be sent")
        return cls(method, None if value is None else body_of(value), own)

    @classmethod
    def submitting(cls, form: Mapping[str, str]) -> "Call":
        """Make a call that posts a form."""
        body, accept = urlencode(form).encode(), {"accept": "application/json"}
        return cls("POST", body, accept, "application/x-www-form-urlencoded")

    @property
    def changes(self) -> bool:
        """May something be different at the shop afterwards?"""
        return self.method not in _READS

    def headers(self, *, own: bool) -> dict[str, str]:
        """Return what is sent with it, the connector's `own` only where they belong."""
        ours = {"user-agent": USER_AGENT, "accept-encoding": "gzip"}
        if self.body is not None:
            ours["content-type"] = self.kind
        return {**ours, **self.own} if own else ours


@dataclass(slots=True)
class Trip:
    """One call on its way."""

    call: Call
    place: Place
    """Where it is now."""

    sent: bool = False
    """Was there ever a connection, so that it may have arrived?"""

    def onward(self, status: int, location: str | None) -> Place:
        """Return where a redirect leads; whether it may go there is another question.

        Raises `StoreRefused` for one that cannot be followed, `Unclear` where something may have
        been changed before it.
        """
        host = self.place.host
        if self.call.changes:
            # A shop that took a form answers it with 302 or 303 as well.
            kind = StoreRefused if status in _MOVED else Unclear
            raise kind(f"{host} redirects what cannot be sent twice")
        if not location:
            raise StoreRefused(f"{host} redirects to nowhere")
        try:
            onward = self.place.onward(location)
        except Refused:
            raise StoreRefused(f"{host} redirects to what is no web address") from None
        if (self.place.scheme, onward.scheme) == ("https", "http"):
            raise StoreRefused(f"{host} redirects to a connection without encryption")
        return onward

    def unusable(self, what: str) -> EffectFailed:
        """Return what it means that an answer came and cannot be read."""
        kind = Unclear if self.call.changes else StoreRefused
        return kind(f"the answer of {self.place.host} {what}")

    def failed(self, reason: str) -> EffectFailed:
        """Translate: without a connection nothing was sent; after one, nobody knows.

        `reason` says why there was no connection.
        """
        host = self.place.host
        if not self.sent:
            return StoreUnreachable(f"{host} cannot be reached", hint=reason)
        hint = "it may have arrived: look before trying again" if self.call.changes else None
        return Unclear(f"{host} did not answer in full", hint=hint)
