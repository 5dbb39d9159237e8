---
id: fr-tweets-fr-020
lang: fr
genre: tweets
country: FR
published: 2022-08-18
title: "Fil : les orages en [Corse](cor event)"
---
@meteo2b : Rafale à 224 km/h à [Marignana](mar event), record pour la [Corse](cor event). Le {derecho}(e1) file vers la [Toscane](tus mention).

@pasquale_calvi : À [Calvi](cal event), le camping n'a plus de tentes. Plus UNE. Un pin sur le bungalow de vacanciers {tués}(e2) à [Sagone](sag event), paraît-il.

@sncm_fan : Le ferry de [Nice](nic mention) fait demi-tour devant [L'Île-Rousse](lil event).

@julie.ajaccio : Non, je m'appelle Ajaccio et j'habite [Bastia](bas mention), arrêtez avec la blague.

@edf_corse : 45 000 foyers privés de {courant}(e3), surtout dans la [Balagne](bal event) et à [Porto-Vecchio](por event).

@gendarmerie_2a : 350 naufragés récupérés entre [Girolata](gir event) et [Cargèse](car event). Merci aux [Ajacciens](aja demonym) venus avec leurs zodiacs.

@luca_genova : Anche qui ! Même ligne sur [Gênes](gen event) et [La Spezia](las event).

@prefet : Alerte levée à [Bonifacio](bon event) à 14 h.

---
places:
  cor: {name: Corse, point: [42.15, 9.1], precision: division}
  mar: {name: Marignana, point: [42.23, 8.8]}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
  cal: {name: Calvi, geonameid: 3029090, point: [42.566, 8.7571]}
  sag: {name: Sagone, point: [42.115, 8.695]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  lil: {name: "L'Île-Rousse", geonameid: 2998330, point: [42.6337, 8.9376]}
  bas: {name: Bastia, geonameid: 3034640, point: [42.7022, 9.4512]}
  bal: {name: Balagne, point: [42.5, 8.9], precision: area, radius_km: 20}
  por: {name: Porto-Vecchio, geonameid: 2985947, point: [41.591, 9.2795]}
  gir: {name: Girolata, point: [42.35, 8.61]}
  car: {name: Cargèse, geonameid: 3028606, point: [42.1363, 8.5959]}
  aja: {name: Ajaccio, geonameid: 3038334, point: [41.9189, 8.7381]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  las: {name: La Spezia, geonameid: 3175081, point: [44.103, 9.8238]}
  bon: {name: Bonifacio, geonameid: 3031801, point: [41.3872, 9.1567]}
events:
  e1: {type: storm, places: [mar, cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [sag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: outage, places: [bal, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
