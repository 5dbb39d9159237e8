---
id: it-election-fr-003
lang: it
genre: election
country: FR
published: 2021-06-28
publisher: "Giornale d'Europa"
title: "Regionali in [Francia](fra event), tiene la diga a [Marsiglia](mar event)"
---
dal nostro corrispondente

[PARIGI](par dateline) - Due elettori su tre sono rimasti a casa. Alle {regionali}(e1) di domenica l'estrema destra ha perso anche in [Provenza](pro event), dove pareva favorita: a [Nizza](nic event) e a [Tolone](tou event) si ferma al 48 per cento. A [Marsiglia](mar event) le code si sono formate solo alle sei di sera.

Riconfermati i presidenti uscenti in [Bretagna](bri event), in [Normandia](nor event) e in [Occitania](occ event). In [Corsica](cor event) gli autonomisti hanno la maggioranza. Il partito del presidente è scomparso in [Alvernia](alv event) e in [Lorena](lor event); un ministro è stato battuto ad [Amiens](ami event).

«Non è [Budapest](bud mention), questa», ha {detto}(e2) la sindaca di [Lilla](lil metonym). [Bruxelles](bru metonym) tace. Un taxista di [Bordò](bor mention), Roger Livorno, nonno [toscano](tus demonym), non ha votato: «Giocavano i Bleus».

---
places:
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  pro: {name: "Provence-Alpes-Côte d'Azur", geonameid: 2985244, point: [43.8853, 6.005], precision: division}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  tou: {name: Toulon, geonameid: 2972328, point: [43.1244, 5.9284]}
  bri: {name: Brittany, geonameid: 3030293, point: [48.1958, -2.9304], precision: division}
  nor: {name: Normandy, geonameid: 11071621, point: [49.1348, 0.1025], precision: division}
  occ: {name: Occitanie, geonameid: 11071623, point: [43.7347, 2.2941], precision: division}
  cor: {name: Corsica, point: [42.15, 9.1], precision: division}
  alv: {name: Alvernia, point: [45.6, 3.2], precision: area, radius_km: 80}
  lor: {name: Lorraine, point: [48.8, 6.2], precision: area, radius_km: 90}
  ami: {name: Amiens, geonameid: 3037854, point: [49.9, 2.3]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
events:
  e1: {type: election, places: [pro, nic, tou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [alv, lor, ami], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
