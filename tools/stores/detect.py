"""What a shop speaks: found out once when it is added, and remembered as one word, its kind."""

import asyncio
import re
import unicodedata

import idna

from manciple.policies.errors import Misused, NotFound, Refused, StoreRefused, Unclear
from manciple.policies.grants import ADDED, ANY
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.offers import Wish
from manciple.tools.stores.interface import CartStore, Catalog, Checkout, HandsOver, Site
from manciple.tools.stores.schema_org import SchemaOrgStore

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.ASCII | re.IGNORECASE)
_HINT = "write the shop's address, such as https://shop.example"


async def detect(site: Site, warrant: Warrant) -> Catalog:
    """Return the connector for the richest protocol that the shop speaks.

    All are tried at once, with one request each; schema.org on the page that the site's memory
    holds as `start`. Raises `StoreRefused` where the shop speaks nothing that can be read.
    """
    from manciple.tools.stores.rakuten import speaks_rakuten
    from manciple.tools.stores.shopify import speaks_shopify
    from manciple.tools.stores.ucp import speaks_ucp
    from manciple.tools.stores.ucp_discovery import OtherVersion
    from manciple.tools.stores.vendure import speaks_vendure
    from manciple.tools.stores.woocommerce import speaks_woocommerce

    richest_first = (
        speaks_ucp,
        speaks_vendure,
        speaks_woocommerce,
        speaks_shopify,
        speaks_rakuten,
    )
    tries = (speaks(site, warrant) for speaks in (*richest_first, _has_pages))
    # Every try ends before an error is told: none goes on behind a command that is over.
    *spoken, pages = await asyncio.gather(*tries, return_exceptions=True)
    for found in spoken:
        # A protocol that is refused, or not answered, is one that is not spoken.
        if isinstance(found, BaseException):
            if not isinstance(found, Refused | StoreRefused | Unclear):
                raise found
        elif found:
            return found
    other = next((found for found in spoken if isinstance(found, OtherVersion)), None)
    if isinstance(pages, BaseException):
        raise other or pages  # a wall too: it says what keeps programs away
    if pages:
        return pages
    if other:
        raise other
    raise StoreRefused(
        f"{site.host} speaks nothing that can be read here: not UCP, not Vendure's shop API, "
        "not Shopify's or WooCommerce's, no schema.org on that page",
        hint="give the address of one product's page, which is where shops describe their goods",
    )


async def _has_pages(site: Site, warrant: Warrant) -> Catalog | None:
    pages = SchemaOrgStore(site)
    return pages if await pages.search(Wish(), warrant) else None


def connect(kind: str, site: Site) -> Catalog:
    """Make the connector of a stored kind; the network is not asked. Raises `NotFound`."""
    from manciple.tools.stores.rakuten import RakutenStore
    from manciple.tools.stores.shopify import ShopifyStore
    from manciple.tools.stores.ucp import known_ucp
    from manciple.tools.stores.vendure import VendureStore
    from manciple.tools.stores.woocommerce import WooCommerceStore

    match kind:
        case "ucp":
            if store := known_ucp(site):
                return store
            raise NotFound("where this shop takes requests is not known", hint="add it anew")
        case "vendure":
            return VendureStore(site)
        case "shopify":
            return ShopifyStore(site)
        case "woocommerce":
            return WooCommerceStore(site)
        case "rakuten":
            return RakutenStore(site)
        case "schema_org":
            return SchemaOrgStore(site)
        case _:
            raise NotFound("no connector of that kind here", hint="add the shop anew")


def kind_of(store: Catalog) -> str:
    """Return the word that `connect` makes this connector from. Raises `NotFound`."""
    from manciple.tools.stores.rakuten import RakutenStore
    from manciple.tools.stores.shopify import ShopifyStore
    from manciple.tools.stores.ucp import UcpCatalog
    from manciple.tools.stores.vendure import VendureStore
    from manciple.tools.stores.woocommerce import WooCommerceStore

    match store:
        case UcpCatalog():
            return "ucp"
        case VendureStore():
            return "vendure"
        case ShopifyStore():
            return "shopify"
        case WooCommerceStore():
            return "woocommerce"
        case RakutenStore():
            return "rakuten"
        case SchemaOrgStore():
            return "schema_org"
        case _:
            raise NotFound("a connector that is not stored by its kind")


def abilities(store: Catalog) -> tuple[str, ...]:
    """Return in a shopper's words what can be done at this shop."""
    able = [
        ("reads prices", True),
        ("fills the cart", isinstance(store, CartStore)),
        ("takes orders", isinstance(store, Checkout)),
        ("hands the cart over by a link", isinstance(store, HandsOver)),
    ]
    return tuple(words for words, can in able if can)


def site_address(text: str, *, local: bool) -> tuple[str, str, str]:
    """Read what a person types as a shop's address: its host, its base and the start path.

    The host is as in `Action.host`, the base has no closing slash, the path begins with one and
    keeps its query. Without a scheme https is meant, with `local` http. Raises `Misused`.
    """
    try:
        place = Place.parse(_absolute(text.strip(" "), local=local))
    except Refused:
        raise Misused("not the address of a shop", hint=_HINT) from None
    if not local and place.scheme != "https":
        raise Misused(
            "a shop is asked over https alone",
            hint="for a shop on this machine or in your network: --local",
        )
    if not local and (place.literal or "." not in place.name):
        raise Misused(
            "a shop has a full name, not a number or a single word",
            hint="for a shop on this machine or in your network: --local",
        )
    if place.host in {ADDED, ANY}:  # in a grant it would mean other shops too
        raise Misused(f"a shop cannot be called {place.host}", hint="its number, or its full name")
    return place.host, place.origin, place.target


def _absolute(text: str, *, local: bool) -> str:
    """Return the address with its scheme, and its host in A-labels."""
    match = _SCHEME.match(text)
    scheme = match[1] if match else "http" if local else "https"
    rest = text[match.end() :] if match else text
    end = next((at for at, c in enumerate(rest) if c in "/?#"), len(rest))
    authority, tail = rest[:end], rest[end:]
    if "@" in unicodedata.normalize("NFKC", authority):
        raise Misused("a user name has no place in a shop's address", hint=_HINT)
    name, colon, port = authority.partition(":")
    return f"{scheme}://{_a_label(name)}{colon}{port}{tail}"


def _a_label(name: str) -> str:
    """Return the host's name as DNS knows it (RFC 5891, after the mapping of UTS 46)."""
    try:
        return idna.encode(name.removesuffix("."), uts46=True, std3_rules=True).decode("ascii")
    except idna.IDNAError:
        raise Misused("not a host's name", hint=_HINT) from None
