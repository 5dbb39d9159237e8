"""Explanations: why each mention was placed where it was."""
