"""A real Nominatim for the tests, with an extract of its own."""
