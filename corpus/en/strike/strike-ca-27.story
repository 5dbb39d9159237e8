---
id: strike-ca-27
genre: strike
country: CA
published: 2023-08-04
publisher: Pacific Gateway News
title: "[Vancouver](van event) Dockers {Back}(e1) Deal, Ending Five-Week {Dispute}(e2)"
---
[VANCOUVER, British Columbia](van dateline), Aug 4 - Dock workers on [Canada](can event)'s [Pacific](pacifx mention) coast {voted}(e1) on Thursday to {accept}(e1) a new contract, bringing to an end a {dispute}(e2) that halted trade at some of [North America](nor mention)'s busiest ports for 13 days in July.

The union said that 74.7 per cent of its members had {approved}(e1) the four-year {agreement}(e3), which was {reached}(e3) last Sunday with the help of the federal labour board. An earlier deal was {voted down}(e4) on 27 July.

About 7,400 longshoremen {walked off}(e2) the job on 1 July at 30 terminals in [British Columbia](bri event), including those of [Vancouver](van event) and [Prince Rupert](pri event). The {strike}(e2) stranded goods worth an estimated C$10 billion, from potash and grain to car parts. A fertiliser company {shut}(e5) a mine in [Saskatchewan](sas event) because it could not ship its product.

"This {vote}(e1) gives certainty to workers and to the country," the labour minister {said}(e6) in [Ottawa](ott event). The employers' association {thanked}(e7) its customers for their patience.

Under the contract, wages will {rise}(e8) by 19.2 per cent over four years. The union did not win limits on contracting out of maintenance, one of the reasons for the strike.

It may take until October to clear the backlog, said Dale Fontaine, a logistics consultant in [Calgary](cal mention). Some vessels had been {diverted}(e9) to [Seattle](sea event) and [Tacoma](tac event) during the {stoppage}(e2), and may not come back, he said.

The last long {strike}(e10) at the ports, in 1994, was ended by {act}(e11) of Parliament after eleven days.

---
places:
  nor: {name: North America, point: [45.0, -100.0], precision: area, radius_km: 2500}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  tac: {name: Tacoma, geonameid: 5812944, point: [47.2529, -122.4443]}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  pri: {name: Prince Rupert, geonameid: 6113406, point: [54.3151, -130.321]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  pacifx: {name: "Pacific", point: [49.0, -126.0], precision: area, radius_km: 500}
events:
  e1: {type: decision, places: [can], start: 2023-08-03, end: 2023-08-03, date_precision: day, date_text: on Thursday, status: happened, actors: Dock workers, main: true}
  e2: {type: strike, places: [van], start: 2023-07, end: 2023-07, date_precision: month, date_text: on 1 July, status: happened, actors: "About 7,400 longshoremen", main: true}
  e3: {type: agreement, places: [van], start: 2023-07-30, end: 2023-07-30, date_precision: day, date_text: last Sunday, status: happened, actors: "", main: true}
  e4: {type: decision, places: [bri], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: on 27 July, status: happened, actors: ""}
  e5: {type: closure, places: [sas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A fertiliser company}
  e6: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The employers' association", minor: true}
  e8: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e9: {type: transport_change, places: [sea, tac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Some vessels}
  e10: {type: strike, places: [bri], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: ""}
  e11: {type: legislation, places: [], start: 1994, end: 1994, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
notes: ""
