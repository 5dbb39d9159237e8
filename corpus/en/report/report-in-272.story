---
id: report-in-272
genre: report
country: IN
published: 2020-09-14
publisher: The Malabar Chronicle
title: "[Wayanad](way event) {landslip}(e1): Search for two plantation workers {called off}(e2)"
---
[KALPETTA](kal dateline)

The {search}(e2) for two plantation workers missing since a hillside {gave way}(e1) at [Mundakkai](mun event) in [Meppadi](mep event) panchayat on August 7 was {called off}(e2) on Sunday, five weeks after the {disaster}(e1), the district administration said.

Four bodies had been {recovered}(e2) from the debris, the last of them on August 29 by the [Chaliyar](cha event), some 20 km downstream at [Nilambur](nil event) in the neighbouring [Malappuram](mal mention) district. All six were tea estate workers; two came from [Jharkhand](jha mention).

District Collector Meera Unnithan {informed}(e3) the families at the taluk office in [Vythiri](vyt event). Each will {receive}(e4) ₹5 lakh. A CPI(M) delegation {called on}(e5) them later in the day.

Nineteen families who {lost}(e1) homes in the {slip}(e1) are still living at the upper primary school, which has to be {vacated}(e6) before classes {resume}(e7). The Revenue Department has {identified}(e8) 3.2 acres at [Kottappadi](kot event) for {rehabilitation}(e9). "We were shown land in 2019 too," said Moidu Chembra, whose brother was {among the dead}(e10) at [Puthumala](put event) last year. Seventeen people {perished}(e10) there on August 8, 2019, and the bodies of five were never {traced}(e11).

A team from the Geological Survey of [India](ind metonym org), which {visited}(e12) the site in the third week of August, {recommended}(e13) that quarrying be {stopped}(e13) within a kilometre. Quarry owners have {moved}(e14) the High Court in [Kochi](koc event) against a collector's order {closing}(e15) eleven units at [Ambalavayal](amb event) and [Muttil](mut event).

Meanwhile, the [India](ind metonym org) Meteorological Department has {issued}(e16) an orange alert for [Wayanad](way event), [Kozhikode](koz event) and [Kannur](kan event) for Monday and Tuesday. Shutters of the Banasurasagar dam were {raised}(e17) by 10 cm on Saturday. Night traffic through the [Thamarassery](tha event) ghat pass is {restricted}(e18) to one lane after a boulder {fell}(e19) at the sixth hairpin on Thursday.

The district reported 59 new {cases}(e20) of COVID-19 on Sunday, 51 of them through contact. A 64-year-old from [Sulthan Bathery](sul mention) {died}(e20) at the Medical College Hospital, [Kozhikode](koz event). A cluster at a wedding in [Panamaram](pan event) has {grown}(e20) to 34.

---
places:
  way: {name: Wayanad district, geonameid: 6951502, point: [11.7274, 76.0038], precision: division}
  kal: {name: Kalpatta, geonameid: 1268327, point: [11.6087, 76.0834]}
  mun: {name: Mundakkai, point: [11.47, 76.15]}
  mep: {name: Meppadi, point: [11.55, 76.13]}
  cha: {name: Chaliyar, point: [11.3, 76.23], precision: near}
  nil: {name: Nilambur, geonameid: 1261398, point: [11.2727, 76.2257]}
  mal: {name: Malappuram, geonameid: 1264154, point: [11.042, 76.0815]}
  jha: {name: Jharkhand, geonameid: 1444365, point: [23.5221, 85.0584], precision: division}
  vyt: {name: Vythiri, point: [11.55, 76.04]}
  kot: {name: Kottappadi, point: [11.55, 76.1]}
  put: {name: Puthumala, point: [11.5, 76.13]}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  amb: {name: Ambalavayal, point: [11.62, 76.21]}
  mut: {name: Muttil, point: [11.63, 76.12]}
  tha: {name: Thamarassery, point: [11.42, 75.94]}
  sul: {name: Sulthan Bathery, point: [11.66, 76.26]}
  pan: {name: Panamaram, point: [11.74, 76.07]}
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  kan: {name: Kannur, geonameid: 1274987, point: [11.8675, 75.3576]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: landslide, places: [mun], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: on August 7, killed: 4, status: happened, actors: "", targets: two plantation workers, main: true}
  e2: {type: rescue, places: [mun, nil, cha], start: 2020-08-07, end: 2020-09-13, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e3: {type: statement, places: [vyt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: District Collector Meera Unnithan, targets: the families, minor: true}
  e4: {type: aid, places: [vyt], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the families}
  e5: {type: visit, places: [vyt], start: 2020-09-13, end: 2020-09-13, date_precision: day, date_text: later in the day, status: happened, actors: "A CPI(M) delegation", targets: them, minor: true}
  e6: {type: displacement, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the upper primary school, minor: true}
  e7: {type: education, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: decision, places: [kot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Revenue Department, targets: 3.2 acres}
  e9: {type: displacement, places: [kot], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Nineteen families}
  e10: {type: landslide, places: [put], start: 2019-08-08, end: 2019-08-08, date_precision: day, date_text: "on August 8, 2019", killed: 17, status: happened, actors: ""}
  e11: {type: rescue, places: [put], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: the bodies of five, minor: true}
  e12: {type: visit, places: [mun], start: 2020-08-15, end: 2020-08-21, date_precision: day, date_text: in the third week of August, status: happened, actors: A team from the Geological Survey of India}
  e13: {type: statement, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A team from the Geological Survey of India, targets: quarrying}
  e14: {type: trial, places: [koc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Quarry owners}
  e15: {type: closure, places: [amb, mut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven units}
  e16: {type: statement, places: [way, koz, kan], start: 2020-09-14, end: 2020-09-15, date_precision: day, date_text: for Monday and Tuesday, status: happened, actors: the India Meteorological Department}
  e17: {type: other, places: [way], start: 2020-09-12, end: 2020-09-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: Shutters of the Banasurasagar dam, minor: true}
  e18: {type: transport_change, places: [tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Night traffic}
  e19: {type: landslide, places: [tha], start: 2020-09-10, end: 2020-09-10, date_precision: day, date_text: on Thursday, status: happened, actors: a boulder}
  e20: {type: outbreak, places: [way, koz, pan], start: 2020-09-13, end: 2020-09-13, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: ""}
notes: ""
