---
id: report-ug-148
genre: report
country: UG
published: 2018-10-15
publisher: Kampala Mirror
title: "[Bududa](bud event) {buries}(e2) its dead as river is {searched}(e3) for more"
---
[BUDUDA](bud dateline): Residents with hoes on Sunday {joined}(e3) soldiers and Red Cross volunteers in {turning over}(e3) mud and tree trunks along River [Suume](suu event), where at least 51 people are now known to have {died}(e1) in Thursday's {landslide}(e1).

The {slide}(e1) came down from the slopes of [Mt. Elgon](mte event) at about 2pm and {swept}(e1) through [Nyekhe](nye event) trading centre in [Bukalasi](buk event) Sub-county on market day. The swollen river then {carried}(e1) away houses, a primary school block and two bridges.

The [Uganda](uga metonym org) Red Cross Society branch manager in [Mbale](mba mention), Mr Peter Wafula Masaba, said 858 people had lost their homes and that an unknown number were still {missing}(e1). "We are getting bodies as far as [Manafwa](man event)," he added.

Three heads of families were {laid}(e2) to rest at [Maludu](mal event) on Saturday. Relief items, among them 200 tarpaulins and 400 bags of posho, {arrived}(e4) from [Kampala](kam mention) the same day, together with the minister for Disaster Preparedness, Ms Harriet Aceng.

Addressing mourners, Ms Aceng {announced}(e5) that the first 900 households would be {relocated}(e6) to [Bulambuli](bul event), where government has {bought}(e7) 2,800 acres, in January. The people booed. A similar plan was made after March 2010, when a {landslide}(e8) {wiped}(e8) out three villages at [Nametsi](nam event) and {killed}(e8) more than 300.

"They {took}(e9) some of us to [Kiryandongo](kir event), seven hours from our gardens and graves. Many have walked back," said Mr Michael Kuloba, the LC3 chairman.

President Joseph Lubega will {visit}(e10) the area tomorrow, the Resident District Commissioner said.

In neighbouring [Sironko](sir event) and [Namisindwa](nami event), cracks have {opened}(e11) in the ground and 12 homesteads have been {abandoned}(e12). Geologists from [Makerere](mak metonym org) University have warned since 2013 that the whole ridge is creeping.

[Kenya](ken metonym) has {issued}(e13) an alert for its side of the mountain, in [Trans-Nzoia](tra event) and [Bungoma](bun event) counties, after {heavy rain}(e14) {made}(e14) the road between [Kitale](kit event) and [Suam](sua event) impassable.

---
places:
  bud: {name: Bududa, point: [1.01, 34.33], precision: division}
  suu: {name: Suume, point: [1.03, 34.4], precision: near}
  mte: {name: Mt. Elgon, point: [1.13, 34.53], precision: area, radius_km: 30}
  nye: {name: Nyekhe, point: [1.05, 34.42], precision: near}
  buk: {name: Bukalasi, point: [1.04, 34.42]}
  mba: {name: Mbale, geonameid: 229278, point: [1.0821, 34.175]}
  man: {name: Manafwa, geonameid: 7911406, point: [0.952, 34.27]}
  mal: {name: Maludu, point: [1.04, 34.41], precision: near}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  bul: {name: Bulambuli District, geonameid: 8030573, point: [1.295, 34.2883], precision: division}
  nam: {name: Nametsi, point: [1.03, 34.4], precision: near}
  kir: {name: Kiryandongo, geonameid: 231083, point: [1.8763, 32.0622]}
  sir: {name: Sironko, geonameid: 226267, point: [1.2313, 34.2477]}
  nami: {name: Namisindwa, point: [0.83, 34.36], precision: near}
  mak: {name: Makerere, point: [0.335, 32.57], precision: near}
  tra: {name: Trans Nzoia, geonameid: 179068, point: [0.9829, 35.084], precision: division}
  bun: {name: Bungoma, geonameid: 200066, point: [0.686, 34.5836], precision: division}
  kit: {name: Kitale, geonameid: 191220, point: [1.0157, 35.0062]}
  sua: {name: Suam, point: [1.22, 34.73], precision: near}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: landslide, places: [nye, buk, mte], start: 2018-10-11, end: 2018-10-11, date_precision: day, date_text: Thursday, killed: 51, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [mal], start: 2018-10-13, end: 2018-10-13, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: Three heads of families, main: true}
  e3: {type: rescue, places: [bud, suu, man], start: 2018-10-14, end: 2018-10-14, date_precision: day, date_text: on Sunday, status: happened, actors: Residents with hoes, main: true}
  e4: {type: aid, places: [mal, bud], start: 2018-10-13, end: 2018-10-13, date_precision: day, date_text: the same day, status: happened, actors: "", targets: 200 tarpaulins and 400 bags of posho}
  e5: {type: statement, places: [mal], start: 2018-10-13, end: 2018-10-13, date_precision: day, date_text: "", status: happened, actors: Ms Aceng}
  e6: {type: displacement, places: [bul], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: planned, actors: "", targets: the first 900 households}
  e7: {type: deal, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: government, targets: "2,800 acres", minor: true}
  e8: {type: landslide, places: [nam], start: 2010-03, end: 2010-03, date_precision: month, date_text: March 2010, killed: 300, killed_qualifier: at_least, status: happened, actors: "", targets: three villages}
  e9: {type: displacement, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: visit, places: [bud], start: 2018-10-16, end: 2018-10-16, date_precision: day, date_text: tomorrow, status: planned, actors: President Joseph Lubega}
  e11: {type: landslide, places: [sir, nami], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: displacement, places: [sir, nami], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 12 homesteads}
  e13: {type: statement, places: [tra, bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kenya}
  e14: {type: extreme_weather, places: [kit, sua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
