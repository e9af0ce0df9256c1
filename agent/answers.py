"""What results look like to a person: tables and sentences made from typed results.

No rule about effects stops a sentence from persuading. So what only a shop says is told apart from
what was found out here: it is quoted, or stands beside the shop's name, and never moves a row up.
"""

from collections.abc import Collection, Iterable, Mapping

from manciple.agent.language import in_words
from manciple.agent.voice import Voice, data_of
from manciple.policies.money import Money
from manciple.tools.book import Shop
from manciple.tools.carts import Cart, Figure, Handed, Quote, Receipt
from manciple.tools.find import Found, Near
from manciple.tools.offers import How, InStock, Offer, SoldOut, by_price
from manciple.tools.stores.added import Forgotten
from manciple.tools.stores.credentials import NEEDED
from manciple.tools.stores.linked import Linked, Unlinked
from manciple.tools.watches import Watch


def show(value: object, voice: Voice) -> None:
    """Show one result."""
    match value:
        case Found():
            offers([value], voice)
        case Cart():
            cart(value, voice)
        case Handed():
            handed(value, voice)
        case Watch():
            voice.answer(data_of(value), watch_sentence(value))
        case Quote():
            voice.answer(data_of(value), quote_lines(value))
        case Receipt():
            voice.answer(data_of(value), receipt_lines(value))
        case Shop():
            able = ", ".join(value.abilities)
            voice.answer(data_of(value), f"{value.host}: {able} (speaks {value.kind})")
            _asks_for_keys(value, voice)
        case Linked():
            told = ", ".join(value.scopes)
            voice.answer(data_of(value), f"your account at {value.host} is linked: {told}")
        case Unlinked(told=True):
            voice.answer(data_of(value), f"your account at {value.host} is unlinked, there too")
        case Unlinked():
            voice.answer(data_of(value), f"your account at {value.host} is unlinked here")
            voice.say("the shop cannot be told: end it at the shop's own page too")
        case Forgotten():
            voice.answer(data_of(value), f"{value.host} is removed: nothing is read there any more")
        case _:
            pass


def _asks_for_keys(shop: Shop, voice: Voice) -> None:
    """Say which key of the user's own a shop answers to, and by which grant it is told."""
    for name in NEEDED.get(shop.kind, ()):
        voice.say(f"it answers to your own key there: {name}")
        scope = (
            "tool=cart,find,watch verb=cart.add,offer.read asker=agent,user,watch"
            f" hosts {shop.host} fields {name} as plain purpose access mode auto"
        )
        voice.hint(f"manciple me set {name}, then manciple grant '{scope}'")


def offers(found: list[Found], voice: Voice, said: Collection[str] = ()) -> None:
    """Show what was found at one or several shops, cheapest first within each currency.

    `said` are the arguments that were searched with, to say which could be left out.
    """
    every = [*by_price(offer for each in found for offer in each.offers)]
    rows = [_offer_row(offer) for offer in every]
    heads = ("offer", "what the shop calls it", "size", "colour", "price", "stock", "shop")
    about = [near for each in found for near in each.near]
    if not rows and not voice.as_json:
        voice.say(*_converted(about))
        voice.say("nothing there meets every condition and is in stock")
        voice.hint(f"{_looser(said)}, or wait for it: manciple watch add")
        return
    data: dict[str, object] = {"offers": [_offer_data(offer) for offer in every]}
    if about:
        data["converted"] = [data_of(each) for each in about]
    voice.table(data, heads, rows, ours=(5,))
    if not voice.as_json:
        voice.say(*_claims(every), *sorted({each.credit for each in found if each.credit}))


def _converted(about: list[Near]) -> list[str]:
    """Say what only a table of sizes finds: to look at, for it is never acted on unasked."""
    lines = [
        f"{each.offer.ref.handle}: {_quoted(each.offer.title)}, {each.offer.price},"
        f" size {each.converted.said}, about {each.converted.about} (converted)"
        for each in about
    ]
    sources = ", ".join(sorted({each.converted.source for each in about}))
    return [*lines, f"converted by a table, brands differ: {sources}"] if lines else []


def _claims(every: list[Offer]) -> list[str]:
    """Say what of a table is a seller's word, and which list prices they claim."""
    lines = [
        f"{offer.ref.handle}: list price {offer.list_price} ({_whose(offer)})"
        for offer in every
        if offer.list_price is not None
    ]
    shops = ", ".join(sorted({offer.ref.host for offer in every}))
    ways: dict[How, None] = {offer.how: None for offer in every if offer.how is not None}
    for how in ways:
        where = ", ".join(sorted({offer.ref.host for offer in every if offer.how == how}))
        lines.append(f"prices at {where} are from {HOW_WORDS[how]}")
    return [*lines, f"names, stock and list prices are the sellers' own words, read at {shops}"]


def _whose(offer: Offer) -> str:
    return f"the word of {_quoted(offer.seller)}" if offer.seller else "the shop's word"


def _quoted(text: str) -> str:
    """Quote a seller's words; they cannot end the quotation themselves."""
    return f"“{text.replace('“', chr(34)).replace('”', chr(34))}”"


def cart(held: Cart, voice: Voice) -> None:
    """Show one shop's cart."""
    if not held.lines and not voice.as_json:
        voice.answer(None, f"the cart at {held.host} is empty")
        voice.next('manciple find "…"')
        return
    rows = [
        (
            line.ref.handle,
            line.title,
            line.size or "",
            line.colour or "",
            str(line.quantity),
            str(line.unit_price),
        )
        for line in held.lines
    ]
    heads = ("offer", f"in the cart at {held.host}", "size", "colour", "number", "each")
    data = data_of(held)
    for line, kept in zip(data["lines"], held.lines, strict=True):
        line["offer"] = kept.ref.handle
    voice.table(data, heads, rows)
    if not voice.as_json:
        # Goods and total alone say no more than the lines do; with anything else all is shown.
        more = held.figures if len(held.figures) > 2 else ()
        voice.say(*figure_lines(more), *notice_lines(held.notices))
    if held.hand_off:
        voice.say(f"go on in your browser: {held.hand_off}")


def handed(value: Handed, voice: Voice) -> None:
    """Show a hand-off, with its links, or say what became of it."""
    host = value.cart.host
    if value.state != "open":
        said = "bought" if value.state == "bought" else "not bought"
        voice.answer(data_of(value), f"{value.id} is closed: {said} at {host}, as you said")
        return
    if not value.links:
        voice.answer(
            data_of(value),
            f"the cart at {host} is held here only: no link opens it in a browser",
        )
        voice.next("manciple order place")
        return
    first = "open this in your browser:" if value.whole else "open each in your browser:"
    voice.answer(data_of(value), [first, *(f"  {link}" for link in value.links)])
    if not value.whole:
        voice.say("the shop takes no cart from here: put each in its cart there")
    voice.say("prices, shipping and tax are the shop's own there; nothing is ordered by opening it")
    voice.next(f"manciple order mark {value.id} bought|not")


def watch_sentence(watch: Watch) -> str:
    """Say what a watch waits for."""
    wish = watch.wish
    wanted = " ".join(
        part for part in (wish.brand, wish.words or wish.product, wish.colour) if part
    )
    size = f", size {' or '.join(wish.sizes)}" if wish.sizes else ""
    then = f"put {watch.quantity} in the cart" if watch.then == "cart" else "tell you"
    return (
        f"{watch.id} looks at {watch.store} for {wanted}{size}, at most {wish.price_max}, to {then}"
    )


def quote_lines(quote: Quote) -> list[str]:
    """Say what ordering would cost."""
    lines = [
        f"{line.quantity} × {line.unit_price}  {line.title} {line.size or ''}".rstrip()
        for line in quote.cart.lines
    ]
    if quote.figures:  # the shop's own breakdown is shown whole, in its order and words
        lines += figure_lines(quote.figures)
    else:
        if quote.discount is not None:
            lines.append(f"off      {quote.discount} {', '.join(quote.codes)}".rstrip())
        lines.append(f"shipping {quote.shipping} ({quote.shipping_title})")
        lines.append(f"total    {quote.total}")
    return [*lines, *notice_lines(quote.notices)]


def figure_lines(figures: Iterable[Figure]) -> list[str]:
    """Show a shop's breakdown as it stands."""
    return [f"{'  ' if each.part else ''}{each.text}  {_signed(each)}" for each in figures]


def notice_lines(notices: Iterable[str]) -> list[str]:
    """Say what the shop wants to be read."""
    return [f"the shop says: {notice}" for notice in notices]


def _signed(figure: Figure) -> str:
    amount = Money(abs(figure.minor), figure.currency)
    return f"-{amount}" if figure.minor < 0 else str(amount)


def receipt_lines(receipt: Receipt) -> list[str]:
    """Say what was ordered."""
    head = f"ordered at {receipt.host}: {receipt.order}, {receipt.state}, {receipt.total}"
    lines = [
        f"  {line.quantity} × {line.title} {line.size or ''}".rstrip() for line in receipt.lines
    ]
    return [head, *lines]


_CONDITIONS = {"brand": "brand", "sizes": "size", "colour": "colour", "price_max": "price"}


def _looser(said: Collection[str]) -> str:
    words = "use fewer words, in the shop's own language"
    leave = " or ".join(f"the {word}" for name, word in _CONDITIONS.items() if name in said)
    return f"leave out {leave}, {words}" if leave else words


def _offer_row(offer: Offer) -> tuple[str, ...]:
    return (
        offer.ref.handle,
        f"{_quoted(offer.title)}{in_words(f', {offer.brand}') if offer.brand else ''}"
        f"{in_words(f', sold by {_quoted(offer.seller)}') if offer.seller else ''}",
        offer.size or "",
        offer.colour or "",
        str(offer.price),
        _stock(offer),
        offer.ref.host,
    )


def _stock(offer: Offer) -> str:
    match offer.availability:
        case InStock(left=int(left)):
            return f"{left} left"
        case InStock():
            return "in stock"
        case SoldOut():
            return "sold out"
        case _:
            return "unknown"


def _offer_data(offer: Offer) -> dict[str, object]:
    claims = [name for name in _CLAIMED if getattr(offer, name) is not None]
    said = {"said_by": offer.seller or offer.ref.host, "claims": claims}
    return {"handle": offer.ref.handle, **data_of(offer), **said}


HOW_WORDS: Mapping[How, str] = {
    "api": "the shop's own API",
    "platform": "the shop program's data in the page",
    "json_ld": "JSON-LD in the page",
    "microdata": "microdata in the page",
    "meta": "the head of the page",
    "state": "the scripts of the page",
    "visible": "the text of the page",
}
"""How a price is known, for people: the surer places first."""

_CLAIMED = ("title", "brand", "seller", "availability", "list_price")
"""What of an offer only its seller says, and nobody can look up here."""
