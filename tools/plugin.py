"""What a tool is: what it takes, what it needs, and what it does, in that order.

`need` is pure and asked before anything runs; `run` acts under the warrant that the gate made for
exactly that need. For an effect that matters twice, `found` tells whether an earlier try happened.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Protocol,
    TextIO,
    TypeVar,
    cast,
    runtime_checkable,
)

from pydantic import BaseModel, BeforeValidator, ConfigDict

from manciple.policies.actions import FieldUse, Item, Verb
from manciple.policies.canonical import digest
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.book import Book
from manciple.tools.carts import Quote
from manciple.tools.offers import Offer
from manciple.tools.stores.interface import Catalog, Memory, Site
from manciple.tools.watches import Watch

if TYPE_CHECKING:
    from manciple.tools.http import Http
    from manciple.tools.stores.account import Account, Browsing
    from manciple.tools.stores.ucp_identity import Identity


class Call(BaseModel):
    """The base of what tools take: frozen, and closed to names it does not know."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True
    )


Amount = Annotated[Money, BeforeValidator(lambda v: Money.parse(v) if isinstance(v, str) else v)]
"""Money as a plan writes it: `120 USD`."""


@dataclass(frozen=True, slots=True)
class Need:
    """What must have been granted for one call; see `policies.actions.Action`."""

    verb: Verb
    host: str | None = None
    items: tuple[Item, ...] = ()
    cost: Money | None = None
    fields: tuple[FieldUse, ...] = ()
    purpose: str | None = None
    expires: datetime | None = None
    brings: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a running tool may use. It holds no vault, no grants and no keys."""

    book: Book
    http: Callable[[], "Http"]
    """Gives the one way to a shop, opened when it is first needed."""

    clock: Callable[[], datetime]
    out: TextIO
    """Where a notice in the terminal is printed."""

    identity: "Callable[[], Identity] | None" = None
    """Says who we are to shops; it signs, and gives no key."""

    account: "Callable[[str], Account] | None" = None
    """Gives where the tokens of the user's account at one host lie."""

    browser: "Browsing | None" = None
    """Opens the way back from the person's browser."""

    def site(self, host: str) -> Site:
        """Return an added shop as its connector needs it. Raises `NotFound`."""
        shop = self.book.store(host)
        return self.at(shop.host, shop.base, self.book.memory(host))

    def at(self, host: str, base: str, memory: Memory) -> Site:
        """Return any shop as a connector needs it."""
        account = self.account(host) if self.account else None
        return Site(host, base, self.http(), memory, self.identity, account)

    def kind(self, host: str | None) -> str | None:
        """Return what an added shop speaks; None for another host."""
        return next((shop.kind for shop in self.book.stores() if shop.host == host), None)

    def store(self, host: str) -> Catalog:
        """Return the connector of an added shop. Raises `NotFound`."""
        from manciple.tools.stores.detect import connect

        return connect(self.book.store(host).kind, self.site(host))


C_contra = TypeVar("C_contra", bound=Call, contravariant=True)
R_co = TypeVar("R_co", covariant=True)


class Tool(Protocol[C_contra, R_co]):
    """One thing that can be done."""

    name: ClassVar[str]
    """What plans call it, such as `cart_put`."""

    id: ClassVar[str]
    """What grants call it, such as `cart`."""

    takes: ClassVar[type[Any]]
    """The frozen model of its arguments; its docstring is what a planner reads."""

    gives: ClassVar[type[Any]]
    """The dataclass of its result."""

    def need(self, call: C_contra) -> Need:
        """What must have been granted. Pure: asked before anything runs."""
        ...

    async def run(self, call: C_contra, warrant: Warrant, context: Context) -> R_co:
        """Do it."""
        ...


@runtime_checkable
class Findable(Protocol[C_contra, R_co]):
    """What a tool also has whose effect matters twice, and can be looked for."""

    async def found(self, call: C_contra, warrant: Warrant, context: Context) -> R_co | None:
        """Did an earlier try happen? None: certainly not. Raises `Unclear`."""
        ...


def manifest_digest(tool: Tool[Any, Any]) -> str:
    """Return the SHA-256 (hex) of a built-in tool's name, words and schema."""
    takes: type[BaseModel] = tool.takes
    return digest("tool", [tool.id, tool.name, str(takes.__doc__), sorted(takes.model_fields)])


def scalar(value: object) -> str | int | bool | tuple[str, ...] | None:
    """Return an argument as an action shows it: offers and watches by handle, money in words."""
    match value:
        case None | bool() | int() | str():
            return value
        case Money():
            return str(value)
        case Offer():
            return value.ref.handle
        case Watch():
            return value.id
        case tuple() | list():
            return tuple(str(scalar(each)) for each in cast("tuple[object, ...]", value))
        case Quote():
            # How it is sent decides when it comes; all the rest is bound by its digest.
            return (f"{value.shipping_title} for {value.shipping}", digest("argument", value))
        case datetime():
            return value.isoformat()
        case _:
            return digest("argument", value)
