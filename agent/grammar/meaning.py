"""What words mean, before anything is made of it: acts, each with its slots.

A meaning is read from the words alone, and is the same whether manciple can do it or not: what
becomes of it (steps of a plan, a command, a question, an honest no) is decided afterwards, by
`agent/grammar/plans.py`. So what was understood can be shown and measured by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[int, int]
"""Start and end in the words, in characters."""

SlotValue: TypeAlias = str | int | Decimal | bool | tuple[str, ...]
"""Text as the shopper wrote it, a number, or the shopper's own alternatives, all of them."""


class Doing(StrEnum):
    """What a person may ask for; a closed set."""

    FIND = "find"
    RECOMMEND = "recommend"
    WATCH = "watch"
    WATCH_UPDATE = "watch_update"
    WATCH_LIST = "watch_list"
    WATCH_STATUS = "watch_status"
    UNWATCH = "unwatch"
    ALERT_RULE = "alert_rule"
    PAUSE = "pause"
    RESUME = "resume"
    QUIET_HOURS = "quiet_hours"
    DIGEST_SET = "digest_set"
    CHANNEL_SET = "channel_set"
    REMIND = "remind"
    COMPARE = "compare"
    PRICE_CHECK = "price_check"
    PRICE_HISTORY = "price_history"
    TOTAL_CHECK = "total_check"
    CONVERT = "convert"
    SIZE_CONVERT = "size_convert"
    SIZE_GUIDE = "size_guide"
    QUIZ_START = "quiz_start"
    FILTER_SET = "filter_set"
    SORT_SET = "sort_set"
    STORE_BLOCK = "store_block"
    CART_SHOW = "cart_show"
    REMOVE_FROM_CART = "remove_from_cart"
    ADD_TO_CART = "add_to_cart"
    CART_UPDATE = "cart_update"
    CORRECT = "correct"
    APPLY_COUPON = "apply_coupon"
    LOYALTY_SET = "loyalty_set"
    LOYALTY_SHOW = "loyalty_show"
    CHECKOUT = "checkout"
    APPROVE = "approve"
    REJECT = "reject"
    SUBSCRIBE = "subscribe"
    REPLENISH_CHECK = "replenish_check"
    ORDER_STATUS = "order_status"
    RETURN_HELP = "return_help"
    HANDOFF = "handoff"
    BUDGET_SET = "budget_set"
    BUDGET_SHOW = "budget_show"
    SPEND_REPORT = "spend_report"
    SAVINGS_REPORT = "savings_report"
    PERMISSION_GRANT = "permission_grant"
    PERMISSION_REVOKE = "permission_revoke"
    PERMISSION_ASK = "permission_ask"
    PERMISSION_SHOW = "permission_show"
    AUDIT_SHOW = "audit_show"
    EXPLAIN = "explain"
    UNDO = "undo"
    BACKUP = "backup"
    PLUGIN_LIST = "plugin_list"
    PLUGIN_DISABLE = "plugin_disable"
    PROFILE_SET = "profile_set"
    SETTINGS = "settings"
    DATA_IMPORT = "data_import"
    DATA_EXPORT = "data_export"
    DATA_DELETE = "data_delete"
    SHARE = "share"
    ACCOUNT_CREATE = "account_create"


SIGNED = frozenset(
    {Doing.APPROVE, Doing.CHECKOUT, Doing.PERMISSION_GRANT, Doing.DATA_DELETE, Doing.SHARE}
)
"""Acts that only the signing screen, or a typed yes, lets happen."""

EFFECTLESS = frozenset(
    {
        Doing.FIND,
        Doing.RECOMMEND,
        Doing.WATCH_LIST,
        Doing.WATCH_STATUS,
        Doing.COMPARE,
        Doing.PRICE_CHECK,
        Doing.PRICE_HISTORY,
        Doing.TOTAL_CHECK,
        Doing.CONVERT,
        Doing.SIZE_CONVERT,
        Doing.SIZE_GUIDE,
        Doing.QUIZ_START,
        Doing.CART_SHOW,
        Doing.LOYALTY_SHOW,
        Doing.REPLENISH_CHECK,
        Doing.ORDER_STATUS,
        Doing.RETURN_HELP,
        Doing.HANDOFF,
        Doing.BUDGET_SHOW,
        Doing.SPEND_REPORT,
        Doing.SAVINGS_REPORT,
        Doing.PERMISSION_SHOW,
        Doing.AUDIT_SHOW,
        Doing.EXPLAIN,
        Doing.PLUGIN_LIST,
        Doing.REJECT,
        Doing.UNDO,
        Doing.BACKUP,
    }
)
"""What changes nothing that cannot be asked for again, so that an odd word is no harm."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that was said about an act."""

    value: SlotValue
    spans: tuple[Span, ...] = ()
    """Where it was said, one for each alternative; none where it follows from other words."""

    @property
    def span(self) -> Span | None:
        """Return where the first of it was said."""
        return self.spans[0] if self.spans else None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was asked for."""

    doing: Doing
    slots: Mapping[str, Slot] = field(default_factory=dict[str, Slot])
    strange: bool = False
    """Are there words among those of the goods that were not understood?"""

    left: str = field(default="", compare=False)
    """For an act with an effect: what was said beside it that is not accounted for."""

    def value(self, slot: str) -> SlotValue | None:
        """Return what was said, None where nothing was."""
        return self.slots[slot].value if slot in self.slots else None

    def values(self) -> dict[str, SlotValue]:
        """Return all that was said, without where."""
        return {name: slot.value for name, slot in self.slots.items()}


Outcome: TypeAlias = Literal["do", "confirm", "ask", "refuse"]
"""`confirm`: it is prepared, and only the signing screen or a typed yes lets it happen."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What all of the words mean together."""

    outcome: Outcome
    acts: tuple[Act, ...] = ()
    """In the order said. For `ask` and `refuse`: what was asked for, as far as it is known."""

    why: str | None = None
    """For `ask` and `refuse`: the name of the answer (`agent/grammar/language.py`, `says`)."""

    part: str = ""
    """The words that the answer is about."""

    choices: tuple[str, ...] = ()
