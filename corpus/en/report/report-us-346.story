---
id: report-us-346
genre: report
country: US
published: 2014-09-25
publisher: Haleakala News
title: "[Maui](mau event) council {approves}(e1) dairy; mayor likely to {veto}(e2)"
---
[WAILUKU](wai dateline) — The [Maui County](maui metonym org) Council on Tuesday {approved}(e1) a permit for the island's first dairy in two decades, on 580 acres of former cane land above [Kihei](kih event), over the protests of hotel workers who fear for the beaches and of their own union, which did not.

The {vote}(e1), taken at 11:20 p.m., was 5-4. Mayor Alden Kealoha, who {wrote}(e3) to members on Monday about runoff, has ten days to sign or veto it.

Ulupono Pastures, financed by a fund in [Honolulu](hon mention), would begin with 699 cows, one fewer than the number at which federal rules require a discharge permit. [Hawaii](haw mention) imports nine tenths of its food. Its last two dairies, both on the [Big Island](big mention), supply a tenth of its milk; the one at [Hawi](hawi event) {lost}(e4) its organic certificate in May.

"My great-grandfather came from the [Azores](azo mention) to milk cows in [Makawao](mak mention)," rancher Lionel Baptiste testified. "I never thought I would have to ask the Sheraton."

Opponents pointed to [Kauai](kau event), where a similar proposal at [Mahaulepu](mah event) has been tied up in court since a hotel in [Poipu](poi mention) {sued}(e5) in July. Corals in [Maalaea Bay](maa event) have {declined}(e6) by half since 1993, a University of [Hawaii](haw metonym org) survey {found}(e6).

Council Chair Gwen Souza said a condition that limits the herd to 700 until water samples have been taken for three years would be "the toughest in the state." Whether it can be enforced is another matter. The county has two inspectors.

Voters on Nov. 4 will {decide}(e7) on a moratorium on genetically engineered crops, a measure against which seed companies have spent $5.2 million. It could affect feed corn.

In [Hana](han event), meanwhile, the road {reopened}(e8) Wednesday, six weeks after Tropical Storm Iselle {brought down}(e9) albizia trees, and on the [Big Island](big event) lava from [Kilauea](kil event) {advanced}(e10) to within a mile and a half of [Pahoa](pah event).

---
places:
  mau: {name: Maui, point: [20.8, -156.33], precision: area, radius_km: 35}
  wai: {name: Wailuku, geonameid: 5854496, point: [20.8913, -156.506]}
  maui: {name: Maui County, geonameid: 5850871, point: [20.8559, -156.6016], precision: division}
  kih: {name: Kīhei, geonameid: 5849297, point: [20.7646, -156.4458]}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  big: {name: Big Island, point: [19.6, -155.5], precision: area, radius_km: 70}
  hawi: {name: Hāwī, point: [20.24, -155.83]}
  azo: {name: Azores, point: [37.8, -25.5], precision: area, radius_km: 150}
  mak: {name: Makawao, geonameid: 5850616, point: [20.8569, -156.3131]}
  kau: {name: Kauai, point: [22.07, -159.5], precision: area, radius_km: 25}
  mah: {name: Mahaulepu, point: [21.9, -159.42]}
  poi: {name: Poipu, point: [21.88, -159.46]}
  maa: {name: Maalaea Bay, point: [20.77, -156.49], precision: near}
  han: {name: Hana, geonameid: 5855471, point: [20.7581, -155.9903]}
  kil: {name: Kilauea, point: [19.42, -155.29], precision: near}
  pah: {name: Pahoa, point: [19.49, -154.95]}
events:
  e1: {type: decision, places: [wai, kih], start: 2014-09-23, end: 2014-09-23, date_precision: day, date_text: on Tuesday, status: happened, actors: The Maui County Council, targets: "a permit for the island's first dairy", main: true}
  e2: {type: decision, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: mayor, main: true}
  e3: {type: statement, places: [mau], start: 2014-09-22, end: 2014-09-22, date_precision: day, date_text: on Monday, status: happened, actors: Mayor Alden Kealoha, targets: members, minor: true}
  e4: {type: decision, places: [hawi], start: 2014-05, end: 2014-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: its organic certificate, minor: true}
  e5: {type: trial, places: [mah, kau], start: 2014-07, end: 2014-07, date_precision: month, date_text: in July, status: happened, actors: a hotel in Poipu}
  e6: {type: survey, places: [maa], start: 1993, end: 2014, date_precision: year, date_text: since 1993, status: happened, actors: a University of Hawaii survey, targets: Corals}
  e7: {type: election, places: [mau], start: 2014-11-04, end: 2014-11-04, date_precision: day, date_text: on Nov. 4, status: planned, actors: Voters, targets: a moratorium}
  e8: {type: opening, places: [han], start: 2014-09-24, end: 2014-09-24, date_precision: day, date_text: Wednesday, status: happened, actors: "", targets: the road}
  e9: {type: storm, places: [han], start: 2014-08, end: 2014-08, date_precision: month, date_text: six weeks after, status: happened, actors: Tropical Storm Iselle, targets: albizia trees}
  e10: {type: eruption, places: [pah, kil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: lava from Kilauea}
notes: ""
