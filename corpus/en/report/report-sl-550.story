---
id: report-sl-550
genre: report
country: SL
published: 2018-04-05
publisher: Mano River Wire
title: "Ex-soldier {wins}(e1) [Sierra Leone](sie metonym) presidency at second attempt"
---
[FREETOWN](fre dateline) — Opposition leader Brima Kamara-Tucker was {sworn in}(e2) as president of [Sierra Leone](sie mention) late on Wednesday in the lobby of a hotel, barely two hours after the electoral commission {declared}(e1) that he had {beaten}(e1) the ruling party's Dr Sorie Mansaray in a run-off.

Kamara-Tucker, a retired brigadier from [Bonthe](bon mention) who briefly headed a junta in 1996, {took}(e1) 51.8 per cent in Saturday's {vote}(e1). He {carried}(e1) [Bo](bo event), [Kenema](ken event), [Kailahun](kai event) and most of the south and east; Mansaray led in [Port Loko](por event), [Makeni](mak event) and the capital.

His rival {rejected}(e3) the {result}(e1), citing stations where more people voted than were registered, and said that he would go to court. Supporters {danced}(e4) on the Lumley Beach road past midnight. In [Makeni](mak event), the outgoing president's home town, shops were {shut}(e5), and in the [Fadugu](fad event) area stones were {thrown}(e6) at a party bus. Police reported nine {arrests}(e7).

The run-off had been {delayed}(e8) by four days when the High Court {halted}(e8) preparations at the request of a member of the ruling party. In the first round, on 7 March, 16 candidates {ran}(e9).

The new head of state, who will be formally {inaugurated}(e10) next month, {promised}(e11) in a short speech to make school free, starting in September. The country lost about 4,000 people to Ebola in 2014–16, and over 1,100 in a single {mudslide}(e12) at [Regent](reg event), above the capital, last August.

ECOWAS and the [African](afr demonym org) Union {congratulated}(e13) him on Thursday. The president of [Guinea](gui metonym) was {expected}(e14) in [Freetown](fre event) in the evening; [Liberia](lib metonym)'s, a former footballer who {took office}(e15) himself in January, telephoned.

---
places:
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  bon: {name: Bonthe, geonameid: 2409914, point: [7.5264, -12.505]}
  fad: {name: Fadugu, point: [9.4, -11.77]}
  reg: {name: Regent, point: [8.435, -13.22]}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  bo: {name: Bo, geonameid: 2410048, point: [7.9647, -11.7383]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  mak: {name: Makeni, geonameid: 2406407, point: [8.886, -12.0442]}
  por: {name: Port Loko, geonameid: 2404433, point: [8.7661, -12.787]}
  ken: {name: Kenema, geonameid: 2407790, point: [7.8769, -11.1903]}
  kai: {name: Kailahun, geonameid: 2408250, point: [8.2789, -10.573]}
events:
  e1: {type: election, places: [sie, bo, ken, kai], start: 2018-03-31, end: 2018-03-31, date_precision: day, date_text: "Saturday's", status: happened, actors: Brima Kamara-Tucker, targets: Dr Sorie Mansaray, main: true}
  e2: {type: appointment, places: [fre], start: 2018-04-04, end: 2018-04-04, date_precision: day, date_text: late on Wednesday, status: happened, actors: "", targets: Brima Kamara-Tucker, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His rival, targets: the result}
  e4: {type: festival, places: [fre], start: 2018-04-04, end: 2018-04-04, date_precision: day, date_text: past midnight, status: happened, actors: Supporters, minor: true}
  e5: {type: closure, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shops, minor: true}
  e6: {type: riot, places: [fad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a party bus, minor: true}
  e7: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 9, status: happened, actors: Police}
  e8: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the High Court, targets: The run-off}
  e9: {type: election, places: [sie], start: 2018-03-07, end: 2018-03-07, date_precision: day, date_text: on 7 March, status: happened, actors: 16 candidates, minor: true}
  e10: {type: ceremony, places: [], start: 2018-05, end: 2018-05, date_precision: month, date_text: next month, status: planned, actors: "", targets: The new head of state}
  e11: {type: statement, places: [fre], start: 2018-04-04, end: 2018-04-04, date_precision: day, date_text: "", status: happened, actors: The new head of state, minor: true}
  e12: {type: landslide, places: [reg], start: 2017-08, end: 2017-08, date_precision: month, date_text: last August, killed: 1100, killed_qualifier: at_least, status: happened, actors: ""}
  e13: {type: statement, places: [], start: 2018-04-05, end: 2018-04-05, date_precision: day, date_text: on Thursday, status: happened, actors: ECOWAS, minor: true}
  e14: {type: visit, places: [fre], start: 2018-04-05, end: 2018-04-05, date_precision: day, date_text: in the evening, status: planned, actors: The president of Guinea, minor: true}
  e15: {type: appointment, places: [lib], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January, status: happened, actors: Liberia, minor: true}
notes: ""
