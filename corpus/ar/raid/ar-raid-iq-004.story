---
id: ar-raid-iq-004
lang: ar
genre: raid
country: IQ
published: 2020-06-27
publisher: صباح الرافدين
title: "مداهمات في [الدورة](pla event) جنوب [بغداد](bag event) واعتقال 14"
---
[بغداد](bag dateline) - {داهمت}(e1) قوة من مكافحة الإرهاب مقراً لفصيل مسلح في منطقة [الدورة](pla event) جنوب [بغداد](bag event)، واعتقلت 14 شخصاً. وقال مصدر أمني إن القوة عثرت على منصات صواريخ كانت معدة لاستهداف [المنطقة الخضراء](plac mention) ومطار العاصمة.

وفي عملية أخرى، {أوقفت}(e2) شرطة [كركوك](kir event) مطلوبين اثنين قدما من [الحويجة](alh mention)، وضبطت قوات البيشمركة في [السليمانية](sul event) سيارة مفخخة متجهة إلى [أربيل](erb mention). وانتشر الجيش في [الرمادي](ram event) و[الفلوجة](alf event) تحسباً لردود.

وقال عضو البرلمان عدي البصري إن «لا أحد فوق القانون»، فيما نظم أنصار الفصيل اعتصاماً في [الكاظمية](place event). وأشادت [واشنطن](was metonym) بالعملية، والتزمت [طهران](teh metonym) الصمت. وتعود ملكية الأرض لتاجر [نجفي](naj demonym) يقيم في [الكويت](kuw mention). ونقل الموقوفون إلى [التاجي](place2 mention).

---
places:
  pla: {name: الدورة, point: [33.25, 44.39], precision: near}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  plac: {name: المنطقة الخضراء, point: [33.305, 44.39], precision: near}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  alh: {name: Al-Hawijah, geonameid: 390188, point: [35.3259, 43.7727]}
  sul: {name: Sulaymaniyah, geonameid: 98463, point: [35.565, 45.4329]}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  ram: {name: Ramadi, geonameid: 98717, point: [33.4206, 43.3078]}
  alf: {name: Al-Fallujah, geonameid: 99454, point: [33.3491, 43.786]}
  place: {name: الكاظمية, point: [33.38, 44.34], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  kuw: {name: Kuwait City, geonameid: 285787, point: [29.367, 47.9743]}
  place2: {name: التاجي, point: [33.53, 44.26]}
events:
  e1: {type: raid, places: [pla, bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [kir, sul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
