"""A grant in one plain sentence of English."""

from datetime import datetime

from manciple.policies import sentences
from manciple.policies.actions import Asker, Source, Verb
from manciple.policies.grants import Grant, Mode, Used
from manciple.policies.item_rules import ITEM_ATTRIBUTES

VERB_WORDS = {
    Verb.OFFER_READ: "look at offers",
    Verb.STORE_ADD: "add a shop",
    Verb.STORE_REMOVE: "remove a shop",
    Verb.STORE_LINK: "link your account",
    Verb.STORE_UNLINK: "unlink your account",
    Verb.WATCH_CREATE: "set a watch",
    Verb.WATCH_STOP: "stop a watch",
    Verb.CART_READ: "look into the cart",
    Verb.CART_ADD: "put into the cart",
    Verb.CART_REMOVE: "take out of the cart",
    Verb.CART_OPEN: "hand the cart to you",
    Verb.ORDER_QUOTE: "ask for the total",
    Verb.ORDER_PLACE: "place an order",
    Verb.ORDER_READ: "look at an order",
    Verb.ORDER_MARK: "note what you bought",
    Verb.NOTICE_SEND: "send a notice",
    Verb.DATA_READ: "look into your profile",
    Verb.NET_FETCH: "ask the model provider",
    Verb.AGENT_READ: "look at your public agent profile",
}


def sentence(grant: Grant) -> str:
    """Say what a grant allows.

    `may put Nike items, size 42, in the cart at a.example until 31 January 2027: at most 90 USD
    each, once in all, asked for by a watch; without asking`.
    """
    return sentences.sentence(grant, ENGLISH)


def used_words(grant: Grant, used: Used, now: datetime) -> str:
    """Say what is used of a grant: how often, the money of its limits, when it lapses."""
    return sentences.used_words(grant, used, now, ENGLISH)


def _number(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _used(count: int, of: int | None) -> str:
    if not count:
        return "unused" if of is None else f"unused, of {_number(of, 'time')}"
    said = f"{count}" if of is None else f"{count} of {of}"
    return f"used {said} {'time' if said == '1' else 'times'}"


ENGLISH = sentences.Words(
    head="{may} {what}{where}{until}: {conditions}",
    then="; ",
    clause=", ",
    both=(", ", " and "),
    either=(", ", " or "),
    may="may",
    never="must never",
    verbs=VERB_WORDS,
    with_goods={
        Verb.CART_ADD: "put {} in the cart",
        Verb.CART_REMOVE: "take {} out of the cart",
        Verb.ORDER_PLACE: "order {}",
    },
    modes={
        Mode.AUTO: "without asking",
        Mode.ASK: "asks for your yes each time",
        Mode.ASK_TYPED: "asks for the typed amount and the passphrase each time",
    },
    askers={
        Asker.USER: "you",
        Asker.AGENT: "the agent",
        Asker.WATCH: "a watch",
        Asker.MCP: "an MCP client",
        Asker.PLUGIN: "a plugin",
    },
    asked_by="asked for by {}",
    goods="goods",
    branded="{} items",
    ruled="{goods}, {rules},",
    rule="{attribute} {values}",
    not_rule="not {attribute} {values}",
    between_rules=", ",
    attributes={name: name for name in ITEM_ATTRIBUTES},
    no_gift_cards="no gift cards or subscriptions",
    only="only {}",
    here=" on this machine",
    anywhere=" anywhere",
    at=" at {}",
    at_ours=" at {}",
    added="the shops that you added",
    any_host="any address that you name",
    bounds={
        "item": "{} each",
        "order": "{} an order",
        "day": "{} in any 24 hours",
        "month": "{} in any 30 days",
        "total": "{} in all",
        "open_cart": "{} in the cart at one time",
    },
    limits="at most {}",
    between_limits=(", ", " and "),
    quantity="at most {} of one thing",
    once="once in all",
    count="{} times in all at most",
    per_hour=lambda n: f"at most {_number(n, 'time')} in any hour",
    per_day=lambda n: f"at most {_number(n, 'time')} in any 24 hours",
    window="only {days} from {start} to {end} in {zone}",
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    to_day="{first} to {last}",
    seeing="seeing {}",
    plain="your {}",
    handle="a handle of your {}",
    purposes={
        "deliver": "for delivery",
        "fit": "to find what fits",
        "notify": "to reach you",
        "plan": "to be let in",
    },
    purpose="for the purpose {}",
    argument_in="where its {name} is {values}",
    argument_up_to="where its {name} is at most {bound}",
    tool="with the tool {}",
    origin="but it asks unless {what} comes from {sources}",
    origin_all="it all",
    origin_argument="its {}",
    sources={Source.VAULT: "your {}", Source.SHOP: "{}", Source.PLUGIN: "the plugin {}"},
    sources_alone={
        Source.USER: "you",
        Source.MODEL: "the planner",
        Source.VAULT: "your vault",
        Source.SHOP: "that very shop",
    },
    order_asks="an order asks for the typed amount and the passphrase all the same",
    no_order="nothing is ordered by it",
    idle=lambda n: f"lapses after {_number(n, 'day')} without use",
    until=" until {day}",
    until_time=" until {day} at {time} UTC",
    locale="en",
    day_pattern="d MMMM y",
    used=_used,
    spent="{spent} of {bound}",
    used_hour=lambda n, of: f"{n} of {_number(of, 'time')} this hour",
    used_day=lambda n, of: f"{n} of {_number(of, 'time')} in 24 hours",
    lapsed="lapsed {}",
    lapses="lapses unless used by {}",
)
