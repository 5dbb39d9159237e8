---
id: report-so-05
genre: report
country: SO
published: 2024-03-15
publisher: Horn Broadcasting
title: "[Mogadishu](mog event) hotel {siege}(e1) ends after 13 hours"
---
Security forces in [Somalia](som event) have {ended}(e1) a 13-hour {siege}(e1) at a hotel in the capital, [Mogadishu](mog event).

Three soldiers were {killed}(e1) and 27 people {injured}(e1) when five al-Shabab gunmen {stormed}(e1) the building on Thursday night, police spokesman Abdirahman Warsame said.

All the attackers were {shot}(e1) dead by Friday morning.

The SYL hotel stands near the presidential palace and is popular with members of parliament. Four lawmakers were among the hurt.

Witnesses described a loud {explosion}(e2) at about 21:45 local time, followed by gunfire. "We hid in the kitchen with the lights off and heard them go from door to door," said Hodan Jama, who had been at an iftar dinner.

The militants, who are linked to al-Qaeda, {said}(e3) on their radio station that they had carried out the {attack}(e1).

It was the first big {assault}(e1) in the city for months. The same hotel was {attacked}(e4) in 2019, when five people {died}(e4), and {hit}(e5) by a truck bomb in 2016.

In August 2022 more than 20 people were {killed}(e6) when al-Shabab {seized}(e6) the Hayat Hotel, and in October that year two car bombs at the Zobe junction {claimed}(e7) at least 120 lives.

Since then the government has been {waging}(e8) an {offensive}(e8) with the help of clan militias. It has {driven}(e8) the group out of large parts of [Hirshabelle](hir event) and [Galmudug](gal event), but the campaign stalled last August after a {rout}(e9) of troops at [Osweyne](osw event), a village in [Galgaduud](galg event).

[African](afr demonym org) Union soldiers from [Uganda](uga mention), [Burundi](bur mention), [Ethiopia](eth mention) and [Kenya](ken mention) are to {leave}(e10) [Somalia](som event) by the end of the year. The mission {handed}(e11) over the presidential palace and parliament in December. Bases at [Bio Cadale](bio event), [Raga Ceel](rag event) and [Cadale](cad event) in [Middle Shabelle](mid event) {followed}(e15) in January.

[Somalia](som metonym) has {asked}(e12) for a smaller force to stay on in 2025.

Last month four [Emirati](emi demonym) officers who were training recruits were {killed}(e13) when a soldier {opened fire}(e13) at a camp in the city.

---
places:
  afr: {name: African, point: [0.0, 20.0], precision: area, radius_km: 4000}
  osw: {name: Osweyne, point: [4.62, 46.4], precision: near}
  hir: {name: Hirshabelle, point: [3.8, 45.6], precision: area, radius_km: 150}
  gal: {name: Galmudug, point: [5.4, 47.0], precision: area, radius_km: 150}
  galg: {name: Galguduud, geonameid: 59362, point: [5.0962, 46.6795], precision: division}
  bio: {name: Bio Cadale, point: [3.2, 46.3], precision: near}
  rag: {name: Raga Ceel, point: [3.35, 46.6], precision: near}
  cad: {name: Cadale, point: [2.76, 46.32]}
  mid: {name: Middle Shabele, geonameid: 51967, point: [3.0056, 46.0549], precision: division}
  emi: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: attack, places: [mog], start: 2024-03-14, end: 2024-03-15, date_precision: day, date_text: on Thursday night, killed: 3, injured: 27, status: happened, actors: five al-Shabab gunmen, targets: a hotel in the capital, main: true}
  e2: {type: explosion, places: [mog], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: "at about 21:45 local time", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The militants, minor: true}
  e4: {type: attack, places: [mog], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 5, status: happened, actors: "", targets: The same hotel}
  e5: {type: bombing, places: [mog], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: a truck bomb, targets: The same hotel}
  e6: {type: attack, places: [mog], start: 2022-08, end: 2022-08, date_precision: month, date_text: In August 2022, killed: 20, killed_qualifier: at_least, status: happened, actors: al-Shabab, targets: the Hayat Hotel}
  e7: {type: bombing, places: [mog], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October that year, killed: 120, killed_qualifier: at_least, status: happened, actors: two car bombs}
  e8: {type: battle, places: [hir, gal], start: null, end: null, date_precision: unknown, date_text: Since then, status: happened, actors: the government, targets: the group}
  e9: {type: battle, places: [osw], start: 2023-08, end: 2023-08, date_precision: month, date_text: last August, status: happened, actors: "", targets: troops}
  e10: {type: other, places: [som], start: 2024-12, end: 2024-12, date_precision: month, date_text: by the end of the year, status: planned, actors: African Union soldiers}
  e11: {type: other, places: [mog], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: The mission, targets: the presidential palace and parliament}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Somalia, targets: a smaller force}
  e13: {type: shooting, places: [mog], start: 2024-02, end: 2024-02, date_precision: month, date_text: Last month, killed: 4, status: happened, actors: a soldier, targets: four Emirati officers}
  e15: {type: other, places: [bio, rag, cad], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: ""}
notes: ""
