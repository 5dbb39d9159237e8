---
id: report-ua-682
genre: report
country: UA
published: 2023-09-01
publisher: Dnipro Independent News
title: "[Kharkiv](kha event) pupils {start}(e1) term in metro stations"
---
[KHARKIV](kha dateline), [Ukraine](ukr dateline) - More than 1,000 children {began}(e1) the school year on Friday in classrooms {built}(e2) in five stations of the metro in [Kharkiv](kha event), a city that missiles from [Russia](rus mention) reach in less than a minute.

Dozens of first-formers in embroidered shirts {walked}(e1) down the steps of the Universytet station with flowers, as trains ran behind plasterboard walls. The teachers, {trained}(e3) over the summer by psychologists from [Lviv](lvi mention), must wear microphones.

"He has never seen a blackboard," Oksana Reznichenko said of her son, 7, with whom she {fled}(e4) [Kupiansk](kup event) last year.

Only 2,500 of the city's 111,000 pupils will {sit}(e1) in a class in person; the others learn online, among them some in [Poland](pol mention) and [Germany](ger mention). Across the country 360 schools have been {destroyed}(e13) and more than 3,000 {damaged}(e13) since February 2022, the ministry in [Kyiv](kyi mention) says. In [Sumy](sum event) the year {started}(e5) in shelters, in [Kherson](khe event) on screens only.

Security services {received}(e6) threats against schools in [Kyiv](kyi event) on Friday morning. The buildings were {evacuated}(e6) and {searched}(e6); nothing was found.

A rocket {fell}(e7) beside an empty nursery in [Zolochiv](zol event), northwest of [Kharkiv](kha mention), during the night, without hurting anyone. In [Vinnytsia](vin event) region, three people were {injured}(e8) by an {attack}(e8) with cruise missiles on a private enterprise.

On the other side of the front, schools in [Melitopol](mel event) and [Mariupol](mar event) {opened}(e9) with new textbooks from [Moscow](mos mention), in which the war is explained on 17 pages. [Ukrainian](ukra demonym) officials say parents who refused were {threatened}(e10) with the loss of custody.

In [Kharkiv](kha event), Mayor Bohdan Tereshko said the city was to {dig}(e11) a school for 450 pupils from scratch in the [Industrialnyi](ind event) district, at a cost of 1.5 million dollars, and hoped to {open}(e11) it in March. The university of [Bologna](bol metonym org) has {donated}(e12) 200 laptops.

Classes in the metro last three hours, in two shifts. If the alarm sounds, nobody has to move.

---
places:
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  kup: {name: Kupiansk, point: [49.71, 37.61]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  zol: {name: Zolochiv, point: [50.28, 35.98]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  mel: {name: Melitopol, geonameid: 701404, point: [46.8473, 35.382]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  ind: {name: Industrialnyi, point: [49.95, 36.4]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: education, places: [kha], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: on Friday, status: happened, actors: "More than 1,000 children", main: true}
  e2: {type: construction, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: classrooms, main: true}
  e3: {type: education, places: [], start: 2023-06, end: 2023-08, date_precision: month, date_text: over the summer, status: happened, actors: psychologists from Lviv, targets: The teachers, minor: true}
  e4: {type: displacement, places: [kup], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: Oksana Reznichenko, minor: true}
  e5: {type: education, places: [sum, khe], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: displacement, places: [kyi], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: on Friday morning, status: happened, actors: Security services, targets: The buildings}
  e7: {type: shelling, places: [zol], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: during the night, status: happened, actors: "", targets: an empty nursery}
  e8: {type: shelling, places: [vin], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: a private enterprise}
  e9: {type: education, places: [mel, mar], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [mel, mar], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: parents}
  e11: {type: construction, places: [ind, kha], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: planned, actors: the city, targets: a school}
  e12: {type: aid, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The university of Bologna, targets: 200 laptops}
  e13: {type: shelling, places: [ukr], start: 2022-02, end: 2023-09, date_precision: month, date_text: since February 2022, status: happened, actors: "", targets: 360 schools, minor: true}
notes: ""
