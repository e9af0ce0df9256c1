"""What is asked for, by the words that say so: one table for both languages, the surest first.

A row is a doing and its English and Chinese cues, over marked text. The first row that is found
counts, so a row with more in it stands before one with less: `stop watching` before `watching`.
"""

from manciple.agent.grammar import cues_alerts, cues_records, cues_shop

CUES = (*cues_records.CUES, *cues_alerts.CUES, *cues_shop.CUES)
