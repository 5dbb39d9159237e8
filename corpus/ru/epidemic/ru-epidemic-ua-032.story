---
id: ru-epidemic-ua-032
lang: ru
genre: epidemic
country: UA
published: 2017-10-30
publisher: Южная правда-инфо
title: "Ботулизм после банкета: пострадавшие в [Одесской](ode demonym) и [Николаевской](myk demonym) областях"
---
Девять человек {отравились}(e1) вяленой рыбой: шестеро — в [Измаиле](izm event), трое — в [Вознесенске](voz event). Двое в реанимации, женщина умерла. Сыворотки в [Украине](ukr event) нет с 2014 года, одну дозу передали из [Молдавии](mol mention), две обещают из [Канады](can mention).

Рыбу, судя по этикетке, коптили в [Вилкове](vyl event), продавали на рынке «[Привоз](pla event)» в [Одессе](odes event). Продавщицу, уроженку [Килии](kil mention), {ищут}(e2). Главный санврач Ирина Херсонец призвала [одесситов](odes demonym) не покупать вяленое.

Вспышки этим летом фиксировали в [Киеве](kyi event), [Виннице](vin event) и [Бердянске](ber event). В [Румынии](rom event), на той стороне [Дуная](plac mention), в [Тулче](tul event) усилили контроль. Лаборатория во [Львове](lvi event) подтвердила токсин типа E. «Раньше сыворотку делали в [Перми](per mention), теперь её не ввезти», — объяснили в минздраве.

---
places:
  ode: {name: Odesa Oblast, geonameid: 698738, point: [46.0315, 29.7568], precision: division}
  myk: {name: Mykolaiv Oblast, geonameid: 700567, point: [47.0902, 31.6498], precision: division}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  voz: {name: Voznesensk, geonameid: 688860, point: [47.5622, 31.336]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  vyl: {name: Vylkove, geonameid: 688750, point: [45.4028, 29.5869]}
  pla: {name: Привоз, point: [46.468, 30.727], precision: exact}
  odes: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  kil: {name: Kiliya, geonameid: 705883, point: [45.4445, 29.264]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  ber: {name: Berdyansk, geonameid: 712451, point: [46.7558, 36.7882]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  plac: {name: Дуная, point: [45.3, 29.0], precision: area, radius_km: 60}
  tul: {name: Tulcea, geonameid: 664518, point: [45.1787, 28.805]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
events:
  e1: {type: poisoning, places: [izm, voz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [vyl, pla, odes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
