---
id: report-id-55
genre: report
country: ID
published: 2022-04-27
publisher: Nusantara Post
title: "Briefs – [Papua](pap event), [Poso](pos event), [Jakarta](jak event)"
---
[JAYAPURA](jay dateline) — Two soldiers were {killed}(e1) and two {wounded}(e1) when members of the West [Papua](pap metonym org) National Liberation Army {attacked}(e1) a marine post at [Kenyam](ken event), in [Nduga](ndu event) regency, on Tuesday evening, the regional military command said on Wednesday. The insurgents {fired}(e1) grenade launchers from a market across the river. The wounded were {flown}(e2) to [Timika](tim event) by helicopter. A spokesman for the rebels, Sebianus Murib, said eight had been {shot}(e1), and {warned}(e3) workers on the Trans-[Papua](pap metonym org) highway to leave. In March, eight technicians repairing a telephone mast in [Beoga](beo event), [Puncak](pun event) regency, were {murdered}(e4).

[PALU](pal dateline) — Police in [Central Sulawesi](cen event) {shot}(e5) dead the last known member of the East [Indonesia](ind metonym org) Mujahideen in a {gunfight}(e5) near [Dolago](dol event), [Parigi Moutong](par event) regency, on Wednesday morning. The group {swore}(e6) allegiance to Islamic State in 2014 and {beheaded}(e20) four farmers at [Kalimago](kal event) in May last year. Its leader was {killed}(e7) in September. "[Poso](pos mention) can plant cocoa again," provincial police chief Insp. Gen. Rudi Tandayu said. The {operation}(e21), code-named Madago Raya, will continue until the end of the year all the same.

[JAKARTA](jak dateline) — The East [Jakarta](jak metonym org) District Court on Wednesday {sentenced}(e8) a former secretary of a banned Islamist organization to three years in prison for {hiding}(e9) information about terrorism from the authorities. Prosecutors had asked for eight. He had {attended}(e10) oath-taking ceremonies in [Makassar](mak event) and [Medan](med event) in 2015. A couple who belonged to a group that he addressed {blew}(e11) themselves up at the cathedral in [Makassar](mak event) on Palm Sunday last year, {injuring}(e11) 20. His lawyers will {appeal}(e12).

[SURABAYA](sur dateline) — Densus 88, the police counterterrorism squad, {picked}(e13) up two men in [Gresik](gre event) and one in [Lamongan](lam event) on Monday on suspicion of {collecting}(e14) charity boxes for Jamaah Islamiyah, the network behind the 2002 [Bali](bal event) {bombings}(e15). Since January, 56 suspects have been {detained}(e16), 24 of them in [West Sumatra](wes event).

[DILI](dil dateline) — Supporters of the two presidential candidates in neighboring [Timor-Leste](timo event) {threw}(e17) stones at one another in [Viqueque](viq event) and [Baucau](bau event) on Sunday, and nine people were {hurt}(e17). The winner of the April 19 {runoff}(e18) will be {sworn}(e19) in on May 20.

---
places:
  pap: {name: Papua, point: [-4.0, 139.0], precision: area, radius_km: 300}
  pos: {name: Poso, geonameid: 1630723, point: [-1.3959, 120.7524]}
  jay: {name: Jayapura, geonameid: 2082600, point: [-2.5337, 140.7181]}
  ken: {name: Kenyam, point: [-4.6, 138.4]}
  ndu: {name: Nduga, point: [-4.5, 138.2], precision: area, radius_km: 40}
  tim: {name: Timika, geonameid: 1623834, point: [-4.6141, 136.6768]}
  beo: {name: Beoga, point: [-3.8, 137.4], precision: near}
  pun: {name: Puncak, point: [-3.9, 137.6], precision: area, radius_km: 40}
  pal: {name: Palu, geonameid: 1633034, point: [-0.9083, 119.8708]}
  cen: {name: Central Sulawesi, geonameid: 1626231, point: [-1.301, 120.153], precision: division}
  dol: {name: Dolago, point: [-0.9, 120.15], precision: near}
  par: {name: Parigi Moutong, point: [-0.3, 120.3], precision: area, radius_km: 60}
  kal: {name: Kalimago, point: [-1.4, 120.6], precision: near}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  wes: {name: West Sumatra, geonameid: 1626197, point: [-0.6426, 100.611], precision: division}
  dil: {name: DILI, point: [-8.56, 125.57]}
  viq: {name: Viqueque, geonameid: 1622471, point: [-8.8575, 126.3647]}
  bau: {name: Baukau, geonameid: 1649539, point: [-8.4757, 126.4563]}
  timo: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  med: {name: Medan, geonameid: 1214520, point: [3.5833, 98.6667]}
  gre: {name: Gresik, geonameid: 1643776, point: [-7.1539, 112.6561]}
  lam: {name: Lamongan, geonameid: 1638562, point: [-7.1167, 112.4167]}
events:
  e1: {type: attack, places: [ken, ndu], start: 2022-04-26, end: 2022-04-26, date_precision: day, date_text: on Tuesday evening, killed: 2, injured: 2, status: happened, actors: members of the West Papua National Liberation Army, targets: a marine post, main: true}
  e2: {type: medical, places: [tim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The wounded, minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sebianus Murib, targets: workers}
  e4: {type: killing, places: [beo], start: 2022-03, end: 2022-03, date_precision: month, date_text: In March, killed: 8, status: happened, actors: "", targets: eight technicians}
  e5: {type: shooting, places: [dol], start: 2022-04-27, end: 2022-04-27, date_precision: day, date_text: on Wednesday morning, killed: 1, status: happened, actors: Police in Central Sulawesi, targets: the last known member of the East Indonesia Mujahideen, main: true}
  e6: {type: statement, places: [], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: The group, minor: true}
  e7: {type: killing, places: [], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, killed: 1, status: happened, actors: "", targets: Its leader}
  e20: {type: killing, places: [kal], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May last year, killed: 4, status: happened, actors: The group, targets: four farmers}
  e8: {type: verdict, places: [jak], start: 2022-04-27, end: 2022-04-27, date_precision: day, date_text: on Wednesday, status: happened, actors: The East Jakarta District Court, targets: a former secretary, main: true}
  e9: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a former secretary, targets: information about terrorism, minor: true}
  e10: {type: meeting, places: [mak, med], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: He, minor: true}
  e11: {type: bombing, places: [mak], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: on Palm Sunday last year, injured: 20, status: happened, actors: A couple, targets: the cathedral}
  e12: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: His lawyers, minor: true}
  e13: {type: arrest, places: [gre, lam], start: 2022-04-25, end: 2022-04-25, date_precision: day, date_text: on Monday, arrested: 3, status: happened, actors: Densus 88, targets: two men}
  e14: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: two men, minor: true}
  e15: {type: bombing, places: [bal], start: 2002, end: 2002, date_precision: year, date_text: 2002, status: happened, actors: Jamaah Islamiyah}
  e16: {type: arrest, places: [wes], start: 2022, end: 2022, date_precision: year, date_text: Since January, arrested: 56, status: happened, actors: "", targets: 56 suspects}
  e17: {type: riot, places: [viq, bau], start: 2022-04-24, end: 2022-04-24, date_precision: day, date_text: on Sunday, injured: 9, status: happened, actors: Supporters of the two presidential candidates}
  e18: {type: election, places: [timo], start: 2022-04-19, end: 2022-04-19, date_precision: day, date_text: April 19, status: happened, actors: ""}
  e19: {type: appointment, places: [timo], start: 2022-05-20, end: 2022-05-20, date_precision: day, date_text: on May 20, status: planned, actors: "", targets: The winner}
  e21: {type: raid, places: [cen], start: 2022, end: 2022, date_precision: year, date_text: until the end of the year, status: planned, actors: "", minor: true}
notes: ""
