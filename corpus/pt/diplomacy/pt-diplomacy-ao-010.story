---
id: pt-diplomacy-ao-010
lang: pt
genre: diplomacy
country: AO
published: 2019-10-25
publisher: O Planalto
title: "[Luanda](lua metonym) e [Sochi](soc mention): [Angola](ang metonym) assina cinco acordos com [Moscovo](mos metonym)"
---
Cinco acordos, três memorandos e uma fotografia: a delegação [angolana](ang demonym) deixou ontem [Sochi](soch event), no mar [Negro](neg mention), com mais do que trouxera. O mais vistoso, {assinado}(e1) na cimeira, prevê uma fábrica de munições em [Catumbela](cat event).

A empresa de diamantes Alrosta alarga a sua parte em [Saurimo](sau event). Em [Cabinda](cab event), geólogos [russos](rus demonym) procuram fosfatos; no [Namibe](moss event) haverá um porto mineiro. A [Guiné-Bissau](gui metonym) e [São Tomé e Príncipe](sao metonym) também enviaram ministros, [Moçambique](moz metonym) o seu presidente.

"De [Malanje](mal mention) a [Murmansk](mur mention) há muito frio para aquecer", brincou o embaixador Kilamba Lobito. [Pequim](bei metonym) mantém-se o maior credor. Em [Benguela](ben mention), mais modestamente, o cônsul [polaco](pol demonym) inaugurou uma biblioteca. O chefe de Estado {seguiu}(e2) para [Nursultan](ast event) e volta por [Adis Abeba](add mention).

---
places:
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  soc: {name: Sochi, point: [43.6, 39.73]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  soch: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  neg: {name: Negro, point: [43.0, 34.0], precision: area, radius_km: 500}
  cat: {name: Catumbela, geonameid: 3350246, point: [-12.43, 13.5468]}
  sau: {name: Saurimo, geonameid: 145531, point: [-9.6608, 20.3915]}
  cab: {name: Cabinda, geonameid: 2243271, point: [-5.562, 12.1948]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  moss: {name: Mossamedes, geonameid: 3347019, point: [-15.1961, 12.1522]}
  gui: {name: Guinea-Bissau, geonameid: 2372248, point: [12.0, -15.0], precision: country}
  sao: {name: São Tomé and Príncipe, geonameid: 2410758, point: [1.0, 7.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mal: {name: Malanje, geonameid: 2239862, point: [-9.5402, 16.341]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ben: {name: Benguela, geonameid: 3351663, point: [-12.5767, 13.4027]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
events:
  e1: {type: agreement, places: [cat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: visit, places: [ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
