"""What a shop speaks is found out once, from an address that means one host."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manciple.policies.actions import Action, Asker, ToolId, Verb, is_host
from manciple.policies.errors import Misused, NotFound, Refused, StoreRefused, StoreUnreachable
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.addresses import Place
from manciple.tools.http import Answer, Http
from manciple.tools.stores.detect import abilities, connect, detect, kind_of, site_address
from manciple.tools.stores.interface import Site
from manciple.tools.stores.schema_org import SchemaOrgStore

HOST = "shop.example"
CUP = b"""<script type="application/ld+json">{"@type": "Product", "name": "Cup", "sku": "CUP",
  "offers": {"@type": "Offer", "price": "9.50", "priceCurrency": "GBP"}}</script>"""
UCP = b"""{"ucp": {"version": "2026-04-08", "services": {"dev.ucp.shopping": [
  {"version": "2026-04-08", "transport": "rest", "endpoint": "https://shop.example/ucp"}]},
  "capabilities": {
  "dev.ucp.shopping.cart": [{"version": "2026-04-08"}],
  "dev.ucp.shopping.catalog": [{"version": "2026-04-08"}],
  "dev.ucp.shopping.catalog.search": [{"version": "2026-04-08"}],
  "dev.ucp.shopping.catalog.lookup": [{"version": "2026-04-08"}],
  "dev.ucp.shopping.fulfillment": [{"version": "2026-04-08"}],
  "dev.ucp.shopping.checkout": [{"version": "2026-04-08"}]}}}"""
VENDURE = b'{"data": {"activeChannel": {"code": "default", "currencyCode": "USD"}}}'


class Shop(Http):
    """A shop of saved answers, by path; an exception stands for what goes wrong there."""

    def __init__(self, answers: dict[str, bytes | Exception]) -> None:
        super().__init__()
        self.answers = answers

    async def request(self, method: str, url: str, warrant: Warrant, **_: object) -> Answer:
        warrant.allowance.take()
        answer = self.answers.get(url.removeprefix(f"https://{HOST}"))
        if isinstance(answer, Exception):
            raise answer
        return Answer(404, url, b"gone") if answer is None else Answer(200, url, answer)


class Notes:
    """A memory that forgets at the end of a test."""

    def __init__(self, **kept: str) -> None:
        self.kept = kept

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep(self, name: str, value: str) -> None:
        self.kept[name] = value


def site(answers: dict[str, bytes | Exception] | None = None, start: str = "/p/cup") -> Site:
    return Site(HOST, f"https://{HOST}", Shop(answers or {}), Notes(start=start))


def warrant(requests: int = 9) -> Warrant:
    return Warrant(
        action=Action(
            tool=ToolId("store", "0" * 64), verb=Verb.STORE_ADD, asker=Asker.USER, host=HOST
        ),
        key="run1/1",
        hosts=frozenset({HOST}),
        local=False,
        allowance=Allowance(requests),
        expires=datetime(2030, 1, 1, tzinfo=UTC),
    )


async def test_the_richest_protocol_wins() -> None:
    answers: dict[str, bytes | Exception] = {"/p/cup": CUP, "/shop-api": VENDURE}
    assert kind_of(await detect(site(answers), warrant())) == "vendure"
    answers["/.well-known/ucp"] = UCP
    assert kind_of(await detect(site(answers), warrant())) == "ucp"


async def test_a_page_with_products_is_enough() -> None:
    assert kind_of(await detect(site({"/p/cup": CUP}), warrant())) == "schema_org"


@pytest.mark.parametrize(
    "error", [Refused("not granted"), StoreRefused("no"), NotFound("x"), StoreUnreachable("down")]
)
async def test_a_protocol_that_is_refused_is_not_spoken(error: Exception) -> None:
    shop = site({"/.well-known/ucp": error, "/shop-api": error, "/p/cup": CUP})
    if isinstance(error, Refused | StoreRefused):
        assert kind_of(await detect(shop, warrant())) == "schema_org"
    else:
        with pytest.raises(type(error)):
            await detect(shop, warrant())


async def test_a_shop_that_speaks_nothing_is_told_so_with_what_to_do() -> None:
    with pytest.raises(StoreRefused) as nothing:
        await detect(site({"/": b"<html>"}, start="/"), warrant())
    assert "product" in str(nothing.value.hint)


async def test_no_more_is_asked_than_the_warrant_allows() -> None:
    with pytest.raises(Refused):
        await detect(site({"/p/cup": CUP}), warrant(requests=2))


@pytest.mark.parametrize("kind", ["vendure", "schema_org"])
def test_a_stored_kind_makes_its_connector_again(kind: str) -> None:
    assert kind_of(connect(kind, site())) == kind


async def test_a_ucp_shop_is_known_again_by_its_memory() -> None:
    shop = site({"/.well-known/ucp": UCP})
    found = await detect(shop, warrant())
    again = connect("ucp", shop)
    assert (kind_of(again), abilities(again)) == (kind_of(found), abilities(found))
    with pytest.raises(NotFound):
        connect("ucp", site())


@pytest.mark.parametrize("kind", ["", "UCP", "magento", "../ucp"])
def test_another_kind_makes_nothing(kind: str) -> None:
    with pytest.raises(NotFound):
        connect(kind, site())


def test_abilities_are_what_can_be_called() -> None:
    assert abilities(SchemaOrgStore(site())) == ("reads prices",)
    able = ("reads prices", "fills the cart", "takes orders")
    assert abilities(connect("vendure", site())) == able


@pytest.mark.parametrize(
    ("typed", "host", "base", "start"),
    [
        ("shop.example", HOST, "https://shop.example", "/"),
        (" Shop.Example ", HOST, "https://shop.example", "/"),
        ("https://Shop.Example/path?x#y", HOST, "https://shop.example", "/path?x"),
        ("HTTPS://shop.example:443", HOST, "https://shop.example", "/"),
        ("shop.example.", HOST, "https://shop.example", "/"),
        ("shop。example", HOST, "https://shop.example", "/"),
        ("shop.example?p=1", HOST, "https://shop.example", "/?p=1"),
        ("shop.example:8443/a b", f"{HOST}:8443", "https://shop.example:8443", "/a%20b"),
        ("shop.example/to?u=https://b.example/@c", HOST, "https://shop.example", None),
        ("bücher.example/ü", "xn--bcher-kva.example", "https://xn--bcher-kva.example", "/%C3%BC"),
        ("XN--BCHER-KVA.example", "xn--bcher-kva.example", "https://xn--bcher-kva.example", "/"),
        ("ѕhop.example", "xn--hop-ehd.example", "https://xn--hop-ehd.example", "/"),
    ],
)
def test_an_address_has_one_spelling(typed: str, host: str, base: str, start: str | None) -> None:
    read = site_address(typed, local=False)
    assert read == (host, base, start or "/to?u=https://b.example/@c")


@pytest.mark.parametrize(
    ("typed", "host", "base"),
    [
        ("http://127.0.0.1:18002", "127.0.0.1:18002", "http://127.0.0.1:18002"),
        ("127.0.0.1:18002", "127.0.0.1:18002", "http://127.0.0.1:18002"),
        ("localhost:8080", "localhost:8080", "http://localhost:8080"),
        ("https://nas.lan", "nas.lan", "https://nas.lan"),
    ],
)
def test_a_local_shop_may_speak_http(typed: str, host: str, base: str) -> None:
    assert site_address(typed, local=True) == (host, base, "/")
    if base.startswith("http:"):
        with pytest.raises(Misused) as refused:
            site_address(base, local=False)
        assert "--local" in str(refused.value.hint)


@pytest.mark.parametrize(
    "typed",
    [
        *("https://shop.example@evil.test", "user:pw@shop.example", "shop.example＠evil.test"),
        *("https://shop.example\\@evil.test", "https://shop.example\\.evil.test"),
        *("ftp://shop.example", "file:///etc/passwd", "data:text/html,x", "javascript:alert(1)"),
        *("gopher://shop.example", "https:shop.example", "https:/shop.example", "//shop.example"),
        *("2130706433", "0x7f.1", "127.1", "0", "[::1]", "http://[::ffff:7f00:1]", "1.2.3.4.5"),
        *("shop.example\n.evil.test", "shop.example/\tx", "shop.example/\u202ex", "shop\u200b ex"),
        *(
            "",
            " ",
            "https://",
            "https:///x",
            "shop..example",
            ".example",
            "shop.example..",
            "a b.c",
        ),
        *("shop.example:0", "shop.example:99999", "shop.example:", "shop.example:8x", "-a.example"),
        *("shop_x.example", "xn--zz.example", "%73hop.example", "shop.example:٤٤٣", "☃️.example"),
        *("a" * 64 + ".example", "a." * 130 + "example", "shop.example/" + "x" * 10_000),
    ],
)
@pytest.mark.parametrize("local", [False, True])
def test_what_could_mean_another_place_is_refused(typed: str, local: bool) -> None:
    with pytest.raises(Misused) as refused:
        site_address(typed, local=local)
    assert refused.value.hint


@pytest.mark.parametrize("typed", ["localhost", "shop", "10.0.0.1", "https://8.8.8.8"])
def test_numbers_and_single_words_are_for_local_shops(typed: str) -> None:
    with pytest.raises(Misused):
        site_address(typed, local=False)
    assert site_address(typed, local=True)[0] in typed


@pytest.mark.parametrize("typed", ["http://any", "http://added", "https://any"])
def test_a_name_that_means_more_in_a_grant_is_no_shop(typed: str) -> None:
    with pytest.raises(Misused) as refused:
        site_address(typed, local=True)
    assert refused.value.hint


@given(st.text(max_size=40), st.booleans())
def test_whatever_is_typed_is_one_host_or_refused(typed: str, local: bool) -> None:
    try:
        host, base, start = site_address(typed, local=local)
    except Misused:
        return
    assert is_host(host)
    assert base in {f"https://{host}", f"http://{host}"}
    assert start.startswith("/")
    assert Place.parse(base + start).host == host
    assert site_address(base + start, local=local) == (host, base, start)
