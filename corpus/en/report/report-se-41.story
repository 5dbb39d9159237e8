---
id: report-se-41
genre: report
country: SE
published: 2024-12-11
publisher: Nordic Courier
title: "Five {jailed}(e1) over wave of {bombings}(e2) between [Uppsala](upp event) and [Stockholm](stoc event)"
---
[Södertörn](sod metonym org) District Court on Wednesday {sentenced}(e1) five men to between four and 14 years in prison for a series of {explosions}(e2) in autumn 2023 that {wrecked}(e2) stairwells in [Uppsala](upp event), [Hässelby](has event) and [Tumba](tum event) and {killed}(e3) a 25-year-old woman.

The woman, a newly qualified teacher, was asleep when a bomb {went}(e3) off at the house next door, in [Storvreta](sto event), on 28 September 2023. The charge was meant for a relative of a gang leader, judge Cecilia Wennerholm said. "The defendants did not even have the right address."

Two of the convicted were under 18 at the time. They had been {recruited}(e4) in a chat group, one from [Borås](bor mention) and one from [Eskilstuna](esk mention), for 30,000 kronor.

The man who {ordered}(e2) the {bombings}(e2) is believed to be in [Turkey](tur mention). [Ankara](ank metonym) has twice {refused}(e5) to hand him over. A second suspect was {arrested}(e6) in [Málaga](mal event), [Spain](spa event), in May and {flown}(e7) to [Arlanda](arl event) in July.

[Sweden](swe event) had 149 {explosions}(e8) last year, up from 90 in 2022, according to figures that the police {published}(e9) in January. Most are made with dynamite stolen from building sites. Gang violence, once confined to [Malmö](malm mention), [Gothenburg](got mention) and the capital, has reached towns like [Sandviken](san event), where four men were {shot}(e10) in a bar in September last year.

It has spilled across the [Öresund](ore mention) as well. In August [Danish](dan demonym) police {recorded}(e11) 25 cases in which [Swedish](swed demonym) teenagers had been hired for crimes in [Copenhagen](cop event) and [Kolding](kol event); [Copenhagen](cop metonym) {tightened}(e12) checks at the bridge. [Oslo](osl metonym) followed at [Svinesund](svi event) in October.

The government {lowered}(e13) the age at which people can be wiretapped to 15 in the spring. A {bill}(e14) allowing prisons for 13-year-olds is before the Riksdag.

Prosecutors had asked for life terms for the two adults. They have until 2 January to {appeal}(e15). The teacher's parents, who {sat}(e16) through all 31 days of the {trial}(e16), left by a side door without commenting.

---
places:
  sod: {name: Södertörn, point: [59.22, 17.95]}
  has: {name: Hässelby, point: [59.37, 17.83]}
  tum: {name: Tumba, geonameid: 2667094, point: [59.1986, 17.8332]}
  bor: {name: Borås, geonameid: 2720501, point: [57.721, 12.9401]}
  sto: {name: Storvreta, geonameid: 2671490, point: [59.9593, 17.7059]}
  esk: {name: Eskilstuna, geonameid: 2715953, point: [59.3666, 16.5077]}
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
  arl: {name: Arlanda, point: [59.65, 17.93]}
  san: {name: Sandviken, geonameid: 2680075, point: [60.6167, 16.7667]}
  ore: {name: Öresund, point: [55.8, 12.8], precision: area, radius_km: 40}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  kol: {name: Kolding, geonameid: 2618528, point: [55.4904, 9.4722]}
  svi: {name: Svinesund, point: [59.1, 11.27]}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  stoc: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  malm: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  swed: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
events:
  e1: {type: verdict, places: [sod], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: on Wednesday, status: happened, actors: Södertörn District Court, targets: five men, main: true}
  e2: {type: bombing, places: [upp, has, tum], start: 2023, end: 2023, date_precision: year, date_text: in autumn 2023, status: happened, actors: five men, main: true}
  e3: {type: bombing, places: [sto], start: 2023-09-28, end: 2023-09-28, date_precision: day, date_text: on 28 September 2023, killed: 1, status: happened, actors: "", targets: a 25-year-old woman}
  e4: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of the convicted, minor: true}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ankara}
  e6: {type: arrest, places: [mal], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, arrested: 1, status: happened, actors: "", targets: A second suspect}
  e7: {type: transport_change, places: [arl], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: A second suspect, minor: true}
  e8: {type: bombing, places: [swe], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: ""}
  e9: {type: publication, places: [], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: the police, targets: figures, minor: true}
  e10: {type: shooting, places: [san], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September last year, injured: 4, status: happened, actors: "", targets: four men}
  e11: {type: investigation, places: [cop, kol], start: 2024-08, end: 2024-08, date_precision: month, date_text: In August, status: happened, actors: Danish police, targets: 25 cases}
  e12: {type: decision, places: [cop, svi], start: 2024-08, end: 2024-08, date_precision: month, date_text: In August, status: happened, actors: Copenhagen, targets: checks}
  e13: {type: legislation, places: [swe], start: 2024, end: 2024, date_precision: year, date_text: in the spring, status: happened, actors: The government}
  e14: {type: legislation, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 13-year-olds}
  e15: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: until 2 January, status: planned, actors: They, minor: true}
  e16: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The teacher's parents"}
notes: ""
