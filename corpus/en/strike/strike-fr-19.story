---
id: strike-fr-19
genre: strike
country: FR
published: 2023-03-08
publisher: Hexagon News Agency
title: "Refineries {Blocked}(e1), Trains {Halted}(e1) as [France](fra event) Begins Rolling {Strikes}(e1)"
---
[PARIS](par dateline) (HNA) – Workers {blockaded}(e1) all of [France](fra event)'s refineries and {halted}(e1) four trains in five on Tuesday, the first day of rolling {strikes}(e1) against a plan to raise the pension age, while police counted 1.28 million {marchers}(e2) in 260 towns.

Unions put the {crowd}(e2) at 3.5 million. In [Paris](par event) hooded youths {threw}(e3) bottles at officers near the [Place d'Italie](placex event); 43 people were {arrested}(e4) and nine policemen injured, none of them gravely. In [Nantes](nan event) and [Rennes](ren event) {tear gas}(e5) was fired.

Deliveries {stopped}(e6) from depots at [Donges](don event), [Le Havre](leh event) and [Fos-sur-Mer](fos event). Power output was {cut}(e7) by 5,000 megawatts, nearly the need of [Lyon](lyo mention), [Marseille](mar mention) and [Nice](nic mention) together, though no home went dark. One flight in five was {cancelled}(e8) at [Charles de Gaulle](cha event) airport and almost a third at [Orly](orl event).

"We'll go on till the text is withdrawn," said Maryline Guéhenno of the oil workers' union, which {voted}(e9) on Tuesday evening to prolong its stoppage until Friday. Rail unions {meet}(e10) on Wednesday.

The prime minister {ruled out}(e11) a retreat. The Senate is expected to {vote}(e12) on the bill by Sunday.

In 1995 three weeks of {strikes}(e13) forced [Paris](par metonym) to drop a similar reform. A {walkout}(e14) in 2019, when the métro stood still for 48 days, did not.

Eurostar {ran}(e15) a reduced timetable to [London](lon mention). In [Brussels](bru event), some 200 [Belgian](bel demonym) trade unionists {marched}(e16) to the [French](fre demonym) embassy in support.

---
places:
  don: {name: Donges, point: [47.32, -2.08]}
  fos: {name: Fos-sur-Mer, geonameid: 3017651, point: [43.4377, 4.9446]}
  cha: {name: Charles de Gaulle, point: [49.01, 2.55], precision: exact}
  orl: {name: Orly, point: [48.723, 2.379], precision: exact}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  leh: {name: Le Havre, geonameid: 3003796, point: [49.4935, 0.1079]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  placex: {name: "Place d'Italie", point: [48.831, 2.356], precision: near}
events:
  e1: {type: strike, places: [fra], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: on Tuesday, status: happened, actors: Workers, main: true}
  e2: {type: protest, places: [fra], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: on Tuesday, status: happened, actors: 1.28 million marchers, main: true}
  e3: {type: riot, places: [par], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: "", injured: 9, status: happened, actors: hooded youths, targets: officers}
  e4: {type: arrest, places: [par], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: "", arrested: 43, status: happened, actors: ""}
  e5: {type: riot, places: [nan, ren], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [don, leh, fos], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: "", status: happened, actors: Workers}
  e7: {type: outage, places: [fra], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [cha, orl], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: on Tuesday evening, status: happened, actors: "the oil workers' union"}
  e10: {type: meeting, places: [], start: 2023-03-08, end: 2023-03-08, date_precision: day, date_text: on Wednesday, status: planned, actors: Rail unions}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e12: {type: legislation, places: [fra], start: 2023-03-12, end: 2023-03-12, date_precision: day, date_text: by Sunday, status: planned, actors: The Senate}
  e13: {type: strike, places: [fra], start: 1995, end: 1995, date_precision: year, date_text: In 1995, status: happened, actors: ""}
  e14: {type: strike, places: [fra], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e15: {type: transport_change, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Eurostar, minor: true}
  e16: {type: protest, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some 200 Belgian trade unionists}
notes: ""
