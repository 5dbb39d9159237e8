---
id: ru-wildfire-ru-048
lang: ru
genre: wildfire
country: RU
published: 2022-05-08
publisher: Енисейская правда-инфо
title: "Майские пожары: [Уяр](uya event) выгорел на треть"
---
Ураганный ветер 7 мая рвал провода, и к полудню горели [Уяр](uya event), [Назарово](naz event), [Шарыпово](sha event) и ещё десяток посёлков [Красноярского края](kra event). {Сгорело}(e1) 518 домов, погибли восемь человек. В [Канске](kan event) уничтожен пригород [Строителей](pla event).

В соседнем [Кузбассе](kem event) огонь взял часть [Юрги](yur event) и деревню [Медынино](plac event), в [Омской области](oms event) — [Называевск](nazy event). Школу в [Саянском районе](place event) отстояли всем селом. [Красноярск](kras metonym) отправил солдат, [Абакан](aba mention) — палатки и хлеб. «Ветер такой, что крыши до [Ачинска](ach mention) летели», — пересказывает диспетчер Лена Минусинская. Причиной назвали короткое замыкание; в [Хакасии](kha event) режим ЧС.

---
places:
  uya: {name: Uyar, geonameid: 1487922, point: [55.8147, 94.3272]}
  naz: {name: Nazarovo, geonameid: 1497951, point: [56.0114, 90.4166]}
  sha: {name: Sharypovo, geonameid: 1492401, point: [55.54, 89.2006]}
  kra: {name: Krasnoyarsk Krai, geonameid: 1502020, point: [65.5602, 95.2029], precision: division}
  kan: {name: Kansk, geonameid: 1504682, point: [56.2022, 95.7185]}
  pla: {name: Строителей, point: [56.2, 95.7], precision: near}
  kem: {name: Kemerovo Oblast, geonameid: 1503900, point: [54.6462, 87.1676], precision: division}
  yur: {name: Yurga, geonameid: 1485724, point: [55.7231, 84.8861]}
  plac: {name: Медынино, point: [54.6, 86.0]}
  oms: {name: Omsk Oblast, geonameid: 1496152, point: [56.0471, 73.3995], precision: division}
  nazy: {name: Nazyvayevsk, geonameid: 1497932, point: [55.569, 71.3567]}
  place: {name: Саянском районе, point: [55.2, 94.9], precision: division}
  kras: {name: Krasnoyarsk, geonameid: 1502026, point: [56.0374, 92.9314]}
  aba: {name: Abakan, geonameid: 1512236, point: [53.7154, 91.4259]}
  ach: {name: Achinsk, geonameid: 1512165, point: [56.2679, 90.5015]}
  kha: {name: Khakassia, geonameid: 1503834, point: [53.3643, 89.8405], precision: division}
events:
  e1: {type: wildfire, places: [uya, naz, sha, kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
