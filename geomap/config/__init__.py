"""Settings: one object, from ``geomap.toml``, the environment and the command line.

`geomap.config.file` reads the file, `geomap.config.settings` holds what it may say.
"""
