---
id: report-mw-123
genre: report
country: MW
published: 2023-04-06
publisher: Southern Africa Relief Brief
title: "[Malawi](mal event): {Cyclone}(e1) response, Situation Report No. 9"
---
HIGHLIGHTS

• Three weeks after Tropical {Cyclone}(e1) Freddy, 659,000 people remain {displaced}(e2) in 577 sites in the [Southern Region](sou event); the {death toll}(e1) {stands}(e1) at 676, with 538 people still {missing}(e1).

• The Government, which {declared}(e3) a state of disaster on 13 March, {extended}(e3) it on Tuesday to [Ntcheu](ntc event) and [Balaka](bal event) districts.

• {Cholera}(e4) {cases}(e4) are again {rising}(e4) in [Blantyre](bla event) and [Nsanje](nsa event). Since March 2022, [Malawi](mal event) has {recorded}(e5) 57,000 {cases}(e5) and 1,722 {deaths}(e5), the deadliest {outbreak}(e5) in its history.

SITUATION OVERVIEW

The {cyclone}(e1) {brought}(e1) six months' rainfall in six days to the districts of [Chikwawa](chi event), [Mulanje](mul event), [Phalombe](pha event) and [Thyolo](thy event) between 11 and 15 March. {Mudslides}(e6) {destroyed}(e6) whole neighbourhoods on the slopes of [Soche Hill](soc event), in [Chilobwe](chil event) and [Manje](man event) townships of [Blantyre](bla event). In [Mulanje](mul event), boulders {buried}(e6) the village of [Ntauchila](nta event); 16 bodies were {exhumed}(e7) there last week and given a second {burial}(e7) at the request of families.

Road access has improved. The M1 between [Chikwawa](chi event) and [Bangula](ban event) {reopened}(e8) to light vehicles on 1 April, and army engineers have {placed}(e9) a Bailey bridge over the [Thuchila](thu event). [Makhanga](mak event), on the east bank of the [Shire](shi mention), can still be reached only by boat or helicopter.

Freddy first {made landfall}(e10) in [Madagascar](mad event) on 21 February, then {struck}(e11) [Mozambique](moz event) twice, near [Vilankulo](vil event) on 24 February and at [Quelimane](que event) on 11 March.

RESPONSE

Partners have {distributed}(e12) maize flour and beans to 301,000 people. A cargo flight with 45 tonnes of tents and water kits {landed}(e13) at [Chileka](chile event) on Sunday from [Nairobi](nai mention). Medical teams from [Zambia](zam mention) and [South Africa](sout mention) {treated}(e14) 4,300 patients before they {left}(e15) at the end of March.

GAPS

Of the US$ 70.6 million {sought}(e16) in the revised flash appeal, 21 per cent has been received. Shelter sites in schools are to be {emptied}(e17) before the third term {starts}(e18) on 24 April, but no alternative land has been identified in [Phalombe](pha mention). A joint {assessment}(e19) of crop losses {begins}(e19) in [Zomba](zom event) on Monday.

---
places:
  sou: {name: Southern Region, geonameid: 923817, point: [-15.5873, 35.1107], precision: division}
  soc: {name: Soche Hill, point: [-15.84, 35.02], precision: near}
  thu: {name: Thuchila, point: [-15.9, 35.35], precision: near}
  shi: {name: Shire, point: [-16.3, 35.05], precision: area, radius_km: 60}
  ntc: {name: Ntcheu District, geonameid: 925072, point: [-14.7843, 34.6861], precision: division}
  bal: {name: Balaka District, geonameid: 1105840, point: [-15.037, 35.0792], precision: division}
  nsa: {name: Nsanje District, geonameid: 924567, point: [-17.0479, 35.1003], precision: division}
  chi: {name: Chikwawa District, geonameid: 931067, point: [-16.1524, 34.6636], precision: division}
  mul: {name: Mulanje District, geonameid: 925788, point: [-15.9868, 35.5397], precision: division}
  pha: {name: Phalombe District, geonameid: 1105842, point: [-15.6883, 35.667], precision: division}
  thy: {name: Thyolo District, geonameid: 930283, point: [-16.1135, 35.1071], precision: division}
  chil: {name: Chilobwe, point: [-15.83, 35.01], precision: near}
  man: {name: Manje, point: [-15.84, 35.03], precision: near}
  nta: {name: Ntauchila, point: [-15.95, 35.55], precision: near}
  ban: {name: Bangula, point: [-16.58, 35.12], precision: near}
  mak: {name: Makhanga, point: [-16.52, 35.15], precision: near}
  vil: {name: Vilankulo, geonameid: 1024683, point: [-22.0, 35.3167]}
  que: {name: Quelimane, geonameid: 1028434, point: [-17.8786, 36.8883]}
  chile: {name: Chileka, point: [-15.68, 34.97], precision: near}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  bla: {name: Blantyre, geonameid: 931755, point: [-15.785, 35.0085]}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  zom: {name: Zomba, geonameid: 923295, point: [-15.386, 35.3188]}
events:
  e1: {type: storm, places: [mal, chi, mul, pha, thy], start: 2023-03-11, end: 2023-03-15, date_precision: day, date_text: between 11 and 15 March, killed: 676, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", displaced: 659000, status: happened, actors: "", main: true}
  e3: {type: decision, places: [mal, ntc, bal], start: 2023-03-13, end: 2023-04-04, date_precision: day, date_text: on 13 March, status: happened, actors: The Government}
  e4: {type: outbreak, places: [bla, nsa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: outbreak, places: [mal], start: 2022-03, end: 2023-04, date_precision: month, date_text: Since March 2022, killed: 1722, status: happened, actors: ""}
  e6: {type: landslide, places: [chil, man, soc, nta], start: 2023-03-11, end: 2023-03-15, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: ceremony, places: [nta], start: 2023-03-27, end: 2023-03-27, date_precision: week, date_text: last week, status: happened, actors: "", targets: 16 bodies}
  e8: {type: opening, places: [chi, ban], start: 2023-04-01, end: 2023-04-01, date_precision: day, date_text: on 1 April, status: happened, actors: "", targets: The M1}
  e9: {type: construction, places: [thu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: army engineers, targets: a Bailey bridge}
  e10: {type: storm, places: [mad], start: 2023-02-21, end: 2023-02-21, date_precision: day, date_text: on 21 February, status: happened, actors: Freddy}
  e11: {type: storm, places: [vil, que], start: 2023-02-24, end: 2023-03-11, date_precision: day, date_text: on 24 February, status: happened, actors: Freddy}
  e12: {type: aid, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Partners, targets: "301,000 people"}
  e13: {type: aid, places: [chile], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: on Sunday, status: happened, actors: A cargo flight}
  e14: {type: medical, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Medical teams from Zambia and South Africa, targets: "4,300 patients"}
  e15: {type: transport_change, places: [mal], start: 2023-03, end: 2023-03, date_precision: month, date_text: at the end of March, status: happened, actors: Medical teams from Zambia and South Africa, minor: true}
  e16: {type: statement, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: closure, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Shelter sites in schools, minor: true}
  e18: {type: education, places: [mal], start: 2023-04-24, end: 2023-04-24, date_precision: day, date_text: on 24 April, status: planned, actors: "", minor: true}
  e19: {type: survey, places: [zom], start: 2023-04-10, end: 2023-04-10, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: crop losses}
notes: ""
