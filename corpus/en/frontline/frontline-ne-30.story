---
id: frontline-ne-30
genre: frontline
country: NE
published: 2025-06-22
publisher: Sahel Info
title: "Thirty-four soldiers {fall}(e1) in {raid}(e1) near triple border"
---
[NIAMEY](nia dateline) (SI) — The {death}(e1) of 34 soldiers in an {assault}(e1) by several hundred men on motorcycles and in eight vehicles was {announced}(e2) by the defence ministry on Thursday evening.

The battle at [Banibangou](ban event), which {lasted}(e1) from nine until the early afternoon, also {left}(e1) 14 wounded. "Dozens" of the attackers were {neutralised}(e1), according to the communiqué; reinforcements are {pursuing}(e3) the rest by land and air.

On Friday, prayers for the fallen had just {ended}(e4) at [Fambita](fam event), further south, when the mosque was {surrounded}(e10); 44 worshippers {lost}(e5) their lives there in March. This time two shots from a drone {drove}(e10) the gunmen away, with no harm done.

{Handed}(e6) over by former allies at the same hour in [Tillabéri](til event) were the keys of the last [American](ame demonym) warehouse.

A [Swiss](swi demonym) woman {taken}(e7) in April in [Agadez](aga event) is still missing. Nor has any word {come}(e8) of the four [Moroccan](mor demonym) drivers {kidnapped}(e9) in January, contrary to what was {said}(e8) in [Rabat](rab event).

---
places:
  ban: {name: Banibangou, point: [15.04, 2.7]}
  fam: {name: Fambita, point: [14.4, 1.0], precision: near}
  til: {name: Tillabéri, geonameid: 2438678, point: [14.2071, 1.4542]}
  aga: {name: Agadez, geonameid: 2448085, point: [16.9733, 7.9911]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: battle, places: [ban], start: 2025-06-19, end: 2025-06-19, date_precision: day, date_text: from nine until the early afternoon, killed: 34, injured: 14, status: happened, actors: several hundred men, targets: 34 soldiers, main: true}
  e2: {type: statement, places: [nia], start: 2025-06-19, end: 2025-06-19, date_precision: day, date_text: on Thursday evening, status: happened, actors: the defence ministry}
  e3: {type: battle, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: reinforcements, targets: the rest}
  e4: {type: ceremony, places: [fam], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: On Friday, status: happened, actors: ""}
  e5: {type: attack, places: [fam], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, killed: 44, status: happened, actors: "", targets: 44 worshippers}
  e6: {type: agreement, places: [til], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: at the same hour, status: happened, actors: former allies, targets: the last American warehouse}
  e7: {type: abduction, places: [aga], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: A Swiss woman}
  e8: {type: statement, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: attack, places: [fam], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: On Friday, killed: 0, injured: 0, status: happened, actors: the gunmen, targets: the mosque}
  e9: {type: abduction, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: four Moroccan drivers}
notes: ""
