---
id: report-sd-02
genre: report
country: SD
published: 2024-10-27
publisher: Blue Nile Reporter
title: "Paramilitaries {kill}(e1) scores in {raids}(e1) on [Gezira](gez event) villages, doctors say"
---
[PORT SUDAN](por dateline) - Fighters of the Rapid Support Forces {stormed}(e1) villages across [Sudan](sud event)'s [Gezira](gez event) state over the past week, {shooting}(e1) residents and {looting}(e2) homes and grain stores, according to activists and a doctors' union, which put the number of dead at 124 in the village of [Al-Sireha](als event) alone.

The {attacks}(e1) began on October 20, the day after a senior commander of the paramilitary group, Brigadier Hatim Suleiman, {defected}(e3) to the army with some of his men. Most of the places hit lie in the east of the state, where his tribe is strong.

Medics said at least 200 people were {wounded}(e1) in [Al-Sireha](als event) on Friday and about 150 were {detained}(e4). The nearest working hospital, in [Rufaa](ruf event), was {abandoned}(e5) after gunmen {ransacked}(e6) it on Tuesday. In [Tamboul](tam event), a market town, shops were {set}(e7) on fire, and video clips showed young men being {led}(e4) away with ropes round their necks.

The RSF {denied}(e8) that it had targeted civilians and said its forces had {clashed}(e9) with army-backed militias. The toll could not be verified independently because telephone networks are down across much of the state.

Tens of thousands of people have {fled}(e10) on foot and by donkey cart towards [Gedaref](ged event) and [Kassala](kas event), or to the town of [New Halfa](new event), where local volunteers have {opened}(e11) schools to shelter them. "We walked for three nights," said Amna Babiker, 41, who came with six children from [Al-Hilaliya](alh mention). "In [Butana](but event) the wells were dry."

The International Organization for Migration estimates that 47,000 have been {displaced}(e10) in seven days.

[Sudan](sud event)'s {war}(e12) {erupted}(e12) in [Khartoum](kha event) in April 2023 out of a power struggle between the army and the RSF, which had together {staged}(e13) a {coup}(e13) two years before. The paramilitaries {seized}(e14) [Wad Madani](wad event), the capital of [Gezira](gez mention), last December after the army {withdrew}(e15) from the city. Since then the army has {retaken}(e16) [Jebel Moya](jeb event) and parts of [Sennar](sen event) state, to the south.

[Washington](was metonym) has {accused}(e17) both sides of war crimes. {Talks}(e18) which it convened in [Switzerland](swi event) in August ended without a ceasefire, as the army {stayed}(e18) away.

---
places:
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  gez: {name: Al-Jazirah, geonameid: 408648, point: [14.6771, 33.3362], precision: division}
  als: {name: Al-Sireha, point: [14.88, 33.33], precision: near}
  ruf: {name: Rufaa, point: [14.77, 33.37]}
  tam: {name: Tamboul, point: [14.94, 33.38]}
  ged: {name: Al-Qadarif, geonameid: 379062, point: [14.0349, 35.3834]}
  kas: {name: Kassala, geonameid: 372753, point: [15.451, 36.4]}
  new: {name: New Halfa, point: [15.33, 35.6]}
  alh: {name: Al-Hilaliya, point: [14.94, 33.24]}
  but: {name: Butana, point: [15.0, 34.2], precision: area, radius_km: 80}
  wad: {name: Wad Medani, geonameid: 364103, point: [14.4012, 33.5199]}
  jeb: {name: Jebel Moya, point: [13.49, 33.32], precision: near}
  sen: {name: Sennar, point: [13.0, 33.9], precision: area, radius_km: 100}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
events:
  e1: {type: attack, places: [als, gez], start: 2024-10-20, end: 2024-10-27, date_precision: day, date_text: over the past week, killed: 124, killed_qualifier: at_least, injured: 200, injured_qualifier: at_least, status: happened, actors: Fighters of the Rapid Support Forces, targets: residents, main: true}
  e2: {type: robbery, places: [gez], start: 2024-10-20, end: 2024-10-27, date_precision: day, date_text: over the past week, status: happened, actors: Fighters of the Rapid Support Forces, targets: homes and grain stores}
  e3: {type: other, places: [gez], start: 2024-10-19, end: 2024-10-19, date_precision: day, date_text: the day after, status: happened, actors: Brigadier Hatim Suleiman, targets: the army}
  e4: {type: abduction, places: [als, tam], start: 2024-10-25, end: 2024-10-25, date_precision: day, date_text: on Friday, arrested: 150, arrested_qualifier: about, status: happened, actors: gunmen, targets: young men}
  e5: {type: closure, places: [ruf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The nearest working hospital}
  e6: {type: robbery, places: [ruf], start: 2024-10-22, end: 2024-10-22, date_precision: day, date_text: on Tuesday, status: happened, actors: gunmen, targets: The nearest working hospital}
  e7: {type: fire, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shops}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The RSF}
  e9: {type: battle, places: [gez], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: its forces, targets: army-backed militias}
  e10: {type: displacement, places: [gez, ged, kas, new], start: 2024-10-20, end: 2024-10-27, date_precision: day, date_text: in seven days, displaced: 47000, displaced_qualifier: about, status: happened, actors: Tens of thousands of people, main: true}
  e11: {type: aid, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: local volunteers, minor: true}
  e12: {type: battle, places: [kha, sud], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April 2023, status: happened, actors: the army, targets: the RSF}
  e13: {type: coup, places: [sud], start: 2021, end: 2021, date_precision: year, date_text: two years before, status: happened, actors: ""}
  e14: {type: battle, places: [wad], start: 2023-12, end: 2023-12, date_precision: month, date_text: last December, status: happened, actors: The paramilitaries, targets: Wad Madani}
  e15: {type: other, places: [wad], start: 2023-12, end: 2023-12, date_precision: month, date_text: last December, status: happened, actors: the army, minor: true}
  e16: {type: battle, places: [jeb, sen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the army, targets: Jebel Moya and parts of Sennar state}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, targets: both sides}
  e18: {type: meeting, places: [swi], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: ""}
notes: ""
