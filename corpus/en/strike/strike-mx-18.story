---
id: strike-mx-18
genre: strike
country: MX
published: 2023-09-21
publisher: Frontera Norte
title: "Bridge by bridge"
---
[CIUDAD JUÁREZ](ciu dateline): Lorry drivers {struck}(e1) on Tuesday at both ends of the [Zaragoza](zar event) bridge and by Wednesday four thousand trailers of washing machines, tyres and seat belts were {standing}(e1) on the way to [Socorro](soc mention), over in [Texas](tex mention).

They're against what [Austin](aus metonym) does: its troopers have {inspected}(e2) every load since the 12th, after the state's governor said that migrants came in under seats. Eleven hours is the wait. At [Santa Teresa](san event), [New Mexico](new event), it's three.

A train from [Torreón](tor mention) with four hundred [Venezuelans](ven demonym) on top was {halted}(e3) at [Villa Ahumada](vil event); the railway had {stopped}(e4) sixty such on Tuesday "for their safety".

In [Matamoros](mat event), the assemblers of dashboards, who don't wait for lorries, have {downed tools}(e5) for 9 per cent. The works in [Reynosa](rey event) runs.

"[Mexico City](mex metonym) tells us [Washington](was metonym) will talk to [Austin](aus metonym). We're the ones with the ice cream," said Chuy Armendáriz, 24 tonnes, from [Delicias](del mention).

{Marchers}(e6) will {cross}(e6) the [Santa Fe](sant event) footbridge on Saturday.

---
places:
  ciu: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  zar: {name: Zaragoza, point: [31.67, -106.34], precision: exact}
  soc: {name: Socorro, geonameid: 5530932, point: [31.6546, -106.3033]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  san: {name: Santa Teresa, point: [31.785, -106.68], precision: near}
  new: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
  tor: {name: Torreón, geonameid: 3981254, point: [25.5439, -103.419]}
  vil: {name: Villa Ahumada, point: [30.62, -106.51]}
  mat: {name: Heroica Matamoros, geonameid: 3523466, point: [25.8797, -97.5042]}
  rey: {name: Reynosa, geonameid: 3520339, point: [26.08, -98.2846]}
  del: {name: Ciudad Delicias, geonameid: 4013720, point: [28.1901, -105.4701]}
  sant: {name: Santa Fe, point: [31.747, -106.487], precision: exact}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
events:
  e1: {type: strike, places: [ciu], start: 2023-09-19, end: 2023-09-19, date_precision: day, date_text: on Tuesday, status: happened, actors: Lorry drivers, main: true}
  e2: {type: investigation, places: [tex], start: 2023-09-12, end: 2023-09-12, date_precision: day, date_text: since the 12th, status: happened, actors: its troopers, main: true}
  e3: {type: transport_change, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [], start: 2023-09-19, end: 2023-09-19, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e5: {type: strike, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: protest, places: [sant], start: 2023-09-23, end: 2023-09-23, date_precision: day, date_text: on Saturday, status: planned, actors: Marchers}
notes: ""
