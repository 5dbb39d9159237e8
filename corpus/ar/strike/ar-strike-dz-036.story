---
id: ar-strike-dz-036
lang: ar
genre: strike
country: DZ
published: 2018-02-14
publisher: الوطن الجزائري اليوم
title: "إضراب الأطباء المقيمين يبلغ شهره الثالث في [قسنطينة](con event) و[وهران](ora event)"
---
شُلّت أقسام الاستعجال في [الجزائر](alg event) العاصمة و[وهران](ora event) و[قسنطينة](con event) و[تلمسان](tle event) مع دخول {إضراب}(e1) الأطباء المقيمين شهره الثالث. ومنعت الشرطة {مسيرة}(e2) كانت ستنطلق من مستشفى [مصطفى باشا](pla event)، وأعادت حافلات من [البليدة](bli mention).

ويطالب المضربون بإلغاء الخدمة المدنية في الجنوب. «قضيت سنة في [تندوف](tin event) بلا جهاز أشعة»، قال الطبيب رابح بسكري، ثم ضحك: «وأنا من [عنابة](ann mention) لا من [بسكرة](bis mention)». وهاجر ثلث دفعته إلى [ليون](lyo mention) و[ليل](lil mention) و[مونتريال](mon mention).

واقترحت الوزارة منحاً لمن يعمل في [أدرار](adr mention) و[إليزي](ill mention). وفي [ورقلة](oua event) تكفل أطباء [كوبيون](cub demonym) بالتوليد. وأيدت نقابة [تونس](tun metonym) الحركة، وعرض [القطريون](qat demonym) عقوداً. وأصدر قاضٍ في [سطيف](set event) أمراً بالعودة. واجتمع الممثلون في [تيبازة](tip event) من دون نتيجة. أما [باتنة](bat event) فعادت إلى العمل.

---
places:
  con: {name: Constantine, geonameid: 2501152, point: [36.365, 6.6147]}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  tle: {name: Tlemcen, geonameid: 2475687, point: [34.8783, -1.315]}
  pla: {name: مصطفى باشا, point: [36.762, 3.055], precision: exact}
  bli: {name: Blida, geonameid: 2503769, point: [36.47, 2.8277]}
  tin: {name: Tindouf, geonameid: 2476301, point: [27.6711, -8.1474]}
  ann: {name: Annaba, geonameid: 2506999, point: [36.9, 7.7667]}
  bis: {name: Biskra, geonameid: 2503826, point: [34.8504, 5.728]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  adr: {name: Adrar, geonameid: 2508813, point: [27.8743, -0.2939]}
  ill: {name: Illizi, geonameid: 2493456, point: [26.4833, 8.4667]}
  oua: {name: Ouargla, geonameid: 2485801, point: [31.9493, 5.325]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  set: {name: Setif, geonameid: 2481700, point: [36.1911, 5.4137]}
  tip: {name: Tipasa, geonameid: 2476028, point: [36.5897, 2.4489]}
  bat: {name: Batna, geonameid: 2505572, point: [35.556, 6.1741]}
events:
  e1: {type: strike, places: [alg, ora, con, tle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
