---
id: de-quake-tr-004
lang: de
genre: quake
country: TR
published: 2020-01-25
publisher: Morgenblatt
title: "Schweres Beben erschüttert die [Osttürkei](ost event)"
---
[ANKARA](ank dateline). Bei einem {Erdbeben}(e1) der Stärke 6,6 sind am Freitagabend in der [türkischen](tur demonym) Provinz [Elâzığ](ela event) mindestens 14 Menschen ums Leben gekommen. Das Zentrum lag nach Angaben der Behörden bei der Kleinstadt [Sivrice](siv event) am [Hazar-See](haz event). Auch in [Malatya](mal event) und [Adıyaman](ady event) {stürzten}(e2) Häuser ein. Erschüttert wurden selbst [Diyarbakır](diy event), [Aleppo](ale event) in [Syrien](syr event) und [Erbil](erb event) im [Irak](ira event).

In [Istanbul](ist mention), 900 Kilometer entfernt, war nichts zu spüren; dort aber wächst die Angst, sagte der Geologe Kemal Ersoy von der Technischen Universität [Istanbul](ist metonym). [Athen](ath metonym) bot Hilfe an, auch [Berlin](ber metonym) stellte Rettungshunde bereit. Ein Team aus [Köln](col mention) sollte noch in der Nacht über [Adana](ada mention) in das Gebiet fliegen. Viele Bewohner verbrachten die Nacht bei minus acht Grad im Freien.

---
places:
  ost: {name: Osttürkei, point: [38.8, 40.5], precision: area, radius_km: 200}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ela: {name: Elazığ Province, geonameid: 315807, point: [38.5718, 39.3702], precision: division}
  siv: {name: Sivrice, geonameid: 300601, point: [38.4422, 39.3094]}
  haz: {name: Hazar-See, point: [38.49, 39.42], precision: area, radius_km: 10}
  mal: {name: Malatya, geonameid: 304922, point: [38.3502, 38.3167]}
  ady: {name: Adıyaman, geonameid: 325330, point: [37.7644, 38.2763]}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
events:
  e1: {type: earthquake, places: [ela], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [mal, ady], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
