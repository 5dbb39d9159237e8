---
id: ar-obituary-jo-017
lang: ar
genre: obituary
country: JO
published: 2017-01-30
publisher: "الرأي العمّاني"
title: "رحيل خطاط [السلط](ass mention) صبحي الطفيلي"
---
توفي في [عمّان](amm event) يوم السبت الخطاط صبحي الطفيلي عن 85 عاماً. ولد في [نابلس](nab event) سنة 1931 لأب من [السلط](ass mention) وأم [شامية](dam demonym)، وتعلم الخط في [حيفا](hai event) على يد معلم [تركي](tur demonym)، ثم {نزحت}(e1) عائلته إلى [إربد](irb event) في 1948.

كتب لافتات نصف دكاكين وسط [عمّان](amm mention)، ورسم عناوين مجلة كانت تصدر في [بيروت](bei event). سافر إلى [إسطنبول](ist mention) ثلاث مرات ليصحح حرف الواو، كما كان يمزح. وعمل سنتين في [جدة](jed event)، لكنه عاد «لأن الحبر يجف بسرعة».

في 1994 {أهدى}(e2) مصحفاً بخطه إلى مكتبة الكونغرس في [واشنطن](was mention). ودرّس في جامعة [اليرموك](irb metonym org) حتى تقاعده. يقام العزاء في ديوان عشيرته في [السلط](ass event)، ثم في [الزرقاء](zar event). ويشيّع جثمانه إلى مقبرة [سحاب](sah event) ظهر اليوم.

---
places:
  ass: {name: As-Salt, geonameid: 250258, point: [32.0392, 35.7272]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  nab: {name: Nablus, geonameid: 282615, point: [32.2211, 35.2544]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  irb: {name: Irbid, geonameid: 248946, point: [32.5556, 35.85]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  zar: {name: Zarqa, geonameid: 250090, point: [32.0727, 36.088]}
  sah: {name: Sahab, geonameid: 247105, point: [31.8703, 36.0048]}
events:
  e1: {type: displacement, places: [nab, hai, irb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [jed], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
