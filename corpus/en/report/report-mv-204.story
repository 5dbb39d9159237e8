---
id: report-mv-204
genre: report
country: MV
published: 2022-11-08
publisher: Atoll Independent
title: "Inspectors {seal}(e2) guesthouses in [Malé](mal event) after {fire}(e1) that {killed}(e1) ten migrant workers"
---
[MALÉ](mal dateline) — Four lodging houses for foreign labourers have been {sealed}(e2) in the [Maldivian](mald demonym) capital since a {fire}(e1) last Thursday in which ten people, nine of them [Indian](ind demonym) and [Bangladeshi](bang demonym) nationals, {died}(e1) above a vehicle repair shop.

The {blaze}(e1) {began}(e1) on the ground floor in the [Maafannu](maa event) ward at about half past midnight and {blocked}(e1) the only staircase. Firefighters took four hours to put it out.

The upper floor had been divided with plywood into 38 beds and had one window. Rooms of that kind are let at 2,500 rufiyaa a bed to the men who build the towers of [Hulhumalé](hul mention).

"We heard them, we had a ladder of six metres, it needed nine," said Ahmed Shaheem, who keeps a tea shop opposite.

Police said that the owner, a former member of the council of [Addu](add mention), had been {questioned}(e3) and {let go}(e3). His passport has been {impounded}(e4).

The home minister {told}(e5) parliament on Monday that 230 more premises would be {inspected}(e6) by the end of the year. Opposition members {walked out}(e7) when he said that landlords would be given six months to comply.

The bodies of seven of the workers were {flown}(e8) on Sunday to [Chennai](che event) and [Thiruvananthapuram](thi event). Two others, from [Cumilla](cum mention) in [Bangladesh](ban mention), are to be {buried}(e9) here because nobody could be {reached}(e8) at home.

---
places:
  mal: {name: Male, geonameid: 1282027, point: [4.1752, 73.5092]}
  mald: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
  maa: {name: Maafannu, point: [4.177, 73.5], precision: near}
  hul: {name: Hulhumalé, point: [4.21, 73.54]}
  add: {name: Addu, point: [-0.63, 73.15], precision: near}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  cum: {name: Comilla, geonameid: 1185186, point: [23.4619, 91.185]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  bang: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
events:
  e1: {type: fire, places: [maa, mal], start: 2022-11-03, end: 2022-11-03, date_precision: day, date_text: last Thursday, killed: 10, status: happened, actors: "", targets: ten people, main: true}
  e2: {type: closure, places: [mal], start: null, end: null, date_precision: unknown, date_text: since a fire last Thursday, status: happened, actors: "", targets: Four lodging houses for foreign labourers, main: true}
  e3: {type: investigation, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: the owner}
  e4: {type: raid, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: His passport, minor: true}
  e5: {type: statement, places: [mal], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: on Monday, status: happened, actors: The home minister, minor: true}
  e6: {type: investigation, places: [mal], start: 2022-12, end: 2022-12, date_precision: month, date_text: by the end of the year, status: planned, actors: "", targets: 230 more premises}
  e7: {type: protest, places: [mal], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: on Monday, status: happened, actors: Opposition members}
  e9: {type: ceremony, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Two others, minor: true}
  e8: {type: transport_change, places: [che, thi], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The bodies of seven of the workers, minor: true}
notes: ""
