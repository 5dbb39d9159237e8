---
id: de-match-de-028
lang: de
genre: match
country: DE
published: 2016-09-18
publisher: Sport im Norden
title: "[Meppen](mep metonym) siegt im Moor, [Havelse](gar metonym) hadert"
---
Der SV [Meppen](mep metonym) bleibt oben. Mit 1:0 {schlugen}(e1) die [Emsländer](ems demonym) am Samstag den TSV [Havelse](gar metonym). Das Tor fiel, als der [albanische](alb demonym) Verteidiger Genc Verden ausrutschte. In [Lübeck](lub event) trennten sich der VfB und [Wolfsburg](wol metonym) II torlos.

[Flensburg](fle metonym)-Weiche gewann in [Rehden](reh event), obwohl zwei Busse bei [Stuhr](stu event) im Stau steckten. „Wir standen länger auf der A1 als auf dem Platz“, sagte Trainer Ove Husum. Im Derby zwischen [Lüneburg](lun metonym) und [Egestorf](bar metonym) flog ein Bengalo; die Partie wurde neun Minuten {unterbrochen}(e2).

Ergebnisse im Westen: [Rödinghausen](rod metonym) – [Oberhausen](obe metonym) 2:2, [Wuppertal](wup metonym) – [Verl](ver metonym) 0:3. Nachholspiel: Dienstag in [Drochtersen](dro event). Der Ex-[Bremer](bre demonym) Kölln, den man mit der Stadt [Köln](col mention) nicht verwechseln sollte, wechselt nach [Odense](ode mention). In [Jeddeloh](jed event) eröffnet die neue Tribüne.

---
places:
  mep: {name: Meppen, geonameid: 2871845, point: [52.6906, 7.291]}
  gar: {name: Garbsen, geonameid: 2922586, point: [52.4137, 9.5899]}
  ems: {name: Emsländer, point: [52.7, 7.3], precision: area, radius_km: 35}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  lub: {name: Lübeck, geonameid: 2875601, point: [53.8689, 10.6873]}
  wol: {name: Wolfsburg, geonameid: 2806654, point: [52.4245, 10.7815]}
  fle: {name: Flensburg, geonameid: 2926271, point: [54.788, 9.4372]}
  reh: {name: Rehden, geonameid: 2849369, point: [52.6102, 8.4809]}
  stu: {name: Stuhr, geonameid: 2825422, point: [53.0333, 8.75]}
  lun: {name: Lüneburg, geonameid: 2875115, point: [53.2512, 10.4155]}
  bar: {name: Barsinghausen, geonameid: 2952406, point: [52.3, 9.45]}
  rod: {name: Rödinghausen, geonameid: 2845919, point: [52.25, 8.4833]}
  obe: {name: Oberhausen, geonameid: 2860410, point: [51.4781, 6.8625]}
  wup: {name: Wuppertal, geonameid: 2805753, point: [51.2563, 7.1482]}
  ver: {name: Verl, point: [51.885, 8.51]}
  dro: {name: Drochtersen, geonameid: 2934915, point: [53.7101, 9.3846]}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  ode: {name: Odense, geonameid: 2615876, point: [55.3959, 10.3883]}
  jed: {name: Jeddeloh, point: [53.11, 8.06]}
events:
  e1: {type: match, places: [lub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [reh, stu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
