---
id: report-in-35
genre: report
country: IN
published: 2025-05-22
publisher: Deccan Morning Star
title: "27 Maoists, including general secretary, {killed}(e1) in [Chhattisgarh](chh event)'s [Abujhmad](abu event)"
---
[RAIPUR](rai dateline): In what the Union home ministry called the biggest success against Left-wing extremism in three decades, security forces on Wednesday {gunned}(e1) down 27 Maoists, among them the outlawed party's 70-year-old general secretary, in the forests of [Abujhmad](abu event) on the border of [Narayanpur](nar event) and [Bijapur](bij event) districts.

One jawan of the District Reserve Guard, Khotluram Korram, was {killed}(e1) in the {encounter}(e1) and a few others sustained {injuries}(e1) but are out of danger, Inspector General ([Bastar](bas metonym org) Range) P. Sundarlal Rao said.

The {operation}(e1) was {launched}(e1) on Monday after inputs about the presence of senior cadres of the [Maad](maa mention) division. Teams from [Dantewada](dan mention), [Kondagaon](kon mention), [Narayanpur](nar mention) and [Bijapur](bij mention) closed in from four sides; {firing}(e1) began around 6.30am near [Gundekot](gun event) and {continued}(e1) till noon. AK-47s, SLRs, INSAS rifles and a laptop were {recovered}(e2).

The leader, an engineering graduate from [Srikakulam](sri mention) in [Andhra Pradesh](and mention) who went underground in the 1970s, carried a bounty of Rs 1 crore. He is believed to have planned the April 2010 {ambush}(e3) at [Tadmetla](tad event) in which 76 CRPF men {died}(e3), and the {attack}(e4) at [Jhiram Ghati](jhi event) in May 2013 that {wiped}(e4) out much of the [Chhattisgarh](chh metonym org) Congress leadership. He {took}(e5) over as general secretary in 2018.

The Prime Minister, on {tour}(e6) in [Bikaner](bik event), congratulated the forces. Opposition parties in [Raipur](rai event) and [Hyderabad](hyd event) {demanded}(e7) a judicial probe, pointing out that the Maoists had {offered}(e8) talks in March and April. Civil liberties groups will {stage}(e9) a dharna at [Warangal](war event) on Friday.

Across [Bastar](bas event), which includes seven districts, 183 cadres have been {killed}(e10) this year, as against 219 in all of 2024. On May 14 the CRPF {wound}(e11) up a 21-day {operation}(e11) on the [Karreguttalu](kar event) hills, along the [Telangana](tel mention) border, in which it claimed 31 {kills}(e11). As many as 718 have {surrendered}(e12) since January; 24 more {laid}(e13) down arms in [Sukma](suk event) on Tuesday.

In neighbouring [Jharkhand](jha event), two jawans were {injured}(e14) in an IED {blast}(e14) in [West Singhbhum](wes event)'s [Saranda](sar event) forest on Wednesday evening. They have been {airlifted}(e15) to [Ranchi](ran event).

[New Delhi](new metonym) has set March 31, 2026 as the deadline for ending the {insurgency}(e16), which {began}(e16) in 1967 with a peasant {uprising}(e16) at [Naxalbari](nax event) in [West Bengal](west event).

---
places:
  rai: {name: Raipur, geonameid: 1258980, point: [21.2333, 81.6333]}
  chh: {name: Chhattisgarh, geonameid: 1444364, point: [21.8044, 82.3069], precision: division}
  abu: {name: Abujhmad, point: [19.5, 80.9], precision: area, radius_km: 40}
  nar: {name: Narayanpur, point: [19.72, 81.25]}
  bij: {name: Bijapur, point: [18.8, 80.82]}
  bas: {name: Bastar, point: [19.1, 81.7], precision: area, radius_km: 80}
  maa: {name: Maad, point: [19.5, 80.9], precision: area, radius_km: 40}
  dan: {name: Dantewada, point: [18.9, 81.35]}
  gun: {name: Gundekot, point: [19.3, 80.9], precision: near}
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  tad: {name: Tadmetla, point: [18.4, 81.3], precision: near}
  jhi: {name: Jhiram Ghati, point: [18.85, 81.85], precision: near}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  kar: {name: Karreguttalu, point: [18.5, 80.6], precision: area, radius_km: 20}
  tel: {name: Telangana, geonameid: 1254788, point: [17.4273, 78.4684], precision: division}
  suk: {name: Sukma, point: [18.39, 81.66]}
  jha: {name: Jharkhand, geonameid: 1444365, point: [23.5221, 85.0584], precision: division}
  wes: {name: West Singhbhum, point: [22.55, 85.8], precision: area, radius_km: 50}
  sar: {name: Saranda, point: [22.2, 85.3], precision: area, radius_km: 30}
  west: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  nax: {name: Naxalbari, point: [26.68, 88.22]}
  kon: {name: Kondagaon, geonameid: 1266216, point: [19.5908, 81.664]}
  sri: {name: Srikakulam, geonameid: 1255647, point: [18.2989, 83.8975]}
  bik: {name: Bikaner, geonameid: 1275665, point: [28.0176, 73.3149]}
  war: {name: Warangal, geonameid: 1252948, point: [18.0, 79.5833]}
  ran: {name: Ranchi, geonameid: 1258526, point: [23.3432, 85.3094]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: battle, places: [abu, nar, bij, gun], start: 2025-05-21, end: 2025-05-21, date_precision: day, date_text: on Wednesday, killed: 28, status: happened, actors: security forces, targets: 27 Maoists, main: true}
  e2: {type: raid, places: [abu], start: 2025-05-21, end: 2025-05-21, date_precision: day, date_text: "", status: happened, actors: "", targets: "AK-47s, SLRs, INSAS rifles and a laptop", minor: true}
  e3: {type: battle, places: [tad], start: 2010-04, end: 2010-04, date_precision: month, date_text: April 2010, killed: 76, status: happened, actors: "", targets: 76 CRPF men}
  e4: {type: attack, places: [jhi], start: 2013-05, end: 2013-05, date_precision: month, date_text: in May 2013, status: happened, actors: "", targets: much of the Chhattisgarh Congress leadership}
  e5: {type: appointment, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: He}
  e6: {type: visit, places: [bik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Prime Minister}
  e7: {type: statement, places: [rai, hyd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition parties}
  e8: {type: statement, places: [], start: 2025-03, end: 2025-04, date_precision: month, date_text: in March and April, status: happened, actors: the Maoists, targets: talks}
  e9: {type: protest, places: [war], start: 2025-05-23, end: 2025-05-23, date_precision: day, date_text: on Friday, status: planned, actors: Civil liberties groups}
  e10: {type: battle, places: [bas], start: 2025, end: 2025, date_precision: year, date_text: this year, killed: 183, status: happened, actors: "", targets: 183 cadres}
  e11: {type: battle, places: [kar], start: 2025-04-23, end: 2025-05-14, date_precision: day, date_text: On May 14, killed: 31, status: happened, actors: the CRPF}
  e12: {type: other, places: [bas], start: 2025, end: 2025, date_precision: year, date_text: since January, status: happened, actors: As many as 718}
  e13: {type: other, places: [suk], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: on Tuesday, status: happened, actors: 24 more}
  e14: {type: bombing, places: [sar], start: 2025-05-21, end: 2025-05-21, date_precision: day, date_text: on Wednesday evening, injured: 2, status: happened, actors: "", targets: two jawans}
  e15: {type: medical, places: [ran], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: They, minor: true}
  e16: {type: riot, places: [nax], start: 1967, end: 1967, date_precision: year, date_text: in 1967, status: happened, actors: ""}
notes: ""
