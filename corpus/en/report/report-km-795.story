---
id: report-km-795
genre: report
country: KM
published: 2024-01-23
publisher: Swahili Coast News
title: "[Comoros](com event): Calm {returns}(e1) to [Moroni](mor event) after election {unrest}(e1), one {dead}(e1)"
---
Shops {reopened}(e2) in [Moroni](mor event) on Monday and the night-time curfew was {shortened}(e3), five days after youths {fought}(e1) soldiers over the {re-election}(e4) of the president of the [Comoros](com mention).

A man of 21 was {killed}(e1) by a bullet and at least 25 people were {injured}(e1), the director of El Maarouf hospital said. In the worst {incident}(e1), on Wednesday, a crowd {burned}(e5) the house of a minister and {emptied}(e6) a national rice depot near the fishing port.

"We took the rice since they took the votes," said a young man in [Mitsoudjé](mit event), 12 kilometres from the capital, who would give only his first name, Fahad.

The electoral commission {declared}(e4) on 16 January that the incumbent, a former coup leader in his sixties, had {won}(e4) 63 percent in the first round. Turnout was {put}(e4) at 16 percent for the president and, mysteriously, at more than 60 percent for the governors {chosen}(e4) on the same day.

Five rivals {filed}(e7) a petition with the Supreme Court, which is to {rule}(e7) on Wednesday. One, Mze Abdou Soilihi, has been kept at home by gendarmes in [Mutsamudu](mut event) since the weekend. The [African](afr demonym org) Union, based in [Addis Ababa](add mention), sent a {mission}(e8) of two former ministers; they {left}(e8) on Sunday without seeing the opposition.

The archipelago of 870,000 has seen some 20 {coups}(e9) or attempts since independence from [France](fra mention) in 1975, four of them led by the same [French](fre demonym) mercenary. [Anjouan](anj event), which {seceded}(e10) in 1997, was {brought back}(e11) by [Tanzanian](tan demonym) and [Sudanese](sud demonym) troops in 2008. The fourth island, [Mayotte](may event), voted to stay [French](fre demonym). There, residents have put up {roadblocks}(e12) since Monday over a camp of [Somali](som demonym) and [Congolese](con demonym) asylum seekers in the stadium at [Cavani](cav event).

At sea, 14 people, among them three infants, {died}(e13) on Friday night when a kwassa-kwassa from [Domoni](dom mention) {sank}(e13) off [Bambo](bam event). Eleven others were {rescued}(e13). Such crossings have {claimed}(e14) more than 10,000 lives in 30 years, by one official estimate.

Police have {detained}(e15) some 60 people, including a radio reporter, Hadidja Mbaé, who was {picked up}(e15) in [Mbéni](mbe event) on Saturday. Internet service was still {slow}(e16).

The inauguration is {set}(e17) for 26 May. In February the president {hands}(e18) the rotating chair of the continental body to [Mauritania](mau metonym).

---
places:
  com: {name: Comoros, geonameid: 921929, point: [-12.23333, 44.44553], precision: country}
  mor: {name: Moroni, geonameid: 921772, point: [-11.7022, 43.2551]}
  mit: {name: Mitsoudjé, point: [-11.78, 43.28], precision: near}
  mut: {name: Moutsamoudou, geonameid: 921753, point: [-12.1667, 44.3994]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  anj: {name: Anjouan, point: [-12.22, 44.44], precision: area, radius_km: 20}
  may: {name: Mayotte, geonameid: 1024031, point: [-12.83333, 45.16667], precision: country}
  cav: {name: Cavani, point: [-12.78, 45.22]}
  dom: {name: Domoni, point: [-12.26, 44.53]}
  bam: {name: Bambo, point: [-12.93, 45.18], precision: near}
  mbe: {name: Mbéni, point: [-11.5, 43.38]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
events:
  e1: {type: riot, places: [mor, com], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: on Wednesday, killed: 1, injured: 25, injured_qualifier: at_least, status: happened, actors: youths, targets: soldiers, main: true}
  e2: {type: opening, places: [mor], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: on Monday, status: happened, actors: Shops}
  e3: {type: decision, places: [mor], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: "", status: happened, actors: "", targets: the night-time curfew}
  e4: {type: election, places: [com], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the incumbent, main: true}
  e5: {type: fire, places: [mor], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: on Wednesday, status: happened, actors: a crowd, targets: the house of a minister}
  e6: {type: robbery, places: [mor], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: on Wednesday, status: happened, actors: a crowd, targets: a national rice depot}
  e7: {type: trial, places: [mor], start: 2024-01-24, end: 2024-01-24, date_precision: day, date_text: on Wednesday, status: planned, actors: Five rivals, targets: a petition}
  e8: {type: visit, places: [com], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: on Sunday, status: happened, actors: two former ministers, minor: true}
  e9: {type: coup, places: [com], start: 1975, end: 2024, date_precision: year, date_text: since independence from France in 1975, status: happened, actors: ""}
  e10: {type: coup, places: [anj], start: 1997, end: 1997, date_precision: year, date_text: in 1997, status: happened, actors: Anjouan}
  e11: {type: battle, places: [anj], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: Tanzanian and Sudanese troops}
  e12: {type: protest, places: [may, cav], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: since Monday, status: happened, actors: residents, targets: a camp}
  e13: {type: sea_accident, places: [bam], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday night, killed: 14, status: happened, actors: a kwassa-kwassa, targets: "14 people, among them three infants"}
  e14: {type: death, places: [may], start: null, end: null, date_precision: unknown, date_text: in 30 years, killed: 10000, killed_qualifier: at_least, status: happened, actors: "", minor: true}
  e15: {type: arrest, places: [mbe], start: null, end: null, date_precision: unknown, date_text: "", arrested: 60, arrested_qualifier: about, status: happened, actors: Police, targets: some 60 people}
  e16: {type: outage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Internet service, minor: true}
  e17: {type: appointment, places: [], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: for 26 May, status: planned, actors: "", minor: true}
  e18: {type: decision, places: [], start: 2024-02, end: 2024-02, date_precision: month, date_text: In February, status: planned, actors: the president, targets: the rotating chair, minor: true}
notes: ""
