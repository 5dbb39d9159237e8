---
id: strike-ca-27
genre: strike
country: CA
published: 2023-08-04
publisher: Pacific Gateway News
title: "[Vancouver](van event) Dockers {Back}(e1) Deal, {Ending}(e2) Five-Week Dispute"
---
[VANCOUVER, British Columbia](van dateline), Aug 4 - Dock workers on [Canada](can event)'s [Pacific](pacifx mention) coast {voted}(e1) on Thursday to {accept}(e1) a new contract, {bringing}(e2) to an end a dispute that {halted}(e3) trade at some of [North America](nor mention)'s busiest ports for 13 days in July.

The union said that 74.7 per cent of its members had {approved}(e1) the four-year {agreement}(e4), which was {reached}(e4) last Sunday with the help of the federal labour board. An earlier {deal}(e5) was {voted}(e5) down on 27 July.

About 7,400 longshoremen {walked off}(e3) the job on 1 July at 30 terminals in [British Columbia](bri event), including those of [Vancouver](van event) and [Prince Rupert](pri event). The {strike}(e3) {stranded}(e3) goods worth an estimated C$10 billion, from potash and grain to car parts. A fertiliser company {shut}(e6) a mine in [Saskatchewan](sas event) because it could not ship its product.

"This {vote}(e1) gives certainty to workers and to the country," the labour minister said in [Ottawa](ott event). The employers' association {thanked}(e7) its customers for their patience.

Under the {contract}(e4), wages will {rise}(e8) by 19.2 per cent over four years. The union did not win limits on contracting out of maintenance, one of the reasons for the {strike}(e3).

It may take until October to clear the backlog, said Dale Fontaine, a logistics consultant in [Calgary](cal mention). Some vessels had been {diverted}(e9) to [Seattle](sea event) and [Tacoma](tac event) during the {stoppage}(e3), and may not come back, he said.

The last long {strike}(e10) at the ports, in 1994, was {ended}(e10) by act of Parliament after eleven days.

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
  e1: {type: decision, places: [can, van], start: 2023-08-03, end: 2023-08-03, date_precision: day, date_text: on Thursday, status: happened, actors: Dock workers, main: true}
  e2: {type: agreement, places: [can], start: 2023-08-03, end: 2023-08-03, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: strike, places: [bri, van, pri, can], start: 2023-07-01, end: 2023-07-13, date_precision: day, date_text: for 13 days in July, status: happened, actors: "About 7,400 longshoremen", main: true}
  e4: {type: agreement, places: [], start: 2023-07-30, end: 2023-07-30, date_precision: day, date_text: last Sunday, status: happened, actors: ""}
  e5: {type: decision, places: [], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: on 27 July, status: happened, actors: ""}
  e6: {type: closure, places: [sas], start: 2023-07, end: 2023-07, date_precision: month, date_text: "", status: happened, actors: A fertiliser company}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The employers' association"}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: over four years, status: planned, actors: ""}
  e9: {type: transport_change, places: [sea, tac], start: 2023-07, end: 2023-07, date_precision: month, date_text: during the stoppage, status: happened, actors: Some vessels}
  e10: {type: strike, places: [], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: ""}
notes: ""
