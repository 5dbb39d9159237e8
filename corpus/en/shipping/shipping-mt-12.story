---
id: shipping-mt-12
genre: shipping
country: MT
published: 2019-01-09
publisher: The Grand Harbour Mail
title: "Scrubbed, {sold}(e1), {towed}(e2): the end of a ghost tanker"
---
No flag, no crew, no lights. When the Amalthea Sun {drifted}(e3) over [Hurd's Bank](hur event) on the 27th of November, the first to {notice}(e4) was a man fishing for lampuki out of [Marsaxlokk](mar mention).

On Tuesday she {left}(e2) [Valletta](val mention) for good, at the end of a [Turkish](tr demonym) tug's wire, for the breakers' beach at [Aliağa](ali mention). A magistrate had {ordered}(e5) her {sold}(e1) in the [Valletta](val event) law courts on Republic Day week, and a scrap dealer from [Izmir](izm mention) {gave}(e1) 410,000 euros.

Who had {cast her off}(e6)? The police have {questioned}(e7) a bunkering agent from [Sliema](sli mention) and two [Libyans](ly demonym) staying at [Buġibba](bug mention), and {let them go}(e8). Her tanks smelt of diesel from [Zawiya](zaw mention). She was last heard of, under the name of Ceres, at [Sfax](sfa event), and before that at [Augusta](aug event) in [Sicily](sic event), where the customs police still want her papers.

There is no {pollution}(e9), the environment authority repeats. Divers from [Gozo](goz mention) will {look over}(e10) the seabed at [Hurd's Bank](hur event) in spring all the same: on that shallow, just outside [Maltese](mt demonym) waters, the big ships lie in rows waiting for work.

---
places:
  hur: {name: "Hurd's Bank", point: [35.9, 14.75], precision: area}
  mar: {name: Marsaxlokk, geonameid: 2562247, point: [35.8421, 14.543]}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  tr: {name: Türkiye, geonameid: 298795, point: [39.059, 34.9115], precision: country}
  ali: {name: Aliağa, geonameid: 324106, point: [38.7998, 26.972]}
  izm: {name: Izmir, geonameid: 311046, point: [38.4127, 27.1384]}
  sli: {name: Sliema, geonameid: 2562501, point: [35.9125, 14.5017]}
  ly: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  bug: {name: Buġibba, point: [35.95, 14.41], precision: near}
  zaw: {name: Zawiya, geonameid: 2216885, point: [32.7522, 12.7278]}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  aug: {name: Augusta, geonameid: 2525646, point: [37.2407, 15.2212]}
  sic: {name: Sicily, geonameid: 2523119, point: [37.63, 14.0858], precision: division}
  goz: {name: Gozo, point: [36.05, 14.25], precision: area, radius_km: 8}
  mt: {name: Malta, geonameid: 2562770, point: [35.9167, 14.4333], precision: country}
events:
  e1: {type: deal, places: [val], start: 2018-12, end: 2018-12, date_precision: month, date_text: Republic Day week, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [val], start: 2019-01-08, end: 2019-01-08, date_precision: day, date_text: On Tuesday, status: happened, actors: "", main: true}
  e3: {type: sea_accident, places: [hur], start: 2018-11-27, end: 2018-11-27, date_precision: day, date_text: on the 27th of November, status: happened, actors: "", main: true}
  e4: {type: discovery, places: [hur], start: 2018-11-27, end: 2018-11-27, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: verdict, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A magistrate}
  e6: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: investigation, places: [sli, bug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The police}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: other_accident, places: [hur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: survey, places: [hur], start: 2019, end: 2019, date_precision: year, date_text: in spring, status: planned, actors: ""}
notes: ""
