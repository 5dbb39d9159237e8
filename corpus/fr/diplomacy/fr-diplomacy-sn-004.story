---
id: fr-diplomacy-sn-004
lang: fr
genre: diplomacy
country: SN
published: 2021-12-02
publisher: "Les Nouvelles de l'Ouest"
title: "Forum de [Dakar](dak event) : [Pékin](bei metonym) promet, [Paris](par metonym) écoute"
---
Le Forum de coopération s'est {achevé}(e1) mardi à [Diamniadio](dia event), à trente kilomètres de [Dakar](dak mention). La [Chine](chi metonym) s'est engagée à fournir un milliard de doses de vaccin à l'[Afrique](afr mention), dont une partie serait produite à l'[Institut Pasteur de Dakar](dak metonym org) et une autre au [Caire](cai event).

Le chef de la diplomatie [sénégalaise](sen demonym) a demandé plus de trains et moins de dette. [Lusaka](lus metonym), [Addis-Abeba](add metonym) et [Brazzaville](bra metonym) négocient déjà un rééchelonnement. [Taïwan](tai metonym) n'a pas été nommé ; l'[Eswatini](esw metonym), qui le reconnaît, n'avait pas été invité.

« Nous avons vu des ponts à [Foundiougne](fou mention), à [Rosso](ros mention) et un stade ici », note la politologue Aïssatou Matam, de l'[université de Saint-Louis](sai metonym org). [Washington](was metonym), dont le secrétaire d'État était à [Abuja](abu event) la semaine dernière, a choisi de ne pas commenter. Prochain rendez-vous : [Pékin](bei event), 2024.

---
places:
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  dia: {name: Diamniadio, geonameid: 2595640, point: [14.7205, -17.1816]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  afr: {name: Afrique, point: [5.0, 20.0], precision: area, radius_km: 3500}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  bra: {name: Brazzaville, geonameid: 2260535, point: [-4.2661, 15.2832]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  esw: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  fou: {name: Foundiougne, geonameid: 2251791, point: [14.1227, -16.4692]}
  ros: {name: Rosso, geonameid: 2376898, point: [16.5138, -15.805]}
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: meeting, places: [dia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
