---
id: wildfire-pt-02
genre: wildfire
country: PT
published: 2017-06-20
publisher: Beira Interior Diário
title: "Forty-seven on one road"
---
It is called Nacional 236, it runs from [Castanheira de Pera](cas event) to [Figueiró dos Vinhos](fig event), and 47 of the 64 {dead}(e1) were {found}(e2) on it, in and between their cars.

The {fire}(e1) that {broke out}(e1) on Saturday afternoon at [Escalos Fundeiros](esc event), above [Pedrógão Grande](ped event), was {surrounded}(e1) on Monday night on three of its sides. On the fourth, towards [Góis](goi event) and [Pampilhosa da Serra](pam event), it {jumped}(e1) a valley and 27 villages were {emptied}(e3). Smoke reached [Coimbra](coi event), and, so the satellites say, [Galicia](gal mention).

Dry {lightning}(e4), say the police, who have a tree. The people of [Nodeirinho](nod event), where eleven {died}(e5) and twelve lived in a water tank, do not recall any thunder before four o'clock.

Two {water-bombers}(e6) from [Spain](spa mention), two from [France](fra mention), one from [Italy](ita mention). A report that one had {crashed}(e7) near [Ouzenda](ouz event) sent ambulances off for nothing.

[Lisbon](lis metonym) {declared}(e8) three days' {mourning}(e8). The President {embraced}(e9), in [Avelar](ave event), everyone who came near. Next door in [Extremadura](ext mention) they've {lit candles}(e10).

Of eucalyptus, of which [Portugal](por mention) has planted more than [Australia](aus mention) for its size, no one wanted to speak yet.

---
places:
  cas: {name: Castanheira de Pera, point: [40.006, -8.21]}
  fig: {name: Figueiró dos Vinhos, point: [39.902, -8.275]}
  esc: {name: Escalos Fundeiros, point: [39.95, -8.18], precision: near}
  ped: {name: Pedrógão Grande, point: [39.917, -8.143]}
  goi: {name: Góis, point: [40.156, -8.11]}
  pam: {name: Pampilhosa da Serra, point: [40.046, -7.952]}
  nod: {name: Nodeirinho, point: [39.97, -8.2], precision: near}
  ouz: {name: Ouzenda, point: [40.0, -8.12], precision: near}
  ave: {name: Avelar, point: [39.92, -8.36]}
  ext: {name: Extremadura, geonameid: 2593112, point: [39.2083, -6.1173], precision: division}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: wildfire, places: [esc], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: on Saturday afternoon, killed: 64, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [cas, fig], start: null, end: null, date_precision: unknown, date_text: "", killed: 47, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [goi, pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: extreme_weather, places: [ped], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: "", status: reported, actors: ""}
  e5: {type: wildfire, places: [nod], start: null, end: null, date_precision: unknown, date_text: "", killed: 11, status: happened, actors: ""}
  e6: {type: aid, places: [spa, fra, ita], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: air_accident, places: [ouz], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: decision, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: visit, places: [ave], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The President}
  e10: {type: ceremony, places: [ext], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
