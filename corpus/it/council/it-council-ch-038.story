---
id: it-council-ch-038
lang: it
genre: council
country: CH
published: 2020-10-13
publisher: Il Ceresio
title: "[Lugano](lug metonym), il Consiglio comunale affonda lo stadio galleggiante"
---
Trentatré no, ventuno sì. Il Consiglio comunale di [Lugano](lug metonym) ha {bocciato}(e1) lunedì sera il credito per il palco sull'acqua davanti a [Paradiso](par event). «Facciamo ridere fino a [Zurigo](zur mention)», ha detto Fabio Melide (Lega), che malgrado il cognome abita a [Viganello](vig mention).

Il Municipio sosteneva che [Bregenz](bre mention), in [Austria](aus mention), ci guadagna ogni estate dieci milioni. Restano in piedi il polo di [Cornaredo](cor event) e il tram-treno per [Bioggio](bio mention) e [Ponte Tresa](pon mention), sul quale [Bellinzona](bel metonym) e [Berna](ber metonym) hanno già {firmato}(e2).

Mozione anche sull'aeroporto di [Agno](agn event): i [grigionesi](gri demonym) non pagano, i [luganesi](lug demonym) nemmeno. Le petizioni di [Brè](bre2 metonym) e [Sonvico](son metonym) sono state rinviate. Dal [Varesotto](var mention), i sindaci di [Lavena](lav metonym) e [Luino](lui metonym) seguivano in streaming: là dei ristorni dei frontalieri si vive.

---
places:
  lug: {name: Lugano, geonameid: 2659836, point: [46.0101, 8.96]}
  par: {name: Paradiso, point: [45.99, 8.945]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  vig: {name: Viganello, point: [46.01, 8.97], precision: near}
  bre: {name: Bregenz, geonameid: 2781503, point: [47.5031, 9.7471]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  cor: {name: Cornaredo, point: [46.02, 8.96], precision: near}
  bio: {name: Bioggio, geonameid: 2661498, point: [46.0136, 8.911]}
  pon: {name: Ponte Tresa, point: [45.967, 8.86]}
  bel: {name: Bellinzona, geonameid: 2661567, point: [46.1928, 9.017]}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  agn: {name: Agno, geonameid: 2661836, point: [45.9986, 8.9003]}
  gri: {name: Grisons, geonameid: 2660522, point: [46.6729, 9.5595], precision: division}
  bre2: {name: Brè, point: [46.01, 8.99]}
  son: {name: Sonvico, point: [46.05, 8.98]}
  var: {name: Varesotto, point: [45.85, 8.75], precision: area, radius_km: 20}
  lav: {name: Lavena Ponte Tresa, geonameid: 3170213, point: [45.9671, 8.8573]}
  lui: {name: Luino, geonameid: 3174483, point: [46.0018, 8.7451]}
events:
  e1: {type: decision, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
