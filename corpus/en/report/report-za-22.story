---
id: report-za-22
genre: report
country: ZA
published: 2021-07-14
publisher: Highveld Daily
title: "Death toll climbs to 72 as {looting}(e1) {spreads}(e1) from [KwaZulu-Natal](kwa event) to [Gauteng](gau event)"
---
[DURBAN](dur dateline) — At least 72 people have {died}(e1) in a week of {unrest}(e1) set off by the {jailing}(e2) of a former president, police said on Tuesday night, as shops and warehouses {burned}(e1) in [South Africa](sou event)'s two most populous provinces for a fifth day.

Ten of them were {crushed}(e3) in a {stampede}(e3) at a mall in [Meadowlands](mea event), [Soweto](sow event), on Monday evening. Others were {shot}(e1) or {died}(e4) when cash machines {exploded}(e4), said Colonel Sibusiso Ngwenya, a spokesperson for the service. More than 1 200 people have been {arrested}(e5).

In [Durban](dur event), crowds {emptied}(e1) supermarkets in [Springfield](spr event) and [Cornubia](cor event) in daylight. A mother was filmed {dropping}(e6) her baby from a smoking building into the arms of strangers; both are unhurt. At [Phoenix](pho event), north of the city, armed residents {set}(e7) up barricades and at least 15 people were {killed}(e8), some of them, relatives say, for no other reason than that they came from [Inanda](ina mention).

The president {deployed}(e9) 2 500 soldiers on Monday; the defence minister told Parliament in [Cape Town](cap event) that the number would rise to 25 000.

Sapref, the country's biggest fuel refinery, {declared}(e10) force majeure and {shut}(e10) its plant on the coast. Transnet {closed}(e11) the rail line to [Johannesburg](joh event), and 40 lorries were {torched}(e12) at [Mooi River](moo event) on the N3. Vaccinations have {stopped}(e13) at sites in [Pietermaritzburg](pie event) and [Newcastle](new event). "We have insulin until Friday," said a pharmacist in [Umlazi](uml event).

The former head of state {began}(e2) a 15-month {sentence}(e14) for contempt of court at [Estcourt](est event) Correctional Centre last Wednesday, just before midnight, after a {standoff}(e22) at his homestead at [Nkandla](nka event). He {ignored}(e15) an {order}(e16) to appear before a commission of {inquiry}(e17) into corruption. The Constitutional Court {heard}(e18) his application to rescind its {ruling}(e14) on Monday and {reserved}(e18) judgment.

On Friday the {protests}(e19) were limited to burning tyres in [eThekwini](eth event) and trucks on highways. By Sunday {looting}(e1) had reached [Alexandra](ale event), [Hillbrow](hil event) and [Jeppestown](jep event). It has since been seen in [Vosloorus](vos event) and [Mamelodi](mam event), although the [Western Cape](wes mention) and the [Free State](fre mention) are quiet.

[Lesotho](les metonym) and [Eswatini](esw metonym) {warned}(e20) their nationals against travelling. [Maputo](map metonym) said traders could not bring goods through [Lebombo](leb mention).

In [Mbombela](mbo event) taxi associations {guarded}(e21) shopping centres overnight, and no incidents were reported.

---
places:
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  mea: {name: Meadowlands, point: [-26.21, 27.89]}
  spr: {name: Springfield, point: [-29.82, 31.0]}
  cor: {name: Cornubia, point: [-29.7, 31.05]}
  pho: {name: Phoenix, point: [-29.7, 31.0]}
  ina: {name: Inanda, point: [-29.68, 30.94]}
  moo: {name: Mooi River, point: [-29.21, 30.0]}
  new: {name: Newcastle, geonameid: 971421, point: [-27.758, 29.9318]}
  mam: {name: Mamelodi, point: [-25.71, 28.4]}
  uml: {name: Umlazi, point: [-29.97, 30.88]}
  eth: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  hil: {name: Hillbrow, point: [-26.19, 28.05]}
  jep: {name: Jeppestown, point: [-26.2, 28.07]}
  nka: {name: Nkandla, geonameid: 970480, point: [-28.6207, 31.0907]}
  wes: {name: Western Cape, geonameid: 1085599, point: [-33.5035, 20.9745], precision: division}
  fre: {name: Free State, geonameid: 967573, point: [-28.5815, 26.4914], precision: division}
  leb: {name: Lebombo, point: [-25.44, 31.99]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  pie: {name: Pietermaritzburg, geonameid: 965301, point: [-29.6168, 30.3928]}
  est: {name: Estcourt, geonameid: 1004962, point: [-29.0127, 29.8662]}
  ale: {name: Alexandra, geonameid: 1023374, point: [-26.1053, 28.0988]}
  vos: {name: Vosloorus, point: [-26.35, 28.2]}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  esw: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  mbo: {name: Mbombela, geonameid: 971534, point: [-25.4751, 30.9693]}
events:
  e1: {type: riot, places: [kwa, gau, dur, spr, cor, ale, hil, jep, vos, mam], start: 2021-07-09, end: 2021-07-14, date_precision: day, date_text: a week of, killed: 72, killed_qualifier: at_least, status: happened, actors: crowds, targets: shops and warehouses, main: true}
  e2: {type: arrest, places: [est], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: last Wednesday, arrested: 1, status: happened, actors: "", targets: a former president}
  e3: {type: other_accident, places: [mea], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday evening, killed: 10, status: happened, actors: ""}
  e4: {type: explosion, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: cash machines}
  e5: {type: arrest, places: [kwa, gau], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1200, arrested_qualifier: at_least, status: happened, actors: "", targets: More than 1 200 people}
  e6: {type: rescue, places: [dur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A mother, targets: her baby, minor: true}
  e7: {type: other, places: [pho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: armed residents, targets: barricades, minor: true}
  e8: {type: killing, places: [pho], start: null, end: null, date_precision: unknown, date_text: "", killed: 15, killed_qualifier: at_least, status: happened, actors: armed residents, targets: at least 15 people}
  e9: {type: decision, places: [sou], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday, status: happened, actors: The president, targets: 2 500 soldiers, main: true}
  e10: {type: closure, places: [dur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sapref, targets: its plant}
  e11: {type: transport_change, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Transnet, targets: the rail line}
  e12: {type: fire, places: [moo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 40 lorries}
  e13: {type: closure, places: [pie, new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Vaccinations}
  e14: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The former head of state}
  e15: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: He, minor: true}
  e16: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e17: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: trial, places: [], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday, status: happened, actors: The Constitutional Court, targets: his application}
  e19: {type: protest, places: [eth], start: 2021-07-09, end: 2021-07-09, date_precision: day, date_text: On Friday, status: happened, actors: ""}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lesotho and Eswatini, targets: their nationals}
  e21: {type: other, places: [mbo], start: 2021-07-13, end: 2021-07-14, date_precision: day, date_text: overnight, status: happened, actors: taxi associations, targets: shopping centres, minor: true}
  e22: {type: other, places: [nka], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: last Wednesday, status: happened, actors: "", minor: true}
notes: ""
