---
id: wildfire-tr-20
genre: wildfire
country: TR
published: 2021-08-01
publisher: Anatolia Herald
title: "[Bodrum](bod event) Tourists {Taken Off}(e1) by Boat as {Fires}(e2) Near Hotels"
---
[ANTALYA](ant dateline) (AH) — Holidaymakers in [Bodrum](bod event) were {evacuated}(e1) by coastguard cutters and pedal boats on Saturday as {wildfires}(e2), now in their fourth day, crept up to two hotels, and the death toll in southern [Turkey](tur event) rose to six.

Five of the dead were in [Manavgat](man event): a couple of 80, who had {gone back}(e3) for their cow, and three forestry workers. In [Marmaris](mar event), a volunteer of 25 died when his motorcycle, on which he was carrying water, {hit}(e4) a tree.

Ninety-eight {fires}(e2) have broken out since Wednesday, 88 of which were under control, the forestry minister said. Temperatures {reached}(e5) 49.1 degrees in [Cizre](ciz event), the highest ever measured in the country.

Planes from [Russia](rus mention), [Ukraine](ukr mention) and [Azerbaijan](aze mention) are {flying}(e6) over [Adana](ada event), [Mersin](mer event) and [Muğla](mug event); the aviation league's own have been rusting in a hangar at [Etimesgut](eti event) since 2019. [Athens](ath metonym) {offered}(e7) help within an hour, [Ankara](ank metonym) answered within two days.

On a {visit}(e8) to [Marmaris](mar event), the president {threw}(e8) packets of tea from a bus. He {pledged}(e9) new houses in a year. In [Muğla](mug event) villagers {attacked}(e10) a car whose number plate they took for that of arsonists; three engineers were hurt. Two suspects had been {detained}(e11) in [Milas](mil event) and let go.

Across the water, [Rhodes](rho event) {lost power}(e12) on Sunday after a {blaze}(e13) in the [Valley of the Butterflies](vallex event).

---
places:
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  rho: {name: Rhodes, point: [36.3, 28.1], precision: area, radius_km: 30}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  mug: {name: Muğla, geonameid: 304184, point: [37.2181, 28.3665]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  man: {name: Manavgat, geonameid: 304854, point: [36.7867, 31.4409]}
  mar: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  ciz: {name: Cizre, geonameid: 318253, point: [37.3302, 42.1848]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  eti: {name: Etimesgut, geonameid: 315155, point: [39.9533, 32.6328]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mil: {name: Milas, geonameid: 304355, point: [37.3164, 27.7839]}
  vallex: {name: "Valley of the Butterflies", point: [36.33, 28.06], precision: near}
events:
  e1: {type: rescue, places: [bod], start: 2021-07-31, end: 2021-07-31, date_precision: day, date_text: on Saturday, status: happened, actors: coastguard cutters, targets: Holidaymakers, main: true}
  e2: {type: wildfire, places: [man, bod, mar], start: 2021-07-28, end: 2021-07-28, date_precision: day, date_text: since Wednesday, killed: 6, status: happened, actors: "", main: true}
  e3: {type: wildfire, places: [man], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: a couple of 80, minor: true}
  e4: {type: road_accident, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a volunteer of 25}
  e5: {type: extreme_weather, places: [ciz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [ada, mer, mug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Planes}
  e7: {type: aid, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Athens}
  e8: {type: visit, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president}
  e9: {type: statement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president}
  e10: {type: attack, places: [mug], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: villagers, targets: a car}
  e11: {type: arrest, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two suspects}
  e12: {type: outage, places: [rho], start: 2021-08-01, end: 2021-08-01, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e13: {type: wildfire, places: [vallex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
