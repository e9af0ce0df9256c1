"""How amounts of money stand in shops' texts, and what they mean."""
