---
id: captions-gb-14
genre: captions
country: GB
published: 2017-05-22
publisher: Meridian Photo Desk
title: "The Week in Pictures: 15–21 May"
---
1. Firefighters hose down the roof of [St Luke's church](stlukx event) in [Halifax](hal event), [West Yorkshire](wes event), on Tuesday after a {blaze}(e1) that {gutted}(e1) the nave and left a verger with burns to his hands. (Tom Ackroyd/MPD)

2. Supporters of the [Scottish](scottx demonym org) National Party wave placards in [Perth](per event) as its leader, not seen, {launches}(e2) the manifesto for the general {election}(e3) on 8 June.

3. A woman {lays}(e4) lilies outside the market hall in [Bolton](bol event), where a van {ploughed}(e5) into shoppers on Saturday, killing two and injuring eleven. The driver, 61, had suffered a stroke, police said. (Agata Wrona)

4. [Newcastle](new metonym) players {celebrate}(e6) with the trophy on the pitch at [St James' Park](stjamx event) after {beating}(e6) [Barnsley](bar metonym) 3-0 on Sunday, 7 May. File picture.

5. Rescuers {carry}(e7) a walker, 54, down from [Helvellyn](hel event) in [Cumbria](cum event) on Thursday. He had {fallen}(e8) 80 metres from [Striding Edge](stridx event) and {died}(e8) later in hospital at [Carlisle](car event). Three people have been {killed}(e9) on the ridge since New Year.

6. {Striking}(e10) bin men warm themselves at a fire in [Derby](der event). The {walkout}(e10), over rosters, enters its fourth week today; a {meeting}(e11) in [Nottingham](not event) on Friday ended without agreement.

7. The tall ship Morgenster {leaves}(e12) [Hartlepool](har event) for [Gothenburg](got mention) with a crew of 38 trainees, two of whom are blind.

8. Farmers from [Kent](ken mention) {dump}(e13) cherries outside the [French](fre demonym) consulate in [London](lon event) on Monday in {protest}(e13) at cheap imports from [Turkey](tur mention). No one was {arrested}(e14).

---
places:
  per: {name: Perth, geonameid: 2640358, point: [56.3952, -3.4314]}
  wes: {name: West Yorkshire, point: [53.75, -1.67], precision: division}
  hel: {name: Helvellyn, point: [54.527, -3.016], precision: near}
  new: {name: Newcastle upon Tyne, geonameid: 2641673, point: [54.9733, -1.614]}
  cum: {name: Cumbria, geonameid: 2651712, point: [54.6368, -2.8922], precision: division}
  ken: {name: Kent, geonameid: 3333158, point: [51.1979, 0.7189], precision: division}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  hal: {name: Halifax, geonameid: 2647632, point: [53.7167, -1.85]}
  bol: {name: Bolton, geonameid: 2655237, point: [53.5833, -2.4333]}
  bar: {name: Barnsley, geonameid: 2656284, point: [53.55, -1.4833]}
  car: {name: Carlisle, geonameid: 2653775, point: [54.8951, -2.9382]}
  der: {name: Derby, geonameid: 2651347, point: [52.9228, -1.4766]}
  not: {name: Nottingham, geonameid: 2641170, point: [52.9536, -1.1505]}
  har: {name: Hartlepool, geonameid: 2647400, point: [54.6855, -1.2103]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  stridx: {name: "Striding Edge", point: [54.527, -3.01], precision: near}
  stjamx: {name: "St James' Park", point: [54.975, -1.622], precision: exact}
  stlukx: {name: "St Luke's church", point: [53.72, -1.87], precision: near}
  scottx: {name: Scotland, point: [55.95, -3.2], precision: division}
events:
  e1: {type: fire, places: [hal], start: 2017-05-16, end: 2017-05-16, date_precision: day, date_text: on Tuesday, injured: 1, status: happened, actors: "", targets: "St Luke's church", main: true}
  e2: {type: statement, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its leader}
  e3: {type: election, places: [], start: 2017-06-08, end: 2017-06-08, date_precision: day, date_text: on 8 June, status: planned, actors: ""}
  e4: {type: ceremony, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A woman, minor: true}
  e5: {type: road_accident, places: [bol], start: 2017-05-20, end: 2017-05-20, date_precision: day, date_text: on Saturday, killed: 2, injured: 11, status: happened, actors: The driver, targets: shoppers, main: true}
  e6: {type: match, places: [stjamx], start: 2017-05-07, end: 2017-05-07, date_precision: day, date_text: "on Sunday, 7 May", status: happened, actors: ""}
  e7: {type: rescue, places: [hel], start: 2017-05-18, end: 2017-05-18, date_precision: day, date_text: on Thursday, status: happened, actors: Rescuers, targets: a walker}
  e8: {type: other_accident, places: [stridx], start: 2017-05-18, end: 2017-05-18, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a walker}
  e9: {type: other_accident, places: [stridx], start: 2017, end: 2017, date_precision: year, date_text: since New Year, killed: 3, status: happened, actors: ""}
  e10: {type: strike, places: [der], start: 2017-05-01, end: 2017-05-22, date_precision: day, date_text: fourth week, status: happened, actors: bin men}
  e11: {type: meeting, places: [not], start: 2017-05-19, end: 2017-05-19, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e12: {type: transport_change, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The tall ship Morgenster}
  e13: {type: protest, places: [lon], start: 2017-05-15, end: 2017-05-15, date_precision: day, date_text: on Monday, status: happened, actors: Farmers}
  e14: {type: arrest, places: [lon], start: 2017-05-15, end: 2017-05-15, date_precision: day, date_text: "", status: happened, negated: true, actors: "", minor: true}
notes: ""
