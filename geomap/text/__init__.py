"""Text of any language: words, sentences, casing, and names folded to keys."""
