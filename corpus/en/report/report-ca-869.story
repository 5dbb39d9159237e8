---
id: report-ca-869
genre: report
country: CA
published: 2012-09-20
publisher: Wheatland County Times
title: "Weather almanac: dry fall likely, but pack a sweater"
---
Combines have run day and night around [Strathmore](str mention) and [Drumheller](dru mention), and those who are not done may take heart from the outlook for the rest of September.

Environment [Canada](can metonym org) sees a ridge over the southern Prairies through the 29th. Highs should be near 22, five above what is usual, with lows of 4 to 6 and no rain to speak of. The first killing frost comes on average on Sept. 14 in [Three Hills](thr mention), Sept. 18 in [Brooks](bro mention) and Sept. 26 in [Medicine Hat](med mention). It is late this year.

With dry stubble comes the risk of fire. A hot bearing is enough. Farmers are advised to carry two extinguishers and a shovel, blow chaff from engines, and have a tractor and disc at the edge of the field they are in. Winds could gust to 70 km/h on Sunday ahead of a weak front. On that day, said agronomist Kelsey Thiessen, "I'd fix something."

Grain that goes into the bin hot does not cool by itself. Canola at 12 per cent moisture and 25 degrees may heat within three weeks, and a bin that burns is a total loss. Check it. Turn it. Never go in alone.

For the winter, forecasters are split. The waters off [Peru](per mention) are slightly warm, which would tend to make for a mild one from [Vancouver](van mention) to [Winnipeg](win mention). But other signs point to cold. A private outfit in [Calgary](cal mention) gives 50-50, which it calls a forecast.

Last September was the third warmest since 1884 in [Calgary](cal mention). In 1926, snow lay on uncut wheat until the next May, and a few old binders, they say, are out there still.

Average figures for the last week of the month: high 17, low 3, rain 8 mm. Sunrise on Sunday in [Hussar](hus mention) is at 7:18 and sunset at 7:25. Sept. 22 is the equinox, on which you can't really balance an egg any better than on other days.

---
places:
  str: {name: Strathmore, geonameid: 6158023, point: [51.0501, -113.3852]}
  dru: {name: Drumheller, geonameid: 5942798, point: [51.4617, -112.7101]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  thr: {name: Three Hills, geonameid: 6165875, point: [51.7001, -113.2686]}
  bro: {name: Brooks, geonameid: 5909514, point: [50.5834, -111.8851]}
  med: {name: Medicine Hat, geonameid: 6071618, point: [50.0393, -110.6766]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  hus: {name: Hussar, point: [51.04, -112.68]}
events:
notes: ""
