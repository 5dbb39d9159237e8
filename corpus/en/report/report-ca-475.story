---
id: report-ca-475
genre: report
country: CA
published: 2017-06-30
publisher: Inlet Free Press
title: "Confidence {vote}(e1) {topples}(e1) [B.C.](bc metonym) government after 16 years"
---
[VICTORIA](vic dateline) — The [British Columbia](bri metonym) government {fell}(e1) late Thursday when opposition New Democrats and Greens {joined forces}(e1) to {defeat}(e1) Premier Lorna Haddow's minority Liberals 44–42 on a {motion}(e1) of no confidence.

Haddow {drove}(e2) straight from the legislature to Government House, where she {asked}(e3) Lieutenant-Governor Harold Quesnel to {dissolve}(e3) the house and {call}(e3) a new {election}(e3). He {turned her down}(e3). Three hours later he {invited}(e4) New Democrat Leader Colin Baptiste to form a government.

"It's been a long 52 days since the {election}(e6)," Baptiste told supporters on the lawn. His cabinet will be {sworn in}(e5) in mid-July.

The May 9 {vote}(e6) left the Liberals with 43 of 87 seats, the NDP with 41 and the Greens, whose support is strongest on southern [Vancouver Island](van mention), with three. A recount in [Courtenay](cou event)–[Comox](com event), where the margin was just nine votes on election night, {confirmed}(e7) an NDP win.

Under a deal {signed}(e8) in late May, the Greens will back the NDP in return for a {referendum}(e9) on electoral reform, a ban on corporate donations and a fight against the Trans Mountain pipeline from [Edmonton](edm mention) to [Burnaby](bur mention). [Alberta](alb metonym) Premier Judith Skoropad, who belongs to the same party as Baptiste, {vowed}(e10) Friday that the line "will be built", and Prime Minister Luc Desrosiers said in [Ottawa](ott event) that the federal {approval}(e11), {given}(e11) last November, stands.

In [Fort St. John](for event), workers at the Site C dam {rallied}(e12) on Thursday morning for fear that the new government will {cancel}(e13) the project, on which $1.8 billion has been spent. First Nations from [West Moberly](wes mention), who have been {fighting}(e14) the dam in court since 2010, said they hoped for just that.

Mayors from [Kelowna](kel metonym) to [Prince Rupert](pri metonym) urged a quick transition. "We have {fires}(e20) burning in the [Cariboo](car event)," said Dwayne Kootnekoff of [Williams Lake](wil metonym), where 140 homes were on {evacuation alert}(e15).

Haddow, who {became}(e16) premier in 2011 and {won}(e17) an {election}(e17) two years later that pollsters had said she would lose, did not say if she will {stay on}(e18) as leader. The last time a government in the province {lost}(e19) a confidence {vote}(e19) was in 1883.

---
places:
  bc: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  vic: {name: Victoria, geonameid: 6174041, point: [48.4359, -123.3516]}
  van: {name: Vancouver Island, point: [49.6, -125.5], precision: area, radius_km: 200}
  cou: {name: Courtenay, geonameid: 5930890, point: [49.6866, -124.9936]}
  com: {name: Comox, geonameid: 5926432, point: [49.6829, -124.9361]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  bur: {name: Burnaby, geonameid: 5911606, point: [49.2664, -122.9526]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  for: {name: Fort St. John, geonameid: 5955960, point: [56.2499, -120.8529]}
  wes: {name: West Moberly, point: [55.83, -121.83]}
  car: {name: Cariboo, point: [52.3, -121.9], precision: area, radius_km: 120}
  kel: {name: Kelowna, geonameid: 5990579, point: [49.8831, -119.4857]}
  pri: {name: Prince Rupert, geonameid: 6113406, point: [54.3151, -130.321]}
  wil: {name: Williams Lake, geonameid: 6182212, point: [52.1415, -122.1445]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: decision, places: [vic], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: late Thursday, status: happened, actors: opposition New Democrats and Greens, targets: "Premier Lorna Haddow's minority Liberals", main: true}
  e2: {type: visit, places: [vic], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: "", status: happened, actors: Haddow, targets: Government House, minor: true}
  e3: {type: decision, places: [vic], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: "", status: happened, actors: Lieutenant-Governor Harold Quesnel, targets: a new election}
  e4: {type: appointment, places: [vic], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: Three hours later, status: happened, actors: Lieutenant-Governor Harold Quesnel, targets: New Democrat Leader Colin Baptiste, main: true}
  e5: {type: appointment, places: [vic], start: 2017-07, end: 2017-07, date_precision: month, date_text: in mid-July, status: planned, actors: "", targets: His cabinet}
  e6: {type: election, places: [bri], start: 2017-05-09, end: 2017-05-09, date_precision: day, date_text: May 9, status: happened, actors: ""}
  e7: {type: election, places: [cou, com], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: agreement, places: [], start: 2017-05, end: 2017-05, date_precision: month, date_text: in late May, status: happened, actors: the Greens}
  e9: {type: election, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: electoral reform}
  e10: {type: statement, places: [], start: 2017-06-30, end: 2017-06-30, date_precision: day, date_text: Friday, status: happened, actors: Premier Judith Skoropad}
  e11: {type: decision, places: [], start: 2016-11, end: 2016-11, date_precision: month, date_text: last November, status: happened, actors: ""}
  e12: {type: protest, places: [for], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: on Thursday morning, status: happened, actors: workers at the Site C dam}
  e13: {type: decision, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: the new government, targets: the project, minor: true}
  e14: {type: trial, places: [], start: 2010, end: 2017, date_precision: year, date_text: since 2010, status: happened, actors: First Nations, targets: the dam}
  e15: {type: decision, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 140 homes}
  e16: {type: appointment, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: Haddow, minor: true}
  e17: {type: election, places: [bri], start: 2013, end: 2013, date_precision: year, date_text: two years later, status: happened, actors: Haddow, minor: true}
  e18: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Haddow, minor: true}
  e19: {type: decision, places: [bri], start: 1883, end: 1883, date_precision: year, date_text: in 1883, status: happened, actors: a government in the province, minor: true}
  e20: {type: wildfire, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
