---
id: court-ni-03
genre: court
country: NI
published: 2021-10-21
publisher: Tribuna de Masaya
title: "Thirteen years for a shared cartoon"
---
[MANAGUA](man dateline): Nelson Rugama, 22, a student of agronomy in [León](leo mention), was {sentenced}(e1) on Wednesday to thirteen years for passing on a drawing of a cow with a sash.

It took a court in the capital's [Central Judicial Complex](cen event) forty minutes. The law of 2020 against "false news", modelled, say its critics, on one in [Moscow](mos mention), hasn't been used on a cow before. Police had {come}(e2) for him at his aunt's in [Chinandega](chi event) on the day of her saint.

The mother, Doña Chilo, a tortilla seller from [El Viejo](elv mention), waited outside in the rain. Since May 37 opponents have been jailed, seven would-be candidates among them; the vote is on 7 {November}(e3). Four, asleep on concrete in [El Chipote](elc event), haven't seen the sun.

[Costa Rica](cos metonym) called the trial a pantomime; [Buenos Aires](bue metonym), for once, said the same. [Washington](was metonym) struck another hundred visas. [Managua](man metonym) replied that it's nobody's farm.

A {protest}(e4) in [San José](san event), where 80,000 have fled, ended in front of the embassy with a papier-mâché heifer.

---
places:
  man: {name: Managua, geonameid: 3617763, point: [12.1328, -86.2504]}
  leo: {name: León, geonameid: 3618030, point: [12.4353, -86.8786]}
  cen: {name: Central Judicial Complex, point: [12.14, -86.27], precision: near, near: man}
  chi: {name: Chinandega, geonameid: 3620381, point: [12.6295, -87.1313]}
  elv: {name: El Viejo, point: [12.663, -87.167]}
  elc: {name: El Chipote, point: [12.13, -86.27], precision: near, near: man}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  san: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
events:
  e1: {type: verdict, places: [cen], start: 2021-10-20, end: 2021-10-20, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Nelson Rugama, main: true}
  e2: {type: arrest, places: [chi], start: null, end: null, date_precision: unknown, date_text: on the day of her saint, status: happened, actors: ""}
  e3: {type: election, places: [], start: 2021-11-07, end: 2021-11-07, date_precision: day, date_text: on 7 November, status: planned, actors: ""}
  e4: {type: protest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
