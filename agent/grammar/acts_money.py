"""What is read of acts about budgets and reports."""

import re

from manciple.agent.grammar.reading import Reading

_CATEGORIES = (
    r"\b(?:limit|cap|restrict|keep|hold|set) (?:my |the |our )?(?P<c>(?!me|my|it|us|spending|budget"
    r"|the|everything|all|a|total|monthly|weekly|daily|orders?|purchases?|that|this)[a-z]+"
    r"(?: [a-z]+)?) (?:spending )?(?:to |at |under |below )?(?=\x00|<money|num>)",
    r"\b(?:on|for|toward|towards|in)(?: (?:my|the|all|our))? (?P<c>(?!<)(?:(?!\b(?:is|are|at"
    r"|to|this|last|in|since|so|total|per|a|an|each|every|under|below|no|month|week|day|year"
    r"|purchases?|anything|everything|stuff|it|that|me|any|one|your|you|own|me|coming|without"
    r"|with|ever|checkout|purchase)\b)[a-z]+[ ]?|<date> ?){1,3})",
)


def _category(r: Reading) -> None:
    if spent := r.text.find(
        r"花在(?P<c>[\u3400-\u9fffa-z0-9]{1,8}?)(?:上面?|方面|類|相關|這一?塊)?的?(?=多少|總共"
        r"|一共|共|花|$|[\s,，]|錢|有)"
    ):
        r.put("category", spent["c"])
        return
    match = r.text.find(
        r"\b(?:my |the )?(?P<c>(?!(?:my|the|a|monthly|weekly|daily|yearly|total|spending"
        r"|overall|new|of|shopping|set|make|raise|lower|change|bump|cut|increase|reduce|is"
        r"|our|max|how|much|limit|keep|cap|what|any|item|order|left|what's|how's|s|am|i|over"
        r"|under|within|about|see|have|show|check|up|me|this|month's|week's|month|week|in"
        r"|still)\b)(?:[a-z]+|<date>)(?: (?!budget|is)[a-z]+)?) (?:budget|allowance|spending"
        r"|money|fund)\b"
    )
    if not match or match["c"].strip() in {"month", "week", "budget"}:
        match = r.text.find(_CATEGORIES[0]) or r.text.find(_CATEGORIES[1])
    if not match:
        match = r.text.find(r"^(?P<c>[a-z]+(?: [a-z]+)?):")
    if match:
        start, end = match.span("c")
        said = r.text.spelling(start, end).strip()
        words = [
            w
            for w in said.split()
            if w not in {"budget", "dollars", "total", "all", "across", "only", "max", "spending"}
        ]
        if words:
            said = " ".join(words)
            r.put(
                "category",
                re.sub(r"(?<![a-z])(gift|present|toy|book|game|shoe|snack)\Z", r"\1s", said),
            )
        return
    zh = r.text.find(
        r"(?P<c>(?:(?!還可以|還能|可以花|預算|每個?月|每週|這個?月|上個?月|總共|一共|幫我|我的?"
        r"|每個|還有|上限"
        r"|今年|今天|本月|花|剩|單筆|每筆|單件|一個?月|一週|一天|把|不要|最多|超過"
        r"|總|上面|方面)[\u3400-\u9fffa-z0-9]){2,6}?)(?:的|上面?|方面|類|相關|這一?塊)?(?:預算"
        r"|額度|費(?!用)|費用|支出|花費)?(?=(?:的)?(?:預算"
        r"|額度|費|支出|花費|花|還|每|一個?[月週天]|一[週天]|最多|不要|不能|上限|總共|<every>"
        r"|<dur>|<date>|這個?月|上個?月))"
    )
    if zh and zh["c"] not in {"花了", "到底", "現在", "目前", "全部", "東西", "購物"}:
        r.put("category", re.sub(r"[費的]$", "", zh["c"]))


_ALLOWED = (
    r"\byou(?:'re| are)? (?:can|may|could|allowed to|free to|welcome to)? ?(?:buy|order|get"
    r"|purchase"
    r"|pay for) (?:anything|things?|items?|stuff|whatever) (?:under|below|up to|less than|at most)"
    r"|\b(?:anything|things?|orders?|purchases?|items?|stuff) (?:under|below|up to|less than|at "
    r"most)"
    r"[^,]*\b(?:on your own|without (?:asking|me|my)|(?:don't|do not|doesn't|no) need|no questions"
    r"|yourself|you (?:can|may) (?:just )?(?:buy|order|get|pay))"
)
"""What may be paid for without a question, up to an amount: a budget that lets money go."""


def budget_set(r: Reading) -> None:
    """Limit by period, or of a category."""
    r.amount(
        "price_max",
        r"(?:\b(?:to|at|of|is|under|over|than|above|most|past|max|limit|cap)\b|:|超過|最多|到"
        r"|成|為|上限|是|花) ?<money|num>",
        "<money>",
        "<num>",
    )
    for value, pattern in (
        ("day", r"\b(?:a|per|each|every|this) day\b|\bdaily\b|每[天日]|一天|單日|今天"),
        (
            "week",
            r"\b(?:a|per|each|every|this) week\b|\bweekly\b|每個?(?:週|周|星期|禮拜)"
            r"|一個?(?:週|周|星期|禮拜)|單週",
        ),
        (
            "month",
            r"\b(?:a|per|each|every|this) month\b|\bmonthly\b"
            r"|每個?月|一個?月|單月|這個月|月(?:預算|額度|上限)",
        ),
        (
            "item",
            r"\b(?:a|per|each|every|any (?:one|single)|single|one) (?:item|thing|piece"
            r"|product|order|purchase)\b|\b(?:apiece|per-item)\b|單[筆件樣品]|每[件樣個筆]"
            r"|一[件樣]",
        ),
    ):
        if re.search(pattern, r.text.spelt.text, re.IGNORECASE | re.ASCII):
            r.put("period", value)
            break
    cart = r.said(r"\b(?:cart|basket)\b|購物車")
    if cart:
        r.put("scope", "cart")
    elif r.said(_ALLOWED) or (
        r.said(
            r"\bwithout (?:asking|checking|my ok|approval|confirm\w*)|\b(?:don't|no need to|needn't"
            r"|not) (?:need to )?ask\b|\bauto(?:matically)?[- ]?(?:buy|order|approve|pay)?\b"
            r"|\bjust (?:buy|order|pay)\b|(?:不用|不必|免|可以不|直接)(?:再)?(?:問|確認|買|付|結)"
            r"|授權你?(?:自己|直接)?(?:買|結帳|下單|付)"
        )
        and not r.said(r"\bnever\b|不(?:要|准|可以?|能)(?!問)")
    ):
        r.put("scope", "checkout")
    if not r.has("period") and (
        cart
        or (r.has("scope") and r.said("以下|以內|之內|內|不到"))
        or r.said(_ALLOWED)
        or (r.has("scope") and r.said(r"\b(?:anything|things?|items?|orders?|purchases?|stuff)\b"))
        or r.said(r"\b(?:single|one|any) (?:item|thing|purchase|order)\b|\bper (?:item|order)\b")
        or r.said(
            r"\b(?:anything|any item|things?)\b.*(?:over|above|more than)|超過<money|num>.{0,6}的"
        )
    ):
        r.put("period", "item")
    if not cart and not r.has("scope"):
        _category(r)


def budget_show(r: Reading) -> None:
    """What is left."""
    _category(r)


def report(r: Reading) -> None:
    """What was spent or saved."""
    r.span_of_days()
    _category(r)


def savings_report(r: Reading) -> None:
    """What was saved."""
    r.span_of_days()
