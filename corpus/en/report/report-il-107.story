---
id: report-il-107
genre: report
country: IL
published: 2025-06-14
publisher: Harbour Wire
title: "[Iran](ira metonym) and [Israel](isr metonym) {trade}(e1) fire for second day"
---
[JERUSALEM](jer dateline)/[DUBAI](dub dateline) (HW) - Missiles {struck}(e1) [Tel Aviv](tel event) and three other [Israeli](isra demonym) cities before daybreak on Saturday and {explosions}(e2) {rocked}(e2) [Tehran](teh event) as the two old enemies {fought}(e1) through a second day of open {war}(e1).

Three people were {killed}(e1) and 172 {wounded}(e1) in [Ramat Gan](ram event), [Rishon LeZion](ris event) and [Tel Aviv](tel event), ambulance services said. A residential tower lost its front to the eighth floor.

[Iran](ira metonym)'s envoy to the United Nations put the {dead}(e2) there at 78, with 320 {hurt}(e2), since [Israel](isr metonym) {opened}(e2) its campaign early on Friday with {raids}(e2) by 200 aircraft on nuclear plants, air defences and the homes of generals and scientists. The chief of staff and the head of the Revolutionary Guards were among those {killed}(e2). At [Natanz](nat event), a pilot enrichment hall above ground was {destroyed}(e2), the UN's nuclear agency said in [Vienna](vie event); [Fordow](for event) was little {touched}(e2). [Isfahan](isf event) was {bombed}(e2) twice on Saturday and a {blaze}(e3) broke out at a gas plant at [Kangan](kan event), near the [South Pars](sou event) field.

"I filled the bath and carried my mother to the basement," said Golnaz Rahimi, a translator in [Karaj](kar event), west of the capital. Highways to the [Caspian](cas mention) were jammed.

A round of {talks}(e4) between [Tehran](teh metonym) and [Washington](was metonym) in [Muscat](mus event) on Sunday was {cancelled}(e4) by the [Omani](oma demonym) hosts. The [U.S.](us demonym) president, who said there was "more to come", {spoke}(e5) for 50 minutes with [Moscow](mos metonym). [London](lon metonym) {sent}(e6) more jets to [Akrotiri](akr event). The Pope {appealed}(e7) for reason.

[Israel](isr metonym) {shut}(e8) Ben Gurion airport until further notice; [Jordan](jor metonym), [Iraq](iraq metonym) and [Syria](syr metonym) {closed}(e9) their airspace, and airlines {diverted}(e10) flights to [Larnaca](lar event) and [Jeddah](jed event). Brent crude {rose}(e11) 7 per cent on Friday, the most since 2022.

The foes have {traded}(e12) blows directly twice before. In April 2024, [Iran](ira metonym) {fired}(e12) some 300 drones and missiles after a {raid}(e13) on its consulate in [Damascus](dam event); on October 1 that year it {launched}(e14) 180 more.

In [Haifa](hai event), where schools are {closed}(e15), the municipality {opened}(e16) the Carmel tunnels as shelters. Houthi rockets from [Yemen](yem mention) {landed}(e17) instead near [Hebron](heb event), where five [Palestinians](pal demonym), three of them children, were {injured}(e17).

---
places:
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  ram: {name: Ramat Gan, geonameid: 293788, point: [32.0823, 34.8107]}
  ris: {name: Rishon LeTsiyyon, geonameid: 293703, point: [31.971, 34.7894]}
  nat: {name: Natanz, geonameid: 122491, point: [33.5112, 51.9181]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  for: {name: Fordow, point: [34.88, 50.99]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  kan: {name: Kangan, point: [27.84, 52.06]}
  sou: {name: South Pars, point: [26.6, 52.0], precision: area, radius_km: 50}
  kar: {name: Karaj, point: [35.83, 50.99]}
  cas: {name: Caspian, point: [42.0, 50.5], precision: area, radius_km: 300}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  akr: {name: Akrotiri, point: [34.59, 32.98]}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  lar: {name: Larnaca, geonameid: 146400, point: [34.9221, 33.6279]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  heb: {name: Hebron, point: [31.53, 35.1]}
  pal: {name: Palestinians, point: [31.9, 35.2], precision: area, radius_km: 40}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
events:
  e1: {type: shelling, places: [tel, ram, ris], start: 2025-06-14, end: 2025-06-14, date_precision: day, date_text: before daybreak on Saturday, killed: 3, injured: 172, status: happened, actors: Iran, targets: Israel, main: true}
  e2: {type: airstrike, places: [teh, nat, for, isf], start: 2025-06-13, end: 2025-06-14, date_precision: day, date_text: early on Friday, killed: 78, injured: 320, status: happened, actors: Israel, targets: nuclear plants, main: true}
  e3: {type: fire, places: [kan, sou], start: 2025-06-14, end: 2025-06-14, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: a gas plant}
  e4: {type: meeting, places: [mus], start: 2025-06-15, end: 2025-06-15, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: Tehran and Washington}
  e5: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The U.S. president, targets: Moscow, minor: true}
  e6: {type: other, places: [akr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: London, targets: more jets, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Pope, minor: true}
  e8: {type: closure, places: [tel], start: null, end: null, date_precision: unknown, date_text: until further notice, status: happened, actors: Israel, targets: Ben Gurion airport}
  e9: {type: closure, places: [jor, iraq, syr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Jordan, Iraq and Syria", targets: their airspace}
  e10: {type: transport_change, places: [lar, jed], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: airlines, targets: flights}
  e11: {type: market, places: [], start: 2025-06-13, end: 2025-06-13, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Brent crude}
  e12: {type: shelling, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: In April 2024, status: happened, actors: Iran}
  e13: {type: airstrike, places: [dam], start: 2024-04, end: 2024-04, date_precision: month, date_text: In April 2024, status: happened, actors: "", targets: its consulate}
  e14: {type: shelling, places: [], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: on October 1 that year, status: happened, actors: it}
  e15: {type: closure, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: schools, minor: true}
  e16: {type: opening, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the municipality, targets: the Carmel tunnels, minor: true}
  e17: {type: shelling, places: [heb], start: null, end: null, date_precision: unknown, date_text: "", injured: 5, status: happened, actors: Houthi rockets, targets: five Palestinians}
notes: ""
