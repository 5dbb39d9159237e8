---
id: report-mz-140
genre: report
country: MZ
published: 2019-03-21
publisher: Channel Coast News
title: "[Beira](bei event) {cyclone}(e1): live updates"
---
Thursday, 21 March

18:40 We are closing this page for tonight. The main points: the {death}(e1) {toll}(e1) from {Cyclone}(e1) Idai stands at 242 in [Mozambique](moz event) and 139 in [Zimbabwe](zim event); some 15,000 people are still waiting to be {rescued}(e2), Environment Minister Célia Muchanga said; the first {cases}(e3) of diarrhoea have been {reported}(e3) in [Beira](bei event).

17:05 "It was like an inland ocean," says a pilot from [Durban](dur mention) who {flew}(e2) over [Buzi](buz event) this morning. His helicopter {winched}(e2) 34 people off the roof of a school, the oldest of them 81.

15:50 In [Malawi](mal event), where the same system {caused}(e4) {floods}(e4) before it turned back to sea, 56 {deaths}(e4) have been {confirmed}(e4), and 82,000 people are in camps around [Nsanje](nsa event) and [Chikwawa](chi event).

14:20 The road from [Beira](bei mention) to [Inchope](inc mention), the only one inland, is {cut}(e5) in at least three places at [Nhamatanda](nha event). Engineers hope to have it {open}(e6) on Tuesday. Fuel is being brought in by barge from [Maputo](map mention).

13:15 From our correspondent in [Chimanimani](chim mention), [Zimbabwe](zim mention): the army {reached}(e7) [Ngangu](nga event) township on foot yesterday. Boulders the size of buses {crushed}(e8) a hostel at St Charles Luanga school in [Rusitu](rus event) on Friday night, {killing}(e8) two pupils and a guard. President Emmerson Chidzikwe {visited}(e9) [Mutare](mut event) on Wednesday and {declared}(e10) two days of mourning.

11:30 The World Food Programme says it has {airdropped}(e11) high-energy biscuits over [Dombe](dom event) and [Goonda](goo event). A second Antonov is due to {land}(e12) this evening from [Dubai](dub mention). Britain is {giving}(e13) £18 million, [Lisbon](lis metonym) 35 soldiers and a field hospital.

09:00 Good morning. It is a week since the {storm}(e1) {made landfall}(e1) near [Beira](bei event) with winds of 195 km/h, and much of the city of half a million is still {without electricity}(e14). The hospital is {working}(e15) with one operating theatre. {Rain}(e16) is {forecast}(e16) until Sunday for [Sofala](sof event) and [Manica](man event) provinces, and the [Save](sav mention) and [Pungwe](pun mention) rivers are still rising.

---
places:
  bei: {name: Beira, geonameid: 1052373, point: [-19.8436, 34.8389]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  buz: {name: Buzi, point: [-19.88, 34.6]}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  nsa: {name: Nsanje, point: [-16.92, 35.26]}
  chi: {name: Chikwawa, point: [-16.03, 34.8]}
  inc: {name: Inchope, point: [-19.2, 33.93]}
  nha: {name: Nhamatanda, point: [-19.27, 34.21]}
  chim: {name: Chimanimani, point: [-19.8, 32.87]}
  nga: {name: Ngangu, point: [-19.81, 32.87], precision: near}
  rus: {name: Rusitu, point: [-20.03, 32.83], precision: near}
  mut: {name: Mutare, geonameid: 884979, point: [-18.9707, 32.6709]}
  dom: {name: Dombe, point: [-19.97, 33.4]}
  goo: {name: Goonda, point: [-19.92, 33.85], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  sof: {name: Sofala, geonameid: 1026804, point: [-18.7726, 34.8544], precision: division}
  man: {name: Manica, geonameid: 1040947, point: [-20.811, 33.4678], precision: division}
  sav: {name: Save, point: [-21.0, 34.5], precision: area, radius_km: 80}
  pun: {name: Pungwe, point: [-19.5, 34.3], precision: area, radius_km: 60}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
events:
  e1: {type: storm, places: [bei, moz, zim], start: 2019-03-14, end: 2019-03-14, date_precision: day, date_text: a week since, killed: 381, status: happened, actors: Cyclone Idai, main: true}
  e2: {type: rescue, places: [buz, bei], start: 2019-03-21, end: 2019-03-21, date_precision: day, date_text: this morning, status: happened, actors: His helicopter, targets: 34 people, main: true}
  e3: {type: outbreak, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: flood, places: [mal, nsa, chi], start: null, end: null, date_precision: unknown, date_text: before it turned back to sea, killed: 56, displaced: 82000, status: happened, actors: ""}
  e5: {type: flood, places: [nha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The road from Beira to Inchope, minor: true}
  e6: {type: opening, places: [nha], start: 2019-03-26, end: 2019-03-26, date_precision: day, date_text: on Tuesday, status: planned, actors: Engineers, minor: true}
  e7: {type: rescue, places: [nga], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: yesterday, status: happened, actors: the army}
  e8: {type: landslide, places: [rus], start: 2019-03-15, end: 2019-03-15, date_precision: day, date_text: on Friday night, killed: 3, status: happened, actors: Boulders, targets: a hostel}
  e9: {type: visit, places: [mut], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday, status: happened, actors: President Emmerson Chidzikwe}
  e10: {type: decision, places: [zim], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday, status: happened, actors: President Emmerson Chidzikwe, targets: two days of mourning}
  e11: {type: aid, places: [dom, goo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Food Programme, targets: high-energy biscuits}
  e12: {type: aid, places: [moz], start: 2019-03-21, end: 2019-03-21, date_precision: day, date_text: this evening, status: planned, actors: A second Antonov, minor: true}
  e13: {type: aid, places: [moz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Britain}
  e14: {type: outage, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: much of the city}
  e15: {type: medical, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hospital, minor: true}
  e16: {type: extreme_weather, places: [sof, man], start: 2019-03-21, end: 2019-03-24, date_precision: day, date_text: until Sunday, status: planned, actors: ""}
notes: ""
