---
id: court-ni-03
genre: court
country: NI
published: 2021-10-21
publisher: Tribuna de Masaya
title: "{Thirteen years}(e1) for a shared cartoon"
---
[MANAGUA](man dateline): Nelson Rugama, 22, a student of agronomy in [León](leo mention), was {sentenced}(e1) on Wednesday to thirteen years for {passing on}(e2) a drawing of a cow with a sash.

It took a court in the capital's [Central Judicial Complex](cen event) forty minutes. The {law}(e3) of 2020 against "false news", modelled, say its critics, on one in [Moscow](mos mention), hasn't been used on a cow before. Police had {come for}(e4) him at his aunt's in [Chinandega](chi event) on the day of her saint.

The mother, Doña Chilo, a tortilla seller from [El Viejo](elv mention), waited outside in the rain. Since May 37 opponents have been {jailed}(e5), seven would-be candidates among them; the {vote}(e6) is on 7 November. Four, asleep on concrete in [El Chipote](elc event), haven't seen the sun.

[Costa Rica](cos metonym) {called}(e7) the trial a pantomime; [Buenos Aires](bue metonym), for once, said the same. [Washington](was metonym) {struck}(e8) another hundred visas. [Managua](man metonym) {replied}(e9) that it's nobody's farm.

A {protest}(e10) in [San José](san event), where 80,000 have {fled}(e11), ended in front of the embassy with a papier-mâché heifer.

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
  e1: {type: verdict, places: [man], start: 2021-10-20, end: 2021-10-20, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Nelson Rugama, main: true}
  e2: {type: publication, places: [leo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: legislation, places: [man], start: 2020, end: 2020, date_precision: year, date_text: of 2020, status: happened, actors: ""}
  e4: {type: arrest, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e5: {type: arrest, places: [man], start: 2021-05, end: 2021-05, date_precision: month, date_text: Since May, arrested: 37, status: happened, actors: ""}
  e6: {type: election, places: [man], start: 2021-11-07, end: 2021-11-07, date_precision: day, date_text: on 7 November, status: planned, actors: ""}
  e7: {type: statement, places: [cos, bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: sanction, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: protest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: displacement, places: [san], start: null, end: null, date_precision: unknown, date_text: "", displaced: 80000, status: happened, actors: ""}
notes: ""
