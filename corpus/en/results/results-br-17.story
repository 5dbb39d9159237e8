---
id: results-br-17
genre: results
country: BR
published: 2017-06-08
publisher: Agência Meridional
title: "Overnight briefs and results: [Santos](san metonym) {stun}(e1) River in rain, cyclist {dies}(e2) in [Goiás](goi event)"
---
Copa Continental, group stage, Wednesday: [Santos](san metonym) {beat}(e1) River 2-1 at [Vila Belmiro](vil event), [Santos](san event); [Chapecó](cha metonym) {drew}(e3) 0-0 with Nacional in [Montevideo](mon event); [La Paz](lap metonym)'s The Strongest {lost}(e4) 1-3 at home to [Curitiba](cur metonym). The {game}(e5) between [Belém](bel metonym) and [Asunción](asu metonym), in [Belém](bel event), was {abandoned}(e5) at half-time when the floodlights {failed}(e6); it's to be {replayed}(e7) next Wednesday.

Six police officers were hurt in a {brawl}(e8) with visiting fans near the port of [Santos](san event). Twenty-nine were {detained}(e9).

Cycling, Volta do Cerrado. {Stage}(e10) 4, [Goiânia](goia event) to [Anápolis](ana event): 1. M. Duarte ([Minas Gerais](min mention)) 4h 12m; 2. P. Ocampo ([Colombia](col mention)); 3. J. Fiúza, same time. The stage was marred by the {death}(e2) of Caio Brandt, 22, of [Joinville](joi mention), who {fell}(e2) on the descent at [Terezópolis](ter event) and was {struck}(e2) by a team car. Thursday's {stage}(e11) to [Brasília](bra event) has been {cancelled}(e11). The riders will hold a minute's {silence}(e12) in [Taguatinga](tag event) instead.

Judo, [Pan American](pan demonym) {championships}(e13), [Panama City](pana event): {gold}(e13) for E. Tavares, from [Teresina](tere mention), her {third}(e14) since [Guadalajara](gua event) in 2011.

Volleyball: [Brazil](braz metonym) {announce}(e15) squad for [Cuiabá](cui event) today. Coach out since a heart {attack}(e16) in [Tokyo](tok event) last month.

Swimming: N. Prado {banned}(e17) for two years by a tribunal in [Lausanne](lau event) on Tuesday. She {tested positive}(e18) in [Recife](rec event) in December.

---
places:
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  goi: {name: Goiás, geonameid: 3462372, point: [-15.863, -49.5786], precision: division}
  vil: {name: Vila Belmiro, point: [-23.951, -46.339]}
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  cur: {name: Curitiba, geonameid: 3464975, point: [-25.4278, -49.2731]}
  bel: {name: Belém, geonameid: 3405870, point: [-1.4558, -48.5044]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  goia: {name: Goiânia, geonameid: 3462377, point: [-16.6786, -49.2539]}
  ana: {name: Anápolis, geonameid: 3472287, point: [-16.3267, -48.9528]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  joi: {name: Joinville, geonameid: 3459712, point: [-26.3044, -48.8456]}
  ter: {name: Terezópolis, point: [-16.475, -49.08], precision: near}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  tag: {name: Taguatinga, point: [-15.833, -48.057], precision: near}
  pan: {name: Pan American, point: [0.0, -80.0], precision: area, radius_km: 5000}
  pana: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  tere: {name: Teresina, geonameid: 3386496, point: [-5.0892, -42.8019]}
  gua: {name: Guadalajara, geonameid: 4005539, point: [20.6774, -103.3475]}
  cui: {name: Cuiabá, geonameid: 3465038, point: [-15.5961, -56.0967]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: match, places: [vil], start: 2017-06-07, end: 2017-06-07, date_precision: day, date_text: Wednesday, status: happened, actors: Santos, targets: River, main: true}
  e2: {type: road_accident, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Caio Brandt, main: true}
  e3: {type: match, places: [mon], start: 2017-06-07, end: 2017-06-07, date_precision: day, date_text: Wednesday, status: happened, actors: Chapecó, targets: Nacional}
  e4: {type: match, places: [lap], start: 2017-06-07, end: 2017-06-07, date_precision: day, date_text: Wednesday, status: happened, actors: Curitiba, targets: The Strongest}
  e5: {type: match, places: [bel], start: 2017-06-07, end: 2017-06-07, date_precision: day, date_text: "", status: happened, actors: Belém, targets: Asunción}
  e6: {type: outage, places: [bel], start: 2017-06-07, end: 2017-06-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: match, places: [bel], start: 2017-06-14, end: 2017-06-14, date_precision: day, date_text: next Wednesday, status: planned, actors: ""}
  e8: {type: attack, places: [san], start: null, end: null, date_precision: unknown, date_text: "", injured: 6, status: happened, actors: ""}
  e9: {type: arrest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", arrested: 29, status: happened, actors: ""}
  e10: {type: match, places: [goia, ana], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: match, places: [bra], start: 2017-06-08, end: 2017-06-08, date_precision: day, date_text: "Thursday's", status: happened, negated: true, actors: ""}
  e12: {type: ceremony, places: [tag], start: 2017-06-08, end: 2017-06-08, date_precision: day, date_text: "", status: planned, actors: ""}
  e13: {type: match, places: [pana], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: match, places: [gua], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
  e15: {type: decision, places: [braz], start: 2017-06-08, end: 2017-06-08, date_precision: day, date_text: today, status: planned, actors: Brazil}
  e16: {type: medical, places: [tok], start: 2017-05, end: 2017-05, date_precision: month, date_text: last month, status: happened, actors: "", targets: Coach}
  e17: {type: verdict, places: [lau], start: 2017-06-06, end: 2017-06-06, date_precision: day, date_text: on Tuesday, status: happened, actors: a tribunal, targets: N. Prado}
  e18: {type: investigation, places: [rec], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, status: happened, actors: N. Prado}
notes: ""
