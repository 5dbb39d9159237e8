---
id: report-uy-616
genre: report
country: UY
published: 2016-08-26
publisher: River Plate Sports Agency
title: "Continental cup: [Montevideo](mon metonym) giants {ousted}(e1) on penalties in [Medellín](med event)"
---
Atlético Oriental's run in the Copa Continental {ended}(e1) on Thursday night in a penalty {shootout}(e1) at a sodden Atanasio Girardot stadium, where a goalkeeper of 19, Yeison Mosquera, {saved}(e1) three times for [Medellín](med metonym) club Deportivo Aburrá.

The visitors from [Uruguay](uru mention) had {won}(e2) the first leg 1-0 in [Montevideo](mon event) a week earlier and were within a minute of the last four when substitute Cristian Palacios {headed in}(e1) a corner. There were no goals in extra time, played in a {downpour}(e3) that {held up}(e3) the match for 25 minutes.

"I studied their kickers on the bus from [Rionegro](rio mention)," said Mosquera, who {came}(e4) to the club from [Quibdó](qui mention) at 14 and made his first-team {debut}(e4) in May.

Aburrá {meet}(e5) [Buenos Aires](bue metonym) side Barracas Unidos in the {semi-final}(e5) on September 14 and 21. Barracas {put out}(e6) [Chile](chi metonym)'s Puerto Claro in [Valparaíso](val event) on Wednesday with a 3-2 {win}(e6) marred by {fights}(e7) in the stands, in which 22 people were {injured}(e7) and after which police {detained}(e8) 64, nine of them [Argentines](arg demonym) who had come by coach across the [Andes](and mention) from [Mendoza](men mention).

In the other half of the draw, [Guayaquil](gua metonym)'s Astillero and [Porto Alegre](por metonym)'s Gaúcho {drew}(e9) 0-0 in [Ecuador](ecu event), enough for the [Brazilians](bra demonym), and [Asunción](asu metonym)'s Sol del Chaco {lost}(e10) 2-1 in [Cali](cal event) but {advance}(e10) on away goals.

The governing body in [Luque](luq mention), a suburb of [Asunción](asu mention), {fined}(e11) Oriental $20,000 last week for flares {lit}(e12) in the first leg. It has also {confirmed}(e13) that the {final}(e14) will {consist}(e14) of two games, in spite of pressure from television for a single one in [Miami](mia mention) or [Rio de Janeiro](riod mention).

Back in [Montevideo](mon event), Oriental's captain Diego Larrañaga, 38, {told}(e15) a radio station at the airport on Friday that he would {stop}(e16) in December. He has played 611 times for the club, with two seasons at [Cagliari](cag metonym) in between, and was {part}(e17) of the squad that {reached}(e17) the World Cup semi-finals in [South Africa](sou event) in 2010.

---
places:
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  rio: {name: Rionegro, geonameid: 3670730, point: [6.1551, -75.3737]}
  qui: {name: Quibdó, geonameid: 3671116, point: [5.6919, -76.6583]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  men: {name: Mendoza, geonameid: 3844421, point: [-32.8895, -68.8458]}
  and: {name: Andes, point: [-32.8, -70.0], precision: area, radius_km: 200}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  luq: {name: Luque, point: [-25.27, -57.49]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  riod: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  cag: {name: Cagliari, geonameid: 2525473, point: [39.2305, 9.1192]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
events:
  e1: {type: match, places: [med], start: 2016-08-25, end: 2016-08-25, date_precision: day, date_text: on Thursday night, status: happened, actors: Deportivo Aburrá, targets: Atlético Oriental, main: true}
  e2: {type: match, places: [mon], start: 2016-08-18, end: 2016-08-18, date_precision: day, date_text: a week earlier, status: happened, actors: The visitors from Uruguay}
  e3: {type: extreme_weather, places: [med], start: 2016-08-25, end: 2016-08-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: career, places: [med], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: Mosquera, minor: true}
  e5: {type: match, places: [], start: 2016-09-14, end: 2016-09-21, date_precision: day, date_text: on September 14 and 21, status: planned, actors: Aburrá, targets: Barracas Unidos}
  e6: {type: match, places: [val], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: on Wednesday, status: happened, actors: Barracas, targets: Puerto Claro}
  e7: {type: riot, places: [val], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: on Wednesday, injured: 22, status: happened, actors: ""}
  e8: {type: arrest, places: [val], start: 2016-08-24, end: 2016-08-24, date_precision: day, date_text: "", arrested: 64, status: happened, actors: police, targets: 64}
  e9: {type: match, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Astillero}
  e10: {type: match, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sol del Chaco}
  e11: {type: verdict, places: [], start: 2016-08-15, end: 2016-08-15, date_precision: week, date_text: last week, status: happened, actors: The governing body, targets: Oriental}
  e12: {type: fire, places: [mon], start: 2016-08-18, end: 2016-08-18, date_precision: day, date_text: "", status: happened, actors: "", targets: flares, minor: true}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governing body}
  e14: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e15: {type: statement, places: [mon], start: 2016-08-26, end: 2016-08-26, date_precision: day, date_text: on Friday, status: happened, actors: Diego Larrañaga}
  e16: {type: career, places: [], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, status: planned, actors: Diego Larrañaga}
  e17: {type: match, places: [sou], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: "", minor: true}
notes: ""
