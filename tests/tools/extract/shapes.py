# ruff: noqa: E501 - markup of one page reads better on one line
"""Pages of our own making, each in a shape seen at shops: sold out, unknown, walled, and in stock.

The names, numbers and hosts are invented. Around each thing stand what misleads: other goods with
prices and stock of their own, filters, delivery notes, scripts that mention every state.
"""

import html
import json
from dataclasses import dataclass
from typing import Any, TypeAlias

from manciple.tools.extract.said import Wall

Said: TypeAlias = dict[str, Any]

IN, OUT, NONE = "in_stock", "sold_out", "unknown"


@dataclass(frozen=True, slots=True)
class Shape:
    """One page and what a careful person reads on it."""

    name: str
    page: bytes
    stock: str
    price: str | None = None
    currency: str | None = None
    wall: Wall | None = None
    url: str = "https://shop.example/p/blue-jug-4411"


HEADER = """<header><nav><a href="/sale">Sale from $5</a><a href="/cart">Cart (0) $0.00</a>
<label><input type=checkbox> In stock only</label></nav></header>"""
RELATED = """<section class="related-products"><h2>You may also like</h2>
<div class="product-card"><a href="/p/cup">Cup</a><span class="price">$4.50</span>
<span class="stock in-stock">In stock</span><button>Add to cart</button></div>
<div class="product-card"><a href="/p/bowl">Bowl</a><span class="price">$6.00</span>
<span class="stock">In stock</span><button>Add to cart</button></div></section>
<footer>Free shipping over $50. Items in stock ship today.</footer>"""
SCRIPT = """<script>var t={"soldOut":"Sold out","inStock":"In stock","addToCart":"Add to cart",
"availability":"https://schema.org/InStock"};</script>"""


def page(body: str, head: str = "", *, lang: str = "en", title: str = "Blue Jug") -> bytes:
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Shop'
        f"</title>{head}{SCRIPT}</head><body>{HEADER}<main>{body}</main>{RELATED}</body></html>"
    ).encode()


def ld(*values: object) -> str:
    block = '<script type="application/ld+json">{}</script>'
    return "".join(block.format(json.dumps(value)) for value in values)


def offer(price: object = "19.90", stock: str | None = "OutOfStock", **more: object) -> Said:
    said: dict[str, Any] = {"@type": "Offer", "price": price, "priceCurrency": "USD", **more}
    return said if stock is None else {**said, "availability": f"https://schema.org/{stock}"}


def product(offers: object, **more: object) -> Said:
    return {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": "Blue Jug",
        "sku": "BJ-1",
        "offers": offers,
        **more,
    }


def shown(
    price: str, said: str, *, button: str = "", lang: str = "en", cls: str = "availability"
) -> bytes:
    return page(
        f'<h1>Blue Jug</h1><div class="product-price"><span class="price">{price}</span></div>'
        f'<p class="{cls}">{said}</p>{button}',
        lang=lang,
    )


def _data() -> list[Shape]:
    variants = [
        {**product(offer("19.90", s)), "sku": f"BJ-{z}", "size": z}
        for z, s in (("S", "OutOfStock"), ("M", "SoldOut"))
    ]
    group = {"@type": "ProductGroup", "name": "Blue Jug", "hasVariant": variants}
    partly = {
        **group,
        "hasVariant": [variants[0], {**variants[1], "offers": offer("19.90", "InStock")}],
    }
    graph = {
        "@graph": [
            {"@type": "WebPage", "mainEntity": {"@id": "#p"}},
            {**product({"@id": "#o"}), "@id": "#p"},
            {**offer("19.90", "SoldOut"), "@id": "#o"},
            {**product(offer("5", "InStock")), "name": "Other Jug", "url": "/p/other", "sku": "O"},
        ]
    }
    listed = {
        "@type": "AggregateOffer",
        "lowPrice": "10",
        "highPrice": "20",
        "priceCurrency": "USD",
    }
    each = [offer("10", "OutOfStock", sku="a"), offer("20", "OutOfStock", sku="b")]
    body = "<h1>Blue Jug</h1>"
    return [
        Shape("ld sold out", page(body, ld(product(offer()))), OUT, "19.90", "USD"),
        Shape(
            "ld sold out, old spelling",
            page(
                body,
                ld(product({**offer(stock=None), "availability": "http://schema.org/SoldOut"})),
            ),
            OUT,
            "19.90",
            "USD",
        ),
        Shape(
            "ld discontinued",
            page(body, ld(product(offer(stock="Discontinued")))),
            OUT,
            "19.90",
            "USD",
        ),
        Shape("ld graph", page(body, ld(graph)), OUT, "19.90", "USD"),
        Shape("ld group", page(body, ld(group)), OUT, "19.90", "USD"),
        Shape("ld group, one left", page(body, ld(partly)), IN, "19.90", "USD"),
        Shape(
            "ld list of offers",
            page(body, ld(product({**listed, "offers": each}))),
            OUT,
            "10",
            "USD",
        ),
        Shape(
            "ld range",
            page(body, ld(product({**listed, "availability": "OutOfStock"}))),
            OUT,
            "10",
            "USD",
        ),
        Shape(
            "ld no price, sold out",
            page(body, ld(product({"@type": "Offer", "availability": "OutOfStock"}))),
            OUT,
        ),
        Shape(
            "ld with comments and a comma too many",
            page(
                body, ld(product(offer())).replace('"sku"', '/* no */ "sku"').replace("}}", "},}")
            ),
            OUT,
            "19.90",
            "USD",
        ),
        Shape(
            "ld in entities",
            page(
                body,
                ld(product(offer()))
                .replace('{"@c', "{&quot;@c")
                .replace('": "', "&quot;: &quot;")
                .replace('", "', "&quot;, &quot;")
                .replace('"', "&quot;")
                .replace("type=&quot;application/ld+json&quot;", 'type="application/ld+json"'),
            ),
            OUT,
            "19.90",
            "USD",
        ),
        Shape(
            "ld pre-order", page(body, ld(product(offer(stock="PreOrder")))), NONE, "19.90", "USD"
        ),
        Shape(
            "ld back-order", page(body, ld(product(offer(stock="BackOrder")))), NONE, "19.90", "USD"
        ),
        Shape(
            "ld says nothing of stock",
            page(body, ld(product(offer(stock=None)))),
            NONE,
            "19.90",
            "USD",
        ),
        Shape(
            "ld two words",
            page(body, ld(product([offer(), offer(stock="InStock")]))),
            NONE,
            "19.90",
            "USD",
        ),
        Shape(
            "ld in stock, head says not",
            page(
                body,
                ld(product(offer(stock="InStock")))
                + '<meta property="product:availability" content="oos">',
            ),
            NONE,
            "19.90",
            "USD",
        ),
        Shape("ld in stock", page(body, ld(product(offer(stock="InStock")))), IN, "19.90", "USD"),
        Shape(
            "ld of a neighbour alone",
            page(
                '<h1>Blue Jug</h1><p class="price">$19.90</p><p class="stock">Sold out</p>',
                ld({**product(offer("5", "InStock")), "name": "Cup", "url": "/p/cup"}),
            ),
            OUT,
            "19.90",
        ),
        Shape(
            "momo-like: group without price, head with one",
            page(
                "<h1>藍色水壺</h1>",
                ld({"@type": "ProductGroup", "name": "藍色水壺", "productGroupID": "7711"})
                + '<meta property="product:price:amount" content="1290"><meta property='
                '"product:price:currency" content="TWD"><meta property="product:availability" '
                'content="out of stock"><meta property="og:title" content="藍色水壺">',
                lang="zh-TW",
                title="藍色水壺",
            ),
            OUT,
            "1290",
            "TWD",
        ),
        Shape(
            "momo-like: in stock",
            page(
                "<h1>藍色水壺</h1>",
                ld({"@type": "ProductGroup", "name": "藍色水壺", "productGroupID": "7711"})
                + '<meta property="product:price:amount" content="1290"><meta property='
                '"product:price:currency" content="TWD"><meta property="product:availability" '
                'content="in stock"><meta property="og:title" content="藍色水壺">',
                lang="zh-TW",
                title="藍色水壺",
            ),
            IN,
            "1290",
            "TWD",
        ),
    ]


def _elements() -> list[Shape]:
    def micro(word: str, extra: str = "") -> str:
        return (
            '<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Blue Jug</h1>'
            '<div itemprop="offers" itemscope itemtype="http://schema.org/Offer">'
            '<del class="old-price">€ 29,90</del><span itemprop="price" content="19.90">€ 19,90</span>'
            f'<meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="{word}">'
            f"{extra}</div></div>"
        )

    rdfa = (
        '<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Blue Jug</h1>'
        '<div property="offers" typeof="Offer"><span property="price" content="19.90">19,90 €</span>'
        '<meta property="priceCurrency" content="EUR"><link property="availability" '
        'href="https://schema.org/{}"></div></div>'
    )
    return [
        Shape(
            "microdata sold out", page(micro("http://schema.org/OutOfStock")), OUT, "19.90", "EUR"
        ),
        Shape("microdata https", page(micro("https://schema.org/SoldOut")), OUT, "19.90", "EUR"),
        Shape("microdata in stock", page(micro("https://schema.org/InStock")), IN, "19.90", "EUR"),
        Shape(
            "microdata pre-order", page(micro("https://schema.org/PreOrder")), NONE, "19.90", "EUR"
        ),
        Shape("microdata without the word", page(micro("")), NONE, "19.90", "EUR"),
        Shape("rdfa sold out", page(rdfa.format("OutOfStock")), OUT, "19.90", "EUR"),
        Shape("rdfa in stock", page(rdfa.format("InStock")), IN, "19.90", "EUR"),
        Shape(
            "og sold out",
            page(
                "<h1>Blue Jug</h1>",
                '<meta property="og:type" content="product"><meta property="og:title" content="Blue'
                ' Jug"><meta property="product:price:amount" content="19.90"><meta property="product'
                ':price:currency" content="GBP"><meta property="product:availability" content="oos">',
            ),
            OUT,
            "19.90",
            "GBP",
        ),
        Shape(
            "og price, and the button says it",
            page(
                '<h1>Blue Jug</h1><span class="price">£19.90</span><button disabled class="btn">'
                "Out of stock</button>",
                '<meta property="og:price:amount" content="19.90"><meta property="og:price:currency"'
                ' content="GBP">',
            ),
            OUT,
            "19.90",
            "GBP",
        ),
    ]


def _platforms() -> list[Shape]:
    def shopify(*, available: bool) -> dict[str, Any]:
        return {
            "id": 1, "title": "Blue Jug", "handle": "blue-jug", "vendor": "Potters",
            "options": ["Size"], "price": 1990,
            "variants": [
                {"id": n, "title": z, "options": [z], "price": 1990, "sku": f"BJ-{z}",
                 "available": available and z == "M", "compare_at_price": 2990}
                for n, z in enumerate("SM", 11)
            ],
        }  # fmt: skip

    def theme(*, available: bool) -> bytes:
        return page(
            "<h1>Blue Jug</h1>",
            '<link href="//cdn.shopify.com/s/theme.css"><script>Shopify.currency = {"active":"USD",'
            '"rate":"1.0"};</script><script type="application/json" data-product-json>'
            f"{json.dumps(shopify(available=available))}</script>",
        )

    def woo(*, there: bool) -> bytes:
        said = [
            {"variation_id": n, "sku": f"BJ-{z}", "display_price": 19.9, "display_regular_price": 24.9,
             "is_in_stock": there and z == "m", "attributes": {"attribute_pa_size": z}}
            for n, z in enumerate("sm", 31)
        ]  # fmt: skip
        form = html.escape(json.dumps(said))
        return page(
            f'<h1>Blue Jug</h1><p class="price"><span class="woocommerce-Price-amount">19,90&nbsp;€'
            f'</span></p><form class="variations_form" data-product_variations="{form}"></form>',
            '<meta name="generator" content="WooCommerce"><link href="/woocommerce.css">'
            '<meta property="product:price:amount" content="19.90"><meta property="product:price:'
            'currency" content="EUR">',
        )

    store_api = {
        "id": 9, "name": "Blue Jug", "sku": "BJ", "is_in_stock": False,
        "prices": {"price": "1990", "regular_price": "2490", "currency_code": "EUR",
                   "currency_minor_unit": 2, "price_range": None},
    }  # fmt: skip
    return [
        Shape("shopify theme, all gone", theme(available=False), OUT, "19.90", "USD"),
        Shape("shopify theme, one size left", theme(available=True), IN, "19.90", "USD"),
        Shape("shopify .js", json.dumps(shopify(available=False)).encode(), OUT, "19.90"),
        Shape("woocommerce variations, all gone", woo(there=False), OUT, "19.9", "EUR"),
        Shape("woocommerce variations, one left", woo(there=True), IN, "19.9", "EUR"),
        Shape("woocommerce store api", json.dumps(store_api).encode(), OUT, "19.90", "EUR"),
        Shape(
            "next data sold out",
            page(
                '<h1>Blue Jug</h1><div class="Price_now">$19.90</div>',
                '<script id="__NEXT_DATA__" type="application/json">'
                + json.dumps({"props": {"pageProps": {"product": {
                    "name": "Blue Jug", "sku": "BJ-1", "price": 19.9, "currency": "USD",
                    "inStock": False}, "related": [{"name": "Cup", "price": 4.5, "inStock": True}]}}})
                + "</script>",
            ),
            OUT, "19.90", "USD",
        ),
        Shape(
            "data layer in a script's own spelling",
            page(
                '<h1>Blue Jug</h1><b>$1,299.00</b>',
                "<script>window.dataLayer = window.dataLayer || []; dataLayer.push({event: 'view', "
                "currencyCode: 'USD', product: {name: 'Blue Jug', id: 'BJ-1', price: 1299.00, "
                "stockStatus: 'OUT_OF_STOCK',}});</script>",
            ),
            OUT, "1299.00", "USD",
        ),
        Shape(
            "state in minor units",
            page(
                '<h1>Blue Jug</h1><span>USD 19.90</span>',
                '<script>window.__INITIAL_STATE__ = {"p": {"title": "Blue Jug", "price": 1990, '
                '"currency": "USD", "isAvailable": false}};</script>',
            ),
            OUT, "19.90", "USD",
        ),
    ]  # fmt: skip


def _words() -> list[Shape]:
    gone = '<button disabled class="btn add-to-cart">{}</button>'
    return [
        Shape("magento", shown("$19.90", '<span>Out of stock</span>', cls="stock unavailable"), OUT, "19.90"),
        Shape("bigcommerce", shown("$19.90", "Sold Out", cls="productView-info-value stock"), OUT, "19.90"),
        Shape("button alone", shown("£19.90", "", lang="en-GB", button=gone.format("Sold out")), OUT, "19.90", "GBP"),
        Shape("amazon-like", page(
            '<div id="title_feature_div"><h1 id="title">Blue Jug</h1></div><div id="availability" '
            'class="a-section"><span class="a-size-medium">Currently unavailable.</span><br>We do not '
            "know when or if this item will be back in stock.</div>"), OUT),
        Shape("german", shown("19,90 €", "Derzeit nicht verfügbar", lang="de", cls="lieferstatus stock"), OUT, "19.90", "EUR"),
        Shape("german, sold", shown("19,90 €", "Ausverkauft", lang="de"), OUT, "19.90", "EUR"),
        Shape("french", shown("19,90 €", "Rupture de stock", lang="fr"), OUT, "19.90", "EUR"),
        Shape("french, not to be had", shown("19,90 €", "Actuellement indisponible", lang="fr"), OUT, "19.90", "EUR"),
        Shape("italian", shown("19,90 €", "Non disponibile", lang="it"), OUT, "19.90", "EUR"),
        Shape("spanish", shown("19,90 €", "Agotado", lang="es"), OUT, "19.90", "EUR"),
        Shape("portuguese", shown("R$ 19,90", "Produto esgotado", lang="pt-BR"), OUT, "19.90", "BRL"),
        Shape("polish", shown("19,90 zł", "Produkt niedostępny", lang="pl"), OUT, "19.90", "PLN"),
        Shape("dutch", shown("€ 19,90", "Uitverkocht", lang="nl"), OUT, "19.90", "EUR"),
        Shape("swedish", shown("199 kr", "Slut i lager", lang="sv"), OUT, "199", "SEK"),
        Shape("russian", shown("1 990 ₽", "Нет в наличии", lang="ru"), OUT, "1990", "RUB"),
        Shape("shopline-like", shown("NT$1,290", "", lang="zh-TW", button=gone.format("售完")), OUT, "1290", "TWD"),
        Shape("91app-like", shown("NT$1,290", "已售完", lang="zh-TW", button=gone.format("貨到通知我")), OUT, "1290", "TWD"),
        Shape("pchome-like", shown("$1,290", "補貨中", lang="zh-TW", cls="btn-stock"), OUT, "1290", "TWD"),
        Shape("rakuten-like", shown("1,980円", "在庫切れ", lang="ja"), OUT, "1980", "JPY"),
        Shape("japanese, sold", shown("1,980円", "売り切れ", lang="ja", button=gone.format("再入荷お知らせ")), OUT, "1980", "JPY"),
        Shape("korean", shown("₩19,900", "일시품절", lang="ko"), OUT, "19900", "KRW"),
        Shape("simplified chinese", shown("¥199", "缺货", lang="zh-CN"), OUT, "199", "CNY"),
        Shape("in stock in words", shown("$19.90", "In stock"), IN, "19.90"),
        Shape("german, there", shown("19,90 €", "Auf Lager, sofort lieferbar", lang="de"), IN, "19.90", "EUR"),
        Shape("a price and a button", shown("$19.90", "", button="<button>Add to cart</button>"), NONE, "19.90"),
        Shape("sale beside the old price", page(
            '<h1>Blue Jug</h1><div class="price-box"><del class="old-price">$29.90</del>'
            '<span class="special-price price">$19.90</span></div><p class="stock">Sold out</p>'), OUT, "19.90"),
        Shape("no price, no word", page("<h1>Blue Jug</h1><p>A jug, blue.</p>"), NONE),
        Shape("both words by the button", shown("$19.90", "In stock", button=gone.format("Sold out")), NONE, "19.90"),
        Shape(
            "walmart-like: cents apart",
            page(
                '<h1>Blue Jug</h1><span class="price"><span class="visuallyhidden">$12.98</span><span class="price-group"><span class="price-currency">$</span>'
                '<span class="price-characteristic" itemprop="price" content="12.98">12</span><span class="price-mark">.</span><span class="price-mantissa">98</span></span></span>'
                '<div class="prod-availability">Out of stock</div>',
            ),
            OUT,
            "12.98",
        ),
        Shape(
            "alibaba-like: by the piece",
            page('<h1>Blue Jug</h1><span class="product-price">US $3.50 / piece</span>'),
            NONE,
            "3.50",
            "USD",
        ),
        Shape("ships in weeks", shown("$19.90", "Ships in 3 to 5 weeks"), NONE, "19.90"),
    ]  # fmt: skip


def _walls() -> list[Shape]:
    def bare(title: str, body: str, head: str = "") -> bytes:
        return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()

    captcha, blocked = Wall.CAPTCHA, Wall.BLOCKED
    return [
        Shape("challenge", bare("Just a moment...", "<div id=cf-chl-widget></div>Checking your browser"), NONE, wall=captcha),
        Shape("refused by the edge", bare("Access Denied", "<h1>Access Denied</h1>You don't have permission to access this. Reference #18.2f"), NONE, wall=blocked),
        Shape("attention", bare("Attention Required!", "<h1>Sorry, you have been blocked</h1>"), NONE, wall=blocked),
        Shape("press and hold", bare("Access to this page has been denied", "<div id=px-captcha></div>Press &amp; Hold to confirm you are a human"), NONE, wall=captcha),
        Shape("robot check", bare("Robot Check", "Enter the characters you see below. Sorry, we just need to make sure you're not a robot."), NONE, wall=captcha),
        Shape("script alone", bare("shop.example", "<script>var dd={}</script><script src=https://ct.captcha-delivery.com/c.js></script>"), NONE, wall=captcha),
        Shape("frame alone", bare("", '<iframe src="/_Incapsula_Resource?x=1"></iframe>'), NONE, wall=blocked),
        Shape("too many", bare("429 Too Many Requests", "<h1>Too many requests</h1>"), NONE, wall=blocked),
        Shape("chinese", bare("安全驗證", "請完成安全驗證以繼續"), NONE, wall=captcha),
        Shape("japanese", bare("エラー", "アクセスが制限されています"), NONE, wall=blocked),
        Shape("interruption", bare("Pardon Our Interruption", "As you were browsing something made us think you were a bot."), NONE, wall=blocked),
        Shape("empty", b"", NONE),
    ]  # fmt: skip


SHAPES = [*_data(), *_elements(), *_platforms(), *_words(), *_walls()]
