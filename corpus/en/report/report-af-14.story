---
id: report-af-14
genre: report
country: AF
published: 2021-10-09
publisher: Associated Correspondents
title: "IS suicide {bomber}(e1) {kills}(e1) dozens at Shia mosque in [Kunduz](kun event)"
---
A suicide {bomber}(e1) {struck}(e1) a mosque packed with Shia worshippers in the northern [Afghan](afgh demonym) city of [Kunduz](kun event) during Friday {prayers}(e2), {killing}(e1) at least 46 people and {wounding}(e1) more than 140 in the bloodiest {assault}(e1) since foreign troops {left}(e3) the country.

The Islamic State group's regional affiliate {said}(e4) that its man was a Uyghur, and that the target was both Shiites and the Taliban, for their willingness to expel Uyghurs to please [China](chi metonym).

"The floor was covered with people and with glass," said Zalmai Ishaqzai, 28, a tailor who ran to the Gozar-e-Sayed Abad mosque from his shop in the Khanabad Bandar quarter. Four of his neighbors were {buried}(e5) on Saturday in one grave.

Hospitals in [Kunduz](kun event), which had few drugs left even before the {blast}(e1), {sent}(e6) the gravest cases by road to [Pul-e-Khumri](pul event) and [Mazar-i-Sharif](maz event). Doctors Without Borders said its trauma center {received}(e6) more than 90 patients and 15 bodies.

Taliban special forces cordoned off the area and {promised}(e7) more guards at Shia mosques. Deputy police chief Mawlawi Din Gul insisted that security had been restored in the province, which borders [Tajikistan](taj mention).

The Taliban, who {captured}(e8) [Kunduz](kun event) on Aug. 8 and [Kabul](kab event) a week later, have been {battling}(e9) the Islamic State group in the eastern province of [Nangarhar](nan event) since they {took}(e10) power. A string of roadside {bombs}(e11) has {hit}(e11) their patrols in its capital, [Jalalabad](jal event). On Oct. 3, at least five civilians were {killed}(e12) outside the Eid Gah mosque in [Kabul](kab event) while a memorial {service}(e13) was being held for the mother of a Taliban spokesman; that night Taliban fighters {raided}(e14) a hideout in the [Khair Khana](kha event) district of the capital. On Aug. 26, an IS bomber {killed}(e15) 169 [Afghans](afg demonym) and 13 [American](ame demonym) service members at the airport.

The minority Hazaras, most of whom are Shiites, have suffered for years. In May, more than 80 people, mainly schoolgirls, were {killed}(e16) by {bombs}(e16) in the [Dasht-e-Barchi](das event) area of western [Kabul](kab event).

Taliban envoys and a [U.S.](us demonym) delegation {opened}(e17) two days of {talks}(e17) in [Doha](doh event), [Qatar](qat event), on Saturday, their first face-to-face {meeting}(e17) since the {withdrawal}(e3).

---
places:
  kun: {name: Kunduz, geonameid: 1135689, point: [36.7289, 68.857]}
  pul: {name: Pul-e Khumri, geonameid: 1130490, point: [35.9446, 68.7151]}
  maz: {name: Mazar-e Sharif, geonameid: 1133616, point: [36.709, 67.1109]}
  nan: {name: Nangarhar, geonameid: 1132366, point: [34.2153, 70.3027], precision: division}
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  kha: {name: Khair Khana, point: [34.57, 69.14], precision: near}
  das: {name: Dasht-e-Barchi, point: [34.5, 69.08], precision: near}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
events:
  e1: {type: bombing, places: [kun], start: 2021-10-08, end: 2021-10-08, date_precision: day, date_text: during Friday prayers, killed: 46, killed_qualifier: at_least, injured: 140, injured_qualifier: at_least, status: happened, actors: A suicide bomber, targets: Shia worshippers, main: true}
  e2: {type: ceremony, places: [kun], start: 2021-10-08, end: 2021-10-08, date_precision: day, date_text: Friday, status: happened, actors: Shia worshippers, minor: true}
  e3: {type: other, places: [afgh], start: 2021, end: 2021, date_precision: year, date_text: "", status: happened, actors: foreign troops}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Islamic State group's regional affiliate"}
  e5: {type: ceremony, places: [kun], start: 2021-10-09, end: 2021-10-09, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: Four of his neighbors}
  e6: {type: medical, places: [kun, pul, maz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hospitals in Kunduz, targets: the gravest cases}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Taliban special forces, targets: more guards at Shia mosques}
  e8: {type: battle, places: [kun, kab], start: 2021-08-08, end: 2021-08-15, date_precision: day, date_text: on Aug. 8, status: happened, actors: The Taliban}
  e9: {type: battle, places: [nan], start: 2021-08, end: 2021-10, date_precision: month, date_text: since they took power, status: happened, actors: The Taliban, targets: the Islamic State group}
  e10: {type: coup, places: [kab], start: 2021-08-15, end: 2021-08-15, date_precision: day, date_text: a week later, status: happened, actors: The Taliban}
  e11: {type: bombing, places: [jal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: their patrols}
  e12: {type: bombing, places: [kab], start: 2021-10-03, end: 2021-10-03, date_precision: day, date_text: On Oct. 3, killed: 5, killed_qualifier: at_least, status: happened, actors: "", targets: at least five civilians}
  e13: {type: ceremony, places: [kab], start: 2021-10-03, end: 2021-10-03, date_precision: day, date_text: On Oct. 3, status: happened, actors: "", targets: the mother of a Taliban spokesman}
  e14: {type: raid, places: [kha], start: 2021-10-03, end: 2021-10-03, date_precision: day, date_text: that night, status: happened, actors: Taliban fighters, targets: a hideout}
  e15: {type: bombing, places: [kab], start: 2021-08-26, end: 2021-08-26, date_precision: day, date_text: On Aug. 26, killed: 182, status: happened, actors: an IS bomber, targets: 169 Afghans and 13 American service members}
  e16: {type: bombing, places: [das], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May, killed: 80, killed_qualifier: at_least, status: happened, actors: "", targets: "more than 80 people, mainly schoolgirls"}
  e17: {type: meeting, places: [doh], start: 2021-10-09, end: 2021-10-10, date_precision: day, date_text: on Saturday, status: happened, actors: Taliban envoys and a U.S. delegation}
notes: ""
