---
id: report-th-45
genre: report
country: TH
published: 2025-07-25
publisher: Siam Wire
title: "[Thai](tha demonym)-[Cambodian](cam demonym) border {fighting}(e1) {enters}(e1) second day"
---
[SURIN](sur dateline), [Thailand](thai dateline) (SW) — Artillery {duels}(e1) between [Thailand](thai metonym) and [Cambodia](camb metonym) {spread}(e1) to 12 places along their disputed border on Friday, with at least 16 people {dead}(e1) and more than 120,000 {moved}(e2) to temples, schools and a motor-racing circuit out of range of rockets.

It is the bloodiest {clash}(e1) between the two countries in more than a decade. [Thailand](thai metonym)'s health ministry said 14 civilians and a soldier had been {killed}(e1); officials in [Oddar Meanchey](odd event) province, [Cambodia](camb event), reported one man {dead}(e1) at a pagoda.

The {shooting}(e1) {began}(e1) on Thursday morning near the [Ta Muen Thom](tam event) temple, a day after a [Thai](tha demonym) soldier {lost}(e3) a leg to a mine in [Ubon Ratchathani](ubo event) and [Bangkok](ban metonym) {recalled}(e4) its ambassador from [Phnom Penh](phn event). Each side says the other opened fire first. BM-21 rockets {struck}(e5) a petrol station and a shop at [Kantharalak](kan event), [Sisaket](sis event) province, {killing}(e5) eight, among them a boy of eight. F-16 jets then {bombed}(e6) two army posts on [Cambodian](cam demonym) soil.

"We left everything and ran when the first rocket came down," a 52-year-old rice farmer, Boonsri Chaiyaporn, said at the Chang arena in [Buriram](bur event), now home to 6,000.

[Malaysia](mal metonym), the current chair of ASEAN, {proposed}(e7) a ceasefire; the [Thai](tha demonym) foreign ministry thanked [Kuala Lumpur](kua metonym) but said [Bangkok](ban metonym) preferred to talk directly. An emergency {session}(e8) of the UN Security Council was to be {held}(e8) later on Friday in [New York](new event). [Beijing](bei metonym) and [Washington](was metonym) {called}(e9) for calm.

[Thailand](thai metonym) {declared}(e10) martial law in eight districts of [Chanthaburi](cha event) and [Trat](tra event), on the coast. All crossings, from [Aranyaprathet](ara event)-[Poipet](poi event) in the centre to [Chong Sa-Ngam](cho event), are {shut}(e11). Hospitals in [Prasat](pra event) and [Phanom Dong Rak](pha event) have been {emptied}(e12).

The frontier was drawn by [France](fra metonym) in 1907. In 1962 judges in [The Hague](the event) {awarded}(e13) the temple of [Preah Vihear](pre mention) to [Cambodia](camb metonym); about 20 people {died}(e14) in {skirmishes}(e14) around it between 2008 and 2011. The current crisis {started}(e15) on 28 May, when a [Cambodian](cam demonym) soldier was {shot}(e15) in the so-called Emerald Triangle, and has already {cost}(e16) a [Thai](tha demonym) prime minister her job: the Constitutional Court {suspended}(e16) her on 1 July over a leaked phone call.

---
places:
  sur: {name: Surin, geonameid: 1606030, point: [14.8818, 103.4936]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  odd: {name: Oddar Meanchey, point: [14.16, 103.8], precision: area, radius_km: 50}
  tam: {name: Ta Muen Thom, point: [14.35, 103.26]}
  ubo: {name: Ubon Ratchathani, geonameid: 1906688, point: [15.0137, 105.016], precision: division}
  sis: {name: Si Sa Ket, geonameid: 1606238, point: [14.8248, 104.418], precision: division}
  kan: {name: Kantharalak, point: [14.64, 104.65]}
  bur: {name: Buri Ram, geonameid: 1611453, point: [14.9943, 103.1039]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  cha: {name: Chanthaburi, geonameid: 1611268, point: [12.8117, 102.139], precision: division}
  tra: {name: Trat, geonameid: 1605277, point: [12.3925, 102.541], precision: division}
  ara: {name: Aranyaprathet, geonameid: 1621020, point: [13.6928, 102.5013]}
  poi: {name: Poipet, geonameid: 1830194, point: [13.658, 102.5636]}
  cho: {name: Chong Sa-Ngam, point: [14.36, 104.06]}
  pra: {name: Prasat, point: [14.65, 103.4]}
  pha: {name: Phanom Dong Rak, point: [14.5, 103.4], precision: near}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  pre: {name: Preah Vihear, point: [14.39, 104.68]}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  camb: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: battle, places: [tam, odd, thai], start: 2025-07-24, end: 2025-07-25, date_precision: day, date_text: on Thursday morning, killed: 16, killed_qualifier: at_least, status: happened, actors: Thailand, targets: Cambodia, main: true}
  e2: {type: displacement, places: [thai, bur], start: 2025-07-24, end: 2025-07-25, date_precision: day, date_text: "", displaced: 120000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 120,000", main: true}
  e3: {type: bombing, places: [ubo], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: a day after, injured: 1, status: happened, actors: a mine, targets: a Thai soldier}
  e4: {type: sanction, places: [phn], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: a day after, status: happened, actors: Bangkok, targets: its ambassador}
  e5: {type: shelling, places: [kan], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: "", killed: 8, status: happened, actors: BM-21 rockets, targets: a petrol station and a shop}
  e6: {type: airstrike, places: [camb], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: "", status: happened, actors: F-16 jets, targets: two army posts}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Malaysia, targets: a ceasefire}
  e8: {type: meeting, places: [new], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: later on Friday, status: planned, actors: UN Security Council}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing and Washington}
  e10: {type: decision, places: [cha, tra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Thailand}
  e11: {type: closure, places: [ara, poi, cho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: All crossings}
  e12: {type: displacement, places: [pra, pha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Hospitals}
  e13: {type: verdict, places: [the], start: 1962, end: 1962, date_precision: year, date_text: In 1962, status: happened, actors: judges, targets: the temple of Preah Vihear}
  e14: {type: battle, places: [pre], start: 2008, end: 2011, date_precision: year, date_text: between 2008 and 2011, killed: 20, killed_qualifier: about, status: happened, actors: ""}
  e15: {type: shooting, places: [], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: on 28 May, status: happened, actors: "", targets: a Cambodian soldier}
  e16: {type: resignation, places: [thai], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on 1 July, status: happened, actors: the Constitutional Court, targets: a Thai prime minister}
notes: ""
