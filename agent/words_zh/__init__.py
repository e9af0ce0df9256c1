"""What is said in Traditional Chinese, by the English pattern of it: one table for each desk.

How patterns are read is said in `agent/templates.py`; that nothing is missing, in
`tests/agent/test_words_zh.py`. Sentences of grants, of plans and of requests have tables of their
own: `policies/grant_words_zh.py`, `agent/plan_tables.py`, `policies/screen_words.py`.
"""

from collections.abc import Mapping

from manciple.agent.words_zh import (
    browsing,
    common,
    home,
    identity,
    ledger,
    log,
    model,
    permissions,
    profile,
    runs,
    shopping,
    shops,
    totals,
)

PARTS = (
    *(common, home, permissions, shopping, runs, log, profile, model, ledger, shops, identity),
    *(totals, browsing),
)
WORDS: Mapping[str, str] = {key: said for part in PARTS for key, said in part.WORDS.items()}
