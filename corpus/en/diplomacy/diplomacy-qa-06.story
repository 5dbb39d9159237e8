---
id: diplomacy-qa-06
genre: diplomacy
country: QA
published: 2024-01-24
publisher: Doha Evening Post
title: "Prisoners for medicine: the fifth list"
---
They came down the steps at [Al Udeid](aud event) one by one: eleven sailors, thin, in donated tracksuits, {free}(e1) after 400 days in a basement in [Hodeidah](hod event).

Their {release}(e1) on Tuesday is the fifth that [Qatari](qa demonym) mediators have arranged since last spring between the Houthi authorities of [Sanaa](san metonym) and owners of ships {taken}(e2) in the [Red Sea](red event). Six of the men are from [Kerala](ker mention), three from [Samar](sam mention) in the [Philippines](ph mention), two from [Odesa](ode mention).

In return, officials in [Muscat](mus event) said, forty crates of dialysis fluid {flew}(e3) to [Sanaa](san event) on Monday. [Riyadh](riy metonym) had {let them pass}(e4). A report that [Tehran](teh metonym) had {paid}(e5) for the crates was "fantasy", an [Iranian](ir demonym) embassy spokesman in [Doha](doh event) replied.

The sixth list is harder. It holds two [Romanian](ro demonym) engineers and a cook born in [Alexandria](ale mention); they were {seized}(e6) off [Mokha](mok event) in September. {Talks}(e7) on them open next Sunday at a hotel on [The Pearl](pea event).

---
places:
  aud: {name: Al Udeid, point: [25.117, 51.315], precision: near}
  hod: {name: Hodeidah, geonameid: 79415, point: [14.7978, 42.9545]}
  qa: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  red: {name: Red Sea, geonameid: 408646, point: [19.5289, 35.8873], precision: area}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  sam: {name: Samar, geonameid: 1690649, point: [11.8292, 124.999], precision: area, radius_km: 70}
  ph: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ir: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  ro: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  mok: {name: Mokha, geonameid: 78751, point: [13.3181, 43.2499]}
  pea: {name: The Pearl, point: [25.37, 51.55], precision: near, near: doh}
events:
  e1: {type: rescue, places: [aud], start: 2024-01-23, end: 2024-01-23, date_precision: day, date_text: on Tuesday, status: happened, actors: Qatari mediators, targets: eleven sailors, main: true}
  e2: {type: abduction, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: aid, places: [san], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e4: {type: decision, places: [riy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: deal, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: Tehran}
  e6: {type: abduction, places: [mok], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e7: {type: meeting, places: [pea], start: 2024-01-28, end: 2024-01-28, date_precision: day, date_text: next Sunday, status: planned, actors: ""}
notes: ""
