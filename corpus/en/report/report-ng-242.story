---
id: report-ng-242
genre: report
country: NG
published: 2021-05-25
publisher: The Kaduna Sentinel
title: "Gunmen {free}(e1) [Niger](nig event) traders after nine days"
---
From Yakubu Danjuma, [Minna](min dateline)

Eleven traders {kidnapped}(e2) on the [Tegina](teg event)-[Zungeru](zun event) road in [Niger State](nige event) have been {released}(e1), their association confirmed on Monday.

The traders, who deal in yams and dried fish, were {seized}(e2) on May 15 when armed men on motorcycles {stopped}(e2) their bus near Garin-Gabas. The driver was {shot}(e3) in the leg and {left behind}(e3). He is {receiving treatment}(e4) at the General Hospital, [Kontagora](kon event).

Secretary of the [Kuta](kut metonym org) Market Traders Union, Alhaji Sani Barau, told our correspondent that N14 million was {paid}(e5) through an intermediary in [Birnin Gwari](bir event), [Kaduna State](kad event). "We sold two buses and a plot. No kobo came from government," he said.

Police Public Relations Officer Wasiu Adedeji said he was not aware of any ransom. He said tactical teams had been {combing}(e6) the forests along the border with [Zamfara](zam event).

Nine of the eleven are from [Kuta](kut mention) in [Shiroro](shi mention) Local Government Area. Two women among them came from [Ilorin](ilo mention), [Kwara State](kwa mention). All were {taken}(e7) to [Minna](min event) for medical checks on Sunday night.

The {release}(e1) came as lawmakers in the state House of Assembly {urged}(e8) Governor Idris Maikudi to {reopen}(e9) secondary schools {closed}(e10) since 27 students were {abducted}(e11) from Government Science College, [Kagara](kag event), in February. The students, three staff and twelve of their relations {regained their freedom}(e12) ten days later. One boy was {killed}(e11) in that attack.

Last week bandits {attacked}(e13) four communities around [Kaure](kau event) and [Gurmana](gur event), {killing}(e13) at least 15 people and {driving}(e14) over 3,000 others to camps at [Gwada](gwa event) and [Erena](ere event), according to the state emergency agency.

Traffic on the [Minna](min event)-[Bida](bid event) highway was {disrupted}(e15) on Monday morning by youths who {burnt tyres}(e16) to {protest}(e16) against the insecurity. Soldiers from the 31 Artillery Brigade {dispersed}(e17) them with shots in the air. No one was hurt.

The Emir of [Zazzau Suleja](zaz metonym) {appealed}(e18) for calm and said dialogue with the gunmen must not be ruled out, a position that [Abuja](abu metonym) has repeatedly {rejected}(e19).

---
places:
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  nige: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  teg: {name: Tegina, geonameid: 2322263, point: [10.0706, 6.1906]}
  zun: {name: Zungeru, geonameid: 2317569, point: [9.8073, 6.1524]}
  kad: {name: Kaduna, geonameid: 2335722, point: [10.3294, 7.4391], precision: division}
  kwa: {name: Kwara, geonameid: 2332785, point: [8.8044, 4.4691], precision: division}
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  kut: {name: Kuta, geonameid: 2333064, point: [9.8686, 6.7104]}
  shi: {name: Shiroro, point: [9.95, 6.83], precision: area, radius_km: 25}
  kag: {name: Kagara, point: [10.18, 6.25]}
  kau: {name: Kaure, point: [10.15, 6.75]}
  gur: {name: Gurmana, point: [10.02, 6.62]}
  gwa: {name: Gwada, point: [9.73, 6.75]}
  ere: {name: Erena, point: [10.17, 6.83]}
  bir: {name: Birnin Gwari, point: [10.67, 6.54]}
  zaz: {name: Suleja, geonameid: 2322794, point: [9.1806, 7.1794]}
  min: {name: Minna, geonameid: 2330100, point: [9.6152, 6.5478]}
  kon: {name: Kontagora, geonameid: 2334008, point: [10.4032, 5.4708]}
  ilo: {name: Ilorin, geonameid: 2337639, point: [8.4966, 4.5421]}
  bid: {name: Bida, geonameid: 2347209, point: [9.0804, 6.0099]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: rescue, places: [nige], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gunmen, targets: Eleven traders, main: true}
  e2: {type: abduction, places: [teg, zun], start: 2021-05-15, end: 2021-05-15, date_precision: day, date_text: on May 15, status: happened, actors: armed men on motorcycles, targets: Eleven traders, main: true}
  e3: {type: shooting, places: [teg, zun], start: 2021-05-15, end: 2021-05-15, date_precision: day, date_text: "", injured: 1, status: happened, actors: armed men on motorcycles, targets: The driver, minor: true}
  e4: {type: medical, places: [kon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The driver, minor: true}
  e5: {type: deal, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Kuta Market Traders Union, targets: N14 million}
  e6: {type: raid, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: tactical teams, targets: the forests}
  e7: {type: medical, places: [min], start: 2021-05-23, end: 2021-05-23, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: Nine of the eleven, minor: true}
  e8: {type: statement, places: [nige], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: lawmakers in the state House of Assembly, targets: Governor Idris Maikudi}
  e9: {type: opening, places: [nige], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: secondary schools, minor: true}
  e10: {type: closure, places: [nige], start: 2021-02, end: 2021-02, date_precision: month, date_text: since, status: happened, actors: "", targets: secondary schools}
  e11: {type: abduction, places: [kag], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, killed: 1, status: happened, actors: "", targets: 27 students}
  e12: {type: rescue, places: [kag], start: 2021-02, end: 2021-02, date_precision: month, date_text: ten days later, status: happened, actors: "", targets: "The students, three staff and twelve of their relations"}
  e13: {type: attack, places: [kau, gur], start: 2021-05-17, end: 2021-05-17, date_precision: week, date_text: Last week, killed: 15, killed_qualifier: at_least, status: happened, actors: bandits, targets: four communities}
  e14: {type: displacement, places: [gwa, ere], start: 2021-05-17, end: 2021-05-17, date_precision: week, date_text: Last week, displaced: 3000, displaced_qualifier: at_least, status: happened, actors: bandits}
  e15: {type: transport_change, places: [min, bid], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: on Monday morning, status: happened, actors: youths, targets: Traffic, minor: true}
  e16: {type: protest, places: [min, bid], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: on Monday morning, status: happened, actors: youths}
  e17: {type: raid, places: [min, bid], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: "", status: happened, actors: Soldiers from the 31 Artillery Brigade, targets: youths, minor: true}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Emir of Zazzau Suleja, minor: true}
  e19: {type: statement, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja, targets: dialogue with the gunmen, minor: true}
notes: ""
