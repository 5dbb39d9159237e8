---
id: report-ph-925
genre: report
country: PH
published: 2023-08-30
publisher: The Visayas Ledger
title: "ANALYSIS | Ten dashes and a fishing boat: what [Manila](man metonym) can do about the new map"
---
[MANILA](man dateline) — A map is only paper. But when [Beijing](bei metonym) {published}(e1) its "standard map" for 2023 on Monday, with ten dashes where older editions had nine, foreign ministries across the region reached for theirs.

[India](ind metonym) {lodged}(e2) a protest over [Arunachal Pradesh](aru mention), [Malaysia](mal metonym) one over the waters off [Sabah](sab mention) and [Sarawak](sar mention). [Manila](man metonym), at the time of writing, had yet to say a word, though an official told this paper that a note was being drafted. The tenth dash runs east of [Taiwan](tai mention).

Does it matter? Legally, hardly. An arbitral tribunal in [The Hague](the event) {ruled}(e3) in July 2016 that the claim to "historic rights" inside the line had no basis. The award can't be appealed and, unfortunately, can't be enforced either. There is no sheriff in the [South China Sea](sou mention).

Practically, it matters a good deal. Each map tells a coast guard captain at [Scarborough Shoal](sca mention) what he may defend. On August 5 one such captain {used}(e4) a water cannon on a boat that was taking rice and diesel to the marines aboard the BRP Sierra Madre, the rusting ship that [Manila](man metonym) {ran aground}(e5) on [Second Thomas Shoal](sec event) in 1999.

"If a rule exists and nobody acts on it, it becomes literature," says retired Commodore Nestor Villaluz, who lectures in [Quezon City](que mention). He'd like to see joint patrols with [Japan](jap metonym) and [Australia](aus metonym), more journalists aboard supply boats, and a second case in court, about coral this time.

Others advise patience. Fishermen in [Masinloc](mas mention) and [Subic](sub mention), who have the most to lose, are tired of being symbols. "They shout, we shout, then we share cigarettes," says skipper Rodel Apostol of [Infanta](inf mention), [Pangasinan](pan mention). His catch is a third of what it was. He'd rather have a cold-storage plant than a frigate, but he knows which is likelier to come.

And there is the treaty of 1951 with [Washington](was metonym). It covers an armed attack on public vessels in the Pacific. Whether a jet of water is an armed attack, and how many stitches it would take for one to be so, is a question which both allies prefer to leave unanswered. Ambiguity, diplomats in [Singapore](sin mention) and [Hanoi](han mention) like to say, is the region's cheapest weapon.

---
places:
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  bei: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  aru: {name: Arunachal Pradesh, geonameid: 1278341, point: [28.4056, 94.4673], precision: division}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  sar: {name: Sarawak, geonameid: 1733038, point: [2.4495, 113.344], precision: division}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  sou: {name: South China Sea, point: [13.0, 114.0], precision: area, radius_km: 600}
  sca: {name: Scarborough Shoal, point: [15.15, 117.75], precision: near}
  sec: {name: Second Thomas Shoal, point: [9.73, 115.87], precision: near}
  que: {name: Quezon City, geonameid: 1692192, point: [14.6488, 121.0509]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mas: {name: Masinloc, point: [15.54, 119.95]}
  sub: {name: Subic, point: [14.88, 120.23]}
  inf: {name: Infanta, point: [15.82, 119.91]}
  pan: {name: Pangasinan, point: [16.0, 120.3], precision: division}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
events:
  e1: {type: publication, places: [], start: 2023-08-28, end: 2023-08-28, date_precision: day, date_text: on Monday, status: happened, actors: Beijing, targets: "its \"standard map\" for 2023", main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "India; Malaysia", main: true}
  e3: {type: verdict, places: [the], start: 2016-07, end: 2016-07, date_precision: month, date_text: in July 2016, status: happened, actors: An arbitral tribunal}
  e4: {type: attack, places: [sec], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: On August 5, status: happened, actors: one such captain, targets: a boat}
  e5: {type: sea_accident, places: [sec], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: Manila, targets: the rusting ship, minor: true}
notes: ""
