---
id: strike-ro-04
genre: strike
country: RO
published: 2019-02-22
publisher: Agenția Carpați
title: "[JIU VALLEY](jiu mention) MINERS {REFUSE TO SURFACE}(e1)"
---
[PETROȘANI](pet dateline) (AgC) – A night shift that should have come up on Wednesday morning was still 560 metres under [Lupeni](lup event) on Thursday evening: sixty-four men, two thermos flasks and, by their own account, no intention of moving.

They began the {sit-in}(e1) because January's wages had not been {paid}(e2). Colleagues at [Vulcan](vul event) {joined}(e3) them at dawn on Thursday. At [Livezeni](liv event), where a shaft lift {failed}(e4) on February 11, the day shift {sang}(e5) the miners' hymn in the yard and then went to work.

Food was {lowered}(e6) in ammunition boxes. An engineer of 58 with low blood sugar was brought up and {taken}(e7) to the [Petroșani](pet event) emergency hospital, 17 km away.

[Bucharest](buc metonym) answered in the afternoon. The energy ministry {promised}(e8) to {pay}(e9) by next Wednesday, provided that the [Hunedoara](hun metonym) prefect certifies the hours. No train of angry men will {go}(e10) to [Bucharest](buc mention) this time, a union leader said; the [Jiu Valley](jiu mention), which had 45,000 pit jobs in 1989, has barely 3,000 today, and its sons are in [Turin](tur mention), [Castellón](cas mention) and [Luton](lut mention).

The [Paroșeni](par mention) power station has coal for nine days. It heats every [Romanian](ro demonym) flat from [Uricani](uri mention) to [Petrila](ptr mention).

---
places:
  pet: {name: Petroşani, geonameid: 670938, point: [45.4167, 23.3667]}
  lup: {name: Lupeni, geonameid: 674295, point: [45.3603, 23.2383]}
  vul: {name: Vulcan, geonameid: 662432, point: [45.3833, 23.2667]}
  liv: {name: Livezeni, point: [45.397, 23.388], precision: near, near: pet}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  hun: {name: Hunedoara, geonameid: 675917, point: [45.7435, 22.9774], precision: division}
  jiu: {name: Jiu Valley, point: [45.38, 23.3], precision: area, radius_km: 20}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  cas: {name: Castelló de la Plana, geonameid: 2519752, point: [39.9857, -0.0493]}
  lut: {name: Luton, geonameid: 2643339, point: [51.8797, -0.4175]}
  par: {name: Paroseni, point: [45.366, 23.262], precision: near, near: vul}
  ro: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  uri: {name: Uricani, geonameid: 664163, point: [45.3373, 23.1524]}
  ptr: {name: Petrila, geonameid: 670969, point: [45.45, 23.4167]}
events:
  e1: {type: strike, places: [lup], start: 2019-02-20, end: 2019-02-21, date_precision: day, date_text: on Wednesday morning, status: happened, actors: A night shift, main: true}
  e2: {type: other, places: [lup], start: 2019-01, end: 2019-01, date_precision: month, date_text: "January's", status: happened, negated: true, actors: ""}
  e3: {type: strike, places: [vul], start: 2019-02-21, end: 2019-02-21, date_precision: day, date_text: at dawn on Thursday, status: happened, actors: A night shift}
  e4: {type: outage, places: [liv], start: 2019-02-11, end: 2019-02-11, date_precision: day, date_text: on February 11, status: happened, actors: ""}
  e5: {type: protest, places: [liv], start: 2019-02-21, end: 2019-02-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [lup], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: medical, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [buc], start: 2019-02-21, end: 2019-02-21, date_precision: day, date_text: in the afternoon, status: happened, actors: ""}
  e9: {type: aid, places: [], start: 2019-02-27, end: 2019-02-27, date_precision: day, date_text: by next Wednesday, status: planned, actors: The energy ministry, minor: true}
  e10: {type: protest, places: [buc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: a union leader}
notes: ""
