---
id: it-wildfire-it-005
lang: it
genre: wildfire
country: IT
published: 2021-07-26
publisher: "L'Unione del Campidano"
title: "Oristanese in fiamme, evacuati i paesi del [Montiferru](mon event)"
---
[CUGLIERI](cug dateline). Ventimila ettari in fumo, mille sfollati, un olivo di mille anni ridotto a carbone. L'{incendio}(e1) partito venerdì da [Bonarcado](bon event) ha scavalcato la montagna e ieri bruciava a [Santu Lussurgiu](san event), [Sennariolo](sen event) e [Scano di Montiferro](sca event). A [Porto Alabe](por event) i bagnanti sono fuggiti in {mare}(e2).

Sono arrivati due Canadair dalla [Grecia](gre mention) e due dalla [Francia](fra mention); la [Sardegna](sar metonym) ha chiesto aiuto anche alla [Spagna](spa metonym). A [Tresnuraghes](tre event) manca l'acqua. Le fiamme si vedono da [Oristano](ori mention) e da [Bosa](bos mention).

"Ho perso 200 pecore", dice Bachisio Nuoro, che ha l'ovile verso [Macomer](mac event). Il prefetto: "Non siamo in [California](cal mention), qui i boschi sono di tutti". A [Oliena](oli event), nel [Nuorese](nuo event), altro rogo domato all'alba. Il presidente della Regione è atteso a [Cuglieri](cug event), il ministro a [Cagliari](cag mention).

---
places:
  mon: {name: Montiferru, point: [40.15, 8.58], precision: area, radius_km: 12}
  cug: {name: Cuglieri, geonameid: 3177719, point: [40.188, 8.5681]}
  bon: {name: Bonarcado, geonameid: 3181899, point: [40.0984, 8.6553]}
  san: {name: Santu Lussurgiu, geonameid: 3167233, point: [40.1411, 8.6554]}
  sen: {name: Sennariolo, geonameid: 3166732, point: [40.2124, 8.5557]}
  sca: {name: Scano di Montiferro, geonameid: 3166976, point: [40.2152, 8.5869]}
  por: {name: Porto Alabe, point: [40.25, 8.47]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  sar: {name: Sardinia, geonameid: 2523228, point: [40.0835, 9.0494], precision: division}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  tre: {name: Tresnuraghes, geonameid: 3165217, point: [40.2523, 8.5209]}
  ori: {name: Oristano, geonameid: 2523964, point: [39.9036, 8.5926]}
  bos: {name: Bosa, geonameid: 3181706, point: [40.2993, 8.4983]}
  mac: {name: Macomer, geonameid: 3174367, point: [40.2623, 8.7673]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  oli: {name: Oliena, geonameid: 3172059, point: [40.2762, 9.4019]}
  nuo: {name: Nuorese, point: [40.3, 9.4], precision: area, radius_km: 30}
  cag: {name: Cagliari, geonameid: 2525473, point: [39.2305, 9.1192]}
events:
  e1: {type: wildfire, places: [bon, san, sen, sca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
