---
id: court-us-05
genre: court
country: US
published: 2018-04-25
publisher: Delta Wire
title: "Ex-Sheriff {Sentenced}(e1) to 11 Years for {Beating}(e2) of Inmate"
---
[GULFPORT](gul dateline), [Miss.](mis dateline) (DW) — A former sheriff's captain was {sentenced}(e1) Tuesday to 11 years in federal prison for the {beating}(e2) of a handcuffed inmate who {died}(e2) two days later in [Biloxi](bil event).

Marvin Dale Crutcher, 47, showed no emotion as U.S. District Judge Anita Fortenberry read the {sentence}(e1) in [Gulfport](gul event). A jury {convicted}(e3) him in December of violating the civil rights of Terrence Odom, a 26-year-old shrimper from [Ocean Springs](oce mention).

Odom was {arrested}(e4) on Aug. 30, 2015, after a {fight}(e5) at a gas station in [D'Iberville](dib event). Security video showed Crutcher and two deputies {kicking}(e2) him at the county jail in [Pascagoula](pas event) for almost four minutes. The deputies, who {pleaded guilty}(e6) last year, are to be {sentenced}(e7) in June.

The {death}(e2) set off three nights of {protests}(e8) in [Jackson](jac event) and in [Mobile](mob event), [Alabama](ala event), at which 54 people were {arrested}(e9) and a bank branch was {burned}(e10). [Jackson County](jack metonym) {settled}(e11) with the family for $2.9 million in 2017.

Crutcher's attorney said he will {appeal}(e12) to the 5th Circuit in [New Orleans](new mention). He had asked for probation, citing 22 years of service and a {rescue}(e13) of two children during Hurricane Katrina.

"My son was a rescue too," said Odom's mother, Lorraine, outside the courthouse. "Somebody called for help and they sent him."

The Justice Department has opened {reviews}(e14) of four other jails on the [Gulf Coast](gulf event) since January.

---
places:
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  bil: {name: Biloxi, geonameid: 4418478, point: [30.396, -88.8853]}
  gul: {name: Gulfport, geonameid: 4428667, point: [30.3674, -89.0928]}
  oce: {name: Ocean Springs, geonameid: 4439506, point: [30.4113, -88.8278]}
  dib: {name: "D'Iberville", geonameid: 4423395, point: [30.4263, -88.8909]}
  pas: {name: Pascagoula, geonameid: 4440397, point: [30.3658, -88.5561]}
  jac: {name: Jackson, geonameid: 4431410, point: [32.2988, -90.1848]}
  mob: {name: Mobile, geonameid: 4076598, point: [30.6944, -88.043]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  jack: {name: Jackson County, geonameid: 4431425, point: [30.456, -88.6251], precision: division}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  gulf: {name: Gulf Coast, point: [29.8, -88.9], precision: area, radius_km: 300}
events:
  e1: {type: verdict, places: [gul], start: 2018-04-24, end: 2018-04-24, date_precision: day, date_text: Tuesday, status: happened, actors: U.S. District Judge Anita Fortenberry, targets: Marvin Dale Crutcher, main: true}
  e2: {type: attack, places: [pas], start: 2015, end: 2015, date_precision: year, date_text: "", killed: 1, status: happened, actors: Marvin Dale Crutcher, targets: Terrence Odom, main: true}
  e3: {type: verdict, places: [gul], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December, status: happened, actors: A jury, targets: Marvin Dale Crutcher}
  e4: {type: arrest, places: [dib], start: 2015-08-30, end: 2015-08-30, date_precision: day, date_text: "on Aug. 30, 2015", arrested: 1, status: happened, actors: "", targets: Terrence Odom}
  e5: {type: attack, places: [dib], start: 2015-08-30, end: 2015-08-30, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: trial, places: [], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: The deputies}
  e7: {type: verdict, places: [], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June, status: planned, actors: "", targets: The deputies}
  e8: {type: protest, places: [jac, mob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: arrest, places: [jac, mob], start: null, end: null, date_precision: unknown, date_text: "", arrested: 54, status: happened, actors: ""}
  e10: {type: fire, places: [jac, mob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: agreement, places: [jack], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: Jackson County, targets: the family}
  e12: {type: trial, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Crutcher}
  e13: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crutcher, targets: two children, minor: true}
  e14: {type: investigation, places: [gulf], start: 2018-01, end: 2018-01, date_precision: month, date_text: since January, status: happened, actors: ""}
notes: ""
