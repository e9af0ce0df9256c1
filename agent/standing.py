"""Standing plans: the plan of a watch that has fired, fixed before any shop is read."""

from manciple.agent.plan import Plan, Ref, Step, Value, Worked
from manciple.agent.runs import GIVEN
from manciple.policies.canonical import decode
from manciple.tools.watches import Watch


def plan_of(watch: Watch, *, orders: bool, channel: bool) -> Plan:
    """Return what a watch does when it fires: its own steps, or as its `then` says.

    `orders`: the shop takes orders, so one is prepared, which always waits for the user's yes.
    `channel`: there is a channel besides the terminal.
    """
    if watch.standing:
        return _own(watch)
    then = watch.then
    notices = [_notice("cart" if then == "cart" else "price", "terminal", 2)]
    if channel:
        notices.append(_notice("cart" if then == "cart" else "price", "main", 3))
    if then == "tell":
        return Plan(steps=notices)
    put = Step(
        id="s1",
        tool="cart_put",
        arguments={
            "offer": _given("offer"),
            "quantity": _given("quantity"),
            "watch": _given("watch"),
        },
    )
    steps = [put, *notices]
    if orders:
        steps.append(Step(id="s4", tool="order_quote", arguments={"store": _given("store")}))
        quote = Ref(step="s4")
        steps.append(Step(id="s5", tool="order_place", arguments={"quote": quote}))
    return Plan(steps=steps)


def _own(watch: Watch) -> Plan:
    """Read the steps that the watch was set with; what they put in the cart names the watch.

    The terminal is always told too, so that nothing happens unseen; and no notice that cannot be
    sent keeps the rest from being done.
    """
    steps = decode(list[Step], watch.standing.encode())
    named = [
        step.model_copy(update={"arguments": {**step.arguments, "watch": _given("watch")}})
        if step.tool == "cart_put"
        else step.model_copy(update={"optional": step.optional or step.tool == "tell"})
        for step in steps
    ]
    kind = "cart" if watch.then == "cart" else "price"
    taken = {int(step.id[1:]) for step in steps}
    told = _notice(kind, "terminal", next(n for n in range(1, 1000) if n not in taken))
    orders = (n for n, step in enumerate(named) if step.tool in {"order_quote", "order_place"})
    at = next(orders, len(named))  # an order waits for a yes, and nobody shall wait for the news
    return Plan(steps=[*named[:at], told, *named[at:]])


def _notice(kind: str, channel: str, number: int) -> Step:
    arguments: dict[str, Value | list[Value]] = {
        "kind": Worked(value=kind),
        "watch": _given("watch"),
        "offer": _given("offer"),
        "channel": Worked(value=channel),
    }
    if channel == "main":
        arguments["host"] = _given("channel_host")
    return Step(id=f"s{number}", tool="notice_send", arguments=arguments, optional=True)


def _given(path: str) -> Ref:
    return Ref(step=GIVEN, path=path)
