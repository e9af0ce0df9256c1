"""English."""

from manciple.agent.grammar.language import Language, cue
from manciple.agent.readers import CART as _CART
from manciple.agent.readers import OFFER as _OFFER

_START = r"(?:\A|[\0,;.:]|\b(?:and|then|you|to|also) )\s*"
"""Where a verb of ours can stand; elsewhere watch and track are goods."""

_AT = r"(?: (?:at|on|from|for) (?P<store>[\w.:-]+))?"
_AT_2 = _AT.replace("store", "store2")
_AT_3 = _AT.replace("store", "store3")
_IN_CART = rf"(?:in|to|into) (?:my |the )?{_CART}"
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_SHOW = r"(?:show(?: me)?|list|see|view|check|open|print)"
_RELATION = (
    r"(?:room ?mate|flatmate|girlfriend|boyfriend|wife|husband|partner|mother|mom|mum|father|dad"
    r"|sister|brother|friend|boss|neighbou?r|ex|colleague|co-?worker|son|daughter|someone(?: else)?"
    r"|somebody(?: else)?)"
)
_BECOMES = r"(?:drops?|falls?|goes|go|dips?|sinks?|comes?|gets?)"
_CHEAPER = (
    r"(?:under|below|less than|lower than|cheaper than|at most|no more than|not (?:over|more than)"
    r"|up to|max(?:imum)?(?: price)?(?: of)?:?|<=?|≤|within|for under)"
)

COMMANDS = (
    (
        "cart_show",
        rf"(?:what(?:'?s| is| do i have)(?: currently| now)? in|{_SHOW}(?: what(?:'?s| is) in)?)"
        rf" (?:my|the) {_CART}{_AT}|(?:my )?{_CART}",
    ),
    (
        "cart_put",
        rf"(?:add|put|place) (?:(?P<count>{_NUMBER}|one|a|an)(?: of| x)? )?(?P<offer>{_OFFER})"
        rf"(?: (?P<after>x ?\d{{1,2}}))? {_IN_CART}",
    ),
    (
        "cart_remove",
        rf"(?:remove|take(?: out)?|delete|drop) (?P<offer>{_OFFER})"
        rf"(?: (?:from|out of|off) (?:my |the )?{_CART})?",
    ),
    (
        "cart_remove_which",
        rf"(?:remove|take|delete|drop) .*(?:from|out of|off) (?:my |the )?{_CART}"
        rf"|(?:empty|clear) (?:my |the )?{_CART}",
    ),
    (
        "watch_stop",
        r"(?:stop|cancel|remove|delete|end)(?: watching| tracking| (?:the |my )?watch)? "
        r"(?P<watch>w\d{1,9})",
    ),
    (
        "watch_stop_all",
        r"(?:stop|cancel|remove|delete) (?:watching (?:everything|anything)|"
        r"all(?: of)?(?: my| the)? watches|everything you(?:'re| are) watching)",
    ),
    (
        "watch_which",
        r"(?:stop|cancel|quit|remove|delete) (?:watching|tracking|(?:the |my )?watch)\b.*",
    ),
    (
        "watch_list",
        rf"{_SHOW}(?: all)?(?: of)? (?:my|the|your) (?:watches|alerts)|what are my watches"
        r"|what are you (?:watching|tracking)(?: for)?|(?:my )?watches|watch list",
    ),
    (
        "permissions",
        r"what (?:may|can) you do|what are you (?:allowed|permitted|able) to do"
        rf"|{_SHOW} (?:me )?(?:(?:all|my|your|the) )*(?:permissions|grants)"
        r"|(?:what|which) (?:permissions|grants) "
        r"(?:do (?:you|i) have|have i (?:given|granted)(?: you)?)"
        r"|(?:my |your )?permissions",
    ),
    (
        "revoke_all",
        r"revoke (?:everything|all)|(?:revoke|withdraw|take back|cancel|remove) (?:all|every)"
        r"(?: of)?(?: (?:my|your|the))? (?:permissions?|grants?|access)",
    ),
    (
        "revoke",
        r"(?:revoke|withdraw|take back|cancel|remove)(?: (?:the )?(?:grant|permission))? "
        r"(?P<grant>g\d{1,9})",
    ),
    (
        "revoke_which",
        r"(?:revoke|withdraw|take back)\b.*|(?:cancel|remove|stop)\b.*\b(?:permissions?|grants?"
        r"|access)\b.*|you may no longer\b.*",
    ),
    (
        "order",
        r"(?:order|buy|purchase|check ?out|pay for|place an order for)(?: (?:what(?:'?s| is)"
        r"|everything(?: that(?:'?s| is))?|all(?: that(?:'?s| is))?|the (?:things|items)"
        rf"(?: that are)?) in)? (?:my|the) {_CART}{_AT}|check ?out{_AT_2}"
        rf"|place (?:the|my) order{_AT_3}",
    ),
    ("order_goods", r"(?:order|buy|purchase|get me|pay)\b.*"),
    (
        "inbox",
        rf"(?:{_SHOW} |what(?:'?s| is) in )?(?:my |the )?inbox"
        r"|what(?:'?s| is) (?:waiting|pending)(?: for (?:me|my approval|my yes))?"
        r"|(?:is there )?anything (?:to approve|waiting(?: for me)?)"
        r"|what (?:needs|waits for|is waiting for) my (?:approval|yes|ok)"
        r"|what do i (?:need|have) to approve",
    ),
    (
        "why",
        r"(?:why (?:(?:is|was|did you (?:ask|do|deny|refuse)) )?|explain )(?P<id>[a-z]\d{1,9})"
        r"(?: (?:denied|refused|asked|waiting))?",
    ),
    ("why_which", r"(?:why|explain)\b.*"),
    (
        "audit_log",
        rf"(?:{_SHOW} )?(?:(?:the|your|my) )?(?:audit |activity )?log"
        rf"|what (?:have you done|did you do)|{_SHOW} (?:me )?(?:everything|what|all)"
        r"(?: that)? you(?:'ve| have)? (?:did|done)",
    ),
    (
        "audit_verify",
        r"(?:verify|check|prove) (?:that )?(?:the|your|my) (?:audit )?log"
        r"(?: is (?:ok|intact|right|true))?",
    ),
    (
        "audit_which",
        rf"(?:{_SHOW} (?:me )?(?:everything|what|all)(?: that)? you|what (?:have you|did you))"
        rf"\b.*|{_SHOW} .*\b(?:audit )?log\b.*",
    ),
    ("approve", r"(?:approve|confirm|accept|say yes to) (?P<id>a\d{1,9})"),
    ("deny", r"(?:deny|reject|decline|say no to) (?P<id>a\d{1,9})"),
    ("approve_which", r"(?:approve|confirm|accept|deny|reject|decline)\b.*|yes|no|ok"),
    (
        "grant",
        r"(?:i )?(?:grant|allow|permit|authori[sz]e)\b.*|(?:i )?give you (?:permission|access)\b.*"
        r"|(?:i )?let (?:you|the \S+ plugin)\b.*|you (?:may|are allowed to)\b.*"
        r"|(?:make|add|sign|new)(?: an?| a new)? (?:grant|permission)\b.*",
    ),
    (
        "budget",
        r"(?:set|change|raise|lower|increase|reduce|make|add)(?: my| the| a)?(?: \w+)? budget\b.*"
        r"|my budget (?:for \S+ )?(?:is|of)\b.*|(?:show (?:me )?)?(?:my )?budgets?"
        r"|(?:(?:don't|dont|do not|never) spend (?:more than|over)|spend (?:at most|up to))\b"
        r"(?!.*\bon\b).*",
    ),
)

REFUSALS = {
    "secret": r"\b(?:password|passcode|passphrase|pin|cvv|cvc|security code|api key)(?: (?:is|for)"
    r"\b|\s?[:=])\s?\S|\bcard (?:number|no\.?)\D{0,12}\d{4}",
    "confirmation": r"\b(?:skip|bypass|disable|turn off|switch off|ignore|drop)"
    r" (?:the |my |all |any |your |that |this )*(?:confirm\w*|approvals?|asking)\b"
    r"|\b(?:order|buy|purchase|check ?out|pay|spend|place)\b[^.;]*\b(?:without|w/o) "
    r"(?:ever |even )?(?:asking|ask|confirm\w*|(?:my )?(?:approval|permission|ok|consent|yes))\b"
    r"|\bno need (?:to (?:ask|confirm|check)|for (?:my |a |any )?(?:confirmation|approval|ok))\b"
    r"|\b(?:don't|dont|do not|never|stop) (?:ask|asking|wait(?:ing)? for) (?:me\b|my\b|any\b|for\b)"
    r"|\bauto(?:matically)?[\s-]?(?:buy|order|pay|purchase|check ?out|approve)\b"
    r"|\b(?:buy|order|purchase|pay|approve)\b(?: \S+){0,6} automatically\b"
    r"|\bapprove (?:everything|all\b|it yourself|on my behalf|for me)",
    "log": r"\b(?:delete|erase|hide|clear|wipe|remove|disable|turn off|switch off|edit|alter"
    r"|falsify|empty)\b[^.;]{0,30}\b(?:audit|logs?|logging)\b(?!\s?-?in)"
    r"|\b(?:don't|dont|do not|without|stop) (?:log(?:ging)?|record(?:ing)?)\b(?!\s?-?in)",
    "captcha": r"captcha|not a robot|human verification",
    "other_person": rf"\b{_RELATION}(?:'?s|s') (?:\S+ )?(?:account|password|card|login|orders"
    rf"|history|inbox)\b|\b(?:log|sign) ?in(?:to| to)? (?:my |the )?{_RELATION}",
    "key": r"\b(?:print|show|reveal|export|tell|give|send|read|dump)\b[^.;]{0,30}\b(?:(?:vault|"
    r"private|secret|user|work|encryption) key|passphrase|recovery code|system prompt)\b",
    "claim": r"\bignore (?:all |any |the |your |my |previous |prior |above )*(?:instructions?"
    r"|rules?|polic(?:y|ies)|permissions?|grants?)\b|\bsystem message\b|\bthe user (?:has )?"
    r"(?:already )?(?:agreed|approved|consented)\b|\b(?:do|follow) what (?:it|the \S+"
    r"(?: page)?) says\b",
    "limits": r"\b(?:ignore|exceed|go over|break|bypass) (?:the |my |any |all |your |user's )*"
    r"(?:limits?|budgets?|caps?|ceilings?)\b|\blimit\b[^;]*\banyway\b",
    "accounts": r"\b(?:make|create|open|register)(?: \S+){0,3} accounts?\b",
    "reviews": r"\b(?:write|post|leave)\b[^.;]{0,20}\b(?:fake|false|\d+)\b[^.;]{0,10}\breviews?\b",
}

SAYS = {
    "empty": "What may I look for? For example: find running shoes size 42",
    "too_long": "That is too long for me; say it in one sentence of up to 500 characters",
    "invisible": "There are invisible characters in that, so what I read may not be what you see; "
    "type it again",
    "pasted": "I do not act on pasted or quoted text; say in your own words, on one line, what I "
    "should do",
    "not_understood": "I did not understand that. I can look for something, watch a price, fill "
    "the cart, order what is in it, and show or revoke what I may do",
    "several": "Those are several things at once, or one with an exception; say one at a time",
    "secret": "I never take card numbers, passwords or codes from a message, and have not kept "
    "this one; use `manciple me set`, which asks for what may be kept",
    "confirmation": "I never order without your yes; I can prepare the order, and you confirm it "
    "with `manciple approve`",
    "log": "The log of what I do cannot be hidden, changed or switched off; `manciple audit log` "
    "shows it",
    "captcha": "I solve no captchas; I can hand you the shop's page so that you do it yourself",
    "other_person": "I act only for you, in your own accounts; I can look for things in the shops "
    "that you added",
    "key": "I have no way to show keys or secrets; `manciple permissions` shows what I may do",
    "claim": "I follow your words only, not what a page or a message claims; tell me yourself what "
    "you want, and I can look for it",
    "limits": "I never go over a limit; you can change it yourself with `manciple budget`",
    "accounts": "I open no accounts; I can look for things in the shops that you added",
    "reviews": "I write no reviews; I can look for things in the shops that you added",
    "cart_remove_which": "Which line? `manciple cart show` lists them; say: remove o3abcdefgh2 "
    "from my cart",
    "watch_which": "Which watch? Say: stop watch w3",
    "no_watch": "There is no watch {}; which one?",
    "no_watches": "Nothing is being watched",
    "revoke_which": "Which permission? `manciple permissions` lists them; say: revoke g2, or: "
    "revoke everything",
    "order_goods": "I order only what is in the cart. Say first: add … to my cart; "
    "then: order what is in my cart",
    "why_which": "Why what? Name it by its handle, as `manciple inbox` and `manciple audit log` "
    "show it: why a3",
    "audit_which": "I cannot pick parts of the log yet; say: show the log",
    "approve_which": "Which one? `manciple inbox` shows what waits; say: approve a3, or: deny a3",
    "no_stores": "There is no shop yet; add one with `manciple store add URL`",
    "unknown_store": "“{}” is not one of your shops; choose one, or add it with "
    "`manciple store add URL`",
    "which_store": "At which shop?",
    "many_stores": "You have many shops; which one?",
    "brand_or_store": "Is “{}” the shop or the brand? Say “at …” for the shop, or “brand …”",
    "which_size": "Which size? Say for example: size 42, my size, or any size",
    "set_field": "I do not know your size for this yet; set it with `manciple me set {}`, or say "
    "the size",
    "kind_of_size": "Which of your sizes fits “{}”? Say the size itself",
    "size_list": "I am not sure about the sizes; say each with its region, or one only",
    "bare_number": "Is “{}” a size or part of the name? For a size, say “size” before it",
    "which_price": "Up to which price may I put it in the cart? Say for example: under 120 USD",
    "two_prices": "I see more than one amount; which is the most that it may cost?",
    "which_currency": "In which currency is “{}”? Write it like 120 USD",
    "is_limit": "Is “{}” the most that it may cost? Then say “under” before it",
    "which_colour": "I can look for one colour at a time; which first?",
    "now_or_wait": "Now, or once it is so? For now, leave the condition out; to wait, start with "
    "“watch for”",
    "tell_or_cart": "Shall I tell you, or put it in the cart? Say one of them",
    "which_action": "Shall I look for it now, or watch it? Start with “find” or with “watch for”",
    "no_goods": "What is it that you want?",
    "vague": "Which one exactly? Name the product, or its handle like o3abcdefgh2",
    "odd": "I am not sure how to read “{}”; say it more plainly, one thing at a time",
    "how_many": "How many? Say for example: two pairs of running shoes",
    "quantity_find": "How many matters only for the cart; say it without",
    "link": "I cannot start from a link yet; name the product and the shop",
    "sale": "I cannot wait for discounts or sales yet; say a price, like: under 120 USD",
    "restock": "I cannot wait for it to be back in stock yet; say a price, like: under 120 USD",
    "time": "I cannot keep to dates and times yet; say it without",
    "shipping": "I cannot count shipping and taxes into a search yet; the order's total will have "
    "them. Say it without",
    "condition": "I cannot tell new from used yet; say it without",
    "exclusion": "I cannot leave things out yet (“{}”); say only what you want",
    "either": "I cannot look for alternatives at once yet; say one of them",
    "approx": "I need an exact limit; say for example: under 120 USD",
    "minimum": "I cannot keep to a lowest price yet; say the highest",
    "quality": "I cannot sort by reviews or measures yet; say it without",
    "history": "I do not know what you had before yet; name the product",
}

ENGLISH = Language(
    polite=cue(
        r"(?:(?:please|hey|hi|hello|okay|ok(?= \S)|now|just|manciple|can you|could you|would you"
        r"|will you|i(?:'d| would) like you to|i want you to)\b[\s,]*)+"
    ),
    closing=cue(r"(?:[\s.!?;,]|\b(?:please|now|right now|thanks|thank you|for me)\b)+\Z"),
    question=cue(r"(?!)"),
    refusals={name: cue(pattern) for name, pattern in REFUSALS.items()},
    turned=cue(r"\b(?:never|don't|dont|do not|not|no)\b[^,.;]*\Z"),
    commands=tuple((name, cue(pattern)) for name, pattern in COMMANDS),
    also=cue(r"\b(?:and|but|not|no|except|only|then|without|never|unless|find|watch|tell me)\b"),
    find=cue(
        _START + r"(?:find|search(?: for)?|look(?:ing)? (?:for|up)|show me|i(?:'m| am) looking for"
        r"|(?:i )?need)\b(?: me)?\b"
    ),
    watch=cue(
        _START + r"(?:(?P<then>watch(?: for)?|track|keep an eye (?:out for|on))\b"
        r"(?: (?:the )?prices? of)?)"
    ),
    tell=cue(r"(?:\b(?:and|then|please) )*\b(?P<then>(?:tell|alert|notify|ping) me|let me know)\b"),
    put=cue(_START + r"(?:put|add|place|throw|toss)\b(?!-)(?: (?:it|them|one)\b)?"),
    cart=cue(
        rf"(?:,? ?\b(?:and|then) )*(?P<then>(?:\b(?:put|add|place|throw|toss) (?:it|them|one) )?"
        rf"\b{_IN_CART})\b"
    ),
    condition=cue(
        r"\b(?:when(?:ever)?|once|as soon as|the moment)\b(?: (?:it|they|its price|the price)\b)?"
        r"(?: of\b)?"
    ),
    perhaps=cue(r"\bif\b(?: (?:it|they|its price|the price)\b)?(?: of\b)?"),
    drops=cue(rf"\b(?:{_BECOMES}|hits?|reach(?:es)?)\b"),
    confirms=cue(
        r"(?:\b(?:and|but) )?\bi(?:'ll| will)(?: then)? (?:confirm|approve|check ?out|order|buy)"
        r"(?: it| them)?(?: myself| later)?\b"
    ),
    at_most=cue(
        r"(?:\b(?:for|and|but|at|priced) )?(?:\b(?:it|they|that|the price|its price|prices?) )?"
        rf"(?:(?:\b(?:is|are|costs?)|'s|\b{_BECOMES}(?: down)?) )?{_CHEAPER}\s*\Z",
        r"(?:\b(?:it|they|the price|its price|prices?) )?\b"
        rf"(?:{_BECOMES}(?: down)? to|hits?|reach(?:es)?)\s+\Z",
    ),
    or_less=cue(r"\s?(?:or (?:less|under|below|cheaper|lower)|max(?:imum)?|tops|at most)\b"),
    place=cue(
        r"\b(?:at|from|on|in) (?:the (?:shop|store) )?(?P<store>[\w.:-]*\w)(?: (?:store|shop)\b)?"
    ),
    elsewhere=cue(r"\b(?:at|from) (?:the )?(?P<store>[\w.:-]*\w)"),
    filler=cue(
        r"\b(?:the|some|any|for|me|us|please|of|to|and|then|cheap(?:er|est)?|prices?|i|i'd|i'm|want|would"
        r"|like|need|you|can|could|now|right now|in stock|online|it|them|is|are|be|just|ok|okay|hey"
        r"|hi|thanks|thank you|anything|goes|go|costs?)\b(?![-'])"
    ),
    vague=cue(r"(?:\w+ )?(?:things?|stuff|something|anything|items?|products?|goods|gifts?)"),
    says=SAYS,
)
