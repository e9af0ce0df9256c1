"""Requests that name manciple's own things by their handle, or its own pages, in both languages."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from manciple.agent.grammar import steps
from manciple.agent.grammar.asking import MAX_CHOICES, Asked
from manciple.agent.grammar.text import cue
from manciple.agent.plan import Command, Plan, Planned, Said, Worked
from manciple.agent.planner import Known
from manciple.agent.readers import OFFER, count, fold

_IN_CART = r"(?:in|to|into) (?:my |the )?(?:shopping )?(?:cart|basket)"
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_BACK = r"(?:撤銷|收回|取消|撤回|停掉|停用|刪掉|刪除|移除|拿掉|解除|廢止|終止)"
_MINE = r"(?:[我你您]的?)?"
_LEAD = (
    r"\s*(?:(?:please|hey|hi|hello|okay|ok|now|just|manciple|can you|could you|would you|will you"
    r"|幫我|請你?|麻煩你?|欸|嗨)[\s,]+|幫我|請|麻煩)*"
)
_TAIL = r"(?:[\s.!?;,。、~]|please|now|thanks|thank you|for me|謝謝|一下|好嗎|[了吧啦喔嗎呢啊])*"

_NAMED: tuple[tuple[str, str], ...] = (
    (
        "cart_put",
        rf"(?:add|put|place) (?:(?P<count>{_NUMBER}|one|a|an)(?: of| x)? )?(?P<offer>{OFFER})"
        rf"(?: (?P<after>x ?\d{{1,2}}))? {_IN_CART}",
    ),
    (
        "cart_put",
        rf"(?:把)?\s?(?P<offer>{OFFER})\s?(?P<count>[一兩二三四五六七八九十]\s?[個雙件])?\s?"
        r"(?:放|加|丟)(?:進|入|到)?\s?(?:我的?)?\s?購物車(?:裡面?|內)?",
    ),
    ("cart_put", rf"(?:放|加|丟)(?:進|入|到)\s?(?:我的?)?\s?購物車\s?(?P<offer>{OFFER})"),
    (
        "cart_remove",
        rf"(?:remove|take(?: out)?|delete|drop) (?P<offer>{OFFER})"
        r"(?: (?:from|out of|off) (?:my |the )?(?:shopping )?(?:cart|basket))?",
    ),
    (
        "cart_remove",
        rf"(?:把)?\s?(?P<offer>{OFFER})\s?從\s?購物車(?:裡面?)?(?:移除|刪掉|刪除|拿掉|拿出來?)",
    ),
    (
        "cart_remove",
        rf"(?:從\s?購物車(?:裡面?)?)?(?:移除|刪掉|刪除|拿掉)\s?(?P<offer>{OFFER})",
    ),
    (
        "watch_stop",
        r"(?:stop|cancel|remove|delete|end)(?: watching| tracking| (?:the |my )?watch)? "
        r"(?P<watch>w\d{1,9})",
    ),
    (
        "watch_stop",
        r"(?:停止|取消|不要再?|不用再?|別再?)(?:盯|追蹤|監看)?(?:了)?\s?(?P<watch>w\d{1,9})",
    ),
    (
        "watch_stop_all",
        r"(?:stop|cancel|remove|delete) (?:watching (?:everything|anything)|"
        r"all(?: of)?(?: my| the)? watches|everything you(?:'re| are) watching)",
    ),
    (
        "watch_stop_all",
        r"(?:停止|取消)(?:所有|全部|一切)(?:的)?(?:追蹤|監看|盯的東西)|(?:都|全部)(?:不要再?"
        r"|別再?)盯",
    ),
    (
        "revoke",
        r"(?:i (?:want to|would like to) )?(?:revoke|withdraw|take back|cancel|remove|end|delete"
        r"|stop|drop|kill|disable|switch off|turn off)"
        r"(?: (?:the|my|your))?(?: (?:grant|permission))? (?P<grant>g\d{1,9})",
    ),
    (
        "revoke",
        rf"(?:我[要想])?{_BACK}(?:掉)?{_MINE}\s?(?:權限|授權)?\s?(?P<grant>g\d{{1,9}})"
        r"(?:\s?這個)?\s?(?:的?(?:權限|授權))?",
    ),
    (
        "revoke",
        rf"(?:把)?{_MINE}\s?(?:權限|授權)?\s?(?P<grant>g\d{{1,9}})(?:\s?的?(?:權限|授權))?"
        rf"\s?{_BACK}掉?",
    ),
    (
        "why",
        r"(?:why (?:(?:is|was|did you (?:ask|do|deny|refuse)) )?|explain )(?P<id>[a-z]\d{1,9})"
        r"(?: (?:denied|refused|asked|waiting))?",
    ),
    ("why", r"為什麼\s?(?P<id>[a-z]\d{1,9})\s?(?:被拒絕?|要問我|沒過)?"),
    ("why", r"(?P<id>[a-z]\d{1,9})\s?(?:是)?(?:為什麼|怎麼回事)"),
    ("approve", r"(?:approve|confirm|accept|say yes to) (?P<id>a\d{1,9})"),
    ("approve", r"(?:批准|核准|同意|確認)\s?(?P<id>a\d{1,9})"),
    ("deny", r"(?:deny|reject|decline|say no to) (?P<id>a\d{1,9})"),
    ("deny", r"(?:拒絕|駁回|不同意|不准)\s?(?P<id>a\d{1,9})"),
    (
        "inbox",
        r"(?:(?:show(?: me)?|list|see|view|check|open) |what(?:'?s| is) in )?(?:my |the )?inbox"
        r"|what(?:'?s| is) (?:waiting|pending)(?: for (?:me|my approval|my yes))?"
        r"|(?:is there )?anything (?:to approve|waiting(?: for me)?)"
        r"|what (?:needs|waits for|is waiting for) my (?:approval|yes|ok)"
        r"|what do i (?:need|have) to approve",
    ),
    (
        "inbox",
        r"(?:列出|顯示|看一?下?|打開|給我看|查一?下?)?\s?(?:我的)?收件[匣夾](?:裡有什麼)?"
        r"|(?:有)?(?:什麼|哪些)(?:東西|事)?(?:在等我|要我|需要我|等我)(?:批准|核准|確認|同意)?",
    ),
    (
        "orders",
        r"(?:(?:show(?: me)?|list|see|view|check|open) |what are )?(?:all )?(?:my|the) orders"
        r"|what (?:did|have) i (?:ordered?|bought|buy)(?: so far)?",
    ),
    (
        "orders",
        r"(?:列出|顯示|看一?下?|打開|給我看|查一?下?)?\s?(?:我的|所有)\s?(?:所有)?訂單(?:有哪些)?"
        r"|我(?:訂|買)(?:過|了)(?:什麼|哪些)(?:東西)?",
    ),
    (
        "audit_verify",
        r"(?:verify|check|prove) (?:that )?(?:the|your|my) (?:audit )?log"
        r"(?: is (?:ok|intact|right|true))?",
    ),
    ("audit_verify", r"(?:驗證|檢查)(?:一下)?(?:操作|稽核)?(?:紀錄|記錄|日誌|log)"),
    ("order", r"check ?out|place (?:the|my) order|(?:購物車)?(?:結帳|下單)"),
    (
        "order",
        r"(?:order|buy|purchase|check ?out|pay for|place an order for)(?: (?:what(?:'?s| is)"
        r"|everything(?: that(?:'?s| is))?|all(?: that(?:'?s| is))?|the (?:things|items)"
        r"(?: that are)?) in)? (?:my|the) (?:shopping )?(?:cart|basket)"
        r"(?: (?:at|on|from|for) (?P<store>[\w.:-]+))?",
    ),
    (
        "order",
        r"(?:check ?out|place (?:the|my) order) (?:at|on|from|for) (?P<store>[\w.:-]+)",
    ),
    (
        "order",
        r"(?:買下?|訂購?|結)(?:我的?)?\s?購物車(?:裡面?|內)?的?(?:東西|商品|所有東西)?"
        r"|把購物車(?:裡面?|內)?的?(?:東西|商品)?(?:都|全部)?(?:買下來?|訂下來?|下單|結帳|買了)"
        r"|在\s?(?P<store>[a-z0-9][\w.:-]*)\s?(?:結帳|下單)",
    ),
)
_WHETHER = r"(?<!好)[嗎呢]|^\s*(?:should|shall) "
_PAGES: Mapping[str, list[str]] = {
    "inbox": ["inbox"],
    "orders": ["order", "list"],
    "audit_verify": ["audit", "verify"],
}


@dataclass(frozen=True, slots=True)
class _Heard:
    match: re.Match[str]
    text: str
    known: Known

    def handle(self, group: str) -> Said:
        """Return the handle of a group."""
        span = self.match.span(group)
        return Said(value=self.match[group].lower(), span=span, reader="handle")


def named(words: str, known: Known) -> Planned | None:
    """Return what the whole request means; None where it is no such request."""
    text = fold(words)
    for name, pattern in _NAMED:
        match = cue(f"{_LEAD}(?:{pattern.replace(' ', chr(92) + 's+')}){_TAIL}").fullmatch(text)
        if match:
            if name == "revoke" and cue(_WHETHER).search(text):
                raise Asked("revoke_which")  # whether it should be: nobody has said so yet
            if name in _PAGES:
                return Command(words=_PAGES[name])
            return _BUILT[name](_Heard(match, text, known))
    return None


def _cart_put(heard: _Heard) -> Plan:
    groups = heard.match.groupdict()
    group = next((name for name in ("count", "after") if groups.get(name)), None)
    quantity = None
    if group:
        span = heard.match.span(group)
        value = count(heard.text[slice(*span)])
        if value is None:
            raise Asked("how_many")
        quantity = Said(value=value, span=span, reader="number")
    return steps.plan([steps.cart_put(heard.handle("offer"), quantity)])


def _cart_remove(heard: _Heard) -> Plan:
    return steps.plan([("cart_remove", {"offer": heard.handle("offer")})])


def _watch_stop(heard: _Heard) -> Plan:
    said = heard.handle("watch")
    if said.value not in heard.known.watches:
        raise Asked("no_watch", str(said.value), heard.known.watches[:MAX_CHOICES])
    return steps.plan([("watch_stop", {"watch": said})])


def _watch_stop_all(heard: _Heard) -> Plan:
    if not heard.known.watches:
        raise Asked("no_watches")
    return steps.plan([("watch_stop", {"watch": Worked(value=w)}) for w in heard.known.watches])


def _order(heard: _Heard) -> Plan:
    from manciple.agent.grammar.wanted import store_said

    span = heard.match.span("store") if heard.match.groupdict().get("store") else None
    store = store_said(span, heard.text, heard.known) if span else None
    return steps.order(store, heard.known)


_BUILT: Mapping[str, Callable[[_Heard], Planned]] = {
    "cart_put": _cart_put,
    "cart_remove": _cart_remove,
    "watch_stop": _watch_stop,
    "watch_stop_all": _watch_stop_all,
    "order": _order,
    "revoke": lambda heard: Command(words=["revoke", str(heard.handle("grant").value)]),
    "why": lambda heard: Command(words=["why", str(heard.handle("id").value)]),
    "approve": lambda heard: Command(words=["approve", str(heard.handle("id").value)]),
    "deny": lambda heard: Command(words=["deny", str(heard.handle("id").value)]),
}
