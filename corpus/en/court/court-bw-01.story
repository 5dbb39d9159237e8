---
id: court-bw-01
genre: court
country: BW
published: 2015-05-13
publisher: Tati Town News
title: "Cattle post widow {beats}(e1) mining house, again"
---
The law may be slow in [Francistown](fra event) but it does remember. Three judges of the Court of Appeal on Tuesday {upheld}(e1) an award of P2.1 million to MmaBoitumelo Seretse, 74, whose borehole at [Mathangwane](mat event) went green eleven weeks after a nickel company began {dumping}(e2) on the bank of the [Shashe](sha event) in 2008.

The company, listed in [Toronto](tor mention) and run from an office park in [Gaborone](gab mention), had argued that copper occurs naturally in the district. So it does, Justice Ishmael Kgafela replied, "but not in a bucket".

Seretse lost 46 cattle. At the first {hearing}(e3), in 2012, a vet from [Bulawayo](bul mention), across the [Zimbabwean](zw demonym) border, {testified}(e3) that he had never seen livers of such a colour. An expert flown from [Perth](per mention) for the defence {conceded}(e3) under questioning that he had not visited [Botswana](bw mention) until the previous afternoon.

Neighbours at [Tonota](ton mention) and [Borolong](bor mention), fifty-two households in all, have {sued}(e4) on the same facts. Their {case}(e4) begins on 3 August.

[Lobatse](lob mention) lawyers for the mine left by a side door. The widow left by the front, with a radio, and {danced}(e5) in [Haskins Street](has event).

---
places:
  fra: {name: Francistown, geonameid: 933778, point: [-21.17, 27.5078]}
  mat: {name: Mathangwane, geonameid: 11467814, point: [-21.0, 27.3333]}
  sha: {name: Shashe River, point: [-21.35, 27.45], precision: area, radius_km: 25}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  zw: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  bw: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  ton: {name: Tonota, geonameid: 933000, point: [-21.4424, 27.4615]}
  bor: {name: Borolong, point: [-21.333, 27.35]}
  lob: {name: Lobatse, geonameid: 933521, point: [-25.2244, 25.6773]}
  has: {name: "Haskins Street, Francistown", point: [-21.171, 27.509], precision: near, near: fra}
events:
  e1: {type: verdict, places: [fra], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Three judges of the Court of Appeal, main: true}
  e2: {type: other_accident, places: [mat], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: "", main: true}
  e3: {type: trial, places: [fra], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: ""}
  e4: {type: trial, places: [ton, bor], start: 2015-08-03, end: 2015-08-03, date_precision: day, date_text: on 3 August, status: planned, actors: fifty-two households}
  e5: {type: festival, places: [fra], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: "The first hearing is taken to have been in Francistown."
