---
id: report-ca-841
genre: report
country: CA
published: 2010-07-08
publisher: Cariboo Northern Mail
title: "Fire department asks public to mind the {ban}(e1)"
---
[QUESNEL](que dateline) - There are no fires near the city, and Deputy Chief Sylvain Racine would like to keep it that way.

"All it takes is one guy with a burn barrel and a six-pack," he said on Tuesday.

Open burning has been {banned}(e1) in the [Cariboo](car event) since noon on June 29. The order covers fireworks, burn barrels and any campfire larger than half a metre; small campfires are still allowed but should not be left alone. Those who break the rules could face a ticket of $345, or if a wildfire results, a bill for the cost of fighting it, which can run into the millions.

The fire danger is rated high in [Quesnel](que mention), [Wells](wel mention) and [Likely](lik mention), and extreme in [Williams Lake](wil mention) and the [Chilcotin](chi mention). [Prince George](pri mention) is at moderate after a week of showers.

Racine's advice to people who live at the edge of the forest, in places such as [Bouchie Lake](bou mention) or [Barlow Creek](bar mention), is to rake needles from roofs, move firewood ten metres from the house, mow the grass, and think now about what they would take. "If an officer knocks at your door at three in the morning, you won't remember where the cat carrier is," he said.

He also has a word for those who call 911 because they smell smoke. If you see a column, call. If you only smell it, look at the forestry website first: smoke can drift from [Alaska](ala mention) or the [Yukon](yuk mention).

Last summer fires in the region {burned}(e2) more than 60,000 hectares and {drove}(e3) hundreds from their homes around [Lillooet](lil event) and [Alexis Creek](ale event). This year's snowpack was 58 per cent of normal. The long-range forecast has a ridge of high pressure over the Interior for the second half of July, but such forecasts have been wrong before, Racine noted.

The department, with 34 paid-on-call members, has room for six more. Applicants must be 19, able to lift 30 kilos and live within eight minutes of the hall.

---
places:
  que: {name: Quesnel, geonameid: 6115187, point: [52.9784, -122.4931]}
  car: {name: Cariboo, point: [52.5, -121.8], precision: area, radius_km: 150}
  wel: {name: Wells, point: [53.1, -121.58]}
  lik: {name: Likely, point: [52.61, -121.57]}
  wil: {name: Williams Lake, geonameid: 6182212, point: [52.1415, -122.1445]}
  chi: {name: Chilcotin, point: [52.0, -123.5], precision: area, radius_km: 120}
  pri: {name: Prince George, geonameid: 6113365, point: [53.9166, -122.753]}
  bou: {name: Bouchie Lake, point: [53.03, -122.62]}
  bar: {name: Barlow Creek, point: [53.05, -122.42]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  yuk: {name: Yukon, geonameid: 6185811, point: [63.0, -135.0], precision: division}
  lil: {name: Lillooet, point: [50.69, -121.94]}
  ale: {name: Alexis Creek, point: [52.08, -123.28]}
events:
  e1: {type: decision, places: [car], start: 2010-06-29, end: 2010-06-29, date_precision: day, date_text: on June 29, status: happened, actors: "", targets: Open burning, main: true}
  e2: {type: wildfire, places: [lil, ale], start: 2009, end: 2009, date_precision: year, date_text: Last summer, status: happened, actors: fires, targets: "more than 60,000 hectares"}
  e3: {type: displacement, places: [lil, ale], start: 2009, end: 2009, date_precision: year, date_text: Last summer, status: happened, actors: fires, targets: hundreds}
notes: ""
