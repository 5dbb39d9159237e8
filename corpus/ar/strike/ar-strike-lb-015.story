---
id: ar-strike-lb-015
lang: ar
genre: strike
country: LB
published: 2019-11-12
publisher: نداء المرفأ
title: "إضراب في [لبنان](leb event): المصارف مغلقة و[طرابلس](tri event) في الشارع"
---
[بيروت](bei dateline)، 12 تشرين الثاني - لبّى موظفو المصارف الدعوة إلى {الإضراب}(e1) العام، وأقفلت المدارس في [بيروت](bei event) و[صيدا](sid event) و[النبطية](nab event). وقطع متظاهرون أوتوستراد [جل الديب](pla event) و[الدورة](plac event)، كما {احتشد}(e2) الآلاف في ساحة النور في [طرابلس](tri event).

وقالت نقابية تدعى ريتا البعلبكي: «من [عكار](place mention) إلى [صور](tyr mention)، الوجع واحد». وفي [زحلة](zah event) رفع العمال أعلاماً [لبنانية](leb demonym) فقط. واشتكى تجار [شتورا](place2 event) من طوابير على محطات الوقود.

واجتمع السفير [الفرنسي](fra demonym) برئيس الجمهورية في [بعبدا](baa event)، وأعلنت [باريس](par metonym) مؤتمراً للدعم. ونصحت [الرياض](riy metonym) و[أبوظبي](abu metonym) رعاياهما بعدم السفر. وفي [مونتريال](mon event) و[سيدني](syd event) تظاهر مغتربون. أما في [الهرمل](elh event)، شمال [البقاع](place3 event)، فالطريق سالكة.

---
places:
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  sid: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  nab: {name: Nabatiye et-Tahta, geonameid: 278913, point: [33.3789, 35.4839]}
  pla: {name: جل الديب, point: [33.91, 35.59], precision: near}
  plac: {name: الدورة, point: [33.895, 35.55], precision: near}
  place: {name: عكار, point: [34.53, 36.15], precision: division}
  tyr: {name: Tyre, geonameid: 267008, point: [33.2733, 35.1939]}
  zah: {name: Zahle, geonameid: 266045, point: [33.8468, 35.902]}
  place2: {name: شتورا, point: [33.82, 35.85]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  baa: {name: Baabda, geonameid: 277226, point: [33.8339, 35.5442]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  elh: {name: El-Hermel, geonameid: 279997, point: [34.3942, 36.3847]}
  place3: {name: البقاع, point: [33.85, 35.95], precision: area, radius_km: 40}
events:
  e1: {type: strike, places: [bei, sid, nab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [pla, plac, tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
