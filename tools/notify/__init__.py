"""Channels: how a notice reaches the shopper."""
