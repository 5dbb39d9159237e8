"""The page that a map is drawn on.

``data``      from the table of locations to what the page is told (JSON)
``marks``     finding a mention in its sentence, and text made safe to show
``kinds``     which places are points and which are areas
``escaping``  JSON that can stand inside a page
``assets``    the files below, Leaflet and the base map, ready to be put into a page
``elements``  the Folium map and figure that put it all together
``templates`` the page's skeleton
``css``, ``js``  its looks and its behaviour, one concern a file, no build step
``strings``   every word that the page itself says, one file a language
"""
