---
id: report-bo-442
genre: report
country: BO
published: 2016-12-02
publisher: Inter-American Press Service
title: "{Crash}(e1) of flight 2933: {arrests}(e2) in [Santa Cruz](san event), {search}(e3) in [Medellín](med event), a city in mourning"
---
By staff correspondents in [La Paz](lap dateline), [Bogotá](bog dateline) and [São Paulo](sao dateline)

[Bolivian](bol demonym) aviation authorities {suspended}(e4) the licence of a charter airline on Thursday after a jet carrying the football team of [Chapecó](cha mention), in southern [Brazil](bra mention), {crashed}(e1) outside [Medellín](med event) on Monday night, {killing}(e1) 71 of the 77 people on board.

The pilot, Miguel Arce Quiroga, who was also one of the owners, {told}(e5) the control tower at [Rionegro](rio mention) nine minutes before the end that he had no fuel. The aircraft {struck}(e1) [Cerro Gordo](cer event), a ridge near [La Unión](lau event), 17 km short of the runway.

An official at the airport of [Santa Cruz](san event) had {questioned}(e6) the flight plan, which gave the same time for the flight and for the fuel in the tanks. "Don't worry, that's how I was given it. We can do it," the dispatcher, who {died}(e1), is said to have answered. She has been {suspended}(e7) and says that she was {threatened}(e8).

On Friday, police {searched}(e9) the offices of the airline in [Santa Cruz](san event) and [Cochabamba](coc event), and the director, a retired air force general, was {questioned}(e10) in [La Paz](lap event). Two employees were {detained}(e2). The government has {removed}(e11) the heads of the civil aviation body.

The team, which had played in the fourth division in 2009, was on its way to the final of the [South American](sou demonym org) Cup against [Medellín](med metonym)'s Atlético. It had {beaten}(e12) San Lorenzo, of [Buenos Aires](bue mention), in the {semi-final}(e12) at [Chapecó](cha event) a week before. The final was {called off}(e13); Atlético {asked}(e14) that the title go to the visitors. Some 40,000 people {filled}(e15) the stadium in [Medellín](med event) on Wednesday, at the hour for which the {match}(e13) had been set.

Six survived: three players, a journalist and two of the crew. The goalkeeper had a leg {amputated}(e16) at a clinic in [Rionegro](rio event). A radio reporter from [Florianópolis](flo mention), who was {treated}(e16) in [La Ceja](lac event), was the last to be {found}(e3), at dawn.

The coffins will be {flown}(e17) to [Chapecó](cha event) on Saturday, with a stop at [Manaus](man mention), for a {wake}(e18) in the rain-soaked stadium that the president of [Brazil](bra metonym) has said he will {attend}(e18). [Colombia](col metonym) {lent}(e17) three Hercules.

The four-engined plane, built in [England](eng mention) in 1999, had {carried}(e19) the national team of [Argentina](arg metonym) from [Buenos Aires](bue event) to [Belo Horizonte](bel event) and back in November, landing with 18 minutes of fuel to spare. [Venezuela](ven mention)'s authorities refused the firm a licence when it was based in [Mérida](mer mention).

[Bolivia](bol mention)'s {drought}(e20), which has forced [La Paz](lap event) to {ration}(e20) water since 8 November, and the {resignation}(e21) of a minister over it, have been driven from the front pages.

Corrected at 7 p.m.: an earlier version gave the surname of the pilot as Arze.

---
places:
  san: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  med: {name: Medellín, point: [6.25, -75.56]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  rio: {name: Rionegro, geonameid: 3670730, point: [6.1551, -75.3737]}
  cer: {name: Cerro Gordo, point: [5.98, -75.42], precision: near}
  lau: {name: La Unión, point: [5.97, -75.36]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  flo: {name: Florianópolis, geonameid: 3463237, point: [-27.5967, -48.5492]}
  lac: {name: La Ceja, point: [6.03, -75.43]}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  bel: {name: Belo Horizonte, geonameid: 3470127, point: [-19.9208, -43.9378]}
  mer: {name: Mérida, geonameid: 3632308, point: [8.579, -71.1692]}
  sou: {name: South American, point: [-15.0, -60.0], precision: area, radius_km: 3500}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
events:
  e1: {type: air_accident, places: [cer, lau, med], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: on Monday night, killed: 71, status: happened, actors: a jet, targets: the football team of Chapecó, main: true}
  e2: {type: arrest, places: [san], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: On Friday, arrested: 2, status: happened, actors: police, targets: Two employees, main: true}
  e3: {type: rescue, places: [lau], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: at dawn, status: happened, actors: "", targets: A radio reporter from Florianópolis}
  e4: {type: decision, places: [bol], start: 2016-12-01, end: 2016-12-01, date_precision: day, date_text: on Thursday, status: happened, actors: Bolivian aviation authorities, targets: the licence of a charter airline, main: true}
  e5: {type: statement, places: [], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: nine minutes before the end, status: happened, actors: "The pilot, Miguel Arce Quiroga", targets: the control tower, minor: true}
  e6: {type: investigation, places: [san], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: "", status: happened, actors: An official at the airport of Santa Cruz, targets: the flight plan, minor: true}
  e7: {type: resignation, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: She, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: she, minor: true}
  e9: {type: raid, places: [san, coc], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: On Friday, status: happened, actors: police, targets: the offices of the airline}
  e10: {type: investigation, places: [lap], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: "", status: happened, actors: "", targets: "the director, a retired air force general"}
  e11: {type: resignation, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: the heads of the civil aviation body}
  e12: {type: match, places: [cha], start: 2016-11-23, end: 2016-11-23, date_precision: day, date_text: a week before, status: happened, actors: It, targets: San Lorenzo}
  e13: {type: match, places: [med], start: 2016-11-30, end: 2016-11-30, date_precision: day, date_text: on Wednesday, status: happened, negated: true, actors: ""}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Atlético, minor: true}
  e15: {type: ceremony, places: [med], start: 2016-11-30, end: 2016-11-30, date_precision: day, date_text: on Wednesday, status: happened, actors: "Some 40,000 people"}
  e16: {type: medical, places: [rio, lac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The goalkeeper}
  e17: {type: transport_change, places: [cha], start: 2016-12-03, end: 2016-12-03, date_precision: day, date_text: on Saturday, status: planned, actors: Colombia, targets: The coffins}
  e18: {type: ceremony, places: [cha], start: 2016-12-03, end: 2016-12-03, date_precision: day, date_text: on Saturday, status: planned, actors: the president of Brazil}
  e19: {type: transport_change, places: [bue, bel], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: The four-engined plane, targets: the national team of Argentina, minor: true}
  e20: {type: drought, places: [bol, lap], start: 2016-11-08, end: 2016-12-02, date_precision: day, date_text: since 8 November, status: happened, actors: ""}
  e21: {type: resignation, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a minister}
notes: ""
