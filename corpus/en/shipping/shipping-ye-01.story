---
id: shipping-ye-01
genre: shipping
country: YE
published: 2022-10-13
publisher: Red Sea Ship Watch
title: "Tanker {fire}(e1) off [Ras Isa](ras event) is out, crew are on [Kamaran](kam event)"
---
A {blaze}(e1) in the engine room of a small products tanker was put out at 03.40 on Wednesday, eleven hours after it began, six miles south-west of [Ras Isa](ras event) on the coast of [Yemen](ye event). Two men {died}(e1). One was a [Georgian](ge demonym) second engineer from [Batumi](bat mention); the other a wiper from [Tripoli](tri mention), [Lebanon](lb mention).

The nineteen survivors, burnt feet and all, were {carried}(e2) by pilot boat to [Kamaran](kam event) island. A helicopter promised from [Djibouti](dji mention) never {came}(e3).

The [Comoros](km mention)-flagged vessel, 31 years old, had {loaded}(e4) at [Fujairah](fuj event) on October 1 and was steering for [Hodeidah](hod mention). Was it a {mine}(e5), as an [Aden](ade mention) radio station reported? The master, Vasil Kordev of [Varna](var mention), says not: a fuel pipe burst.

Cargo is still {dripping}(e6) from a cracked flange, and a boom has been laid north of [As-Salif](sal event). Fishermen from [Al Luhayyah](luh mention) were {told}(e7) to keep away until Sunday. The insurers, in [Oslo](osl mention), have {hired}(e8) a salvage tug from [Suez](sue mention), {due}(e9) in the [Bab al-Mandab](bab mention) on Saturday.

---
places:
  ras: {name: Ras Isa, point: [15.12, 42.66], precision: near}
  kam: {name: Kamaran, geonameid: 6940729, point: [15.3295, 42.4606], precision: area, radius_km: 10}
  ye: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  ge: {name: Georgia, geonameid: 614540, point: [42.0, 43.4999], precision: country}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  lb: {name: Lebanon, geonameid: 272103, point: [33.8333, 35.8333], precision: country}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  km: {name: Comoros, geonameid: 921929, point: [-12.2333, 44.4455], precision: country}
  fuj: {name: Fujairah, geonameid: 292878, point: [25.1164, 56.3414]}
  hod: {name: Hodeidah, geonameid: 79415, point: [14.7978, 42.9545]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  sal: {name: "As-Salif", geonameid: 77843, point: [15.3076, 42.6711], precision: near}
  luh: {name: Al Luhayyah, geonameid: 79050, point: [15.7031, 42.6909], precision: near}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  bab: {name: "Bab al-Mandab", point: [12.6, 43.33], precision: area}
events:
  e1: {type: fire, places: [ras], start: 2022-10-11, end: 2022-10-12, date_precision: day, date_text: on Wednesday, killed: 2, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: pilot boat, main: true}
  e3: {type: aid, places: [dji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e4: {type: transport_change, places: [fuj], start: 2022-10-01, end: 2022-10-01, date_precision: day, date_text: on October 1, status: happened, actors: "", minor: true}
  e5: {type: bombing, places: [ras], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e6: {type: other_accident, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [luh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: deal, places: [osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: transport_change, places: [bab], start: 2022-10-15, end: 2022-10-15, date_precision: day, date_text: on Saturday, status: planned, actors: "", minor: true}
notes: ""
