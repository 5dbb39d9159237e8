---
id: diplomacy-dj-08
genre: diplomacy
country: DJ
published: 2020-02-13
publisher: Tadjoura Tribune
title: "Two neighbours, one camel doctor"
---
[DJIBOUTI](dji dateline) (Own report): After nine years of glaring at each other over a bald hill, soldiers of [Djibouti](dj metonym) and [Eritrea](er metonym) have {exchanged}(e1) something other than insults.

On the plateau of [Ras Doumeira](dou event) last Thursday a vet from [Obock](obo mention) was {led}(e2) through the wire to a sick stud camel belonging to the [Eritrean](er demonym) colonel. It lived. On Monday three men missing since 2008 were {handed}(e3) to the Red Crescent at [Moulhoulé](mou event), without a word from [Asmara](asm metonym).

[Qatar](qa metonym) {pulled}(e4) its 450 observers off the border in 2017. Since then [Addis Ababa](add metonym) has tried its hand, and so has [Riyadh](riy metonym), which {brought}(e5) the presidents together in [Jeddah](jed event) for a {handshake}(e5) in 2018. Whether the line will now be drawn, by the [African](afr demonym org) Union or by anybody, is another matter; thirteen prisoners, by [Djibouti](dj metonym)'s count, are still out there.

Traders in [Khor Angar](kho mention) would settle for salt. "From here you can see [Perim](per mention), you can see [Yemen](ye mention)," said Houmed Ali, shading his eyes. "The only thing you could never see was [Assab](ass mention)."

---
places:
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  dj: {name: Djibouti, geonameid: 223816, point: [11.8333, 42.5], precision: country}
  er: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  dou: {name: Ras Doumeira, point: [12.71, 43.13], precision: near}
  obo: {name: Obock, geonameid: 221527, point: [11.9669, 43.2884]}
  mou: {name: Moulhoulé, point: [12.6, 43.2], precision: near}
  asm: {name: Asmara, geonameid: 343300, point: [15.3381, 38.9318]}
  qa: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  kho: {name: Khor Angar, geonameid: 222171, point: [12.3872, 43.3347], precision: near}
  per: {name: Perim, point: [12.66, 43.42], precision: area, radius_km: 5}
  ye: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  ass: {name: Assab, geonameid: 343386, point: [13.0092, 42.7394]}
events:
  e1: {type: meeting, places: [dou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: medical, places: [dou], start: 2020-02-06, end: 2020-02-06, date_precision: day, date_text: last Thursday, status: happened, actors: a vet from Obock, main: true}
  e3: {type: agreement, places: [mou], start: 2020-02-10, end: 2020-02-10, date_precision: day, date_text: On Monday, status: happened, actors: "", targets: three men, main: true}
  e4: {type: decision, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: ""}
  e5: {type: meeting, places: [jed], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: ""}
notes: ""
