---
id: report-dm-808
genre: report
country: DM
published: 2025-01-28
publisher: Windward Islands News
title: "Cruise passengers among 16 {hurt}(e1) as bus {overturns}(e1) above [Soufrière](sou event)"
---
A bus taking cruise passengers to a hot spring {ran off}(e1) a hairpin bend in southern [Dominica](dom event) on Monday and {turned over}(e1), {injuring}(e1) 16 people, five of them seriously, police said.

The accident {happened}(e1) at about 10:20 am between [Soufrière](sou event) and [Scotts Head](sco mention). Residents with ropes {pulled}(e2) the visitors up a bank of 12 metres. Ambulances came from as far as [Grand Bay](gra mention).

Two [German](ger demonym) women and the driver, Hudson Laville, 57, of [Loubière](lou mention), are in intensive care at the hospital in [Roseau](ros event). A retired teacher from [Leicester](lei mention), [England](eng mention), was {airlifted}(e3) to [Fort-de-France](for event), [Martinique](mar mention), on Monday night.

"We heard the brakes and then nothing, and then the goats," said Anella Bruno, who runs a bakery at the corner.

Minister of Transport Glenroy Titre {suspended}(e4) the licences of all vehicles of the operator until Friday and {ordered}(e5) an inspection of its brakes. The road had been {resurfaced}(e6) only in October with a loan from [China](chi metonym), which also paid for the one that Hurricane Maria {destroyed}(e7) in September 2017, when 65 people were {killed}(e7) or lost on the island.

The ship, with 3,100 on board, {left}(e8) for [Castries](cas mention), [Saint Lucia](sai mention), at six o'clock, two hours late.

Safety on shore excursions has been an issue before. Twelve tourists {died}(e9) near [Mahahual](mah event), [Mexico](mex mention), in December 2017, and four in 2019 at [Ketchikan](ket event), [Alaska](ala mention), where two seaplanes {collided}(e10). In [Saint Kitts](sain event) last February, 11 passengers had to be {treated}(e11) after a catamaran {struck}(e11) a reef off [Basseterre](bas event).

Tourism officials, who expect a record 430,000 cruise visitors this season, will {meet}(e12) drivers in [Portsmouth](por event) on Thursday. The opposition's Thelma Royer {called}(e13) for guard rails "before statements".

It was a day of bad news for the road agency: at [Castle Bruce](cast event), a boulder {crushed}(e14) a parked pickup, and rain {closed}(e15) the way to [Petite Savanne](pet event), the village abandoned after 20 people {died}(e16) there in the mud of Tropical Storm Erika in August 2015.

Elsewhere in the [Windwards](win mention), police in [Kingstown](kin event), [Saint Vincent](saint mention), {charged}(e17) two men on Monday with the {theft}(e18) of 14 outboard engines from [Bequia](beq event). On [Carriacou](car event), where Hurricane Beryl {damaged}(e19) nine houses in ten last July, the first 22 families {received}(e20) keys to new homes.

---
places:
  dom: {name: Dominica, geonameid: 3575830, point: [15.5, -61.33333], precision: country}
  sou: {name: Soufrière, point: [15.23, -61.36]}
  sco: {name: Scotts Head, point: [15.21, -61.37]}
  gra: {name: Grand Bay, point: [15.24, -61.32]}
  lou: {name: Loubière, point: [15.28, -61.37]}
  ros: {name: Roseau, geonameid: 3575635, point: [15.3017, -61.3881]}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  for: {name: Fort-de-France, geonameid: 3570675, point: [14.6037, -61.0742]}
  mar: {name: Martinique, geonameid: 3570311, point: [14.66667, -61.0], precision: country}
  cas: {name: Castries, geonameid: 3576812, point: [13.9957, -61.0061]}
  sai: {name: Saint Lucia, geonameid: 3576468, point: [13.88333, -60.96667], precision: country}
  mah: {name: Mahahual, point: [18.71, -87.71]}
  ket: {name: Ketchikan, geonameid: 5554428, point: [55.3418, -131.6476]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  sain: {name: Saint Kitts, point: [17.32, -62.75], precision: area, radius_km: 15}
  bas: {name: Basseterre, point: [17.3, -62.72]}
  por: {name: Portsmouth, point: [15.58, -61.46]}
  cast: {name: Castle Bruce, point: [15.44, -61.26]}
  pet: {name: Petite Savanne, point: [15.26, -61.28]}
  win: {name: Windwards, point: [13.8, -61.2], precision: area, radius_km: 150}
  kin: {name: Kingstown, geonameid: 3577887, point: [13.1553, -61.2274]}
  saint: {name: Saint Vincent, point: [13.25, -61.19], precision: area, radius_km: 15}
  beq: {name: Bequia, point: [13.01, -61.23], precision: area, radius_km: 5}
  car: {name: Carriacou, point: [12.48, -61.46], precision: area, radius_km: 6}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: road_accident, places: [sou], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: on Monday, injured: 16, status: happened, actors: A bus taking cruise passengers, main: true}
  e2: {type: rescue, places: [sou], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: "", status: happened, actors: Residents with ropes, targets: the visitors}
  e3: {type: medical, places: [for], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: A retired teacher, minor: true}
  e4: {type: decision, places: [dom], start: 2025-01-27, end: 2025-01-31, date_precision: day, date_text: until Friday, status: happened, actors: Glenroy Titre, targets: the licences of all vehicles of the operator, main: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Glenroy Titre, targets: brakes, minor: true}
  e6: {type: construction, places: [sou], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: The road, minor: true}
  e7: {type: storm, places: [dom], start: 2017-09, end: 2017-09, date_precision: month, date_text: in September 2017, killed: 65, status: happened, actors: Hurricane Maria, targets: 65 people}
  e8: {type: transport_change, places: [], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: "at six o'clock", status: happened, actors: The ship, minor: true}
  e9: {type: road_accident, places: [mah], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December 2017, killed: 12, status: happened, actors: "", targets: Twelve tourists}
  e10: {type: air_accident, places: [ket], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 4, status: happened, actors: two seaplanes}
  e11: {type: sea_accident, places: [bas, sain], start: 2024-02, end: 2024-02, date_precision: month, date_text: last February, injured: 11, status: happened, actors: a catamaran, targets: a reef}
  e12: {type: meeting, places: [por], start: 2025-01-30, end: 2025-01-30, date_precision: day, date_text: on Thursday, status: planned, actors: Tourism officials, targets: drivers}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The opposition's Thelma Royer", targets: guard rails, minor: true}
  e14: {type: landslide, places: [cast], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: "", status: happened, actors: a boulder, targets: a parked pickup, minor: true}
  e15: {type: closure, places: [pet], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: "", status: happened, actors: rain, targets: the way to}
  e16: {type: landslide, places: [pet], start: 2015-08, end: 2015-08, date_precision: month, date_text: in August 2015, killed: 20, status: happened, actors: Tropical Storm Erika, targets: 20 people}
  e17: {type: charge, places: [kin], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: on Monday, status: happened, actors: police, targets: two men}
  e18: {type: robbery, places: [beq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two men, targets: 14 outboard engines}
  e19: {type: storm, places: [car], start: 2024-07, end: 2024-07, date_precision: month, date_text: last July, status: happened, actors: Hurricane Beryl, targets: nine houses in ten}
  e20: {type: aid, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the first 22 families}
notes: ""
