"""The built-in tools, by the names that plans use."""

from typing import Any

from manciple.policies.actions import ToolId
from manciple.policies.errors import Misused
from manciple.tools.estimating import OrderTotals
from manciple.tools.find import Find
from manciple.tools.handing import CartOpen, OrderMark
from manciple.tools.hosted import ProfileLook
from manciple.tools.notices import NoticeSend
from manciple.tools.plugin import Tool, manifest_digest
from manciple.tools.profile import ReadProfile
from manciple.tools.rounds import WatchLook
from manciple.tools.shop import CartPut, CartRemove, CartShow, OrderPlace, OrderQuote
from manciple.tools.stores.added import StoreAdd, StoreRemove
from manciple.tools.stores.linked import StoreLink, StoreUnlink
from manciple.tools.tell import Tell
from manciple.tools.track import WatchCreate, WatchStop
from manciple.tools.tracking import OrderTrack

TOOLS: dict[str, Tool[Any, Any]] = {
    tool.name: tool
    for tool in (
        Find(),
        ReadProfile(),
        WatchCreate(),
        WatchStop(),
        WatchLook(),
        CartShow(),
        CartPut(),
        CartRemove(),
        CartOpen(),
        OrderQuote(),
        OrderTotals(),
        OrderPlace(),
        OrderTrack(),
        OrderMark(),
        NoticeSend(),
        Tell(),
        StoreAdd(),
        StoreRemove(),
        StoreLink(),
        StoreUnlink(),
        ProfileLook(),
    )
}
PLANNED = frozenset(TOOLS) - {
    "cart_open",
    "order_mark",
    "notice_send",
    "profile_look",
    "order_track",
    "store_add",
    "store_link",
    "store_remove",
    "store_unlink",
    "watch_look",
}
"""The tools that a planner may put in a plan. A shop is added and linked, and a cart handed over or
marked, by the user alone; an order is followed by its number, which no plan knows."""


def tool(name: str) -> Tool[Any, Any]:
    """Return a tool. Raises `Misused`."""
    if name not in TOOLS:
        raise Misused(f"there is no tool {name[:40]!r}")
    return TOOLS[name]


def tool_id(found: Tool[Any, Any]) -> ToolId:
    """Return what an action says of its tool."""
    return ToolId(found.id, manifest_digest(found))
