---
id: ar-quake-sy-040
lang: ar
genre: quake
country: SY
published: 2023-02-08
publisher: الخليج الآن
title: "[جنديرس](pla event) تحفر بأيديها"
---
[إدلب](idl dateline) - بعد خمسين ساعة على {الزلزال}(e1)، لم تصل إلى [جنديرس](pla event) رافعة واحدة. انهار مئتا مبنى في البلدة، و{أُخرجت}(e2) رضيعة حية ما زال حبلها موصولاً بأمها. وفي [سرمدا](plac event) و[سلقين](sal event) و[حارم](har event) امتلأت المشافي.

وعلى الجانب الآخر، في [حلب](ale event) و[جبلة](jab event) و[اللاذقية](lat event)، حطت طائرات من [الجزائر](alg mention) و[الإمارات](uni mention) و[إيران](ira mention). ووصل إلى [باب الهوى](place mention) أول قافلة أممية اليوم الرابع، تحمل صابوناً.

«رممت بيتي بعد قصف [خان شيخون](kha mention)، فسقط هنا»، قال أبو محمد الحموي، النازح من [مورك](mur mention). وفي [أنطاكيا](ant event)، التركية، يبحث سوريون من [كفرنبل](kaf mention) عن أقاربهم. وأعلنت [دمشق](dam metonym) الحداد، وطلبت رفع {العقوبات}(e3). وجاء متطوعون [مصريون](egy demonym) وأطباء من [دير الزور](dei mention). وشعر بالهزة سكان [بيروت](bei event) و[نيقوسيا](nic event).

---
places:
  pla: {name: جنديرس, point: [36.395, 36.689]}
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  plac: {name: سرمدا, point: [36.185, 36.726]}
  sal: {name: Salqin, geonameid: 164898, point: [36.1386, 36.4524]}
  har: {name: Harim, geonameid: 169866, point: [36.2118, 36.5208]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  jab: {name: Jablah, geonameid: 169304, point: [35.3621, 35.9276]}
  lat: {name: Latakia, geonameid: 173576, point: [35.5312, 35.7909]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  place: {name: باب الهوى, point: [36.24, 36.64], precision: near}
  kha: {name: Khan Shaykhun, geonameid: 168325, point: [35.4421, 36.651]}
  mur: {name: Murak, geonameid: 166640, point: [35.3762, 36.6897]}
  ant: {name: Antakya, geonameid: 323779, point: [36.2066, 36.1572]}
  kaf: {name: Kafranbel, geonameid: 168661, point: [35.6138, 36.5645]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  dei: {name: Deir ez-Zor, geonameid: 170794, point: [35.3359, 40.1408]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
events:
  e1: {type: earthquake, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: statement, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
