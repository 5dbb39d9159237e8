---
id: history-us-06
genre: history
country: US
published: 2019-01-15
publisher: The North End Packet
title: "When [Boston](bos event) {drowned}(e1) in molasses, and [Lynn](lyn mention) smelled it"
---
Yes, it's funny, until you read the list. At about 12.40 p.m. on Jan. 15, 1919, a steel tank 50 feet high {burst}(e1) at the foot of [Copp's Hill](cop event), in [Boston](bos event)'s [North End](nor event), and sent 2.3 million gallons of molasses down [Commercial Street](com event) faster than a man can run.

Twenty-one were {killed}(e1): teamsters, laborers, an [Irish](ie demonym) fireman, two children of [Italian](it demonym) parents who had been collecting firewood. Some 150 were {hurt}(e1). The elevated railway {buckled}(e2); a truck landed in [Boston Harbor](har event).

The syrup had come from [Cuba](cu mention) and [Puerto Rico](pr mention) and was to go by rail to a distillery in [Cambridge](cam mention), on the other side of the [Charles](cha mention). Its owner {blamed}(e3) anarchists. An auditor, after hearing 3,000 witnesses, or so the papers in [New York](ny mention) put it, {found}(e4) in 1925 that the steel was simply too thin.

Feet carried it out to [Worcester](wor mention). On warm days, so old people in [Lynn](lyn mention) used to claim, you smelled it when the wind was south.

This noon, park rangers {marked}(e5) the outline of the tank on the baseball diamond. A class from [Braintree](bra mention) {stood}(e5) along it, holding hands, and they just reached round.

---
places:
  cop: {name: "Copp's Hill", point: [42.367, -71.056], precision: near, near: bos}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  nor: {name: North End, point: [42.365, -71.054], precision: near, near: bos}
  com: {name: Commercial Street, point: [42.3687, -71.056], precision: exact, near: bos}
  ie: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  it: {name: Italy, geonameid: 3175395, point: [42.8333, 12.8333], precision: country}
  har: {name: Boston Harbor, point: [42.35, -71.03], precision: area, radius_km: 6}
  cu: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  pr: {name: Puerto Rico, geonameid: 4566966, point: [18.2483, -66.4999], precision: country}
  cam: {name: Cambridge, geonameid: 4931972, point: [42.3751, -71.1056]}
  cha: {name: Charles River, point: [42.37, -71.08], precision: area}
  ny: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  wor: {name: Worcester, geonameid: 4956184, point: [42.2626, -71.8023]}
  lyn: {name: Lynn, geonameid: 4942807, point: [42.4668, -70.9495]}
  bra: {name: Braintree, geonameid: 7257540, point: [42.2038, -71.0022]}
events:
  e1: {type: other_accident, places: [bos], start: 1919-01-15, end: 1919-01-15, date_precision: day, date_text: "Jan. 15, 1919", killed: 21, injured: 150, injured_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [har], start: 1919-01-15, end: 1919-01-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [bos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: investigation, places: [bos], start: 1925, end: 1925, date_precision: year, date_text: in 1925, status: happened, actors: ""}
  e5: {type: ceremony, places: [bos], start: 2019-01-15, end: 2019-01-15, date_precision: day, date_text: This noon, status: happened, actors: "", main: true}
notes: ""
