---
id: pl-travel-pl-019
lang: pl
genre: travel
country: PL
published: 2016-08-14
publisher: Magazyn Podróżny
title: "Szlak tatarski: [Kruszyniany](kru mention) i dalej"
---
Z [Białegostoku](bia mention) jedzie się godzinę, potem asfalt się zwęża. W [Kruszynianach](kru mention) meczet jest zielony, drewniany, nieduży. Dżenneta karmi pierekaczewnikiem; przed nią {karmiła}(e1) babka, przed babką nikt nie zapisał. Do granicy z [Białorusią](bel mention) trzy kilometry.

Drugi meczet stoi w [Bohonikach](boh mention). Po drodze [Krynki](kry mention): rondo, z którego rozchodzi się dwanaście ulic, jak w [Paryżu](par mention). [Supraśl](sup mention) ma ikony i kąpielisko, [Tykocin](tyk mention) synagogę i bociany.

Kto ma rower, zrobi pętlę przez [Puszczę Knyszyńską](pus mention); kto ma czas, pojedzie do [Sejn](sej mention), gdzie gra kapela z [Wileńszczyzny](wil mention). Nocleg u pana Grodzieńskiego w [Walilach](wal mention). [Krakowianie](kra demonym) dziwią się ciszy. Pociąg powrotny do [Warszawy](war mention) o 17.40, z [Sokółki](sok mention). W [Grodnie](hro mention) kawa tańsza, ale trzeba wizy.

---
places:
  kru: {name: Kruszyniany, point: [53.177, 23.815]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  boh: {name: Bohonikach, point: [53.39, 23.6]}
  kry: {name: Krynki, geonameid: 767357, point: [53.2644, 23.773]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  sup: {name: Supraśl, geonameid: 757758, point: [53.2053, 23.3393]}
  tyk: {name: Tykocin, geonameid: 756484, point: [53.2057, 22.7746]}
  pus: {name: Puszczę Knyszyńską, point: [53.3, 23.5], precision: area, radius_km: 25}
  sej: {name: Sejny, geonameid: 759503, point: [54.108, 23.347]}
  wil: {name: Wileńszczyzny, point: [54.7, 25.3], precision: area, radius_km: 50}
  wal: {name: Walilach, point: [53.15, 23.65]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  sok: {name: Sokółka, geonameid: 758651, point: [53.4072, 23.5023]}
  hro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
