"""Adding and removing a shop."""

from dataclasses import dataclass, field
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.warrant import Warrant
from manciple.tools.book import Shop
from manciple.tools.plugin import Call, Context, Need


class AddStore(Call):
    """Add a shop by its address, so that offers can be read there."""

    url: str
    local: bool = False
    """May it be on this machine or a private network, and speak plain http?"""


@dataclass(frozen=True, slots=True)
class StoreAdd:
    """The tool."""

    name: ClassVar[str] = "store_add"
    id: ClassVar[str] = "store"
    takes: ClassVar[type[AddStore]] = AddStore
    gives: ClassVar[type[Shop]] = Shop

    def need(self, call: AddStore) -> Need:
        """What must have been granted. Pure. Raises `Misused` for what is no shop's address."""
        from manciple.tools.stores.detect import site_address

        host, _, _ = site_address(call.url, local=call.local)
        return Need(Verb.STORE_ADD, host=host)

    async def run(self, call: AddStore, warrant: Warrant, context: Context) -> Shop:
        """Find out what the shop speaks, and keep it."""
        from manciple.tools.stores.detect import abilities, detect, kind_of, site_address

        host, base, start = site_address(call.url, local=call.local)
        draft = _Draft({"start": start})
        store = await detect(context.at(host, base, draft), warrant)
        shop = Shop(host, base, kind_of(store), call.local, abilities(store))
        context.book.add_store(shop)
        memory = context.book.memory(host)
        for name, value in draft.kept.items():
            memory.keep(name, value)
        return shop


class RemoveStore(Call):
    """Forget a shop: nothing is read there any more."""

    host: str


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A shop that is no longer here."""

    host: str


@dataclass(frozen=True, slots=True)
class StoreRemove:
    """The tool."""

    name: ClassVar[str] = "store_remove"
    id: ClassVar[str] = "store"
    takes: ClassVar[type[RemoveStore]] = RemoveStore
    gives: ClassVar[type[Forgotten]] = Forgotten

    def need(self, call: RemoveStore) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.STORE_REMOVE, host=call.host)

    async def run(self, call: RemoveStore, warrant: Warrant, context: Context) -> Forgotten:
        """Forget it, in the book; the gate writes it into the ledger after that.

        What the book has forgotten already is no error, so that a repeat mends what was cut off
        between the two.
        """
        del warrant
        context.book.drop_store(call.host)
        return Forgotten(call.host)


@dataclass(slots=True)
class _Draft:
    """A connector's memory while the shop is not in the book yet."""

    kept: dict[str, str] = field(default_factory=dict[str, str])

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep(self, name: str, value: str) -> None:
        self.kept[name] = value
