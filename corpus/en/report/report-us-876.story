---
id: report-us-876
genre: report
country: US
published: 2014-07-17
publisher: Inland Waterway News
title: "[Cheboygan](che metonym) council {delays}(e1) marina vote until August"
---
The [Cheboygan](che metonym org) City Council {postponed}(e1) a decision Tuesday on whether to lease the municipal marina to a private operator.

Members said they wanted more time to read a 44-page proposal from Great Lakes Harbors LLC of [Muskegon](mus mention). The company would pay the city $40,000 a year for 20 years and invest $1.1 million in docks, fuel tanks and a shower building.

"It's a lot of money, and it's a long time," Mayor Pro Tem Joan Socha said. "I'd like to know what happens in year 21."

The marina has 84 slips and lost $27,000 last year. Boaters from [Detroit](det mention), [Cleveland](cle mention) and [Chicago](chi mention) make up most of its summer trade. Transient rates are $1.45 a foot; under the proposal they could rise to $1.90, about what is charged in [Mackinaw City](mac mention) and in [Harbor Springs](har mention).

City Manager Tom Grice recommended approval. He said the city can't afford to dredge, which it must do every eight to 10 years at a cost of some $300,000. Lake levels, low for more than a decade, have come up this year, but nobody can say if that will last.

Six people spoke against the lease and two in favor. Several were worried that the boat launch would no longer be free to residents. Grice said a clause would guarantee free launching for anyone with a [Cheboygan County](cheb mention) address. "It's on page 12," he said.

Charter captain Len Brow asked what would happen if the company went bankrupt. The docks would belong to the city, according to the city attorney, but a judge might see it differently.

Similar leases are in effect in [St. Ignace](sti mention) and [Rogers City](rog mention). [Alpena](alp mention) ended one after five years.

Council members will {discuss}(e2) the proposal again on Aug. 12. If it passes, the company could take over on Jan. 1.

---
places:
  che: {name: Cheboygan, geonameid: 4988617, point: [45.647, -84.4745]}
  mus: {name: Muskegon, geonameid: 5003132, point: [43.2342, -86.2484]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  mac: {name: Mackinaw City, point: [45.78, -84.73]}
  har: {name: Harbor Springs, geonameid: 4995285, point: [45.4317, -84.992]}
  cheb: {name: Cheboygan County, point: [45.47, -84.48], precision: area, radius_km: 30}
  sti: {name: St. Ignace, point: [45.87, -84.73]}
  rog: {name: Rogers City, geonameid: 5007477, point: [45.4214, -83.8183]}
  alp: {name: Alpena, geonameid: 4984075, point: [45.0617, -83.4327]}
events:
  e1: {type: decision, places: [che], start: 2014-07-15, end: 2014-07-15, date_precision: day, date_text: Tuesday, status: happened, actors: Council, targets: the municipal marina, main: true}
  e2: {type: meeting, places: [che], start: 2014-08-12, end: 2014-08-12, date_precision: day, date_text: on Aug. 12, status: planned, actors: Council members, targets: the proposal}
notes: ""
