---
id: report-id-172
genre: report
country: ID
published: 2020-01-22
publisher: Nusantara Post
title: "[Jakarta](jak event) residents {sue}(e1) governor over New Year {floods}(e2)"
---
[Jakarta](jak dateline). The Central [Jakarta](jak metonym org) District Court on Tuesday {opened}(e1) {hearings}(e1) in a class {action}(e1) brought by 243 people who lost homes, cars or relatives when the capital was {submerged}(e2) on New Year's Day.

They are {demanding}(e1) Rp 42.3 billion ($3.1 million) from the administration, which they say gave no early warning. Presiding judge Dewi Anggraini {adjourned}(e3) the session to Feb. 4 to let the plaintiffs complete their files.

{Rain}(e2) of 377 millimeters, the most in a day since records began in 1866, {fell}(e2) on [Halim](hal event) airport in the east of the city on Dec. 31 and Jan. 1. Sixty-seven people {died}(e2) in [Greater Jakarta](gre event), including in [Bekasi](bek event), [Depok](dep event) and [South Tangerang](sou event), where a wall {collapsed}(e4) on a family of three. More than 397,000 {took shelter}(e5) at the peak of the {flooding}(e2).

"We {voted}(e6) for a man who promised to widen the river," said Ferry Gunadi, from [Kampung Melayu](kam mention), one of the plaintiffs. The governor's lawyers declined to comment.

In [Lebak](leb event), [Banten](ban mention), where {flash floods}(e7) the same day {washed away}(e7) 28 bridges and {killed}(e7) nine, police have {closed}(e8) 178 illegal gold pits in the [Mount Halimun Salak](mou event) National Park and {named}(e9) four owners as suspects.

The disaster has put wind in the sails of the plan to move the seat of government to [East Kalimantan](eas mention). It may also change habits: sales of roof racks for rubber boats are brisk in [Kelapa Gading](kel mention).

A second, lighter {flood}(e10) on Jan. 8 {blocked}(e10) two underpasses in [Kemayoran](kem event). The weather agency has {extended}(e11) an alert for [West Java](wes event), [Lampung](lam event) and [Central Java](cen event) until the end of the month; cloud {seeding}(e12) by the air force over the [Sunda Strait](sun event), begun on Jan. 3, goes on.

---
places:
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  hal: {name: Halim, point: [-6.27, 106.89], precision: near}
  gre: {name: Greater Jakarta, point: [-6.25, 106.85], precision: area, radius_km: 40}
  bek: {name: Bekasi, geonameid: 1649378, point: [-6.2349, 106.9896]}
  dep: {name: Depok, geonameid: 1645524, point: [-6.4, 106.8186]}
  sou: {name: South Tangerang, geonameid: 8581443, point: [-6.2886, 106.7179]}
  kam: {name: Kampung Melayu, point: [-6.22, 106.86], precision: near}
  leb: {name: Lebak, point: [-6.65, 106.22], precision: division}
  ban: {name: Banten, geonameid: 1923045, point: [-6.2579, 106.167], precision: division}
  mou: {name: Mount Halimun Salak, point: [-6.75, 106.5], precision: near}
  eas: {name: East Kalimantan, geonameid: 1641897, point: [1.2892, 116.354], precision: division}
  kel: {name: Kelapa Gading, point: [-6.16, 106.91], precision: near}
  kem: {name: Kemayoran, point: [-6.16, 106.85], precision: near}
  wes: {name: West Java, geonameid: 1642672, point: [-6.9076, 107.638], precision: division}
  lam: {name: Lampung, geonameid: 1638535, point: [-4.919, 105.059], precision: division}
  cen: {name: Central Java, geonameid: 1642669, point: [-7.2901, 109.896], precision: division}
  sun: {name: Sunda Strait, point: [-6.0, 105.6], precision: area, radius_km: 50}
events:
  e1: {type: trial, places: [jak], start: 2020-01-21, end: 2020-01-21, date_precision: day, date_text: on Tuesday, status: happened, actors: 243 people, targets: the administration, main: true}
  e2: {type: flood, places: [jak, hal, gre, bek, dep, sou], start: 2019-12-31, end: 2020-01-01, date_precision: day, date_text: on Dec. 31 and Jan. 1, killed: 67, status: happened, actors: "", main: true}
  e3: {type: decision, places: [jak], start: 2020-01-21, end: 2020-01-21, date_precision: day, date_text: "", status: happened, actors: Presiding judge Dewi Anggraini, targets: the session, minor: true}
  e4: {type: collapse, places: [sou], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: "", status: happened, actors: a wall, targets: a family of three}
  e5: {type: displacement, places: [gre], start: 2020-01, end: 2020-01, date_precision: month, date_text: at the peak, displaced: 397000, displaced_qualifier: at_least, status: happened, actors: ""}
  e6: {type: election, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: flood, places: [leb], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: the same day, killed: 9, status: happened, actors: "", targets: 28 bridges}
  e8: {type: closure, places: [mou, leb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: 178 illegal gold pits}
  e9: {type: charge, places: [leb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: four owners}
  e10: {type: flood, places: [kem], start: 2020-01-08, end: 2020-01-08, date_precision: day, date_text: on Jan. 8, status: happened, actors: "", targets: two underpasses}
  e11: {type: statement, places: [wes, lam, cen], start: 2020-01, end: 2020-01, date_precision: month, date_text: until the end of the month, status: happened, actors: The weather agency}
  e12: {type: other, places: [sun], start: 2020-01-03, end: 2020-01-22, date_precision: day, date_text: on Jan. 3, status: happened, actors: the air force, minor: true}
notes: ""
