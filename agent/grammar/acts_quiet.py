"""Reads when no messages shall come: days of the week, and from when to when."""

import re

from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import Chunk

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_ZH = "一二三四五六日"


def quiet_hours(r: Reading) -> None:
    """No messages at these times."""
    _quiet_days(r)
    times = [c for _, c in r.text.every("time")]
    if not _past_midnight(r, times):
        _quiet_times(r, times)


def _quiet_days(r: Reading) -> None:
    text = r.text.spelt.text.lower()
    if re.search(r"\bweekends?\b|假日|週末|周末|(?<![一二三四五六日天\d月])六日(?!本)", text):
        r.put("days", ("Sat", "Sun"))
    elif re.search(
        r"\b(?:weekdays?|weeknights?|work(?:ing)? ?days|business days)\b|平日|上班日|工作日|週間",
        text,
    ):
        r.put("days", _DAYS[:5])
    elif found := re.search(
        r"\b(mon|tue|wed|thu|fri|sat|sun)\w* ?(?:to|through|thru|-|–|until) ?(mon|tue|wed|thu"
        r"|fri|sat|sun)",
        text,
    ):
        r.put("days", _run(_DAY_EN.index(found[1]), _DAY_EN.index(found[2])))
    elif found := re.search(
        r"(?:週|周|星期|禮拜)([一二三四五六日天])\s?(?:到|至|-|~)\s?(?:週|周|星期"
        r"|禮拜)?([一二三四五六日天])",
        text,
    ):
        r.put(
            "days",
            _run(
                _DAY_ZH.index(found[1].replace("天", "日")),
                _DAY_ZH.index(found[2].replace("天", "日")),
            ),
        )
    else:
        named = [
            _DAY_EN.index(m[1])
            for m in re.finditer(
                r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday|r|rs)?s?\b", text
            )
        ]
        named += [
            _DAY_ZH.index(letter.replace("天", "日"))
            for m in re.finditer(r"(?:週|周|星期|禮拜)([一二三四五六日天]+)", text)
            for letter in m[1]
        ]
        if named:
            r.put("days", tuple(_DAYS[day] for day in dict.fromkeys(named)))


def _quiet_times(r: Reading, times: list[Chunk]) -> None:
    first = r.text.find(r"\b(?:between|from)? ?<num> ?(?:-|–|to|and|until) ?<time>")
    if len(times) >= 2:
        r.put("from", str(times[0].value), times[0])
        r.put("to", _later_half(r, str(times[0].value), times[1]), times[1])
    elif match := r.text.find(r"<num>(?:am)? ?(?:-|–|to|and|until|到|至|~) ?<num>"):
        one, two = (
            int(c.text) if c.text.isdecimal() else 0 for c in r.text.chunks_in(match, "num")[:2]
        )
        asleep = r.said(r"\b(?:sleep|asleep|bed|night)") and 7 < one <= 12
        r.put("from", f"{(one + 12 if asleep else one) % 24:02}:00")
        r.put(
            "to",
            f"{two % 24:02}:00"
            if asleep
            else f"{(two + 12 if two < one < 12 else two) % 24:02}:00",
        )
    elif first and times:
        r.put("from", _guessed(int(r.text.chunks_in(first, "num")[0].text), str(times[0].value)))
        r.put("to", str(times[0].value), times[0])
    elif match := r.text.find(r"<time> ?(?:-|–|to|and|until|到|至|~) ?<num>"):
        [chunk] = r.text.chunks_in(match, "num")
        hour = int(chunk.text) if chunk.text.isdecimal() else 0
        r.put("from", str(times[0].value), times[0])
        r.put("to", f"{hour % 24:02}:00", chunk)
    elif times and r.said(r"\bbefore <time>|\buntil <time>|<time>(?:以前|之前|前)"):
        r.put("to", str(times[0].value), times[0])
    elif times:
        r.put("from", str(times[0].value), times[0])


def _past_midnight(r: Reading, times: list[Chunk]) -> bool:
    """Read 凌晨十二點到六點: both are of the night."""
    if len(times) != 2 or not r.said("凌晨|半夜|深夜") or str(times[0].value) != "12:00":
        return False
    if not re.match(r"[\d一二三四五六七八九十]", times[0].text):
        return False
    r.put("from", "00:00", times[0])
    r.put("to", str(times[1].value), times[1])
    return True


def _later_half(r: Reading, start: str, chunk: Chunk) -> str:
    """Return 18:00 for six where somebody works from nine to six, and 14:00 for 中午到兩點."""
    end = str(chunk.value)
    if (
        re.fullmatch(r"[\u3400-\u9fff\d:]+", chunk.text)
        and not re.match(r"早|上|清|凌|隔|晚|下|中|半", chunk.text)
        and end < start >= "12:00"
        and f"{int(end[:2]) + 12:02}{end[2:]}" > start
    ):
        return f"{int(end[:2]) + 12:02}{end[2:]}"
    if end < start < "12:00" and r.said(r"\bwork|上班|平日|工作"):
        return f"{int(end[:2]) + 12:02}{end[2:]}"
    return end


def _run(first: int, last: int) -> tuple[str, ...]:
    length = (last - first) % 7 + 1
    return tuple(_DAYS[(first + n) % 7] for n in range(length))


def _guessed(hour: int, end: str) -> str:
    """Return what `11` means in `11 to 7am`: of the two the one that is the shorter way off."""
    late = (hour + 12) % 24
    stop = int(end[:2])
    return f"{late if (stop - late) % 24 < (stop - hour) % 24 else hour:02}:00"
