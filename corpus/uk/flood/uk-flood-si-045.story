---
id: uk-flood-si-045
lang: uk
genre: flood
country: SI
published: 2023-08-05
publisher: Світ за тиждень
title: "[Словенія](slo event): річка забрала пів [Чорної](crn event)"
---
[ЛЮБЛЯНА](lju dateline). Дві третини [Словенії](slo event) постраждали від {повені}(e1), четверо людей загинули, двоє з них — туристи з [Нідерландів](net mention) у горах під [Крань](kra event). Село [Чорна-на-Корошкем](crn event) відрізане, хліб скидають із вертольота.

У [Медводе](med event) вода зайшла в дитсадок. [Мура](pla event) прорвала дамбу біля [Лендави](len event), евакуйовано п’ятсот. В [Австрії](aus event) залито [Ляйбніц](lei event), в [Хорватії](cro event) чекають у [Копривниці](kop event). [Україна](ukr metonym) {надіслала}(e2) гелікоптер із [Ніжина](niz mention). «Ви самі у війні, а летите», — сказала мерка Романа, родом із [Марибора](mar mention). Збитки — пів мільярда.

---
places:
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  crn: {name: Črna na Koroškem, geonameid: 3202459, point: [46.4704, 14.8501]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  kra: {name: Kranj, geonameid: 3197378, point: [46.2389, 14.3556]}
  med: {name: Medvode, geonameid: 3195281, point: [46.1422, 14.4111]}
  pla: {name: Мура, point: [46.5, 16.4], precision: area, radius_km: 40}
  len: {name: Lendava, geonameid: 3196681, point: [46.5649, 16.4509]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  lei: {name: Leibnitz, geonameid: 2772753, point: [46.7816, 15.5384]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  kop: {name: Koprivnica, geonameid: 3197728, point: [46.1636, 16.8297]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  niz: {name: Nizhyn, geonameid: 699942, point: [51.0477, 31.8884]}
  mar: {name: Maribor, geonameid: 3195506, point: [46.5558, 15.6459]}
events:
  e1: {type: flood, places: [slo, kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [aus, lei, cro, kop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
