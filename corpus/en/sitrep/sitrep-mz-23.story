---
id: sitrep-mz-23
genre: sitrep
country: MZ
published: 2019-03-26
publisher: "Coordination Office, Beira"
title: "[Mozambique](moz event): {Cyclone}(e1) Response Update (26 March)"
---
What has happened
{Cyclone}(e1) Idora {made landfall}(e1) near [Beira](bei event) during the night of 14 to 15 March with winds of 195 km/h. The [Pungwe](pun event) and [Buzi](buz event) rivers {burst their banks}(e2) three days later, {flooding}(e2) an area of 3,000 square kilometres.

What is new
• The official {death toll}(e1) in [Mozambique](moz event) stands at 468. In [Zimbabwe](zim event) 181 people {died}(e3), most of them in [Chimanimani](chi event) when {landslides}(e4) hit a school on 15 March; in [Malawi](mal event), {60}(e5).
• First {cases}(e6) of acute watery diarrhoea were reported in [Beira](bei event) on 25 March. There is no confirmation of cholera as yet.
• The N6 road to [Chimoio](chim mention) was {reopened}(e7) on Sunday evening.

Who is doing what
Two helicopters of [South Africa](sou mention)'s air force have {rescued}(e8) more than 400 people from trees and roofs since 17 March, chiefly around [Buzi](buzi event). The [Indian](ind demonym) navy {landed}(e9) food from three ships. [Lisbon](lis metonym) {sent}(e10) 35 divers, and a field hospital from [Italy](ita mention) will {open}(e11) on Friday next to the wrecked theatre of the central hospital, where a surgeon {delivered}(e12) a girl by torchlight in the storm. A cholera {vaccination}(e13) of 800,000 is planned for April.

What is missing
Boats. Chlorine. Fuel for aircraft, of which {leaks}(e14) at the airport have wasted 30,000 litres. Some 128,000 people {sleep}(e15) in 143 schools and churches in [Sofala](sof event), [Manica](man event), [Zambezia](zam event) and [Tete](tet event). Only one in five has been registered.

---
places:
  pun: {name: Pungwe, point: [-19.6, 34.5], precision: area, radius_km: 50}
  buz: {name: Buzi, point: [-19.9, 34.3], precision: area, radius_km: 50}
  buzi: {name: Buzi town, point: [-19.87, 34.6], precision: near}
  chi: {name: Chimanimani, point: [-19.8, 32.87]}
  sof: {name: Sofala, geonameid: 1026804, point: [-18.7726, 34.8544], precision: division}
  man: {name: Manica, geonameid: 1040947, point: [-20.811, 33.4678], precision: division}
  zam: {name: Zambézia, geonameid: 1024312, point: [-16.4213, 37.1305], precision: division}
  tet: {name: Tete, geonameid: 1026010, point: [-15.4259, 32.7751], precision: division}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  chim: {name: Chimoio, geonameid: 1049261, point: [-19.1164, 33.4833]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  bei: {name: Beira, geonameid: 1052373, point: [-19.8436, 34.8389]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: storm, places: [bei], start: 2019-03-14, end: 2019-03-15, date_precision: day, date_text: during the night of 14 to 15 March, killed: 468, status: happened, actors: "", main: true}
  e2: {type: flood, places: [pun, buz], start: 2019-03-18, end: 2019-03-18, date_precision: day, date_text: three days later, status: happened, actors: "", main: true}
  e3: {type: storm, places: [zim], start: null, end: null, date_precision: unknown, date_text: "", killed: 181, status: happened, actors: ""}
  e4: {type: landslide, places: [chi], start: 2019-03-15, end: 2019-03-15, date_precision: day, date_text: on 15 March, status: happened, actors: ""}
  e5: {type: storm, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", killed: 60, status: happened, actors: ""}
  e6: {type: outbreak, places: [bei], start: 2019-03-25, end: 2019-03-25, date_precision: day, date_text: on 25 March, status: happened, actors: ""}
  e7: {type: opening, places: [chim], start: 2019-03-24, end: 2019-03-24, date_precision: day, date_text: on Sunday evening, status: happened, actors: ""}
  e8: {type: rescue, places: [buzi], start: 2019-03-17, end: 2019-03-26, date_precision: day, date_text: since 17 March, status: happened, actors: Two helicopters, targets: more than 400 people}
  e9: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Indian navy}
  e10: {type: aid, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lisbon}
  e11: {type: opening, places: [bei], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e12: {type: medical, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a surgeon, minor: true}
  e13: {type: medical, places: [], start: 2019-04, end: 2019-04, date_precision: month, date_text: for April, status: planned, actors: ""}
  e14: {type: other_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: displacement, places: [sof, man, zam, tet], start: null, end: null, date_precision: unknown, date_text: "", displaced: 128000, displaced_qualifier: about, status: happened, actors: ""}
notes: ""
