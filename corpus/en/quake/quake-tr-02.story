---
id: quake-tr-02
genre: quake
country: TR
published: 2020-01-27
publisher: Doğu Postası
title: "Third night {outdoors}(e1) for [Elazığ](ela event)"
---
[ELAZIĞ](elaz dateline), [Turkey](tur dateline) (Orient Wire) - Thousands of people {spent}(e1) Sunday night in cars and tents in eastern [Turkey](tur event), two days after an {earthquake}(e2) which killed at least 41 in [Elazığ](ela event) and [Malatya](mal event) provinces.

The temperature {fell}(e3) to minus 9 Celsius in [Sivrice](siv event), the lakeside town nearest the epicentre. Rescuers {pulled}(e4) a mother and her daughter, aged two, from a block in [Mustafa Paşa](mus event), a quarter of [Elazığ](ela event), on Saturday; since then the dogs have found only the dead.

[Ankara](ank metonym) said 1,607 people had been hurt. In [Doğanyol](dog event), where fifty houses of stone and mud lie in heaps, the imam led {prayers}(e5) for four of his nephews.

Tremors were {felt}(e6) as far off as [Aleppo](ale event), in [Syria](syr event), and [Erbil](erb event).

The blocks that fell were old, the governor said. In 1999 some 17,000 {died}(e7) round [İzmit](izm event), and inspectors were {promised}(e8). "They {came}(e9) once, from [Istanbul](ist mention)," said Hatun Kaya, 66, warming her hands on a kettle. "They wrote it all down, and went back."

(Reporting by Selin Aras in [Elazığ](ela mention) and Piet Kuiper in [The Hague](the mention))

---
places:
  ela: {name: Elazığ, geonameid: 315808, point: [38.6743, 39.2232]}
  mal: {name: Malatya, geonameid: 304922, point: [38.3502, 38.3167]}
  siv: {name: Sivrice, point: [38.447, 39.31]}
  mus: {name: Mustafa Paşa, point: [38.672, 39.207], precision: near, near: ela}
  dog: {name: Doğanyol, point: [38.308, 39.043], precision: near}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  izm: {name: İzmit, point: [40.765, 29.941]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  elaz: {name: Elazığ, geonameid: 315808, point: [38.6743, 39.2232]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: displacement, places: [elaz], start: 2020-01-26, end: 2020-01-26, date_precision: day, date_text: Sunday night, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [ela, mal], start: 2020-01-24, end: 2020-01-24, date_precision: day, date_text: two days after, killed: 41, killed_qualifier: at_least, injured: 1607, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [siv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [mus], start: 2020-01-25, end: 2020-01-25, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e5: {type: ceremony, places: [dog], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: ""}
  e6: {type: earthquake, places: [ale, erb], start: 2020-01-24, end: 2020-01-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: earthquake, places: [izm], start: 1999, end: 1999, date_precision: year, date_text: In 1999, killed: 17000, killed_qualifier: about, status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: investigation, places: [ela], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
