---
id: ar-festival-qa-021
lang: ar
genre: festival
country: QA
published: 2022-12-19
publisher: الخليج الآن
title: "ليلة [الأرجنتين](arg mention) في [لوسيل](lus event)"
---
احتفل آلاف المشجعين حتى الفجر في كورنيش [الدوحة](doh event) و[سوق واقف](pla event) بعد فوز [الأرجنتين](arg metonym) بكأس العالم. وكانت {المباراة}(e1) قد أقيمت في [لوسيل](lus event) وانتهت بركلات الترجيح أمام [فرنسا](fra metonym).

وغنى مشجعون من [بوينس آيرس](bue mention) و[روساريو](ros mention)، ورقص معهم [هنود](ind demonym) من ولاية [كيرالا](ker mention). وقال سائق الحافلة شاكر البنغالي، وهو من [دكا](dha mention): «لم أنم منذ شهر».

{واختتمت}(e2) فعاليات منطقة [البدع](plac event) بعرض نار. وفي [الخور](alk event) بيعت الخيام بنصف ثمنها، وفي [الوكرة](alw event) بدأ تفكيك المدرجات التي ستنقل إلى [أوروغواي](uru mention). وغصت [الرياض](riy event) و[بيروت](bei event) بالمقاهي. أما في [باريس](par event) فخيم الصمت، وفي [نابولي](nap event) رفعت صورة لاعب قديم.

---
places:
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  lus: {name: Lusail, geonameid: 13512674, point: [25.4175, 51.5075]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  pla: {name: سوق واقف, point: [25.287, 51.533], precision: exact}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  plac: {name: البدع, point: [25.3, 51.52], precision: near}
  alk: {name: Al Khor, geonameid: 289962, point: [25.6839, 51.5058]}
  alw: {name: Al-Wakrah, geonameid: 289915, point: [25.1715, 51.6034]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
events:
  e1: {type: match, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
