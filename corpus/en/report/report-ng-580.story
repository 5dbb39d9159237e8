---
id: report-ng-580
genre: report
country: NG
published: 2021-10-14
publisher: Niger Delta Sentinel
title: "Doctors {resume}(e1) in [Ondo](ond event), [Kogi](kog event); varsity workers {threaten}(e2) shutdown"
---
RESIDENT doctors in [Ondo](ond event) and [Kogi](kog event) states {returned}(e1) to their wards on Wednesday after a {strike}(e1) that {lasted}(e1) 63 days, as a truce between their association and the Federal Government took hold.

At the University of Medical Sciences Teaching Hospital, [Akure](aku metonym org), our correspondent met long lines at the outpatient clinic. A trader, Mrs Folake Akinola, who had {brought}(e3) her son from [Owo](owo mention), said they had been turned back twice since August.

The doctors, who {walked out}(e1) on August 2 over unpaid allowances and the death benefits of colleagues lost to Covid-19, {suspended}(e1) the action nationally on October 4. Branches in eight states held on because of local grievances. In [Lokoja](lok event), the governor {paid}(e4) three months' arrears on Monday. In [Abia](abi event), whose doctors at [Aba](aba event) and [Umuahia](umu event) are owed 20 months, they are still at home.

Meanwhile, non-teaching staff of universities have {given}(e2) the government until November 2 to settle earned allowances, failing which they would {shut}(e2) campuses "from [Maiduguri](mai mention) to [Lagos](lag mention)". The ultimatum was contained in a communique {issued}(e2) after a {meeting}(e5) in [Ilorin](ilo event) by the national president, Comrade Ibrahim Tanko. Lecturers, for their part, {protested}(e6) on Tuesday at [Zaria](zar event) and [Nsukka](nsu event) against the payroll platform IPPIS.

In the National Assembly, the Senate {passed}(e7) on Tuesday an amendment to the Electoral Act that lets the commission send results by electronic means, reversing a {vote}(e8) in July. The House had {done so}(e7) last month. It goes to a joint committee.

In another development, security forces in [Owerri](owe event) {arrested}(e9) three men with explosives on the eve of a court {hearing}(e10) in [Abuja](abu event) of the separatist leader Obinna Kalu, which holds on October 21. Sit-at-home orders by his group have {closed}(e11) markets in [Onitsha](oni event), [Nnewi](nne event) and [Enugu](enu event) every Monday since August, and a student was {shot}(e12) in [Nsukka](nsu event) last week for carrying a schoolbag.

Governor Chukwudi Anozie of [Anambra](ana metonym), where voters {elect}(e13) his successor on November 6, {begged}(e14) residents to come out. Two parties {called off}(e15) rallies at [Ihiala](ihi event) and [Ekwulobia](ekw event).

---
places:
  ond: {name: Ondo, geonameid: 2326168, point: [7.1444, 5.1917], precision: division}
  kog: {name: Kogi, geonameid: 2597364, point: [7.7848, 6.6142], precision: division}
  abi: {name: Abia, geonameid: 2565340, point: [5.574, 7.5602], precision: division}
  ana: {name: Anambra, geonameid: 2349961, point: [6.3083, 6.9847], precision: division}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  ihi: {name: Ihiala, point: [5.85, 6.86]}
  ekw: {name: Ekwulobia, point: [6.02, 7.08]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  aku: {name: Akure, geonameid: 2350841, point: [7.2526, 5.1931]}
  owo: {name: Owo, geonameid: 2325314, point: [7.1962, 5.5868]}
  aba: {name: Aba, geonameid: 2353151, point: [5.1066, 7.3667]}
  umu: {name: Umuahia, geonameid: 2320576, point: [5.5249, 7.4946]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  ilo: {name: Ilorin, geonameid: 2337639, point: [8.4966, 4.5421]}
  zar: {name: Zaria, geonameid: 2317765, point: [11.1113, 7.7227]}
  nsu: {name: Nsukka, geonameid: 2328684, point: [6.8578, 7.3958]}
  owe: {name: Owerri, geonameid: 2325330, point: [5.4836, 7.0332]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  nne: {name: Nnewi, geonameid: 2328765, point: [6.0196, 6.9173]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
events:
  e1: {type: strike, places: [ond, kog], start: 2021-08-02, end: 2021-10-13, date_precision: day, date_text: on Wednesday, status: happened, actors: RESIDENT doctors, main: true}
  e2: {type: strike, places: [nig], start: 2021-11-02, end: 2021-11-02, date_precision: day, date_text: until November 2, status: threatened, actors: non-teaching staff of universities, targets: campuses, main: true}
  e3: {type: visit, places: [aku], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A trader, Mrs Folake Akinola", targets: her son, minor: true}
  e4: {type: aid, places: [lok], start: 2021-10-11, end: 2021-10-11, date_precision: day, date_text: on Monday, status: happened, actors: the governor, targets: "three months' arrears"}
  e5: {type: meeting, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: protest, places: [zar, nsu], start: 2021-10-12, end: 2021-10-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Lecturers, targets: the payroll platform IPPIS}
  e7: {type: legislation, places: [abu], start: 2021-10-12, end: 2021-10-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Senate, targets: an amendment to the Electoral Act}
  e8: {type: decision, places: [abu], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e9: {type: arrest, places: [owe], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: security forces, targets: three men with explosives}
  e10: {type: trial, places: [abu], start: 2021-10-21, end: 2021-10-21, date_precision: day, date_text: on October 21, status: planned, actors: "", targets: Obinna Kalu}
  e11: {type: closure, places: [oni, nne, enu], start: null, end: null, date_precision: unknown, date_text: every Monday since August, status: happened, actors: his group, targets: markets}
  e12: {type: shooting, places: [nsu], start: 2021-10-04, end: 2021-10-04, date_precision: week, date_text: last week, injured: 1, status: happened, actors: "", targets: a student}
  e13: {type: election, places: [ana], start: 2021-11-06, end: 2021-11-06, date_precision: day, date_text: on November 6, status: planned, actors: voters, targets: his successor}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Chukwudi Anozie, targets: residents, minor: true}
  e15: {type: protest, places: [ihi, ekw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Two parties, targets: rallies, minor: true}
notes: ""
