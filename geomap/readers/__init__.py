"""Readers: files in, articles out."""
