---
id: ar-festival-jo-030
lang: ar
genre: festival
country: JO
published: 2017-07-21
publisher: "الرأي العمّاني"
title: "[جرش](jer event) تشعل أعمدتها للمرة الثانية والثلاثين"
---
انطلقت مساء أمس في [جرش](jer event) فعاليات {المهرجان}(e1) بحضور ألفي متفرج جاؤوا من [إربد](irb mention) و[المفرق](maf mention) و[الكرك](pla mention). وغنت في الافتتاح مطربة [لبنانية](leb demonym) من [بعلبك](baa mention)، تلتها فرقة من [نابلس](nab mention) منعت السلطات [الإسرائيلية](isr demonym) ثلاثة من أعضائها من عبور جسر [الملك حسين](plac mention).

ويشارك شعراء من [موريتانيا](mau mention) و[سلطنة عمان](oma mention)، وعازف عود [يوناني](gre demonym)، وراقصون من [قيرغيزستان](kyr mention). وقال المدير، نزار العقباوي، إن «[قرطاج](car metonym) أكبر منا، لكن حجارتنا أقدم». وألغي {عرض}(e2) فرقة من [حلب](ale mention) لتأخر التأشيرات.

وتباع في الساحة بسط [مادبا](mad mention) وصابون [عجلون](ajl mention). وتعود الحافلات إلى [عمّان](amm mention) عند الثانية فجراً. وتقام أمسيتان في [العقبة](aqa event) و[أم قيس](umm event). ودعا وزير السياحة ضيوفاً من [بكين](bei mention) إلى [البتراء](place mention).

---
places:
  jer: {name: Jerash, geonameid: 248875, point: [32.2808, 35.8993]}
  irb: {name: Irbid, geonameid: 248946, point: [32.5556, 35.85]}
  maf: {name: Mafraq, geonameid: 250582, point: [32.3429, 36.208]}
  pla: {name: الكرك, point: [31.185, 35.705]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  baa: {name: Baalbek, geonameid: 277130, point: [34.0058, 36.2181]}
  nab: {name: Nablus, geonameid: 282615, point: [32.2211, 35.2544]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  plac: {name: الملك حسين, point: [31.874, 35.541], precision: near}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  car: {name: Carthage, geonameid: 2468245, point: [36.8611, 10.3316]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  mad: {name: Madaba, geonameid: 248370, point: [31.716, 35.7939]}
  ajl: {name: Ajlun, geonameid: 250799, point: [32.3333, 35.7528]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  aqa: {name: Aqaba, geonameid: 250774, point: [29.5267, 35.0078]}
  umm: {name: Umm Qays, geonameid: 246202, point: [32.6535, 35.6846]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  place: {name: البتراء, point: [30.329, 35.444], precision: exact}
events:
  e1: {type: festival, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
