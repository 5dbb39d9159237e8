---
id: report-jp-284
genre: report
country: JP
published: 2025-10-07
publisher: "Joshu Shimbun (translated)"
title: "Bear {enters}(e1) supermarket in [Numata](num event), two shoppers {hurt}(e1)"
---
A bear {broke into}(e1) a supermarket in [Numata](num event), [Gunma](gun event), on Tuesday evening and {injured}(e1) two customers, police and the fire department said.

The animal, about 1.4 meters long, {scratched}(e1) a man in his 60s in the car park and {hurt}(e1) a man in his 70s near the fish counter shortly after 7:30 p.m. It {remained}(e1) inside for four minutes, {overturned}(e1) a pile of avocados and {left}(e1) toward the [Usune River](usu mention). Thirty people were in the store.

The city has {asked}(e2) hunters to patrol from dawn and {closed}(e3) three elementary schools for Wednesday. "Persimmons left on the tree are an invitation," said an official of the agriculture section, who {urged}(e4) residents to pick them.

A day earlier, in [Shirakawa](shi event), [Gifu Prefecture](gif event), a tourist from [Spain](spa mention) was {clawed}(e5) on the arm at a bus stop. On Friday, a mushroom gatherer of 78 was found {dead}(e6) in woods in [Kurihara](kur event), [Miyagi](miy event), and a woman with him is still {missing}(e6). On September 30 a body with claw wounds was {found}(e7) in [Kitakami](kit event), [Iwate](iwa event).

The environment ministry says that 103 people were {attacked}(e8) in the six months to the end of September, of whom five, with two more since, {died}(e8). Most {attacks}(e8) {occurred}(e8) in [Iwate](iwa event), [Akita](aki event) and [Nagano](nag event). In fiscal 2023 there were 219 victims, the most since {counting}(e9) {began}(e9).

A law {took effect}(e10) on September 1 under which mayors may permit emergency {shooting}(e10) in towns; [Sendai](sen metonym) was the first to {use}(e11) it. Hunters' associations in [Hokkaido](hok event) have {told}(e12) members to refuse if there is no insurance, following a dispute with the town of [Sunagawa](sun metonym) over a hunter whose gun license was {revoked}(e13).

In [Takayama](tak event), a music festival in the grounds of an old school has been {put off}(e14) from Saturday until the spring, and a marathon in [Minakami](min event) on October 19 will be {shortened}(e15) by six kilometers.

---
places:
  num: {name: Numata, geonameid: 1854905, point: [36.6333, 139.05]}
  gun: {name: Gunma, geonameid: 1863501, point: [36.5592, 139.025], precision: division}
  usu: {name: Usune River, point: [36.67, 139.06], precision: near}
  shi: {name: Shirakawa, point: [36.26, 136.91]}
  gif: {name: Gifu, geonameid: 1863640, point: [35.8522, 136.941], precision: division}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  kur: {name: Kurihara, point: [38.73, 141.02]}
  miy: {name: Miyagi, geonameid: 2111888, point: [38.5307, 140.972], precision: division}
  kit: {name: Kitakami, geonameid: 2112227, point: [39.2833, 141.1167]}
  iwa: {name: Iwate, geonameid: 2112518, point: [39.5715, 141.364], precision: division}
  aki: {name: Akita, geonameid: 2113124, point: [39.7318, 140.334], precision: division}
  nag: {name: Nagano, geonameid: 1856210, point: [36.0666, 138.019], precision: division}
  sen: {name: Sendai, geonameid: 2111149, point: [38.2667, 140.8667]}
  hok: {name: Hokkaido, geonameid: 2130037, point: [43.37, 142.805], precision: division}
  sun: {name: Sunagawa, point: [43.49, 141.9]}
  tak: {name: Takayama, geonameid: 1850892, point: [36.1333, 137.25]}
  min: {name: Minakami, point: [36.68, 138.99]}
events:
  e1: {type: attack, places: [num], start: 2025-10-07, end: 2025-10-07, date_precision: day, date_text: on Tuesday evening, injured: 2, status: happened, actors: A bear, targets: two customers, main: true}
  e2: {type: statement, places: [num], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The city, targets: hunters, minor: true}
  e3: {type: closure, places: [num], start: 2025-10-08, end: 2025-10-08, date_precision: day, date_text: for Wednesday, status: planned, actors: The city, targets: three elementary schools}
  e4: {type: statement, places: [num], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an official of the agriculture section, targets: residents, minor: true}
  e5: {type: attack, places: [shi], start: 2025-10-06, end: 2025-10-06, date_precision: day, date_text: A day earlier, injured: 1, status: happened, actors: "", targets: a tourist from Spain}
  e6: {type: attack, places: [kur], start: 2025-10-03, end: 2025-10-03, date_precision: day, date_text: On Friday, killed: 1, status: happened, actors: "", targets: a mushroom gatherer of 78}
  e7: {type: attack, places: [kit], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: On September 30, killed: 1, status: happened, actors: "", targets: a body with claw wounds}
  e8: {type: attack, places: [iwa, aki, nag], start: 2025-04, end: 2025-09, date_precision: month, date_text: in the six months to the end of September, killed: 7, status: happened, actors: "", targets: 103 people}
  e9: {type: survey, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: legislation, places: [], start: 2025-09-01, end: 2025-09-01, date_precision: day, date_text: on September 1, status: happened, actors: "", targets: emergency shooting in towns}
  e11: {type: decision, places: [sen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sendai, minor: true}
  e12: {type: statement, places: [hok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Hunters' associations", targets: members, minor: true}
  e13: {type: decision, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a hunter, minor: true}
  e14: {type: festival, places: [tak], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: from Saturday, status: happened, negated: true, actors: "", targets: a music festival}
  e15: {type: match, places: [min], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: on October 19, status: planned, actors: "", targets: a marathon}
notes: ""
