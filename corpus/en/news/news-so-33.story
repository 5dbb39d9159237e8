---
id: news-so-33
genre: news
country: SO
published: 2025-03-12
publisher: Horn Report
title: "[Somali](som demonym) forces end 24-hour hotel {siege}(e1)"
---
[MOGADISHU](mog dateline), March 12 - Government forces on Wednesday {ended}(e1) a {siege}(e1) of more than 24 hours at a hotel in central [Somalia](soma event) where clan elders and officers had been planning an offensive.

It began with a {car bomb}(e2) at the gate of the Tawakal hotel in [Beledweyne](bel event), followed by gunmen. At least ten people were {killed}(e1), not counting the six attackers. "We carried out old men who taught me as a boy," said a police captain, Abdi Warsame.

Al Shabaab {claimed}(e3) the {assault}(e1). Last week it {took}(e4) two villages near [Jowhar](jow event), and at dawn on Tuesday mortar shells {landed}(e5) by the airport in the capital; no flights were disrupted.

[Ankara](ank metonym) and [Cairo](cai metonym) {condemned}(e6) the {attack}(e1). The prime minister, on a {visit}(e7) to [Dhusamareb](dhu event), cut it short.

---
places:
  bel: {name: Beledweyne, geonameid: 64460, point: [4.7358, 45.2036]}
  jow: {name: Jawhar, geonameid: 56335, point: [2.7809, 45.5005]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  dhu: {name: Dhuusamarreeb, geonameid: 60928, point: [5.536, 46.3867]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  soma: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
events:
  e1: {type: battle, places: [bel], start: 2025-03-12, end: 2025-03-12, date_precision: day, date_text: on Wednesday, killed: 10, killed_qualifier: at_least, status: happened, actors: gunmen, targets: a hotel, main: true}
  e2: {type: bombing, places: [bel], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: "", status: happened, actors: gunmen, targets: a hotel, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Al Shabaab}
  e4: {type: battle, places: [jow], start: 2025-03-03, end: 2025-03-03, date_precision: week, date_text: Last week, status: happened, actors: it, targets: two villages}
  e5: {type: shelling, places: [mog], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: the airport}
  e6: {type: statement, places: [ank, cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ankara and Cairo, targets: the attack}
  e7: {type: visit, places: [dhu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
notes: ""
