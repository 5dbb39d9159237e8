"""Corrections by readers of the map: read from files, applied to tables."""
