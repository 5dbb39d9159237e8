---
id: ar-epidemic-sd-014
lang: ar
genre: epidemic
country: SD
published: 2023-10-02
publisher: النيلين
title: "الكوليرا في [القضارف](alq event) والضنك في [الأبيض](elo event)"
---
[بورتسودان](por dateline) - سجلت ولاية [القضارف](alqa event) في شرق [السودان](sud event) 265 {إصابة}(e1) بالكوليرا و16 وفاة، بحسب وزارة الصحة. وظهرت حالات في مخيم [أم راكوبة](pla event) الذي يؤوي لاجئين من إقليم [تيغراي](tig mention). كما انتشرت حمى الضنك في [الأبيض](elo event) و[كسلا](kas event).

وقالت الطبيبة هدى الدنقلاوي إن المحاليل الوريدية نفدت، وإن شاحنة قادمة من [عطبرة](atb mention) احتجزت عند [شندي](she event). وخرج معظم مستشفيات [الخرطوم](kha event) و[أم درمان](omd event) عن {الخدمة}(e2) بسبب الحرب.

وفي [الفاشر](elf event) يشرب الناس من الحفائر. وأرسلت [مصر](egy metonym) شحنة أدوية عبر [وادي حلفا](wad mention)، وأقامت منظمة من [برشلونة](bar mention) مركزاً في [ود مدني](wadm event). وحذر مكتب الأمم المتحدة في [نيروبي](nai metonym) من امتداد الوباء إلى [الرنك](plac mention) في [جنوب السودان](sou mention).

---
places:
  alq: {name: Al-Qadarif, geonameid: 379062, point: [14.0349, 35.3834]}
  elo: {name: El-Obeid, geonameid: 379003, point: [13.1842, 30.2167]}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  alqa: {name: Al-Qadarif, geonameid: 408649, point: [14.0283, 35.0351], precision: division}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  pla: {name: أم راكوبة, point: [13.4, 35.6]}
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  kas: {name: Kassala, geonameid: 372753, point: [15.451, 36.4]}
  atb: {name: Atbara, geonameid: 378231, point: [17.7022, 33.9864]}
  she: {name: Shendi, geonameid: 367308, point: [16.6915, 33.4341]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  omd: {name: Omdurman, geonameid: 365137, point: [15.6445, 32.4777]}
  elf: {name: El-Fasher, geonameid: 379555, point: [13.6279, 25.3494]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  wad: {name: Wadi Halfa, geonameid: 364132, point: [21.7958, 31.3713]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  wadm: {name: Wad Medani, geonameid: 364103, point: [14.4012, 33.5199]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  plac: {name: الرنك, point: [11.75, 32.79]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
events:
  e1: {type: outbreak, places: [alqa, sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [kha, omd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
