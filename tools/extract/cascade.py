"""The cascade: asks a page's statements in the order of their sureness, and stops where one holds.

A price is confident with its currency and a word on stock. What one statement leaves open the next
ones may fill in, and each part says how it is known; nothing is overruled by a weaker statement,
except where two contradict each other: then what the page shows decides, or nobody. "In stock" is
never believed over a "sold out" that stands by the button.
"""

from dataclasses import replace

from manciple.policies.actions import plain
from manciple.policies.errors import Refused
from manciple.tools.addresses import Place
from manciple.tools.extract import attributes, meta, platform, state
from manciple.tools.extract.elements import shown
from manciple.tools.extract.goods import Where, items
from manciple.tools.extract.json_ld import blocks_of
from manciple.tools.extract.page import Page
from manciple.tools.extract.said import Amount, How, Item, Reading, Variant
from manciple.tools.extract.stock_words import may_be_gone
from manciple.tools.extract.visible import Sight
from manciple.tools.extract.walls import wall_of
from manciple.tools.offers import Availability, InStock, SoldOut, Unknown
from manciple.tools.prices.reading import Hints


def read(page: Page) -> Reading:
    """Read what `page` says. Nothing in it raises."""
    return _not_denied(page, _read(page))


def _not_denied(page: Page, reading: Reading) -> Reading:
    """Believe nobody where the data say "in stock" and the page shows by its button "sold out".

    Data are often older than the page, and a button's words may be those of another variant: so
    neither is taken for true. Where the data tell variants apart, they know better than a button.
    """
    item = reading.item
    if item is None or not isinstance(reading.stock, InStock) or not may_be_gone(page.body):
        return reading
    if reading.chosen is None and any(isinstance(v.stock, SoldOut) for v in item.variants):
        return reading
    if not isinstance(Sight(page, _hints(page, reading)).stock, SoldOut):
        return reading
    trouble = "the data say in stock, the page shows sold out"
    return replace(
        reading,
        items=(_in_doubt(item), *reading.items[1:]),
        troubles=(*reading.troubles, trouble),
    )


def _read(page: Page) -> Reading:
    where = _where(page)
    reading = _with(Reading(), items(platform.graph_of(page), where, How.PLATFORM), How.PLATFORM)
    if _holds(reading):
        return reading
    ld = blocks_of(page)
    unread = tuple(f"JSON-LD that cannot be read: {start}" for start in ld.unread)
    reading = replace(reading, troubles=unread)
    reading = _with(reading, items(ld.graph, where, How.JSON_LD), How.JSON_LD)
    carded = items(meta.graph_of(meta.tags(page)), where, How.META)
    reading, carded = _doubted(reading, carded)
    if _holds(reading):
        return reading
    return _further(page, reading, carded, where)


def _further(page: Page, reading: Reading, carded: tuple[Item, ...], where: Where) -> Reading:
    """Ask what takes the page's tree: its elements, its scripts, its text."""
    headings = (shown(each, 300) for each in page.tree.css("h1")[:2])
    where = replace(where, heading=" ".join((where.heading, *headings)))
    reading = _with(reading, items(attributes.graph_of(page), where, How.MICRODATA), How.MICRODATA)
    if _holds(reading):
        return reading
    reading = _with(reading, carded, How.META)
    if reading.how is How.META:
        reading = _unless_shown(reading, Sight(page, _hints(page, reading)))
    if _holds(reading):
        return reading
    sight = Sight(page, _hints(page, reading))
    reading = _settled(reading, sight)
    if _holds(reading):
        return reading
    if reading.price is None and (wall := wall_of(page)):
        return Reading(wall=wall, troubles=reading.troubles)
    reading = _with(
        reading, items(state.graph_of(page, where.heading), where, How.STATE), How.STATE
    )
    if _holds(reading):
        return reading
    return _seen(reading, sight, where)


def _hints(page: Page, reading: Reading) -> Hints:
    """What is known of the currency where only marks stand: what the page's data say."""
    known = (reading.price.currency if reading.price else None) or meta.currency(page)
    return Hints(currency=known or "", locale=page.place)


def _where(page: Page) -> Where:
    try:
        place = Place.parse(page.url)
    except Refused:
        place = Place.parse("https://unknown.invalid/")
    return Where(place.host, place.origin, place.target, page.canonical, page.title, page.place)


def _holds(reading: Reading) -> bool:
    """Is price and stock known, for sure?"""
    price, variant = reading.price, reading.variant
    settled = variant is None or not variant.rivals
    return bool(settled and price and price.money) and not isinstance(reading.stock, Unknown)


def _doubted(reading: Reading, carded: tuple[Item, ...]) -> tuple[Reading, tuple[Item, ...]]:
    """Note where the head's tags say another price, or another word on stock, than the data do.

    Of two words on stock none holds; of two prices what is shown decides.
    """
    item, head = reading.item, Reading(carded)
    if item is None or not head.items:
        return reading, carded
    stock = reading.stock
    known = not isinstance(head.stock, Unknown) and not isinstance(stock, Unknown)
    if known and type(head.stock) is not type(stock):
        item = _in_doubt(item)
        carded = tuple(_in_doubt(each) for each in carded)
    if len(item.variants) == 1 and head.price:
        item = replace(item, variants=(_with_rival(item.variants[0], head.price),))
    return replace(reading, items=(item, *reading.items[1:])), carded


def _in_doubt(item: Item) -> Item:
    variants = (replace(each, stock=Unknown(), stock_how=None) for each in item.variants)
    return replace(item, stock=Unknown(), variants=tuple(variants))


def _with_rival(variant: Variant, price: Amount) -> Variant:
    if variant.amount is None or variant.amount.value == price.value:
        return variant
    if price.currency not in {None, variant.amount.currency}:
        return variant
    rival = replace(price, currency=variant.amount.currency)
    return replace(variant, rivals=(*variant.rivals, rival))


def _with(reading: Reading, said: tuple[Item, ...], how: How) -> Reading:
    """Add what another statement says: of the page's own product what is still open."""
    other = next((each for each in said if each.own), None)
    item = reading.item
    if other is None:
        return reading if reading.items else replace(reading, items=said)
    if item is None:
        others = (*said[1:], *reading.items)
        answered = how if Reading((other,)).price else None
        return replace(reading, items=(other, *others), how=answered)
    priced = reading.price is not None
    reading = replace(reading, items=(_filled(item, other), *reading.items[1:]))
    return reading if priced or reading.price is None else replace(reading, how=how)


def _filled(item: Item, other: Item) -> Item:
    """Return `item` with what it leaves open and `other` says."""
    mine, theirs = Reading((item,)), Reading((other,))
    if mine.price is None and theirs.price is not None:
        if len(item.variants) <= 1 and other.variants:
            stock = mine.stock
            variants = tuple(
                replace(v, stock=stock) if isinstance(v.stock, Unknown) else v
                for v in other.variants
            )
            item = replace(item, variants=variants)
        else:
            item = replace(item, low=theirs.price, low_is_exact=len(other.variants) == 1)
    elif mine.price and theirs.price and mine.price.value == theirs.price.value:
        item = _in_currency(item, theirs.price.currency)
    if isinstance(Reading((item,)).stock, Unknown) and not isinstance(theirs.stock, Unknown):
        said = theirs.variant.stock_how if theirs.variant else None
        item = _stocked(item, theirs.stock, said)
    return replace(item, brand=item.brand or other.brand, sku=item.sku or theirs.sku)


def _in_currency(item: Item, currency: str | None) -> Item:
    """Say in which currency the amounts are, where they do not say themselves."""

    def known(amount: Amount | None) -> Amount | None:
        return replace(amount, currency=amount.currency or currency) if amount else None

    variants = tuple(
        replace(v, amount=known(v.amount), usual=known(v.usual)) for v in item.variants
    )
    return replace(item, variants=variants, low=known(item.low))


def _stocked(item: Item, stock: Availability, how: How | None) -> Item:
    if len(item.variants) == 1:
        return replace(item, variants=(replace(item.variants[0], stock=stock, stock_how=how),))
    return replace(item, stock=stock)


def _seen(reading: Reading, sight: Sight, where: Where) -> Reading:
    item = reading.item
    price = sight.price
    if item is None:
        if price is None and isinstance(sight.stock, Unknown):
            return reading
        item = Item(plain(sight.page.title) or "-", where.path, own=True)
        reading = replace(reading, items=(item, *reading.items))
    if reading.price is None and price is not None:
        amount = Amount(price.value, price.currency, How.VISIBLE)
        one = Variant(where.path, item.title, amount)
        if not item.variants:
            item = replace(item, variants=(one,))
        elif len(item.variants) == 1:
            item = replace(item, variants=(replace(item.variants[0], amount=amount),))
        else:
            item = replace(item, low=amount, low_is_exact=True)
        reading = replace(reading, items=(item, *reading.items[1:]), how=How.VISIBLE)
    if isinstance(reading.stock, Unknown) and not isinstance(sight.stock, Unknown):
        item = _stocked(reading.item or item, sight.stock, How.VISIBLE)
        reading = replace(reading, items=(item, *reading.items[1:]))
    return reading


def _unless_shown(reading: Reading, sight: Sight) -> Reading:
    """Give way to the page where it shows another price than its head says, and not that one.

    A head often keeps the price without tax, or the one before the sale.
    """
    price, shown = reading.price, sight.price
    item, variant = reading.item, reading.variant
    if item is None or variant is None or price is None or shown is None or not shown.marked:
        return reading
    if any(one.value == price.value for one in sight.prices):
        return reading
    amount = Amount(shown.value, shown.currency or price.currency, How.VISIBLE)
    trouble = f"the head says {price.value}, the page shows {shown.value}"
    return replace(
        reading,
        items=(replace(item, variants=(replace(variant, amount=amount),)), *reading.items[1:]),
        how=How.VISIBLE,
        troubles=(*reading.troubles, trouble),
    )


def _settled(reading: Reading, sight: Sight) -> Reading:
    """Of several prices for one variant take the one that stands on the page."""
    item, variant = reading.item, reading.variant
    if item is None or variant is None or variant.amount is None or not variant.rivals:
        return reading
    said = {amount.value: amount for amount in (variant.amount, *variant.rivals)}
    shown = next((one.value for one in sight.prices if one.value in said), None)
    if shown is None:
        return reading
    settled = replace(variant, amount=said[shown], rivals=())
    variants = tuple(settled if each is variant else each for each in item.variants)
    return replace(reading, items=(replace(item, variants=variants), *reading.items[1:]))
