---
id: diplomacy-pk-17
genre: diplomacy
country: PK
published: 2025-05-08
publisher: Indus Wire
title: "[Islamabad](isl metonym) {Summons}(e1) [Iranian](ira demonym) Envoy Over Border {Shooting}(e2)"
---
[ISLAMABAD](isl dateline) (Indus Wire) - [Pakistan](paki metonym) {summoned}(e1) [Iran](iran metonym)'s ambassador on Thursday to {protest}(e1) against the {killing}(e2) of six [Pakistani](pak demonym) fuel carriers in [Sistan-Baluchestan](sis event) province two days earlier, the foreign ministry said.

The six, all from [Panjgur](pan mention) district, were {shot}(e2) by border guards near [Saravan](sar event) on Tuesday night, according to relatives. Four others were wounded and were being {treated}(e3) in [Turbat](tur event). [Tehran](teh metonym) {denied}(e4) that its forces had opened fire and {blamed}(e4) "armed bandits".

"We expect a transparent inquiry," the ministry said in a {statement}(e5) after the forty-minute {meeting}(e1). A hotline between [Quetta](que event) and [Zahedan](zah event), {set up}(e6) after the two countries traded {air strikes}(e7) in January last year, was not used, a [Pakistani](pak demonym) official said.

In [Turbat](tur event), shopkeepers {shut}(e8) the bazaar for a day and several hundred people {blocked}(e9) the road to [Gwadar](gwa mention) with the coffins. At [Mand](man event), stones were {thrown}(e10) at a customs post; none was hurt.

The incident comes a week before [Iran](iran metonym)'s foreign minister is due to {visit}(e11) [Islamabad](isl event) to {sign}(e11) a deal on electricity for [Makran](mak mention). Both sides said that the trip would go ahead. [Beijing](bei metonym), which has an interest in the calm of the coast, {called for}(e12) restraint, and [Muscat](mus metonym) {offered}(e13) to mediate.

In March, a [Pakistani](pak demonym) colonel was {killed}(e14) when a bomb {exploded}(e14) beside his car in [Panjgur](pan event). [Islamabad](isl metonym) {said}(e15) that the attackers had come from across the border, a charge [Iran](iran metonym) rejected.

---
places:
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  sis: {name: Sistan and Baluchestan, geonameid: 1159456, point: [27.4268, 61.0471], precision: division}
  pan: {name: Panjgur, geonameid: 1168446, point: [26.9719, 64.0946]}
  sar: {name: Saravan, geonameid: 1159713, point: [27.3709, 62.331]}
  tur: {name: Turbat, geonameid: 1163054, point: [26.0012, 63.0485]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  zah: {name: Zahedan, geonameid: 1159301, point: [29.4963, 60.8629]}
  gwa: {name: Gwadar, geonameid: 1177446, point: [25.1216, 62.3254]}
  man: {name: Mand, point: [26.122, 62.025], precision: near}
  mak: {name: Makran, point: [26.2, 62.5], precision: area, radius_km: 200}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  paki: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: meeting, places: [isl], start: 2025-05-08, end: 2025-05-08, date_precision: day, date_text: on Thursday, status: happened, actors: Pakistan, targets: "Iran's ambassador", main: true}
  e2: {type: shooting, places: [sar], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: on Tuesday night, killed: 6, injured: 4, status: happened, actors: border guards, targets: Pakistani fuel carriers, main: true}
  e3: {type: medical, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: statement, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran}
  e5: {type: statement, places: [isl], start: 2025-05-08, end: 2025-05-08, date_precision: day, date_text: "", status: happened, actors: the ministry, minor: true}
  e6: {type: agreement, places: [que, zah], start: 2024, end: 2024, date_precision: year, date_text: "", status: happened, actors: the two countries, minor: true}
  e7: {type: airstrike, places: [], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January last year, status: happened, actors: ""}
  e8: {type: closure, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: shopkeepers}
  e9: {type: protest, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: several hundred people}
  e10: {type: riot, places: [man], start: null, end: null, date_precision: unknown, date_text: "", injured: 0, status: happened, actors: ""}
  e11: {type: visit, places: [isl], start: 2025-05-15, end: 2025-05-15, date_precision: day, date_text: a week before, status: planned, actors: "Iran's foreign minister"}
  e12: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing}
  e13: {type: statement, places: [mus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Muscat}
  e14: {type: bombing, places: [pan], start: 2025-03, end: 2025-03, date_precision: month, date_text: In March, killed: 1, status: happened, actors: "", targets: a Pakistani colonel}
  e15: {type: statement, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
