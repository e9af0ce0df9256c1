"""The practice shop before a judge who is not ours: spck-conformance's merchant lane.

Every check that it runs against the shop comes out clean, but for those in `THEIRS`: there the
judge itself departs from the specification, and the test beside it shows how.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.practice.state import BINDINGS, VERSIONS
from tests.practice import open_shop

pytestmark = pytest.mark.e2e

SKU, SOLD_OUT, OTHER = "NL-AUR-BLACK-42", "NL-AUR-BLACK-43", "KE-TEE-WHITE-M"

THEIRS = {
    "catalog.pagination_cursor_walk": "sends `cursor` beside `pagination`, where the specification"
    " and its schema (types/pagination.json) have it within; so page two is page one again",
}
"""What deviates by the judge's own fault, and why."""

RUN = {"2026-04-08": 80, "2026-08-25": 46}
"""How many checks the wheel runs at each version, of those that the shop gives it data for."""


def paid(handler: str, kind: str) -> dict[str, Any]:
    credential = {"type": "token", "token": "account-7"}
    instrument = {"id": "i1", "handler_id": handler, "type": kind, "selected": True}
    return {"payment": {"instruments": [instrument | {"credential": credential}]}}


CONFIG = {
    "product_id": SKU,
    "currency": "USD",
    "out_of_stock_id": SOLD_OUT,
    "fulfillment_option_id": "standard",
    "complete_payment": paid("practice_invoice", "invoice"),
    "fail_payment": paid("com.cards", "card"),
    "discount": {"valid_code": "TEN", "second_valid_code": "FIVE", "invalid_code": "NOT_A_CODE"},
    "catalog": {
        "variant_id": SKU,
        "max_batch": 20,
        "configurable_product_id": "aurora-trail-shoe",
        "paginated_query": "a",
        "paginated_total": 12,
    },
    "cart": {"second_product_id": OTHER},
    "order": {"second_product_id": OTHER},
}


def judged(version: str, folder: Path) -> dict[str, Any]:
    """Let the judge look at a shop with plenty on its shelves."""
    config = folder / "merchant.json"
    config.write_text(json.dumps(CONFIG), "utf-8")
    shop = PracticeShop(stock=5000, version=version, bindings=BINDINGS)
    shop.set_stock(SOLD_OUT, 0)
    program = [str(Path(sys.executable).parent / "spck-conformance"), "--json"]
    with open_shop(shop) as (_, base):
        ran = subprocess.run(
            [*program, "--server", base, "--config", str(config)],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert ran.returncode in {0, 2}, ran.stderr
    return cast("dict[str, Any]", json.loads(ran.stdout))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_practice_shop_is_clean_where_the_judge_is_right(version: str, tmp_path: Path) -> None:
    report = judged(version, tmp_path)
    checks = cast("list[dict[str, Any]]", report["checks"])
    deviant = {each["id"]: each["observed"] for each in checks if each["status"] == "deviation"}
    assert set(deviant) == set(THEIRS), deviant
    clean = [each for each in checks if each["status"] == "clean-pass"]
    assert len(clean) + len(deviant) >= RUN[version], report["checks_summary"]
    assert not [each["id"] for each in checks if not each["kill_safe"] and each in clean]


def test_the_judge_s_own_fault_the_cursor_lies_within_the_pagination() -> None:
    with open_shop(PracticeShop()) as (_, base), httpx.Client(base_url=base) as caller:

        def page(**where: object) -> tuple[list[str], dict[str, Any]]:
            found = caller.post("/ucp/catalog/search", json={"query": "a", **where}).json()
            return [each["id"] for each in found["products"]], found["pagination"]

        first, more = page()
        assert (len(first), more["has_next_page"]) == (10, True)
        rest, end = page(pagination={"cursor": more["cursor"]})
        assert (len(rest), end["has_next_page"]) == (2, False)
        assert not set(rest) & set(first)
        assert page(cursor=more["cursor"])[0] == first
