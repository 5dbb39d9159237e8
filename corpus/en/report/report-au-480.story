---
id: report-au-480
genre: report
country: AU
published: 2021-12-02
publisher: The Yarra Standard
title: "[Victoria](vic metonym)'s pandemic powers bill {passes}(e1) after all-night sitting"
---
The [Victorian](vict demonym) government's contested pandemic laws have {cleared}(e1) the upper house after crossbencher Hamish Treloar {struck}(e2) a deal with the Premier, ending a three-week stand-off that drew some of the biggest {crowds}(e3) seen on Spring Street in decades.

The bill {passed}(e1) 20 votes to 18 at 5.47am on Thursday, following 21 hours of {debate}(e4), and will {return}(e5) to the lower house later in the day. It replaces the state of emergency, which {lapses}(e6) on December 15.

Under the amendments, an independent panel will review every order, and penalties for breaches are to be cut. Opposition Leader Craig Vandeleur {promised}(e7) to repeal the law "on day one" if he {wins}(e8) next November's {election}(e8).

Protesters who had {camped}(e3) on the steps of Parliament since November 16 {packed up}(e9) their tents at dawn. Police said that two men, from [Frankston](fra mention) and [Bacchus Marsh](bac mention), had been {charged}(e10) with incitement; a third, aged 31, of [Wangaratta](wan mention), was {arrested}(e11) on Tuesday by counter-terrorism detectives over online threats against MPs. He {faced}(e12) [Melbourne](mel metonym org) Magistrates' Court on Wednesday and was {refused}(e12) bail.

There were smaller {rallies}(e13) over the weekend in [Bendigo](ben event), [Ballarat](bal event) and [Mildura](mil event), and {demonstrations}(e13) in solidarity in [Adelaide](ade event) and [Perth](per event). In [Brisbane](bri event), about 2000 people {marched}(e14) across the Victoria Bridge.

Mr Treloar, a former shearer who holds the seat of Northern [Victoria](vic metonym), said he had been {threatened}(e15) at his home near [Echuca](ech event). "Somebody put a bullet in the letterbox. That's not the [Australia](aust mention) I grew up in," he said.

The government's bill had looked certain to {get through}(e16) in mid-November until the former minister Lucio Ferrante, who is under {investigation}(e17) by the state's corruption watchdog, {returned}(e18) to Parliament to oppose it.

[Victoria](vic metonym) recorded 1419 new {cases}(e19) of coronavirus and 10 {deaths}(e19) on Thursday. [NSW](new metonym), where [Sydney](syd event) {confirmed}(e20) a seventh infection with the Omicron variant, reported 271. The [ACT](aus metonym) and [Tasmania](tas metonym) had eight and none respectively; [Tasmania](tas metonym) will {open}(e21) its borders to vaccinated travellers on December 15.

The Law Institute, the Ombudsman and 60 barristers had {asked}(e22) for changes to the bill.

---
places:
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  vict: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  aus: {name: Australian Capital Territory, geonameid: 2177478, point: [-35.5, 149.0], precision: division}
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  fra: {name: Frankston, geonameid: 2166144, point: [-38.1446, 145.1229]}
  bac: {name: Bacchus Marsh, geonameid: 2177394, point: [-37.6727, 144.4383]}
  wan: {name: Wangaratta, geonameid: 2144764, point: [-36.3585, 146.3206]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  ben: {name: Bendigo, geonameid: 2176187, point: [-36.7582, 144.2802]}
  bal: {name: Ballarat, geonameid: 2177091, point: [-37.5662, 143.8496]}
  mil: {name: Mildura, geonameid: 2157698, point: [-34.1855, 142.1625]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  ech: {name: Echuca, geonameid: 2167817, point: [-36.1406, 144.7518]}
  aust: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
events:
  e1: {type: legislation, places: [vic], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: at 5.47am on Thursday, status: happened, actors: "", targets: pandemic powers bill, main: true}
  e2: {type: agreement, places: [vic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: crossbencher Hamish Treloar, targets: the Premier}
  e3: {type: protest, places: [vic], start: 2021-11-16, end: 2021-12-02, date_precision: day, date_text: since November 16, status: happened, actors: Protesters, main: true}
  e4: {type: meeting, places: [vic], start: 2021-12-01, end: 2021-12-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: legislation, places: [vic], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: later in the day, status: planned, actors: "", targets: The bill, minor: true}
  e6: {type: decision, places: [vic], start: 2021-12-15, end: 2021-12-15, date_precision: day, date_text: on December 15, status: planned, actors: "", targets: the state of emergency, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition Leader Craig Vandeleur, targets: the law}
  e8: {type: election, places: [vic], start: 2022-11, end: 2022-11, date_precision: month, date_text: "next November's", status: planned, actors: "", minor: true}
  e9: {type: protest, places: [vic], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: at dawn, status: happened, actors: Protesters, targets: their tents, minor: true}
  e10: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: two men}
  e11: {type: arrest, places: [], start: 2021-11-30, end: 2021-11-30, date_precision: day, date_text: on Tuesday, arrested: 1, status: happened, actors: counter-terrorism detectives, targets: "a third, aged 31, of Wangaratta"}
  e12: {type: trial, places: [], start: 2021-12-01, end: 2021-12-01, date_precision: day, date_text: on Wednesday, status: happened, actors: "a third, aged 31, of Wangaratta"}
  e13: {type: protest, places: [ben, bal, mil, ade, per], start: 2021-11-27, end: 2021-11-28, date_precision: day, date_text: over the weekend, status: happened, actors: ""}
  e14: {type: protest, places: [bri], start: 2021-11-27, end: 2021-11-28, date_precision: day, date_text: "", status: happened, actors: about 2000 people}
  e15: {type: other_crime, places: [ech], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mr Treloar}
  e16: {type: legislation, places: [vic], start: 2021-11, end: 2021-11, date_precision: month, date_text: in mid-November, status: happened, negated: true, actors: "", targets: bill, minor: true}
  e17: {type: investigation, places: [vic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the state's corruption watchdog", targets: the former minister Lucio Ferrante}
  e18: {type: visit, places: [vic], start: 2021-11, end: 2021-11, date_precision: month, date_text: "", status: happened, actors: the former minister Lucio Ferrante, targets: Parliament, minor: true}
  e19: {type: outbreak, places: [vic], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: on Thursday, killed: 10, status: happened, actors: ""}
  e20: {type: outbreak, places: [syd], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e21: {type: opening, places: [tas], start: 2021-12-15, end: 2021-12-15, date_precision: day, date_text: on December 15, status: planned, actors: Tasmania, targets: its borders}
  e22: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Law Institute, the Ombudsman and 60 barristers", minor: true}
notes: ""
