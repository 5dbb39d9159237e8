---
id: de-press-de-012
lang: de
genre: press
country: DE
published: 2019-06-03
publisher: Nordlicht Energie GmbH
title: "Nordlicht Energie nimmt Windpark vor [Borkum](bor event) in Betrieb"
---
[Emden](emd dateline), 3. Juni 2019 – Die Nordlicht Energie GmbH hat heute den Windpark „Riffgrund Ost“ rund 45 Kilometer nördlich von [Borkum](bor event) {eröffnet}(e1). Die 42 Anlagen versorgen rechnerisch eine Stadt von der Größe [Oldenburgs](old mention).

Die Gründungen wurden in [Cuxhaven](cux event) {gefertigt}(e2), die Gondeln in [Bremerhaven](bre event) und im [dänischen](den demonym) [Esbjerg](esb event). Der Strom kommt bei [Hilgenriedersiel](hil event) an Land und wird nach [Dörpen](dor mention) geleitet. Gewartet wird der Park von [Norddeich](nor mention) aus; ein zweites Team sitzt in [Eemshaven](eem mention) in den [Niederlanden](net mention).

„[Ostfriesland](ost metonym) kann Energie“, sagte Geschäftsführer Holger Jever. [Niedersachsens](low metonym) Umweltminister schickte ein Grußwort. Pressekontakt: Nordlicht Energie, Am Delft 14, [Emden](emd mention). Weitere Büros in [Hannover](han mention), [Kiel](kie mention) und [Aberdeen](abe mention).

---
places:
  bor: {name: Borkum, geonameid: 2946206, point: [53.5809, 6.6915]}
  emd: {name: Emden, geonameid: 2930596, point: [53.3659, 7.2085]}
  old: {name: Oldenburg, geonameid: 2857458, point: [53.1404, 8.2148]}
  cux: {name: Cuxhaven, geonameid: 2939658, point: [53.8683, 8.699]}
  bre: {name: Bremerhaven, geonameid: 2944368, point: [53.5536, 8.5755]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  esb: {name: Esbjerg, geonameid: 2622447, point: [55.4703, 8.4519]}
  hil: {name: Hilgenriedersiel, point: [53.675, 7.28], precision: near}
  dor: {name: Dörpen, geonameid: 2935597, point: [52.9647, 7.3227]}
  nor: {name: Norddeich, geonameid: 2862136, point: [53.6135, 7.1604]}
  eem: {name: Eemshaven, point: [53.44, 6.83]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ost: {name: Ostfriesland, point: [53.45, 7.5], precision: area, radius_km: 45}
  low: {name: Lower Saxony, geonameid: 2862926, point: [52.775, 8.8618], precision: division}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  kie: {name: Kiel, geonameid: 2891122, point: [54.3213, 10.1349]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
events:
  e1: {type: opening, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [cux, bre, esb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
