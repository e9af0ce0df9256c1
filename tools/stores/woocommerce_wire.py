"""WooCommerce's Store API on the wire: the answers as they come, parsed once.

https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints What they mean for a
shopper is said in `woocommerce_answers`.
"""

from typing import Annotated, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict, Field, RootModel, ValidationError

from manciple.policies.actions import MAX_QUANTITY
from manciple.policies.errors import StoreRefused
from manciple.policies.money import EXPONENTS
from manciple.tools.http import Answer


class Wire(BaseModel):
    """A part of an answer; what is not read is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


Text: TypeAlias = Annotated[str, Field(max_length=500)]
Id: TypeAlias = Annotated[int, Field(strict=True, gt=0, lt=10**15)]
Digits: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{1,15}$")]
Currency: TypeAlias = Annotated[str, Field(pattern=f"^({'|'.join(EXPONENTS)})$")]


class Prices(Wire):
    """What one costs, in whole numbers of `currency_minor_unit` digits."""

    currency_code: Currency
    currency_minor_unit: Annotated[int, Field(strict=True, ge=0, le=6)]
    price: Digits
    regular_price: Digits


class Named(Wire):
    """A brand, a category, a term."""

    name: Text
    slug: Text = ""


class Attribute(Wire):
    """What a product can be chosen by, with the names of its values."""

    name: Text
    terms: Annotated[tuple[Named, ...], Field(max_length=500)] = ()


class Value(Wire):
    """A variation's value; a slug where the attribute is one of the shop's own."""

    name: Text
    value: Text | None = None


class Variation(Wire):
    """A variation, by its parent."""

    id: Id
    attributes: Annotated[tuple[Value, ...], Field(max_length=50)]


class Product(Wire):
    """A product, or one variation of one."""

    id: Id
    name: Text
    parent: Annotated[int, Field(strict=True, ge=0, lt=10**15)] = 0
    permalink: Text = ""
    sku: Text = ""
    global_unique_id: Text = ""
    prices: Prices
    is_in_stock: Annotated[bool, Field(strict=True)]
    is_purchasable: Annotated[bool, Field(strict=True)]
    low_stock_remaining: Annotated[int, Field(ge=0)] | None = None
    categories: Annotated[tuple[Named, ...], Field(max_length=200)] = ()
    brands: Annotated[tuple[Named, ...], Field(max_length=50)] = ()
    attributes: Annotated[tuple[Attribute, ...], Field(max_length=100)] = ()
    variations: Annotated[tuple[Variation, ...], Field(max_length=500)] = ()


class Products(RootModel[Annotated[tuple[Product, ...], Field(max_length=100)]]):
    """A list of them."""

    model_config = ConfigDict(frozen=True)


class Item(Wire):
    """A line of the cart."""

    key: Annotated[str, Field(pattern=r"^[0-9A-Za-z]{1,100}$")]
    id: Id
    quantity: Annotated[int, Field(strict=True, ge=1, le=MAX_QUANTITY)]
    name: Text
    prices: Prices


class Counted(Wire):
    """Amounts, in whole numbers of `currency_minor_unit` digits."""

    currency_code: Currency
    currency_minor_unit: Annotated[int, Field(strict=True, ge=0, le=6)]


class Totals(Counted):
    """What the cart comes to. All parts are without tax, which stands beside them."""

    total_items: Digits
    total_fees: Digits = "0"
    total_discount: Digits = "0"
    total_shipping: Digits | None = None
    """None: not worked out."""

    total_tax: Digits = "0"
    total_price: Digits


class Coupon(Wire):
    """A coupon that counts."""

    code: Text


class Rate(Counted):
    """A way of shipping for one parcel. Its price is without tax."""

    rate_id: Text
    name: Text
    description: Text = ""
    delivery_time: Text = ""
    price: Digits
    taxes: Digits = "0"
    selected: Annotated[bool, Field(strict=True)]


class Package(Wire):
    """A parcel, with the ways that it can be sent."""

    package_id: Annotated[int, Field(strict=True)] | Text
    shipping_rates: Annotated[tuple[Rate, ...], Field(max_length=100)] = ()


class Cart(Wire):
    """The cart."""

    items: Annotated[tuple[Item, ...], Field(max_length=100)]
    coupons: Annotated[tuple[Coupon, ...], Field(max_length=50)] = ()
    needs_shipping: bool = True
    shipping_rates: Annotated[tuple[Package, ...], Field(max_length=20)] = ()
    totals: Totals


class _Refusal(Wire):
    code: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,100}$")]


W = TypeVar("W", bound=BaseModel)


def read(kind: type[W], answer: Answer) -> W:
    """Read an answer. Raises `StoreRefused` where it is not what WooCommerce documents."""
    try:
        return kind.model_validate(answer.json())
    except ValidationError:
        raise StoreRefused("the shop's answer is not what its platform documents") from None


def refusal(answer: Answer) -> str:
    """Return the code of a refusal; empty where there is none that can be read."""
    try:
        return _Refusal.model_validate(answer.json()).code
    except (ValidationError, StoreRefused):
        return ""
