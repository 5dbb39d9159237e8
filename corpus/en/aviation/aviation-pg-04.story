---
id: aviation-pg-04
genre: aviation
country: PG
published: 2021-08-02
publisher: Papuan Reader
title: "Cessna with half a tonne of {cocaine}(e2) could not {lift}(e1) it"
---
[PORT MORESBY](por dateline): The plane that {failed to take off}(e1) from a grass strip at [Papa Lea Lea](pap event), north of the capital, a week ago was {carrying}(e2) more than 500 kg of cocaine, police said on Sunday, and too many jerry cans.

It had {come}(e3) from [Mareeba](mar mention), in [Queensland](que event), at under 3,000 feet, so that no radar would notice. The pilot, an [Australian](aus demonym) of 52, {walked}(e4) into the consulate of his country in [Port Moresby](por event) two days later, and was {charged}(e5) with entering without a passport.

Five men, said to be of a syndicate of [Melbourne](mel mention) with cousins in [Calabria](cal mention), were {arrested}(e6) in [Queensland](que event) and [Victoria](vic event). "Greed," the assistant commissioner in [Canberra](can mention) said. "Two hundred kilos less and he'd have landed in [Mareeba](mar mention) for tea."

The cocaine, packed by a bush road and wrapped with yellow tape, was {dug up}(e7) by dogs from [Brisbane](bri mention). What wasn't found the village has been {asked}(e8) about.

In [Bougainville](bou event), which has strips that nobody counts, a policeman suggested goats: "They tether goats on ours".

---
places:
  pap: {name: Papa Lea Lea, point: [-9.3, 147.0], precision: near}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  mar: {name: Mareeba, point: [-16.997, 145.423]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  cal: {name: Calabria, geonameid: 2525468, point: [38.9913, 16.3281], precision: division}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  bou: {name: Bougainville, point: [-6.2, 155.3], precision: area, radius_km: 80}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: air_accident, places: [pap], start: 2021-07-26, end: 2021-07-26, date_precision: day, date_text: a week ago, status: happened, actors: "", main: true}
  e2: {type: smuggling, places: [pap], start: 2021-07-26, end: 2021-07-26, date_precision: day, date_text: a week ago, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [mar], start: 2021-07-26, end: 2021-07-26, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [por], start: 2021-07-28, end: 2021-07-28, date_precision: day, date_text: two days later, status: happened, actors: "", minor: true}
  e5: {type: charge, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The pilot}
  e6: {type: arrest, places: [que, vic], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", main: true}
  e7: {type: discovery, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: investigation, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
