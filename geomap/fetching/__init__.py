"""Fetching: articles from the web, saved as files to read; only when the user asks for it."""
