---
id: report-au-396
genre: report
country: AU
published: 2025-07-18
publisher: Southern Cross News
title: "Two tonnes of cocaine {found}(e1) in bunker as police {raid}(e2) homes from [Perth](per event) to [Townsville](tow event)"
---
Police have {arrested}(e3) 14 people in four states over a plan to {land}(e4) cocaine on remote beaches by yacht.

More than two tonnes of the drug was {seized}(e1) from an underground bunker at a property near [Bellbrook](bel event), inland from [Kempsey](kem mention) on the [NSW](new mention) mid-north coast, the [Australian](aus demonym org) Federal Police said on Friday.

Search warrants were {executed}(e2) on Thursday in [Perth](per event), [Geraldton](ger event), [Adelaide](ade event), [Port Lincoln](port event), [Sydney](syd event) and [Townsville](tow event).

Assistant Commissioner Fiona Rademaker said the syndicate had {bought}(e5) three fishing vessels since January and used one of them, the Coral Drifter, to collect bales from a mother ship off [Norfolk Island](nor event).

"We will allege this group {planned}(e4) to put ashore another 1.5 tonnes near [Exmouth](exm event) within the next fortnight," she said.

The Coral Drifter {ran out}(e6) of fuel north of [Lord Howe Island](lor event) in May and its crew of two, a 24-year-old from [Cairns](cai mention) and a 35-year-old from [Port Macquarie](por mention), were {towed}(e7) in by police.

They were {charged}(e8) at [Coffs Harbour](cof event) with importing a commercial quantity of a border-controlled drug and are due back in court on 30 July. The maximum penalty is life in prison.

Nine of those held on Thursday {appeared}(e9) in court on Friday, six of them at the Downing Centre in [Sydney](syd event). A 43-year-old [Perth](per mention) man was {granted bail}(e10) on a surety of $200,000. The rest were {remanded}(e11).

Syndicates have increasingly turned to the [Pacific](pac mention) as ports on the mainland are watched more closely.

In June, [Fiji](fij metonym)'s police {opened}(e12) an inquiry into the {theft}(e13) of 40kg of methamphetamine from a store in [Nadi](nad event), the place where four tonnes had been {discovered}(e14) in two warehouses in January last year. Fifteen people have since been {jailed}(e15).

[French Polynesia](fre metonym)'s customs {stopped}(e16) a yacht with 870kg of cocaine at [Hiva Oa](hiv event) in February, and villagers at [Vava'u](vav event), in [Tonga](ton mention), {handed in}(e17) bricks that washed up on a reef in 2021.

[Australia](aus metonym) {signed}(e18) a police cooperation agreement with [Vanuatu](van metonym) last month and has {given}(e19) [Papua New Guinea](papu metonym) two Guardian-class patrol boats.

In [Port Moresby](portm event), the head of the National Narcotics Bureau, Elias Warupi, said a black flight like the one that {crashed}(e20) at [Papa Lea Lea](pap event) in 2020 with half a tonne of cocaine could happen again.

"Our coastline is 5,000 kilometres. We have 12 boats," he said.

Premier Alan Whitford, who was in [Tamworth](tam event) to {open}(e21) a hospital wing, {congratulated}(e22) the investigators.

---
places:
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  tow: {name: Townsville, geonameid: 2146142, point: [-19.2664, 146.8057]}
  bel: {name: Bellbrook, point: [-30.82, 152.51]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  ger: {name: Geraldton, geonameid: 2070998, point: [-28.779, 114.6146]}
  nor: {name: Norfolk Island, geonameid: 2155115, point: [-29.03333, 167.95], precision: country}
  exm: {name: Exmouth, geonameid: 2079492, point: [-21.9306, 114.1209]}
  lor: {name: Lord Howe Island, point: [-31.55, 159.08]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  por: {name: Port Macquarie, geonameid: 2152659, point: [-31.4308, 152.9089]}
  cof: {name: Coffs Harbour, geonameid: 2171085, point: [-30.2963, 153.1135]}
  pac: {name: Pacific, point: [-10.0, 175.0], precision: area, radius_km: 3000}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  hiv: {name: Hiva Oa, point: [-9.77, -139.0], precision: near}
  vav: {name: "Vava'u", point: [-18.65, -173.98], precision: area, radius_km: 15}
  pap: {name: Papa Lea Lea, point: [-9.32, 146.98], precision: near}
  tam: {name: Tamworth, geonameid: 2147497, point: [-31.0905, 150.929]}
  kem: {name: Kempsey, geonameid: 2161658, point: [-31.079, 152.8309]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  port: {name: Port Lincoln, geonameid: 2063036, point: [-34.7263, 135.8744]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  fre: {name: French Polynesia, geonameid: 4030656, point: [-15.0, -140.0], precision: country}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  papu: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  portm: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
events:
  e1: {type: raid, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Australian Federal Police, targets: More than two tonnes of the drug, main: true}
  e2: {type: raid, places: [per, ger, ade, port, syd, tow], start: 2025-07-17, end: 2025-07-17, date_precision: day, date_text: on Thursday, status: happened, actors: Police, targets: homes, main: true}
  e3: {type: arrest, places: [per, ger, ade, port, syd, tow], start: 2025-07-17, end: 2025-07-17, date_precision: day, date_text: "", arrested: 14, status: happened, actors: Police, targets: 14 people, main: true}
  e4: {type: smuggling, places: [exm], start: 2025-07, end: 2025-07, date_precision: month, date_text: within the next fortnight, status: planned, actors: this group, targets: another 1.5 tonnes}
  e5: {type: deal, places: [], start: 2025-01, end: 2025-07, date_precision: month, date_text: since January, status: happened, actors: the syndicate, targets: three fishing vessels, minor: true}
  e6: {type: sea_accident, places: [lor], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: The Coral Drifter}
  e7: {type: rescue, places: [], start: 2025-05, end: 2025-05, date_precision: month, date_text: "", status: happened, actors: police, targets: its crew of two, minor: true}
  e8: {type: charge, places: [cof], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its crew of two}
  e9: {type: trial, places: [syd], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Nine of those held on Thursday}
  e10: {type: decision, places: [], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: "", status: happened, actors: "", targets: A 43-year-old Perth man, minor: true}
  e11: {type: decision, places: [], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: "", status: happened, actors: "", targets: The rest, minor: true}
  e12: {type: investigation, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: In June, status: happened, actors: "Fiji's police", targets: the theft}
  e13: {type: robbery, places: [nad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 40kg of methamphetamine}
  e14: {type: discovery, places: [nad], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January last year, status: happened, actors: "", targets: four tonnes}
  e15: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fifteen people}
  e16: {type: raid, places: [hiv], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "French Polynesia's customs", targets: a yacht with 870kg of cocaine}
  e17: {type: discovery, places: [vav], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: villagers, targets: bricks}
  e18: {type: agreement, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: last month, status: happened, actors: Australia, targets: Vanuatu}
  e19: {type: aid, places: [papu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia, targets: two Guardian-class patrol boats}
  e20: {type: air_accident, places: [pap], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: a black flight}
  e21: {type: opening, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Alan Whitford, targets: a hospital wing, minor: true}
  e22: {type: statement, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Alan Whitford, targets: the investigators, minor: true}
notes: ""
