---
id: report-us-202
genre: report
country: US
published: 2022-09-22
publisher: Bay State Beacon
title: "{Hurricane watch}(e2): what we know as {Fiona}(e1) heads for [Atlantic Canada](atl event)"
---
6:10 p.m. EDT. [HALIFAX](hal dateline), [Nova Scotia](nov dateline). The [Canadian](can demonym org) Hurricane Centre has {issued}(e2) a hurricane watch for all of [Nova Scotia](nov event), [Prince Edward Island](pri event) and the [Magdalen Islands](mag event). {Fiona}(e1) is {forecast}(e1) to {come ashore}(e1) east of [Halifax](hal mention) before dawn on Saturday. "This could be a storm that everyone remembers," said forecaster Ian Rideout.

5:25 p.m. [SAN JUAN](san dateline), [Puerto Rico](pue dateline). About 62% of the 1.47 million customers in [Puerto Rico](pue event) are still {without power}(e3), four days after {Fiona}(e4) {came}(e4) up on the island's southwest coast near [Punta Tocón](pun event) with winds of 85 mph. A third have no running water. Hospitals in [Ponce](pon event) and [Mayagüez](may event) are {running}(e3) on generators. The health department has {linked}(e4) eight {deaths}(e4) to the {storm}(e4), among them a man of 70 in [Arecibo](are event) who was {burned}(e5) when he filled a generator that was on.

4:40 p.m. [WASHINGTON](was dateline). The president {told}(e6) a {briefing}(e6) in [New York](new event) that the federal government would pay 100% of debris removal and power restoration for a month. "We're with you. We're not going to walk away," he said to Gov. Ramón Feliciano, who {joined}(e6) by video.

3:15 p.m. [PROVIDENCIALES](pro dateline), [Turks and Caicos Islands](tur dateline). The [British](bri demonym) territory {reports}(e7) no deaths. HMS Medway and the tanker Tideforce have {landed}(e8) engineers and generators on [Grand Turk](gra event) and [Salt Cay](sal event).

1:50 p.m. [HIGÜEY](hig dateline), [Dominican Republic](dom dateline). Schools are {opening}(e9) again in most of the country's east, except in [El Seibo](els event) and [Hato Mayor](hat event). Two people {died}(e7), one of them a teenager {struck}(e7) by a falling power pole in [Boca Chica](boc event) while on a motorcycle. More than 12,400 people are in {shelters}(e10).

11:30 a.m. [HAMILTON](ham dateline), [Bermuda](ber dateline). {Fiona}(e11) will {pass}(e11) well to the west of [Bermuda](ber event) tonight as a Category 4. Schools {closed}(e12) at noon. Ferries between [Hamilton](ham event) and [St. George's](stg event) are {canceled}(e12) until Saturday. The last flight to [Boston](bos mention) was {full}(e12).

8:00 a.m. [BOSTON](bos dateline). No landfall is expected in [New England](newe mention), but the Coast Guard has {warned}(e13) of 15-foot seas off [Nantucket](nan event) and [Cape Cod](cap event), and two cruise ships due in [Bar Harbor](bar event), [Maine](mai mention), have {turned}(e14) for [Portland](por event).

Background: {Fiona}(e15) formed on Sept. 14 and first {hit}(e15) [Guadeloupe](gua event), where one person was {killed}(e15) in [Basse-Terre](bas event) when a house was {swept away}(e15). It {struck}(e4) [Puerto Rico](pue event) two days before the anniversary of {Maria}(e16), the 2017 hurricane that {killed}(e16) nearly 3,000 people there.

---
places:
  atl: {name: Atlantic Canada, point: [46.5, -62.0], precision: area, radius_km: 300}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  pri: {name: Prince Edward Island, geonameid: 6113358, point: [46.3334, -63.4986], precision: division}
  mag: {name: Magdalen Islands, point: [47.4, -61.8], precision: area, radius_km: 30}
  san: {name: San Juan, geonameid: 4568127, point: [18.4663, -66.1057]}
  pue: {name: Puerto Rico, geonameid: 4566966, point: [18.24829, -66.49989], precision: country}
  pun: {name: Punta Tocón, point: [17.95, -67.1], precision: near}
  pon: {name: Ponce, geonameid: 4566880, point: [18.0103, -66.624]}
  may: {name: Mayagüez, geonameid: 4566385, point: [18.2011, -67.1396]}
  are: {name: Arecibo, geonameid: 4562635, point: [18.4724, -66.7157]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  pro: {name: Providenciales, point: [21.77, -72.27]}
  gra: {name: Grand Turk, point: [21.47, -71.14]}
  sal: {name: Salt Cay, point: [21.33, -71.2], precision: near}
  hig: {name: Salvaleón de Higüey, geonameid: 3493240, point: [18.615, -68.708]}
  els: {name: El Seibo, point: [18.76, -69.04]}
  hat: {name: Hato Mayor, point: [18.77, -69.26]}
  boc: {name: Boca Chica, geonameid: 3511336, point: [18.45, -69.6]}
  ham: {name: Hamilton, geonameid: 3573197, point: [32.2949, -64.783]}
  ber: {name: Bermuda, geonameid: 3573345, point: [32.33333, -64.75], precision: country}
  stg: {name: "St. George's", point: [32.38, -64.68]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  newe: {name: New England, point: [43.5, -71.5], precision: area, radius_km: 250}
  nan: {name: Nantucket, point: [41.28, -70.1], precision: near}
  cap: {name: Cape Cod, point: [41.7, -70.2], precision: area, radius_km: 40}
  bar: {name: Bar Harbor, geonameid: 4957320, point: [44.3876, -68.2039]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  por: {name: Portland, geonameid: 4975802, point: [43.6574, -70.2589]}
  gua: {name: Guadeloupe, geonameid: 3579143, point: [16.25, -61.58333], precision: country}
  bas: {name: Basse-Terre, geonameid: 3579732, point: [15.9971, -61.7321]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  tur: {name: Turks and Caicos Islands, geonameid: 3576916, point: [21.73333, -71.58333], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
events:
  e1: {type: storm, places: [atl, nov, hal], start: 2022-09-24, end: 2022-09-24, date_precision: day, date_text: before dawn on Saturday, status: planned, actors: Fiona, main: true}
  e2: {type: statement, places: [nov, pri, mag], start: 2022-09-22, end: 2022-09-22, date_precision: day, date_text: "", status: happened, actors: The Canadian Hurricane Centre}
  e3: {type: outage, places: [pue, pon, may], start: 2022-09-18, end: 2022-09-22, date_precision: day, date_text: four days after, status: happened, actors: "", main: true}
  e4: {type: storm, places: [pun, pue], start: 2022-09-18, end: 2022-09-18, date_precision: day, date_text: four days after, killed: 8, status: happened, actors: Fiona, main: true}
  e5: {type: other_accident, places: [are], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a man of 70}
  e6: {type: meeting, places: [new], start: 2022-09-22, end: 2022-09-22, date_precision: day, date_text: "", status: happened, actors: The president}
  e7: {type: storm, places: [els, hat, boc, pro], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e8: {type: aid, places: [gra, sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: HMS Medway and the tanker Tideforce, targets: engineers and generators}
  e9: {type: opening, places: [hig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools, minor: true}
  e10: {type: displacement, places: [hig], start: null, end: null, date_precision: unknown, date_text: "", displaced: 12400, displaced_qualifier: at_least, status: happened, actors: ""}
  e11: {type: storm, places: [ber], start: 2022-09-22, end: 2022-09-22, date_precision: day, date_text: tonight, status: planned, actors: Fiona}
  e12: {type: closure, places: [ham, stg, ber], start: 2022-09-22, end: 2022-09-22, date_precision: day, date_text: at noon, status: happened, actors: "", targets: Schools, minor: true}
  e13: {type: statement, places: [nan, cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Coast Guard}
  e14: {type: transport_change, places: [bar, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two cruise ships, minor: true}
  e15: {type: storm, places: [gua, bas], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: Fiona}
  e16: {type: storm, places: [pue], start: 2017, end: 2017, date_precision: year, date_text: 2017, killed: 3000, killed_qualifier: about, status: happened, actors: Maria}
notes: ""
