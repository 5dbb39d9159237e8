"""Roles: what a mention says of its place, and where an event happened."""
