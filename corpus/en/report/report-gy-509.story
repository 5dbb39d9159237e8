---
id: report-gy-509
genre: report
country: GY
published: 2023-12-15
publisher: Caribbean Daily Express
title: "[Guyana](guy metonym) and [Venezuela](ven metonym) {pledge}(e1) not to use force over [Essequibo](ess mention)"
---
[KINGSTOWN, St Vincent](kin dateline): The presidents of [Guyana](guy metonym) and [Venezuela](ven metonym) {agreed}(e1) late on Thursday to refrain from threats and force in their quarrel over the oil-rich [Essequibo](ess mention) territory, but {left}(e2) [St Vincent and the Grenadines](stv event) without moving an inch on who owns it.

Dr Imran Persaud and Ramón Villafañe {shook hands}(e2) at the start of a two-hour {meeting}(e2) at the airport at [Argyle](arg event), the first since Villafañe's government {held}(e3) a {referendum}(e3) on 3 December in which, by its account, 95 per cent {backed}(e3) the creation of a [Venezuelan](vene demonym) state there. An 11-point declaration, {read out}(e1) by Prime Minister Selwyn Ollivierre, {sets up}(e4) a commission of foreign ministers, which will {report}(e5) in three months. The two leaders are to {meet}(e6) again in [Brazil](bra event).

"All of [Guyana](guy mention)'s shores and all of its forest are ours. That was not on the table," Persaud told reporters. A map of 1899, drawn by arbitrators in [Paris](par event), was pinned to his lapel.

The region of 160,000 sq km makes up more than two-thirds of [Guyana](guy mention). In [Lethem](let event), on the [Brazilian](braz demonym) frontier, teachers and toshaos from 11 Amerindian villages {lit}(e7) candles on Thursday, while in [Mabaruma](mab event) and [Eteringbang](ete event), where the river is the border, the Defence Force has {doubled}(e8) its posts. Five officers were {killed}(e9) on 6 December when their helicopter {crashed}(e9) in bad weather near [Arau](ara event). Two men {survived}(e9).

Tension rose after Villafañe {ordered}(e10) the state oil company to grant licences in the area and {unveiled}(e11) a new map. [Georgetown](geo metonym) {took}(e12) the matter to the UN Security Council, and the [US](us demonym) Southern Command {carried out}(e13) flights over the country. [Brazil](bra metonym) {sent}(e14) armoured vehicles from [Manaus](man mention) to [Boa Vista](boa event) and [Pacaraima](pac event).

The International Court of Justice, in [The Hague](the event), {ruled}(e15) on 1 December that [Venezuela](ven metonym) must take no action to alter the situation. [Caracas](car metonym) does not accept its jurisdiction.

CARICOM chairman Roosevelt Charles of [Dominica](dom metonym), who {chaired}(e2) the {talks}(e2) with Ollivierre and an envoy of [Brazil](bra metonym)'s president, called the outcome "a pause, and pauses save lives".

On the [Linden](lin mention)–[Lethem](let mention) road, minibus driver Troy Allicock was less sure. "They shake hands in [Kingstown](kin event)," he said. "I still see drones at night."

---
places:
  ess: {name: Essequibo, point: [6.5, -59.5], precision: area, radius_km: 200}
  kin: {name: Kingstown, geonameid: 3577887, point: [13.1553, -61.2274]}
  stv: {name: Saint Vincent and the Grenadines, geonameid: 3577815, point: [13.08333, -61.2], precision: country}
  arg: {name: Argyle, point: [13.156, -61.15]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ete: {name: Eteringbang, point: [6.8, -61.18]}
  ara: {name: Arau, point: [6.33, -60.8]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  boa: {name: Boa Vista, geonameid: 3664980, point: [2.8197, -60.6733]}
  pac: {name: Pacaraima, geonameid: 6317835, point: [4.4314, -61.1464]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  dom: {name: Dominica, geonameid: 3575830, point: [15.5, -61.33333], precision: country}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  mab: {name: Mabaruma, geonameid: 3377301, point: [8.2038, -59.7812]}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  vene: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  let: {name: Lethem, geonameid: 3377425, point: [3.3726, -59.7997]}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  lin: {name: Linden, geonameid: 3377408, point: [6.0081, -58.3072]}
events:
  e1: {type: agreement, places: [arg], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: late on Thursday, status: happened, actors: Guyana and Venezuela, main: true}
  e2: {type: meeting, places: [arg], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: late on Thursday, status: happened, actors: Dr Imran Persaud and Ramón Villafañe, main: true}
  e3: {type: election, places: [ven], start: 2023-12-03, end: 2023-12-03, date_precision: day, date_text: on 3 December, status: happened, actors: "Villafañe's government"}
  e4: {type: agreement, places: [arg], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: "", status: happened, actors: An 11-point declaration, targets: a commission of foreign ministers, minor: true}
  e5: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: in three months, status: planned, actors: "", minor: true}
  e6: {type: meeting, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The two leaders}
  e7: {type: protest, places: [let], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: on Thursday, status: happened, actors: teachers and toshaos}
  e8: {type: decision, places: [mab, ete], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Defence Force, targets: its posts}
  e9: {type: air_accident, places: [ara], start: 2023-12-06, end: 2023-12-06, date_precision: day, date_text: on 6 December, killed: 5, status: happened, actors: "", targets: their helicopter}
  e10: {type: decision, places: [ven], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Villafañe, targets: the state oil company}
  e11: {type: publication, places: [ven], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Villafañe, targets: a new map, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Georgetown, targets: the UN Security Council}
  e13: {type: other, places: [guy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Southern Command}
  e14: {type: decision, places: [boa, pac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brazil, targets: armoured vehicles}
  e15: {type: verdict, places: [the], start: 2023-12-01, end: 2023-12-01, date_precision: day, date_text: on 1 December, status: happened, actors: Court of Justice, targets: Venezuela}
notes: ""
