---
id: report-mm-765
genre: report
country: MM
published: 2017-12-08
publisher: Irrawaddy Valley News
title: "[Mandalay](man event) jade traders {shutter}(e1) market over tax as soldiers {clash}(e2) with KIA near [Hpakant](hpa event)"
---
Most of the 5,000 dealers at [Mandalay](man event)'s Mahar Aung Myay jade market {kept}(e1) their stalls {shut}(e1) for a second day on Thursday to protest against a 5 per cent income tax to be withheld at each sale.

"A stone may change hands six times in a morning. Who will write six receipts?" said U Kyaw Soe Hein, secretary of the traders' association. Buyers from [Ruili](rui mention) and [Guangzhou](gua mention) waited in tea shops.

The regional revenue minister, Daw Thin Thin Nwe, {met}(e3) a delegation on Thursday afternoon and {offered}(e4) to delay the measure, {brought in}(e5) on 1 December, until the {gems emporium}(e6) in [Naypyitaw](nay event) next week. The traders will {answer}(e4) on Saturday.

In [Kachin State](kac event), where the green stone is mined, {fighting}(e2) {broke out}(e2) on Tuesday between the army and the Kachin Independence Army near [Tarmakhan](tar event), a few miles from [Hpakant](hpa mention). Two villagers were {killed}(e2) by a mortar and some 700 labourers {trapped}(e2), church workers in [Myitkyina](myi mention) said. A monastery and a Baptist church {took in}(e7) 400 people.

The cease-fire between the two sides {collapsed}(e8) in 2011 after 17 years. Some 100,000 people have been in camps around [Bhamo](bha event), [Waingmaw](wai event) and [Laiza](lai event) since.

Death comes to [Hpakant](hpa mention) in another form too. On 21 November 2015, 113 itinerant pickers were {buried}(e9) as they slept when a waste heap {slid}(e9) at [Hka Lone](hka event); a smaller {slip}(e10) last Saturday {killed}(e10) six.

The trade was worth $31 billion in 2014, by one estimate, little of which was taxed. In [Yangon](yan event), a court on Monday {rejected}(e11) an appeal by a mining firm whose licences were {not renewed}(e12). Two reporters who had been {detained}(e13) at a checkpoint near [Lonkin](lon event) last month were {fined}(e13) 50,000 kyat each and {released}(e13).

Also on Thursday, the lower house in the capital {passed}(e14) a bill on gemstones that {bans}(e14) heavy machines over 20 tonnes. And at [Muse](mus event), on the [Chinese](chi demonym) border, customs officers {burned}(e15) smuggled teak and 40 cartons of pills.

The pope had {spoken}(e16) of peace among the country's peoples on his {visit}(e17) to [Yangon](yan event) last week. He {did not utter}(e16) there the name of the Rohingya, of whom 626,000 have {fled}(e18) to [Bangladesh](ban event) since August.

---
places:
  man: {name: Mandalay, geonameid: 1311874, point: [21.9747, 96.0836]}
  hpa: {name: Hpakant, point: [25.61, 96.31]}
  rui: {name: Mengmao, geonameid: 1280570, point: [24.0014, 97.865]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  nay: {name: Naypyitaw, point: [19.75, 96.1]}
  kac: {name: Kachin State, point: [26.0, 97.5], precision: division}
  tar: {name: Tarmakhan, point: [25.55, 96.4], precision: near}
  myi: {name: Myitkyina, geonameid: 1307741, point: [25.3833, 97.3964]}
  bha: {name: Bhamo, geonameid: 1328218, point: [24.2526, 97.2336]}
  wai: {name: Waingmaw, point: [25.35, 97.44]}
  lai: {name: Laiza, point: [24.76, 97.56]}
  hka: {name: Hka Lone, point: [25.6, 96.3], precision: near}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  lon: {name: Lonkin, point: [25.65, 96.36]}
  mus: {name: Muse, point: [23.99, 97.9]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
events:
  e1: {type: strike, places: [man], start: 2017-12-06, end: 2017-12-07, date_precision: day, date_text: for a second day on Thursday, status: happened, actors: "Most of the 5,000 dealers", targets: a 5 per cent income tax, main: true}
  e2: {type: battle, places: [tar, kac, hpa], start: 2017-12-05, end: 2017-12-05, date_precision: day, date_text: on Tuesday, killed: 2, status: happened, actors: the army and the Kachin Independence Army, targets: Two villagers, main: true}
  e3: {type: meeting, places: [man], start: 2017-12-07, end: 2017-12-07, date_precision: day, date_text: on Thursday afternoon, status: happened, actors: Daw Thin Thin Nwe, targets: a delegation}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Daw Thin Thin Nwe, targets: the measure, minor: true}
  e5: {type: legislation, places: [], start: 2017-12-01, end: 2017-12-01, date_precision: day, date_text: on 1 December, status: happened, actors: "", targets: the measure}
  e6: {type: exhibition, places: [nay], start: 2017-12-11, end: 2017-12-11, date_precision: week, date_text: next week, status: planned, actors: "", minor: true}
  e7: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", displaced: 400, status: happened, actors: 400 people}
  e8: {type: agreement, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, negated: true, actors: the two sides, targets: The cease-fire}
  e9: {type: landslide, places: [hka], start: 2015-11-21, end: 2015-11-21, date_precision: day, date_text: On 21 November 2015, killed: 113, status: happened, actors: a waste heap, targets: 113 itinerant pickers}
  e10: {type: landslide, places: [hpa], start: 2017-12-02, end: 2017-12-02, date_precision: day, date_text: last Saturday, killed: 6, status: happened, actors: "", targets: six}
  e11: {type: verdict, places: [yan], start: 2017-12-04, end: 2017-12-04, date_precision: day, date_text: on Monday, status: happened, actors: a court, targets: an appeal}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: licences, minor: true}
  e13: {type: arrest, places: [lon], start: 2017-11, end: 2017-11, date_precision: month, date_text: last month, arrested: 2, status: happened, actors: "", targets: Two reporters}
  e14: {type: legislation, places: [nay], start: 2017-12-07, end: 2017-12-07, date_precision: day, date_text: on Thursday, status: happened, actors: the lower house, targets: a bill on gemstones}
  e15: {type: raid, places: [mus], start: 2017-12-07, end: 2017-12-07, date_precision: day, date_text: on Thursday, status: happened, actors: customs officers, targets: smuggled teak}
  e16: {type: statement, places: [yan], start: 2017-11-27, end: 2017-11-27, date_precision: week, date_text: last week, status: happened, actors: The pope, minor: true}
  e17: {type: visit, places: [yan], start: 2017-11-27, end: 2017-11-27, date_precision: week, date_text: last week, status: happened, actors: The pope}
  e18: {type: displacement, places: [ban], start: 2017-08, end: 2017-12, date_precision: month, date_text: since August, displaced: 626000, status: happened, actors: the Rohingya}
notes: ""
