"""What manciple answers in English, by name; `{}` is the part that it is about."""

ENGLISH = {
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
    "shipping": "A search cannot count shipping and taxes. Say it without, or as: compare "
    "trail shoes with shipping",
    "condition": "I cannot tell new from used yet; say it without",
    "exclusion": "I cannot leave things out yet (“{}”); say only what you want",
    "either": "I cannot look for alternatives at once yet; say one of them",
    "approx": "I need an exact limit; say for example: under 120 USD",
    "minimum": "I cannot keep to a lowest price yet; say the highest",
    "quality": "I cannot sort by reviews or measures yet; say it without",
    "history": "I do not know what you had before yet; name the product",
    "cannot": "I understood: {}. I cannot do that yet{}; nothing was changed",
    "nearest": "; nearest: `manciple {}`",
    "duplicate": "You may have ordered that already: is it to be ordered again? `manciple inbox` "
    "and `manciple audit log` show what was done",
    "unsure": "Which one is it? I never guess a size; `manciple me set` can keep yours",
    "substitute": "I take nothing else in its place by myself. Which size or colour exactly?",
    "price_moved": "Your yes was for the price that you saw. Where it changed, nothing is bought "
    "and I ask anew: `manciple inbox`",
    "impossible": "That cannot arrive so soon. By which day at the latest?",
    "my_size": "Of what? Name the product; your sizes are kept with `manciple me set`",
    "about_it": "You ask about it, so I have changed nothing. `manciple permissions` shows what "
    "I may do; to end it, say: revoke everything",
    "more": "Of that I understood the doing, not all of what it is about; say it more exactly",
    "page": "What a page or a message says I do not follow; tell me yourself what you want",
    "shop_limit": "I keep to what a shop allows each customer; I can order within it",
    "restricted": "I do not buy that; I can look for other things in the shops that you added",
    "backup": "To which file? Type `manciple backup FILE`",
    "export": "To which file? Type `manciple me export FILE`",
    "forget": "Type `manciple me forget FIELD` for one field, or `manciple me erase` for all",
    "model": "Type `manciple model set URL NAME`",
    "approx_of": "Of “{}” I can keep only the highest price; say it so",
}
