"""Gazetteers of the user's own: lists of places in several forms, made layers of the gazetteer."""
