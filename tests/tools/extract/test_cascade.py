"""The cascade stops at the surest answer, says how it knew, and never fails."""

import json
from decimal import Decimal
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.tools.extract.cascade import read
from manciple.tools.extract.codes import code
from manciple.tools.extract.page import Page
from manciple.tools.extract.said import How
from manciple.tools.offers import InStock, Unknown
from tests.tools.extract.shapes import SHAPES, Shape, ld, offer, page, product

URL = "https://shop.example/p/blue-jug-4411"


def test_json_ld_that_says_all_is_the_answer_whatever_else_stands_there() -> None:
    body = '<h1>Blue Jug</h1><p class="price">$1.00</p><p class="stock">Ships soon</p>'
    reading = read(Page(page(body, ld(product(offer(stock="InStock")))), URL))
    assert (reading.how, reading.stock) == (How.JSON_LD, InStock())
    assert reading.price
    assert (reading.price.how, reading.price.value) == (How.JSON_LD, Decimal("19.90"))


@pytest.mark.parametrize(
    "shown", ['<p class="stock">Sold out</p>', "<button disabled>SOLD OUT</button>"]
)
def test_in_stock_is_not_believed_over_what_the_button_says(shown: str) -> None:
    """Data are often older than the page; a button may be another variant's. So neither holds."""
    body = f'<h1>Blue Jug</h1><p class="price">$19.90</p>{shown}'
    reading = read(Page(page(body, ld(product(offer(stock="InStock")))), URL))
    assert reading.stock == Unknown()
    assert reading.troubles == ("the data say in stock, the page shows sold out",)
    assert reading.price
    assert reading.price.how is How.JSON_LD


def test_data_that_tell_variants_apart_know_better_than_a_button() -> None:
    offers = [offer(10, "InStock"), offer(11, "OutOfStock")]
    sizes = [{**product(o), "sku": f"J{n}", "size": f"{n}"} for n, o in enumerate(offers)]
    group = {"@type": "ProductGroup", "name": "Blue Jug", "productGroupID": "J"}
    body = "<h1>Blue Jug</h1><button>Sold out</button>"
    reading = read(Page(page(body, ld({**group, "hasVariant": sizes})), URL))
    assert reading.stock == InStock()


def test_what_other_goods_say_denies_nothing() -> None:
    body = (
        "<h1>Blue Jug</h1><button>Add to cart</button>"
        '<div class="related"><p class="stock">Sold out</p></div>'
    )
    reading = read(Page(page(body, ld(product(offer(stock="InStock")))), URL))
    assert reading.stock == InStock()


def test_each_part_says_how_it_is_known() -> None:
    body = '<h1>Blue Jug</h1><p class="stock">In stock</p>'
    reading = read(Page(page(body, ld(product(offer(stock=None)))), URL))
    assert reading.price
    assert reading.price.how is How.JSON_LD
    assert reading.variant
    assert (reading.stock, reading.variant.stock_how) == (InStock(), How.VISIBLE)


def test_a_block_that_cannot_be_read_is_reported() -> None:
    head = '<script type="application/ld+json">{"@type": "Product", "name": "a "b" c"}</script>'
    assert read(Page(page("<h1>Blue Jug</h1>", head), URL)).troubles == (
        'JSON-LD that cannot be read: {"@type": "Product", "name": "a "b" c"}',
    )


def test_of_two_prices_in_the_data_the_one_that_is_shown_holds() -> None:
    body = '<h1>Blue Jug</h1><p class="product-price">$15.00</p>'
    head = ld(product(offer(stock="InStock"))) + (
        '<meta property="product:price:amount" content="15.00">'
        '<meta property="product:price:currency" content="USD">'
    )
    price = read(Page(page(body, head), URL)).price
    assert price
    assert (price.value, price.currency) == (Decimal(15), "USD")


def test_a_head_that_keeps_another_price_than_the_page_gives_way_and_it_is_said() -> None:
    body = '<h1>Blue Jug</h1><p class="special-price">$15.00</p>'
    head = (
        '<meta property="og:title" content="Blue Jug"><meta property="og:price:amount"'
        ' content="12.30"><meta property="og:price:currency" content="USD">'
    )
    reading = read(Page(page(body, head), URL))
    assert reading.price
    assert (reading.price.value, reading.how) == (Decimal("15.00"), How.VISIBLE)
    assert reading.troubles == ("the head says 12.30, the page shows 15.00",)


@pytest.mark.parametrize(
    ("url", "lang", "currency"),
    [
        *((URL, "en", None), (URL, "en-AU", "AUD"), (URL, "", None)),
        *(("https://shop.example.co.nz/p", "en", "NZD"), ("https://shop.io/p", "en", None)),
    ],
)
def test_a_dollar_is_of_no_country_until_the_page_or_the_host_names_one(
    url: str, lang: str, currency: str | None
) -> None:
    body = '<h1>Blue Jug</h1><p class="product-price">$15.00</p>'
    price = read(Page(page(body, lang=lang), url)).price
    assert price
    assert price.currency == currency


def test_the_first_price_of_the_page_is_not_the_price() -> None:
    """Sizes, the struck-through price and related goods come first on many pages."""
    body = (
        '<div class="related"><span class="price">$3.00</span></div><h1>Blue Jug</h1>'
        '<div class="sizes"><del class="price">$40.00</del></div>'
        '<div class="buybox"><s class="was">$30.00</s><span class="price-now">$25.00</span></div>'
        '<p class="price-installment">4 payments of $6.25</p><p class="unit-price">$5.00 / l</p>'
    )
    price = read(Page(page(body), URL)).price
    assert price
    assert price.value == Decimal(25)


def test_every_variant_is_recorded_with_what_it_differs_by() -> None:
    sizes = [
        {
            **product(offer(n, "InStock", priceValidUntil="2027-01-31")),
            "sku": f"J{n}",
            "size": f"{n}",
        }
        for n in (40, 41, 42)
    ]
    group = {
        "@type": "ProductGroup",
        "name": "Blue Jug",
        "productGroupID": "J",
        "variesBy": ["https://schema.org/size"],
        "hasVariant": sizes,
    }
    item = read(Page(page("", ld(group)), URL)).item
    assert item
    assert item.varies == ("size",)
    assert [(v.size, v.amount.value if v.amount else 0) for v in item.variants] == [
        ("40", 40),
        ("41", 41),
        ("42", 42),
    ]
    assert str(item.variants[0].until) == "2027-01-31"


def test_a_members_price_is_not_ours_and_returns_are_read() -> None:
    said = offer(
        None,
        "InStock",
        priceSpecification=[
            {"price": 20, "priceCurrency": "USD"},
            {"price": 15, "priceCurrency": "USD", "validForMemberTier": {"name": "gold"}},
            {"price": 30, "priceCurrency": "USD", "priceType": "StrikethroughPrice"},
        ],
        hasMerchantReturnPolicy={"merchantReturnDays": 30},
    )
    variant = read(Page(page("", ld(product(said))), URL)).variant
    assert variant
    assert variant.amount
    assert variant.usual
    assert [variant.amount.value, variant.usual.value] == [Decimal(20), Decimal(30)]
    assert variant.returns_days == 30


@pytest.mark.parametrize(
    ("body", "said"),
    [
        *(("<p>SKU: BJ-4411-M</p>", "BJ-4411-M"), ("<p>Artikelnummer <b>70411</b></p>", "70411")),
        *(("<p>商品編號：A55-1</p>", "A55-1"), ('<i class="product-code">X-881</i>', "X-881")),
        *(("<p>Sizes: 40</p>", "4411"), ("<p>Ref: 12.05.2026</p>", "4411")),
    ],
)
def test_a_thing_is_known_by_the_number_that_is_spelled_out_or_in_its_address(
    body: str, said: str
) -> None:
    one = Page(page(f"<h1>Blue Jug</h1>{body}"), URL)
    assert code(one, read(one)) == said


@given(st.binary(max_size=400), st.sampled_from(SHAPES), st.integers(0, 4000))
def test_no_bytes_make_the_cascade_fail(data: bytes, shape: Shape, at: int) -> None:
    whole = shape.page
    for body in (data, whole[:at] + data + whole[at:], whole[:at]):
        one = Page(body, URL)
        code(one, read(one))


HEAD = b"<html><head><title>Blue Jug</title></head><body><h1>Blue Jug</h1>"


@pytest.mark.parametrize(
    "body",
    [
        b"<div class=price>" * 150_000 + b"$5",
        b"<p class='price x%d'>$5</p>" * 100_000,
        b"".join(b"<p class=price%d>$%d</p>" % (n, n) for n in range(60_000)),
        b"<div itemscope itemtype=http://schema.org/Product>" * 40_000,
        b"<i itemprop=price>5</i>" * 100_000,
        b"<script>dataLayer.push({a: 'Blue Jug'," + b"b: {" * 200_000 + b"</script>",
        b"<script>dataLayer.push({a: 'Blue Jug'});</script>" * 40_000,
        b'<script type="application/ld+json">' + b'{"a": /*' * 200_000 + b"</script>",
        b'<script type="application/ld+json">{"a": "' + b'\\"' * 500_000 + b"</script>",
        b'<script type="application/ld+json">' + b"<!--" * 300_000 + b"</script>",
        b"<meta property=og:title content=" + b"a " * 1_000_000,
        b"<textarea>" * 200_000,
        b"SKU: " * 500_000,
        b"1.1.1.1" * 500_000,
        b"<!--<script" * 300_000 + b'type="application/ld+json">',
    ],
    ids=range(15),
)
def test_a_hostile_page_is_read_in_time(body: bytes) -> None:
    start = thread_time()
    one = Page(HEAD + body, URL)
    code(one, read(one))
    assert thread_time() - start < 3


def test_what_is_asked_of_a_page_is_not_asked_of_its_first_price_alone() -> None:
    group = {"@type": "ProductGroup", "name": "Blue Jug", "hasVariant": [json.loads("{}")] * 9}
    reading = read(Page(page("", ld(group)), URL))
    assert (reading.price, reading.stock) == (None, Unknown())


def test_an_item_s_parts_may_stand_elsewhere_by_their_ids() -> None:
    """`itemref`, before the item and behind it: HTML, 5.2.2."""
    body = (
        '<h1 id="called" itemprop="name">Blue Jug</h1>'
        '<div itemscope itemtype="https://schema.org/Product" itemref="called asked gone">'
        '<meta itemprop="sku" content="J1"></div>'
        '<div id="asked"><p itemprop="offers" itemscope itemtype="https://schema.org/Offer">'
        '<meta itemprop="price" content="19.90"><meta itemprop="priceCurrency" content="USD">'
        '<link itemprop="availability" href="https://schema.org/InStock"></p></div>'
    )
    reading = read(Page(page(body), URL))
    assert (reading.how, reading.sku, reading.stock) == (How.MICRODATA, "J1", InStock())
    assert reading.price
    assert reading.price.value == Decimal("19.90")
    assert reading.item
    assert reading.item.title == "Blue Jug"


def test_items_that_refer_to_each_other_end() -> None:
    kind = 'itemscope itemtype="https://schema.org/Product" itemprop="isRelatedTo"'
    body = (
        f'<div id="a"><div {kind} itemref="b"><b itemprop="name">Jug</b></div></div>'
        f'<div id="b"><div {kind} itemref="a"><b itemprop="name">Cup</b></div></div>'
        f'<div id="c"><div {kind} itemref="c"><b itemprop="name">Mug</b></div></div>'
    )
    assert read(Page(page(body), URL)).price is None
