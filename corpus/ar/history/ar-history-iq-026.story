---
id: ar-history-iq-026
lang: ar
genre: history
country: IQ
published: 2019-02-10
publisher: صباح الرافدين
title: "جسر [الصرافية](pla mention): حكاية حديد جاء من [غلاسكو](gla mention)"
---
في ربيع 1940 {أنزلت}(e1) رافعات في [البصرة](bas event) مقاطع حديد صنعت في [غلاسكو](gla event) كي تُنصب على خليج [سيدني](syd mention)، ثم حوّلتها الحرب. حملها القطار إلى [بغداد](bag mention)، وركّبها مهندس [هندي](ind demonym) من [بونا](pun mention) اسمه ك. ر. موصلي، ولا علاقة له بمدينة [الموصل](mos mention).

صار الجسر أطول جسر حديدي في [العراق](ira mention)، يصل [العطيفية](plac mention) ب[الوزيرية](place mention). مرت فوقه قطارات [كركوك](kir mention) ثم سيارات الموظفين. في نيسان 2007 {فجّر}(e2) انتحاري شاحنة فسقط نصفه في [دجلة](place2 event)؛ قتل عشرة.

أعيد افتتاحه بعد عام، وساعدت شركة من [إسطنبول](ist mention). يجلس تحته اليوم صياد من [الأعظمية](place3 mention) يبيع الشبوط لزبائن من [الكرادة](place4 mention). «نجا من [لندن](lon metonym) ومن [طهران](teh metonym)، ولم ينج منا»، يقول. وتُحفظ خرائطه في [مانشستر](man mention).

---
places:
  pla: {name: الصرافية, point: [33.354, 44.375], precision: exact}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  plac: {name: العطيفية, point: [33.355, 44.365], precision: near}
  place: {name: الوزيرية, point: [33.36, 44.385], precision: near}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  place2: {name: دجلة, point: [33.35, 44.37], precision: area, radius_km: 20}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  place3: {name: الأعظمية, point: [33.37, 44.37], precision: near}
  place4: {name: الكرادة, point: [33.3, 44.42], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
events:
  e1: {type: construction, places: [bas, gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: bombing, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
