---
id: press-zm-36
genre: press
country: ZM
published: 2025-06-25
publisher: Ministry of Information
title: "Statement on the {postponed}(e1) {funeral}(e1) of the former President"
---
[LUSAKA](lus dateline), 25 June. The Government has learned with regret that the {burial}(e1) of the Sixth Republican President, {set}(e1) for Sunday in [Johannesburg](joh event), was {halted}(e2) by a court in [Pretoria](pre event) an hour before it was to {begin}(e1). Mourners, who had {flown}(e3) in from [Kitwe](kit mention) and [Mansa](man mention), were {sent}(e4) away from the church.

The former President {died}(e5) on 5 June in a clinic in [Pretoria](pre event). A state {funeral}(e6) planned for the 22nd was {called}(e6) off by the family, who object to the presence of his successor.

The court will {hear}(e7) the matter on 4 August. National mourning, {declared}(e8) on the 7th, {ended}(e8) yesterday.

In [Chingola](chi event) four youths were {detained}(e9) on Monday for {overturning}(e10) a police car. Citizens are {urged}(e11) to remain calm.

---
places:
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  man: {name: Mansa, geonameid: 907770, point: [-11.1998, 28.8943]}
  chi: {name: Chingola, geonameid: 919009, point: [-12.529, 27.8838]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
events:
  e1: {type: ceremony, places: [joh], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: for Sunday, status: planned, negated: true, actors: "", targets: the Sixth Republican President, main: true}
  e2: {type: verdict, places: [pre], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: an hour before it was to begin, status: happened, actors: a court in Pretoria, targets: the burial, main: true}
  e3: {type: transport_change, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mourners}
  e4: {type: other, places: [joh], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: "", status: happened, actors: "", targets: Mourners}
  e5: {type: death, places: [pre], start: 2025-06-05, end: 2025-06-05, date_precision: day, date_text: on 5 June, killed: 1, status: happened, actors: "", targets: The former President}
  e6: {type: ceremony, places: [lus], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: for the 22nd, status: planned, negated: true, actors: the family}
  e7: {type: trial, places: [pre], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: on 4 August, status: planned, actors: The court}
  e8: {type: ceremony, places: [], start: 2025-06-07, end: 2025-06-24, date_precision: day, date_text: on the 7th, status: happened, actors: ""}
  e9: {type: arrest, places: [chi], start: 2025-06-23, end: 2025-06-23, date_precision: day, date_text: on Monday, arrested: 4, status: happened, actors: "", targets: four youths}
  e10: {type: riot, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four youths, targets: a police car}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Citizens}
notes: ""
