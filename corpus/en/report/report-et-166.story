---
id: report-et-166
genre: report
country: ET
published: 2024-08-06
publisher: Horn Relief Monitor
title: "{Search}(e2) for [Gofa](gof event) {landslide}(e1) victims {ends}(e2); 6,000 to be {moved}(e3)"
---
The {search}(e2) for people {buried}(e1) by two {landslides}(e1) in southern [Ethiopia](eth event) has been {called off}(e2), the authorities of the [Gofa](gof event) Zone said on Monday, two weeks after the {disaster}(e1) in [Kencho Shacha Gozdi](ken event) village. The number of bodies {recovered}(e2) stands at 236.

Most victims were not caught by the first {slide}(e1), which {came down}(e1) on Sunday evening, 21 July, on four households, but by a second that {engulfed}(e1) the neighbours and police officers who had come to dig the next morning. The head of the kebele was among them.

Rescuers had no machines and worked with spades and bare hands for the first five days. "I {buried}(e4) my wife and I {buried}(e4) the man who was digging for her," said Meskele Baza, a farmer.

WHO IS AFFECTED
Some 15,500 people, at least 1,320 of them children under five, are living on slopes judged unsafe and will be {relocated}(e3) to sites in [Geze Gofa](gez event) woreda. The first 600 households are to be {moved}(e3) by mid-September. Tents are being {put up}(e5) in [Sawla](saw event), the zonal capital, 16 hours by road from [Addis Ababa](add mention).

RESPONSE
• The [Ethiopian](ethi demonym org) Red Cross Society {sent}(e6) two trucks of non-food items from [Arba Minch](arb mention) on 23 July.
• UNICEF and two NGOs have {set up}(e7) a mobile clinic; it {treated}(e7) 411 patients in its first week.
• The Prime Minister {visited}(e8) the site on 26 July; parliament {declared}(e9) three days of national mourning from 27 July.
• The [African](afr demonym org) Union and [Djibouti](dji metonym) have sent condolences; the [United Arab Emirates](uni metonym) {pledged}(e10) 1,000 prefabricated rooms.

OTHER HAZARDS
{Rain}(e11) is {expected}(e11) to stay above normal until the end of August. On Saturday, a {landslide}(e12) in neighbouring [Wolaita](wol event) Zone {killed}(e12) 11 people at [Kindo Didaye](kin event), and four were {swept}(e13) away in a car near [Jinka](jin event). In 2018, 32 people {died}(e14) in [West Arsi](wes event) Zone and in [Sidama](sid event) within a week.

---
places:
  gof: {name: Gofa, point: [6.3, 36.9], precision: division}
  ken: {name: Kencho Shacha Gozdi, point: [6.35, 36.98], precision: near}
  gez: {name: Geze Gofa, point: [6.35, 36.85], precision: division}
  saw: {name: Sawla, point: [6.3, 36.88]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  arb: {name: Arba Minch, point: [6.03, 37.55]}
  wol: {name: Wolaita, point: [6.85, 37.75], precision: division}
  kin: {name: Kindo Didaye, point: [6.75, 37.35], precision: near}
  jin: {name: Jinka, point: [5.79, 36.57]}
  wes: {name: West Arsi, point: [7.0, 38.8], precision: division}
  sid: {name: Sidama, point: [6.7, 38.5], precision: division}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  ethi: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
events:
  e1: {type: landslide, places: [gof, ken], start: 2024-07-21, end: 2024-07-22, date_precision: day, date_text: "on Sunday evening, 21 July", killed: 236, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [gof, ken], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [gez], start: 2024-09, end: 2024-09, date_precision: month, date_text: by mid-September, displaced: 15500, status: planned, actors: "", main: true}
  e4: {type: ceremony, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Meskele Baza, minor: true}
  e5: {type: construction, places: [saw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Tents, minor: true}
  e6: {type: aid, places: [gof], start: 2024-07-23, end: 2024-07-23, date_precision: day, date_text: on 23 July, status: happened, actors: The Ethiopian Red Cross Society, targets: two trucks of non-food items}
  e7: {type: medical, places: [gof], start: null, end: null, date_precision: unknown, date_text: in its first week, status: happened, actors: UNICEF and two NGOs, targets: 411 patients}
  e8: {type: visit, places: [ken], start: 2024-07-26, end: 2024-07-26, date_precision: day, date_text: on 26 July, status: happened, actors: The Prime Minister}
  e9: {type: decision, places: [eth], start: 2024-07-27, end: 2024-07-29, date_precision: day, date_text: from 27 July, status: happened, actors: parliament, targets: three days of national mourning}
  e10: {type: aid, places: [gof], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the United Arab Emirates, targets: "1,000 prefabricated rooms"}
  e11: {type: extreme_weather, places: [gof], start: 2024-08, end: 2024-08, date_precision: month, date_text: until the end of August, status: planned, actors: ""}
  e12: {type: landslide, places: [kin, wol], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: On Saturday, killed: 11, status: happened, actors: ""}
  e13: {type: flood, places: [jin], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: On Saturday, status: happened, actors: "", targets: four}
  e14: {type: landslide, places: [wes, sid], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 32, status: happened, actors: ""}
notes: ""
