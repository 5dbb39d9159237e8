---
id: frontline-ne-30
genre: frontline
country: NE
published: 2025-06-22
publisher: Sahel Info
title: "Thirty-four soldiers {fall}(e1) in {raid}(e1) near triple border"
---
[NIAMEY](nia dateline) (SI) — The {death}(e1) of 34 soldiers in an {assault}(e1) by several hundred men on motorcycles and in eight vehicles was {announced}(e2) by the defence ministry on Thursday evening.

The {battle}(e1) at [Banibangou](ban event), which lasted from nine until the early afternoon, also left 14 wounded. "Dozens" of the attackers were neutralised, according to the communiqué; reinforcements are {pursuing}(e3) the rest by land and air.

On Friday, {prayers}(e4) for the fallen had just ended at [Fambita](fam event), further south, when the mosque was {surrounded}(e5); 44 worshippers {lost their lives}(e6) there in March. This time two {shots}(e5) from a {drone}(e7) drove the gunmen away, with no harm done.

{Handed over}(e8) by former allies at the same hour in [Tillabéri](til event) were the keys of the last [American](ame demonym) warehouse.

A [Swiss](swi demonym) woman {taken}(e9) in April in [Agadez](aga event) is still {missing}(e9). Nor has any word come of the four [Moroccan](mor demonym) drivers {kidnapped}(e10) in January, contrary to what was {said}(e11) in [Rabat](rab event).

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
  e1: {type: battle, places: [ban], start: 2025-06-19, end: 2025-06-19, date_precision: day, date_text: "", killed: 34, injured: 14, status: happened, actors: several hundred men, targets: 34 soldiers, main: true}
  e2: {type: statement, places: [nia], start: 2025-06-19, end: 2025-06-19, date_precision: day, date_text: on Thursday evening, status: happened, actors: the defence ministry, minor: true}
  e3: {type: battle, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: reinforcements, targets: the rest, minor: true}
  e4: {type: ceremony, places: [fam], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: On Friday, status: happened, actors: "", minor: true}
  e5: {type: attack, places: [fam], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: On Friday, status: happened, actors: the gunmen, targets: the mosque}
  e6: {type: attack, places: [fam], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, killed: 44, status: happened, actors: "", targets: 44 worshippers}
  e7: {type: airstrike, places: [fam], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: other, places: [til], start: 2025-06-20, end: 2025-06-20, date_precision: day, date_text: at the same hour, status: happened, actors: former allies, targets: the last American warehouse}
  e9: {type: abduction, places: [aga], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: A Swiss woman}
  e10: {type: abduction, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: four Moroccan drivers}
  e11: {type: statement, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
