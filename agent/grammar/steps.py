"""The steps of each request: which tools are called, in which order, with what was said."""

from collections.abc import Sequence
from typing import TypeAlias

from manciple.agent.grammar.asking import MAX_CHOICES, Asked
from manciple.agent.grammar.wanted import Wanted
from manciple.agent.plan import MAX_STEPS, Plan, Ref, Said, Step, Value, Worked
from manciple.agent.planner import Known

Arguments: TypeAlias = dict[str, "Value | list[Value]"]
Call: TypeAlias = tuple[str, Arguments]
"""A tool's name and what it takes; call number n of a plan is step sn."""


def plan(calls: Sequence[Call]) -> Plan:
    """Number the calls."""
    if len(calls) > MAX_STEPS:
        raise Asked("several")
    numbered = enumerate(calls, 1)
    return Plan(
        steps=[Step(id=f"s{n}", tool=tool, arguments=given) for n, (tool, given) in numbered]
    )


def find(wanted: Wanted, known: Known) -> Plan:
    """Look in the shop that was named, or in every one."""
    _no_count(wanted)
    first, goods = _goods(wanted)
    return plan(first + [("find", {"store": store, **goods}) for store in _stores(wanted, known)])


def compare(wanted: Wanted, known: Known) -> Plan:
    """Look in the shop that was named, or in every one, and ask each what its own cost in all."""
    _no_count(wanted)
    first, goods = _goods(wanted)
    stores = _stores(wanted, known)
    calls = first + [("find", {"store": store, **goods}) for store in stores]
    to: Arguments = {"to": Worked(value=known.told_address)} if known.told_address else {}
    for n, store in enumerate(stores, len(first) + 1):
        calls.append(("order_totals", {"store": store, "among": [Ref(step=f"s{n}")], **to}))
    whole = plan(calls)
    optional = len(stores) > 1
    return Plan(steps=[each.model_copy(update={"optional": optional}) for each in whole.steps])


def watch(wanted: Wanted, then: Said, known: Known) -> Plan:
    """Watch the shop that was named, or to tell, every one."""
    to_cart = then.value == "cart"
    if to_cart:
        _ready_for_cart(wanted)
        if wanted.price is None:
            raise Asked("which_price")
    else:
        _no_count(wanted)
    stores = [_one_store(wanted.store, known)] if to_cart else _stores(wanted, known)
    first, goods = _goods(wanted)
    goods |= {"then": then}
    if wanted.quantity and to_cart:
        goods |= {"quantity": wanted.quantity}
    return plan(first + [("watch_create", {"store": store, **goods}) for store in stores])


def put(wanted: Wanted, known: Known) -> Plan:
    """Find the cheapest that is wanted and put it in the cart."""
    _ready_for_cart(wanted)
    store = _one_store(wanted.store, known)
    first, goods = _goods(wanted)
    calls = [*first, ("find", {"store": store, **goods})]
    offer = Ref(step=f"s{len(calls)}", path="offers.0")
    return plan([*calls, cart_put(offer, wanted.quantity)])


def cart_put(offer: Ref | Said, quantity: Said | None) -> Call:
    """Put an offer in the cart: one, where no number was said."""
    return "cart_put", {"offer": offer, "quantity": quantity or Worked(value=1)}


def order(store: Said | None, known: Known) -> Plan:
    """Ask what the cart costs in all, and order it; the gate has the user sign that total."""
    quote: Call = ("order_quote", {"store": _one_store(store, known)})
    return plan([quote, ("order_place", {"quote": Ref(step="s1")})])


def _goods(wanted: Wanted) -> tuple[list[Call], Arguments]:
    """Return what must be read from the vault first, and the arguments that name the goods."""
    goods: Arguments = {**wanted.goods}
    if wanted.field:
        goods["sizes"] = [Ref(step="s1", path="value")]
        return [("profile_read", {"field": Worked(value=wanted.field)})], goods
    if wanted.sizes:
        goods["sizes"] = [*wanted.sizes]
    return [], goods


def _stores(wanted: Wanted, known: Known) -> list[Value]:
    if wanted.store:
        return [wanted.store]
    if len(known.stores) >= MAX_STEPS:
        raise Asked("many_stores", choices=known.stores[:MAX_CHOICES])
    return [Worked(value=host) for host in known.stores]


def _one_store(store: Said | None, known: Known) -> Value:
    """Return the shop of something that must not be done at several."""
    if store:
        return store
    if not known.stores:
        raise Asked("no_stores")
    host, *others = known.stores
    if others:
        raise Asked("which_store", choices=known.stores[:MAX_CHOICES])
    return Worked(value=host)


def _ready_for_cart(wanted: Wanted) -> None:
    # A size is never guessed: what was not said is asked.
    if wanted.size_matters:
        raise Asked("which_size")


def _no_count(wanted: Wanted) -> None:
    if wanted.quantity and wanted.quantity.value != 1:
        raise Asked("quantity_find")
