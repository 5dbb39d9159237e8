---
id: report-pg-772
genre: report
country: PG
published: 2024-07-18
publisher: Papua Morning Herald
title: "Police {arrest}(e1) four over [Angoram](ang event) {killings}(e2); [Sepik](sep event) families {hide}(e5) in bush"
---
Police have {captured}(e1) four members of a gang blamed for the {slaughter}(e2) of 26 people in three villages of [East Sepik](eas event), the provincial police commander said on Wednesday.

The suspects, aged 17 to 25, were {taken}(e1) without a fight at a sago camp near [Tambanum](tam event) at dawn by a mobile squad from [Wewak](wew mention). A homemade shotgun and four phones were {recovered}(e3).

Sixteen children are among the dead. The attackers {came}(e2) by dinghy on the nights of 14 to 16 July, {burned}(e2) every house in [Tamara](tama event) and {went on}(e2) to [Tambari](tamb event) and [Angrumara](angr event). Bodies left in the water were {taken}(e4) by crocodiles.

"The men say they want the land by the lake. I don't know what land is worth that," said Councillor Francisca Wandimi, who is sheltering 51 people in her kitchen house in [Angoram](ang mention).

About 300 villagers have {fled}(e5), and the Catholic mission at [Marienberg](mar event) has {sent}(e6) rice. Prime Minister Thomas Kulinga {promised}(e7) a permanent barracks. UN human rights chief Henrik Ostergaard {called}(e8) from [Geneva](gen event) for a full {inquiry}(e8).

The country has seen worse. In February, at least 49 men were {shot}(e9) in an ambush near [Wapenamanda](wap event), in the highlands province of [Enga](eng mention), and in May, a {landslide}(e10) {buried}(e10) parts of [Yambali](yam event), also in [Enga](eng mention); the government's count of the dead, 2,000, has never been confirmed.

In an election year the army is stretched. Soldiers {flown}(e11) to [Mendi](men event) in June have not been relieved, and in [Port Moresby](por event), where at least 22 people {died}(e12) in looting on 10 January, a state of emergency was {lifted}(e13) only to be {followed}(e13) by a ban on sales of alcohol. Two days ago two constables were {charged}(e14) in [Lae](lae event) with {hiring}(e15) out their rifles.

On Monday, the [Australian](aus demonym) police minister, Gareth Lindqvist, {landed}(e16) in [Port Moresby](por event) to {open}(e17) a forensic laboratory, paid for under a {treaty}(e18) {signed}(e18) last December. He did not go to the [Sepik](sep mention).

A {funeral}(e19) for 11 of the victims took place on Tuesday at [Marienberg](mar event). Elders of the [Murik Lakes](mur mention) {offered}(e20) pigs and shell money to stop payback, but mothers of the dead {walked}(e20) away.

---
places:
  ang: {name: Angoram, point: [-4.06, 144.07]}
  sep: {name: Sepik, point: [-4.05, 144.1], precision: near}
  eas: {name: East Sepik, point: [-4.2, 143.4], precision: division}
  tam: {name: Tambanum, point: [-4.2, 143.75], precision: near}
  wew: {name: Wewak, geonameid: 2083537, point: [-3.5496, 143.6323]}
  tama: {name: Tamara, point: [-4.1, 144.2], precision: near}
  tamb: {name: Tambari, point: [-4.1, 144.25], precision: near}
  angr: {name: Angrumara, point: [-4.12, 144.22], precision: near}
  mar: {name: Marienberg, point: [-3.97, 144.24]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  wap: {name: Wapenamanda, point: [-5.64, 143.9]}
  eng: {name: Enga, point: [-5.3, 143.5], precision: division}
  yam: {name: Yambali, point: [-5.38, 143.37]}
  men: {name: Mendi, point: [-6.15, 143.66]}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  mur: {name: Murik Lakes, point: [-3.83, 144.2], precision: near}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: arrest, places: [tam], start: null, end: null, date_precision: unknown, date_text: at dawn, arrested: 4, status: happened, actors: Police, targets: four members of a gang, main: true}
  e2: {type: killing, places: [tama, tamb, angr, eas, ang], start: 2024-07-14, end: 2024-07-16, date_precision: day, date_text: on the nights of 14 to 16 July, killed: 26, status: happened, actors: a gang, targets: 26 people, main: true}
  e3: {type: raid, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A homemade shotgun and four phones, minor: true}
  e4: {type: attack, places: [eas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: crocodiles, targets: Bodies, minor: true}
  e5: {type: displacement, places: [eas], start: null, end: null, date_precision: unknown, date_text: "", displaced: 300, displaced_qualifier: about, status: happened, actors: About 300 villagers, main: true}
  e6: {type: aid, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Catholic mission, targets: rice, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Thomas Kulinga, targets: a permanent barracks, minor: true}
  e8: {type: statement, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: UN human rights chief Henrik Ostergaard, targets: a full inquiry}
  e9: {type: shooting, places: [wap, eng], start: 2024-02, end: 2024-02, date_precision: month, date_text: In February, killed: 49, killed_qualifier: at_least, status: happened, actors: "", targets: at least 49 men}
  e10: {type: landslide, places: [yam, eng], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, killed: 2000, killed_qualifier: about, status: happened, actors: "", targets: parts of Yambali}
  e11: {type: transport_change, places: [men], start: 2024-06, end: 2024-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Soldiers, minor: true}
  e12: {type: riot, places: [por], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: on 10 January, killed: 22, killed_qualifier: at_least, status: happened, actors: "", targets: at least 22 people}
  e13: {type: decision, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a state of emergency, minor: true}
  e14: {type: charge, places: [lae], start: 2024-07-16, end: 2024-07-16, date_precision: day, date_text: Two days ago, status: happened, actors: "", targets: two constables}
  e15: {type: other_crime, places: [lae], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: two constables, targets: their rifles}
  e16: {type: visit, places: [por], start: 2024-07-15, end: 2024-07-15, date_precision: day, date_text: On Monday, status: happened, actors: Gareth Lindqvist}
  e17: {type: opening, places: [por], start: 2024-07-15, end: 2024-07-15, date_precision: day, date_text: On Monday, status: happened, actors: Gareth Lindqvist, targets: a forensic laboratory}
  e18: {type: agreement, places: [], start: 2023-12, end: 2023-12, date_precision: month, date_text: last December, status: happened, actors: ""}
  e19: {type: ceremony, places: [mar], start: 2024-07-16, end: 2024-07-16, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: 11 of the victims}
  e20: {type: meeting, places: [mar], start: 2024-07-16, end: 2024-07-16, date_precision: day, date_text: "", status: happened, negated: true, actors: Elders of the Murik Lakes, targets: mothers of the dead, minor: true}
notes: ""
