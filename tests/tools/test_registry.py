"""The built-in tools: what each promises, and which of them a planner may use."""

import inspect
import re

import pytest
from pydantic import BaseModel, ValidationError

from manciple.policies.actions import ToolId
from manciple.policies.errors import Misused
from manciple.policies.proposals import starters
from manciple.tools.plugin import Findable, manifest_digest
from manciple.tools.registry import PLANNED, TOOLS, tool, tool_id
from manciple.tools.shop import CartPut


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_says_what_it_takes_needs_and_gives(name: str) -> None:
    found = tool(name)
    assert found.name == name
    assert issubclass(found.takes, BaseModel)
    assert found.takes.__doc__
    assert not inspect.iscoroutinefunction(found.need)
    assert inspect.iscoroutinefunction(found.run)


@pytest.mark.parametrize("name", TOOLS)
def test_what_a_tool_takes_is_frozen_and_closed(name: str) -> None:
    config = tool(name).takes.model_config
    assert config.get("frozen") is True
    assert config.get("extra") == "forbid"
    with pytest.raises(ValidationError):
        tool(name).takes.model_validate({"surprise": 1})


def test_an_unknown_tool_is_refused() -> None:
    with pytest.raises(Misused):
        tool("rm")


def test_a_planner_adds_no_shop_and_sends_no_notice() -> None:
    own = {"store_add", "store_remove", "store_link", "store_unlink", "profile_look"}
    own |= {"cart_open", "order_mark"}
    assert set(TOOLS) - PLANNED == {*own, "notice_send", "order_track", "watch_look"}


def test_no_tool_s_schema_holds_a_grant_an_approval_or_an_address() -> None:
    forbidden = re.compile("grant|approv|mode|passphrase|address|email|phone|iban|recipient")
    for name in PLANNED:
        fields = set(tool(name).takes.model_fields)
        assert not [field for field in fields if forbidden.search(field)], name


def test_what_matters_twice_can_be_looked_for() -> None:
    twice = {name for name, found in TOOLS.items() if isinstance(found, Findable)}
    assert {"order_place", "cart_put", "cart_remove"} <= twice


def test_every_tool_can_be_granted_by_its_id() -> None:
    granted = {name for grant in starters("USD") for name in grant.tools}
    assert {tool_id(found).id for found in TOOLS.values()} == granted


def test_a_digest_names_one_edition_of_a_tool() -> None:
    digests = {manifest_digest(found) for found in TOOLS.values()}
    assert len(digests) == len(TOOLS)
    assert tool_id(CartPut()) == ToolId("cart", manifest_digest(CartPut()))
