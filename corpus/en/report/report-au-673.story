---
id: report-au-673
genre: report
country: AU
published: 2024-03-08
publisher: Queensland Broadcasting
title: "Mass {bleaching}(e1) {confirmed}(e1) on [Great Barrier Reef](gre event)"
---
[Australia](aus metonym)'s reef authority has {confirmed}(e1) that the [Great Barrier Reef](gre event) is going through its fifth mass coral {bleaching}(e1) in eight years.

{Surveys}(e2) from the air over 300 reefs between [Cape Melville](cap event) and [Bundaberg](bun event) {showed}(e1) damage on most of them.

The southern part, around the [Keppel Islands](kep event) and [Heron Island](her event), has {fared}(e1) worst.

Sea temperatures there were {measured}(e3) at more than 2.5 degrees above average in February.

Dr Selina Waqa, a marine biologist at James Cook University in [Townsville](tow mention), said colonies hundreds of years old had turned white.

"Some of them will recover if it cools down quickly, but it has to be in the next three weeks," she said.

Tropical Cyclone Kirrily, which {crossed}(e4) the coast near [Townsville](tow event) on January 25, brought little relief, while floods after an earlier {cyclone}(e5) in December {carried}(e5) mud from the [Barron](bar event) and [Daintree](dai event) rivers out to sea.

Tour operators in [Cairns](cai mention) and [Airlie Beach](air mention) say most visitors will see nothing unusual.

Federal environment minister Joel Tranter {flew}(e6) over the reef on Thursday and {pledged}(e7) another $20 million for the removal of crown-of-thorns starfish.

Conservation groups want more.

They {protested}(e8) outside his office in [Brisbane](bri event) this morning against the {approval}(e9) of an extension of a coal mine near [Moranbah](mor event).

UNESCO, which has twice put off a {decision}(e10) on listing the reef as "in danger", is to {discuss}(e10) it again in [New Delhi](new event) in July.

Similar {bleaching}(e11) was {recorded}(e11) last year in [Florida](flo event), [Cuba](cub event) and the [Red Sea](red event).

The global coral programme in [Washington](was mention) expects to {declare}(e12) the fourth worldwide event within weeks.

At [Lord Howe Island](lor event), the southernmost reef of all, divers {found}(e13) only slight damage last weekend.

---
places:
  gre: {name: Great Barrier Reef, point: [-19.0, 148.5], precision: area, radius_km: 600}
  cap: {name: Cape Melville, point: [-14.17, 144.5], precision: near}
  kep: {name: Keppel Islands, point: [-23.17, 150.95], precision: area, radius_km: 12}
  her: {name: Heron Island, point: [-23.44, 151.91], precision: near}
  bar: {name: Barron, point: [-16.87, 145.7], precision: near}
  dai: {name: Daintree, point: [-16.28, 145.4], precision: near}
  air: {name: Airlie Beach, point: [-20.27, 148.72]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  red: {name: Red Sea, point: [22.0, 38.0], precision: area, radius_km: 700}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lor: {name: Lord Howe Island, point: [-31.55, 159.08], precision: area, radius_km: 6}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mor: {name: Moranbah, point: [-22.0, 148.05]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  bun: {name: Bundaberg, geonameid: 2173323, point: [-24.8662, 152.3479]}
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
events:
  e1: {type: other, places: [gre, kep, her], start: 2024-02, end: 2024-03, date_precision: month, date_text: "", status: happened, actors: "", main: true}
  e2: {type: survey, places: [cap, bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: survey, places: [kep, her], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, status: happened, actors: "", minor: true}
  e4: {type: storm, places: [tow], start: 2024-01-25, end: 2024-01-25, date_precision: day, date_text: on January 25, status: happened, actors: ""}
  e5: {type: flood, places: [bar, dai], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: ""}
  e6: {type: visit, places: [gre], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: on Thursday, status: happened, actors: Joel Tranter, targets: the reef, minor: true}
  e7: {type: aid, places: [gre], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: on Thursday, status: happened, actors: Joel Tranter}
  e8: {type: protest, places: [bri], start: 2024-03-08, end: 2024-03-08, date_precision: day, date_text: this morning, status: happened, actors: Conservation groups, targets: a coal mine}
  e9: {type: decision, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: decision, places: [new], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: planned, actors: UNESCO, targets: the reef}
  e11: {type: other, places: [flo, cub, red], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: ""}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: within weeks, status: planned, actors: The global coral programme, minor: true}
  e13: {type: survey, places: [lor], start: 2024-03-02, end: 2024-03-03, date_precision: day, date_text: last weekend, status: happened, actors: divers, minor: true}
notes: ""
