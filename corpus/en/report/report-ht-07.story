---
id: report-ht-07
genre: report
country: HT
published: 2024-10-04
publisher: Caribbean Associated News
title: "At least 70 {killed}(e1) as gang {overruns}(e1) town in central [Haiti](hait event)"
---
[PORT-AU-PRINCE](por dateline), [Haiti](hait dateline) (CAN) — Gang members armed with automatic rifles {rampaged}(e1) through the town of [Pont-Sondé](pon event) before dawn on Thursday, {killing}(e1) at least 70 people, among them 10 women and three infants, and {setting}(e1) fire to dozens of houses and vehicles, the U.N. human rights office said.

It was among the worst {massacres}(e1) in the impoverished country in recent years and sent thousands of people {running}(e2) with what they could carry towards [Saint-Marc](sai event), on the coast. Hospitals there {appealed}(e3) for blood.

"They came in canoes, across the river, so that nobody would hear," said Marie-Lourdes Estimé, who lost her husband and a nephew. The [Artibonite](art mention), the country's longest river, gives its name to a rice-growing department where gangs have spread since they were squeezed out of parts of the capital.

Prosecutor Venson Calixte {blamed}(e4) the Gran Grif gang, which is based in nearby [Savien](sav mention). In an audio message its leader said the town had been punished for helping a vigilante group to stop his men from {collecting}(e5) tolls on the road between [Port-au-Prince](por mention) and [Cap-Haïtien](cap mention).

The prime minister, who was to {fly}(e6) to [Abu Dhabi](abu event) on Saturday, {condemned}(e7) "an odious crime". The government {sent}(e8) a police SWAT unit from the capital, supported by [Kenyan](keny demonym) officers of a U.N.-backed mission, and medical supplies by helicopter to [Saint-Marc](sai event).

Some 400 [Kenyans](ken demonym) have {arrived}(e9) since June to lead the force, which was meant to number 2,500; [Jamaica](jam metonym) and [Belize](bel metonym) have {contributed}(e9) two dozen soldiers and officers. On Monday the U.N. Security Council {extended}(e10) its mandate by a year but did not {take}(e11) up a proposal, which [China](chi metonym) and [Russia](rus metonym) opposed, to turn it into a peacekeeping mission.

In March, gangs {stormed}(e12) the country's two largest prisons, {letting}(e12) out more than 4,000 inmates, and for nearly three months {forced}(e13) the main airport to {close}(e13).

More than 700,000 [Haitians](hai demonym) have been {displaced}(e14), according to the International Organization for Migration, nearly twice as many as six months ago. Many have {left}(e17) [Carrefour](car event) and [Gressier](gre event), west of the capital, for the southern peninsula.

In the [Artibonite](art event), farmers had already {abandoned}(e16) fields around [Liancourt](lia event), [Verrettes](ver event) and [Petite Rivière](pet event). In 2023 armed men in the department {carried}(e15) out at least 20 mass {kidnappings}(e15), most of them of bus passengers.

---
places:
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  pon: {name: Pont-Sondé, point: [19.15, -72.62]}
  art: {name: Artibonite, geonameid: 3731053, point: [19.3089, -72.5089], precision: division}
  sav: {name: Savien, point: [19.18, -72.45], precision: near}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  gre: {name: Gressier, geonameid: 3724233, point: [18.5409, -72.5268]}
  lia: {name: Liancourt, point: [19.13, -72.53]}
  pet: {name: Petite Rivière, point: [19.13, -72.48]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  hait: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  sai: {name: Saint-Marc, geonameid: 3717588, point: [19.1114, -72.7008]}
  cap: {name: Cap-Haïtien, geonameid: 3728474, point: [19.7594, -72.1981]}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  bel: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  car: {name: Carrefour, geonameid: 6201369, point: [18.5333, -72.4]}
  ver: {name: Verrettes, geonameid: 3716044, point: [19.0505, -72.4659]}
events:
  e1: {type: attack, places: [pon], start: 2024-10-03, end: 2024-10-03, date_precision: day, date_text: before dawn on Thursday, killed: 70, killed_qualifier: at_least, status: happened, actors: Gang members armed with automatic rifles, main: true}
  e2: {type: displacement, places: [sai, pon], start: 2024-10-03, end: 2024-10-03, date_precision: day, date_text: "", status: happened, actors: thousands of people, main: true}
  e3: {type: statement, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hospitals there, minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutor Venson Calixte, targets: the Gran Grif gang}
  e5: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: his men, targets: tolls, minor: true}
  e6: {type: visit, places: [abu], start: 2024-10-05, end: 2024-10-05, date_precision: day, date_text: on Saturday, status: planned, actors: The prime minister}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e8: {type: aid, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: medical supplies}
  e9: {type: other, places: [hait], start: 2024-06, end: 2024-06, date_precision: month, date_text: since June, status: happened, actors: Some 400 Kenyans}
  e10: {type: decision, places: [], start: 2024-09-30, end: 2024-09-30, date_precision: day, date_text: On Monday, status: happened, actors: the U.N. Security Council, targets: its mandate}
  e11: {type: decision, places: [], start: 2024-09-30, end: 2024-09-30, date_precision: day, date_text: On Monday, status: happened, negated: true, actors: the U.N. Security Council, targets: a proposal}
  e12: {type: other_crime, places: [hait], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March, status: happened, actors: gangs, targets: "the country's two largest prisons"}
  e13: {type: closure, places: [por], start: 2024-03, end: 2024-03, date_precision: month, date_text: for nearly three months, status: happened, actors: gangs, targets: the main airport}
  e14: {type: displacement, places: [hait], start: null, end: null, date_precision: unknown, date_text: "", displaced: 700000, displaced_qualifier: at_least, status: happened, actors: "", targets: Haitians}
  e15: {type: abduction, places: [art], start: 2023, end: 2023, date_precision: year, date_text: In 2023, status: happened, actors: armed men, targets: bus passengers}
  e16: {type: displacement, places: [lia, ver, pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: farmers, targets: fields}
  e17: {type: displacement, places: [car, gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Many}
notes: ""
