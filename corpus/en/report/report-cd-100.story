---
id: report-cd-100
genre: report
country: CD
published: 2026-03-17
publisher: "Lac Albert Hebdo (English edition)"
title: "Night {attack}(e1) on displaced camp in [Ituri](itu event) leaves 23 {dead}(e1)"
---
Militiamen of the CODECO group {burst}(e1) into a camp for displaced people at [Drodro](dro event), in the territory of [Djugu](dju event), on Sunday night and {killed}(e1) at least 23, most of them women and children, local leaders and the UN mission said.

The attackers {came}(e1) with machetes and two or three rifles at about 10 p.m., "when the rain was loudest", said camp president Dieudonné Lonema. Huts {burned}(e1) in the eastern part. Peacekeepers from [Bangladesh](ban mention), stationed 3 km off at [Rhoe](rho event), {fired}(e2) flares and {arrived}(e2) after 40 minutes.

Nineteen wounded have been {brought}(e3) to [Bunia](bun event), two by motorcycle. Doctors Without Borders, which {closed}(e4) its project in [Drodro](dro event) in 2024 after a patient was {shot}(e5) in her bed there, has sent a surgical team from [Goma](gom mention) by way of [Entebbe](ent mention).

Since the new year 140 civilians have {died}(e14) in [Djugu](dju event) and [Mahagi](mah event), according to the [Kivu](kiv metonym org) Security Tracker. The province has been under a {state of siege}(e15), that is, military rule, since May 2021. [Ugandan](uga demonym) troops, who {entered}(e6) [Bunia](bun event) in February last year, hold the roads to [Lake Albert](lak mention) but seldom leave them.

A peace {accord}(e7) that five armed groups {signed}(e7) in [Aru](aru event) in June 2023 has been dead letter almost from the start. In January, chiefs of the Lendu and Hema communities {met}(e8) again in [Kampala](kam event).

Elsewhere in the east, M23 fighters {pulled}(e9) back on Monday from three hills above [Walikale](wal event), in [North Kivu](nor event), in line with a {deal}(e10) {initialled}(e10) in [Doha](doh event). The army said it would believe it when it saw it. In [Uvira](uvi event), on [Lake Tanganyika](lake mention), the [Burundian](bur demonym) border was {reopened}(e11) to pedestrians after seven weeks.

And in [Kinshasa](kin event) a military court on Monday {handed}(e12) down death {sentences}(e12) in absentia for two former ministers accused of treason; a moratorium on executions was {lifted}(e13) in March 2024, but nobody has since been put to death.

---
places:
  itu: {name: Ituri, geonameid: 215709, point: [2.0714, 30.4086], precision: division}
  dro: {name: Drodro, point: [1.77, 30.53]}
  dju: {name: Djugu, point: [1.92, 30.5], precision: area, radius_km: 40}
  rho: {name: Rhoe, point: [1.78, 30.55], precision: near}
  bun: {name: Bunia, geonameid: 217695, point: [1.5594, 30.2522]}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  mah: {name: Mahagi, point: [2.3, 30.99], precision: area, radius_km: 30}
  lak: {name: Lake Albert, point: [1.7, 31.0], precision: area, radius_km: 60}
  lake: {name: Lake Tanganyika, point: [-5.0, 29.5], precision: area, radius_km: 200}
  aru: {name: Aru, point: [2.86, 30.84]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  wal: {name: Walikale, point: [-1.42, 28.07]}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  uvi: {name: Uvira, geonameid: 204405, point: [-3.3953, 29.1378]}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  kiv: {name: Kivu, point: [-2.0, 28.5], precision: area, radius_km: 200}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
events:
  e1: {type: attack, places: [dro, dju], start: 2026-03-15, end: 2026-03-15, date_precision: day, date_text: on Sunday night, killed: 23, killed_qualifier: at_least, injured: 19, status: happened, actors: Militiamen of the CODECO group, targets: a camp for displaced people, main: true}
  e2: {type: other, places: [rho, dro], start: 2026-03-15, end: 2026-03-15, date_precision: day, date_text: "", status: happened, actors: Peacekeepers from Bangladesh, minor: true}
  e3: {type: medical, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nineteen wounded, minor: true}
  e4: {type: closure, places: [dro], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: Doctors Without Borders, targets: its project}
  e5: {type: shooting, places: [dro], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: "", targets: a patient}
  e6: {type: other, places: [bun], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February last year, status: happened, actors: Ugandan troops, targets: Bunia}
  e7: {type: agreement, places: [aru], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June 2023, status: happened, actors: five armed groups}
  e8: {type: meeting, places: [kam], start: 2026-01, end: 2026-01, date_precision: month, date_text: In January, status: happened, actors: chiefs of the Lendu and Hema communities}
  e9: {type: other, places: [wal], start: 2026-03-16, end: 2026-03-16, date_precision: day, date_text: on Monday, status: happened, actors: M23 fighters, main: true}
  e10: {type: agreement, places: [doh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: opening, places: [uvi], start: null, end: null, date_precision: unknown, date_text: after seven weeks, status: happened, actors: "", targets: border}
  e12: {type: verdict, places: [kin], start: 2026-03-16, end: 2026-03-16, date_precision: day, date_text: on Monday, status: happened, actors: a military court, targets: two former ministers}
  e15: {type: decision, places: [itu], start: 2021-05, end: 2021-05, date_precision: month, date_text: since May 2021, status: happened, actors: ""}
  e14: {type: killing, places: [dju, mah], start: 2026, end: 2026, date_precision: year, date_text: Since the new year, killed: 140, status: happened, actors: "", targets: 140 civilians}
  e13: {type: decision, places: [], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March 2024, status: happened, actors: "", targets: a moratorium on executions}
notes: ""
