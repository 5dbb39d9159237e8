---
id: de-diplomacy-pl-006
lang: de
genre: diplomacy
country: PL
published: 2014-05-16
publisher: Tageszeitung für Politik
title: "[Warschau](war metonym) und [Kiew](kyi metonym) wollen Grenzübergänge ausbauen"
---
[Warschau](war dateline), 16. Mai (apn) — [Polen](pol metonym) und die [Ukraine](ukr metonym) haben {vereinbart}(e1), zwei weitere Grenzübergänge zu öffnen. Das teilten die Außenminister nach einem {Treffen}(e2) in [Przemyśl](prz event) mit. Der eine soll bei [Malhowice](mal event) entstehen, der andere südlich von [Chełm](che event) am [Bug](bug event).

[Brüssel](bru metonym) zahlt 40 Millionen Euro. Ein Sprecher des [Berliner](ber demonym) Außenamts nannte das Vorhaben „überfällig“; [Moskau](mos metonym) äußerte sich zunächst nicht. An der Straße zwischen [Lemberg](lvi mention) und [Krakau](kra mention) warten Lastwagen derzeit bis zu 30 Stunden. Der [litauische](lit demonym) Botschafter erinnerte daran, dass sich [Wilna](vil metonym) und [Minsk](min metonym) vor Jahren auf Ähnliches verständigt hätten, ohne dass ein einziger Schlagbaum gefallen sei.

Nächste Runde: im Juni in [Luzk](lut event), vielleicht auch in [Breslau](wro event).

---
places:
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  mal: {name: Malhowice, point: [49.71, 22.85], precision: near}
  che: {name: Chełm, geonameid: 774558, point: [51.1431, 23.4716]}
  bug: {name: Bug, point: [51.2, 23.8], precision: area, radius_km: 100}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  lut: {name: Lutsk, geonameid: 702569, point: [50.7578, 25.3502]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
events:
  e1: {type: agreement, places: [prz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [prz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
