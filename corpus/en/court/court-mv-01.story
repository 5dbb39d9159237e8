---
id: court-mv-01
genre: court
country: MV
published: 2020-02-19
title: "[Addu](add metonym) council boat case: skipper {gets}(e1) four months, engine gets longer"
---
A criminal court judge in [Malé](mal event) on Tuesday {sent}(e1) the skipper of a council launch to prison for four months for {towing}(e2) a floating sauna from [Hithadhoo](hit event) to a private party on an uninhabited island and leaving it there.

Ahmed Nizam, 37, admitted {taking}(e2) the boat on the night of 27 November. He said that the councillor who had hired him, and who has since {gone}(e3) to [Colombo](col mention) for treatment, promised to return it before anyone in [Feydhoo](fey mention) or [Maradhoo](mar mention) was awake. Instead, the sauna {broke loose}(e4) in the [Equatorial Channel](eq event). It was next {seen}(e5) by a [Sri Lankan](lk demonym) tanker eighty miles south of [Fuvahmulah](fuv event), still warm.

The launch's engine, {impounded}(e6) as an exhibit, will {stay}(e6) in a police store in [Villingili](vil event) until the civil case is over. The City Council says that this has {stopped}(e7) the school run between the islands.

Defence counsel Mariyam Shazna told reporters that her client was a small fish. Larger ones, she added, have flats in [Kuala Lumpur](kl mention).

The [Maldivian](mv demonym) tourism ministry {declined}(e8) to say if a licence had ever been issued for a sauna one degree from the equator.

---
places:
  add: {name: Addu City, point: [-0.63, 73.158], precision: area, radius_km: 12}
  mal: {name: Malé, geonameid: 1282027, point: [4.1752, 73.5092]}
  hit: {name: Hithadhoo, geonameid: 1282256, point: [-0.6, 73.0833]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  fey: {name: Feydhoo, point: [-0.683, 73.136]}
  mar: {name: Maradhoo, point: [-0.665, 73.12]}
  eq: {name: Equatorial Channel, point: [-0.3, 73.3], precision: area, radius_km: 30}
  lk: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  fuv: {name: Fuvahmulah, point: [-0.298, 73.424]}
  vil: {name: Villingili, point: [4.174, 73.488]}
  kl: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  mv: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
events:
  e1: {type: verdict, places: [mal], start: 2020-02-18, end: 2020-02-18, date_precision: day, date_text: on Tuesday, status: happened, actors: A criminal court judge in Malé, targets: Ahmed Nizam, main: true}
  e2: {type: robbery, places: [hit], start: 2019-11-27, end: 2019-11-27, date_precision: day, date_text: on the night of 27 November, status: happened, actors: Ahmed Nizam, main: true}
  e3: {type: medical, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: other_accident, places: [eq], start: 2019-11-27, end: 2019-11-27, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: discovery, places: [fuv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: raid, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [hit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "The tanker's sighting south of Fuvahmulah is within e3."
