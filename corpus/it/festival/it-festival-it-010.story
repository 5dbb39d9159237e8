---
id: it-festival-it-010
lang: it
genre: festival
country: IT
published: 2017-08-17
publisher: Il Salentino
title: "Notte della Taranta verso [Melpignano](mel event): le tappe"
---
È partita da [Corigliano d'Otranto](cor event) la carovana che il 26 agosto {chiuderà}(e1) a [Melpignano](mel event), davanti all'ex convento. Prima toccherà [Nardò](nar event), [Cursi](cur event), [Zollino](zol event) e [Martano](mar event); il 20 ci si ferma a [Galatina](gal event), dove la tradizione vuole nata la pizzica.

Ospiti di quest'anno una cantante dell'[Azerbaigian](aze mention), i percussionisti di [Salvador](sal mention), un ensemble [macedone](nor demonym) di [Bitola](bit mention). Direttore: il pianista Raffaele Taranto, che di cognome fa come la città ma è nato a [Maglie](mag mention).

«Nel 1998 eravamo duecento, ora vengono da [Amburgo](ham mention) e da [Buenos Aires](bue mention)», ricorda il sindaco. Treni speciali da [Lecce](lec mention) e da [Otranto](otr mention). Il festival gemello di [Siviglia](sev event) {comincia}(e2) a settembre. La [Regione Puglia](pug metonym org) finanzia con 900 mila euro, la Fondazione [Monte dei Paschi di Siena](sie metonym org) non più. Chi arriva da [Brindisi](bri mention) usi la navetta.

---
places:
  mel: {name: Melpignano, geonameid: 3173602, point: [40.1562, 18.2919]}
  cor: {name: "Corigliano d'Otranto", geonameid: 3178095, point: [40.1593, 18.256]}
  nar: {name: Nardò, geonameid: 3172379, point: [40.1795, 18.0317]}
  cur: {name: Cursi, geonameid: 3177669, point: [40.1485, 18.3161]}
  zol: {name: Zollino, geonameid: 3163849, point: [40.2058, 18.2477]}
  mar: {name: Martano, geonameid: 3173857, point: [40.202, 18.3019]}
  gal: {name: Galatina, geonameid: 3176407, point: [40.1742, 18.1703]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  sal: {name: Salvador, geonameid: 3450554, point: [-12.9756, -38.491]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  bit: {name: Bitola, geonameid: 792578, point: [41.0323, 21.3355]}
  mag: {name: Maglie, geonameid: 3174254, point: [40.1207, 18.298]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  lec: {name: Lecce, geonameid: 3174953, point: [40.3548, 18.1724]}
  otr: {name: Otranto, geonameid: 3171785, point: [40.1479, 18.4868]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  pug: {name: Puglia, point: [41.0, 16.5], precision: division}
  sie: {name: Siena, geonameid: 3166548, point: [43.3182, 11.3306]}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
events:
  e1: {type: festival, places: [cor, mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: festival, places: [sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
