"""The page that a map is drawn on.

``data``      from the table of locations to what the page is told
``table``     the table's columns, each value cleaned once
``places``    the places' columns
``texts``     what there is to read of an article, and where in it the mentions stand
``details``   what is told of a mention on request: reasons, sentence, runners-up
``events``    what happened: columns to filter and draw by, and the rest on request
``chunks``    how all that travels in the page: numbers as base64, long texts packed
``beside``    the files beside a page that has too much to hold in itself
``marks``     finding a mention in its sentence, and text made safe to show
``kinds``     which places are points and which are areas
``escaping``  JSON that can stand inside a page
``assets``    the files below, Leaflet and the base map, ready to be put into a page
``elements``  the Folium map and figure that put it all together
``templates`` the page's skeleton
``css``, ``js``  its looks and its behaviour, one concern a file, no build step
``strings``   every word that the page itself says, one file a language
"""
