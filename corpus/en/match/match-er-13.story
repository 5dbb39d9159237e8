---
id: match-er-13
genre: match
country: ER
published: 2016-04-25
publisher: Red Sea Wheel
title: "Climber from [Mendefera](men mention) {steals}(e1) the coast"
---
Cycling is what you talk about in [Asmara](asm mention) when you do not want to talk. On Sunday there was plenty.

The fifth and last {stage}(e1) of the {tour}(e2) of [Eritrea](er event) dropped from the capital, 2,300 metres up, to the salt pans of [Massawa](mas event), 115 kilometres, most of them hairpins. At [Nefasit](nef event) the peloton was whole. At [Ghinda](ghi event), out of the cloud, it was not. Amanuel Tekie, 20, whose mother sells prickly pears at the [Mendefera](men mention) bus station, had {gone}(e3).

He held on over the flat, alone, in 39 degrees, to {win}(e1) by 48 seconds from a [Rwandan](rw demonym) and an [Algerian](dz demonym). The yellow jersey {stayed}(e2) with Meron Habte of [Dekemhare](dek mention), by six.

A motorcycle {fell}(e4) at [Dongolo](don event); its pillion, a commissaire from [Lausanne](lau mention), {broke}(e4) a collar-bone, finished on foot, and was cheered. Goats {held the race}(e5) for three minutes on Friday outside [Keren](ker event).

Tekie will {ride}(e6) for a [Basque](bas demonym) team in [Girona](gir mention) from June, if an exit visa comes through. It {didn't}(e7) for last year's winner. Habte has had a letter from [Ethiopia](et mention), too, which is a country he can see and cannot visit.

---
places:
  men: {name: Mendefera, geonameid: 344901, point: [14.8872, 38.8153]}
  asm: {name: Asmara, geonameid: 343300, point: [15.3381, 38.9318]}
  er: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  mas: {name: Massawa, geonameid: 330546, point: [15.6081, 39.4746]}
  nef: {name: Nefasit, point: [15.333, 39.062], precision: near}
  ghi: {name: Ghinda, point: [15.45, 39.09], precision: near}
  rw: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  dz: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  dek: {name: Dek’emhāre, geonameid: 339537, point: [15.07, 39.0475]}
  don: {name: Dongolo, point: [15.55, 39.2], precision: near}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
  ker: {name: Keren, geonameid: 333287, point: [15.7779, 38.4511]}
  bas: {name: Basque Country, point: [43.0, -2.6], precision: area, radius_km: 60}
  gir: {name: Girona, geonameid: 3121456, point: [41.9831, 2.8249]}
  et: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
events:
  e1: {type: match, places: [asm, mas], start: 2016-04-24, end: 2016-04-24, date_precision: day, date_text: On Sunday, status: happened, actors: Amanuel Tekie, main: true}
  e2: {type: match, places: [er], start: 2016-04-24, end: 2016-04-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: match, places: [ghi], start: 2016-04-24, end: 2016-04-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: road_accident, places: [don], start: 2016-04-24, end: 2016-04-24, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e5: {type: transport_change, places: [ker], start: 2016-04-22, end: 2016-04-22, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e6: {type: career, places: [gir], start: 2016-06, end: 2016-06, date_precision: month, date_text: from June, status: planned, actors: Tekie}
  e7: {type: decision, places: [], start: 2015, end: 2015, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
notes: ""
