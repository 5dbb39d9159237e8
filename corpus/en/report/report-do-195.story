---
id: report-do-195
genre: report
country: DO
published: 2025-09-10
publisher: Listín Caribe
title: "[Santo Domingo](san event) nightclub {collapse}(e1): owners {go before}(e2) judge; families {pray}(e3) in [Haina](hai event)"
---
[SANTO DOMINGO](san dateline). The siblings who owned the Jet Lounge nightclub, where 233 people {died}(e1) on the night of April 7 to 8 when the roof {fell in}(e1) during a merengue concert, appeared at a preliminary {hearing}(e2) on Tuesday, five months after the {disaster}(e1).

Prosecutors have {charged}(e4) Rafael and Milagros Espaillat with involuntary manslaughter. They {spent}(e5) a week in custody in June and were {released}(e5) on bail of 50 million pesos each; they may not {leave}(e5) the country.

The judge {gave}(e6) the defence until October 20 to read 14,000 pages of evidence. According to an engineers' {report}(e7) {filed}(e7) in July, six air-conditioning units, a water tank and layers of plaster had tripled the weight on a roof {put up}(e8) in 1973 as a cinema.

Among the dead were the governor of [Monte Cristi](mon mention), two former baseball players from [San Cristóbal](sanc mention) and 23 people from the village of [Haina](hai event), which held a {mass}(e3) on Sunday.

"I had my sister's voice on the phone until five in the morning," said Yokasta Polanco, one of 180 people who were {pulled out}(e9) alive. Teams from [Israel](isr mention) and [Puerto Rico](pue mention) {helped}(e9) in the 53-hour search.

Congress in July {passed}(e10) a {law}(e10) on the inspection of private buildings that had lain in committee for nine years. President Leonel Batista {signed}(e10) it the day after. In its first two months, inspectors {shut}(e11) 16 venues, in the capital, [Santiago](santi event), [Puerto Plata](puer event) and [La Romana](lar event), among them a bingo hall with trees growing out of its beams.

Relatives living in [New York](new mention), in [Lawrence](law mention), [Massachusetts](mas mention), and in [Madrid](mad mention) have {sued}(e12) separately in a [Manhattan](man event) court, on the ground that tickets were sold through an [American](ame demonym) firm.

On the site, behind a fence full of photographs, a {fire}(e13) {broke out}(e13) last Thursday but was put out by neighbours; nobody was {hurt}(e13).

---
places:
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  hai: {name: Haina, point: [18.42, -70.03]}
  mon: {name: Monte Cristi, point: [19.7, -71.4], precision: division}
  sanc: {name: San Cristóbal, geonameid: 3511540, point: [18.4171, -70.1068]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  pue: {name: Puerto Rico, geonameid: 4566966, point: [18.24829, -66.49989], precision: country}
  santi: {name: Santiago, point: [19.45, -70.7]}
  puer: {name: Puerto Plata, geonameid: 3493175, point: [19.7934, -70.6884]}
  lar: {name: La Romana, geonameid: 3500957, point: [18.4233, -68.9664]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  law: {name: Lawrence, geonameid: 4941720, point: [42.707, -71.1631]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  man: {name: Manhattan, point: [40.78, -73.97], precision: near}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: collapse, places: [san], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: on the night of April 7 to 8, killed: 233, status: happened, actors: "", targets: the Jet Lounge nightclub, main: true}
  e2: {type: trial, places: [san], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: The siblings who owned the Jet Lounge nightclub, main: true}
  e3: {type: ceremony, places: [hai], start: 2025-09-07, end: 2025-09-07, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e4: {type: charge, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: Rafael and Milagros Espaillat}
  e5: {type: arrest, places: [san], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, arrested: 2, status: happened, actors: "", targets: Rafael and Milagros Espaillat}
  e6: {type: decision, places: [san], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: "", status: happened, actors: The judge, targets: the defence, minor: true}
  e7: {type: publication, places: [san], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e8: {type: construction, places: [san], start: 1973, end: 1973, date_precision: year, date_text: in 1973, status: happened, actors: "", targets: a roof, minor: true}
  e9: {type: rescue, places: [san], start: 2025-04, end: 2025-04, date_precision: month, date_text: 53-hour, status: happened, actors: Teams from Israel and Puerto Rico, targets: 180 people}
  e10: {type: legislation, places: [san], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: Congress}
  e11: {type: closure, places: [san, santi, puer, lar], start: null, end: null, date_precision: unknown, date_text: In its first two months, status: happened, actors: inspectors, targets: 16 venues}
  e12: {type: trial, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Relatives living in New York, in Lawrence, Massachusetts, and in Madrid"}
  e13: {type: fire, places: [san], start: 2025-09-04, end: 2025-09-04, date_precision: day, date_text: last Thursday, status: happened, actors: ""}
notes: ""
