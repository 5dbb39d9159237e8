---
id: press-af-27
genre: press
country: AF
published: 2022-06-24
publisher: Humanitarian Coordination Forum
title: "Flash Update: {Earthquake}(e1) in [Paktika](pak event) and [Khost](kho event)"
---
[KABUL](kab dateline), 24 June 2022. An {earthquake}(e1) of magnitude 5.9 {struck}(e1) south-eastern [Afghanistan](afg event) at 01.24 on Wednesday. At least 770 people have been confirmed {dead}(e1) and 1,455 {injured}(e1), according to partners; local authorities give over 1,000. Around 1,500 homes were {destroyed}(e1) in [Gayan](gay event) and [Barmal](bar event), in [Paktika](pak event), and in [Spera](spe event), in [Khost](kho event). {Shaking}(e1) was felt in [Islamabad](isl event) and [Peshawar](pes event), where a roof {collapsed}(e2), {killing}(e2) one.

{Search}(e3) and {rescue}(e3) {ended}(e3) on Thursday afternoon. An {aftershock}(e4) of 4.3 this morning {killed}(e4) five people in [Gayan](gay event). Heavy {rain}(e5) has {cut}(e5) the road from [Urgun](urg event) and a bridge at [Sharana](sha event) is {under water}(e6).

Response. Seven trucks of medicine {arrived}(e7) from [Kabul](kab mention) on Thursday. Mobile teams have {treated}(e8) 440 patients; 26 were {flown}(e9) to [Gardez](gar event). One thousand tents {donated}(e10) by [Islamabad](isl metonym) are being {distributed}(e10); [Tehran](teh metonym) {landed}(e11) two aircraft at [Khost](kho event) and [New Delhi](new metonym) has {sent}(e12) a technical team. [Beijing](bei metonym) {pledged}(e13) 50 million yuan.

{Cholera}(e14) has not been detected, but half a million cases of acute watery {diarrhoea}(e15) were reported countrywide in May.

Access. No attack on aid workers has been recorded since February, when eight polio vaccinators were {shot dead}(e16) in [Kunduz](kun event) and [Takhar](tak event). A clinic in [Barmal](bar event) hit by an {air strike}(e17) in April remains {closed}(e18).

Partners {appealed}(e19) today for $110 million. A cluster {meeting}(e20) takes place in [Gardez](gar event) tomorrow at 09.00.

---
places:
  pak: {name: Paktika, geonameid: 1131256, point: [32.5106, 68.651], precision: division}
  kho: {name: Khost, point: [33.34, 69.92]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  gay: {name: Gayan, point: [32.95, 69.4], precision: near}
  bar: {name: Barmal, point: [32.63, 69.3], precision: near}
  spe: {name: Spera, point: [33.15, 69.5], precision: near}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  urg: {name: Urgun, point: [32.93, 69.18], precision: near}
  sha: {name: Sharana, point: [33.18, 68.79], precision: near}
  gar: {name: Gardez, geonameid: 1141857, point: [33.5974, 69.2259]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  kun: {name: Kunduz, geonameid: 1135689, point: [36.7289, 68.857]}
  tak: {name: Takhar, point: [36.7, 69.5], precision: area, radius_km: 60}
events:
  e1: {type: earthquake, places: [gay, bar, spe, pes, isl], start: 2022-06-22, end: 2022-06-22, date_precision: day, date_text: on Wednesday, killed: 770, killed_qualifier: at_least, injured: 1455, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [pes], start: 2022-06-22, end: 2022-06-22, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a roof}
  e3: {type: rescue, places: [gay], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: on Thursday afternoon, status: happened, actors: ""}
  e4: {type: earthquake, places: [gay], start: 2022-06-24, end: 2022-06-24, date_precision: day, date_text: this morning, killed: 5, status: happened, actors: "", main: true}
  e5: {type: extreme_weather, places: [urg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [afg], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e8: {type: medical, places: [gay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: medical, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: aid, places: [kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Tehran; New Delhi"}
  e12: {type: aid, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Tehran; New Delhi"}
  e13: {type: aid, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing}
  e14: {type: outbreak, places: [afg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e15: {type: outbreak, places: [afg], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e16: {type: shooting, places: [kun, tak], start: 2022-02, end: 2022-02, date_precision: month, date_text: February, killed: 8, status: happened, actors: "", targets: polio vaccinators}
  e17: {type: airstrike, places: [bar], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e18: {type: closure, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e19: {type: aid, places: [kab], start: 2022-06-24, end: 2022-06-24, date_precision: day, date_text: today, status: happened, actors: Partners}
  e20: {type: meeting, places: [gar], start: 2022-06-25, end: 2022-06-25, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
notes: ""
