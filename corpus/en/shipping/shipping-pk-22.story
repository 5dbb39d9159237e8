---
id: shipping-pk-22
genre: shipping
country: PK
published: 2017-01-30
publisher: Indus Delta News
title: "Oil {Slick}(e1) {Reaches}(e1) [Karachi](kar event) Beaches After Tankers {Collide}(e2)"
---
[KARACHI](kar dateline): Volunteers and coastguardsmen were {scooping}(e3) thick oil by hand from the beaches of [Karachi](kar event) on Monday, two days after two ships {collided}(e2) outside [Port Qasim](por event) in the [Arabian Sea](ara event).

The {collision}(e2) {occurred}(e2) at about 4 am on Saturday, when an outgoing gas carrier {hit}(e2) an incoming tanker laden with 32,000 tonnes of heavy oil. Nobody was {hurt}(e2) on either vessel. Port officials {said}(e4) on Saturday that there had been no {spill}(e1). By Sunday noon the {slick}(e1) had {reached}(e1) [Clifton Beach](cli event), 30 km to the west.

Coastguard officers now estimate that at least 20 tonnes of oil {leaked}(e1) from the tanker, the MT Makran Pearl. Dead turtles and fish have {washed}(e1) ashore at [Keamari](kea event) and [Sandspit](san event). Fishermen in 14 villages have been {told}(e5) not to put out.

"We were lied to," said Akhtar Jamote, who heads a fishermen's cooperative at [Ibrahim Hyderi](ibr event). The provincial government has {announced}(e6) an inquiry into the {accident}(e2), and the police have {registered}(e7) a case against both masters, who have been {asked}(e7) not to leave [Pakistan](pak mention).

About 1,500 people, students among them, took part in the {clean-up}(e3) on Monday with buckets, since pumps {sent}(e8) from [Dubai](dub mention) had choked on the sludge. Doctors {treated}(e9) some 30 of them for rashes and dizziness.

The {spill}(e1) is the worst on this coast since 2010, when two freighters {collided}(e10) off [Gwadar](gwa event) and 800 tonnes of oil {escaped}(e10).

---
places:
  por: {name: Port Qasim, point: [24.77, 67.33], precision: near}
  ara: {name: Arabian Sea, point: [24.5, 66.8], precision: area, radius_km: 100}
  cli: {name: Clifton Beach, point: [24.79, 67.03], precision: near}
  kea: {name: Keamari, point: [24.82, 66.98], precision: near}
  san: {name: Sandspit, point: [24.83, 66.92], precision: near}
  ibr: {name: Ibrahim Hyderi, point: [24.79, 67.14], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  gwa: {name: Gwadar, geonameid: 1177446, point: [25.1216, 62.3254]}
events:
  e1: {type: other_accident, places: [kar, cli, kea, san, por], start: 2017-01-28, end: 2017-01-30, date_precision: day, date_text: By Sunday noon, status: happened, actors: MT Makran Pearl, main: true}
  e2: {type: sea_accident, places: [por, ara], start: 2017-01-28, end: 2017-01-28, date_precision: day, date_text: at about 4 am on Saturday, status: happened, actors: a gas carrier, targets: a tanker, main: true}
  e3: {type: other, places: [kar], start: 2017-01-30, end: 2017-01-30, date_precision: day, date_text: on Monday, status: happened, actors: Volunteers and coastguardsmen, main: true}
  e4: {type: statement, places: [], start: 2017-01-28, end: 2017-01-28, date_precision: day, date_text: on Saturday, status: happened, actors: Port officials}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fishermen}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The provincial government}
  e7: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, targets: both masters}
  e8: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: medical, places: [kar], start: 2017-01-30, end: 2017-01-30, date_precision: day, date_text: on Monday, status: happened, actors: Doctors, targets: some 30 of them}
  e10: {type: sea_accident, places: [gwa], start: 2010, end: 2010, date_precision: year, date_text: since 2010, status: happened, actors: two freighters}
notes: ""
