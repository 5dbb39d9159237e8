---
id: it-trade-it-009
lang: it
genre: trade
country: IT
published: 2018-03-02
publisher: "Agricoltura & Mercati"
title: "Il riso del [Vercellese](ver mention) contro quello della [Cambogia](cam mention)"
---
[VERCELLI](verc dateline) - Import da [Phnom Penh](phn mention) più che decuplicato, prezzi dell'indica {dimezzati}(e1): la filiera chiede alla Commissione di [Bruxelles](bru metonym) di riattivare i dazi. Sette Paesi, dalla [Grecia](gre metonym) al [Portogallo](por metonym), hanno firmato l'appello presentato ieri a [Mortara](mor event).

I risicoltori di [Pavia](pav mention), [Novara](nov mention) e della [Lomellina](lom mention) hanno già convertito un terzo dei campi. In [Sardegna](sar event), attorno a [Oristano](ori event), si torna al mais. In [Camargue](cama mention) e nel delta dell'[Ebro](ebr mention) i produttori protestano.

"I sacchi arrivano a [Genova](gen mention) con la bandiera di [Myanmar](mya mention) e ripartono come risotto alla milanese", denuncia Piero Biella, agricoltore di [Livorno Ferraris](liv mention) che con la [Livorno](livo mention) del mare, tiene a dire, non c'entra. La Borsa merci di [Vercelli](verc metonym) ha {sospeso}(e2) le quotazioni di due varietà. [Pechino](bei metonym), intanto, apre al carnaroli.

---
places:
  ver: {name: Vercellese, point: [45.3, 8.4], precision: area, radius_km: 25}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  verc: {name: Vercelli, geonameid: 3164565, point: [45.3216, 8.4199]}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  mor: {name: Mortara, geonameid: 3172557, point: [45.2494, 8.733]}
  pav: {name: Pavia, geonameid: 3171366, point: [45.1921, 9.1592]}
  nov: {name: Novara, geonameid: 3172189, point: [45.4469, 8.6212]}
  lom: {name: Lomellina, point: [45.25, 8.75], precision: area, radius_km: 20}
  sar: {name: Sardinia, geonameid: 2523228, point: [40.0835, 9.0494], precision: division}
  ori: {name: Oristano, geonameid: 2523964, point: [39.9036, 8.5926]}
  cama: {name: Camargue, point: [43.5, 4.5], precision: area, radius_km: 30}
  ebr: {name: Ebro, point: [40.7, 0.75], precision: area, radius_km: 20}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  liv: {name: Livorno Ferraris, geonameid: 3174655, point: [45.2827, 8.0778]}
  livo: {name: Livorno, geonameid: 3174659, point: [43.5443, 10.3262]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: market, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [sar, ori], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
