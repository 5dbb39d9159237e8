---
id: press-zm-36
genre: press
country: ZM
published: 2025-06-25
publisher: Ministry of Information
title: "Statement on the {postponed}(e1) {funeral}(e2) of the former President"
---
[LUSAKA](lus dateline), 25 June. The Government has learned with regret that the {burial}(e2) of the Sixth Republican President, set for Sunday in [Johannesburg](joh event), was {halted}(e1) by a court in [Pretoria](pre event) an hour before it was to begin. Mourners, who had {flown in}(e3) from [Kitwe](kit mention) and [Mansa](man mention), were {sent away}(e4) from the church.

The former President {died}(e5) on 5 June in a clinic in [Pretoria](pre event). A state {funeral}(e6) planned for the 22nd was {called off}(e7) by the family, who object to the presence of his successor.

The court will {hear}(e8) the matter on 4 August. National {mourning}(e9), {declared}(e10) on the 7th, ended yesterday.

In [Chingola](chi event) four youths were {detained}(e11) on Monday for {overturning}(e12) a police car. Citizens are urged to remain calm.

---
places:
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  man: {name: Mansa, geonameid: 907770, point: [-11.1998, 28.8943]}
  chi: {name: Chingola, geonameid: 919009, point: [-12.529, 27.8838]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
events:
  e1: {type: verdict, places: [pre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court in Pretoria, targets: the burial, main: true}
  e2: {type: ceremony, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: the Sixth Republican President, main: true}
  e3: {type: transport_change, places: [kit, man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mourners, minor: true}
  e4: {type: other, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mourners, minor: true}
  e5: {type: death, places: [pre], start: 2025-06-05, end: 2025-06-05, date_precision: day, date_text: on 5 June, killed: 1, status: happened, actors: "", targets: The former President, main: true}
  e6: {type: ceremony, places: [], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: for the 22nd, status: happened, negated: true, actors: the family}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the family}
  e8: {type: trial, places: [pre], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: on 4 August, status: planned, actors: The court}
  e9: {type: ceremony, places: [], start: 2025-06-07, end: 2025-06-24, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e10: {type: decision, places: [], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: on the 7th, status: happened, actors: "", minor: true}
  e11: {type: arrest, places: [chi], start: 2025-06-23, end: 2025-06-23, date_precision: day, date_text: on Monday, arrested: 4, status: happened, actors: "", targets: four youths}
  e12: {type: other_crime, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four youths, targets: a police car}
notes: ""
