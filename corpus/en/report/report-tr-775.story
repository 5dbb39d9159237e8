---
id: report-tr-775
genre: report
country: TR
published: 2013-11-19
publisher: Anatolia Courier
title: "[Amasra](ama event) pit gas {kills}(e1) three; [Diyarbakır](diy event) {welcomes}(e2) exile singer"
---
Three miners were {killed}(e1) and eleven {hurt}(e1) by a burst of methane and coal dust at a private pit near [Amasra](ama event) on [Turkey](tur mention)'s [Black Sea](bla mention) coast on Monday morning, the governor of [Bartın](bar metonym) said.

The outburst {hit}(e1) a gallery 320 metres below sea level minutes before a change of shift. Rescuers from [Zonguldak](zon mention) and [Karabük](kar mention) {brought up}(e3) the last of 64 men by noon. Two of the {injured}(e1) are in intensive care in [Ankara](ank event).

The licence for the site was {transferred}(e4) in 2005 from the state coal board to a company that has {brought in}(e5) 150 workers from [China](chi mention). Its spokesman, Levent Tokgöz, said alarms had worked as planned. Emine Çakır, whose husband was on the shift, answered: "The alarm was a man who ran."

Labour minister Ferit Sağlam {ordered}(e6) all seven private pits of the basin closed for {inspection}(e6). In May 2010, 30 men {died}(e7) at [Karadon](kara event), a few miles east, in a similar {accident}(e7); in January this year another outburst {killed}(e8) eight at [Kozlu](koz event). [Turkey](tur metonym) has not {ratified}(e9) the international convention on safety in mines.

Elsewhere on Monday, the country was still talking about [Diyarbakır](diy mention), where the prime minister on Saturday {met}(e2) the president of [Iraq](ira mention)'s [Kurdistan](kur mention) region, Dilshad Barzinji, and a Kurdish singer who {returned}(e2) after 37 years in [Germany](ger mention). The prime minister {uttered}(e10) for the first time the word [Kurdistan](kur mention) in public, and 400 couples were {married}(e11) in a stadium. "I sang to the stones that I remembered," the singer told [Diyarbakır](diy metonym org) Radio.

It was one more sign of a {peace process}(e12) which {began}(e12) in late 2012 and led to a cease-fire in March. But on Sunday a man of 35 was {shot}(e13) dead at [Yüksekova](yuk event) as a crowd {marched}(e14) against the damage to graves, and the army {found}(e15) two roadside mines in [Lice](lic event).

On the same day, storms {closed}(e16) the [Dardanelles](dar event) for seven hours and {sank}(e17) a dry cargo ship off [Şile](sil event), with a crew of 12, all of whom were {picked up}(e18). Across the water, in [Sevastopol](sev event), a crane {fell}(e19) on a barge.

The dead miners, two of them cousins from [Kurucaşile](kuru mention), will be {buried}(e20) this afternoon.

---
places:
  ama: {name: Amasra, point: [41.75, 32.38]}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  bla: {name: Black Sea, point: [43.0, 34.0], precision: area, radius_km: 400}
  bar: {name: Bartın, point: [41.63, 32.34]}
  zon: {name: Zonguldak, geonameid: 737022, point: [41.4514, 31.7931]}
  kar: {name: Karabük, geonameid: 744562, point: [41.2049, 32.6277]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  kara: {name: Karadon, point: [41.52, 31.88]}
  koz: {name: Kozlu, point: [41.44, 31.75]}
  kur: {name: Kurdistan, point: [36.3, 44.2], precision: area, radius_km: 150}
  yuk: {name: Yüksekova, point: [37.57, 44.28]}
  lic: {name: Lice, point: [38.46, 40.65]}
  dar: {name: Dardanelles, point: [40.2, 26.4], precision: near}
  sil: {name: Şile, point: [41.18, 29.61]}
  sev: {name: Sevastopol, geonameid: 694423, point: [44.608, 33.5213]}
  kuru: {name: Kurucaşile, point: [41.84, 32.72]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: explosion, places: [ama], start: 2013-11-18, end: 2013-11-18, date_precision: day, date_text: on Monday morning, killed: 3, injured: 11, status: happened, actors: a burst of methane and coal dust, targets: Three miners, main: true}
  e2: {type: meeting, places: [diy], start: 2013-11-16, end: 2013-11-16, date_precision: day, date_text: on Saturday, status: happened, actors: the prime minister, targets: the president, main: true}
  e3: {type: rescue, places: [ama], start: 2013-11-18, end: 2013-11-18, date_precision: day, date_text: by noon, status: happened, actors: Rescuers from Zonguldak and Karabük, targets: 64 men}
  e4: {type: deal, places: [ama], start: 2005, end: 2005, date_precision: year, date_text: in 2005, status: happened, actors: the state coal board, targets: a company, minor: true}
  e5: {type: career, places: [ama], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a company, targets: 150 workers, minor: true}
  e6: {type: closure, places: [zon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Labour minister Ferit Sağlam, targets: all seven private pits}
  e7: {type: explosion, places: [kara], start: 2010-05, end: 2010-05, date_precision: month, date_text: In May 2010, killed: 30, status: happened, actors: "", targets: 30 men}
  e8: {type: explosion, places: [koz], start: 2013-01, end: 2013-01, date_precision: month, date_text: in January this year, killed: 8, status: happened, actors: another outburst, targets: eight}
  e9: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Turkey, targets: the international convention, minor: true}
  e10: {type: statement, places: [diy], start: 2013-11-16, end: 2013-11-16, date_precision: day, date_text: "", status: happened, actors: The prime minister, minor: true}
  e11: {type: marriage, places: [diy], start: 2013-11-16, end: 2013-11-16, date_precision: day, date_text: on Saturday, status: happened, actors: 400 couples}
  e12: {type: meeting, places: [tur], start: 2012, end: 2012, date_precision: year, date_text: in late 2012, status: happened, actors: ""}
  e13: {type: shooting, places: [yuk], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: a man of 35}
  e14: {type: protest, places: [yuk], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: on Sunday, status: happened, actors: a crowd}
  e15: {type: discovery, places: [lic], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: on Sunday, status: happened, actors: the army, targets: two roadside mines, minor: true}
  e16: {type: closure, places: [dar], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: On the same day, status: happened, actors: storms}
  e17: {type: sea_accident, places: [sil], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: On the same day, status: happened, actors: a dry cargo ship}
  e18: {type: rescue, places: [sil], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: "", status: happened, actors: "", targets: a crew of 12}
  e19: {type: collapse, places: [sev], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: "", status: happened, actors: a crane, targets: a barge}
  e20: {type: ceremony, places: [kuru], start: 2013-11-19, end: 2013-11-19, date_precision: day, date_text: this afternoon, status: planned, actors: "", targets: The dead miners}
notes: ""
