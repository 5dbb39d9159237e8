"""Toponym recognition: which words of an article name a place."""
