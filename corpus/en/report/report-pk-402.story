---
id: report-pk-402
genre: report
country: PK
published: 2024-08-27
publisher: Karachi Morning Post
title: "Separatists {kill}(e1) more than 70 in coordinated {attacks}(e1) across [Balochistan](bal event)"
---
By our correspondents in [Quetta](que dateline), [Gwadar](gwa dateline) and [Dera Ghazi Khan](der dateline)

At least 74 people, including 14 soldiers and police officers, {lost their lives}(e1) when armed men {attacked}(e1) highways, police stations and a railway bridge in eleven districts of [Balochistan](bal event) on the night between Sunday and Monday, officials said.

The bloodiest incident took place near [Rarasham](rar event), in [Musakhail](mus event) district, where around 40 gunmen {blocked}(e2) the road to [Punjab](pun mention), checked identity cards and {shot}(e3) 23 passengers taken from buses and lorries. Twenty vehicles were {set ablaze}(e4). Most of the dead came from [Faisalabad](fai mention), [Sheikhupura](she mention) and [Layyah](lay mention), Assistant Commissioner Najeeb Kakar said.

In [Kalat](kal event), an {exchange of fire}(e5) that lasted until morning {left}(e5) ten dead, among them a tribal elder and four Levies men. In [Bela](bel event), a suicide squad that included a woman law student {drove}(e6) two cars packed with explosives into a camp of the paramilitary force. A bridge on the line to [Sibi](sib mention) was {blown up}(e7) at [Dozan](doz event); trains between [Quetta](que event) and [Rawalpindi](raw event) were {suspended}(e8) indefinitely. Police stations in [Mastung](mas event) and [Jiwani](jiw event) were {stormed}(e9) and {set on fire}(e9).

The military's media wing said 21 militants had been {killed}(e10) in {clearance operations}(e10).

The banned Baloch Liberation Army {claimed}(e11) responsibility. Monday was the 18th anniversary of the {death}(e12) of Nawab Akbar Bugti, who was {killed}(e12) in a military operation in the hills of [Kohlu](koh event) in August 2006.

The Prime Minister {told}(e13) a cabinet meeting in [Islamabad](isl event) on Tuesday that there would be no talks with those who carry arms. The Interior Minister {flew}(e14) to [Quetta](que event) to meet the Chief Minister and attend a {funeral}(e15). [Beijing](bei metonym), which is {building}(e16) a port, an airport and a power station at [Gwadar](gwa event), {condemned}(e17) the violence.

It came weeks after a {sit-in}(e18) by Baloch women in [Gwadar](gwa event) over missing persons, during which three protesters were {killed}(e19) and the internet was {cut}(e20) for ten days. Its organiser, Dr Sammi Zehri, said in [Turbat](tur event) that innocent labourers "must not pay for the crimes of the state".

Militants have {struck}(e21) farther afield as well: in April, nine men from [Mandi Bahauddin](man mention) and [Gujranwala](guj mention) were {abducted}(e21) from a bus near [Noshki](nos event) and {shot}(e21). In March, gunmen attempted to {enter}(e22) the port authority complex in [Gwadar](gwa event); in the same month five [Chinese](chi demonym) engineers {died}(e23) in a {bombing}(e23) at [Besham](bes event), in [Khyber Pakhtunkhwa](khy mention).

In a separate incident, 12 policemen were {ambushed}(e24) and {killed}(e24) by robbers in the riverine belt of [Rahim Yar Khan](rah event) last Thursday, when their van got stuck in rainwater.

---
places:
  bal: {name: Balochistan, geonameid: 1183606, point: [27.5194, 65.5512], precision: division}
  rar: {name: Rarasham, point: [30.7, 69.9], precision: near}
  mus: {name: Musakhail, point: [30.87, 69.82]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  lay: {name: Layyah, geonameid: 1172035, point: [30.9613, 70.939]}
  kal: {name: Kalat, geonameid: 1175296, point: [29.0266, 66.5936]}
  bel: {name: Bela, geonameid: 1182998, point: [26.2272, 66.3118]}
  sib: {name: Sibi, geonameid: 1164896, point: [29.543, 67.8773]}
  doz: {name: Dozan, point: [29.9, 67.3], precision: near}
  jiw: {name: Jiwani, point: [25.05, 61.74]}
  koh: {name: Kohlu, geonameid: 1173464, point: [29.903, 69.231]}
  mas: {name: Mastung, geonameid: 1170706, point: [29.7997, 66.8455]}
  nos: {name: Noshki, point: [29.55, 66.02]}
  bes: {name: Besham, point: [34.93, 72.87]}
  khy: {name: Khyber Pakhtunkhwa, geonameid: 1168873, point: [34.9407, 72.6402], precision: division}
  rah: {name: Rahim Yar Khan, geonameid: 1167460, point: [28.4199, 70.3034]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  der: {name: Dera Ghazi Khan, geonameid: 1180289, point: [30.0459, 70.6403]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  gwa: {name: Gwadar, geonameid: 1177446, point: [25.1216, 62.3254]}
  fai: {name: Faisalabad, geonameid: 1179400, point: [31.4155, 73.0897]}
  she: {name: Shekhupura, geonameid: 1165221, point: [31.7129, 73.9856]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  tur: {name: Turbat, geonameid: 1163054, point: [26.0012, 63.0485]}
  man: {name: Mandi Bahauddin, geonameid: 1171123, point: [32.587, 73.4912]}
  guj: {name: Gujranwala, geonameid: 1177662, point: [32.1557, 74.187]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: attack, places: [bal], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: on the night between Sunday and Monday, killed: 74, killed_qualifier: at_least, status: happened, actors: armed men, targets: "highways, police stations and a railway bridge", main: true}
  e2: {type: attack, places: [rar, mus], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: "", status: happened, actors: around 40 gunmen, targets: the road to Punjab, minor: true}
  e3: {type: shooting, places: [rar, mus], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: "", killed: 23, status: happened, actors: around 40 gunmen, targets: 23 passengers, main: true}
  e4: {type: fire, places: [rar, mus], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: "", status: happened, actors: "", targets: Twenty vehicles, minor: true}
  e5: {type: battle, places: [kal], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: until morning, killed: 10, status: happened, actors: ""}
  e6: {type: bombing, places: [bel], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: "", status: happened, actors: a suicide squad, targets: a camp of the paramilitary force}
  e7: {type: explosion, places: [doz], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: "", status: happened, actors: "", targets: A bridge on the line to Sibi}
  e8: {type: transport_change, places: [que, raw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: trains between Quetta and Rawalpindi}
  e9: {type: attack, places: [mas, jiw], start: 2024-08-25, end: 2024-08-26, date_precision: day, date_text: "", status: happened, actors: "", targets: Police stations}
  e10: {type: battle, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", killed: 21, status: happened, actors: "", targets: 21 militants}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The banned Baloch Liberation Army, minor: true}
  e12: {type: killing, places: [koh], start: 2006-08, end: 2006-08, date_precision: month, date_text: in August 2006, killed: 1, status: happened, actors: "", targets: Nawab Akbar Bugti}
  e13: {type: statement, places: [isl], start: 2024-08-27, end: 2024-08-27, date_precision: day, date_text: on Tuesday, status: happened, actors: The Prime Minister}
  e14: {type: visit, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Interior Minister, targets: the Chief Minister, minor: true}
  e15: {type: ceremony, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: construction, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing, targets: "a port, an airport and a power station"}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing, targets: the violence}
  e18: {type: protest, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Baloch women}
  e19: {type: killing, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", targets: three protesters}
  e20: {type: outage, places: [gwa], start: null, end: null, date_precision: unknown, date_text: for ten days, status: happened, actors: "", targets: the internet}
  e21: {type: shooting, places: [nos], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, killed: 9, status: happened, actors: Militants, targets: nine men from Mandi Bahauddin and Gujranwala}
  e22: {type: attack, places: [gwa], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March, status: happened, actors: gunmen, targets: the port authority complex}
  e23: {type: bombing, places: [bes], start: 2024-03, end: 2024-03, date_precision: month, date_text: in the same month, killed: 5, status: happened, actors: "", targets: five Chinese engineers}
  e24: {type: attack, places: [rah], start: 2024-08-22, end: 2024-08-22, date_precision: day, date_text: last Thursday, killed: 12, status: happened, actors: robbers, targets: 12 policemen}
notes: ""
