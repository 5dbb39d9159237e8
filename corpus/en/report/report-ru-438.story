---
id: report-ru-438
genre: report
country: RU
published: 2024-03-26
publisher: Meridian Explainers
title: "Who did it, who knew: the [Crocus City](cro event) {attack}(e1) four days on"
---
[MOSCOW](mos dateline) — At least 139 people are now known to have {died}(e1) in the {attack}(e1) on a concert hall at [Krasnogorsk](kra event), on the north-western edge of [Moscow](mos mention), on Friday evening. Here is what has been established.

The {attack}(e1). Four men in camouflage {opened fire}(e1) in the foyer at 7.58 p.m. and {set}(e2) the hall alight with petrol. They were gone within 18 minutes. The roof {collapsed}(e2) during the night. Of 182 injured, 93 are in hospital.

The {arrests}(e3). The four were {stopped}(e3) at about midnight near [Khatsun](kha event), in [Bryansk](bry mention) region, 370 km to the south-west, in a white Renault. Seven others were {detained}(e3) in [Moscow](mos event), in [Yekaterinburg](yek event) and in [Tver](tve mention) region. A court in [Basmanny](bas event) district {remanded}(e4) eight of them by Tuesday, four with visible injuries. They are citizens of [Tajikistan](taj mention), aged 19 to 32; one had worked as a barber in [Ivanovo](iva mention), another in a parquet factory in [Podolsk](pod mention).

The claim. Islamic State's [Khorasan](kho mention) branch {claimed}(e5) responsibility within hours and {released}(e5) a video. The [US](uni metonym) embassy had {warned}(e6) on 7 March of an imminent attack on concerts. On 19 March the president had {called}(e7) such warnings blackmail. On the 7th, the FSB had {shot}(e8) two [Kazakhs](kaz demonym) near [Kaluga](kal event) who it said were planning to attack a synagogue.

The dispute. In a televised address on Monday the president {conceded}(e9) that radical Islamists had fired the shots, but he and the FSB's director, Aleksandr Bortsov, {suggested}(e10) that "a window" had been prepared for them on the border of [Ukraine](ukr mention). [Kyiv](kyi metonym) {denies}(e10) it. The leader of [Belarus](bel metonym) {said}(e11) on Tuesday that they had first made for his country. [Paris](par metonym) has {raised}(e12) its alert to the highest level.

The route. Two of the men {flew}(e13) from [Istanbul](ist event) to [Moscow](mos event) on 2 March after a stay of ten days. One of them had photographed himself in the [Fatih](fat mention) district.

The precedents. In 2002, 130 hostages {died}(e14) in a theatre in [Moscow](mos event); in 2004, more than 330 people were {killed}(e15) in a school at [Beslan](bes event), in [North Ossetia](nor mention); in 2015 a {bomb}(e16) {destroyed}(e16) a plane over [Sinai](sin event); in 2017 there were 15 victims of an {explosion}(e17) in the metro of [St Petersburg](stp event). IS-K was behind the two {blasts}(e18) in [Kerman](ker event), in [Iran](ira mention), on 3 January, which left 94 dead, and the {shooting}(e19) in a church in [Istanbul](ist event) on 28 January.

The backlash. Passengers on taxis ask for drivers who are not [Tajik](taj demonym); a kiosk in [Blagoveshchensk](bla event) was {set on fire}(e20); in [Kaluga](kal event), three men were {beaten}(e21). [Dushanbe](dus metonym), whose president {telephoned}(e22) the [Kremlin](kre metonym) on Sunday, advises citizens not to travel. Sunday was a day of {mourning}(e23); people {queued}(e24) to give blood, and laid toys at the fence.

---
places:
  cro: {name: Crocus City, point: [55.825, 37.39]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kha: {name: Khatsun, point: [53.1, 34.6], precision: near}
  bry: {name: Bryansk Oblast, geonameid: 571473, point: [53.0868, 33.2803], precision: division}
  tve: {name: Tver Oblast, geonameid: 480041, point: [57.0297, 34.5445], precision: division}
  bas: {name: Basmanny, point: [55.767, 37.67]}
  kho: {name: Khorasan, point: [35.0, 62.0], precision: area, radius_km: 500}
  kal: {name: Kaluga, geonameid: 553915, point: [54.5306, 36.27]}
  kyi: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  par: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  fat: {name: Fatih, point: [41.02, 28.94]}
  bes: {name: Beslan, geonameid: 576697, point: [43.1928, 44.5327]}
  nor: {name: North Ossetia, point: [43.0, 44.2], precision: division}
  sin: {name: Sinai, point: [29.8, 33.8], precision: area, radius_km: 150}
  ker: {name: Kerman, geonameid: 128234, point: [30.2832, 57.0788]}
  bla: {name: Blagoveshchensk, geonameid: 2026609, point: [50.2759, 127.5264]}
  dus: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  kre: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  stp: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  kra: {name: Krasnogorsk, geonameid: 542374, point: [55.819, 37.3298]}
  iva: {name: Ivanovo, geonameid: 555312, point: [56.9999, 40.9726]}
  pod: {name: Podolsk, geonameid: 508101, point: [55.4242, 37.5547]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: shooting, places: [cro, kra], start: 2024-03-22, end: 2024-03-22, date_precision: day, date_text: on Friday evening, killed: 139, killed_qualifier: at_least, injured: 182, status: happened, actors: Four men in camouflage, targets: a concert hall, main: true}
  e2: {type: fire, places: [cro], start: 2024-03-22, end: 2024-03-22, date_precision: day, date_text: during the night, status: happened, actors: Four men in camouflage, targets: the hall}
  e3: {type: arrest, places: [kha, mos, yek, tve], start: 2024-03-23, end: 2024-03-23, date_precision: day, date_text: at about midnight, arrested: 11, status: happened, actors: "", targets: The four, main: true}
  e4: {type: decision, places: [bas], start: 2024-03-26, end: 2024-03-26, date_precision: day, date_text: by Tuesday, status: happened, actors: A court, targets: eight of them}
  e5: {type: statement, places: [], start: 2024-03-22, end: 2024-03-22, date_precision: day, date_text: within hours, status: happened, actors: "Islamic State's Khorasan branch"}
  e6: {type: statement, places: [mos], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: on 7 March, status: happened, actors: The US embassy}
  e7: {type: statement, places: [], start: 2024-03-19, end: 2024-03-19, date_precision: day, date_text: On 19 March, status: happened, actors: the president, targets: such warnings, minor: true}
  e8: {type: shooting, places: [kal], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: On the 7th, killed: 2, status: happened, actors: the FSB, targets: two Kazakhs}
  e9: {type: statement, places: [], start: 2024-03-25, end: 2024-03-25, date_precision: day, date_text: on Monday, status: happened, actors: the president}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "the FSB's director, Aleksandr Bortsov"}
  e11: {type: statement, places: [], start: 2024-03-26, end: 2024-03-26, date_precision: day, date_text: on Tuesday, status: happened, actors: The leader of Belarus, minor: true}
  e12: {type: decision, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris, targets: its alert}
  e13: {type: transport_change, places: [ist, mos], start: 2024-03-02, end: 2024-03-02, date_precision: day, date_text: on 2 March, status: happened, actors: Two of the men}
  e14: {type: abduction, places: [mos], start: 2002, end: 2002, date_precision: year, date_text: In 2002, killed: 130, status: happened, actors: "", targets: 130 hostages}
  e15: {type: attack, places: [bes], start: 2004, end: 2004, date_precision: year, date_text: in 2004, killed: 330, killed_qualifier: at_least, status: happened, actors: "", targets: more than 330 people}
  e16: {type: bombing, places: [sin], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: a bomb, targets: a plane}
  e17: {type: bombing, places: [stp], start: 2017, end: 2017, date_precision: year, date_text: in 2017, killed: 15, status: happened, actors: "", targets: 15 victims}
  e18: {type: bombing, places: [ker], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on 3 January, killed: 94, status: happened, actors: IS-K}
  e19: {type: shooting, places: [ist], start: 2024-01-28, end: 2024-01-28, date_precision: day, date_text: on 28 January, status: happened, actors: "", targets: a church}
  e20: {type: fire, places: [bla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a kiosk}
  e21: {type: attack, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: three men}
  e22: {type: meeting, places: [], start: 2024-03-24, end: 2024-03-24, date_precision: day, date_text: on Sunday, status: happened, actors: president, targets: the Kremlin, minor: true}
  e23: {type: ceremony, places: [], start: 2024-03-24, end: 2024-03-24, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e24: {type: other, places: [], start: 2024-03-24, end: 2024-03-24, date_precision: day, date_text: "", status: happened, actors: people, minor: true}
notes: ""
