"""Which shops may be told where parcels go, so that they say what shipping costs. Pure.

Only for planning: it keeps a plan from asking for what would be refused. The gate decides.
"""

from collections.abc import Iterable, Sequence

from manciple.policies.actions import Asker, FieldUse, Handling, Verb
from manciple.policies.grants import ADDED, ANY, Grant, Mode
from manciple.tools.estimating import ADDRESS


def address_told(live: Iterable[Grant], hosts: Sequence[str], asker: Asker) -> str | None:
    """Return the address that every one of these shops may be told; None: not all of them."""
    grants = tuple(live)
    if hosts and all(may_be_told(grants, host, asker) for host in hosts):
        return ADDRESS
    return None


def may_be_told(live: Iterable[Grant], host: str, asker: Asker) -> bool:
    """Is there a grant by which this asker may tell this shop the address for a total?"""
    use = FieldUse(ADDRESS, Handling.PLAIN)
    return any(
        grant.mode is not Mode.DENY
        and Verb.ORDER_QUOTE in grant.verbs
        and asker in grant.askers
        and use in grant.fields
        and bool({host, ADDED, ANY} & set(grant.hosts))
        for grant in live
    )
