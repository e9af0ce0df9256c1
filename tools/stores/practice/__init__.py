"""The practice shop: a small true shop on this machine, for the demo, tests and plugin authors.

It has pages with schema.org markup and speaks UCP, in the version and over the
bindings that it is opened with. Nothing in it is for sale.
"""

from manciple.tools.stores.practice.moods import Silence
from manciple.tools.stores.practice.shop import PracticeShop

__all__ = ["PracticeShop", "Silence"]
