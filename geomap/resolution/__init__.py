"""Toponym resolution: which place of that name is meant."""
