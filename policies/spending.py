"""What was used of grants and ceilings: sums over the ledger's effects, by its clear columns.

Windows roll: an hour, 24 hours, 30 days back from now. What is open or unknown counts in every
window, however long ago it began; what is done counts from when it was done. An amount in another
currency than a grant's present one counts nothing: the user signed the change of currency.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, case, func, literal_column, select

from manciple.policies.actions import Item
from manciple.policies.ceilings import Spent
from manciple.policies.database import table_of
from manciple.policies.grants import UNUSED, Grant, Used
from manciple.policies.money import MAX_MINOR, Money
from manciple.policies.schema import IntentRow, LineRow

K = TypeVar("K")

INTENT = table_of(IntentRow)
LINE = table_of(LineRow)

_PAID: ColumnElement[bool] = INTENT.c.minor > literal_column("0")
"""Written out, so that SQLite takes the partial index for it."""

_EVERY: ColumnElement[bool] = INTENT.c.key.is_not(None)

HOUR, DAY, MONTH = timedelta(hours=1), timedelta(hours=24), timedelta(days=30)


def used(
    connection: Connection,
    grants: Sequence[Grant],
    now: datetime,
    since: Mapping[str, datetime],
    *,
    every: bool = False,
    except_key: str | None = None,
    except_lines: Iterable[str] = (),
) -> dict[str, Used]:
    """Return what was done under each grant, as far as it has limits; with `every`, all of it.

    `since` says when the user last signed each. Left out are the effect `except_key` (blind) and
    the cart lines `except_lines` (blind).
    """
    found = dict.fromkeys((grant.id for grant in grants), UNUSED)
    others = INTENT.c.key != except_key if except_key else _EVERY

    def named(wanted: Iterable[Grant]) -> list[str]:
        return [grant.id for grant in wanted]

    if ids := named(g for g in grants if every or g.count is not None):
        count = func.sum(INTENT.c.tries - INTENT.c.failures)
        query = select(INTENT.c.grant_id, count).where(INTENT.c.grant_id.in_(ids), others)
        for name, times in connection.execute(query.group_by(INTENT.c.grant_id)):
            found[name] = replace(found[name], count=times)
    if ids := named(g for g in grants if every or g.per_hour or g.per_day):
        hour = func.sum(case((INTENT.c.at > now - HOUR, INTENT.c.tries), else_=0))
        query = select(INTENT.c.grant_id, hour, func.sum(INTENT.c.tries)).where(
            INTENT.c.grant_id.in_(ids), INTENT.c.at > now - DAY, others
        )
        for row in connection.execute(query.group_by(INTENT.c.grant_id)):
            found[row[0]] = replace(found[row[0]], count_hour=row[1], count_day=row[2])
    for grant in grants:
        found[grant.id] = _sums(connection, grant, found[grant.id], now, others)
    lines = list(except_lines)
    for grant in grants:
        if grant.limits and grant.limits.open_cart is not None:
            worth = _open_cart(connection, grant, grant.limits.currency, lines)
            found[grant.id] = replace(found[grant.id], open_cart=worth)
    for grant in grants:
        if every or grant.idle_days is not None:
            last = _last(connection, grant.id)
            times = [each for each in (last, since.get(grant.id)) if each is not None]
            found[grant.id] = replace(found[grant.id], last=max(times, default=None))
    return found


def spent(
    connection: Connection,
    currency: str,
    hosts: Sequence[str],
    now: datetime,
    except_key: str | None = None,
) -> Spent:
    """Return what was spent or is reserved in this currency at these hosts (blind; none: all)."""
    paid = _PAID & (INTENT.c.currency.is_(None) | (INTENT.c.currency == currency))
    if hosts:
        paid &= INTENT.c.host.is_(None) | INTENT.c.host.in_(hosts)
    if except_key:
        paid &= INTENT.c.key != except_key
    row = connection.execute(select(*_windows(now)).where(paid)).one()
    return Spent(row[0] or 0, row[1] or 0, row[2] or 0)


def worths(items: Mapping[K, Item]) -> dict[K, Money]:
    """Return what each line is worth, by its name; one that is huge counts as the most there is."""
    return {
        name: Money(min(item.unit_price.minor * item.quantity, MAX_MINOR), item.unit_price.currency)
        for name, item in items.items()
    }


def _sums(
    connection: Connection, grant: Grant, before: Used, now: datetime, others: ColumnElement[bool]
) -> Used:
    limits = grant.limits
    if limits is None or limits.day is limits.month is limits.total is None:
        return before
    paid = (INTENT.c.grant_id == grant.id) & _PAID & others
    paid &= INTENT.c.currency.is_(None) | (INTENT.c.currency == limits.currency)
    row = connection.execute(select(*_windows(now)).where(paid)).one()
    return replace(before, day=row[0] or 0, month=row[1] or 0, total=row[2] or 0)


def _windows(now: datetime) -> list[ColumnElement[int]]:
    """Return the sums over a day, a month and all."""
    pending = INTENT.c.state.in_(("open", "unknown"))
    day, month = (
        func.sum(case((pending | (INTENT.c.at > now - window), INTENT.c.minor), else_=0))
        for window in (DAY, MONTH)
    )
    return [day, month, func.sum(INTENT.c.minor)]


def _open_cart(connection: Connection, grant: Grant, currency: str, except_lines: list[str]) -> int:
    mine = (LINE.c.grant_id == grant.id) & (LINE.c.currency == currency)
    if except_lines:
        mine &= LINE.c.line.not_in(except_lines)
    # A line that is being changed counts as the dearer of before and after.
    each = select(func.max(LINE.c.minor).label("minor")).where(mine).group_by(LINE.c.line)
    return connection.execute(select(func.sum(each.subquery().c.minor))).scalar() or 0


def _last(connection: Connection, grant: str) -> datetime | None:
    happened = (INTENT.c.grant_id == grant) & (INTENT.c.tries > INTENT.c.failures)
    query = select(INTENT.c.at).where(happened).order_by(INTENT.c.at.desc()).limit(1)
    return connection.execute(query).scalar()
