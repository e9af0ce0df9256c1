"""Feasts and sales by the day they are on, in both languages. Data."""

from collections.abc import Mapping

FEASTS: Mapping[str, tuple[int, int]] = {
    r"雙(?:11|十一)|11[./]11(?:(?= |$)|(?=sale))|singles'? day|double (?:11|eleven)": (11, 11),
    r"雙(?:12|十二)|double (?:12|twelve)": (12, 12),
    r"雙(?:10|十)(?!一|二)": (10, 10),
    r"christmas eve|xmas eve|平安夜": (12, 24),
    r"christmas(?: day)?|x-?mas(?![0-9])|(?:聖誕|耶誕)節?(?![樹襪蛋裝燈服帽紅卡禮])": (12, 25),
    r"new year'?s eve|nye|跨年": (12, 31),
    r"new year'?s(?: day)?|new years|元旦": (1, 1),
    r"valentine'?s?(?: day)?|情人節(?![禮蛋花卡])": (2, 14),
    r"halloween|萬聖節": (10, 31),
    r"父親節|爸爸節": (8, 8),
}
MOVABLE: Mapping[str, tuple[str, ...]] = {
    r"black friday|黑色星期五|黑五": ("2025-11-28", "2026-11-27", "2027-11-26"),
    r"cyber monday|網路星期一": ("2025-12-01", "2026-11-30", "2027-11-29"),
    r"thanksgiving|感恩節": ("2025-11-27", "2026-11-26", "2027-11-25"),
    r"mother'?s day|母親節(?![禮蛋花卡])": ("2026-05-10", "2027-05-09"),
    r"father'?s day": ("2026-06-21", "2027-06-20"),
    r"easter|復活節": ("2026-04-05", "2027-03-28"),
    r"(?:chinese|lunar) new year|cny(?= )|農曆年|農曆新年|春節|過年": ("2026-02-17", "2027-02-06"),
    r"除夕": ("2026-02-16", "2027-02-05"),
    r"中秋節?": ("2026-09-25", "2027-09-15"),
    r"端午節?": ("2026-06-19", "2027-06-09"),
}
