---
id: fr-tweets-ca-039
lang: fr
genre: tweets
country: CA
published: 2022-05-22
title: "Le derecho vu du téléphone"
---
@gatineau_live : Mur noir sur [Gatineau](gat event), puis plus de {courant}(e1). 120 km/h à l'aéroport.

@ottawa_fr : [Orléans](orl event) (le nôtre, pas celui de la [Loire](loi mention)) sans feux ni frigo.

@uxbridge_info : {Tornade}(e2) EF2 à [Uxbridge](uxb event), en [Ontario](ont event). Une église par terre.

@chaletdufond : Notre quai est parti à [Maniwaki](man mention) sans nous.

@stlaurentmtl : [Montréal](mon event) 38 pannes seulement, on vous envoie des guimauves.

@hydro : 554 000 clients touchés, d'[Aylmer](ayl event) à [Lachute](lac event) et [Saint-Jérôme](sai event).

@beauport418 : À [Québec](que event) le festival continue sous la pluie.

@MmeToronto : Je m'appelle Toronto (papa grec), je vis à [Laval](lav mention), et oui, j'ai de l'eau au sous-sol.

@pm_bureau : équipes du [Nouveau-Brunswick](new mention) en route.

---
places:
  gat: {name: Gatineau, geonameid: 5959974, point: [45.4772, -75.7016]}
  orl: {name: Orléans, point: [45.47, -75.5], precision: near}
  loi: {name: Loire, point: [47.4, 1.6], precision: area, radius_km: 250}
  uxb: {name: Uxbridge, geonameid: 6172932, point: [44.1001, -79.1163]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  man: {name: Maniwaki, geonameid: 6065262, point: [46.3834, -75.966]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  ayl: {name: Aylmer, point: [45.4, -75.84], precision: near}
  lac: {name: Lachute, geonameid: 6024829, point: [45.6501, -74.3325]}
  sai: {name: Saint-Jérôme, geonameid: 6138501, point: [45.7804, -74.0036]}
  que: {name: Québec, geonameid: 6325494, point: [46.8123, -71.2145]}
  lav: {name: Laval, geonameid: 6050610, point: [45.5699, -73.692]}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
events:
  e1: {type: outage, places: [gat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: storm, places: [uxb, ont], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
