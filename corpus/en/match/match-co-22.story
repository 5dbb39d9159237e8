---
id: match-co-22
genre: match
country: CO
published: 2023-04-20
publisher: "El Balón, English service"
title: "[Ibagué](iba metonym) Game {Called Off}(e1) as Fan {Attacks}(e2) Player in [Manizales](man event)"
---
[BOGOTÁ](bog dateline), Apr 20. [Colombia](col mention)'s league {suspended}(e1) Thursday's derby between [Ibagué](iba metonym) and [Neiva](nei metonym) after a spectator ran on to the field in [Manizales](man event) on Wednesday and {punched}(e2) a visiting goalkeeper in the back of the head.

The keeper, Danilo Quintero of [Pasto](pas metonym), was {carried off}(e3) with concussion five minutes into the second half, his side leading 1-0. He spent the night in {hospital}(e3) and was to {fly home}(e4) today. The assailant, 26, was {overpowered}(e5) by substitutes and {handed}(e5) to the police. He could be banned from grounds for three years.

The {match}(e6) was {resumed}(e6) after a quarter of an hour and {ended}(e6) 1-1.

"We're not going to wait for a coffin," the league's president, Marta Ordóñez, {told}(e7) a news conference in [Bogotá](bog event). There have been four {invasions}(e8) of pitches this season, two of them in [Cali](cal event); in February the team bus of [Medellín](med metonym) was {stoned}(e9) at [La Pintada](lap event) and a physiotherapist lost an eye.

Elsewhere on Wednesday [Barranquilla](bar metonym) {won}(e10) 4-0 in [Montería](mon event) and are through to the quarter-finals. [Tunja](tun metonym) {lost}(e11) at home to [Pereira](per metonym), last year's champions, 2-3. In the women's tournament [Santa Fe](san metonym) {meet}(e12) [Cúcuta](cuc metonym) on Sunday in [Soacha](soa event).

On Monday [Buenos Aires](bue event) hosts the {draw}(e13) for the Copa. [Peru](peru metonym), {stripped}(e14) of the Under-17 finals last month because its grounds weren't ready, {asked}(e15) for a second chance.

---
places:
  iba: {name: Ibagué, geonameid: 3680656, point: [4.4357, -75.2029]}
  nei: {name: Neiva, geonameid: 3673899, point: [2.93, -75.2797]}
  man: {name: Manizales, geonameid: 3675443, point: [5.0668, -75.5068]}
  pas: {name: Pasto, geonameid: 3672778, point: [1.2146, -77.2785]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  lap: {name: La Pintada, geonameid: 3678118, point: [5.7487, -75.6063]}
  bar: {name: Barranquilla, geonameid: 3689147, point: [10.9685, -74.7813]}
  mon: {name: Montería, geonameid: 3674453, point: [8.7508, -75.8782]}
  tun: {name: Tunja, geonameid: 3666608, point: [5.5448, -73.3576]}
  per: {name: Pereira, geonameid: 3672486, point: [4.8143, -75.6949]}
  san: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
  soa: {name: Soacha, geonameid: 3667905, point: [4.5794, -74.2168]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  peru: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: match, places: [iba], start: 2023-04-20, end: 2023-04-20, date_precision: day, date_text: "Thursday's", status: happened, negated: true, actors: Ibagué, targets: Neiva, main: true}
  e2: {type: attack, places: [man], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on Wednesday, injured: 1, status: happened, actors: a spectator, targets: Danilo Quintero, main: true}
  e3: {type: medical, places: [man], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: "", status: happened, actors: "", targets: Danilo Quintero, minor: true}
  e4: {type: transport_change, places: [], start: 2023-04-20, end: 2023-04-20, date_precision: day, date_text: today, status: planned, actors: "", minor: true}
  e5: {type: arrest, places: [man], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: "", arrested: 1, status: happened, actors: substitutes, targets: The assailant}
  e6: {type: match, places: [man], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: "", status: happened, actors: "", targets: Pasto}
  e7: {type: statement, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Marta Ordóñez, minor: true}
  e8: {type: attack, places: [cal], start: 2023, end: 2023, date_precision: year, date_text: this season, status: happened, actors: ""}
  e9: {type: attack, places: [lap], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, injured: 1, status: happened, actors: "", targets: the team bus of Medellín}
  e10: {type: match, places: [mon], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on Wednesday, status: happened, actors: Barranquilla}
  e11: {type: match, places: [tun], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on Wednesday, status: happened, actors: Pereira, targets: Tunja}
  e12: {type: match, places: [soa], start: 2023-04-23, end: 2023-04-23, date_precision: day, date_text: on Sunday, status: planned, actors: Santa Fe, targets: Cúcuta}
  e13: {type: match, places: [bue], start: 2023-04-24, end: 2023-04-24, date_precision: day, date_text: On Monday, status: planned, actors: ""}
  e14: {type: decision, places: [peru], start: 2023-03, end: 2023-03, date_precision: month, date_text: last month, status: happened, actors: "", targets: Peru}
  e15: {type: statement, places: [peru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peru}
notes: ""
