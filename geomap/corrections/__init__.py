"""Corrections: what readers of the map put right, read from files and applied to tables."""
