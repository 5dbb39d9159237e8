"""The package's version, in a module of its own so that no other need import the root for it."""

__version__ = "0.1.0"
