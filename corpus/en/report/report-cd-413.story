---
id: report-cd-413
genre: report
country: CD
published: 2023-10-26
publisher: Great Lakes Humanitarian Update
title: "[DR Congo](drc event): {Fighting}(e1) in [North Kivu](nor event) uproots 200,000 in four weeks"
---
Nearly 200,000 people have {fled}(e2) their homes in [Masisi](mas event), [Rutshuru](rut event) and [Nyiragongo](nyi event) territories since 1 October, when {clashes}(e1) resumed between M23 rebels and local armed groups fighting on the side of the army.

[Kitshanga](kit event), 80 km north-west of [Goma](gom mention), changed hands twice in ten days. The rebels {left}(e3) it to a [Burundian](buru demonym) contingent of the regional force in April; armed groups {entered}(e4) on 6 October and M23 {retook}(e5) the town on 21 October. On Thursday mortar rounds {landed}(e6) at [Kibumba](kib event) and [Buhumba](buh event), 20 km from [Goma](gom mention).

Some 90,000 of the displaced have reached [Sake](sak event), [Kirotshe](kir event) and [Minova](min event), the last in [South Kivu](sou mention), where schools and churches are full. Others sleep at [Kanyaruchinya](kan event), a site planned for 18,000 that now holds five times as many. MSF teams {treated}(e7) 173 survivors of sexual violence at sites around [Goma](gom event) in the week to 22 October.

Several NGOs have {suspended}(e8) activities at [Mweso](mwe event), whose hospital {received}(e9) 20 wounded on Tuesday, among them a nurse {shot}(e10) in the leg on the road from [Katsiru](kat mention). A truck of the [Norwegian](norw demonym org) Refugee Council was {robbed}(e11) near [Burungu](bur event). The airlift of vaccines to [Walikale](wal event) {continues}(e12); the road to [Bukavu](buk event) is {cut}(e13) by a {landslide}(e13) near [Nyabibwe](nya event).

In [Ituri](itu event), militiamen {killed}(e14) at least 14 displaced people at a site near [Drodro](dro event) on Sunday night, and the ADF is blamed for the {massacre}(e15) of 26 at [Oicha](oic event), in [Beni](ben mention) territory, on the 23rd. The army and that of [Uganda](uga metonym) said that they had {destroyed}(e16) a camp of the group in the [Mwalika](mwa event) valley.

[Kinshasa](kin metonym) {accuses}(e17) [Kigali](kig metonym) of sending troops; [Kigali](kig metonym) {denies}(e17) it. UN experts {reported}(e18) in June that there was solid evidence. The [East African](eas demonym) force, whose mandate ends on 8 December, will be {discussed}(e19) at a summit in [Arusha](aru event) next month. SADC ministers {decided}(e20) in [Windhoek](win event) in May to send soldiers of their own.

Presidential and parliamentary {elections}(e21) are due on 20 December. The commission has {stopped}(e22) registering voters in [Masisi](mas event) and [Rutshuru](rut event).

Funding for the response stands at 37 per cent. The World Food Programme has {halved}(e23) rations in [Bulengo](bul event) and [Lushagala](lus event) camps. "We came with one mat. Now there is talk of moving again," said Furaha Bahati, who arrived from [Kilolirwe](kil mention) with five children.

In all, 6.9 million people are uprooted in [DR Congo](drc event), the IOM {said}(e24) on Monday, the highest figure it has recorded there.

Photo: New arrivals queue for water at [Bulengo](bul mention), west of [Goma](gom mention). © GLHU

---
places:
  eas: {name: East Africa, point: [0.0, 36.0], precision: area, radius_km: 1000}
  nor: {name: North Kivu, point: [-0.8, 29.0], precision: division}
  sou: {name: South Kivu, point: [-3.0, 28.3], precision: division}
  mas: {name: Masisi, point: [-1.4, 28.8], precision: division}
  rut: {name: Rutshuru, point: [-1.0, 29.4], precision: division}
  nyi: {name: Nyiragongo, point: [-1.55, 29.25], precision: division}
  kit: {name: Kitshanga, point: [-1.23, 29.15]}
  kib: {name: Kibumba, point: [-1.5, 29.33]}
  buh: {name: Buhumba, point: [-1.48, 29.37], precision: near}
  sak: {name: Sake, point: [-1.57, 29.04]}
  kir: {name: Kirotshe, point: [-1.62, 29.0]}
  min: {name: Minova, point: [-1.71, 29.02]}
  kan: {name: Kanyaruchinya, point: [-1.6, 29.25]}
  mwe: {name: Mweso, point: [-1.13, 29.03]}
  kat: {name: Katsiru, point: [-1.1, 29.2], precision: near}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  bur: {name: Burungu, point: [-1.3, 29.1], precision: near}
  wal: {name: Walikale, point: [-1.42, 28.07]}
  nya: {name: Nyabibwe, point: [-1.95, 28.95], precision: near}
  itu: {name: Ituri, geonameid: 215709, point: [2.0714, 30.4086], precision: division}
  dro: {name: Drodro, point: [1.77, 30.5]}
  oic: {name: Oicha, point: [0.7, 29.52]}
  ben: {name: Beni, geonameid: 219057, point: [0.4911, 29.4731]}
  mwa: {name: Mwalika, point: [0.3, 29.7], precision: near}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  aru: {name: Arusha, geonameid: 161325, point: [-3.3667, 36.6833]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  bul: {name: Bulengo, point: [-1.61, 29.13]}
  lus: {name: Lushagala, point: [-1.6, 29.17]}
  kil: {name: Kilolirwe, point: [-1.33, 29.0], precision: near}
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  buru: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
events:
  e1: {type: battle, places: [mas, rut, nyi], start: 2023-10-01, end: 2023-10-26, date_precision: day, date_text: since 1 October, status: happened, actors: M23 rebels, targets: local armed groups, main: true}
  e2: {type: displacement, places: [mas, rut, nyi], start: 2023-10-01, end: 2023-10-26, date_precision: day, date_text: since 1 October, displaced: 200000, displaced_qualifier: about, status: happened, actors: "", targets: "Nearly 200,000 people", main: true}
  e3: {type: other, places: [kit], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: The rebels, minor: true}
  e4: {type: battle, places: [kit], start: 2023-10-06, end: 2023-10-06, date_precision: day, date_text: on 6 October, status: happened, actors: armed groups}
  e5: {type: battle, places: [kit], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on 21 October, status: happened, actors: M23, targets: the town}
  e6: {type: shelling, places: [kib, buh], start: 2023-10-26, end: 2023-10-26, date_precision: day, date_text: On Thursday, status: happened, actors: mortar rounds}
  e7: {type: medical, places: [gom], start: 2023-10-16, end: 2023-10-16, date_precision: week, date_text: in the week to 22 October, status: happened, actors: MSF teams, targets: 173 survivors of sexual violence}
  e8: {type: aid, places: [mwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Several NGOs}
  e9: {type: medical, places: [mwe], start: 2023-10-24, end: 2023-10-24, date_precision: day, date_text: on Tuesday, injured: 20, status: happened, actors: "", targets: 20 wounded, minor: true}
  e10: {type: shooting, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a nurse, minor: true}
  e11: {type: robbery, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A truck of the Norwegian Refugee Council}
  e12: {type: aid, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: landslide, places: [nya, buk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the road to Bukavu}
  e14: {type: killing, places: [dro], start: 2023-10-22, end: 2023-10-22, date_precision: day, date_text: on Sunday night, killed: 14, killed_qualifier: at_least, status: happened, actors: militiamen, targets: at least 14 displaced people}
  e15: {type: killing, places: [oic], start: 2023-10-23, end: 2023-10-23, date_precision: day, date_text: on the 23rd, killed: 26, status: happened, actors: the ADF}
  e16: {type: battle, places: [mwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army and that of Uganda, targets: a camp of the group}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kinshasa, targets: Kigali}
  e18: {type: publication, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: UN experts, minor: true}
  e19: {type: meeting, places: [aru], start: 2023-11, end: 2023-11, date_precision: month, date_text: next month, status: planned, actors: "", targets: The East African force}
  e20: {type: decision, places: [win], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: SADC ministers}
  e21: {type: election, places: [drc], start: 2023-12-20, end: 2023-12-20, date_precision: day, date_text: on 20 December, status: planned, actors: ""}
  e22: {type: decision, places: [mas, rut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The commission}
  e23: {type: decision, places: [bul, lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Food Programme, targets: rations}
  e24: {type: publication, places: [], start: 2023-10-23, end: 2023-10-23, date_precision: day, date_text: on Monday, status: happened, actors: the IOM, minor: true}
notes: ""
