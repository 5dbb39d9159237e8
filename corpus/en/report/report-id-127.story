---
id: report-id-127
genre: report
country: ID
published: 2018-12-05
publisher: Archipelago News
title: "{Quake}(e1) hits [Indonesia](indo event)'s [Maluku](mal event) islands, {tsunami}(e2) {warning}(e2) {lifted}(e2)"
---
[AMBON](amb dateline) (AN) - A magnitude 6.9 {earthquake}(e1) {shook}(e1) the eastern [Indonesia](indo demonym) province of [Maluku](mal event) before daybreak on Wednesday, {killing}(e1) at least three people and sending thousands running for higher ground, the disaster mitigation agency said.

The {quake}(e1) {struck}(e1) at 4:17 a.m. at a depth of 14 km under the [Ceram Sea](cer event), 32 km north of [Masohi](mas mention), the biggest town on the island of [Seram](ser event). A {tsunami}(e2) {warning}(e2) was {lifted}(e2) after an hour when waves of only 30 centimetres were {measured}(e3) at [Namlea](nam event) on [Buru](bur event) island.

"People took the motorbikes and drove up to the hills in their sleeping clothes. Nobody waits for a siren after [Palu](pal mention)," said Yopie Latumahina, a teacher in [Wahai](wah event).

More than 4,300 people {died}(e4) in September when a 7.5 magnitude {earthquake}(e4) and {tsunami}(e4) {devastated}(e4) [Palu](pal event) on [Sulawesi](sul event) island.

In [Kairatu](kai event), on the west of [Seram](ser mention), a mosque {collapsed}(e5) on two men who were at prayer. The third victim was an 8-year-old girl in [Liang](lia event), on [Ambon](amb event) island, agency spokesman Sutrisno Purwanto told a news conference in [Jakarta](jak mention). He said 61 people were {hurt}(e1) and some 2,000 were staying in tents.

Electricity was {out}(e6) in [Piru](pir event) and [Amahai](ama event) until midday. Pattimura airport in [Ambon](amb event) {shut}(e7) for two hours for an {inspection}(e8) of the runway; a Garuda flight from [Makassar](mak mention) was {turned back}(e9).

More than 80 {aftershocks}(e10) had been {recorded}(e10) by late afternoon, the strongest of magnitude 5.3.

The navy is {sending}(e11) the hospital ship Dr. Soeharso from [Surabaya](sur mention) with 40 doctors. [Australia](aus metonym)'s foreign ministry said [Canberra](can metonym) was ready to help if [Jakarta](jak metonym) asked.

[Indonesia](indo mention) sits on the [Pacific](pac mention) "Ring of Fire", where tectonic plates meet. The December 2004 [Indian Ocean](ind event) {tsunami}(e12) {killed}(e12) some 226,000 people in 13 countries, more than 120,000 of them in [Aceh](ace event).

---
places:
  amb: {name: Ambon, geonameid: 1651531, point: [-3.6958, 128.1833]}
  mal: {name: Maluku, geonameid: 1636627, point: [-8.2481, 128.161], precision: division}
  cer: {name: Ceram Sea, point: [-2.9, 128.9], precision: near}
  mas: {name: Masohi, point: [-3.33, 128.92]}
  ser: {name: Seram, point: [-3.1, 129.0], precision: area, radius_km: 80}
  nam: {name: Namlea, point: [-3.25, 127.09]}
  bur: {name: Buru, point: [-3.4, 126.7], precision: area, radius_km: 60}
  wah: {name: Wahai, point: [-2.79, 129.5]}
  kai: {name: Kairatu, point: [-3.35, 128.37]}
  lia: {name: Liang, point: [-3.5, 128.33]}
  pir: {name: Piru, point: [-3.06, 128.19]}
  ama: {name: Amahai, point: [-3.34, 128.92]}
  pal: {name: Palu, geonameid: 1633034, point: [-0.9083, 119.8708]}
  sul: {name: Sulawesi, point: [-2.0, 121.0], precision: area, radius_km: 300}
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  ace: {name: Aceh, geonameid: 1215638, point: [4.4153, 96.9956], precision: division}
  ind: {name: Indian Ocean, point: [-5.0, 85.0], precision: area, radius_km: 2000}
  pac: {name: Pacific, point: [0.0, -170.0], precision: area, radius_km: 4000}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  indo: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
events:
  e1: {type: earthquake, places: [cer, mal, kai, lia], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: before daybreak on Wednesday, killed: 3, killed_qualifier: at_least, injured: 61, status: happened, actors: "", main: true}
  e2: {type: decision, places: [mal], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: after an hour, status: happened, actors: "", targets: A tsunami warning, main: true}
  e3: {type: survey, places: [nam], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: earthquake, places: [pal], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, killed: 4300, killed_qualifier: at_least, status: happened, actors: ""}
  e5: {type: collapse, places: [kai], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: "", killed: 2, status: happened, actors: "", targets: a mosque}
  e6: {type: outage, places: [pir, ama], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: until midday, status: happened, actors: ""}
  e7: {type: closure, places: [amb], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: for two hours, status: happened, actors: "", targets: Pattimura airport}
  e8: {type: investigation, places: [amb], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: "", status: happened, actors: "", targets: the runway, minor: true}
  e9: {type: transport_change, places: [mak], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: "", status: happened, actors: "", targets: a Garuda flight from Makassar, minor: true}
  e10: {type: earthquake, places: [mal], start: 2018-12-05, end: 2018-12-05, date_precision: day, date_text: by late afternoon, status: happened, actors: ""}
  e11: {type: aid, places: [amb], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The navy, targets: the hospital ship Dr. Soeharso}
  e12: {type: earthquake, places: [ace, ind], start: 2004-12, end: 2004-12, date_precision: month, date_text: December 2004, killed: 226000, killed_qualifier: about, status: happened, actors: ""}
notes: ""
