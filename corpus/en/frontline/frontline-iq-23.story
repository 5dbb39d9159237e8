---
id: frontline-iq-23
genre: frontline
country: IQ
published: 2016-10-18
publisher: Tigris Desk
title: "[Iraqi](ira demonym) Forces {Take}(e1) Nine Villages on Road to [Mosul](mos mention)"
---
[ERBIL](erb dateline), [Iraq](iraq dateline): [Kurdish](kurdix demonym) fighters and [Iraqi](ira demonym) troops {seized}(e1) nine villages east and south of [Mosul](mos mention) on Monday, the first day of the largest ground {operation}(e1) in the country since 2003.

Backed by [French](fre demonym) artillery and [American](ame demonym) jets, about 4,000 peshmerga {advanced}(e2) along a front of 12 km from [Khazir](kha event). Suicide bombers in lorries {met}(e3) them at [Badana](bad event): seven [Kurds](kurdix demonym) were killed. Farther south, an army column {pushed}(e4) from [Qayyara](qay event) to within 30 km of the city. The oil wells there have been {burning}(e5) since August, when retreating militants {set them alight}(e5).

"The hour of liberation has come," the prime minister {said}(e6) on television at two in the morning. [Washington](was metonym) called the start of the {offensive}(e1) a decisive moment but {warned}(e7) that it might take weeks. [Ankara](ank metonym) {insisted}(e8) on a part, which [Baghdad](bag metonym) {refused}(e9).

Up to 1.5 million people live in the city. The UN has {put up}(e10) tents for 60,000 near [Debaga](deb event) and [Hasansham](has event), and expects the first families within a week. A man of 70 who {walked}(e11) all night to [Makhmur](mak event) said that fighters had {hanged}(e12) six deserters in his village on Friday.

The group {overran}(e13) [Mosul](mos event) with a few hundred men in June 2014. Since then it has {lost}(e14) [Tikrit](tik event), [Ramadi](ram event) and [Fallujah](fal event).

In [Baghdad](bag event) itself a suicide {bombing}(e15) at a checkpoint in [Yusufiya](yusufx event) left ten dead and 25 wounded.

---
places:
  erb: {name: Erbil, point: [36.19, 44.009]}
  kha: {name: Khazir, point: [36.3, 43.5], precision: near}
  bad: {name: Badana, point: [36.3, 43.4], precision: near}
  qay: {name: Qayyara, point: [35.8, 43.29]}
  deb: {name: Debaga, point: [35.87, 43.8], precision: near}
  has: {name: Hasansham, point: [36.3, 43.52], precision: near}
  mak: {name: Makhmur, point: [35.776, 43.58]}
  tik: {name: Tikrit, point: [34.607, 43.678]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  ram: {name: Ramadi, geonameid: 98717, point: [33.4206, 43.3078]}
  fal: {name: Al-Fallujah, geonameid: 99454, point: [33.3491, 43.786]}
  yusufx: {name: "Yusufiya", point: [33.07, 44.24], precision: near}
  kurdix: {name: "Kurdish", point: [36.5, 44.0], precision: area, radius_km: 200}
events:
  e1: {type: battle, places: [mos], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: on Monday, status: happened, actors: Kurdish fighters and Iraqi troops, targets: nine villages, main: true}
  e2: {type: battle, places: [kha], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: "", status: happened, actors: Kurdish fighters and Iraqi troops, targets: nine villages}
  e3: {type: bombing, places: [bad], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: "", killed: 7, status: happened, actors: Suicide bombers, targets: Kurds}
  e4: {type: battle, places: [qay], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: "", status: happened, actors: Kurdish fighters and Iraqi troops, targets: nine villages}
  e5: {type: fire, places: [qay], start: 2016-08, end: 2016-08, date_precision: month, date_text: since August, status: happened, actors: retreating militants}
  e6: {type: statement, places: [bag], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: at two in the morning, status: happened, actors: the prime minister, minor: true}
  e7: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, minor: true}
  e8: {type: statement, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ankara}
  e9: {type: decision, places: [bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Baghdad}
  e10: {type: aid, places: [deb, has], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UN}
  e11: {type: displacement, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A man of 70, minor: true}
  e12: {type: killing, places: [mak], start: 2016-10-14, end: 2016-10-14, date_precision: day, date_text: on Friday, killed: 6, status: happened, actors: fighters, targets: deserters}
  e13: {type: battle, places: [mos], start: 2014-06, end: 2014-06, date_precision: month, date_text: in June 2014, status: happened, actors: The group}
  e14: {type: battle, places: [tik, ram, fal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: bombing, places: [yusufx], start: null, end: null, date_precision: unknown, date_text: "", killed: 10, injured: 25, status: happened, actors: ""}
notes: ""
