---
id: it-earnings-it-013
lang: it
genre: earnings
country: IT
published: 2022-03-17
publisher: Distretti e Finanza
title: "Ceramiche Secchia, utile record ma il gas pesa"
---
[SASSUOLO](sas dateline) - Le Ceramiche Secchia chiudono il 2021 con {ricavi}(e1) per 410 milioni (+19%) e un utile di 33. Trainano [Stati Uniti](uni event) e [Arabia Saudita](sau event); lo stabilimento di [Clarksville](cla event), nel [Tennessee](ten event), ha prodotto per la prima volta più di quello di [Fiorano](fio event).

Il gas, però, costa dieci volte tanto: da lunedì fermi i forni di [Casalgrande](cas event) e di [Rubiera](rub event), {cassa}(e2) integrazione per 380 persone. L'argilla del [Donbass](don mention) non arriva più a [Ravenna](rav event): i treni da [Sloviansk](slo mention) sono bloccati a [Mariupol](mar mention). «Cerchiamo cave in [Portogallo](por event) e in [Turchia](tur event)», spiega l'ad Valeria Carpi, omonima della città in cui abita.

Il titolo guadagna il 2% a [Piazza Affari](pia metonym). Secchia ha ceduto la quota nella [polacca](pol demonym) Płytki di [Opoczno](opo mention). A [Modena](mod event) i sindacati chiedono un tavolo, a [Reggio Emilia](reg event) hanno scioperato.

---
places:
  sas: {name: Sassuolo, geonameid: 3167053, point: [44.5432, 10.7848]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  cla: {name: Clarksville, geonameid: 4613868, point: [36.5298, -87.3594]}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  fio: {name: Fiorano, geonameid: 3176970, point: [44.5389, 10.8117]}
  cas: {name: Casalgrande, geonameid: 3180191, point: [44.5847, 10.7355]}
  rub: {name: Rubiera, geonameid: 3168820, point: [44.6516, 10.7794]}
  don: {name: Donbass, point: [48.2, 38.2], precision: area, radius_km: 120}
  rav: {name: Ravenna, geonameid: 3169561, point: [44.4134, 12.2012]}
  slo: {name: Slovyansk, geonameid: 693468, point: [48.8497, 37.5974]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  pia: {name: Piazza Affari, point: [45.465, 9.183], precision: exact}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  opo: {name: Opoczno, geonameid: 763111, point: [51.3757, 20.2783]}
  mod: {name: Modena, geonameid: 3173331, point: [44.6478, 10.9254]}
  reg: {name: Reggio Emilia, geonameid: 3169522, point: [44.6983, 10.6312]}
events:
  e1: {type: earnings, places: [uni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: layoffs, places: [cas, rub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
