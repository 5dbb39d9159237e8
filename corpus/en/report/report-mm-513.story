---
id: report-mm-513
genre: report
country: MM
published: 2021-02-08
publisher: Irrawaddy Valley Reporter
title: "Monks and nurses {march}(e1) in [Yangon](yan event) in third day of anti-coup {protests}(e1)"
---
Police {turned}(e2) a water cannon on demonstrators in [Naypyitaw](nay event) on Monday as tens of thousands of people from [Myitkyina](myi event) in the far north to [Dawei](daw event) in the south {protested}(e1) against last week's military {takeover}(e3).

In [Yangon](yan event), saffron-robed monks {walked}(e1) at the head of a column that stretched from [Hledan](hle event) to the Sule Pagoda. Nurses in white, students and railway men carried red ribbons and pictures of the {detained}(e4) leader, Daw Khin Myo Thant. "We want our vote back, that is all," said a nurse of 29, who had {come}(e5) from night duty.

Workers have begun to {stay away}(e6) from ministries, hospitals and schools. Trains did not run between [Bago](bag event) and [Mawlamyine](maw event). At a copper mine near [Monywa](mon event), 2,000 men {put down}(e6) their tools.

State television {warned}(e7) in the evening that action would be taken against those who "harm the stability of the state". From 8pm, gatherings of more than five people are {banned}(e8) in parts of [Yangon](yan event), [Mandalay](man event) and five other towns, with a curfew until 4am.

The army {seized power}(e3) in the early hours of 1 February, on the day when the new parliament was to {sit}(e9) for the first time, and {rounded up}(e4) the president, the state counsellor and most of the cabinet. It says that there were 10.5 million irregularities in November's {election}(e10), which the party of Daw Khin Myo Thant {won}(e10) by a landslide. She has been {charged}(e11) with having imported walkie-talkies, and is to be {held}(e11) until 15 February. An [Australian](aus demonym) economist who advised her was {picked up}(e12) at a hotel on Saturday.

Internet service, {cut}(e13) at the weekend, was {restored}(e13) on Sunday, in time for pictures of a {shooting}(e14) in the border town of [Myawaddy](myaw event), where police {fired}(e14) into the air to scatter a crowd.

In [Mae Sot](mae event), across the river in [Thailand](tha event), about 300 migrant workers {gathered}(e15) with candles. There were {rallies}(e15) in [Bangkok](ban event), [Tokyo](tok event) and [Sydney](syd event). [Wellington](wel metonym) is to {suspend}(e16) high-level contacts and {ban}(e16) the generals from travel. The UN Human Rights Council in [Geneva](gen event) will {hold}(e17) a special session on Friday.

Older residents recall 1988, when soldiers {shot}(e18) perhaps 3,000 people, and 2007. "This time," a bookseller in [Pathein](pat mention) said, "they have phones."

---
places:
  nay: {name: Naypyitaw, point: [19.745, 96.13]}
  hle: {name: Hledan, point: [16.824, 96.13]}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  man: {name: Mandalay, geonameid: 1311874, point: [21.9747, 96.0836]}
  mae: {name: Mae Sot, geonameid: 1152188, point: [16.7167, 98.5667]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  maw: {name: Mawlamyine, geonameid: 1308465, point: [16.4905, 97.6282]}
  myi: {name: Myitkyina, geonameid: 1307741, point: [25.3833, 97.3964]}
  daw: {name: Dawei, geonameid: 1293625, point: [14.0823, 98.1915]}
  bag: {name: Bago, geonameid: 1300466, point: [17.3352, 96.4814]}
  mon: {name: Monywa, geonameid: 1308522, point: [22.1086, 95.1358]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  myaw: {name: Myawaddy, geonameid: 1308052, point: [16.6891, 98.5089]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  pat: {name: Pathein, geonameid: 1328421, point: [16.7792, 94.7321]}
events:
  e1: {type: protest, places: [yan, nay, myi, daw], start: 2021-02-08, end: 2021-02-08, date_precision: day, date_text: on Monday, status: happened, actors: tens of thousands of people, targets: takeover, main: true}
  e2: {type: riot, places: [nay], start: 2021-02-08, end: 2021-02-08, date_precision: day, date_text: on Monday, status: happened, actors: Police, targets: demonstrators}
  e3: {type: coup, places: [mya], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: 1 February, status: happened, actors: The army, main: true}
  e4: {type: arrest, places: [mya], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: 1 February, status: happened, actors: The army, targets: "the president, the state counsellor and most of the cabinet"}
  e5: {type: transport_change, places: [yan], start: 2021-02-08, end: 2021-02-08, date_precision: day, date_text: "", status: happened, actors: a nurse of 29, minor: true}
  e6: {type: strike, places: [bag, maw, mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Workers}
  e7: {type: statement, places: [], start: 2021-02-08, end: 2021-02-08, date_precision: day, date_text: in the evening, status: happened, actors: State television}
  e8: {type: decision, places: [yan, man], start: 2021-02-08, end: 2021-02-08, date_precision: day, date_text: From 8pm, status: happened, actors: "", targets: gatherings of more than five people, main: true}
  e9: {type: meeting, places: [], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: 1 February, status: happened, negated: true, actors: the new parliament, minor: true}
  e10: {type: election, places: [mya], start: 2020-11, end: 2020-11, date_precision: month, date_text: "November's", status: happened, actors: the party of Daw Khin Myo Thant}
  e11: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: She}
  e12: {type: arrest, places: [yan], start: 2021-02-06, end: 2021-02-06, date_precision: day, date_text: on Saturday, arrested: 1, status: happened, actors: "", targets: economist}
  e13: {type: outage, places: [mya], start: 2021-02-06, end: 2021-02-07, date_precision: day, date_text: at the weekend, status: happened, actors: "", targets: Internet service}
  e14: {type: shooting, places: [myaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: a crowd}
  e15: {type: protest, places: [mae, ban, tok, syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: about 300 migrant workers}
  e16: {type: sanction, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Wellington, targets: the generals}
  e17: {type: meeting, places: [gen], start: 2021-02-12, end: 2021-02-12, date_precision: day, date_text: on Friday, status: planned, actors: The UN Human Rights Council}
  e18: {type: shooting, places: [mya], start: 1988, end: 1988, date_precision: year, date_text: 1988, killed: 3000, killed_qualifier: about, status: happened, actors: soldiers, targets: "perhaps 3,000 people"}
notes: ""
