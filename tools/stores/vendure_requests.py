"""What Vendure's Shop API is asked: GraphQL documents, and how the buyer is named in them.

The documents are constants; every value travels as a GraphQL variable.
"""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, StringConstraints, ValidationError

from manciple.policies.errors import StoreRefused
from manciple.policies.warrant import Warrant

_GOODS = """
fragment Facets on FacetValue { name facet { code } }
fragment Head on Product {
  id name slug facetValues { ...Facets } optionGroups { code }
}
fragment Variant on ProductVariant {
  id name sku priceWithTax currencyCode stockLevel
  options { name group { code name } }
  facetValues { ...Facets }
}
"""

_HELD = f"""{_GOODS}
fragment Held on Order {{
  code state orderPlacedAt currencyCode couponCodes total totalWithTax shippingWithTax
  lines {{ id quantity unitPriceWithTax productVariant {{ ...Variant product {{ ...Head }} }} }}
  payments {{ state }}
}}
"""

_REFUSAL = "... on ErrorResult { errorCode }"

CHANNEL = "query Channel { activeChannel { code currencyCode } }"

SEARCH = """
query Search($term: String!, $take: Int!) {
  search(input: { term: $term, groupByProduct: true, take: $take }) { items { productId } }
}
"""

PRODUCTS = f"""{_GOODS}
query Products($ids: [String!]!, $take: Int!) {{
  products(options: {{ filter: {{ id: {{ in: $ids }} }}, take: $take }}) {{
    items {{ ...Head variants {{ ...Variant }} }}
  }}
}}
"""

ACTIVE = f"{_HELD} query Active {{ activeOrder {{ ...Held }} }}"

ADD = f"""{_HELD}
mutation Add($variant: ID!, $quantity: Int!) {{
  result: addItemToOrder(productVariantId: $variant, quantity: $quantity) {{ ...Held {_REFUSAL} }}
}}
"""

ADJUST = f"""{_HELD}
mutation Adjust($line: ID!, $quantity: Int!) {{
  result: adjustOrderLine(orderLineId: $line, quantity: $quantity) {{ ...Held {_REFUSAL} }}
}}
"""

REMOVE = f"""{_HELD}
mutation Remove($line: ID!) {{
  result: removeOrderLine(orderLineId: $line) {{ ...Held {_REFUSAL} }}
}}
"""

MOVE = f"""{_HELD}
mutation Move($state: String!) {{
  result: transitionOrderToState(state: $state) {{
    ...Held {_REFUSAL} ... on OrderStateTransitionError {{ transitionError }}
  }}
}}
"""

WAYS = "query Ways { eligibleShippingMethods { id name priceWithTax } }"

SHIP = f"""{_HELD}
mutation Ship($way: ID!) {{
  result: setOrderShippingMethod(shippingMethodId: [$way]) {{ ...Held {_REFUSAL} }}
}}
"""

# One request for all three: the shop runs the fields in this order.
ARRANGE = f"""{_HELD}
mutation Arrange($customer: CreateCustomerInput!, $address: CreateAddressInput!, $way: ID!) {{
  customer: setCustomerForOrder(input: $customer) {{ __typename {_REFUSAL} }}
  address: setOrderShippingAddress(input: $address) {{ __typename {_REFUSAL} }}
  result: setOrderShippingMethod(shippingMethodId: [$way]) {{ ...Held {_REFUSAL} }}
}}
"""

FINAL = f"""{_HELD}
query Final {{
  activeOrder {{ ...Held }}
  eligiblePaymentMethods {{ code isEligible }}
}}
"""

PAY = f"""{_HELD}
mutation Pay($method: String!) {{
  result: addPaymentToOrder(input: {{ method: $method, metadata: {{}} }}) {{ ...Held {_REFUSAL} }}
}}
"""

PLACED = f"""{_HELD}
query Placed($code: String!) {{
  activeOrder {{ ...Held }}
  orderByCode(code: $code) {{ ...Held }}
}}
"""

APPLY = f"""{_HELD}
mutation Apply($code: String!) {{
  result: applyCouponCode(couponCode: $code) {{ ...Held {_REFUSAL} }}
}}
"""

UNAPPLY = f"""{_HELD}
mutation Unapply($code: String!) {{ result: removeCouponCode(couponCode: $code) {{ ...Held }} }}
"""

TRACK = """
query Track($code: String!) {
  orderByCode(code: $code) {
    code state currencyCode totalWithTax
    fulfillments { state method trackingCode }
  }
}
"""

# What a total is asked for with, in a session of its own.

_TRIED = """
fragment Tried on Order {
  currencyCode couponCodes subTotalWithTax shippingWithTax total totalWithTax
  surcharges { priceWithTax }
  lines { quantity unitPriceWithTax linePriceWithTax productVariant { id } }
}
"""

TRY = f"""{_TRIED}
mutation Try($variant: ID!, $quantity: Int!) {{
  result: addItemToOrder(productVariantId: $variant, quantity: $quantity) {{ ...Tried {_REFUSAL} }}
}}
"""

TRY_CODE = f"""{_TRIED}
mutation TryCode($code: String!) {{
  result: applyCouponCode(couponCode: $code) {{ ...Tried {_REFUSAL} }}
}}
"""

TRY_ADDRESS = f"""{_TRIED}
mutation TryAddress($address: CreateAddressInput!) {{
  result: setOrderShippingAddress(input: $address) {{ ...Tried {_REFUSAL} }}
}}
"""

TRY_WAYS = "query TryWays { eligibleShippingMethods { id name description priceWithTax } }"

TRY_WAY = f"""{_TRIED}
mutation TryWay($way: ID!) {{
  result: setOrderShippingMethod(shippingMethodId: [$way]) {{ ...Tried {_REFUSAL} }}
}}
"""

_Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class Home(BaseModel):
    """The granted address.home, as the vault writes it."""

    street: _Short
    city: _Short
    region: str = ""
    postcode: str = ""
    country: Annotated[str, StringConstraints(pattern="^[A-Za-z]{2}$", to_upper=True)]
    """ISO 3166-1 alpha-2."""


@dataclass(frozen=True, slots=True, repr=False)
class Buyer:
    """Whom the order is for, from the granted fields."""

    name: str
    email: str
    home: Home

    @classmethod
    def of(cls, warrant: Warrant) -> "Buyer":
        """Read the fields. Raises `Refused` where one was not granted, `StoreRefused`."""
        name, email = warrant.value("identity.name").strip(), warrant.value("contact.email")
        try:
            home = Home.model_validate_json(warrant.value("address.home"))
        except ValidationError:
            # Not chained: the validation message quotes the address.
            hint = "street, city and the country's two letters are needed"
            raise StoreRefused("the shop needs a whole address.home", hint=hint) from None
        return cls(name, email.strip(), home)

    @property
    def customer(self) -> dict[str, str]:
        """Vendure's CreateCustomerInput: what stands after the last space is the last name."""
        first, _, last = self.name.rpartition(" ")
        names = (first.strip(), last) if first else (self.name, "")
        return {"firstName": names[0], "lastName": names[1], "emailAddress": self.email}

    @property
    def to_ship_to(self) -> dict[str, str]:
        """Vendure's CreateAddressInput."""
        return {
            "fullName": self.name,
            "streetLine1": self.home.street,
            "city": self.home.city,
            "province": self.home.region,
            "postalCode": self.home.postcode,
            "countryCode": self.home.country,
        }
