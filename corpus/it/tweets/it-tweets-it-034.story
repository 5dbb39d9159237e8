---
id: it-tweets-it-034
lang: it
genre: tweets
country: IT
published: 2018-02-26
title: "Burian a [Roma](rom event): la neve in diretta"
---
@romafaschifo2: {Neve}(e1) al [Colosseo](col event)! Catena umana di selfie.

@pendolare_fr: [Frosinone](fro mention)-[Termini](ter mention) soppresso. [Tivoli](tiv mention)-[Tiburtina](tib mention) soppresso. Io soppresso.

@lucadaosta: Da [Aosta](aos mention) con affetto: sono tre centimetri.

@mamma_eur: Scuole {chiuse}(e2), anche a [Ciampino](cia event) e ai [Castelli](cas event).

@napoliunacosa: Il [Vesuvio](ves event) bianco, [Napoli](nap event) pure, siamo [Helsinki](hel mention).

@anna.milano.vera: cognome Milano, casa a [Latina](lat mention), scarpe di tela. Addio.

@anas_finta: spazzaneve in arrivo dal [Trentino](tre mention) e dalla [Brianza](bri mention).

@siberiano_doc: a [Novosibirsk](nov mention) -28, si va al lavoro.

@meteoaquila: [L'Aquila](laq event) -14, [Campo Imperatore](cam event) -22.

@trenord_no: disagi anche a [Piacenza](pia event), scambio gelato a [Fidenza](fid event).

---
places:
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  col: {name: Colosseo, point: [41.89, 12.492], precision: exact}
  fro: {name: Frosinone, geonameid: 3176515, point: [41.6398, 13.3411]}
  ter: {name: Termini, point: [41.901, 12.501], precision: exact}
  tiv: {name: Tivoli, geonameid: 3165624, point: [41.9595, 12.8016]}
  tib: {name: Tiburtina, point: [41.91, 12.53], precision: exact}
  aos: {name: Aosta, geonameid: 3182997, point: [45.7376, 7.3172]}
  cia: {name: Ciampino, geonameid: 3178738, point: [41.8006, 12.6016]}
  cas: {name: Castelli, point: [41.75, 12.7], precision: area, radius_km: 12}
  ves: {name: Vesuvio, point: [40.821, 14.426], precision: near}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  lat: {name: Latina, geonameid: 3175058, point: [41.4661, 12.9043]}
  tre: {name: Trentino, point: [46.1, 11.1], precision: division}
  bri: {name: Brianza, point: [45.7, 9.25], precision: area, radius_km: 15}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  cam: {name: Campo Imperatore, point: [42.44, 13.56], precision: near}
  pia: {name: Piacenza, geonameid: 3171058, point: [45.0524, 9.6934]}
  fid: {name: Fidenza, geonameid: 3177029, point: [44.8669, 10.0604]}
events:
  e1: {type: extreme_weather, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [cia, cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
