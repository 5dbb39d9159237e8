---
id: it-court-it-002
lang: it
genre: court
country: IT
published: 2020-02-18
publisher: La Voce dello Jonio
title: "Maxiprocesso a [Lamezia](lam mention), le condanne del rito abbreviato"
---
Il gup del tribunale di [Catanzaro](cat metonym) ha {condannato}(e1) ieri 29 imputati nell'inchiesta "Vecchia Dogana" sulle cosche del [Vibonese](vib mention). La pena più alta, vent'anni, a Saverio Locri, 51 anni, di [Limbadi](lim mention), preso nel 2017 in un bar di [Stoccarda](stu event).

Secondo l'accusa il gruppo {imponeva}(e2) il pizzo ai villaggi turistici da [Tropea](tro event) a [Pizzo](piz event) e trasportava cocaina dal porto di [Gioia Tauro](gio event) verso [Anversa](ant mention) e [Rotterdam](rot mention). A [Milano](mil event) riciclava in tre pizzerie.

Assolto l'ex consigliere della [Regione Calabria](cal metonym org) Pino Cosenza. "Ho letto il mio cognome sui giornali più del capoluogo", ha commentato. Il pm aveva chiesto il trasferimento da [Reggio](reg mention) di alcuni atti. Gli avvocati, due dei quali del foro di [Palmi](pal metonym), ricorreranno in appello. In [Svizzera](swi event), a [Frauenfeld](fra event), resta aperto un filone.

---
places:
  lam: {name: Lamezia Terme, geonameid: 6534232, point: [38.9626, 16.3094]}
  cat: {name: Catanzaro, geonameid: 2525059, point: [38.8825, 16.6009]}
  vib: {name: Vibonese, point: [38.6, 16.1], precision: area, radius_km: 25}
  lim: {name: Limbadi-Caroni, geonameid: 2524388, point: [38.559, 15.9644]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  tro: {name: Tropea, geonameid: 2522847, point: [38.6745, 15.895]}
  piz: {name: Pizzo, geonameid: 2523762, point: [38.7526, 16.187]}
  gio: {name: Gioia Tauro, geonameid: 2524606, point: [38.4251, 15.8975]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  cal: {name: Calabria, geonameid: 2525468, point: [38.9913, 16.3281], precision: division}
  reg: {name: Reggio Calabria, geonameid: 2523630, point: [38.1105, 15.6613]}
  pal: {name: Palmi, geonameid: 2523902, point: [38.3594, 15.8515]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  fra: {name: Frauenfeld, geonameid: 2660727, point: [47.5578, 8.8989]}
events:
  e1: {type: verdict, places: [stu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other_crime, places: [tro, piz, gio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
