---
id: fr-sitrep-mg-010
lang: fr
genre: sitrep
country: MG
published: 2017-03-12
title: "Cyclone Enawo – point de situation n° 5"
---
Bilan provisoire (BNGRC, 12 mars, 17 h) : 50 décès, 20 disparus, 110 000 {déplacés}(e1). Districts les plus touchés : [Antalaha](ant event), [Sambava](sam event), [Maroantsetra](mar event). À [Antananarivo](anta event), les digues de l'[Ikopa](iko event) tiennent, mais les bas quartiers d'[Isotry](iso event) restent inondés.

Accès. RN2 coupée à [Brickaville](voh event) ; RN5 impraticable entre [Soanierana Ivongo](soa mention) et [Mananara](man mention). Aéroport d'[Antalaha](ant event) : piste dégagée. L'île [Sainte-Marie](sai event) est sans téléphone.

Besoins. Riz, bâches, comprimés de chlore. Le centre de santé d'[Andapa](and event) {fonctionne}(e2) sans toit. Un avion de [La Réunion](reu mention) a livré douze tonnes à [Toamasina](toa event) ; la [Suisse](swi mention) et [Maurice](mau mention) ont annoncé des dons.

Perspectives. Le reste du cyclone a quitté l'île près de [Manakara](mana event). Ni le [Mozambique](moz mention) ni les [Comores](com mention) ne sont menacés. Contact : cellule de crise, [Tana](anta mention).

---
places:
  ant: {name: Antalaha, geonameid: 1071296, point: [-14.9003, 50.2788]}
  sam: {name: Sambava, geonameid: 1056899, point: [-14.2667, 50.1667]}
  mar: {name: Maroantsetra, geonameid: 1060283, point: [-15.4353, 49.7379]}
  anta: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  iko: {name: Ikopa, point: [-18.95, 47.45], precision: area, radius_km: 25}
  iso: {name: Isotry, point: [-18.908, 47.516], precision: near}
  voh: {name: Vohibinany, geonameid: 1054035, point: [-17.35, 49.0333]}
  soa: {name: Soanierana Ivongo, geonameid: 1056386, point: [-16.9167, 49.5833]}
  man: {name: Mananara, geonameid: 1061412, point: [-16.1686, 49.7662]}
  sai: {name: Sainte-Marie, point: [-16.9, 49.9], precision: area, radius_km: 25}
  and: {name: Andapa, geonameid: 1076454, point: [-14.65, 49.65]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  mana: {name: Manakara, geonameid: 1061605, point: [-22.1486, 48.0106]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  com: {name: Comoros, geonameid: 921929, point: [-12.23333, 44.44553], precision: country}
events:
  e1: {type: storm, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [and], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
