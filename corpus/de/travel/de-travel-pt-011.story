---
id: de-travel-pt-011
lang: de
genre: travel
country: PT
published: 2015-04-12
publisher: Wochenend-Journal
title: "Drei Tage im [Alentejo](ale mention): Wo [Portugal](por mention) am leersten ist"
---
Wer von [Lissabon](lis mention) über die Brücke fährt, hat nach einer Stunde das Meer vergessen. In [Évora](evo mention) steht ein römischer Tempel, in [Monsaraz](mon mention) eine Burg, dazwischen stehen Korkeichen. Die [Deutschen](ger demonym) kommen im Mai, die [Spanier](spa demonym) am Wochenende: [Badajoz](bad mention) liegt kaum hundert Kilometer entfernt.

Übernachtet haben wir in [Estremoz](est event) bei Dona Graça Setúbal, die ihren Nachnamen wie eine Auszeichnung trägt. Sie {kocht}(e1) Açorda, wie man sie in [Beja](bej mention) macht, nicht wie in [Portalegre](port mention). Zum Baden an die Küste: [Zambujeira](zam mention) ist kleiner als die Orte der [Algarve](alg mention) und windiger als [Sylt](syl mention).

Anreise: täglich ab [Frankfurt](fra mention) und [Basel](bas mention), zweimal die Woche ab [Faro](far mention) mit dem Bus.

---
places:
  ale: {name: Alentejo, point: [38.2, -7.9], precision: area, radius_km: 100}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  evo: {name: Évora, geonameid: 2268406, point: [38.5659, -7.904]}
  mon: {name: Monsaraz, point: [38.443, -7.38]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  est: {name: Estremoz, geonameid: 2268411, point: [38.8443, -7.5858]}
  bej: {name: Beja, geonameid: 2270985, point: [38.0147, -7.8628]}
  port: {name: Portalegre, geonameid: 2264508, point: [39.2938, -7.4312]}
  zam: {name: Zambujeira do Mar, geonameid: 2261486, point: [37.528, -8.7848]}
  alg: {name: Algarve, point: [37.15, -8.2], precision: area, radius_km: 60}
  syl: {name: Sylt, point: [54.91, 8.33], precision: area, radius_km: 15}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  far: {name: Faro, geonameid: 2268339, point: [37.0187, -7.9272]}
events:
  e1: {type: other, places: [est], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
