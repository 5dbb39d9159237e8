---
id: wildfire-id-09
genre: wildfire
country: ID
published: 2015-10-23
publisher: Kapuas Pos
title: "Day is yellow in [Palangkaraya](pal event)"
---
[PALANGKARAYA](pal dateline): At ten in the morning the headlights are on, the air reading is six times what's "hazardous", and schools haven't {opened}(e1) since the 8th of last month.

Peat {fires}(e2) in [Central Kalimantan](cen event), [Jambi](jam event) and [South Sumatra](sou event) have {burned}(e2) some 1.7 million hectares since July. Ten people {died}(e3), most of them in [Sumatra](sum event) of their lungs; half a million were {treated}(e3). A month-old girl was {buried}(e4) on Thursday in [Pulang Pisau](pul event).

Warships lie off [Banjarmasin](ban event) and [Palembang](pale event) to {take}(e5) infants away, said the security minister, from [Jakarta](jak mention). Not yet, he added.

The {haze}(e3) has {shut}(e6) schools in [Kuala Lumpur](kua event) and [Penang](pen event), {spoiled}(e7) a {marathon}(e7) in [Kuala Lumpur](kua event), and on Thursday {grounded}(e8) all planes in [Songkhla](son event), southern [Thailand](tha event). [Singapore](sin metonym) is taking four paper firms to {court}(e9), and supermarkets there {took down}(e10) the tissues.

Thirty-two aircraft, among them one from [Russia](rus mention) and two from [Australia](aus mention), {drop}(e11) water. "Peat is like a diabetic's foot," said Dr Theresia Lamandau at the [Doris Sylvanus](dor event) hospital. "Black inside."

{Rain}(e12) is expected at the end of November. There's frankincense for sale.

---
places:
  pal: {name: Palangkaraya, point: [-2.208, 113.917]}
  cen: {name: Central Kalimantan, geonameid: 1641898, point: [-1.8422, 113.286], precision: division}
  jam: {name: Jambi, geonameid: 1642856, point: [-1.655, 102.823], precision: division}
  sou: {name: South Sumatra, geonameid: 1626196, point: [-3.3824, 104.073], precision: division}
  sum: {name: Sumatra, point: [0.0, 101.5], precision: area, radius_km: 600}
  pul: {name: Pulang Pisau, point: [-2.75, 114.26], precision: near}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  pen: {name: Penang, point: [5.41, 100.33], precision: area, radius_km: 15}
  son: {name: Songkhla, point: [7.19, 100.595]}
  dor: {name: Doris Sylvanus, point: [-2.213, 113.92], precision: exact, near: pal}
  ban: {name: Banjarmasin, geonameid: 1650213, point: [-3.3199, 114.5907]}
  pale: {name: Palembang, geonameid: 1633070, point: [-2.9167, 104.7458]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: closure, places: [pal], start: 2015-09-08, end: 2015-09-08, date_precision: day, date_text: since the 8th of last month, status: happened, actors: ""}
  e2: {type: wildfire, places: [cen, jam, sou], start: 2015-07, end: 2015-10, date_precision: month, date_text: since July, status: happened, actors: "", main: true}
  e3: {type: poisoning, places: [sum], start: null, end: null, date_precision: unknown, date_text: "", killed: 10, injured: 500000, injured_qualifier: about, status: happened, actors: "", main: true}
  e4: {type: ceremony, places: [pul], start: 2015-10-22, end: 2015-10-22, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e5: {type: rescue, places: [ban, pale], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: closure, places: [kua, pen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: match, places: [kua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [son], start: 2015-10-22, end: 2015-10-22, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e9: {type: trial, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: sanction, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: extreme_weather, places: [], start: 2015-11, end: 2015-11, date_precision: month, date_text: at the end of November, status: planned, actors: ""}
notes: ""
