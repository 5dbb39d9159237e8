---
id: report-ie-1072
genre: report
country: IE
published: 2011-02-08
publisher: North West Tribune
title: "Candidates {clash}(e1) on hospital cuts at [Sligo](sli event) debate"
---
Seven of the thirteen candidates in [Sligo](sli mention)-North [Leitrim](lei mention) {faced}(e1) questions about the future of cancer services at a {debate}(e1) in [Sligo](sli event) on Sunday night.

Some 400 people filled the hotel ballroom, and others listened from the corridor. Most of the questions concerned the {removal}(e2) of breast cancer surgery from [Sligo](sli event) to [Galway](gal event) in 2009.

Marian Kerrigan, from [Drumcliff](dru mention), said that she leaves home at five in the morning for an appointment at eleven. "I get sick at [Claremorris](cla mention) on the way home, every time. I know the lay-by. I'd like each of ye to tell me, yes or no, will ye bring it back?"

Four candidates said yes. The sitting TD, whose party was in office when the decision was made, said that he would not insult her with a promise. Patients who are treated in a large centre have a better chance of survival, he argued, and this was the advice of every expert. He was booed.

An independent candidate, Séamus Feeney, said that the whole north-west had been written off. "Draw a line from [Dublin](dub mention) to [Galway](gal mention). There are eight cancer centres in the country and not one of them is above that line. If you live in [Belmullet](bel mention) or [Gortahork](gor mention) you may as well live on the moon."

Other topics were the price of turf, the A5 road from [Derry](der mention) to [Aughnacloy](aug mention), and negative equity. A young man in the front row asked whether any of the candidates had a child in [Australia](aus mention). Three raised their hands.

Polling day is 25 February. Under the electoral system, voters list candidates in order of preference, and surplus votes of those elected pass to others, so that the third seat in a constituency may not be filled until the tenth or eleventh count. The quota here should be about 11,500.

Bookmakers believe that the outgoing government could lose both of its seats in the constituency. In the last general {election}(e3), in 2007, it took 41% of the vote.

Persons who are not on the register can apply to be included in the supplement until today. Forms may be had from Garda stations in [Manorhamilton](man mention), [Tubbercurry](tub mention) and [Ballymote](bal mention).

---
places:
  sli: {name: Sligo, geonameid: 2961423, point: [54.2697, -8.4694]}
  lei: {name: County Leitrim, geonameid: 2962975, point: [54.0513, -7.9947], precision: division}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  dru: {name: Drumcliff, point: [54.33, -8.49]}
  cla: {name: Claremorris, point: [53.72, -8.99]}
  bel: {name: Belmullet, point: [54.22, -9.99]}
  gor: {name: Gortahork, point: [55.12, -8.15]}
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  aug: {name: Aughnacloy, point: [54.41, -6.97]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  man: {name: Manorhamilton, point: [54.31, -8.18]}
  tub: {name: Tubbercurry, point: [54.05, -8.73]}
  bal: {name: Ballymote, point: [54.09, -8.52]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: meeting, places: [sli], start: 2011-02-06, end: 2011-02-06, date_precision: day, date_text: on Sunday night, status: happened, actors: Seven of the thirteen candidates, main: true}
  e2: {type: medical, places: [sli, gal], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: breast cancer surgery}
  e3: {type: election, places: [], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: "", minor: true}
notes: ""
