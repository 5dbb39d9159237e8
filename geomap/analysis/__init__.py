"""The result of analysing one article: data that every later step reads and none changes."""
