---
id: report-th-234
genre: report
country: TH
published: 2024-10-31
publisher: Chao Phraya Post
title: "Tour bus owner {indicted}(e1) over {fire}(e2) in which 23 from [Uthai Thani](uth mention) school {died}(e2)"
---
Public prosecutors have {indicted}(e1) the owner and the driver of a bus that {burned out}(e2) north of [Bangkok](ban mention) on October 1 with the loss of 20 pupils and three teachers on a school outing.

The two are {accused}(e1) of negligence causing death and of tampering with the gas system of the vehicle, which had been fitted with 11 cylinders where the permit was for six. Both {pleaded}(e3) not guilty at the provincial court of [Thanyaburi](tha event), in [Pathum Thani](pat mention), on Wednesday, and were refused bail.

The bus, one of three that had {left}(e4) a kindergarten and primary school in [Lan Sak](lan mention), [Uthai Thani](uth mention), before dawn for [Ayutthaya](ayu mention) and a science museum in [Nonthaburi](non mention), {hit}(e2) a barrier on Phahonyothin Road near the Zeer [Rangsit](ran event) mall when its left front tyre {burst}(e2). Gas {escaped}(e2) and {caught fire}(e2) in seconds. The emergency door could not be opened.

"My mother {packed}(e5) her two lunches because she was so excited," said the uncle of one girl, aged six, at Wednesday's {hearing}(e3). He had brought the second lunch box.

The bodies were {returned}(e6) in a convoy of 23 vans and {cremated}(e6) together on October 8 beside the temple of Wat Khao Phraya Sangkharam. The king {paid}(e6) for the rites.

The Department of Land Transport has since {inspected}(e7) 8,400 buses that run on compressed gas and {withdrawn}(e8) the plates of 2,319. It has {banned}(e9) school trips by bus of more than 150 kilometres until the end of the year. Operators in [Nakhon Ratchasima](nak event) and [Chon Buri](cho event) {protested}(e10) last week that they could not pay their loans; a {meeting}(e11) with the minister ended without result.

[Thailand](thai mention) has one of the highest rates of road deaths in the world, about 50 a day. In 2014, a bus with pupils on their way to the sea at [Pattaya](patt mention) {rammed}(e12) a lorry at [Na Di](nad event) in [Prachin Buri](pra mention), and 15 {died}(e12).

Three of the injured girls are still in hospital. One {opened}(e13) her eyes on Sunday for the first time, doctors said.

---
places:
  uth: {name: Uthai Thani, geonameid: 1605221, point: [15.3794, 100.0245]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  tha: {name: Thanyaburi, point: [14.02, 100.73]}
  pat: {name: Pathum Thani, geonameid: 1607983, point: [14.0135, 100.5305]}
  lan: {name: Lan Sak, point: [15.46, 99.57]}
  ayu: {name: Phra Nakhon Si Ayutthaya, geonameid: 1607532, point: [14.3517, 100.5774]}
  non: {name: Mueang Nonthaburi, geonameid: 1608133, point: [13.8607, 100.5148]}
  ran: {name: Rangsit, point: [13.99, 100.62], precision: near}
  nak: {name: Nakhon Ratchasima, geonameid: 1608529, point: [14.9707, 102.102]}
  cho: {name: Chon Buri, geonameid: 1611110, point: [13.3622, 100.9835]}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  patt: {name: Pattaya, geonameid: 1614295, point: [12.9333, 100.8833]}
  nad: {name: Na Di, point: [14.12, 101.78]}
  pra: {name: Prachin Buri, point: [14.05, 101.5], precision: division}
events:
  e1: {type: charge, places: [tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Public prosecutors, targets: the owner and the driver of a bus, main: true}
  e2: {type: fire, places: [ran], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: on October 1, killed: 23, status: happened, actors: "", targets: 20 pupils and three teachers, main: true}
  e3: {type: trial, places: [tha], start: 2024-10-30, end: 2024-10-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e4: {type: transport_change, places: [lan], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: before dawn, status: happened, actors: "", minor: true}
  e5: {type: other, places: [uth], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: ceremony, places: [uth], start: 2024-10-08, end: 2024-10-08, date_precision: day, date_text: on October 8, status: happened, actors: "", targets: The bodies}
  e7: {type: investigation, places: [thai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Department of Land Transport, targets: "8,400 buses"}
  e8: {type: decision, places: [thai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Department of Land Transport, targets: "the plates of 2,319"}
  e9: {type: decision, places: [thai], start: 2024-12, end: 2024-12, date_precision: month, date_text: until the end of the year, status: happened, actors: The Department of Land Transport, targets: school trips by bus}
  e10: {type: protest, places: [nak, cho], start: 2024-10-21, end: 2024-10-21, date_precision: week, date_text: last week, status: happened, actors: Operators}
  e11: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: road_accident, places: [nad], start: 2014, end: 2014, date_precision: year, date_text: In 2014, killed: 15, status: happened, actors: "", targets: a bus with pupils}
  e13: {type: medical, places: [], start: 2024-10-27, end: 2024-10-27, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: One, minor: true}
notes: ""
