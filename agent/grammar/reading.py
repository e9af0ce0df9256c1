"""Reads the parts of one act: what its values are for, by the words around them.

Every reader takes what it has read out of the text, so that in the end the goods are left, or
words that nobody has accounted for.
"""

import re

from manciple.agent.grammar import days
from manciple.agent.grammar.slots import day_of, length_of, value_of
from manciple.agent.grammar.traits import Traits


class Reading(Traits):
    """One act while it is read: its days too."""

    def when(self, match: re.Match[str] | None) -> days.When | None:
        """Return the day that a match holds."""
        found = self.text.chunks_in(match, "date") if match else []
        value = found[0].value if found else None
        return value if isinstance(value, days.When) else None

    def day(self, name: str, *patterns: str, past: bool = False) -> bool:
        """Read a day, or one so long from now."""
        match = self.text.pull(*patterns)
        if match is None:
            return False
        if when := self.when(match):
            self.put(name, when.first(past=past).isoformat())
            return True
        if found := self.text.chunks_in(match, "dur"):
            count, unit = length_of(found[0])
            self.put(name, days.later(self.today, count, unit).isoformat(), found[0])
            return True
        return False

    def until(self) -> None:
        """Read an end."""
        if match := self.text.pull(r"(?:在)?<date>(?:以內|之內|內|期間|結束前)"):
            when = self.when(match)
            if when and when.kind == "stretch":
                self.put("until", when.last().isoformat())
            elif when:
                self.put("until", when.first().isoformat())
            return
        self.day(
            "until",
            r"(?:\b(?:any time )?(?:until|til|through|thru|up to|by|ending|ends|expires?"
            r"|valid until|good until|before|within|for(?: the next)?|over the next|for up to"
            r"|in the next|during the next)|[-–]) (?:the )?(?:next )?<date|dur>",
            r"(?:到|至|直到|在|開|停|給|限|只開|只有|用到)?\s?<date|dur>(?:為止|以前|之前|前"
            r"|止|以內|之內|內|再說|再繼續|再開|截止|到期)?",
        )

    def span_of_days(self) -> None:
        """Read the days of a report."""
        if match := self.text.pull(
            r"(?:from|between) <date> (?:to|until|through|and|till) <date>"
            r"|(?:從)?<date> ?(?:到|至|-|–|~) ?<date>"
        ):
            one, two = map(day_of, self.text.chunks_in(match, "date")[:2])
            self.put("since", one.first(past=True).isoformat())
            if two.last(past=True) < self.today:
                self.put("until", two.last(past=True).isoformat())
            return
        if match := self.text.pull(
            r"\b(?:since|starting|from(?= <date> (?:on|to (?:now|date"
            r"|today)))) <date>(?: (?:on|to (?:now|date|today)))?|(?:自從?|從)<date>(?:以來"
            r"|到現在|開始|起|至今|以後)?|<date>(?:以來|到現在|至今|開始到現在)"
        ):
            when = day_of(self.text.chunks_in(match, "date")[0])
            self.put("since", when.first(past=True).isoformat())
            return
        if match := self.text.pull(
            r"(?:\b(?:in|on|for|during|of|over|within|from) (?:the )?)?<date>(?:的|裡)?"
        ):
            when = day_of(self.text.chunks_in(match, "date")[0])
            self.put("since", when.first(past=True).isoformat())
            if not when.open_end:
                self.put("until", when.last(past=True).isoformat())
        elif match := self.text.pull(
            r"(?:(?:in|over|for|during) )?(?:the )?(?:last|past) <dur>|(?:最近|過去|近"
            r"|這)<dur>(?:內|來|以來)?"
        ):
            [chunk] = self.text.chunks_in(match, "dur")
            count, unit = length_of(chunk)
            self.put("since", days.later(self.today, -count, unit).isoformat(), chunk)

    def every(self) -> None:
        """Read how often."""
        if match := self.text.pull("<every>"):
            [chunk] = self.text.chunks_in(match, "every")
            self.put("every", str(chunk.value), chunk)
        elif match := self.text.pull(r"<dur>(?:[補送買訂訂購看查巡瞄]?一次|一回)"):
            [chunk] = self.text.chunks_in(match, "dur")
            count, unit = length_of(chunk)
            self.put("every", f"{count} {unit}", chunk)

    def at(self) -> None:
        """Read the time of day."""
        if match := self.text.pull("(?:at |@ ?)?<time>"):
            [chunk] = self.text.chunks_in(match, "time")
            self.put("at", str(chunk.value), chunk)
        elif match := self.text.pull(r"\b(?:at|around|by) <num>(?: ?(?:sharp|o'clock))?"):
            [chunk] = self.text.chunks_in(match, "num")
            hour = int(value_of(chunk))
            evening = self.said(r"evening|night|dinner|afternoon") or self._late()
            if hour <= 24:
                self.put(
                    "at", f"{(hour + 12 if evening and hour < 12 else hour) % 24:02}:00", chunk
                )

    def _late(self) -> bool:
        texts = [c.text.lower() for c in self.text.chunks.values() if c.kind in {"every", "date"}]
        return any(re.search(r"evening|night|afternoon|晚", text) for text in texts)
