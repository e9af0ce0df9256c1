"""Goods: what the practice shop sells before anybody buys. Brands and products are invented."""

from dataclasses import dataclass
from decimal import Decimal

from manciple.policies.money import Money

_RATES = {"TWD": 32, "JPY": 150, "KRW": 1400}
"""Whole units for one dollar, so that a price looks like one; any other currency takes it as is."""

_Choices = tuple[str | None, ...]
_CLOTHES: _Choices = ("S", "M", "L", "XL")
_SHOES: _Choices = tuple(str(size) for size in range(40, 47))


@dataclass(frozen=True, slots=True)
class Variety:
    """One variant of a product, as the shop lists it."""

    sku: str
    """Its id everywhere in the shop."""

    gtin: str
    size: str | None
    colour: str | None
    stock: int
    """How many lie there on the first day."""

    @property
    def options(self) -> dict[str, str]:
        """The choices that make it, by name."""
        named = (("Color", self.colour), ("Size", self.size))
        return {name: value for name, value in named if value}


@dataclass(frozen=True, slots=True)
class Goods:
    """One product on the shop's shelves."""

    slug: str
    """Its id and the last part of its page's address."""

    title: str
    brand: str
    kind: str
    """What the shop calls the category; a shopper's assistant need not believe it."""

    words: str
    price: Money
    """The regular price of every variant."""

    varieties: tuple[Variety, ...]
    seller: str | None = None
    """Who sells it where the shop is only the marketplace; None: the shop itself."""


_SHELVES: tuple[tuple[str, str, str, str, str, int, str, _Choices, _Choices], ...] = (
    # slug, title, brand, kind, description, dollars, code, colours, sizes
    ("harbour-fleece-sweater", "Harbour Fleece Sweater", "Fjellrand", "Sweaters",
     "A knitted-face fleece for cool evenings.", 139, "FJ-HAR", ("Navy", "Oatmeal"), _CLOTHES),
    ("storm-shell-jacket", "Storm Shell Jacket", "Fjellrand", "Jackets",
     "Three layers against wind and rain.", 249, "FJ-STO", ("Black", "Moss"), _CLOTHES),
    ("merino-base-layer", "Merino Base Layer", "Fjellrand", "Base layers",
     "Fine wool that is worn next to the skin.", 85, "FJ-MER", ("Grey", "Navy"), _CLOTHES),
    ("aurora-trail-shoe", "Aurora Trail Shoe", "Northlight", "Shoes",
     "A light shoe with a deep tread.", 129, "NL-AUR", ("Black", "Blue"), _SHOES),
    ("polar-road-shoe", "Polar Road Shoe", "Northlight", "Shoes",
     "A soft shoe for long roads.", 145, "NL-POL", ("White",), _SHOES),
    ("tundra-winter-boot", "Tundra Winter Boot", "Northlight", "Shoes",
     "Lined with wool, dry in snow.", 189, "NL-TUN", ("Brown",), _SHOES),
    ("oxford-shirt", "Oxford Shirt", "Oakline", "Shirts",
     "A shirt with a button-down collar.", 69, "OA-OXF", ("White", "Light Blue"), _CLOTHES),
    ("weekend-chino", "Weekend Chino", "Oakline", "Trousers",
     "Cotton trousers with room in the leg.", 79, "OA-CHI", ("Khaki", "Navy"), _CLOTHES),
    ("linen-shirt", "Linen Shirt", "Oakline", "Shirts",
     "Washed linen for hot days.", 74, "OA-LIN", ("White", "Sage"), _CLOTHES),
    ("squall-rain-jacket", "Squall Rain Jacket", "Kestrel & Co.", "Jackets",
     "Packs into its own pocket.", 119, "KE-SQU", ("Yellow", "Navy"), _CLOTHES),
    ("everyday-tee", "Everyday Tee", "Kestrel & Co.", "T-shirts",
     "Heavy cotton, cut straight.", 29, "KE-TEE", ("Black", "White", "Navy"), _CLOTHES),
    ("gift-card", "Practice Shop Gift Card", "Practice Shop", "Books",
     "A card to spend here, by e-mail.", 50, "PS-GIFT", (None,), (None,)),
)  # fmt: skip

_SOLD_OUT = frozenset(
    "FJ-HAR-NAVY-S FJ-STO-MOSS-XL FJ-MER-GREY-M NL-AUR-BLACK-43 NL-AUR-BLUE-40 NL-POL-WHITE-46 "
    "OA-OXF-WHITE-L KE-SQU-NAVY-M KE-TEE-BLACK-S".split()
)


def all_goods(currency: str, stock: int) -> tuple[Goods, ...]:
    """Return the whole assortment, `stock` of each variant but of those that are sold out.

    Raises `BadMoney` for a currency that does not exist.
    """
    return tuple(
        Goods(
            slug=slug,
            title=title,
            brand=brand,
            kind=kind,
            words=words,
            price=Money.of(Decimal(dollars * _RATES.get(currency, 1)), currency),
            varieties=tuple(
                _variety(code, place * 100 + at, size, colour, stock)
                for at, (colour, size) in enumerate((c, s) for c in colours for s in sizes)
            ),
        )
        for place, (slug, title, brand, kind, words, dollars, code, colours, sizes) in enumerate(
            _SHELVES
        )
    )


def _variety(code: str, number: int, size: str | None, colour: str | None, stock: int) -> Variety:
    parts = (code, colour and colour.upper().replace(" ", ""), size)
    sku = "-".join(part for part in parts if part)
    return Variety(sku, _gtin(number), size, colour, 0 if sku in _SOLD_OUT else stock)


def _gtin(number: int) -> str:
    """Return a GTIN-13 in the range that GS1 leaves to a shop's own use, with its check digit."""
    digits = f"200{number:09d}"
    weighed = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-weighed % 10}"
