"""Asking geocoding services: any service that geopy speaks to, with memory and manners.

One step a module: `services` is the table of what is known of each service, `settings` what
the user says in ``geomap.toml`` and `keys` what in the environment, `hits` what an answer becomes,
`lookups` the cache of answers and `exchange` their form for others, `limiter` the pace of all
processes of the machine, `transport` how a request travels, `answers` how a service's own form is
read, `failures` what to make of a request that failed, and `client` what asks.

Nothing here imports geopy before a request is sent: an answer from the cache needs none of it.

::

    settings = read_settings("geomap.toml").service("nominatim")   # SettingsError
    with LookupCache("cache") as cache:                            # CacheError
        client = Client(settings, cache)                           # SettingsError: a key is missing
        client.cached("Perm", country="RU")       # list of hits, [] a known miss, None unknown
        client.lookup("Perm", country="RU")       # the same, asked for if unknown: GeocodingError
        client.left_alone                         # why it is not asked any more; "" if it is
        client.sent, client.seconds(100)          # requests so far; how long 100 lookups take

``Client(settings, cache, offline=True)`` needs no key and sends nothing, whatever is asked.
"""
