"""A page's statement is taken as it stands or not at all."""

import json
from datetime import UTC, datetime
from pathlib import Path
from time import thread_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import Action, Asker, ToolId, Verb, is_plain
from manciple.policies.errors import StoreRefused
from manciple.policies.money import Money
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.extract.goods import MAX_VARIANTS
from manciple.tools.http import Answer, Http
from manciple.tools.offers import InStock, Offer, Product, SoldOut, Unknown, Wish
from manciple.tools.stores.interface import CartStore, Catalog, Site, the_offer
from manciple.tools.stores.schema_org import SchemaOrgStore, read_page

PAGES = Path(__file__).parent / "pages"
HOST = "shop.example"
PRODUCT: dict[str, Any] = {"@type": "Product", "name": "Cup", "sku": "CUP"}
OFFER: dict[str, Any] = {"@type": "Offer", "price": "9.50", "priceCurrency": "GBP"}


def saved(name: str) -> bytes:
    return (PAGES / name).read_bytes()


def page(*values: object) -> bytes:
    script = '<script type="application/ld+json">{}</script>'
    return "".join(script.format(json.dumps(value)) for value in values).encode()


def selling(**said: object) -> bytes:
    return page({**PRODUCT, "offers": {**OFFER, **said}})


def offers_of(html: bytes, path: str = "/p/cup") -> tuple[Offer, ...]:
    return read_page(html, HOST, path)[0].offers


def only(html: bytes) -> Offer:
    (offer,) = offers_of(html)
    return offer


def variants(product: Product) -> list[str]:
    return [offer.ref.variant for offer in product.offers]


class Shop(Http):
    """A shop of saved pages, by path."""

    def __init__(self, pages: dict[str, Answer]) -> None:
        super().__init__()
        self.pages = pages

    async def request(self, method: str, url: str, warrant: Warrant, **_: object) -> Answer:
        assert method == "GET"
        warrant.allowance.take()
        path = url.removeprefix(f"https://{HOST}")
        return self.pages.get(path, Answer(404, url, b"gone"))


class Notes:
    """A memory that forgets at the end of a test."""

    def __init__(self, **kept: str) -> None:
        self.kept = kept

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep(self, name: str, value: str) -> None:
        self.kept[name] = value


def store(pages: dict[str, bytes], start: str = "/") -> SchemaOrgStore:
    answers = {path: Answer(200, f"https://{HOST}{path}", body) for path, body in pages.items()}
    return SchemaOrgStore(Site(HOST, f"https://{HOST}", Shop(answers), Notes(start=start)))


@pytest.fixture
def warrant() -> Warrant:
    read = Action(tool=ToolId("find", "0" * 64), verb=Verb.OFFER_READ, asker=Asker.USER, host=HOST)
    until = datetime(2030, 1, 1, tzinfo=UTC)
    return Warrant(
        action=read,
        key="run1/1",
        hosts=frozenset({HOST}),
        local=False,
        allowance=Allowance(9),
        expires=until,
    )


# What is a product, and which one is the page's own


def test_a_group_shows_every_variant_with_its_own_price_and_stock() -> None:
    sweater = read_page(saved("sweater.html"), HOST, "/p/sweater")[0]
    assert (sweater.title, sweater.brand) == ("Better Sweater™", "Fleece Co.")
    small, medium, large = sweater.offers
    assert [each.size for each in sweater.offers] == ["S", "M", "L"]
    assert [each.colour for each in sweater.offers] == ["Navy"] * 3
    assert [each.brand for each in sweater.offers] == ["Fleece Co."] * 3
    assert (small.availability, medium.availability) == (SoldOut(), InStock())
    assert large.availability == Unknown()
    assert (medium.price, medium.list_price) == (Money(9520, "USD"), Money(11900, "USD"))
    assert (medium.gtin, medium.title) == ("4006381333931", "Better Sweater, navy, M")
    assert medium.url == "https://shop.example/p/sweater?variant=2"
    assert medium.seller is None
    assert variants(sweater) == ["BS-NV-S", "BS-NV-M", "BS-NV-L"]


def test_the_pages_own_product_comes_first_under_the_path_that_was_asked() -> None:
    own, other = read_page(saved("sweater.html"), HOST, "/p/sweater?ref=mail")
    assert {offer.ref.product for offer in own.offers} == {"/p/sweater?ref=mail"}
    assert own.url == "https://shop.example/p/sweater?ref=mail"
    assert (other.title, other.offers[0].ref.product) == ("You may also like", "/p/hat")


def test_one_product_for_each_size_on_one_page_is_one_product() -> None:
    (boots,) = read_page(saved("sizes.html"), HOST, "/p/boots")
    assert variants(boots) == ["B-35", "B-36"]
    assert [offer.in_stock for offer in boots.offers] == [False, True]


def test_a_list_shows_products_under_their_own_pages() -> None:
    cup, plate = read_page(saved("list.html"), HOST, "/all")
    assert cup.offers[0].ref.product == "/p/cup"
    assert plate.offers[0].ref.product.startswith("/all#")


def test_variants_of_a_group_that_they_name_are_one_product() -> None:
    coats = [
        {**PRODUCT, "name": f"Coat {n}", "sku": n, "inProductGroupWithID": "C1", "offers": OFFER}
        for n in "ab"
    ]
    (coat,) = read_page(page(*coats), HOST, "/p/coat")
    assert variants(coat) == ["a", "b"]


def test_similar_and_accessory_products_are_not_the_pages_own() -> None:
    cup = {**PRODUCT, "offers": OFFER, "isRelatedTo": [{**PRODUCT, "name": "Saucer", "sku": "S"}]}
    assert [p.title for p in read_page(page(cup), HOST, "/p/cup")] == ["Cup"]


def test_references_in_a_circle_end() -> None:
    ring: list[dict[str, Any]] = [
        {"@id": "a", "@type": "ProductGroup", "name": "A", "hasVariant": {"@id": "a"}}
    ]
    ring += [{"@id": "b", "@type": "WebPage", "mainEntity": {"@id": "b"}}]
    ring += [{"@id": "c", "@type": "AggregateOffer", "offers": [{"@id": "c"}] * 9}]
    ring += [{**PRODUCT, "offers": {"@id": "c"}, "isVariantOf": {"@id": "a"}}]
    read = read_page(page({"@graph": ring}), HOST, "/p/cup")
    assert not any(product.offers for product in read)


def test_a_price_range_prices_no_variant() -> None:
    ranged = {"@type": "AggregateOffer", "lowPrice": "5", "highPrice": "8", "priceCurrency": "GBP"}
    (cup,) = read_page(page({**PRODUCT, "offers": ranged}), HOST, "/p/cup")
    assert cup.offers == ()
    single = {**ranged, "highPrice": "5"}
    assert only(page({**PRODUCT, "offers": single})).price == Money(500, "GBP")


def test_an_aggregate_has_the_offers_that_it_lists() -> None:
    inner = [{"@type": "Offer", "sku": n, "price": n} for n in ("1", "2")]
    every = {"@type": "AggregateOffer", "lowPrice": "1", "priceCurrency": "GBP", "offers": inner}
    read = offers_of(page({**PRODUCT, "offers": every}))
    assert [(o.sku, o.price.minor) for o in read] == [("1", 100), ("2", 200)]


# One variant, one offer, one id


def test_ids_do_not_depend_on_the_order_of_the_page() -> None:
    said = [{**OFFER, "sku": n, "price": n} for n in "123"]
    sizes = [{**PRODUCT, "sku": "", "size": n, "offers": OFFER} for n in "SML"]
    groups = [page({**PRODUCT, "offers": order}) for order in (said, said[::-1])]
    groups += [page(*order) for order in (sizes, sizes[::-1])]
    read = [{o.size or o.sku: o.ref for o in offers_of(html)} for html in groups]
    assert read[0] == read[1]
    assert read[2] == read[3]
    assert len(set(read[2].values())) == 3


def test_variants_that_share_an_id_are_told_apart_by_what_they_say() -> None:
    shared = [
        {**OFFER, "url": f"/p/cup?variant={n}", "price": n, "sku": "same"} for n in ("11", "12")
    ]
    read = offers_of(page({**PRODUCT, "offers": shared}))
    assert len({offer.ref.variant for offer in read}) == 2
    assert [offer.price.minor for offer in read] == [1100, 1200]


def test_one_variant_said_twice_is_one_offer_at_the_higher_price() -> None:
    theme = {**PRODUCT, "offers": {**OFFER, "price": "8", "availability": "InStock"}}
    app = {**PRODUCT, "offers": {**OFFER, "price": "9"}}
    offer = only(page(theme, app))
    assert (offer.price, offer.availability) == (Money(900, "GBP"), InStock())


def test_a_page_that_contradicts_itself_says_nothing_of_stock() -> None:
    both = [{**PRODUCT, "offers": {**OFFER, "availability": a}} for a in ("InStock", "SoldOut")]
    assert only(page(*both)).availability == Unknown()


def test_used_goods_say_so_and_are_another_variant() -> None:
    used = {**OFFER, "price": "4", "itemCondition": "https://schema.org/UsedCondition"}
    new = {**OFFER, "itemCondition": "https://schema.org/NewCondition"}
    fresh, second = offers_of(page({**PRODUCT, "offers": [new, used]}))
    assert fresh.ref != second.ref
    assert second.options == (("Condition", "used"),)


def test_other_sellers_are_named_and_the_shop_itself_is_not() -> None:
    assert only(selling(seller="Somebody Ltd")).seller == "Somebody Ltd"
    assert only(selling(seller={"name": "SHOP"})).seller is None


@pytest.mark.parametrize("url", ["https://evil.test/p", "javascript:alert(1)", "//evil.test/p"])
def test_a_link_never_leads_to_another_host(url: str) -> None:
    offer = only(selling(url=url))
    assert offer.url is not None
    assert offer.url.startswith("https://shop.example/")


def test_our_own_classifier_decides_the_category() -> None:
    card = page({**PRODUCT, "name": "Gift card", "category": "Books", "offers": OFFER})
    assert only(card).category == "gift_card"
    assert only(page({**PRODUCT, "category": ["Cups"], "offers": OFFER})).category == "goods"


# Foreign bytes


@pytest.mark.parametrize(
    "body",
    [
        *("", "{", "null", "[]", "[[[]]]", "1", '"Product"', "[" * 100_000, "{}{}", '{"@id": []}'),
        *('{"@type": "Product"}', '{"@type": "Product", "name": 5, "offers": 7}', "\ufffd\x00"),
        '{"@type": ["Product", 5, {}], "name": ["a", {}], "offers": [[[]], {"price": {}}, 5]}',
        '{"@graph": {"@graph": [null]}, "mainEntity": "x"}',
        '{"@type": "Product", "name": "x", "offers": {"price": 1e999999999999999999999}}',
        '{"@type": "Product", "name": "x", "url": "http://[", "offers": {"url": "//[x"}}',
    ],
)
def test_a_broken_block_is_passed_over(body: str) -> None:
    script = f'<script type="application/ld+json">{body}</script>'.encode()
    assert "Cup" in [p.title for p in read_page(script + selling(), HOST, "/p/cup")]


def test_shop_text_is_plain_and_bounded() -> None:
    hostile = "a\u202eb\x1b[2J &lt;b&gt; " + "x" * 5000
    said = {**PRODUCT, "name": hostile, "brand": hostile, "sku": hostile, "color": hostile}
    offer = only(page({**said, "offers": {**OFFER, "seller": hostile}}))
    texts = (offer.title, offer.brand, offer.sku, offer.colour, offer.seller, offer.ref.variant)
    assert all(text and is_plain(text) for text in texts)
    assert only(page({**PRODUCT, "brand": " \u200b", "offers": OFFER})).brand is None


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["Product", "Offer", "InStock", "9.50", "USD", "#a", "/p/x"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                "@id @type @graph name offers hasVariant isVariantOf price priceCurrency url "
                "sku size availability brand itemOffered priceSpecification mainEntity "
                "category seller".split()
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(st.lists(json_values, max_size=3))
def test_no_json_makes_the_reader_fail(values: list[object]) -> None:
    for product in read_page(page({**PRODUCT, "offers": OFFER}, *values), HOST, "/p/x"):
        refs = [offer.ref for offer in product.offers]
        assert len(set(refs)) == len(refs)
        assert all(is_plain(ref.variant) for ref in refs)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(data: bytes) -> None:
    opening = b'<script type="application/ld+json">'
    read_page(data, HOST, "/")
    read_page(opening + data + b"</script>" + data, HOST, "/")


@pytest.mark.parametrize(
    "html",
    [
        *(b"<script" * 400_000, b"<!--" * 700_000, b"<script>" * 300_000, b"<title>" * 400_000),
        page({**PRODUCT, "offers": [OFFER] * 30_000}),
        page([{**PRODUCT, "name": str(n), "offers": OFFER} for n in range(10_000)]),
        page(
            {"@graph": [{"@id": str(n), "mainEntity": {"@id": str(n + 1)}} for n in range(9_000)]}
        ),
        page(
            {"@id": "all", "@type": "AggregateOffer", "offers": [{**OFFER, "url": "/x"}] * 500},
            [{**PRODUCT, "name": str(n), "offers": {"@id": "all"}} for n in range(1_000)],
        ),
        page(
            *(
                {
                    **PRODUCT,
                    "name": str(n),
                    "offers": [{**OFFER, "sku": str(k)} for k in range(500)],
                }
                for n in range(60)
            )
        ),
        page({**PRODUCT, "offers": {**OFFER, "price": "1," * 500_000}}),
    ],
    ids=range(10),
)
def test_a_hostile_page_is_read_in_time(html: bytes) -> None:
    start = thread_time()  # not by the clock on the wall, for others may be busy too
    read_page(html, HOST, "/p/cup")
    assert thread_time() - start < 5


def test_variants_are_bounded() -> None:
    many = [{**OFFER, "sku": str(n)} for n in range(2 * MAX_VARIANTS)]
    assert len(offers_of(page({**PRODUCT, "offers": many}))) == MAX_VARIANTS


# The store


async def test_a_product_is_read_again_by_its_path(warrant: Warrant) -> None:
    shop = store({"/p/sweater": saved("sweater.html")})
    product = await shop.product("/p/sweater", warrant)
    offer = product.offers[1]
    again = await shop.product(offer.ref.product, warrant)
    assert the_offer(again, offer.ref) == offer
    assert await shop.search(Wish(product="/p/sweater", words="x"), warrant) == (product,)


async def test_every_product_of_a_list_can_be_read_again(warrant: Warrant) -> None:
    shop = store({"/all": saved("list.html"), "/p/cup": selling()}, start="/all")
    found = await shop.search(Wish(words="plate"), warrant)
    assert [product.title for product in found] == ["Cup", "Plate"]
    for product in found:
        ref = product.offers[0].ref
        assert the_offer(await shop.product(ref.product, warrant), ref) is not None


async def test_a_page_without_products_finds_nothing(warrant: Warrant) -> None:
    assert await store({"/": b"<html>hello</html>"}).search(Wish(words="x"), warrant) == ()


@pytest.mark.parametrize("path", ["/gone", "/", "p/cup", "/all", "/p/cup#other"])
async def test_what_is_not_a_products_page_is_refused(path: str, warrant: Warrant) -> None:
    shop = store({"/": b"<html>", "/all": saved("list.html"), "/p/cup": selling()})
    with pytest.raises(StoreRefused):
        await shop.product(path, warrant)


@pytest.mark.parametrize(
    "body",
    [b"<title>Just a moment...</title>Checking your browser", b"<title>Access Denied</title>No"],
)
async def test_a_wall_is_refused_and_never_read_as_a_shop_without_goods(
    body: bytes, warrant: Warrant
) -> None:
    with pytest.raises(StoreRefused, match=r"person is there|does not let"):
        await store({"/p/cup": body}).search(Wish(product="/p/cup"), warrant)


async def test_a_page_that_moved_to_another_shop_is_not_this_shops(warrant: Warrant) -> None:
    moved = Answer(200, "https://other.example/p/cup", selling())
    shop = SchemaOrgStore(Site(HOST, f"https://{HOST}", Shop({"/p/cup": moved}), Notes()))
    with pytest.raises(StoreRefused):
        await shop.product("/p/cup", warrant)


def test_such_a_shop_can_be_read_and_nothing_else() -> None:
    shop = store({})
    assert isinstance(shop, Catalog)
    assert not isinstance(shop, CartStore)


@pytest.mark.parametrize(
    ("page", "how"),
    [
        (
            b"""<script type="application/ld+json">{"@type": "Product", "name": "Cup", "offers":
            {"price": "9.50", "priceCurrency": "GBP", "availability": "InStock"}}</script>""",
            "json_ld",
        ),
        (
            b"""<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Cup</h1>
            <p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta
            itemprop="price" content="9.50"><meta itemprop="priceCurrency" content="GBP"><link
            itemprop="availability" href="https://schema.org/InStock"></p></div>""",
            "microdata",
        ),
        (
            b"""<head><meta property="og:title" content="Cup"><meta property="og:type"
            content="product"><meta property="product:price:amount" content="9.50"><meta
            property="product:price:currency" content="GBP"></head><body><h1>Cup</h1>""",
            "meta",
        ),
    ],
)
def test_an_offer_says_how_its_price_is_known(page: bytes, how: str) -> None:
    [product] = read_page(page, "shop.example", "/p/cup")
    assert [offer.how for offer in product.offers] == [how]
