---
id: report-sy-105
genre: report
country: SY
published: 2025-07-17
publisher: Orient Monitor
title: "Troops {leave}(e1) [Sweida](swe event) after [Israel](isr metonym) {bombs}(e2) [Damascus](dam event)"
---
[DAMASCUS](dam dateline), July 17 — [Syrian](syr demonym) government forces {pulled}(e1) out of the mainly Druze city of [Sweida](swe event) overnight, a day after [Israel](isr metonym) {struck}(e2) the defence ministry and a hill beside the presidential palace in [Damascus](dam event) and {told}(e3) the authorities to leave the minority alone.

The {withdrawal}(e1) is part of a {truce}(e4), the second in two days, that was {reached}(e4) with Druze sheikhs through [U.S.](us demonym), [Turkish](tur demonym) and Arab mediators. Convoys were {seen}(e1) moving north through [Ezraa](ezr event) and [Khirbet Ghazaleh](khi event) after midnight.

At least 594 people have been {killed}(e5) since Sunday in the province, according to a monitor, in {fighting}(e5) that {began}(e5) with the {robbery}(e6) of a Druze vegetable seller on the road to the capital by Bedouin tribesmen, and a {wave}(e7) of {kidnappings}(e7) in return. More than 150 of the dead were Druze civilians {executed}(e8) by government men, it said. The interim president, in an {address}(e9) at dawn, {promised}(e9) that those who had "transgressed" would be tried.

"They shaved my uncle's moustache and then they shot him," said Wissam Azzam, an engineer, by telephone from [Shahba](sha event). The national hospital in [Sweida](swe event) has more than 200 bodies in its corridors and neither water nor electricity.

On the [Golan Heights](gol event), about a thousand [Israeli](isra demonym) Druze {broke}(e10) through the fence at [Majdal Shams](maj event) on Wednesday to embrace relatives from [Hader](had mention). Soldiers {fired}(e10) tear gas. Most have since {returned}(e10).

Smoke could still be seen on Thursday over Umayyad Square, where a wing of the ministry had {collapsed}(e2). Three people were {killed}(e2) and 34 {hurt}(e2) in that {raid}(e2). In the south, warplanes {hit}(e11) tanks near [Ezraa](ezr event) and the airbase at [Thaala](tha event).

[Washington](was metonym), which {lifted}(e12) most sanctions on [Syria](syri mention) in June, was "very worried", its envoy said. [Paris](par metonym), [Riyadh](riy metonym) and [Ankara](ank metonym) {condemned}(e13) the {strikes}(e2); the Security Council will {meet}(e14) in [New York](new event) at [Syria](syri metonym)'s request on Thursday afternoon.

In March some 1,400 people, chiefly Alawites, were {massacred}(e15) in [Latakia](lat event), [Tartus](tar event) and [Baniyas](ban event), and in April dozens {died}(e16) when gunmen {attacked}(e16) Druze in [Jaramana](jar event) and [Sahnaya](sah event), on the edge of the capital. A commission of {inquiry}(e17) was due to {report}(e17) on the coastal {killings}(e15) last week.

---
places:
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  swe: {name: Sweida, point: [32.71, 36.57]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ezr: {name: Ezraa, point: [32.86, 36.25]}
  khi: {name: Khirbet Ghazaleh, point: [32.73, 36.2]}
  sha: {name: Shahba, point: [32.85, 36.63]}
  gol: {name: Golan Heights, point: [33.0, 35.75], precision: area, radius_km: 25}
  maj: {name: Majdal Shams, point: [33.27, 35.77]}
  had: {name: Hader, point: [33.28, 35.83]}
  tha: {name: Thaala, point: [32.7, 36.41]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  lat: {name: Latakia, point: [35.53, 35.79]}
  tar: {name: Tartus, geonameid: 163345, point: [34.889, 35.8866]}
  ban: {name: Baniyas, point: [35.18, 35.95]}
  jar: {name: Jaramana, point: [33.49, 36.35]}
  sah: {name: Sahnaya, point: [33.43, 36.23]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  syri: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: other, places: [swe, ezr, khi], start: 2025-07-16, end: 2025-07-17, date_precision: day, date_text: overnight, status: happened, actors: Syrian government forces, targets: Sweida, main: true}
  e2: {type: airstrike, places: [dam], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: a day after, killed: 3, injured: 34, status: happened, actors: Israel, targets: the defence ministry, main: true}
  e3: {type: statement, places: [], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: a day after, status: happened, actors: Israel, targets: the authorities, minor: true}
  e4: {type: agreement, places: [swe], start: 2025-07-16, end: 2025-07-17, date_precision: day, date_text: "", status: happened, actors: Druze sheikhs}
  e5: {type: battle, places: [swe], start: 2025-07-13, end: 2025-07-17, date_precision: day, date_text: since Sunday, killed: 594, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e6: {type: robbery, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bedouin tribesmen, targets: a Druze vegetable seller, minor: true}
  e7: {type: abduction, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: killing, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", killed: 150, killed_qualifier: at_least, status: reported, actors: government men, targets: Druze civilians}
  e9: {type: statement, places: [dam], start: 2025-07-17, end: 2025-07-17, date_precision: day, date_text: at dawn, status: happened, actors: The interim president}
  e10: {type: protest, places: [maj, gol], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: on Wednesday, status: happened, actors: about a thousand Israeli Druze, targets: the fence}
  e11: {type: airstrike, places: [ezr, tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: warplanes, targets: tanks}
  e12: {type: decision, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: Washington, targets: Syria}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Paris, Riyadh and Ankara", targets: the strikes}
  e14: {type: meeting, places: [new], start: 2025-07-17, end: 2025-07-17, date_precision: day, date_text: on Thursday afternoon, status: planned, actors: the Security Council}
  e15: {type: killing, places: [lat, tar, ban], start: 2025-03, end: 2025-03, date_precision: month, date_text: In March, killed: 1400, killed_qualifier: about, status: happened, actors: "", targets: "some 1,400 people, chiefly Alawites"}
  e16: {type: attack, places: [jar, sah], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, killed: 24, killed_qualifier: at_least, status: happened, actors: gunmen, targets: Druze}
  e17: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: last week, status: happened, actors: ""}
notes: ""
