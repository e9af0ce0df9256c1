"""What something costs in all: goods, coupons, shipping to where it goes, tax, duties. Pure.

A shop works it out; here it is added up again, so that no total is believed that its parts do not
make. What the shop does not say is unknown, which is never nothing. An amount in another currency
is converted for comparing alone, and says that it was: no limit and no order is ever held against
a converted amount.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, StringConstraints, ValidationError

from manciple.policies.errors import StoreRefused
from manciple.policies.fields import known
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.offers import Offer
from manciple.tools.rates import Rates

Part: TypeAlias = Literal["shipping", "tax", "duties", "arrival"]
"""What a shop may leave unsaid."""

MAX_CODES = 5
_CODE = re.compile(r"[^\s\x00-\x1f\x7f]{1,60}")


@dataclass(frozen=True, slots=True, repr=False)
class Destination:
    """Where a parcel would go, and no more of an address than its price depends on."""

    country: str
    """ISO 3166-1 alpha-2."""

    region: str
    """Empty where the address has none."""

    postcode: str

    @classmethod
    def of(cls, warrant: Warrant, name: str) -> "Destination":
        """Read it out of a granted address. Raises `Refused`, and `StoreRefused` for half of one.

        Street, city and who lives there stay behind.
        """
        try:
            home = _Address.model_validate_json(warrant.value(known(name)))
        except ValidationError:
            # Not chained: the validation message quotes the address.
            hint = f"manciple me set {name}"
            raise StoreRefused(f"{name} names no postcode and country", hint=hint) from None
        return cls(home.country, home.region, home.postcode)


@dataclass(frozen=True, slots=True)
class Trial:
    """Under which conditions a total is asked for."""

    to: Destination | None = None
    """None: the shop is told of no address."""

    codes: tuple[str, ...] = ()
    """Coupons, each as it was given."""


@dataclass(frozen=True, slots=True)
class Days:
    """After how many days it comes, as the shop says."""

    least: int
    most: int

    def __str__(self) -> str:
        return f"{self.least}–{self.most} days" if self.least != self.most else f"{self.most} days"


@dataclass(frozen=True, slots=True)
class Way:
    """A way of shipping, at its price."""

    title: str
    price: Money
    days: Days | None = None


@dataclass(frozen=True, slots=True)
class Estimate:
    """What so many of an offer cost in all, as its shop worked it out, in the shop's currency."""

    offer: Offer
    quantity: int
    goods: Money
    """Before any discount."""

    total: Money
    """The sum of all parts that are known."""

    discount: Money | None = None
    """What is taken off, coupons included; None: nothing."""

    coupons: tuple[str, ...] = ()
    """The codes that count."""

    refused: tuple[str, ...] = ()
    """The codes that the shop did not take."""

    fees: Money | None = None
    shipping: Money | None = None
    """None: unknown."""

    way: str = ""
    """What the shop calls this way of shipping."""

    ways: tuple[Way, ...] = ()
    """All that it offers, the cheapest first, where it says them."""

    days: Days | None = None
    tax: Money | None = None
    tax_included: bool = True
    """Is the tax within the other parts already?"""

    duties: Money | None = None
    """Beside the other parts, where a shop says them."""

    addressed: bool = False
    """Was it worked out for the user's own postcode?"""

    posted: bool = False
    """Is it put together from what the shop says to everybody? Then it was not asked for this."""

    @property
    def unknown(self) -> tuple[Part, ...]:
        """What is not in the total because the shop does not say it."""
        said: tuple[tuple[Part, object], ...] = (
            ("shipping", self.shipping),
            ("tax", self.tax),
            ("duties", self.duties),
            ("arrival", self.days),
        )
        return tuple(name for name, value in said if value is None)

    @property
    def whole(self) -> bool:
        """Can the total be compared? Not where shipping is missing."""
        return self.shipping is not None

    @property
    def delivered(self) -> Offer:
        """The offer with what one costs in all, where that is known."""
        if not self.whole or self.quantity != 1:
            return self.offer
        return replace(self.offer, delivered=self.total)


def added_up(estimate: Estimate) -> Estimate:
    """Return `estimate` if its parts make its total. Raises `StoreRefused`."""
    tax = None if estimate.tax_included else estimate.tax
    parts = (estimate.goods, estimate.fees, estimate.shipping, estimate.duties, tax)
    off = estimate.discount
    known_parts = [part for part in parts if part is not None]
    currencies = {part.currency for part in (*known_parts, estimate.total, *([off] if off else []))}
    if len(currencies) > 1:
        raise StoreRefused("the shop's total is in another currency than its parts")
    if sum(part.minor for part in known_parts) - (off.minor if off else 0) != estimate.total.minor:
        raise StoreRefused("the parts of the shop's total do not add up to it")
    return estimate


def posted(offer: Offer, quantity: int, trial: Trial) -> Estimate:
    """Return what can be said without asking: the price, and shipping where it is one for all."""
    goods, shipping = offer.price * quantity, offer.shipping
    if shipping is not None and shipping.currency != goods.currency:
        shipping = None
    return Estimate(
        offer=offer,
        quantity=quantity,
        goods=goods,
        total=goods + shipping if shipping else goods,
        refused=trial.codes,
        shipping=shipping,
        posted=True,
    )


@dataclass(frozen=True, slots=True)
class Ranked:
    """An estimate in its place."""

    estimate: Estimate
    at_home: Money | None
    """The total in the user's currency; None where no rate is known."""

    converted: bool = field(default=False)
    """Is `at_home` converted?"""


def ranked(estimates: Iterable[Estimate], currency: str, rates: Rates) -> tuple[Ranked, ...]:
    """Return them with the lowest comparable total first, the sooner of equals before the later.

    Behind those come the ones whose shipping is unknown, and last what no rate can compare.
    """
    found = [_at_home(each, currency, rates) for each in estimates]

    def place(each: Ranked) -> tuple[bool, bool, int, int, str]:
        known_total = each.at_home.minor if each.at_home else 0
        days = each.estimate.days.most if each.estimate.days else 10_000
        return (
            each.at_home is None,
            not each.estimate.whole,
            known_total,
            days,
            each.estimate.offer.ref.handle,
        )

    return tuple(sorted(found, key=place))


def coupon(code: str) -> str:
    """Return a coupon's code as shops take it. Raises `StoreRefused`."""
    if not _CODE.fullmatch(code):
        raise StoreRefused("that is no coupon's code", hint="one word, as it was given")
    return code


def days_said(text: str) -> Days | None:
    """Read `2-4 business days`, `3 working days`, `1–2 週間`, `2～3日`; None where none is said."""
    for match in _DAYS.finditer(text):
        least = int(match["least"])
        most = int(match["most"] or match["least"])
        times = 7 if match["weeks"] else 1
        if 0 <= least <= most <= 120:
            return Days(least * times, most * times)
    return None


_DAYS = re.compile(
    r"(?<![\d.,:])(?P<least>\d{1,3})(?:\s?(?:-|–|—|~|～|to|bis|至|到)\s?(?P<most>\d{1,3}))?\s?"
    r"(?:(?P<weeks>weeks?|wochen?|週間?|周|星期)"
    r"|(?:(?:business|working|calendar)\s)?days?(?![a-z])|(?:werk)?tagen?(?![a-z])|(?:個|个)?(?:工作)?[天日]|営業日)",
    re.IGNORECASE,
)


def _at_home(estimate: Estimate, currency: str, rates: Rates) -> Ranked:
    if estimate.total.currency == currency:
        return Ranked(estimate, estimate.total)
    converted = rates.converted(estimate.total, currency)
    return Ranked(estimate, converted, converted is not None)


_Short = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100)]


class _Address(BaseModel):
    """As much of an address of the vault as a price depends on."""

    country: Annotated[str, StringConstraints(pattern="^[A-Za-z]{2}$", to_upper=True)]
    region: _Short = ""
    postcode: _Short = ""
