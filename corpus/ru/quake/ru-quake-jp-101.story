---
id: ru-quake-jp-101
lang: ru
genre: quake
country: JP
published: 2024-01-02
publisher: Тихоокеанский курьер
title: "Первый день года: [Исикава](ish event) считает дома"
---
[ТОКИО](tok dateline). {Землетрясение}(e1) магнитудой 7,6 на полуострове [Ното](pla event) унесло жизни 55 человек. В [Вадзиме](waj event) выгорел рыночный квартал, в [Судзу](suz event) {рухнуло}(e2) девять домов из десяти. Волна в [Ниигате](nii event) вошла в устье, в [Тояме](toy event) треснул мост.

Поезда между [Токио](tok mention) и [Канадзавой](kan mention) стоят. Самолёт береговой охраны, который вёз груз из [Ханеды](plac event), столкнулся с лайнером из [Саппоро](sap mention). АЭС [Сика](place event), говорят, в порядке.

«Сначала тряска, потом сирена на четырёх языках», — сказала преподавательница русского из [Нанао](nan mention) Ольга Невельская. На [Сахалине](sak event) объявляли тревогу, во [Владивостоке](vla event) вода поднялась на сорок сантиметров. [Сеул](seo metonym), [Пекин](bei metonym) предложили помощь. [Тайбэй](tai metonym) собрал миллион за день.

---
places:
  ish: {name: Ishikawa, geonameid: 1861387, point: [36.5654, 136.677], precision: division}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  pla: {name: Ното, point: [37.3, 137.0], precision: area, radius_km: 40}
  waj: {name: Wajima, geonameid: 1848976, point: [37.4046, 136.8991]}
  suz: {name: Suzu, geonameid: 6822142, point: [37.4346, 137.2601]}
  nii: {name: Niigata, geonameid: 1855431, point: [37.9226, 139.0412]}
  toy: {name: Toyama, geonameid: 1849876, point: [36.7, 137.2167]}
  kan: {name: Kanazawa, geonameid: 1860243, point: [36.6, 136.6167]}
  plac: {name: Ханеды, point: [35.55, 139.78], precision: exact}
  sap: {name: Sapporo, geonameid: 2128295, point: [43.0667, 141.35]}
  place: {name: Сика, point: [37.06, 136.73], precision: near}
  nan: {name: Nanao, geonameid: 1855670, point: [37.0482, 136.968]}
  sak: {name: Sakhalin Oblast, geonameid: 2121529, point: [47.3479, 152.467], precision: division}
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
events:
  e1: {type: earthquake, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [waj, suz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
