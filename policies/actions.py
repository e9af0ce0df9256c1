"""What somebody asks to do: an `Action`, in one canonical form with one digest.

An approval, a mandate and the log all mean an action by its digest, so everything that matters
to a person who says yes is in it, and nothing outside it decides what runs.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from manciple.policies.canonical import digest
from manciple.policies.errors import BadAction
from manciple.policies.money import MAX_MINOR, Money

MAX_TEXT = 300
MAX_ITEMS = 100
MAX_QUANTITY = 10_000
MAX_ARGUMENTS = 50
MAX_ARGUMENT_TEXT = 10_000

_HOST = re.compile(
    r"(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
    r"(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[0-9]{1,5})?",
    re.ASCII,
)
Scalar: TypeAlias = str | int | bool | None
"""What an argument can be, alone or in a list."""

_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,79}", re.ASCII)


class Verb(StrEnum):
    """The closed registry of what can be asked for. Plugins' own verbs join it later."""

    OFFER_READ = "offer.read"
    STORE_ADD = "store.add"
    STORE_REMOVE = "store.remove"
    STORE_LINK = "store.link"
    STORE_UNLINK = "store.unlink"
    WATCH_CREATE = "watch.create"
    WATCH_STOP = "watch.stop"
    CART_READ = "cart.read"
    CART_ADD = "cart.add"
    CART_REMOVE = "cart.remove"
    CART_OPEN = "cart.open"
    ORDER_QUOTE = "order.quote"
    ORDER_PLACE = "order.place"
    ORDER_READ = "order.read"
    ORDER_MARK = "order.mark"
    NOTICE_SEND = "notice.send"
    DATA_READ = "data.read"
    NET_FETCH = "net.fetch"
    AGENT_READ = "agent.read"

    __hash__ = (
        str.__hash__
    )  # an enum's own is one of Python's, and verbs are looked up all the time

    @property
    def changes(self) -> bool:
        """Does it change something outside this machine, so that a repeat would matter?"""
        return self in _CHANGING

    @property
    def keeps(self) -> bool:
        """Is its result kept, so that the same key gives it back? Plain looking is done again."""
        return self in _KEPT

    @property
    def spends(self) -> bool:
        """Does it use up money? Only placing an order does."""
        return self in _SPENDING


_SPENDING = frozenset({Verb.ORDER_PLACE})
_CHANGING = frozenset({Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE, Verb.NOTICE_SEND})
_KEPT = _CHANGING | {
    *(Verb.WATCH_CREATE, Verb.WATCH_STOP, Verb.STORE_ADD, Verb.STORE_REMOVE),
    *(Verb.STORE_LINK, Verb.STORE_UNLINK, Verb.ORDER_MARK),
}


class Asker(StrEnum):
    """Who asks."""

    USER = "user"
    AGENT = "agent"
    WATCH = "watch"
    MCP = "mcp"
    PLUGIN = "plugin"


class Source(StrEnum):
    """The kinds of place a value can come from."""

    USER = "user"
    VAULT = "vault"
    SHOP = "shop"
    PLUGIN = "plugin"
    MODEL = "model"


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Where a value comes from: `user`, `vault(fit.shoe)`, `shop(a.example)`, `model`…"""

    source: Source
    of: str = ""
    """The vault field, the shop's host or the plugin's id; empty for `user`. For `model` empty too,
    or `replan`: planned only after a step of the first plan had failed; or `unasked`: nothing that
    the user said asks for it."""

    def __str__(self) -> str:
        return f"{self.source}({self.of})" if self.of else str(self.source)


USER = Origin(Source.USER)
MODEL = Origin(Source.MODEL)
REPLANNED = Origin(Source.MODEL, "replan")
"""What a plan that was made after something had failed adds to its steps; see `decision`."""

UNASKED = Origin(Source.MODEL, "unasked")
"""What a step of a model's plan adds that the user's words do not ask for; see `decision`."""


class Handling(StrEnum):
    """How a tool sees a vault field."""

    PLAIN = "plain"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True, order=True)
class FieldUse:
    """One vault field that the action will see."""

    field: str
    """From the closed registry of `policies/vault.py`, such as `address.home`."""

    handling: Handling


@dataclass(frozen=True, slots=True)
class ToolId:
    """Which tool, and which edition of it."""

    id: str
    digest: str
    """SHA-256 (hex) of its manifest; for a built-in tool, of its name, words and schema."""

    def __post_init__(self) -> None:
        _check(_NAME.fullmatch(self.id) is not None, "tool id")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of goods. None means unknown, and the unknown satisfies no condition."""

    offer: str
    """The offer's handle."""

    title: str
    variant: str
    """The shop's own id of exactly this variant."""

    quantity: int
    """How many the cart or order holds of it afterwards, not how many are added."""

    unit_price: Money
    seller: str | None = None
    brand: str | None = None
    size: str | None = None
    colour: str | None = None
    category: str | None = None
    """From our own classifier or the user; never the shop's word."""

    def __post_init__(self) -> None:
        texts = (self.offer, self.title, self.variant, self.seller, self.brand, self.size)
        for text in (*texts, self.colour, self.category):
            if text is not None and not is_plain(text):
                raise _bad("item text")
        _check(type(self.quantity) is int and 0 <= self.quantity <= MAX_QUANTITY, "item quantity")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as it will run, with all that it was made from."""

    name: str
    value: Scalar | tuple[Scalar, ...]
    origins: tuple[Origin, ...]
    """Sorted; an empty tuple counts as `model`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do, complete: what runs is this and nothing else.

    Raises `BadAction` where a part is outside its registry or bounds.
    """

    tool: ToolId
    verb: Verb
    asker: Asker
    host: str | None = None
    """A-label with the port where it is not 443; None for what stays on this machine."""

    fields: tuple[FieldUse, ...] = ()
    purpose: str | None = None
    items: tuple[Item, ...] = ()
    cost: Money | None = None
    """The total with shipping and tax; None where nothing is paid."""

    arguments: tuple[Argument, ...] = ()
    expires: datetime | None = None
    """When the shop's quote ends (aware, UTC)."""

    brings: str | None = None
    """The text of a grant that is agreed and signed together with this action."""

    def __post_init__(self) -> None:
        _check(self.host is None or is_host(self.host), "host")
        _check(self.purpose is None or _NAME.fullmatch(self.purpose) is not None, "purpose")
        _check(len(self.items) <= MAX_ITEMS, "number of items")
        if self.fields:
            _check(tuple(sorted(set(self.fields))) == self.fields, "order of fields")
        for each in self.arguments:
            _check(_NAME.fullmatch(each.name) is not None, "argument name")
            if isinstance(each.value, tuple):
                several = len(each.value) <= MAX_ITEMS and all(map(_is_bounded, each.value))
                _check(several, "argument")
            else:
                _check(_is_bounded(each.value), "argument")
        names = {each.name for each in self.arguments}
        _check(len(names) == len(self.arguments) <= MAX_ARGUMENTS, "set of arguments")
        if self.expires is not None:
            _check(self.expires.tzinfo is not None, "expiry")

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the canonical form."""
        return digest("action", self)

    @property
    def origins(self) -> frozenset[Origin]:
        """Everything that this action was made from."""
        found: set[Origin] = set()
        for argument in self.arguments:
            found.update(argument.origins or (MODEL,))
        return frozenset(found)


@lru_cache(maxsize=1000)
def is_host(text: str) -> bool:
    """Is `text` a host as actions name it: A-label in lower case, perhaps with a port?"""
    # A host that is called so would make the grant that is proposed for it one for every shop.
    return _HOST.fullmatch(text) is not None and text not in {"added", "any"}


def is_plain(text: str) -> bool:
    """Is `text` bounded, in NFC, and without control, format or bidi characters?"""
    if text.isascii():  # most are, and then there is little to look for
        return 0 < len(text) <= MAX_TEXT and text.isprintable()
    return (
        0 < len(text) <= MAX_TEXT
        and unicodedata.is_normalized("NFC", text)
        and not any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"} for c in text)
    )


def plain(text: str, limit: int = MAX_TEXT) -> str:
    """Make foreign text plain: NFC, one line, invisible characters gone, cut at `limit`."""
    spaced = (" " if c.isspace() else c for c in unicodedata.normalize("NFC", text))
    kept = (c for c in spaced if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co"})
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))[:limit].strip()


def _is_bounded(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= MAX_ARGUMENT_TEXT
    return value is None or (isinstance(value, int) and -MAX_MINOR <= value <= MAX_MINOR)


def _check(holds: bool, what: str) -> None:
    if not holds:
        raise _bad(what)


def _bad(what: str) -> BadAction:
    return BadAction(f"an action with an impossible {what}")
