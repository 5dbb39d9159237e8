---
id: report-au-910
genre: report
country: AU
published: 2017-05-13
publisher: Southern Cross Travel
title: "Slow road to the glaciers: three days in [Georgia](geo mention)'s high [Caucasus](cau mention)"
---
The marshrutka from [Tbilisi](tbi mention) to [Stepantsminda](ste mention) leaves when it is full, and full is a matter of opinion. At Didube station a man with a toothpick squeezes in a nineteenth passenger, then a twentieth, then a washing machine. The fare is 10 lari, about $5.50.

It is worth sitting on the right. For the first hour the road follows the [Aragvi](ara mention), past the fortress of [Ananuri](ana mention), where most tour groups stop for photographs and churchkhela, the walnut sweets that look like candles. Above [Gudauri](gud mention), the country's main ski resort, it climbs to the [Jvari Pass](jva mention) at 2,379 metres. In winter the pass may close for days. In May there are cows on it.

[Georgians](geor demonym) call this the Military Highway. [Russian](rus demonym) engineers {built}(e1) it in the early nineteenth century to bind the southern provinces to [Vladikavkaz](vla mention), and poets followed the soldiers: Pushkin, Lermontov, later Tolstoy. Today it is lorries from [Armenia](arm mention), nose to tail, waiting for the border at [Larsi](lar mention) to open.

[Stepantsminda](ste mention), which everyone still calls [Kazbegi](kaz mention), is a scatter of tin roofs beneath a volcano that has not been active in historical times. Above it stands the church of [Gergeti](ger mention). You can pay a driver 50 lari to take you up, or walk for an hour and a half through birch woods; the path is steep but not dangerous. Women should bring a scarf.

"We don't have five stars, we have five thousand," says Nana Sujashvili, who keeps a guesthouse with four rooms and a view that would kill a weaker heart. She charges 60 lari with supper. Her khinkali come in tens, and to leave one is an insult.

Those with another day should drive to [Juta](jut mention), the last village in the [Sno](sno mention) valley, and walk towards the [Chaukhi](cha mention) massif. Ask about the state of the road first. Dogs are large, but they belong to shepherds and will be called off if you stand still.

GETTING THERE: Qatar Airways flies from [Melbourne](mel mention) and [Sydney](syd mention) to [Tbilisi](tbi mention) via [Doha](doh mention). [Australians](aus demonym) need no visa for stays of up to a year. The season for hiking runs from June to early October.

---
places:
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  geor: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  cau: {name: Caucasus, point: [42.7, 44.5], precision: area, radius_km: 300}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  ste: {name: Stepantsminda, point: [42.66, 44.64]}
  kaz: {name: Kazbegi, point: [42.66, 44.64]}
  ara: {name: Aragvi, point: [42.1, 44.75], precision: near}
  ana: {name: Ananuri, point: [42.16, 44.7]}
  gud: {name: Gudauri, point: [42.48, 44.48]}
  jva: {name: Jvari Pass, point: [42.5, 44.45]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  vla: {name: Vladikavkaz, geonameid: 473249, point: [43.041, 44.6699]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  lar: {name: Larsi, point: [42.75, 44.63], precision: near}
  ger: {name: Gergeti, point: [42.66, 44.62]}
  jut: {name: Juta, point: [42.58, 44.75]}
  sno: {name: Sno, point: [42.6, 44.65]}
  cha: {name: Chaukhi, point: [42.53, 44.8], precision: near}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: construction, places: [geo], start: null, end: null, date_precision: unknown, date_text: in the early nineteenth century, status: happened, actors: Russian engineers}
notes: ""
