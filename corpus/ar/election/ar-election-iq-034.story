---
id: ar-election-iq-034
lang: ar
genre: election
country: IQ
published: 2021-10-12
publisher: صباح الرافدين
title: "مقاطعة ومفاجآت: نتائج أولية في [العراق](ira event)"
---
أظهر {فرز}(e1) 94 بالمئة من الصناديق تقدم التيار الصدري بـ 73 مقعداً، خصوصاً في [بغداد](bag event) و[ميسان](may event) و[ذي قار](dhi event). وفازت مرشحة مستقلة من [الديوانية](ald event)، الصيدلانية نور الحلي، بأكثر من 28 ألف صوت.

وفي [السليمانية](sul event) خسر الحزب العريق خمسة مقاعد أمام حركة ناشئة، وفي [نينوى](nin event) تصدرت قائمة «تقدم». وشكك قيادي خاسر في العدّ الذي جرى في [دبي](dub event)، ونفت ذلك البعثة الأممية. ولم تتعد {المشاركة}(e1) 41 في المئة؛ ففي [الناصرية](nas event) جلس شبان في ساحة [الحبوبي](pla event) ولم يصوتوا.

ورحبت [عمّان](amm metonym) و[القاهرة](cai metonym)، وتريثت [طهران](teh metonym). وقال شيخ من [الفلوجة](alf mention) إن «[الأنبار](ala metonym) لن تنام». وفي [سنجار](sin event) صوّت إيزيديون عائدون من [ألمانيا](ger mention). واعتقل تسعة في [كركوك](kir event) لخرقهم الصمت. [الأردن](jor metonym) لم يفتح مراكز.

---
places:
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  may: {name: Maysan, geonameid: 93540, point: [31.8089, 47.0739], precision: division}
  dhi: {name: Dhi Qar, geonameid: 97019, point: [31.191, 46.4203], precision: division}
  ald: {name: Al-Diwaniyah, geonameid: 99762, point: [31.9929, 44.9255]}
  sul: {name: Sulaymaniyah, geonameid: 98463, point: [35.565, 45.4329]}
  nin: {name: Nineveh, geonameid: 92877, point: [35.9228, 42.7469], precision: division}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  nas: {name: Nasiriyah, geonameid: 98854, point: [31.058, 46.2573]}
  pla: {name: الحبوبي, point: [31.04, 46.26], precision: near}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  alf: {name: Al-Fallujah, geonameid: 99454, point: [33.3491, 43.786]}
  ala: {name: Al-Anbar, geonameid: 99592, point: [33.2317, 41.5307], precision: division}
  sin: {name: Sinjar, geonameid: 448149, point: [36.3209, 41.8766]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
events:
  e1: {type: election, places: [bag, may, dhi, nas, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
