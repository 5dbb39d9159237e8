"""Compiling the gazetteer's index from the package's tables."""
