---
id: ar-aviation-mr-008
lang: ar
genre: aviation
country: MR
published: 2019-07-24
publisher: أنباء الأطلسي
title: "طائرة ركاب تهبط اضطرارياً في [نواذيبو](nou event)"
---
[نواكشوط](noua dateline) - {هبطت}(e1) طائرة ركاب تابعة لشركة «أجنحة الساحل» اضطرارياً في [نواذيبو](nou event) مساء الثلاثاء بعد توقف أحد محركيها. وكانت الطائرة متجهة من [داكار](dak mention) إلى [لاس بالماس](las mention) في جزر [الكناري](can mention) وعلى متنها 61 راكباً، بينهم وفد رياضي من [غامبيا](gam mention).

وقالت المضيفة عائشة الشنقيطي إن القائد، وهو [برتغالي](por demonym)، «حدثنا عن كرة القدم حتى لامست العجلات الأرض». ونقل ثلاثة {مصابين}(e2) إلى [نواكشوط](noua event).

واستؤنفت الرحلة بطائرة أرسلت من [الدار البيضاء](cas mention). وفتحت سلطة الطيران تحقيقاً تشارك فيه [باريس](par metonym). وكانت طائرة للشركة نفسها قد خرجت عن المدرج في [أطار](ata event) عام 2016. وتنظم الشركة رحلات إلى [تمبكتو](tim mention) و[باماكو](bam mention) ولا تسيّر رحلات إلى [الزويرات](zou mention).

---
places:
  nou: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  noua: {name: Nouakchott, geonameid: 2377450, point: [18.0858, -15.9785]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  las: {name: Las Palmas de Gran Canaria, geonameid: 2515270, point: [28.1018, -15.4157]}
  can: {name: Canary Islands, geonameid: 2593110, point: [28.383, -15.9195], precision: division}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ata: {name: Atar, geonameid: 2381334, point: [20.5188, -13.0464]}
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  zou: {name: Zouerat, geonameid: 2375558, point: [22.7354, -12.4713]}
events:
  e1: {type: air_accident, places: [nou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [noua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
