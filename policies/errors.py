"""Every error that manciple raises on purpose.

    MancipleError                    exit 1
    ├── Misused                      exit 2   the words or values given cannot be meant
    │   ├── BadMoney · BadGrant · BadAction · UnknownField
    ├── Refused                      exit 3   the gate said no
    ├── AwaitsApproval               exit 4   only a person can go on from here
    ├── VaultLocked                  exit 5   no key at hand
    │   └── WrongPassphrase
    ├── LogBroken                    exit 6   the ledger does not verify, or cannot be read
    ├── NotFound                     exit 1   a handle names nothing here
    ├── HomeBroken                   exit 1   a file of the home is damaged or not ours
    ├── Busy                         exit 1   another process is at it
    ├── WitnessSilent                exit 1   a witness of the log cannot be asked
    └── EffectFailed                 exit 1   an effect was tried
        ├── NotDone                           it certainly did not happen; money is freed
        │   ├── QuoteChanged · OutOfStock · StoreUnreachable · StoreRefused (CodeRefused)
        └── Unclear                           it may have happened; money stays reserved

An expected outcome is a value, not an error: the gate returns what it decided. Messages are
lower case, without a full stop, and hold no personal value and no secret.
"""

from typing import ClassVar


class MancipleError(Exception):
    """The root: one clear line, and what to do next."""

    exit_code: ClassVar[int] = 1
    code: ClassVar[str] = "failed"
    """One word of a closed set: all that a planner is ever told."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint
        """What to do next, in words or as a command; None where there is nothing to do."""


class Misused(MancipleError):
    """The words or values given cannot be meant."""

    exit_code = 2
    code = "misused"


class BadMoney(Misused):
    """Not an amount of money in a currency that exists."""


class BadGrant(Misused):
    """A scope that the grammar does not know; the message names the place."""


class BadAction(Misused):
    """An action with a part outside the closed registries or the bounds."""


class UnknownField(Misused):
    """Not one of the vault's fields."""


class Refused(MancipleError):
    """The gate said no, or said that only a person can say yes."""

    exit_code = 3
    code = "denied"


class AwaitsApproval(MancipleError):
    """Only a person at the signing screen can go on from here."""

    exit_code = 4
    code = "awaits_approval"


class VaultLocked(MancipleError):
    """No key at hand: the home answers nothing about the user."""

    exit_code = 5
    code = "locked"


class WrongPassphrase(VaultLocked):
    """The passphrase, or the file it opens, is not the right one; which, nobody is told."""


class LogBroken(MancipleError):
    """The ledger does not verify, or cannot be read at all."""

    exit_code = 6
    code = "log_broken"


class NotFound(MancipleError):
    """A handle (a watch, a request, a grant, a shop) names nothing here."""

    code = "not_found"


class HomeBroken(MancipleError):
    """A file of the home is damaged, newer than this program, or not the user's own."""

    code = "home_broken"


class Busy(MancipleError):
    """Another process is at it: in a moment it can be gone on with."""

    code = "busy"


class WitnessSilent(MancipleError):
    """A witness of the log cannot be asked, so an order has to wait."""

    code = "witness_silent"


class EffectFailed(MancipleError):
    """An effect was tried and did not end well."""

    code = "effect_failed"


class NotDone(EffectFailed):
    """The effect certainly did not happen: what was reserved for it is freed."""

    code = "not_done"


class QuoteChanged(NotDone):
    """The shop's answer differs from what was approved; the approval is spent."""

    code = "quote_changed"


class OutOfStock(NotDone):
    """The shop says it has not that many."""

    code = "out_of_stock"


class StoreUnreachable(NotDone):
    """No connection was made, so nothing was sent."""

    code = "store_unreachable"


class StoreRefused(NotDone):
    """The shop answered that it will not do it."""

    code = "store_refused"


class CodeRefused(StoreRefused):
    """The shop did not take a coupon: it is unknown, over, or not for these goods."""


class Unclear(EffectFailed):
    """It was sent, and no answer came: it may have happened. Money stays reserved."""

    code = "unclear"
