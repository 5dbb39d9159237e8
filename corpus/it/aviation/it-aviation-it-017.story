---
id: it-aviation-it-017
lang: it
genre: aviation
country: IT
published: 2019-01-26
publisher: Valle Notizie
title: "Scontro in volo sul [Rutor](rut event), cinque vittime"
---
[AOSTA](aos dateline) - Un elicottero e un aereo da turismo si sono {scontrati}(e1) ieri pomeriggio sul ghiacciaio del [Rutor](rut event), a 2.700 metri sopra [La Thuile](lat event). Cinque i morti, due i feriti, trasportati a [Aosta](aos event) e a [Torino](tur event).

L'elicottero, decollato da [Courmayeur](cou mention) per l'eliski, portava sciatori [belgi](bel demonym) e una guida di [Gressoney](gre mention). Il piccolo Jodel veniva da [Megève](meg mention), in [Alta Savoia](upp mention), dove faceva scuola di atterraggio in quota: non aveva comunicato il passaggio del confine.

Il recupero è stato {interrotto}(e2) dal vento. Vi partecipano uomini del Soccorso alpino di [Cervinia](bre mention) e gendarmi di [Chamonix](cha mention). La procura di [Aosta](aos metonym) indaga per disastro colposo; un fascicolo è aperto anche ad [Annecy](ann event). «Sul [Bianco](bia mention) succede ogni anno di sfiorarsi», dice il pilota Remo Ivrea, di [Saint-Vincent](sai mention).

---
places:
  rut: {name: Rutor, point: [45.66, 7.0], precision: area, radius_km: 6}
  aos: {name: Aosta, geonameid: 3182997, point: [45.7376, 7.3172]}
  lat: {name: La Thuile, geonameid: 3175062, point: [45.7137, 6.951]}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  cou: {name: Courmayeur, geonameid: 3177872, point: [45.7966, 6.9689]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  gre: {name: Gressoney-Saint-Jean, geonameid: 3175837, point: [45.7727, 7.828]}
  meg: {name: Megève, geonameid: 2994768, point: [45.8569, 6.6178]}
  upp: {name: Upper Savoy, geonameid: 3013736, point: [46.0502, 6.5182], precision: division}
  bre: {name: Breuil-Cervinia, geonameid: 3181545, point: [45.9339, 7.6318]}
  cha: {name: Chamonix-Mont-Blanc, geonameid: 3027301, point: [45.9237, 6.8693]}
  ann: {name: Annecy, geonameid: 3037543, point: [45.9088, 6.1257]}
  bia: {name: Bianco, point: [45.83, 6.86], precision: area, radius_km: 10}
  sai: {name: Saint-Vincent, geonameid: 3168712, point: [45.7508, 7.6482]}
events:
  e1: {type: air_accident, places: [rut, lat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [aos, tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
