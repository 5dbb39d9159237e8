---
id: report-id-619
genre: report
country: ID
published: 2025-09-25
publisher: Archipelago News
title: "Free school meals {sicken}(e1) hundreds in [West Java](wes event); kitchens {closed}(e2)"
---
[BANDUNG](ban dateline) — Health authorities in [West Java](wes event) have {shut}(e2) 19 kitchens after more than 1,100 pupils were {taken ill}(e1) within three days from eating lunches handed out under the government's free meals programme.

The first complaints came on Monday from schools in [Cipongkor](cip event), west of [Bandung](ban mention), where children began to {vomit}(e1) and have trouble breathing shortly after a meal of chicken, tofu and melon. On Wednesday there were {cases}(e1) in [Cihampelas](cih event) and [Sindangkerta](sin event) as well. So many were {brought}(e3) to the clinic in [Cililin](cil event) that beds had to be placed in a sports hall.

All but 40 have gone home. No one has died.

Preliminary {tests}(e4) at the provincial laboratory {found}(e4) Salmonella and Bacillus cereus in the sauce, which was cooked at nine in the evening for lunch the next day. "That is 14 hours in a warm room," said Dr Vini Rahmawati of the [Bandung](ban metonym org) Institute of Public Health.

The programme, which {began}(e5) in January and is meant to reach 83 million people, was the main promise with which President Arief Subroto {won}(e6) last year's {election}(e6). Outbreaks of poisoning have {dogged}(e7) it almost from the start: 365 people {fell sick}(e7) in [Sragen](sra event), [Central Java](cen event), in August and about 450 in [Lebong](leb event), [Bengkulu](ben event), two weeks later. The Network for Education Watch, a group in [Jakarta](jak mention), puts the total at 6,450.

The head of the National Nutrition Agency wept as he {apologised}(e8) in parliament on Thursday. He said 1,379 kitchens had been {inspected}(e9) since Tuesday. Two opposition parties {called}(e10) for a moratorium, but the president, who is in [New York](new event) for the UN General {Assembly}(e15), {ruled it out}(e11) by video link.

In [Garut](gar event), several hundred mothers {marched}(e12) to the regent's office with empty trays. Elsewhere the lunches are welcome. A head teacher on the island of [Rote](rot mention) said attendance had gone up by a fifth.

Police in [Cimahi](cim event) have {questioned}(e13) eight cooks and a supplier. Nobody has been {named a suspect}(e14).

---
places:
  wes: {name: West Java, geonameid: 1642672, point: [-6.9076, 107.638], precision: division}
  ban: {name: Bandung, geonameid: 1650357, point: [-6.9222, 107.6069]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  cip: {name: Cipongkor, point: [-6.93, 107.37]}
  cih: {name: Cihampelas, point: [-6.93, 107.48]}
  sin: {name: Sindangkerta, point: [-7.0, 107.42]}
  cil: {name: Cililin, point: [-6.95, 107.46]}
  cen: {name: Central Java, geonameid: 1642669, point: [-7.2901, 109.896], precision: division}
  sra: {name: Sragen, point: [-7.42, 111.02]}
  ben: {name: Bengkulu, geonameid: 1649147, point: [-3.4861, 102.368], precision: division}
  leb: {name: Lebong, point: [-3.1, 102.2], precision: area, radius_km: 30}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  rot: {name: Rote, point: [-10.75, 123.1], precision: area, radius_km: 30}
  cim: {name: Cimahi, point: [-6.88, 107.54]}
  gar: {name: Garut, point: [-7.22, 107.9]}
events:
  e1: {type: poisoning, places: [cip, cih, sin], start: 2025-09-22, end: 2025-09-24, date_precision: day, date_text: on Monday, injured: 1100, injured_qualifier: at_least, status: happened, actors: "", targets: "more than 1,100 pupils", main: true}
  e2: {type: closure, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health authorities, targets: 19 kitchens, main: true}
  e3: {type: medical, places: [cil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: investigation, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the provincial laboratory, targets: the sauce}
  e5: {type: opening, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: The programme, minor: true}
  e6: {type: election, places: [], start: 2024, end: 2024, date_precision: year, date_text: "last year's", status: happened, actors: President Arief Subroto, minor: true}
  e7: {type: poisoning, places: [sra, leb], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, injured: 815, injured_qualifier: about, status: happened, actors: "", targets: 365 people}
  e8: {type: statement, places: [], start: 2025-09-25, end: 2025-09-25, date_precision: day, date_text: on Thursday, status: happened, actors: The head of the National Nutrition Agency}
  e9: {type: investigation, places: [], start: 2025-09-23, end: 2025-09-25, date_precision: day, date_text: since Tuesday, status: happened, actors: "", targets: "1,379 kitchens"}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two opposition parties, targets: a moratorium}
  e11: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president, targets: a moratorium}
  e12: {type: protest, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: several hundred mothers}
  e13: {type: investigation, places: [cim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: eight cooks and a supplier}
  e14: {type: charge, places: [cim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e15: {type: meeting, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
