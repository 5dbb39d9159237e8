---
id: history-gh-05
genre: history
country: GH
published: 2018-02-28
publisher: Christiansborg Notebook
title: "Three names at a crossroads"
---
[ACCRA](acc dateline), Feb. 28 — The lorries hoot as they go round it, without malice. The memorial at [Nationalism Park](nat event) in [Osu](osu event) has three busts, of a sergeant, a corporal and a private, and this morning somebody has {put}(e1) fresh hibiscus in front of each.

Seventy years ago today some 2,000 ex-servicemen, back from [Burma](mm mention) and unpaid, {marched}(e2) from the polo ground towards [Christiansborg Castle](chr mention) with a petition to the governor of the [Gold Coast](gh metonym). At the junction a [British](gb demonym) police superintendent {fired}(e3). Adjetey, Attipoe and Lamptey {fell dead}(e3).

By evening the big stores along [Station Road](sta event) were {alight}(e4), and it {spread}(e4): to [Kumasi](kum event), to [Koforidua](kof event), to [Nsawam](nsa event). Twenty-nine people had been {killed}(e4) when it ended. Six leaders, one of them just home from [London](lon mention) by way of [Liverpool](liv mention), were {detained}(e5) in the [Northern Territories](nor event). His name was Kwame Nkrumah, and nine years later [Ghana](gha event) was {free}(e6).

"My uncle walked all the way with them and stopped to buy a kenkey," said Naa Dedei Quaye, 84, who sells phone credit here. "He said that kenkey saved his life." She has told visitors from [Jamaica](jm mention) and from [Detroit](det mention). Her own grandchildren, she says, know it already.

---
places:
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  nat: {name: Nationalism Park, point: [5.551, -0.184], precision: near, near: osu}
  osu: {name: Osu, point: [5.556, -0.178], precision: near, near: acc}
  mm: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  chr: {name: Christiansborg Castle, point: [5.547, -0.182], precision: exact, near: osu}
  gh: {name: Gold Coast, point: [7.9, -1.0], precision: country}
  gb: {name: United Kingdom, geonameid: 2635167, point: [54.7584, -2.6953], precision: country}
  sta: {name: Station Road, point: [5.546, -0.208], precision: near, near: acc}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  kof: {name: Koforidua, geonameid: 2299522, point: [6.0941, -0.2591]}
  nsa: {name: Nsawam, geonameid: 2297141, point: [5.8089, -0.3503]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  nor: {name: Northern Territories, point: [9.5, -1.0], precision: area, radius_km: 200}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  jm: {name: Jamaica, geonameid: 3489940, point: [18.1667, -77.25], precision: country}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
events:
  e1: {type: ceremony, places: [acc], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: this morning, status: happened, actors: ""}
  e2: {type: protest, places: [acc], start: 1948-02-28, end: 1948-02-28, date_precision: day, date_text: Seventy years ago today, status: happened, actors: "", main: true}
  e3: {type: shooting, places: [acc], start: 1948-02-28, end: 1948-02-28, date_precision: day, date_text: "", killed: 3, status: happened, actors: "", main: true}
  e4: {type: riot, places: [acc, kum, kof, nsa], start: 1948-02-28, end: 1948-02-28, date_precision: day, date_text: By evening, killed: 29, status: happened, actors: ""}
  e5: {type: arrest, places: [nor], start: 1948, end: 1948, date_precision: year, date_text: "", arrested: 6, status: happened, actors: ""}
  e6: {type: decision, places: [gha], start: 1957, end: 1957, date_precision: year, date_text: nine years later, status: happened, actors: "", minor: true}
notes: ""
