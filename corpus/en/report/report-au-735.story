---
id: report-au-735
genre: report
country: AU
published: 2019-03-21
publisher: Western Plains Herald
title: "Miner {rescued}(e1) after 19 hours underground at [Cobar](cob event)"
---
A contractor trapped 800 metres below the surface at a zinc mine near [Cobar](cob event) in far western [NSW](new mention) was {brought up}(e1) alive on Wednesday afternoon, to cheers from 60 workmates at the shaft.

Darren Pettifer, 38, from [Nyngan](nyn mention), was drilling on Tuesday evening when a fall of {rock}(e2) {cut off}(e2) the decline behind him. He walked to a steel refuge chamber and waited with water, muesli bars and a landline.

"First thing he asked me was the score," mine manager Renae Hollings said. He was {checked over}(e3) by paramedics, then {flown}(e3) to [Dubbo](dub event) with a sprained wrist.

It was not such a happy ending for the company last year. In June a loader operator, 24, {fell}(e4) to her death in an open stope at its other pit, at [Nymagee](nym event), and in November it was {fined}(e5) $450,000 in the [Orange](ora event) District Court over a 2015 {rockburst}(e6) that {cost}(e6) a man his leg.

The resources regulator has {halted}(e7) work at the mine and {sent}(e8) two inspectors from [Maitland](mai mention). Union organiser Paul Tsakiris {called}(e9) for every decline in the [Cobar](cob event) basin to be scanned. About 270 people work on the site; most fly in from [Orange](ora mention), [Newcastle](newc mention) and [Brisbane](bri mention).

The town of 3,800 is already hurting from the drought, with the [Bogan](bog event) River {dry}(e10) since Christmas and water being {piped}(e11) from [Burrendong](bur mention) Dam. Up to a million fish {died}(e12) at [Menindee](men event) in January. Last week the [Bourke](bou metonym) council {shut}(e13) its pool.

Premier-in-waiting or not, Labor's Kate Ellery chose to keep to her timetable on Wednesday, {visiting}(e14) a school in [Broken Hill](bro event) three days out from the state {election}(e15). She {promised}(e16) $38 million for a new TAFE campus there. The government {countered}(e16) with a pledge to seal 40 kilometres of the [Silver City](sil mention) Highway north of [Wentworth](wen mention).

Elsewhere in the state, two people {died}(e17) in a light plane {crash}(e17) at [Mudgee](mud event) on Tuesday, and a grass {fire}(e18) near [Deniliquin](den event) {burned}(e18) 900 hectares before it was contained.

Seven thousand kilometres away in [Indonesia](ind event), the search has {stopped}(e19) at an illegal gold mine in [Bolaang Mongondow](bol event), [North Sulawesi](nor mention), where at least 18 men were {killed}(e20) when the shafts {gave way}(e20) on February 26.

---
places:
  cob: {name: Cobar, geonameid: 2171216, point: [-31.4967, 145.8344]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  nyn: {name: Nyngan, geonameid: 2154672, point: [-31.5637, 147.1937]}
  dub: {name: Dubbo, geonameid: 2168305, point: [-32.243, 148.6048]}
  nym: {name: Nymagee, point: [-32.06, 146.32]}
  ora: {name: Orange, geonameid: 2154219, point: [-33.284, 149.1002]}
  mai: {name: Maitland, geonameid: 2159045, point: [-32.7331, 151.5574]}
  newc: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  bog: {name: Bogan, point: [-31.0, 147.1], precision: near}
  bur: {name: Burrendong, point: [-32.67, 149.1], precision: near}
  men: {name: Menindee, point: [-32.39, 142.42]}
  bou: {name: Bourke, geonameid: 2174467, point: [-30.0901, 145.9365]}
  bro: {name: Broken Hill, geonameid: 2173911, point: [-31.9652, 141.4512]}
  sil: {name: Broken Hill, geonameid: 2173911, point: [-31.9652, 141.4512]}
  wen: {name: Wentworth, point: [-34.11, 141.92]}
  mud: {name: Mudgee, geonameid: 2156404, point: [-32.5943, 149.5871]}
  den: {name: Deniliquin, geonameid: 2169068, point: [-35.5324, 144.9536]}
  bol: {name: Bolaang Mongondow, point: [0.7, 124.0], precision: division}
  nor: {name: North Sulawesi, geonameid: 1626229, point: [0.853, 124.446], precision: division}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
events:
  e1: {type: rescue, places: [cob], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: "", targets: A contractor, main: true}
  e2: {type: collapse, places: [cob], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: on Tuesday evening, status: happened, actors: a fall of rock, targets: Darren Pettifer, main: true}
  e3: {type: medical, places: [dub], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: "", status: happened, actors: paramedics, targets: He, minor: true}
  e4: {type: other_accident, places: [nym], start: 2018-06, end: 2018-06, date_precision: month, date_text: In June, killed: 1, status: happened, actors: "", targets: "a loader operator, 24"}
  e5: {type: verdict, places: [ora], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: it}
  e6: {type: other_accident, places: [], start: 2015, end: 2015, date_precision: year, date_text: 2015, injured: 1, status: happened, actors: "", targets: a man}
  e7: {type: closure, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The resources regulator, targets: work at the mine}
  e8: {type: investigation, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The resources regulator, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Union organiser Paul Tsakiris, minor: true}
  e10: {type: drought, places: [bog, cob], start: 2018-12, end: 2019-03, date_precision: month, date_text: since Christmas, status: happened, actors: ""}
  e11: {type: aid, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: water, minor: true}
  e12: {type: death, places: [men], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: Up to a million fish}
  e13: {type: closure, places: [bou], start: 2019-03-11, end: 2019-03-11, date_precision: week, date_text: Last week, status: happened, actors: council, targets: its pool}
  e14: {type: visit, places: [bro], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday, status: happened, actors: "Labor's Kate Ellery", targets: a school}
  e15: {type: election, places: [new], start: 2019-03-23, end: 2019-03-23, date_precision: day, date_text: three days out, status: planned, actors: ""}
  e16: {type: statement, places: [bro], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday, status: happened, actors: She, targets: "$38 million"}
  e17: {type: air_accident, places: [mud], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: on Tuesday, killed: 2, status: happened, actors: a light plane, targets: two people}
  e18: {type: fire, places: [den], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a grass fire, targets: 900 hectares}
  e19: {type: rescue, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e20: {type: collapse, places: [bol], start: 2019-02-26, end: 2019-02-26, date_precision: day, date_text: on February 26, killed: 18, killed_qualifier: at_least, status: happened, actors: "", targets: at least 18 men}
notes: ""
