"""Storage: files written whole, SQLite files, and the cache of results."""
