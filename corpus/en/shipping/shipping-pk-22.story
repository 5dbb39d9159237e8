---
id: shipping-pk-22
genre: shipping
country: PK
published: 2017-01-30
publisher: Indus Delta News
title: "Oil {Slick}(e1) Reaches [Karachi](kar event) Beaches After Tankers {Collide}(e2)"
---
[KARACHI](kar dateline): Volunteers and coastguardsmen were {scooping}(e3) thick oil by hand from the beaches of [Karachi](kar event) on Monday, two days after two ships {collided}(e2) outside [Port Qasim](por event) in the [Arabian Sea](ara event).

The {collision}(e2) occurred at about 4 am on Saturday, when an outgoing gas carrier hit an incoming tanker laden with 32,000 tonnes of heavy oil. Nobody was hurt on either vessel. Port officials said on Saturday that there had been no {spill}(e4). By Sunday noon the {slick}(e1) had reached [Clifton Beach](cli event), 30 km to the west.

Coastguard officers now estimate that at least 20 tonnes of oil {leaked}(e1) from the tanker, the MT Makran Pearl. Dead turtles and fish have {washed ashore}(e5) at [Keamari](kea event) and [Sandspit](san event). Fishermen in 14 villages have been {told}(e6) not to put out.

"We were lied to," said Akhtar Jamote, who heads a fishermen's cooperative at [Ibrahim Hyderi](ibr event). The provincial government has announced an {inquiry}(e7) into the {accident}(e2), and the police have {registered a case}(e8) against both masters, who have been {asked}(e9) not to leave [Pakistan](pak mention).

About 1,500 people, students among them, took part in the {clean-up}(e3) on Monday with buckets, since pumps {sent}(e10) from [Dubai](dub mention) had choked on the sludge. Doctors {treated}(e11) some 30 of them for rashes and dizziness.

The {spill}(e1) is the worst on this coast since 2010, when two freighters {collided}(e12) off [Gwadar](gwa event) and 800 tonnes of oil {escaped}(e12).

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
  e1: {type: other_accident, places: [kar, cli], start: 2017-01-28, end: 2017-01-29, date_precision: day, date_text: By Sunday noon, status: happened, actors: MT Makran Pearl, main: true}
  e2: {type: sea_accident, places: [por], start: 2017-01-28, end: 2017-01-28, date_precision: day, date_text: on Saturday, injured: 0, status: happened, actors: a gas carrier, targets: a tanker, main: true}
  e3: {type: rescue, places: [kar], start: 2017-01-30, end: 2017-01-30, date_precision: day, date_text: on Monday, status: happened, actors: Volunteers and coastguardsmen, main: true}
  e4: {type: other_accident, places: [por], start: 2017-01-28, end: 2017-01-28, date_precision: day, date_text: on Saturday, status: denied, actors: MT Makran Pearl}
  e5: {type: discovery, places: [kea, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: MT Makran Pearl}
  e6: {type: decision, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fishermen}
  e7: {type: investigation, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: charge, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, targets: both masters}
  e9: {type: decision, places: [pak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, targets: both masters, minor: true}
  e10: {type: aid, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: medical, places: [kar], start: 2017-01-30, end: 2017-01-30, date_precision: day, date_text: "", injured: 30, injured_qualifier: about, status: happened, actors: Doctors, targets: some 30 of them}
  e12: {type: sea_accident, places: [gwa], start: 2010, end: 2010, date_precision: year, date_text: since 2010, status: happened, actors: two freighters}
notes: ""
