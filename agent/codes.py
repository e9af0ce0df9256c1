"""Codes: the closed set of words for how a step ended badly. A planner is told nothing else.

    the gate's rules · what a person did · mistakes of the plan · what the shop did · what is amiss
    here · a budget that is used up

No text of a shop, and no message, ever stands in a code.
"""

from enum import StrEnum

from manciple.policies.errors import MancipleError, Misused, NotFound


class Code(StrEnum):
    """Why a step gave nothing, or a run stopped."""

    NO_GRANT = "no_grant"
    FORBIDDEN = "forbidden"
    OUTSIDE = "outside"
    USED_UP = "used_up"
    CEILING = "ceiling"
    STOPPED = "stopped"
    ASKED_ENOUGH = "asked_enough"
    CLOCK = "clock"
    ERROR = "error"

    DECLINED = "declined"
    EXPIRED = "expired"
    ELSEWHERE = "elsewhere"

    MISUSED = "misused"
    NOTHING_FOUND = "nothing_found"
    NOT_FOUND = "not_found"
    CURRENCIES_DIFFER = "currencies_differ"
    NOT_COMPARABLE = "not_comparable"
    TOO_MANY = "too_many"

    OUT_OF_STOCK = "out_of_stock"
    QUOTE_CHANGED = "quote_changed"
    STORE_UNREACHABLE = "store_unreachable"
    STORE_REFUSED = "store_refused"
    NOT_DONE = "not_done"
    UNCLEAR = "unclear"
    EFFECT_FAILED = "effect_failed"

    DENIED = "denied"
    AWAITS_APPROVAL = "awaits_approval"
    LOCKED = "locked"
    LOG_BROKEN = "log_broken"
    HOME_BROKEN = "home_broken"
    WITNESS_SILENT = "witness_silent"
    PLANNER_FAILED = "planner_failed"
    BUSY = "busy"
    FIELD_CHANGED = "field_changed"
    FAILED = "failed"

    BUDGET_STEPS = "budget_steps"
    BUDGET_CALLS = "budget_calls"
    BUDGET_TOKENS = "budget_tokens"
    BUDGET_TIME = "budget_time"


MENDABLE = frozenset(
    {
        Code.NOTHING_FOUND,
        Code.NOT_FOUND,
        Code.CURRENCIES_DIFFER,
        Code.NOT_COMPARABLE,
        Code.TOO_MANY,
        Code.OUT_OF_STOCK,
        Code.QUOTE_CHANGED,
        Code.STORE_UNREACHABLE,
        Code.STORE_REFUSED,
        Code.NOT_DONE,
    }
)
"""After these another plan may help. What was denied is for a person to decide, and what may have
happened is looked up, not planned around."""


class NothingFound(NotFound):
    """A reference leads to nothing: an empty list, a missing part, a step without result."""

    code = Code.NOTHING_FOUND.value


class FieldChanged(NotFound):
    """A field of the profile that a run was made from was erased, or holds something else now."""

    code = Code.FIELD_CHANGED.value


class CurrenciesDiffer(Misused):
    """Amounts in two currencies were to be compared; nothing is converted."""

    code = Code.CURRENCIES_DIFFER.value


class NotComparable(Misused):
    """Values of two types were to be compared, or put in an order that they do not have."""

    code = Code.NOT_COMPARABLE.value


class TooMany(Misused):
    """A step was to be done for more things than one step may."""

    code = Code.TOO_MANY.value


def code_of(error: BaseException) -> Code:
    """Return the code of an error; `failed` for one that has none of ours."""
    if isinstance(error, MancipleError) and error.code in frozenset(Code):
        return Code(error.code)
    return Code.FAILED
