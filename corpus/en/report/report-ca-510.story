---
id: report-ca-510
genre: report
country: CA
published: 2019-11-15
publisher: Northern Light News
title: "[Nunavut](nun metonym) MLAs {oust}(e1) housing minister in late-night {vote}(e1)"
---
Members of [Nunavut](nun metonym)'s legislative assembly {voted}(e1) 15–5 late Thursday to {remove}(e1) [Kugluktuk](kug metonym) MLA Johnny Angnaluak from cabinet, saying that he had kept quiet about black mould in 34 public housing units until a reporter asked.

Angnaluak, who was also responsible for the [Nunavut](nun metonym org) Business Credit Corporation, {crossed}(e3) to a seat at the back of the chamber in [Iqaluit](iqa event) as soon as the Speaker read the result. "I did my best with what I was told," he said.

The motion was {brought}(e4) by Mary Kilabuk, who represents [Pangnirtung](pan metonym). Engineers {hired}(e5) by the corporation {found}(e6) the mould in [Igloolik](igl event), [Arviat](arv event) and [Clyde River](cly event) in 2017. Eleven families have since been {moved}(e7) out, and three children from [Igloolik](igl mention) were {flown}(e8) to [Ottawa](ott event) with breathing trouble last winter.

Premier Peter Aglukark, himself {chosen}(e9) by fellow members only 17 months ago after the assembly {threw out}(e10) his predecessor, will {hand}(e11) the housing file to his deputy until a replacement is {elected}(e12) by secret ballot next week. There are no parties in [Nunavut](nun mention); like the [Northwest Territories](nor mention), it is run by consensus.

On Wednesday, the assembly {passed}(e13) at third reading a bill that delays full Inuktut-language schooling until 2039, over the objections of [Nunavut](nun metonym org) Tunngavik Inc., which has {threatened}(e14) to go to court. About 200 people, many with drums, {protested}(e15) against it outside the building in –18 C, and there were smaller {marches}(e15) in [Rankin Inlet](ran event) and [Cambridge Bay](cam event).

Members also {heard}(e16) that the deep-sea port in the capital, on which work {started}(e17) in 2018, will open a year late, and that a crash of caribou on [Baffin Island](baf mention) means that the quota of 250 will stay. A question about the [Grays Bay](gra mention) road was taken as notice.

In a separate matter, RCMP have {charged}(e19) a [Baker Lake](bak mention) hamlet employee, 44, with fraud over $5,000. A justice of the peace {released}(e20) him on conditions; he will {appear}(e21) in [Iqaluit](iqa event) in January.

---
places:
  nun: {name: Nunavut, geonameid: 6091732, point: [70.0, -90.0], precision: division}
  kug: {name: Kugluktuk, geonameid: 5994339, point: [67.8274, -115.0965]}
  nor: {name: Northwest Territories, geonameid: 6091069, point: [65.0, -118.0], precision: division}
  cly: {name: Clyde River, point: [70.47, -68.59]}
  baf: {name: Baffin Island, point: [69.0, -72.0], precision: area, radius_km: 500}
  gra: {name: Grays Bay, point: [67.8, -110.9]}
  bak: {name: Baker Lake, point: [64.32, -96.02]}
  cam: {name: Cambridge Bay, geonameid: 5913698, point: [69.1149, -105.0548]}
  pan: {name: Pangnirtung, geonameid: 6096551, point: [66.1464, -65.7]}
  igl: {name: Igloolik, geonameid: 5979345, point: [69.3777, -81.7999]}
  arv: {name: Arviat, geonameid: 5887448, point: [61.1088, -94.0585]}
  iqa: {name: Iqaluit, geonameid: 5983720, point: [63.747, -68.5173]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  ran: {name: Rankin Inlet, geonameid: 6116548, point: [62.8091, -92.0853]}
events:
  e1: {type: decision, places: [iqa], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: late Thursday, status: happened, actors: Members, targets: Johnny Angnaluak, main: true}
  e3: {type: other, places: [iqa], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: "", status: happened, actors: Angnaluak, minor: true}
  e4: {type: decision, places: [iqa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mary Kilabuk, targets: motion, minor: true}
  e5: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the corporation, targets: Engineers, minor: true}
  e6: {type: discovery, places: [igl, arv, cly], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: Engineers, targets: the mould}
  e7: {type: displacement, places: [igl, arv, cly], start: null, end: null, date_precision: unknown, date_text: since, status: happened, actors: "", targets: Eleven families}
  e8: {type: medical, places: [ott], start: null, end: null, date_precision: unknown, date_text: last winter, status: happened, actors: "", targets: three children}
  e9: {type: appointment, places: [iqa], start: 2018-06, end: 2018-06, date_precision: month, date_text: 17 months ago, status: happened, actors: fellow members, targets: Premier Peter Aglukark, minor: true}
  e10: {type: decision, places: [iqa], start: 2018-06, end: 2018-06, date_precision: month, date_text: "", status: happened, actors: the assembly, targets: his predecessor, minor: true}
  e11: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Premier Peter Aglukark, targets: his deputy, minor: true}
  e12: {type: appointment, places: [iqa], start: 2019-11-18, end: 2019-11-18, date_precision: week, date_text: next week, status: planned, actors: "", targets: a replacement}
  e13: {type: legislation, places: [iqa], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: On Wednesday, status: happened, actors: the assembly, targets: a bill, main: true}
  e14: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: Nunavut Tunngavik Inc., minor: true}
  e15: {type: protest, places: [iqa, ran, cam], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: "", status: happened, actors: About 200 people}
  e16: {type: statement, places: [iqa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: construction, places: [iqa], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: the deep-sea port}
  e19: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: RCMP, targets: "a Baker Lake hamlet employee, 44"}
  e20: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A justice of the peace, targets: him, minor: true}
  e21: {type: trial, places: [iqa], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: planned, actors: him}
notes: ""
