---
id: it-tweets-it-014
lang: it
genre: tweets
country: IT
published: 2023-05-17
title: "Alluvione in [Romagna](rom event), i messaggi"
---
@faenza_resiste: L'acqua è al primo piano in [via Cimatti](via event), [Faenza](fae event). Ci sono {anziani}(e1)!!

@treni_er: Sospesa la {circolazione}(e2) tra [Bologna](bol event) e [Rimini](rim event) e sulla [Ravenna](rav event)-[Castel Bolognese](cas event).

@marti.cesena: Il [Savio](sav event) ha saltato gli argini. [Cesena](ces event) è un lago. Mio nonno di [Sarsina](sar event) è isolato, chi passa da lì?

@pelleossa: Ci chiamano [romagnoli](rom demonym) testardi. Badile in mano e zitti.

@LuigiForli72: Per favore non taggate me, io di cognome faccio Forlì. Sto a [Varese](var mention)!

@protcivile: Allerta rossa anche per [Lugo](lug event), [Conselice](con event) e [Sant'Agata sul Santerno](san event). Centro sfollati al palasport di [Forlì](for event).

@angelidelfango: Autobus di volontari da [Firenze](flo mention), dalle [Marche](mar mention) e da [Vicenza](vic mention) domani alle 6.

@tifoseria: GP di [Imola](imo event) {annullato}(e3), giusto così.

---
places:
  rom: {name: Romagna, point: [44.3, 12.0], precision: area, radius_km: 50}
  via: {name: via Cimatti, point: [44.29, 11.89], precision: near}
  fae: {name: Faenza, geonameid: 3177300, point: [44.2901, 11.8795]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  rim: {name: Rimini, geonameid: 3169361, point: [44.0575, 12.5653]}
  rav: {name: Ravenna, geonameid: 3169561, point: [44.4134, 12.2012]}
  cas: {name: Castel Bolognese, geonameid: 3179735, point: [44.3198, 11.799]}
  sav: {name: Savio, point: [44.14, 12.24], precision: area, radius_km: 10}
  ces: {name: Cesena, geonameid: 3178957, point: [44.1391, 12.2431]}
  sar: {name: Sarsina, geonameid: 3167110, point: [43.9198, 12.1425]}
  var: {name: Varese, geonameid: 3164699, point: [45.8206, 8.8251]}
  lug: {name: Lugo, geonameid: 3174494, point: [44.4214, 11.9109]}
  con: {name: Conselice, geonameid: 3178181, point: [44.5116, 11.8285]}
  san: {name: "Sant'Agata sul Santerno", geonameid: 3167643, point: [44.4435, 11.8611]}
  for: {name: Forlì, geonameid: 3176746, point: [44.2218, 12.0414]}
  flo: {name: Florence, geonameid: 3176959, point: [43.7792, 11.2463]}
  mar: {name: Marche, geonameid: 3174004, point: [43.3775, 13.172], precision: division}
  vic: {name: Vicenza, geonameid: 3164419, point: [45.5467, 11.5475]}
  imo: {name: Imola, geonameid: 3175537, point: [44.3592, 11.7132]}
events:
  e1: {type: flood, places: [via, fae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [bol, rim, rav, cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [imo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
