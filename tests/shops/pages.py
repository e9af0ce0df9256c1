"""A small shop that only has pages: each product described in JSON-LD, as shop programs write it.

https://schema.org/Product https://developers.google.com/search/docs/appearance/structured-data
"""

import json
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from html import escape

from aiohttp import web

from tests.shops.faults import Faulty, serving


@dataclass
class PageShop:
    """The shop; its owner changes prices and stock between requests."""

    path: str = "/shoes/trail-runner"
    name: str = "Northlight Trail Runner"
    brand: str = "Northlight"
    currency: str = "USD"
    prices: dict[str, str] = field(default_factory=lambda: {"41": "134.00", "42": "134.00"})
    """By size, in major units."""

    sold_out: set[str] = field(default_factory=set[str])
    faulty: Faulty = field(default_factory=Faulty)
    asked: list[str] = field(default_factory=list[str])

    def serving(self) -> AbstractAsyncContextManager[str]:
        """Serve on the loopback address; give the shop's own address."""
        return serving(self._routes(), self.faulty, self.asked)

    def _routes(self) -> web.RouteTableDef:
        routes = web.RouteTableDef()

        @routes.get(self.path)
        async def page(request: web.Request) -> web.Response:
            return web.Response(text=self._page(str(request.url)), content_type="text/html")

        return routes

    def _page(self, url: str) -> str:
        group = {
            "@context": "https://schema.org",
            "@type": "ProductGroup",
            "productGroupID": "NTR",
            "name": self.name,
            "brand": {"@type": "Brand", "name": self.brand},
            "variesBy": ["https://schema.org/size"],
            "url": url,
            "hasVariant": [self._variant(size) for size in self.prices],
        }
        rows = "".join(
            f"<tr><td>{escape(size)}</td><td>${price}</td>"
            f"<td>{'sold out' if size in self.sold_out else 'in stock'}</td></tr>"
            for size, price in self.prices.items()
        )
        return (
            f'<!doctype html><html lang="en-US"><head><title>{escape(self.name)}</title>'
            f'<script type="application/ld+json">{json.dumps(group)}</script></head>'
            f"<body><h1>{escape(self.name)}</h1><table>{rows}</table></body></html>"
        )

    def _variant(self, size: str) -> dict[str, object]:
        stock = "OutOfStock" if size in self.sold_out else "InStock"
        return {
            "@type": "Product",
            "sku": f"NTR-{size}",
            "name": f"{self.name} {size}",
            "size": size,
            "offers": {
                "@type": "Offer",
                "price": self.prices[size],
                "priceCurrency": self.currency,
                "availability": f"https://schema.org/{stock}",
            },
        }
