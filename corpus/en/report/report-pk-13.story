---
id: report-pk-13
genre: report
country: PK
published: 2024-11-09
publisher: The Frontier Herald
title: "Suicide {bomber}(e1) {kills}(e1) 26 at [Quetta](que event) railway station"
---
[QUETTA](que dateline): At least 26 people, 14 of them security personnel, were {martyred}(e1) and 62 others {injured}(e1) when a suicide {bomber}(e1) {blew}(e1) himself up on a crowded platform of the [Quetta](que event) railway station on Saturday morning, officials said.

The {blast}(e1) occurred at 8:25am, when passengers were waiting to board the Jaffar Express for [Peshawar](pes mention). The train had not yet {reached}(e2) the platform. Commissioner Naseer Kakar told this newspaper that the bomber had {entered}(e3) with luggage and gone unnoticed among the travellers.

The banned [Balochistan](bal metonym org) Liberation Army {claimed}(e4) responsibility and said that it had targeted an infantry unit returning to [Punjab](pun mention) after a {course}(e5) at a school in [Quetta](que event).

The wounded were {shifted}(e6) to Civil Hospital and the Combined Military Hospital; 11 of the critically hurt were {flown}(e6) to [Karachi](kara event) later in the day. The dead hailed from [Multan](mul mention), [Vehari](veh mention), [Sahiwal](sah mention), [Loralai](lor mention) and [Pishin](pis mention).

[Pakistan](pak metonym org) Railways {suspended}(e7) all services from and to [Quetta](que event) for four days. Trains had only resumed on October 11, after a suspension of six weeks: the colonial-era bridge at [Dozan](doz event), in the [Bolan](bol event) Pass, was {blown}(e8) up on August 26, on a night of coordinated {attacks}(e9) in [Musakhail](mus event), [Kalat](kal event), [Mastung](mas event) and [Bela](bel event) in which more than 70 people {lost}(e9) their lives.

The prime minister {ordered}(e10) an {inquiry}(e10) and the chief minister, who cut short a stay in [Islamabad](isl mention), {chaired}(e11) a {meeting}(e11) of the apex committee in the evening. In [New York](new event) the UN Security Council {condemned}(e12) the {attack}(e1) "in the strongest terms".

Violence in [Balochistan](bal event), the country's largest and poorest province, has surged this year. Last week, five schoolchildren were among nine {killed}(e13) by a motorcycle {bomb}(e13) in [Mastung](mas event); in October gunmen {shot}(e14) dead 21 miners at private collieries in [Duki](duk event), and two [Chinese](chi demonym) engineers {died}(e15) in a {bombing}(e15) outside [Karachi](kara event) airport.

Meanwhile, in [Khyber Pakhtunkhwa](khy event), four personnel of the Frontier Corps embraced martyrdom on Friday when militants {attacked}(e16) a check-post in [South Waziristan](sou event)'s [Karama](kar event) area. The ISPR said five of the attackers were {killed}(e16). In [Bannu](ban event), jirga elders {secured}(e17) the {release}(e17) of seven policemen {kidnapped}(e18) a day earlier from the Rocha post.

---
places:
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  doz: {name: Dozan, point: [29.9, 67.0], precision: near}
  bol: {name: Bolan, point: [29.75, 67.45], precision: area, radius_km: 20}
  mus: {name: Musakhail, point: [30.86, 69.82]}
  kal: {name: Kalat, geonameid: 1175296, point: [29.0266, 66.5936]}
  mas: {name: Mastung, geonameid: 1170706, point: [29.7997, 66.8455]}
  bel: {name: Bela, geonameid: 1182998, point: [26.2272, 66.3118]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bal: {name: Balochistan, geonameid: 1183606, point: [27.5194, 65.5512], precision: division}
  duk: {name: Duki, geonameid: 1179515, point: [30.1531, 68.5732]}
  khy: {name: Khyber Pakhtunkhwa, geonameid: 1168873, point: [34.9407, 72.6402], precision: division}
  sou: {name: South Waziristan, point: [32.3, 69.8], precision: area, radius_km: 40}
  kar: {name: Karama, point: [32.5, 69.8], precision: near}
  kara: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  mul: {name: Multan, geonameid: 1169825, point: [30.1968, 71.4782]}
  veh: {name: Vihari, geonameid: 1162813, point: [30.0445, 72.3556]}
  sah: {name: Sahiwal, geonameid: 1166548, point: [30.6659, 73.1019]}
  lor: {name: Loralai, geonameid: 1171868, point: [30.3705, 68.5979]}
  pis: {name: Pishin, geonameid: 1167821, point: [30.5818, 66.9941]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ban: {name: Bannu, geonameid: 1183460, point: [32.9853, 70.604]}
events:
  e1: {type: bombing, places: [que], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: on Saturday morning, killed: 26, killed_qualifier: at_least, injured: 62, status: happened, actors: a suicide bomber, targets: a crowded platform of the Quetta railway station, main: true}
  e2: {type: transport_change, places: [que], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: "", status: happened, actors: "", targets: The train, minor: true}
  e3: {type: other, places: [que], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: "", status: happened, actors: the bomber, minor: true}
  e4: {type: statement, places: [], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: "", status: happened, actors: The banned Balochistan Liberation Army}
  e5: {type: education, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an infantry unit, minor: true}
  e6: {type: medical, places: [que, kara], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: later in the day, status: happened, actors: "", targets: The wounded}
  e7: {type: transport_change, places: [que], start: 2024-11-09, end: 2024-11-12, date_precision: day, date_text: for four days, status: happened, actors: Pakistan Railways, targets: all services, main: true}
  e8: {type: bombing, places: [doz], start: 2024-08-26, end: 2024-08-26, date_precision: day, date_text: on August 26, status: happened, actors: "", targets: the colonial-era bridge}
  e9: {type: attack, places: [mus, kal, mas, bel], start: 2024-08-26, end: 2024-08-26, date_precision: day, date_text: on August 26, killed: 70, killed_qualifier: at_least, status: happened, actors: ""}
  e10: {type: investigation, places: [que], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: "", status: happened, actors: The prime minister}
  e11: {type: meeting, places: [], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: in the evening, status: happened, actors: the chief minister}
  e12: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the UN Security Council, targets: the attack}
  e13: {type: bombing, places: [mas], start: 2024-10-28, end: 2024-10-28, date_precision: week, date_text: Last week, killed: 9, status: happened, actors: a motorcycle bomb, targets: five schoolchildren}
  e14: {type: shooting, places: [duk], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, killed: 21, status: happened, actors: gunmen, targets: 21 miners}
  e15: {type: bombing, places: [kara], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, killed: 2, status: happened, actors: "", targets: two Chinese engineers}
  e16: {type: attack, places: [kar], start: 2024-11-08, end: 2024-11-08, date_precision: day, date_text: on Friday, killed: 9, status: happened, actors: militants, targets: a check-post}
  e17: {type: rescue, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: jirga elders, targets: seven policemen}
  e18: {type: abduction, places: [ban], start: null, end: null, date_precision: unknown, date_text: a day earlier, status: happened, actors: "", targets: seven policemen}
notes: ""
