---
id: report-gt-177
genre: report
country: GT
published: 2018-09-17
publisher: Central America Relief Digest
title: "[Guatemala](gua event): Three months after [Fuego](fue event) {eruption}(e1), [Escuintla](esc event) shelters {empty}(e2) slowly"
---
Situation as of 14 September

Of the 3,600 people who were staying in collective shelters in July, 1,870 have now {moved}(e2) to transitional housing or rented rooms, the disaster agency CONRED {reported}(e2) on Friday. The rest remain in nine schools and a sports hall in [Escuintla](esc event) and [Alotenango](alo event).

The 3 June {eruption}(e1) of [Fuego](fue event) volcano, 44 km southwest of [Guatemala City](guat mention), {sent}(e1) pyroclastic flows down the [Las Lajas](las event) ravine onto [San Miguel Los Lotes](san event). Officially 190 people {died}(e1) and 238 are {missing}(e1); community leaders believe the number is above 2,000.

{Exhumations}(e3) by volunteers {ended}(e3) at the zero zone on 31 August after the public prosecutor {closed}(e4) the area. The forensic institute INACIF in the capital has {identified}(e3) 172 sets of remains. A {hearing}(e5) on the complaint of negligence against the former head of CONRED, {filed}(e5) by opposition deputies, was {put off}(e5) last Tuesday for the second time.

Shelter and education. The government is {building}(e6) a thousand houses on the former La Industria farm outside [Escuintla](esc event) with help from [Taiwan](tai mention) and [Mexico](mex mention). Pupils from [El Rodeo](elr mention) {attend}(e7) double shifts in [Siquinalá](siq event). Two teachers were {threatened}(e8) by extortionists in the shelter of [Alotenango](alo event) on 6 September.

Health. Some 240 {cases}(e9) of skin infection and 16 of dengue were {treated}(e9) in August. Ash has been {found}(e10) in wells of [San Pedro Yepocapa](sanp event), in [Chimaltenango](chi mention).

Lahars. Heavy {rain}(e11) {brought}(e11) a mudflow 40 metres wide down the [Ceniza](cen event) ravine on Tuesday, {cutting}(e11) the road between [Santa Lucía Cotzumalguapa](sant event) and [San Andrés Osuna](sana event). Volcanologists from [Bristol](bri metonym org) University and [Costa Rica](cos mention) have {installed}(e12) acoustic sensors.

Funding. The Red Cross appeal is 71 per cent met. Migrants' associations in [Los Angeles](los mention) and [Chicago](chic mention) {sent}(e13) $310,000.

[Fuego](fue event)'s {eruption}(e14) of October 1974 did not kill anyone directly but ruined crops as far as [Retalhuleu](ret event). The volcano remains on orange alert.

---
places:
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  fue: {name: Fuego, point: [14.47, -90.88], precision: near}
  esc: {name: Escuintla, geonameid: 3595803, point: [14.301, -90.7882]}
  alo: {name: Alotenango, point: [14.49, -90.81]}
  guat: {name: Guatemala City, geonameid: 3598132, point: [14.6407, -90.5133]}
  las: {name: Las Lajas, point: [14.43, -90.84], precision: near}
  san: {name: San Miguel Los Lotes, point: [14.41, -90.83]}
  elr: {name: El Rodeo, point: [14.39, -90.84]}
  siq: {name: Siquinalá, point: [14.31, -90.97]}
  sanp: {name: San Pedro Yepocapa, point: [14.5, -90.95]}
  chi: {name: Chimaltenango Department, geonameid: 3598571, point: [14.7313, -90.8859], precision: division}
  cen: {name: Ceniza, point: [14.4, -90.9], precision: near}
  sant: {name: Santa Lucía Cotzumalguapa, point: [14.33, -91.02]}
  sana: {name: San Andrés Osuna, point: [14.42, -90.95]}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  chic: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  ret: {name: Retalhuleu, geonameid: 3590858, point: [14.5358, -91.6785]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
events:
  e1: {type: eruption, places: [fue, san, las], start: 2018-06-03, end: 2018-06-03, date_precision: day, date_text: 3 June, killed: 190, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [esc, alo], start: 2018-09-14, end: 2018-09-14, date_precision: day, date_text: on Friday, displaced: 1870, status: happened, actors: "", main: true}
  e3: {type: investigation, places: [san, guat], start: 2018-08-31, end: 2018-08-31, date_precision: day, date_text: on 31 August, status: happened, actors: volunteers}
  e4: {type: closure, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the public prosecutor, targets: the area, minor: true}
  e5: {type: trial, places: [guat], start: 2018-09-11, end: 2018-09-11, date_precision: day, date_text: last Tuesday, status: happened, actors: opposition deputies, targets: the former head of CONRED}
  e6: {type: construction, places: [esc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: a thousand houses}
  e7: {type: education, places: [siq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pupils from El Rodeo, minor: true}
  e8: {type: other_crime, places: [alo], start: 2018-09-06, end: 2018-09-06, date_precision: day, date_text: on 6 September, status: happened, actors: extortionists, targets: Two teachers}
  e9: {type: outbreak, places: [esc, alo], start: 2018-08, end: 2018-08, date_precision: month, date_text: in August, injured: 256, injured_qualifier: about, status: happened, actors: ""}
  e10: {type: poisoning, places: [sanp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: landslide, places: [cen, sant, sana], start: 2018-09-11, end: 2018-09-11, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e12: {type: survey, places: [fue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volcanologists from Bristol University, minor: true}
  e13: {type: aid, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Migrants' associations in Los Angeles and Chicago"}
  e14: {type: eruption, places: [fue, ret], start: 1974-10, end: 1974-10, date_precision: month, date_text: of October 1974, status: happened, actors: ""}
notes: ""
