---
id: report-pe-31
genre: report
country: PE
published: 2023-01-10
publisher: Altiplano Herald
title: "Seventeen {killed}(e1) in {clashes}(e1) at airport in southern [Peru](per event)"
---
At least 17 people were {killed}(e1) on Monday when police {fired}(e1) on demonstrators who tried to {storm}(e1) the airport at [Juliaca](jul event), in the highland region of [Puno](pun event), the ombudsman's office said, in the bloodiest day of {protests}(e2) that have {shaken}(e2) [Peru](per event) since the president was {removed}(e3) last month.

Another 68 people were {injured}(e1). All but one of those who {died}(e1) had bullet wounds, said Rubén Choquehuanca, director of the Carlos Monge hospital. A medical student of 31 who was helping the wounded, and a 17-year-old girl from [Ayaviri](aya mention), are among the victims.

Late at night looters {broke}(e4) into a shopping centre, and a policeman was {found}(e5) {burned}(e5) to death beside his patrol car.

The {protesters}(e2) demand the resignation of the head of state, who took over when her predecessor {tried}(e6) to dissolve Congress on December 7 and was {arrested}(e7) on his way to the [Mexican](mex demonym) embassy in [Lima](lim event); a constituent assembly; and early elections. On Tuesday the government {imposed}(e8) a curfew in [Puno](pun event) from 8 p.m. to 4 a.m. for three days. Prime Minister Óscar Villarán, before Congress in [Lima](lim event), {blamed}(e9) "the hangover of drug trafficking and a plan for a coup". He later {won}(e10) a {vote}(e10) of {confidence}(e10) by 73 votes to 43.

The attorney general, meanwhile, {opened}(e11) an {inquiry}(e11) into the president and four ministers for alleged genocide and homicide.

Roads were {blocked}(e12) at 60 points on Tuesday: near [Desaguadero](des event) on the [Bolivian](bol demonym) border, at [Sicuani](sic event), on the [Arequipa](are mention)-[Cusco](cus mention) railway, and at [Madre de Dios](mad mention)'s only outlet, the Interoceanic Highway, at [Mazuko](maz event). The airport at [Cusco](cus event) {halted}(e13) flights in the afternoon, and trains to [Machu Picchu](mac event), where 400 tourists are waiting, are still {suspended}(e14). [Ilave](ila event) and [Azángaro](aza event) held {vigils}(e21).

[La Paz](lap metonym) {rejected}(e15) the entry {ban}(e16) which [Lima](lim metonym) {slapped}(e16) on Monday on a former [Bolivian](bol demonym) president and eight countrymen for alleged meddling. In [Washington](was event) the Inter-American Commission on Human Rights, which {visited}(e17) [Ayacucho](ayac event) in December after ten people were {shot}(e18) there by soldiers on the 15th of that month, said it would {return}(e19) this week.

The overall toll now stands at 39 civilians and one policeman, with seven more {deaths}(e20) put down to road blocks.

---
places:
  pun: {name: Puno, geonameid: 3931275, point: [-15.1677, -69.9802], precision: division}
  jul: {name: Juliaca, geonameid: 3937513, point: [-15.5, -70.1333]}
  aya: {name: Ayaviri, geonameid: 3946985, point: [-14.8864, -70.5889]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  des: {name: Desaguadero, geonameid: 3941492, point: [-16.5661, -69.042]}
  mad: {name: Madre de Dios, geonameid: 3935619, point: [-11.8726, -70.6831], precision: division}
  maz: {name: Mazuko, point: [-13.1, -70.38]}
  mac: {name: Machu Picchu, point: [-13.163, -72.545]}
  ila: {name: Ilave, geonameid: 3938451, point: [-16.0833, -69.6667]}
  aza: {name: Azángaro, geonameid: 3946937, point: [-14.9142, -70.1985]}
  ayac: {name: Ayacucho, geonameid: 3947019, point: [-13.1638, -74.2234]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  are: {name: Arequipa, geonameid: 3947322, point: [-16.399, -71.5375]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  sic: {name: Sicuani, geonameid: 3928679, point: [-14.2694, -71.2261]}
  cus: {name: Cusco, geonameid: 3941584, point: [-13.5319, -71.967]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: riot, places: [jul], start: 2023-01-09, end: 2023-01-09, date_precision: day, date_text: on Monday, killed: 17, killed_qualifier: at_least, injured: 68, status: happened, actors: police, targets: demonstrators, main: true}
  e2: {type: protest, places: [per], start: 2022-12, end: 2023-01, date_precision: month, date_text: since the president was removed, killed: 40, status: happened, actors: "", main: true}
  e3: {type: decision, places: [per], start: 2022-12, end: 2022-12, date_precision: month, date_text: last month, status: happened, actors: "", targets: the president}
  e4: {type: robbery, places: [jul], start: 2023-01-09, end: 2023-01-09, date_precision: day, date_text: Late at night, status: happened, actors: looters, targets: a shopping centre}
  e5: {type: killing, places: [jul], start: 2023-01-09, end: 2023-01-09, date_precision: day, date_text: Late at night, killed: 1, status: happened, actors: "", targets: a policeman}
  e6: {type: coup, places: [lim], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: on December 7, status: happened, negated: true, actors: her predecessor, targets: Congress}
  e7: {type: arrest, places: [lim], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: on December 7, arrested: 1, status: happened, actors: "", targets: her predecessor}
  e8: {type: decision, places: [pun], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: On Tuesday, status: happened, actors: the government, targets: a curfew}
  e9: {type: statement, places: [lim], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: "", status: happened, actors: Prime Minister Óscar Villarán}
  e10: {type: decision, places: [lim], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: later, status: happened, actors: He}
  e11: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The attorney general, targets: the president and four ministers}
  e12: {type: protest, places: [des, sic, maz], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Roads}
  e13: {type: transport_change, places: [cus], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: in the afternoon, status: happened, actors: The airport, targets: flights}
  e14: {type: transport_change, places: [mac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: trains}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: La Paz, targets: the entry ban}
  e16: {type: sanction, places: [], start: 2023-01-09, end: 2023-01-09, date_precision: day, date_text: on Monday, status: happened, actors: Lima, targets: a former Bolivian president}
  e17: {type: visit, places: [ayac], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: the Inter-American Commission on Human Rights}
  e18: {type: shooting, places: [ayac], start: 2022-12-15, end: 2022-12-15, date_precision: day, date_text: on the 15th of that month, killed: 10, status: happened, actors: soldiers, targets: ten people}
  e19: {type: visit, places: [], start: 2023-01-09, end: 2023-01-09, date_precision: week, date_text: this week, status: planned, actors: the Inter-American Commission on Human Rights}
  e20: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 7, status: happened, actors: ""}
  e21: {type: protest, places: [ila, aza], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
