---
id: report-es-547
genre: report
country: ES
published: 2017-10-30
publisher: Iberian Wire
title: "[Madrid](mad metonym) {takes charge}(e1) of [Catalonia](cat event); sacked leader turns up in [Brussels](bru event)"
---
[BARCELONA](bar dateline) - Officials went to work as usual on Monday in the buildings of a government that, in the eyes of [Madrid](mad metonym), has ceased to exist. [Catalonia](cat event)'s regional police {took}(e2) the portrait of their {dismissed}(e3) president, Carles Ferrer i Pons, from the wall.

The man himself had {gone}(e4). By lunchtime it was known that he and five of his ministers had {driven}(e4) to [Marseille](mar event) on Sunday and flown from there to [Brussels](bru event). Hours before, [Spain](spa metonym)'s attorney general, Manuel Ordóñez, had {asked}(e5) judges in [Madrid](mad event) to {charge}(e5) them with rebellion, which carries up to 30 years, sedition and misuse of funds.

The regional parliament {declared}(e6) independence on Friday with 70 votes out of 135, in a chamber from which the opposition had {walked out}(e7). Within the hour, the Senate in [Madrid](mad event) {gave}(e1) the prime minister, Álvaro Cifuentes, the powers to {impose}(e1) direct rule under Article 155 of the constitution. He {dissolved}(e8) the parliament, {fired}(e3) the cabinet and the head of the Mossos police, and {set}(e9) {elections}(e9) for 21 December.

On Sunday, hundreds of thousands {marched}(e10) for unity through [Barcelona](bar event). Some {gave}(e11) fascist salutes and a taxi driver was {beaten}(e11). In [Girona](gir event), where a league match was {played}(e12) that evening against Real [Madrid](mad metonym org), separatist flags filled a stand. (The hosts {won}(e12) 2–1.)

Nobody abroad has recognised the new republic. [Paris](par metonym), [Berlin](berl metonym), [London](lon metonym) and [Washington](was metonym) {said}(e13) so at once; [Edinburgh](edi metonym) spoke of respect. In [Flanders](fla event), a minister said on Saturday that asylum was "not impossible", to the annoyance of the [Belgian](bel demonym) prime minister.

Since the {referendum}(e14) of 1 October, in which police {clubbed}(e15) voters and, according to the region's health service, 893 people were {hurt}(e15), more than 1,800 companies have {moved}(e16) their registered seat elsewhere, banks first, to [Valencia](val event), [Alicante](ali event) and [Palma](pal event).

Small towns like [Vic](vic mention) and [Berga](ber mention), where the {ballot boxes}(e14) were hidden in a church, are waiting. "I {voted}(e14) with my mother, who is 91 and was pushed," said Mercè Vilaró, a baker in [Sabadell](sab event). "What do I do with the 21st of December? I suppose I vote."

---
places:
  cat: {name: Catalonia, geonameid: 3336901, point: [41.7712, 1.5893], precision: division}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  fla: {name: Flanders, point: [51.0, 4.0], precision: division}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  pal: {name: Palma, point: [39.57, 2.65]}
  vic: {name: Vic, geonameid: 3106050, point: [41.9301, 2.2549]}
  ber: {name: Berga, geonameid: 3128201, point: [42.1043, 1.8463]}
  sab: {name: Sabadell, geonameid: 3111199, point: [41.5433, 2.1094]}
  gir: {name: Girona, geonameid: 3121456, point: [41.9831, 2.8249]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  berl: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
events:
  e1: {type: decision, places: [cat], start: 2017-10-27, end: 2017-10-27, date_precision: day, date_text: on Friday, status: happened, actors: Madrid, targets: Catalonia, main: true}
  e2: {type: other, places: [bar], start: 2017-10-30, end: 2017-10-30, date_precision: day, date_text: on Monday, status: happened, actors: regional police, targets: the portrait, minor: true}
  e3: {type: resignation, places: [cat], start: 2017-10-27, end: 2017-10-27, date_precision: day, date_text: "", status: happened, actors: Álvaro Cifuentes, targets: "president, Carles Ferrer i Pons", main: true}
  e4: {type: displacement, places: [mar, bru], start: 2017-10-29, end: 2017-10-29, date_precision: day, date_text: on Sunday, status: happened, actors: he and five of his ministers, main: true}
  e5: {type: charge, places: [mad], start: 2017-10-30, end: 2017-10-30, date_precision: day, date_text: Hours before, status: happened, actors: Manuel Ordóñez, targets: them}
  e6: {type: decision, places: [bar], start: 2017-10-27, end: 2017-10-27, date_precision: day, date_text: on Friday, status: happened, actors: The regional parliament, targets: independence}
  e7: {type: protest, places: [bar], start: 2017-10-27, end: 2017-10-27, date_precision: day, date_text: "", status: happened, actors: the opposition, minor: true}
  e8: {type: decision, places: [cat], start: 2017-10-27, end: 2017-10-27, date_precision: day, date_text: "", status: happened, actors: He, targets: the parliament, minor: true}
  e9: {type: election, places: [cat], start: 2017-12-21, end: 2017-12-21, date_precision: day, date_text: for 21 December, status: planned, actors: ""}
  e10: {type: protest, places: [bar], start: 2017-10-29, end: 2017-10-29, date_precision: day, date_text: On Sunday, status: happened, actors: hundreds of thousands}
  e11: {type: attack, places: [bar], start: 2017-10-29, end: 2017-10-29, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: a taxi driver, minor: true}
  e12: {type: match, places: [gir], start: 2017-10-29, end: 2017-10-29, date_precision: day, date_text: that evening, status: happened, actors: The hosts}
  e13: {type: statement, places: [], start: 2017-10-27, end: 2017-10-27, date_precision: day, date_text: at once, status: happened, actors: "Paris, Berlin, London and Washington", minor: true}
  e14: {type: election, places: [cat], start: 2017-10-01, end: 2017-10-01, date_precision: day, date_text: of 1 October, status: happened, actors: ""}
  e15: {type: riot, places: [cat], start: 2017-10-01, end: 2017-10-01, date_precision: day, date_text: of 1 October, injured: 893, status: happened, actors: police, targets: voters}
  e16: {type: transport_change, places: [val, ali, pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "more than 1,800 companies", targets: their registered seat, minor: true}
notes: ""
