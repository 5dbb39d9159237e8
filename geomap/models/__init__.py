"""Learned models: inference in plain numpy."""
