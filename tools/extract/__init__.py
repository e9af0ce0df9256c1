"""How a price is known: reading a shop's page, from its surest statement to its weakest."""
