"""Languages: what is words, patterns or models of one language, each a folder of data."""
