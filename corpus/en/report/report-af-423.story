---
id: report-af-423
genre: report
country: AF
published: 2021-08-12
publisher: Central Asia Newswire
title: "Taliban {take}(e1) [Ghazni](gha event), {enter}(e2) [Herat](her event) as [Kabul](kab metonym) {offers}(e3) power-sharing"
---
[KABUL](kab dateline), Aug 12 — Taliban fighters {seized}(e1) the city of [Ghazni](gha event) on Thursday, the tenth provincial capital to {fall}(e4) in a week, and by nightfall they were inside [Herat](her event), the country's third-largest city, residents and officials said.

[Ghazni](gha event), 150 km southwest of [Kabul](kab mention) on the highway to [Kandahar](kan mention), was {surrendered}(e1) by its governor, Daud Langari, after shots were fired at the gates of his compound. He was {arrested}(e5) in [Wardak](war event) on his way to the capital.

In [Herat](her event), militants {raised}(e2) their white flag over the police headquarters, and prisoners {walked out}(e6) of the jail. "We left an hour ago. There is nobody on the streets," a shopkeeper said by phone from the road to [Islam Qala](isl mention), on the border with [Iran](ira mention).

Heavy {fighting}(e7) went on in [Kandahar](kan event) and [Lashkar Gah](las event), where a car {bomb}(e8) on Wednesday evening {killed}(e8) a number of police officers. The insurgents {hold}(e4) [Zaranj](zar event), [Sheberghan](sheb event), [Sar-e Pol](sar event), [Kunduz](kun event), [Taloqan](tal event), [Aybak](ayb event), [Farah](far event), [Pul-e Khumri](pul event) and [Faizabad](fai event).

[Afghan](afg demonym) negotiators in [Doha](doh event) {offered}(e3) the group a share in power in return for a ceasefire, a diplomat said. Envoys of the [United States](uni metonym), [China](chi metonym), [Russia](rus metonym) and [Pakistan](pak metonym) {met}(e9) there for a third day and {issued}(e10) a statement rejecting any government imposed by force.

Hours later the Pentagon {announced}(e11) that 3,000 troops would be {flown}(e11) to the airport of [Kabul](kab event) to help embassy staff leave; another brigade will wait in [Kuwait](kuw mention). [Britain](bri metonym) is {sending}(e12) 600 soldiers. [Denmark](den metonym) and [Norway](nor metonym) will {close}(e13) their embassies on Friday, and [Germany](ger metonym) {urged}(e14) its citizens to depart on the first flight.

At least 1,000 civilians have been {killed}(e7) in the past month, the United Nations says, and some 390,000 {displaced}(e15) since January. Families from [Kunduz](kun mention) and [Takhar](tak mention) are {camping}(e15) in the parks of the capital. In [Mazar-i-Sharif](maz event), where President Abdul Karim Sadat {flew}(e16) on Wednesday to rally the warlords of the north, shops {closed}(e17) early.

The {offensive}(e4) began in May, when foreign forces started to {withdraw}(e18) under an {agreement}(e19) signed in [Qatar](qat event) in February 2020. The last [American](uni demonym) troops {left}(e20) the base of [Bagram](bag event) at night on 2 July without telling the [Afghan](afg demonym) commander. In June the rebels had {captured}(e21) the crossing to [Tajikistan](taj mention) at [Sher Khan Bandar](she event), and in July [Spin Boldak](spi event), on the frontier of [Pakistan](pak mention).

[India](ind metonym) {evacuated}(e22) its consulate in [Mazar-i-Sharif](maz event) on Tuesday.

---
places:
  gha: {name: Ghazni, geonameid: 1141269, point: [33.5539, 68.421]}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
  war: {name: Wardak, point: [34.35, 68.2], precision: division}
  isl: {name: Islam Qala, point: [34.66, 61.07]}
  las: {name: Lashkar Gah, geonameid: 1134720, point: [31.5938, 64.3716]}
  sar: {name: Sar-e Pol, point: [36.22, 65.93]}
  ayb: {name: Aybak, point: [36.26, 68.02]}
  pul: {name: Pul-e Khumri, point: [35.94, 68.71]}
  fai: {name: Faizabad, point: [37.12, 70.58]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  tak: {name: Takhar, point: [36.7, 69.8], precision: division}
  maz: {name: Mazar-e Sharif, geonameid: 1133616, point: [36.709, 67.1109]}
  bag: {name: Bagram, point: [34.95, 69.26]}
  she: {name: Sher Khan Bandar, point: [37.19, 68.61]}
  spi: {name: Spin Boldak, point: [31.0, 66.4]}
  kan: {name: Kandahar, geonameid: 1138336, point: [31.6133, 65.7101]}
  kun: {name: Kunduz, point: [36.73, 68.86]}
  far: {name: Farah, point: [32.37, 62.11]}
  tal: {name: Taloqan, point: [36.74, 69.53]}
  sheb: {name: Sheberghan, point: [36.67, 65.75]}
  zar: {name: Zaranj, point: [30.96, 61.86]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: battle, places: [gha], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: on Thursday, status: happened, actors: Taliban fighters, targets: the city of Ghazni, main: true}
  e2: {type: battle, places: [her], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: by nightfall, status: happened, actors: militants, targets: the police headquarters, main: true}
  e3: {type: statement, places: [doh], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: "", status: happened, actors: Afghan negotiators, targets: the group, main: true}
  e4: {type: battle, places: [zar, sheb, sar, kun, tal, ayb, far, pul, fai], start: 2021-08-05, end: 2021-08-12, date_precision: day, date_text: in a week, status: happened, actors: The insurgents, main: true}
  e5: {type: arrest, places: [war], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: Daud Langari}
  e6: {type: other_crime, places: [her], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: "", status: happened, actors: prisoners, targets: the jail, minor: true}
  e7: {type: battle, places: [kan, las], start: 2021-07, end: 2021-08, date_precision: month, date_text: in the past month, killed: 1000, killed_qualifier: at_least, status: happened, actors: "", targets: "At least 1,000 civilians"}
  e8: {type: bombing, places: [las], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", targets: a number of police officers}
  e9: {type: meeting, places: [doh], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: for a third day, status: happened, actors: "Envoys of the United States, China, Russia and Pakistan"}
  e10: {type: statement, places: [doh], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: "", status: happened, actors: "Envoys of the United States, China, Russia and Pakistan", minor: true}
  e11: {type: other, places: [kab], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: Hours later, status: planned, actors: the Pentagon, targets: "3,000 troops"}
  e12: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Britain, targets: 600 soldiers}
  e13: {type: closure, places: [kab], start: 2021-08-13, end: 2021-08-13, date_precision: day, date_text: on Friday, status: planned, actors: Denmark and Norway, targets: their embassies}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Germany, targets: its citizens, minor: true}
  e15: {type: displacement, places: [kab], start: 2021-01, end: 2021-08, date_precision: month, date_text: since January, displaced: 390000, displaced_qualifier: about, status: happened, actors: "", targets: "some 390,000"}
  e16: {type: visit, places: [maz], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday, status: happened, actors: President Abdul Karim Sadat}
  e17: {type: closure, places: [maz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shops, minor: true}
  e18: {type: displacement, places: [], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: happened, actors: foreign forces}
  e19: {type: agreement, places: [qat], start: 2020-02, end: 2020-02, date_precision: month, date_text: in February 2020, status: happened, actors: ""}
  e20: {type: displacement, places: [bag], start: 2021-07-02, end: 2021-07-02, date_precision: day, date_text: on 2 July, status: happened, actors: The last American troops, minor: true}
  e21: {type: battle, places: [she, spi], start: 2021-06, end: 2021-07, date_precision: month, date_text: In June, status: happened, actors: the rebels}
  e22: {type: displacement, places: [maz], start: 2021-08-10, end: 2021-08-10, date_precision: day, date_text: on Tuesday, status: happened, actors: India, targets: its consulate}
notes: ""
