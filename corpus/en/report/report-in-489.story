---
id: report-in-489
genre: report
country: IN
published: 2020-01-14
publisher: Deccan Observer
title: "[Kerala](ker metonym) {moves}(e1) Supreme Court against citizenship law; stir {continues}(e2) in [Guwahati](guw event), [Lucknow](luc event)"
---
[THIRUVANANTHAPURAM](thi dateline)/[NEW DELHI](new dateline): [Kerala](ker metonym) on Tuesday became the first State to {approach}(e1) the Supreme Court against the Citizenship (Amendment) Act, with a suit under Article 131 of the Constitution that describes the law as violative of the right to equality.

The petition follows a resolution {adopted}(e3) by the Assembly on December 31, in which the Left front and its Congress rivals, bitter enemies in the State, {voted}(e3) as one. "We have no other way but the courts," Chief Minister P. V. Sukumaran told reporters in [Kozhikode](koz event), where he {addressed}(e4) a {rally}(e4) on the beach.

Sources in the [Punjab](pun metonym) and [Rajasthan](raj metonym) governments said similar steps were being {considered}(e5). [West Bengal](wes metonym) Chief Minister Anindita Sanyal, who stayed away from a {meeting}(e6) of 20 Opposition parties in the national capital on Monday, has said that her government will not {update}(e7) the population register.

{Protests}(e2) {entered}(e2) a second month. In [Guwahati](guw event), where five persons {died}(e8) in police {firing}(e8) in December, students {formed}(e9) a human chain of 16 km, and the All [Assam](ass metonym org) Students' Union {called}(e10) for a three-day satyagraha. Night curfew has been {lifted}(e11) in [Dibrugarh](dib event) but mobile internet was again {snapped}(e12) in [Sivasagar](siv event). In [Lucknow](luc event), 21 women who {sat}(e13) near the Clock Tower were {booked}(e14) for unlawful assembly. Similar sit-ins, on the pattern of the one at [Shaheen Bagh](sha event), where the road to [Noida](noi mention) has been {blocked}(e15) since December 15, have {come up}(e13) in [Patna](pat event), [Gaya](gay event), [Kanpur](kan event) and [Prayagraj](pra event).

The [Delhi](del metonym org) High Court on Tuesday {asked}(e16) the police to deal with the traffic problem there, keeping the larger public interest in mind.

Home Minister Vikramaditya Solanki told a public {meeting}(e22) in [Jabalpur](jab event) on Sunday that the government would not yield. The law, {passed}(e17) by Parliament on December 11 and in force since January 10, eases citizenship for non-Muslims who {fled}(e18) [Pakistan](pak event), [Bangladesh](ban event) and [Afghanistan](afg event) before 2015. At least 25 persons have {died}(e19) in the {agitation}(e2), 19 of them in [Uttar Pradesh](utt event), including six in [Meerut](mee event) and six in [Firozabad](fir event).

In [Dhaka](dha event), Foreign Minister A. K. M. Towfiqul Alam said that [Bangladesh](ban metonym) had {asked}(e20) for a list of any nationals staying illegally in [India](ind mention). His {visit}(e21) to [Delhi](del event), due last month, was {put off}(e21).

---
places:
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  wes: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  siv: {name: Sivasagar, point: [26.98, 94.63]}
  sha: {name: Shaheen Bagh, point: [28.543, 77.307]}
  pra: {name: Prayagraj, point: [25.436, 81.846]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  noi: {name: Noida, geonameid: 7279746, point: [28.58, 77.33]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  dib: {name: Dibrugarh, geonameid: 1272648, point: [27.4799, 94.9084]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  gay: {name: Gaya, geonameid: 1271439, point: [24.7969, 85.0038]}
  kan: {name: Kanpur, geonameid: 1267995, point: [26.4652, 80.3498]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  jab: {name: Jabalpur, geonameid: 1269633, point: [23.167, 79.9501]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  mee: {name: Meerut, geonameid: 1263214, point: [28.98, 77.7064]}
  fir: {name: Firozabad, geonameid: 1271885, point: [27.1509, 78.3978]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: trial, places: [new], start: 2020-01-14, end: 2020-01-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Kerala, targets: "Citizenship (Amendment) Act", main: true}
  e2: {type: protest, places: [guw, luc], start: 2019-12, end: 2020-01, date_precision: month, date_text: a second month, status: happened, actors: "", main: true}
  e3: {type: decision, places: [thi], start: 2019-12-31, end: 2019-12-31, date_precision: day, date_text: on December 31, status: happened, actors: the Assembly, targets: a resolution}
  e4: {type: protest, places: [koz], start: 2020-01-14, end: 2020-01-14, date_precision: day, date_text: "", status: happened, actors: Chief Minister P. V. Sukumaran, minor: true}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e6: {type: meeting, places: [new], start: 2020-01-13, end: 2020-01-13, date_precision: day, date_text: on Monday, status: happened, actors: 20 Opposition parties}
  e7: {type: survey, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: her government, targets: the population register, minor: true}
  e8: {type: shooting, places: [guw], start: 2019-12, end: 2019-12, date_precision: month, date_text: in December, killed: 5, status: happened, actors: police, targets: five persons}
  e9: {type: protest, places: [guw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: students}
  e10: {type: statement, places: [guw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Students' Union", targets: a three-day satyagraha}
  e11: {type: decision, places: [dib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Night curfew}
  e12: {type: outage, places: [siv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: mobile internet}
  e13: {type: protest, places: [luc, pat, gay, kan, pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 21 women}
  e14: {type: charge, places: [luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 21 women}
  e15: {type: protest, places: [sha], start: 2019-12-15, end: 2020-01-14, date_precision: day, date_text: since December 15, status: happened, actors: "", targets: the road}
  e16: {type: verdict, places: [new], start: 2020-01-14, end: 2020-01-14, date_precision: day, date_text: on Tuesday, status: happened, actors: High Court, targets: the police}
  e17: {type: legislation, places: [ind], start: 2019-12-11, end: 2019-12-11, date_precision: day, date_text: on December 11, status: happened, actors: Parliament, targets: The law}
  e18: {type: displacement, places: [pak, ban, afg], start: null, end: null, date_precision: unknown, date_text: before 2015, status: happened, actors: non-Muslims, minor: true}
  e19: {type: riot, places: [utt, mee, fir], start: null, end: null, date_precision: unknown, date_text: "", killed: 25, killed_qualifier: at_least, status: happened, actors: ""}
  e20: {type: statement, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bangladesh, targets: a list of any nationals, minor: true}
  e21: {type: transport_change, places: [new], start: 2019-12, end: 2019-12, date_precision: month, date_text: last month, status: happened, actors: "", targets: His visit, minor: true}
  e22: {type: meeting, places: [jab], start: 2020-01-12, end: 2020-01-12, date_precision: day, date_text: on Sunday, status: happened, actors: Vikramaditya Solanki, minor: true}
notes: ""
