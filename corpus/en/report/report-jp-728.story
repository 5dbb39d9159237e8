---
id: report-jp-728
genre: report
country: JP
published: 2026-02-19
publisher: Hokuriku Herald
title: "Four {dead}(e1) after {avalanche}(e1) hits ski tourers in [Niigata](nii event); snow {closes}(e2) expressways"
---
[JOETSU](joe dateline), [Niigata](nii dateline) — Two [Australians](aus demonym), a [Taiwanese](tai demonym) woman and their [Japanese](jap demonym) guide {died}(e1) Wednesday after an {avalanche}(e1) {swept}(e1) them into a ravine outside the marked runs of a resort at [Myoko](myo event), police said.

A fifth skier, a 33-year-old man from [Christchurch](chr mention), [New Zealand](new mention), {dug}(e3) himself out and {skied}(e3) to a hut to raise the alarm. He suffered a broken shoulder.

The slide, about 60 meters wide, {came down}(e1) shortly after 11 a.m. on the north side of [Mount Mitahara](mou event). Rescue teams {reached}(e4) the spot only at dusk because helicopters at [Matsumoto](mat mention) could not take off. Two of the four were {pronounced dead}(e1) at a hospital in [Joetsu](joe event) late in the evening.

The meteorological agency had {issued}(e5) an avalanche advisory for the [Joetsu](joe mention) area at 6 a.m. "The guide was a careful man. The snow this month is unlike any in my 40 years," said Shigeru Motoyama, 66, who runs a lodge in [Akakura](aka mention).

More than three meters {fell}(e6) in seven days in parts of [Niigata](nii event), [Toyama](toy event) and [Nagano](nag event). The Kan-Etsu Expressway has been {closed}(e2) since Tuesday night between [Yuzawa](yuz event) and [Minamiuonuma](min event), and some 120 vehicles were {stuck}(e6) overnight on National Route 8 at [Kashiwazaki](kas event). Self-Defense Forces troops {handed out}(e7) rice balls and fuel.

Across the country 31 people have {died}(e8) this winter while clearing roofs, the Fire and Disaster Management Agency said, 12 of them in [Akita](aki event) Prefecture. A woman, 88, was {buried}(e9) by snow falling from a temple eave in [Tsunan](tsu event) on Monday.

Foreign visitors have discovered [Japan](japa mention)'s back country in growing numbers, and accidents have followed. In January 2023, a world champion from the [United States](uni mention) was {killed}(e10) by an {avalanche}(e10) at [Otari](ota event), in [Nagano](nag mention). Two more {died}(e11) on [Mount Yotei](moun event), [Hokkaido](hok mention), in March 2024.

The prefectural assembly in [Niigata](nii event) city, which is in session, will {hear}(e12) on Friday a proposal to charge rescued skiers for helicopter flights, as [Saitama](sai metonym) has done since 2018.

In [Hakuba](hak event), site of Alpine events at the 1998 Winter Games, lifts were {halted}(e13) on Thursday. [Hokuriku](hoku mention) Shinkansen trains {ran}(e14) up to two hours late between [Nagano](nag event) and [Kanazawa](kan event).

---
places:
  joe: {name: Joetsu, point: [37.15, 138.24]}
  nii: {name: Niigata, point: [37.6, 138.9], precision: division}
  myo: {name: Myoko, point: [36.9, 138.18]}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  mou: {name: Mount Mitahara, point: [36.89, 138.09], precision: near}
  mat: {name: Matsumoto, geonameid: 1857519, point: [36.2333, 137.9667]}
  aka: {name: Akakura, point: [36.89, 138.17]}
  toy: {name: Toyama, point: [36.6, 137.2], precision: division}
  nag: {name: Nagano, point: [36.1, 138.0], precision: division}
  yuz: {name: Yuzawa, point: [36.93, 138.82]}
  min: {name: Minamiuonuma, point: [37.07, 138.88]}
  kas: {name: Kashiwazaki, point: [37.37, 138.56]}
  aki: {name: Akita, point: [39.7, 140.4], precision: division}
  tsu: {name: Tsunan, point: [37.01, 138.65]}
  ota: {name: Otari, point: [36.78, 137.91]}
  moun: {name: Mount Yotei, point: [42.83, 140.81], precision: near}
  hok: {name: Hokkaido, point: [43.4, 142.8], precision: division}
  sai: {name: Saitama, point: [36.0, 139.35], precision: division}
  hak: {name: Hakuba, point: [36.7, 137.86]}
  hoku: {name: Hokuriku, point: [36.6, 136.8], precision: area, radius_km: 150}
  kan: {name: Kanazawa, geonameid: 1860243, point: [36.6, 136.6167]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  japa: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: landslide, places: [myo, mou], start: 2026-02-18, end: 2026-02-18, date_precision: day, date_text: shortly after 11 a.m., killed: 4, injured: 1, status: happened, actors: "", targets: "Two Australians, a Taiwanese woman and their Japanese guide", main: true}
  e2: {type: closure, places: [yuz, min], start: 2026-02-17, end: 2026-02-19, date_precision: day, date_text: since Tuesday night, status: happened, actors: "", targets: The Kan-Etsu Expressway, main: true}
  e3: {type: rescue, places: [mou], start: 2026-02-18, end: 2026-02-18, date_precision: day, date_text: "", status: happened, actors: A fifth skier, targets: himself, minor: true}
  e4: {type: rescue, places: [mou], start: 2026-02-18, end: 2026-02-18, date_precision: day, date_text: at dusk, status: happened, actors: Rescue teams}
  e5: {type: statement, places: [joe], start: 2026-02-18, end: 2026-02-18, date_precision: day, date_text: at 6 a.m., status: happened, actors: The meteorological agency, targets: an avalanche advisory, minor: true}
  e6: {type: extreme_weather, places: [nii, toy, nag, kas], start: null, end: null, date_precision: unknown, date_text: in seven days, status: happened, actors: "", targets: some 120 vehicles, main: true}
  e7: {type: aid, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Self-Defense Forces troops, targets: rice balls and fuel, minor: true}
  e8: {type: other_accident, places: [japa, aki], start: null, end: null, date_precision: unknown, date_text: this winter, killed: 31, status: happened, actors: "", targets: 31 people}
  e9: {type: other_accident, places: [tsu], start: 2026-02-16, end: 2026-02-16, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "A woman, 88"}
  e10: {type: landslide, places: [ota], start: 2023-01, end: 2023-01, date_precision: month, date_text: In January 2023, killed: 1, status: happened, actors: "", targets: a world champion}
  e11: {type: landslide, places: [moun], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March 2024, killed: 2, status: happened, actors: "", targets: Two more}
  e12: {type: meeting, places: [nii], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: on Friday, status: planned, actors: The prefectural assembly, targets: a proposal to charge rescued skiers}
  e13: {type: closure, places: [hak], start: 2026-02-19, end: 2026-02-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: lifts}
  e14: {type: transport_change, places: [nag, kan], start: 2026-02-19, end: 2026-02-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Shinkansen trains}
notes: ""
