"""Takes out what stands around a request: greetings and thanks."""

from manciple.agent.grammar.text import GAP, Marked

_FRAMES = (
    r"^(?:(?:good (?:morning|afternoon|evening|day)|hello(?: there)?|hi(?: there)?"
    r"|hey(?: there)?|dear"
    r" \w+|greetings)[,.! ]+)+(?=\S)",
    r"[,. ]+(?:if (?:that is|that's|it is|it's|this is) (?:not too much|no) (?:trouble|bother)"
    r"|if (?:it|that) (?:pleases you|isn't too much trouble)|if you (?:would|could|can|please"
    r"|don't mind"
    r"|wouldn't mind|will)|thank you(?: (?:so|very) much)?|thanks(?: (?:a lot|so much"
    r"|in advance|a million))?"
    r"|many thanks|much appreciated|cheers|please and thank you)[.! ]*$",
    r"[\s,，。]+(?:感恩|感謝(?:你|您)?|謝謝(?:你|您)?|謝囉|謝啦|多謝|辛苦了|拜託(?:了|你了)?"
    r"|麻煩(?:你|您)?了?)[!！。~\s]*$",
    r"^(?:(?:哈囉|嗨|嘿|你好|您好|早安|午安|晚安|早|不好意思|打擾一?下?|請問一?下?|欸+|誒|ㄟ|喂"
    r"|蛤|哎呀?|唉|吼|厚|那個|阿|啊)"
    r"[啊喔哦呀]?[\s,，!！~…]+)+(?=\S)",
    r"^請問(?:一下)?(?=[有哪可能你])",
)


def frames(text: Marked) -> None:
    """Take out greetings and thanks: they say nothing of what is wanted."""
    for pattern in _FRAMES:
        if match := text.pull(pattern):
            start, end = match.span()
            text.full = text.full[:start] + GAP * (end - start) + text.full[end:]
