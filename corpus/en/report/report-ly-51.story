---
id: report-ly-51
genre: report
country: LY
published: 2023-08-17
publisher: Maghreb Gazette
title: "Calm returns to [Tripoli](tri event) after 55 {killed}(e1) in militia {clashes}(e1)"
---
Fifty-five people were {killed}(e1) and 146 {injured}(e1) in the worst {fighting}(e1) in the [Libyan](lib demonym) capital this year, an emergency medical service said on Wednesday, as two powerful armed groups {pulled}(e2) back to their bases.

The 444 Brigade and the Special Deterrence Force, or Rada, {fought}(e1) with heavy machine guns and rockets through Monday night and Tuesday in the districts of [Ain Zara](ain event), [Khallat al-Furjan](kha event) and [Tariq al-Shok](tar event) after Rada men {seized}(e3) the brigade's commander at [Mitiga](mit event) airport. He was {released}(e4) to a neutral force late on Tuesday under a {deal}(e5) that elders from [Souq al-Jumaa](sou mention) {brokered}(e5) with the prime minister.

[Mitiga](mit event), the city's only civilian airport, {reopened}(e6) on Wednesday. Flights had been {diverted}(e7) to [Misrata](mis event), 180 km to the east.

Ambulance crews {brought}(e8) 234 families out of the southern suburbs, along with dozens of foreign doctors and nurses. "The bullets came through the kitchen cupboards," said Salma Trabelsi, a physics teacher. Three field hospitals are in use, and the ministry of health {appealed}(e9) for blood from [Zawiya](zaw event) to [Gharyan](gha event).

The UN mission, the [U.S.](us demonym) embassy and the Arab League {voiced}(e10) concern. The rival parliament in [Benghazi](ben metonym) {blamed}(e11) the government for arming "gangs". [Egypt](egy metonym) {told}(e12) its citizens to stay indoors.

[Libya](liby mention) has had little peace since a NATO-backed {uprising}(e13) in 2011, and split in 2014 between factions in east and west. [Tripoli](tri event) itself had been mostly quiet for a year: in August 2022, 32 people {died}(e14) in a day's {battle}(e14) when forces loyal to a rival premier in [Sirte](sir mention) {failed}(e15) to enter it. In May, drones {bombed}(e16) smugglers' boats and depots in [Zawiya](zaw event) and [Zuwara](zuw event).

In the deep south, the self-styled national army in the east said on Wednesday that it had {driven}(e17) [Chadian](cha demonym) rebels from houses in [Umm al-Aranib](umm event). [N'Djamena](ndj metonym) has thanked its commander.

Back in the capital, shops {opened}(e18) and bulldozers {cleared}(e19) burnt cars from the second ring road. The attorney general has {begun}(e20) an {inquiry}(e20), his office said. A {match}(e21) between Al-Ittihad and Al-Ahly, two [Tripoli](tri mention) clubs, which was to have been played on Friday, was {postponed}(e21).

---
places:
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  ain: {name: Ain Zara, point: [32.82, 13.27]}
  kha: {name: Khallat al-Furjan, point: [32.83, 13.2], precision: near}
  tar: {name: Tariq al-Shok, point: [32.84, 13.18], precision: near}
  mit: {name: Mitiga, point: [32.894, 13.276]}
  sou: {name: Souq al-Jumaa, point: [32.9, 13.25]}
  mis: {name: Misratah, geonameid: 2214846, point: [32.3753, 15.0925]}
  zaw: {name: Zawiya, point: [32.76, 12.73]}
  gha: {name: Gharyan, geonameid: 2217362, point: [32.1722, 13.0203]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  sir: {name: Sirte, geonameid: 2210554, point: [31.2089, 16.5887]}
  zuw: {name: Zuwara, point: [32.93, 12.08]}
  umm: {name: Umm al-Aranib, point: [26.13, 14.75]}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  liby: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
events:
  e1: {type: battle, places: [ain, kha, tar], start: 2023-08-14, end: 2023-08-15, date_precision: day, date_text: through Monday night and Tuesday, killed: 55, injured: 146, status: happened, actors: The 444 Brigade, targets: the Special Deterrence Force, main: true}
  e2: {type: other, places: [tri], start: 2023-08-16, end: 2023-08-16, date_precision: day, date_text: on Wednesday, status: happened, actors: two powerful armed groups, minor: true}
  e3: {type: arrest, places: [mit], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: "", arrested: 1, status: happened, actors: Rada men, targets: "the brigade's commander"}
  e4: {type: rescue, places: [tri], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: late on Tuesday, status: happened, actors: "", targets: He}
  e5: {type: agreement, places: [tri], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: "", status: happened, actors: elders from Souq al-Jumaa, targets: the prime minister, main: true}
  e6: {type: opening, places: [mit], start: 2023-08-16, end: 2023-08-16, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Mitiga}
  e7: {type: transport_change, places: [mis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Flights}
  e8: {type: rescue, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ambulance crews, targets: 234 families}
  e9: {type: statement, places: [zaw, gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ministry of health, targets: blood, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The UN mission, the U.S. embassy and the Arab League"}
  e11: {type: statement, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The rival parliament, targets: the government}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Egypt, targets: its citizens, minor: true}
  e13: {type: battle, places: [liby], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: ""}
  e14: {type: battle, places: [tri], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, killed: 32, status: happened, actors: forces loyal to a rival premier}
  e15: {type: battle, places: [tri], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, status: happened, actors: forces loyal to a rival premier, minor: true}
  e16: {type: airstrike, places: [zaw, zuw], start: 2023-05, end: 2023-05, date_precision: month, date_text: In May, status: happened, actors: drones, targets: "smugglers' boats and depots"}
  e17: {type: battle, places: [umm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the self-styled national army, targets: Chadian rebels}
  e18: {type: opening, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shops, minor: true}
  e19: {type: other, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: bulldozers, targets: burnt cars, minor: true}
  e20: {type: investigation, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The attorney general}
  e21: {type: match, places: [tri], start: 2023-08-18, end: 2023-08-18, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: ""}
notes: ""
