---
id: report-ie-383
genre: report
country: IE
published: 2017-05-12
publisher: The Leinster Courier
title: "Gardaí and PSNI {arrest}(e1) 11 in border fuel and cigarette {raids}(e2)"
---
Eleven people were {arrested}(e1) on both sides of the Border yesterday in an operation against a gang suspected of {laundering}(e3) diesel and {importing}(e4) more than 30 million untaxed cigarettes through [Greenore](gre event), [Dublin Port](dub event) and [Belfast](bel event).

About 200 gardaí, PSNI officers and customs officials {searched}(e2) 31 premises in [Dundalk](dun event), [Carrickmacross](car event), [Castleblayney](cast event), [Crossmaglen](cro event), [Newry](new event) and [Armagh](arm event) from 5am. Three further houses were {searched}(e2) in [Drogheda](dro event) and one in [Lucan](luc event), [Co Dublin](cod mention).

A laundering plant capable of producing 10 million litres a year was {found}(e5) in a cattle shed near [Cullyhanna](cul event). Waste acid had {leaked}(e6) into a stream that feeds [Lough Ross](lou event), from which about 4,000 homes draw water. The [Monaghan](mon metonym org) county council {issued}(e7) a notice not to drink from the supply at [Inniskeen](inn event) until further tests.

Six men and two women, aged between 24 and 67, were being {detained}(e1) last night at Garda stations in [Dundalk](dun event), [Monaghan](mon event) and [Kells](kel event). Three men were being {questioned}(e8) in [Musgrave](mus metonym org) station in [Belfast](bel event).

Detective Chief Superintendent Fergal Brannigan said that the money had been {spent}(e9) on property in [Marbella](mar mention), [Bulgaria](bul mention) and [Dubai](duba mention). The Criminal Assets Bureau {froze}(e10) 17 bank accounts and {seized}(e10) a hotel in [Bundoran](bun event), which was {bought}(e9) for €2.1 million in cash in 2014.

The investigation {began}(e11) two years ago when a lorry from [Kaunas](kau mention), in [Lithuania](lit mention), {overturned}(e12) on the M1 at [Castlebellingham](cas event). Firemen {discovered}(e13) cigarettes behind a wall of peat briquettes. The driver was {jailed}(e14) for 18 months at [Dundalk](dun event) Circuit Court.

Parallel {searches}(e15) took place in [Liverpool](liv event) and [Klaipėda](kla event), where a shipping agent was {held}(e16).

Local people said that they had long known. "You'd smell it on a wet evening," said a farmer near [Cullyhanna](cul mention), who did not wish to be named. In 2013, two council workers were {treated}(e17) for burns after they picked up sludge dumped on the [Omeath](ome event) road. Cleaning up such sites has {cost}(e18) [Louth](lout metonym org) County Council €1.4 million a year.

Minister for Justice Aoife Keaveney, who was in [Brussels](bru event) for a {meeting}(e19) of the Justice and Home Affairs Council, {welcomed}(e20) the operation, and said a hard border after Brexit would be "a gift to these people". The Taoiseach {raised}(e21) the matter when he {met}(e21) the Prime Minister in [Downing Street](dow event) last week.

Sinn Féin TD Cathal McEneaney {called for}(e22) patrols along the [Fane](fan mention). In [Stormont](sto event), talks on a new Executive are to {resume}(e23) on Monday.

---
places:
  gre: {name: Greenore, point: [54.03, -6.13]}
  dub: {name: Dublin Port, point: [53.35, -6.2]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  cro: {name: Crossmaglen, geonameid: 2651864, point: [54.0833, -6.6]}
  new: {name: Newry, geonameid: 2641581, point: [54.1784, -6.3374]}
  arm: {name: Armagh, geonameid: 2657060, point: [54.35, -6.6667]}
  luc: {name: Lucan, geonameid: 2962785, point: [53.3574, -6.4486]}
  cod: {name: Co Dublin, point: [53.35, -6.26], precision: division}
  cul: {name: Cullyhanna, point: [54.13, -6.57]}
  lou: {name: Lough Ross, point: [54.08, -6.6], precision: near}
  mon: {name: Monaghan, geonameid: 2962568, point: [54.2459, -6.971]}
  inn: {name: Inniskeen, point: [54.0, -6.58]}
  kel: {name: Kells, geonameid: 2963528, point: [53.7264, -6.8792]}
  mus: {name: Musgrave, point: [54.595, -5.935]}
  mar: {name: Marbella, geonameid: 2514169, point: [36.5154, -4.8858]}
  duba: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  bun: {name: Bundoran, geonameid: 2965929, point: [54.4778, -8.2809]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  cas: {name: Castlebellingham, point: [53.9, -6.39]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  ome: {name: Omeath, point: [54.09, -6.26]}
  lout: {name: County Louth, geonameid: 2962793, point: [53.9259, -6.4863], precision: division}
  dow: {name: Downing Street, point: [51.503, -0.128]}
  fan: {name: Fane, point: [54.0, -6.5], precision: near}
  sto: {name: Stormont, point: [54.605, -5.832]}
  cast: {name: Castleblayney, point: [54.12, -6.74]}
  car: {name: Carrickmacross, point: [53.97, -6.72]}
  dun: {name: Dundalk, geonameid: 2964540, point: [54.0, -6.4167]}
  dro: {name: Drogheda, geonameid: 2964661, point: [53.7189, -6.3478]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: arrest, places: [dun, mon, kel, bel], start: 2017-05-11, end: 2017-05-11, date_precision: day, date_text: yesterday, arrested: 11, status: happened, actors: Gardaí and PSNI, targets: Eleven people, main: true}
  e2: {type: raid, places: [dun, car, cast, cro, new, arm, dro, luc], start: 2017-05-11, end: 2017-05-11, date_precision: day, date_text: yesterday, status: happened, actors: "About 200 gardaí, PSNI officers and customs officials", targets: 31 premises, main: true}
  e3: {type: fraud, places: [cul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a gang, targets: diesel, main: true}
  e4: {type: smuggling, places: [gre, dub, bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a gang, targets: more than 30 million untaxed cigarettes}
  e5: {type: discovery, places: [cul], start: 2017-05-11, end: 2017-05-11, date_precision: day, date_text: "", status: happened, actors: "", targets: A laundering plant}
  e6: {type: other_accident, places: [lou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a stream that feeds Lough Ross}
  e7: {type: statement, places: [inn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Monaghan county council}
  e8: {type: investigation, places: [bel], start: 2017-05-11, end: 2017-05-11, date_precision: day, date_text: last night, status: happened, actors: "", targets: Three men}
  e9: {type: deal, places: [bun], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: a hotel}
  e10: {type: raid, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Criminal Assets Bureau, targets: 17 bank accounts}
  e11: {type: investigation, places: [], start: 2015, end: 2015, date_precision: year, date_text: two years ago, status: happened, actors: ""}
  e12: {type: road_accident, places: [cas], start: 2015, end: 2015, date_precision: year, date_text: two years ago, status: happened, actors: a lorry from Kaunas}
  e13: {type: discovery, places: [cas], start: 2015, end: 2015, date_precision: year, date_text: "", status: happened, actors: Firemen, targets: cigarettes}
  e14: {type: verdict, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dundalk Circuit Court, targets: The driver}
  e15: {type: raid, places: [liv, kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: arrest, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a shipping agent}
  e17: {type: poisoning, places: [ome], start: 2013, end: 2013, date_precision: year, date_text: In 2013, injured: 2, status: happened, actors: "", targets: two council workers}
  e18: {type: deal, places: [lout], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Louth County Council, targets: "€1.4 million a year", minor: true}
  e19: {type: meeting, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Minister for Justice Aoife Keaveney}
  e20: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Minister for Justice Aoife Keaveney, targets: the operation, minor: true}
  e21: {type: meeting, places: [dow], start: 2017-05-01, end: 2017-05-01, date_precision: week, date_text: last week, status: happened, actors: The Taoiseach, targets: the Prime Minister}
  e22: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sinn Féin TD Cathal McEneaney, targets: patrols along the Fane}
  e23: {type: meeting, places: [sto], start: 2017-05-15, end: 2017-05-15, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: ""
