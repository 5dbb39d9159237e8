---
id: report-vu-726
genre: report
country: VU
published: 2022-12-13
publisher: Melanesia Today
title: "[Vanuatu](van metonym) MPs {pass}(e1) cyber bill by candlelight as hackers keep servers {down}(e2)"
---
Paper, pens and two generators: that is how [Vanuatu](van event)'s parliament {passed}(e1) its first law against cybercrime on Monday, five weeks after an {attack}(e2) {knocked out}(e2) every government computer in the country.

The bill, which sets prison terms of up to 15 years for hacking public systems, was {approved}(e1) by 39 votes to 9 in [Port Vila](por event). Prime Minister Alick Tarimanu told members that the criminals had {demanded}(e3) a ransom and would "not get one vatu".

The network was {breached}(e2) on 6 November, the day after his cabinet was {sworn in}(e4). Nurses in [Luganville](lug event) have since filed records by hand, ambulance crews have been reached by private phones, and families on [Tanna](tan event) waited until last week for child allowances due in early November.

[Australia](aus metonym) {sent}(e5) specialists from [Canberra](can mention) within days. About 70 per cent of the system is {back}(e6), the chief information officer, Rosina Bule, said, but tax and customs at the wharf in [Port Vila](por event) remain {offline}(e2). Three cruise ships have {skipped}(e7) the port this month because clearance took too long.

No group has claimed {responsibility}(e2). A similar break-in {crippled}(e8) hospitals in [Costa Rica](cos event) in May, and in [Tonga](ton event), the power company's billing system was {locked}(e8) in September.

The opposition {boycotted}(e9) part of the debate. It {argued}(e9) that clause 24, on "harmful words", could be used against the press; journalists from [Santo](san mention) and [Malekula](mal mention) {held}(e10) a silent vigil outside the chamber.

The country of 320,000 people has seldom had a quiet year. Cyclone Harold {flattened}(e11) much of [Pentecost](pen event) in April 2020, the volcano on [Ambae](amb event) {drove}(e12) out its whole population in 2017, and last month's political change followed a snap {election}(e13) on 13 October, called after the president {dissolved}(e14) the house to avert a no-confidence motion.

On Tuesday parliament is to {take up}(e15) a budget of 47 billion vatu. It includes money for a new wharf at [Litzlitz](lit mention) and for the {reconstruction}(e16) of 28 schools.

Meanwhile police in [New Caledonia](new event) have {questioned}(e17) two men, one of them a former bank employee from [Nouméa](nou mention), about stolen data from the region that were {put up for sale}(e18) online on Friday. They were later {let go}(e19).

---
places:
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  por: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  lug: {name: Luganville, point: [-15.52, 167.17]}
  tan: {name: Tanna, point: [-19.5, 169.35], precision: area, radius_km: 20}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  san: {name: Santo, point: [-15.3, 166.9], precision: area, radius_km: 50}
  mal: {name: Malekula, point: [-16.3, 167.5], precision: area, radius_km: 40}
  pen: {name: Pentecost, point: [-15.75, 168.18], precision: area, radius_km: 30}
  amb: {name: Ambae, point: [-15.4, 167.83], precision: area, radius_km: 20}
  lit: {name: Litzlitz, point: [-16.12, 167.45]}
  new: {name: New Caledonia, geonameid: 2139685, point: [-21.5, 165.5], precision: country}
  nou: {name: Nouméa, point: [-22.27, 166.45]}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: legislation, places: [por, van], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: on Monday, status: happened, actors: "Vanuatu's parliament", targets: its first law against cybercrime, main: true}
  e2: {type: other_crime, places: [van], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: on 6 November, status: happened, actors: the criminals, targets: every government computer in the country, main: true}
  e3: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the criminals, targets: a ransom, minor: true}
  e4: {type: appointment, places: [], start: 2022-11-05, end: 2022-11-05, date_precision: day, date_text: the day after, status: happened, actors: "", targets: his cabinet}
  e5: {type: aid, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: within days, status: happened, actors: Australia, targets: specialists}
  e6: {type: opening, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: About 70 per cent of the system, minor: true}
  e7: {type: transport_change, places: [por], start: 2022-12, end: 2022-12, date_precision: month, date_text: this month, status: happened, actors: Three cruise ships, targets: the port, minor: true}
  e8: {type: other_crime, places: [cos, ton], start: 2022-05, end: 2022-09, date_precision: month, date_text: in May, status: happened, actors: "", targets: hospitals}
  e9: {type: protest, places: [por], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: "", status: happened, actors: The opposition, targets: part of the debate, minor: true}
  e10: {type: protest, places: [por], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: "", status: happened, actors: journalists}
  e11: {type: storm, places: [pen], start: 2020-04, end: 2020-04, date_precision: month, date_text: in April 2020, status: happened, actors: Cyclone Harold}
  e12: {type: eruption, places: [amb], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: the volcano, targets: its whole population}
  e13: {type: election, places: [van], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: on 13 October, status: happened, actors: ""}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president, targets: the house}
  e15: {type: meeting, places: [por], start: 2022-12-13, end: 2022-12-13, date_precision: day, date_text: On Tuesday, status: planned, actors: parliament, targets: a budget of 47 billion vatu}
  e16: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 28 schools, minor: true}
  e17: {type: investigation, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: two men}
  e18: {type: other_crime, places: [], start: 2022-12-09, end: 2022-12-09, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: stolen data}
  e19: {type: other, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: They, minor: true}
notes: ""
