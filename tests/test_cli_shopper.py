"""A shopper's first day, word for word: two shops without a protocol, from adding to buying.

`UPDATE=1 pytest` writes the transcript anew, for a look at the diff.
"""

import json
import re

from tests.practice import here, in_a_thread, normal, reads, say_yes
from tests.shops.pages import PageShop
from tests.shops.shopify import ShopifyShop
from tests.terminal import Person

ROBOTS = "User-agent: *\nDisallow: /cart\nDisallow: /search\n"


def told(text: str, hosts: dict[str, str]) -> str:
    """Return a transcript with the shops' names in the place of their ports."""
    for host, name in hosts.items():
        text = text.replace(host, name)
    text = re.sub(r"\b4410000000000([0-9])\b", r"variant-\1", text)
    # hosts are listed by their ports, which the system gives out
    return normal(text.replace("peaks.example, boots.example", "boots.example, peaks.example"))


def test_a_first_day_as_a_shopper(person: Person) -> None:
    shop, pages = ShopifyShop(robots=ROBOTS), PageShop()
    with in_a_thread(shop.serving) as shopify, in_a_thread(pages.serving) as window:
        boots, peaks = (base.removeprefix("http://") for base in (shopify, window))
        hosts = {boots: "boots.example", peaks: "peaks.example"}
        day: list[str] = []

        def types(*words: str, code: int = 0) -> str:
            ran = here(person, *words)
            day.append(f"$ manciple {' '.join(words)}\n{ran.stdout}{ran.stderr}")
            assert ran.code == code, ran
            return ran.stdout + ran.stderr

        types("store", "add", "--local", shopify)
        types("store", "add", "--local", f"{window}{pages.path}")
        found = here(person, "find", "trail runner", "--size", "42", "--json")
        [cheapest] = [o for o in json.loads(found.stdout)["offers"] if o["ref"]["host"] == boots]
        types("find", "trail runner", "--size", "42")
        types("watch", "add", "trail runner", "--size", "42", "--under", "110", "--store", boots)
        types("watch", "check")
        for kind in shop.shelf[0].kinds:
            kind.hundredths = 9900
        shop.asked.clear()
        types("watch", "check")
        assert "/search/suggest.json" not in shop.asked  # its robots.txt keeps programs from there
        assert "/cart.js" not in shop.asked
        types("watch", "show", "w1")
        types("find", "trail runner", "--size", "42", "--store", boots)
        asks = types("cart", "add", cheapest["handle"], "--quantity", "1", code=4)
        say_yes(person, re.findall(r"approve (a\d+)", asks)[-1])
        types("cart", "show", "--store", boots)
        handed = types("cart", "open", "--store", boots)
        variant = cheapest["ref"]["variant"]
        assert f"{shopify}/cart/{variant}:1" in handed
        types("inbox")
        types("order", "mark", "h1", "bought")
        types("order", "list")
        types("cart", "show", "--store", boots)
        types("why", "a1")
    reads("first-day", told("".join(day), hosts))
