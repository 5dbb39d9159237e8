---
id: report-ng-46
genre: report
country: NG
published: 2025-06-16
publisher: Middle Belt Punch
title: "More than 100 feared {dead}(e1) in [Benue](ben event) village {attack}(e1)"
---
[MAKURDI](mak dateline) — Gunmen suspected to be herders have {killed}(e1) over 100 people in [Yelwata](yel event), a farming community in [Guma](gum event) Local Government Area of [Benue](ben event) State, residents and Amnesty International [Nigeria](nig metonym org) said at the weekend.

The attackers {invaded}(e1) the town in the rain about 10 pm on Friday and {operated}(e1) till past midnight, locals said. Many of the dead were families already displaced from [Daudu](dau mention) and [Naka](nak mention) who slept in market stalls. Stores full of seedlings and rice were {burnt}(e1).

The police put the figure at 45. The Commissioner, CP Emeka Ifezue, who was yet to {visit}(e2) [Yelwata](yel mention) at press time, said in [Makurdi](mak event) that officers {engaged}(e3) the hoodlums and {repelled}(e3) them from the Catholic church, where internally displaced persons were lodged.

On Sunday, thousands of youths {blocked}(e4) the [Makurdi](mak mention)-[Lafia](laf mention) road for six hours with branches and a coffin. Police {fired}(e5) teargas at Wurukum roundabout in the state capital, and the Governor was {prevented}(e6) from addressing the crowd.

In [Vatican City](vat event), the Pope {prayed}(e7) for victims of what he called "a terrible massacre". [Abuja](abu metonym) {promised}(e8) an investigation, as it did in 2016, after not less than 300 people were {killed}(e9) in [Agatu](aga event).

It is the third {attack}(e10) on the council area in a month. On 1 June at least 25 persons {died}(e11) in [Tse Dube](tse event) and [Tyolaha](tyo event); two days later there was a further {killing}(e12) of five at [Udei](ude event). In neighbouring [Plateau](pla event) State, 50 were {murdered}(e13) at [Zike](zik event), [Bassa](bas event) LGA, on Palm Sunday.

BRIEFS

[LOKOJA](lok dateline) — The [Kogi](kog metonym org) State Police Command has {arrested}(e14) six suspected kidnappers in [Obajana](oba event) and {rescued}(e15) a lecturer of Federal University, [Lokoja](lok metonym org).

[YOLA](yol dateline) — A soldier was {lynched}(e16) by a mob at [Lafiya Lamurde](lafi event), [Adamawa](ada event), after he {stabbed}(e17) a tricycle rider to death, according to the council chairman.

[MAIDUGURI](mai dateline) — Troops {killed}(e18) a Boko Haram commander in the [Timbuktu Triangle](tim event), [Borno](bor event), Theatre Command said, while landmines {killed}(e19) nine passengers in a bus on the [Damboa](dam event) road on Saturday.

---
places:
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  yel: {name: Yelwata, point: [8.2, 8.6], precision: near}
  gum: {name: Guma, point: [7.9, 8.7], precision: area, radius_km: 30}
  dau: {name: Daudu, point: [7.95, 8.6]}
  nak: {name: Naka, point: [7.58, 8.2]}
  laf: {name: Lafia, geonameid: 2332515, point: [8.4939, 8.5153]}
  vat: {name: Vatican City, geonameid: 3164670, point: [41.90225, 12.4533], precision: country}
  aga: {name: Agatu, point: [7.9, 7.8], precision: area, radius_km: 25}
  tse: {name: Tse Dube, point: [8.0, 8.6], precision: near}
  tyo: {name: Tyolaha, point: [7.5, 8.4], precision: near}
  ude: {name: Udei, point: [8.0, 8.7], precision: near}
  pla: {name: Plateau, geonameid: 2324828, point: [8.9533, 9.606], precision: division}
  zik: {name: Zike, point: [9.9, 8.7], precision: near}
  bas: {name: Bassa, point: [9.93, 8.73], precision: area, radius_km: 25}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  kog: {name: Kogi, geonameid: 2597364, point: [7.7848, 6.6142], precision: division}
  oba: {name: Obajana, point: [7.92, 6.43]}
  yol: {name: Yola, geonameid: 2318044, point: [9.2084, 12.4815]}
  lafi: {name: Lafiya Lamurde, point: [9.4, 12.3]}
  ada: {name: Adamawa, geonameid: 2565342, point: [9.4791, 12.5768], precision: division}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  tim: {name: Timbuktu Triangle, point: [11.3, 12.7], precision: area, radius_km: 30}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  dam: {name: Damboa, point: [11.15, 12.76]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: attack, places: [yel], start: 2025-06-13, end: 2025-06-13, date_precision: day, date_text: on Friday, killed: 100, killed_qualifier: at_least, status: happened, actors: Gunmen suspected to be herders, targets: families, main: true}
  e2: {type: visit, places: [yel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The Commissioner, targets: Yelwata, minor: true}
  e3: {type: battle, places: [yel], start: 2025-06-13, end: 2025-06-13, date_precision: day, date_text: "", status: happened, actors: officers, targets: the hoodlums}
  e4: {type: protest, places: [mak], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: On Sunday, status: happened, actors: thousands of youths, main: true}
  e5: {type: riot, places: [mak], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: On Sunday, status: happened, actors: Police}
  e6: {type: statement, places: [mak], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: On Sunday, status: happened, negated: true, actors: the Governor, targets: the crowd, minor: true}
  e7: {type: ceremony, places: [vat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Pope, targets: victims}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja}
  e9: {type: killing, places: [aga], start: 2016, end: 2016, date_precision: year, date_text: in 2016, killed: 300, killed_qualifier: at_least, status: happened, actors: "", targets: not less than 300 people}
  e10: {type: attack, places: [gum], start: 2025-05, end: 2025-06, date_precision: month, date_text: in a month, status: happened, actors: "", minor: true}
  e11: {type: attack, places: [tse, tyo], start: 2025-06-01, end: 2025-06-01, date_precision: day, date_text: On 1 June, killed: 25, killed_qualifier: at_least, status: happened, actors: "", targets: at least 25 persons}
  e12: {type: killing, places: [ude], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: two days later, killed: 5, status: happened, actors: ""}
  e13: {type: killing, places: [zik], start: 2025-04-13, end: 2025-04-13, date_precision: day, date_text: on Palm Sunday, killed: 50, status: happened, actors: ""}
  e14: {type: arrest, places: [oba], start: null, end: null, date_precision: unknown, date_text: "", arrested: 6, status: happened, actors: State Police Command, targets: six suspected kidnappers}
  e15: {type: rescue, places: [oba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: State Police Command, targets: a lecturer}
  e16: {type: killing, places: [lafi], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: a mob, targets: A soldier}
  e17: {type: killing, places: [lafi], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: he, targets: a tricycle rider}
  e18: {type: battle, places: [tim], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: Troops, targets: a Boko Haram commander}
  e19: {type: bombing, places: [dam], start: 2025-06-14, end: 2025-06-14, date_precision: day, date_text: on Saturday, killed: 9, status: happened, actors: landmines, targets: nine passengers}
notes: ""
