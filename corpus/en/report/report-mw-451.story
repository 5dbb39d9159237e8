---
id: report-mw-451
genre: report
country: MW
published: 2023-03-17
publisher: Southern Africa Relief Bulletin
title: "Cyclone Freddy: a regional overview as the toll in [Malawi](mal event) passes 320"
---
After 36 days, Cyclone Freddy is over. What may turn out to be the longest-lived {storm}(e1) on record {formed}(e1) off north-western [Australia](aus event) on 6 February, crossed the whole of the [Indian Ocean](ind event), {struck}(e1) [Madagascar](mad event) and [Mozambique](moz event) twice each and {broke up}(e1) over [Malawi](mal event) on Wednesday.

[Malawi](mal event)

At least 326 people have {died}(e1) and 183,159 are {displaced}(e1). [Blantyre](bla event), the commercial capital, accounts for 158 deaths; in the township of [Chilobwe](chi event) a slope {came down}(e2) on houses on the night of Sunday to Monday. The districts of [Phalombe](pha event), [Mulanje](mul event), [Chiradzulu](chir event), [Thyolo](thy event), [Zomba](zom event) and [Nsanje](nsa event) are badly hit, and parts of them can be reached only by air. The bridge at [Thuchila](thu event) is {gone}(e3). The army has {rescued}(e4) 441 people, the police 126.

President Gerald Kamwendo, who had {returned}(e5) on Tuesday from a conference in [Doha](doh mention), {declared}(e6) a state of disaster in ten districts and {toured}(e7) [Blantyre](bla event) on Thursday, where he {attended}(e8) the burial of 21 victims at [Naotcha](nao event). "This is a national tragedy and our own forests were in it," he said. Two weeks of mourning have been {ordered}(e8).

The hydro station at [Nkula](nku event) {tripped}(e9) on Monday, and most of the country was {without power}(e9) for two days. {Cholera}(e10) is the main fear: since March 2022 it has {killed}(e10) 1,664 people. Eight treatment centres were {destroyed}(e11).

[Mozambique](moz event)

Freddy {came ashore}(e1) again near [Quelimane](que event) last Saturday. In [Zambezia](zam event) province 53 deaths have been {confirmed}(e1), 22,000 people are in camps, and [Milange](mil event), on the border, was {cut off}(e12) until Thursday. In [Vilankulo](vil event) and [Inhassoro](inh event), where it had first {landed}(e1) on 24 February, roofs had only just been {mended}(e13). [Portugal](por metonym) has {sent}(e14) a plane with 38 medics to [Beira](bei event).

[Madagascar](mad event)

17 {dead}(e1) in the two passages, of whom seven at [Mananjary](man event) on 21 February and ten around [Toliara](tol event) on 5 March.

[Zimbabwe](zim event), [Zambia](zamb event)

Two people {drowned}(e15) in [Mutare](mut event), and the ferry at [Luangwa](lua event) is {out of service}(e16).

RESPONSE

The World Food Programme has {moved}(e17) a helicopter from [Lilongwe](lil mention) to [Chileka](chil metonym org) airport and {handed out}(e17) flour to 70,000 people in camps. [Zambia](zamb metonym)'s army engineers {arrived}(e18) at [Muloza](mulo event) on Friday with a folding bridge. Schools in the south are {closed}(e19) until 31 March. MSF {suspended}(e20) outreach but {treats}(e21) patients at the Queen Elizabeth hospital in [Blantyre](bla event); of 220 {brought in}(e21) on Monday, 42 were dead on arrival.

BACKGROUND

In March 2019, Cyclone Idai {killed}(e22) 1,500 people in the three countries and nearly {wiped out}(e22) [Beira](bei event). Ana and Gombe {followed}(e23) in January and March last year.

---
places:
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  ind: {name: Indian Ocean, point: [-17.0, 80.0], precision: area, radius_km: 3500}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  chi: {name: Chilobwe, point: [-15.83, 34.99]}
  bla: {name: Blantyre, geonameid: 931755, point: [-15.785, 35.0085]}
  pha: {name: Phalombe District, geonameid: 1105842, point: [-15.6883, 35.667], precision: division}
  mul: {name: Mulanje District, geonameid: 925788, point: [-15.9868, 35.5397], precision: division}
  chir: {name: Chiradzulu District, geonameid: 930579, point: [-15.7358, 35.2224], precision: division}
  thy: {name: Thyolo District, geonameid: 930283, point: [-16.1135, 35.1071], precision: division}
  zom: {name: Zomba District, geonameid: 923292, point: [-15.4526, 35.4256], precision: division}
  nsa: {name: Nsanje District, geonameid: 924567, point: [-17.0479, 35.1003], precision: division}
  thu: {name: Thuchila, point: [-15.9, 35.35], precision: near}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  nao: {name: Naotcha, point: [-15.82, 35.0], precision: near}
  nku: {name: Nkula, point: [-15.53, 34.82]}
  que: {name: Quelimane, geonameid: 1028434, point: [-17.8786, 36.8883]}
  zam: {name: Zambezia, point: [-16.5, 36.9], precision: division}
  mil: {name: Milange, point: [-16.1, 35.77]}
  vil: {name: Vilankulo, geonameid: 1024683, point: [-22.0, 35.3167]}
  inh: {name: Inhassoro, point: [-21.53, 35.2]}
  bei: {name: Beira, geonameid: 1052373, point: [-19.8436, 34.8389]}
  man: {name: Mananjary, point: [-21.23, 48.34]}
  tol: {name: Toliara, geonameid: 1055429, point: [-23.35, 43.6667]}
  mut: {name: Mutare, geonameid: 884979, point: [-18.9707, 32.6709]}
  lua: {name: Luangwa, point: [-15.62, 30.41]}
  lil: {name: Lilongwe, geonameid: 927967, point: [-13.9669, 33.7873]}
  chil: {name: Chileka, point: [-15.68, 34.97]}
  mulo: {name: Muloza, point: [-16.1, 35.75], precision: near}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  zamb: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
events:
  e1: {type: storm, places: [mal, bla, pha, mul, chir, thy, zom, nsa, moz, que, zam, vil, inh, mad, man, tol], start: 2023-02-06, end: 2023-03-15, date_precision: day, date_text: on 6 February, killed: 396, displaced: 183159, displaced_qualifier: at_least, status: happened, actors: Cyclone Freddy, main: true}
  e2: {type: landslide, places: [chi], start: 2023-03-12, end: 2023-03-13, date_precision: day, date_text: on the night of Sunday to Monday, status: happened, actors: a slope, targets: houses, main: true}
  e3: {type: collapse, places: [thu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The bridge}
  e4: {type: rescue, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, targets: 441 people}
  e5: {type: visit, places: [mal], start: 2023-03-14, end: 2023-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: President Gerald Kamwendo, minor: true}
  e6: {type: decision, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Gerald Kamwendo, targets: ten districts, main: true}
  e7: {type: visit, places: [bla], start: 2023-03-16, end: 2023-03-16, date_precision: day, date_text: on Thursday, status: happened, actors: President Gerald Kamwendo}
  e8: {type: ceremony, places: [nao], start: 2023-03-16, end: 2023-03-16, date_precision: day, date_text: on Thursday, status: happened, actors: he, targets: 21 victims}
  e9: {type: outage, places: [nku, mal], start: 2023-03-13, end: 2023-03-13, date_precision: day, date_text: on Monday, status: happened, actors: The hydro station}
  e10: {type: outbreak, places: [mal], start: 2022-03, end: 2023-03, date_precision: month, date_text: since March 2022, killed: 1664, status: happened, actors: "", targets: "1,664 people"}
  e11: {type: storm, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eight treatment centres, minor: true}
  e12: {type: closure, places: [mil], start: 2023-03-16, end: 2023-03-16, date_precision: day, date_text: until Thursday, status: happened, actors: "", minor: true}
  e13: {type: construction, places: [vil, inh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: roofs, minor: true}
  e14: {type: aid, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Portugal, targets: a plane with 38 medics}
  e15: {type: flood, places: [mut], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: Two people}
  e16: {type: closure, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the ferry}
  e17: {type: aid, places: [chil, mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Food Programme, targets: flour}
  e18: {type: aid, places: [mulo], start: 2023-03-17, end: 2023-03-17, date_precision: day, date_text: on Friday, status: happened, actors: "Zambia's army engineers", targets: a folding bridge}
  e19: {type: closure, places: [mal], start: 2023-03-17, end: 2023-03-31, date_precision: day, date_text: until 31 March, status: happened, actors: "", targets: Schools in the south}
  e20: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: MSF, targets: outreach, minor: true}
  e21: {type: medical, places: [bla], start: 2023-03-13, end: 2023-03-13, date_precision: day, date_text: on Monday, killed: 42, status: happened, actors: "", targets: patients}
  e22: {type: storm, places: [moz, mal, zim, bei], start: 2019-03, end: 2019-03, date_precision: month, date_text: In March 2019, killed: 1500, status: happened, actors: Cyclone Idai, targets: "1,500 people"}
  e23: {type: storm, places: [], start: 2022, end: 2022, date_precision: year, date_text: in January and March last year, status: happened, actors: Ana and Gombe}
notes: ""
