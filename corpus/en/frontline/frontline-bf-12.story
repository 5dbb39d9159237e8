---
id: frontline-bf-12
genre: frontline
country: BF
published: 2024-08-28
publisher: Le Citoyen du Centre-Nord
title: "They were {digging}(e1) a trench"
---
The trench at [Barsalogho](bar event) was to be four metres wide, deep enough to stop motorcycles, and the people of the town were {ordered out}(e2) on Saturday to {dig}(e1). That is where they were when the {motorcycles came}(e3).

A group linked to al-Qaeda, JNIM, says it {killed}(e3) 300 "militiamen". Relatives who have made lists speak of at least 200, mostly in shirtsleeves. The hospital at [Kaya](kay event), 45 km to the south, {took in}(e4) 140 wounded, and {asked for blood}(e5) from as far off as [Ouagadougou](oua mention) and [Koudougou](kou mention).

The government {appeared}(e6) on television on Sunday, in battledress. "Cowards," the minister of security said, and {flew back}(e7) from [Kaya](kay mention) the same evening.

On the same day, gunmen {shot}(e8) 26 worshippers at a church in [Sanaba](san event), near [Nouna](nou mention), in the west; [Dori](dor event) was {mortared}(e9), without loss.

Half of [Burkina Faso](bur event) is outside the state's control, by reckonings in [Dakar](dak mention) and [Paris](par mention) which [Ouagadougou](oua metonym) rejects. [Bamako](bam metonym) and [Niamey](nia metonym), its allies, {condemned}(e10) the {attack}(e3) on Monday. [Lomé](lom metonym) {offered beds}(e11).

---
places:
  bar: {name: Barsalogho, point: [13.416, -1.058], precision: near}
  kay: {name: Kaya, geonameid: 2359608, point: [13.0883, -1.0837]}
  kou: {name: Koudougou, geonameid: 2358946, point: [12.2519, -2.3669]}
  san: {name: Sanaba, point: [12.41, -3.81], precision: near}
  nou: {name: Nouna, point: [12.73, -3.86]}
  dor: {name: Dori, geonameid: 2361082, point: [14.0333, -0.0333]}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
events:
  e1: {type: construction, places: [bar], start: 2024-08-24, end: 2024-08-24, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e2: {type: decision, places: [bar], start: 2024-08-24, end: 2024-08-24, date_precision: day, date_text: on Saturday, status: happened, actors: "", minor: true}
  e3: {type: attack, places: [bar], start: 2024-08-24, end: 2024-08-24, date_precision: day, date_text: on Saturday, killed: 200, killed_qualifier: at_least, injured: 140, status: happened, actors: JNIM, main: true}
  e4: {type: medical, places: [kay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [kay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: statement, places: [], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: on Sunday, status: happened, actors: The government}
  e7: {type: visit, places: [kay], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: the same evening, status: happened, actors: "", minor: true}
  e8: {type: shooting, places: [san], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: On the same day, killed: 26, status: happened, actors: gunmen, targets: worshippers, main: true}
  e9: {type: shelling, places: [dor], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [bam, nia], start: 2024-08-26, end: 2024-08-26, date_precision: day, date_text: on Monday, status: happened, actors: Bamako and Niamey}
  e11: {type: aid, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
