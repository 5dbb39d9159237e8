---
id: report-za-401
genre: report
country: ZA
published: 2021-07-15
publisher: Cape Ledger
title: "What we know about the {unrest}(e1) in [KwaZulu-Natal](kwa event) and [Gauteng](gau event)"
---
[South Africa](sou metonym) began {calling up}(e2) 25,000 soldiers on Thursday as the death toll from a week of {looting}(e1) rose to 117. This is what we know, and what we don't.

What happened?
Trucks were {set alight}(e3) on the N3 at [Mooi River](moo event) late on Friday, two days after a former president was {taken to prison}(e4) in [Estcourt](est event) to serve 15 months for contempt of court. By Sunday shopping centres in [Durban](dur event), [Pietermaritzburg](pie event) and [Empangeni](emp event) were being emptied. The {violence}(e1) then spread to [Soweto](sow event), [Alexandra](ale event) and [Vosloorus](vos event), around [Johannesburg](joh mention). There was little in [Mpumalanga](mpu event), and an attempt in [Cape Town](cap event) was quickly {broken up}(e5).

How many have died?
The police count 91 dead in [KwaZulu-Natal](kwa event) and 26 in [Gauteng](gau event). Ten were {crushed}(e6) in a stampede at a mall in [Meadowlands](mea event) on Monday night. At least 20 were {killed}(e7) in and near [Phoenix](pho event), a mainly [Indian](ind demonym) suburb north of [Durban](dur mention), where residents had put up roadblocks; detectives are {investigating}(e8) reports of vigilante {murders}(e7). More than 2,200 people have been {arrested}(e9).

What is the damage?
More than 200 malls have been {looted}(e1) and 100 cellphone towers wrecked. The refinery at [Durban](dur event), the country's largest, has {shut down}(e10), and petrol is {rationed}(e11) in [Ballito](bal event) and [Umhlanga](umh event). The port is working at a fifth of capacity. Sugar farmers around [Stanger](sta event) have {lost}(e12) 300,000 tons of cane to arson. In [Cornubia](cor event), a chemical store has been {burning}(e13) since Monday; fumes drift over the [Umhlanga](umh mention) lagoon.

Who is behind it?
The State Security Minister {said}(e14) on Tuesday that 12 people were suspected of instigation. One has been {arrested}(e15). "We want names, not hints," Thandeka Mkhabela, who leads a traders' association in [Hillbrow](hil mention), said.

What is being done?
Soldiers have {guarded}(e16) [Maponya](map metonym org) Mall since Wednesday. A convoy of 40 lorries with food and medicine {left}(e17) [Harrismith](har mention) on Thursday under escort and {reached}(e17) [Durban](dur event) at noon. Neighbours have {swept}(e18) streets in [Ladysmith](lad event) and [Kokstad](kok event). The king of the Zulus, speaking at [Nongoma](non event), {appealed}(e19) for calm on Wednesday: "This is bringing shame upon us all."

And the neighbours?
[Lesotho](les metonym) and [Eswatini](esw metonym), which {saw}(e20) deadly {protests}(e20) of its own last month in [Manzini](man event) and [Matsapha](mat event), depend on the same roads. Fuel from [Maputo](mapu mention) is being {diverted}(e21) to [Mbabane](mba event). [Botswana](bot metonym) has {advised}(e22) lorry drivers to wait at [Lobatse](lob mention). The rand {fell}(e23) 2 percent on Tuesday.

What is next?
The former president's {application}(e24) to have his sentence set aside was {heard}(e24) by the Constitutional Court in [Johannesburg](joh event) on Monday. Judgment was {reserved}(e24). His corruption {trial}(e25) resumes in [Pietermaritzburg](pie event) on 19 July.

An earlier version of this article gave the location of [Phoenix](pho mention) as south of [Durban](dur mention).

---
places:
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  moo: {name: Mooi River, point: [-29.21, 30.0]}
  est: {name: Estcourt, geonameid: 1004962, point: [-29.0127, 29.8662]}
  emp: {name: Empangeni, geonameid: 1005544, point: [-28.762, 31.8933]}
  ale: {name: Alexandra, point: [-26.1, 28.1]}
  vos: {name: Vosloorus, point: [-26.35, 28.2]}
  mpu: {name: Mpumalanga, point: [-25.6, 30.5], precision: division}
  mea: {name: Meadowlands, point: [-26.22, 27.9]}
  pho: {name: Phoenix, point: [-29.7, 31.0]}
  bal: {name: Ballito, point: [-29.54, 31.21]}
  umh: {name: Umhlanga, point: [-29.73, 31.08]}
  sta: {name: Stanger, point: [-29.34, 31.29]}
  cor: {name: Cornubia, point: [-29.7, 31.06]}
  hil: {name: Hillbrow, point: [-26.19, 28.05]}
  map: {name: Maponya, point: [-26.26, 27.9]}
  har: {name: Harrismith, geonameid: 997751, point: [-28.2728, 29.1295]}
  kok: {name: Kokstad, geonameid: 988356, point: [-30.5472, 29.4241]}
  non: {name: Nongoma, point: [-27.9, 31.65]}
  man: {name: Manzini, geonameid: 934995, point: [-26.4988, 31.38]}
  mat: {name: Matsapha, point: [-26.52, 31.31]}
  mapu: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  lob: {name: Lobatse, geonameid: 933521, point: [-25.2244, 25.6773]}
  lad: {name: Ladysmith, geonameid: 984998, point: [-28.5587, 29.779]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  pie: {name: Pietermaritzburg, geonameid: 965301, point: [-29.6168, 30.3928]}
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  esw: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  mba: {name: Mbabane, geonameid: 934985, point: [-26.3167, 31.1333]}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
events:
  e1: {type: riot, places: [kwa, gau, dur, pie, emp, sow, ale, vos], start: 2021-07-09, end: 2021-07-15, date_precision: day, date_text: a week of, killed: 117, status: happened, actors: "", targets: shopping centres, main: true}
  e2: {type: other, places: [sou], start: 2021-07-15, end: 2021-07-15, date_precision: day, date_text: on Thursday, status: happened, actors: South Africa, targets: "25,000 soldiers"}
  e3: {type: fire, places: [moo], start: 2021-07-09, end: 2021-07-09, date_precision: day, date_text: late on Friday, status: happened, actors: "", targets: Trucks}
  e4: {type: arrest, places: [est], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: two days after, arrested: 1, status: happened, actors: "", targets: a former president, main: true}
  e5: {type: raid, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: other_accident, places: [mea], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday night, killed: 10, status: happened, actors: ""}
  e7: {type: killing, places: [pho], start: null, end: null, date_precision: unknown, date_text: "", killed: 20, killed_qualifier: at_least, status: happened, actors: residents}
  e8: {type: investigation, places: [pho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: detectives, targets: reports of vigilante murders}
  e9: {type: arrest, places: [kwa, gau], start: 2021-07-09, end: 2021-07-15, date_precision: day, date_text: "", arrested: 2200, arrested_qualifier: at_least, status: happened, actors: "", targets: "More than 2,200 people"}
  e10: {type: closure, places: [dur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The refinery at Durban}
  e11: {type: decision, places: [bal, umh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: petrol}
  e12: {type: fire, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "300,000 tons of cane"}
  e13: {type: fire, places: [cor], start: 2021-07-12, end: 2021-07-15, date_precision: day, date_text: since Monday, status: happened, actors: "", targets: a chemical store}
  e14: {type: statement, places: [], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: on Tuesday, status: happened, actors: The State Security Minister}
  e15: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: One}
  e16: {type: other, places: [map], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: since Wednesday, status: happened, actors: Soldiers, targets: Maponya Mall, minor: true}
  e17: {type: aid, places: [dur], start: 2021-07-15, end: 2021-07-15, date_precision: day, date_text: on Thursday, status: happened, actors: A convoy of 40 lorries with food and medicine}
  e18: {type: other, places: [lad, kok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Neighbours, targets: streets, minor: true}
  e19: {type: statement, places: [non], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: on Wednesday, status: happened, actors: The king of the Zulus}
  e20: {type: protest, places: [man, mat], start: 2021-06, end: 2021-06, date_precision: month, date_text: last month, status: happened, actors: ""}
  e21: {type: transport_change, places: [mba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fuel from Maputo}
  e22: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Botswana, targets: lorry drivers, minor: true}
  e23: {type: market, places: [], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: on Tuesday, status: happened, actors: The rand}
  e24: {type: trial, places: [joh], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday, status: happened, actors: the Constitutional Court, targets: "The former president's application"}
  e25: {type: trial, places: [pie], start: 2021-07-19, end: 2021-07-19, date_precision: day, date_text: on 19 July, status: planned, actors: ""}
notes: ""
