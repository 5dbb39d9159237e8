---
id: ar-sitrep-ye-006
lang: ar
genre: sitrep
country: YE
published: 2020-04-24
title: "سيول [عدن](ade event): تقرير الحالة رقم 2"
---
{الوفيات}(e1) المؤكدة: 14، منها خمس لأطفال في [كريتر](pla event). المنازل المتضررة: 1800 في [المعلا](plac event) و[التواهي](place event) و[الشيخ عثمان](place2 event).

المحافظات الأخرى: في [لحج](lah event) انقطع جسر [الحسيني](place3 event)، وفي [أبين](aby event) غمرت المياه مخيمات النازحين في [زنجبار](zin event) و[جعار](jaa event). وفي [مأرب](mar event) تضررت 1200 خيمة. لا أضرار في [المكلا](muk mention).

الوصول: طريق [عدن](ade mention) - [تعز](tai mention) مقطوع عند [الضالع](place4 event). المطار {مغلق}(e2) حتى السبت.

الاستجابة: وزع الهلال الأحمر [الإماراتي](uni demonym org) 600 سلة غذائية، وأرسلت [الكويت](kuw metonym) صهاريج شفط. منظمة من [أوسلو](osl mention) توفر الكلور. نقص حاد في الديزل بسبب احتجاز ناقلة قبالة [الحديدة](alh event). تنسيق: مكتب [عدن](ade mention)، السيدة سمية الصنعاني.

---
places:
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  pla: {name: كريتر, point: [12.78, 45.03], precision: near}
  plac: {name: المعلا, point: [12.79, 45.0], precision: near}
  place: {name: التواهي, point: [12.79, 44.98], precision: near}
  place2: {name: الشيخ عثمان, point: [12.88, 44.98], precision: near}
  lah: {name: Lahij, geonameid: 6201197, point: [13.1832, 44.6561], precision: division}
  place3: {name: الحسيني, point: [13.07, 44.9], precision: near}
  aby: {name: Abyan Governorate, geonameid: 80425, point: [13.8269, 46.2119], precision: division}
  zin: {name: Zinjibar, geonameid: 69426, point: [13.1287, 45.3807]}
  jaa: {name: "Ja'ar", geonameid: 74368, point: [13.223, 45.3056]}
  mar: {name: "Ma'rib", geonameid: 72968, point: [15.4625, 45.3258]}
  muk: {name: Mukalla, geonameid: 78754, point: [14.5425, 49.1242]}
  tai: {name: Taiz, geonameid: 70225, point: [13.5795, 44.0209]}
  place4: {name: الضالع, point: [13.7, 44.73]}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  alh: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
events:
  e1: {type: flood, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [place4], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
