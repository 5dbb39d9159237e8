---
id: report-ba-394
genre: report
country: BA
published: 2021-12-27
publisher: Continental Review
title: "'The game': winter on the [Balkan](bal demonym) route"
---
[BIHAC](bih dateline), [Bosnia](bos dateline) — Nasir counts his attempts on the fingers of both hands. Eleven times since April the 19-year-old from [Nangarhar](nan mention) has {walked}(e1) across the hills from [Bosanska Bojna](bosa event) into [Croatia](cro event). Eleven times, he says, men in black balaclavas have {driven}(e2) him back to the [Glina](gli event) and made him wade.

Once, in October, he got as far as [Trieste](tri event). [Italian](ita demonym) police {put}(e3) him on a bus to the [Slovenian](slo demonym) border at [Fernetti](fer event); [Slovenian](slo demonym) police {handed}(e3) him to the [Croatians](cro demonym) near [Rupa](rup event); two days later he was sitting in his underwear outside [Velika Kladuša](vel event).

He calls it the game, as everyone does here. This year at least 55 people have {died}(e4) playing it. On 9 December a ten-year-old [Turkish](tur demonym) girl was {swept}(e5) from her mother's back while crossing the [Dragonja](dra event), between [Croatia](cro mention) and [Slovenia](slo mention). In January a man from [Morocco](mor mention) {stepped}(e6) on a mine left from the war of the 1990s near [Saborsko](sab event), in [Lika](lik mention); four others were {wounded}(e6).

The numbers are lower than in 2018, when [Bosnia](bos event) {became}(e7) a highway after [Hungary](hun metonym) had {fenced}(e8) its border at [Röszke](ros event), or in 2015, when a million people {marched}(e9) from [Gevgelija](gev event) to [Šid](sid event) and on to [Passau](pas event). But those who come stay longer. About 2,300 are in official camps, the largest of which {opened}(e10) last month in [Lipa](lip event), on a windy plateau 25 kilometres from the town. Its predecessor {burned down}(e11) a year ago. Several hundred more sleep in the ruins of a nursing home by the [Una](una event) and in a former screw factory.

Evidence of the pushbacks has become hard to deny. In October a consortium of broadcasters {published}(e12) footage of officers with sticks beating people into the river; [Zagreb](zag metonym) {suspended}(e13) three of them. This month the anti-torture committee of the Council of [Europe](eur metonym org), based in [Strasbourg](str mention), {confirmed}(e14) ill-treatment. In November the human-rights court there {found}(e15) against [Croatia](cro metonym) over the death of an [Afghan](afg demonym) girl, aged six, who was {struck}(e16) by a train near [Tovarnik](tov event) in 2017.

In [Bihać](bih event) itself patience has gone. Residents {marched}(e17) twice this autumn, and the prime minister of the canton, Mirsad Lipovača, {banned}(e18) charities from giving out food in the centre. Yet pensioners on the road to [Cazin](caz mention) still leave bread on the wall.

Some try elsewhere. From [Tuzla](tuz mention) smugglers {drive}(e19) families to the [Drina](dri mention) for the crossing into [Serbia](ser mention), and on to [Subotica](sub mention) and [Romania](rom mention). On 18 December, police in [Timișoara](tim event) {found}(e20) 43 people in a lorry of ketchup.

Nasir will wait for the frost. The ground is harder then, he says, and the dogs smell less.

---
places:
  bih: {name: Bihać, geonameid: 3204222, point: [44.8169, 15.8708]}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  bal: {name: Balkan, point: [43.0, 20.0], precision: area, radius_km: 400}
  nan: {name: Nangarhar, geonameid: 1132366, point: [34.2153, 70.3027], precision: division}
  bosa: {name: Bosanska Bojna, point: [45.2, 16.0], precision: near}
  gli: {name: Glina, point: [45.25, 16.0], precision: near}
  tri: {name: Trieste, geonameid: 3165185, point: [45.6495, 13.7768]}
  fer: {name: Fernetti, point: [45.7, 13.85]}
  rup: {name: Rupa, point: [45.48, 14.28]}
  vel: {name: Velika Kladuša, geonameid: 3188225, point: [45.185, 15.8058]}
  dra: {name: Dragonja, point: [45.46, 13.7], precision: near}
  sab: {name: Saborsko, point: [44.98, 15.48]}
  lik: {name: Lika, point: [44.7, 15.4], precision: area, radius_km: 40}
  ros: {name: Röszke, point: [46.19, 20.03]}
  gev: {name: Gevgelija, geonameid: 790744, point: [41.1429, 22.5011]}
  sid: {name: Šid, geonameid: 3190922, point: [45.1283, 19.2264]}
  pas: {name: Passau, geonameid: 2855328, point: [48.5665, 13.4312]}
  lip: {name: Lipa, point: [44.66, 16.2], precision: near}
  una: {name: Una, point: [44.82, 15.87], precision: near}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  tov: {name: Tovarnik, point: [45.16, 19.15]}
  caz: {name: Cazin, geonameid: 3202822, point: [44.9669, 15.9431]}
  tuz: {name: Tuzla, geonameid: 3188582, point: [44.5384, 18.6671]}
  dri: {name: Drina, point: [44.2, 19.2], precision: area, radius_km: 80}
  sub: {name: Subotica, geonameid: 3189595, point: [46.1, 19.6667]}
  tim: {name: Timişoara, geonameid: 665087, point: [45.7537, 21.2257]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
events:
  e1: {type: displacement, places: [bosa, cro], start: 2021-04, end: 2021-12, date_precision: month, date_text: since April, status: happened, actors: the 19-year-old from Nangarhar, minor: true}
  e2: {type: displacement, places: [gli], start: 2021-04, end: 2021-12, date_precision: month, date_text: "", status: happened, actors: men in black balaclavas, targets: him, main: true}
  e3: {type: displacement, places: [tri, fer, rup, vel], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, status: happened, actors: Italian police, targets: him}
  e4: {type: death, places: [], start: 2021, end: 2021, date_precision: year, date_text: This year, killed: 55, killed_qualifier: at_least, status: happened, actors: "", targets: at least 55 people, main: true}
  e5: {type: other_accident, places: [dra], start: 2021-12-09, end: 2021-12-09, date_precision: day, date_text: On 9 December, status: happened, actors: "", targets: a ten-year-old Turkish girl}
  e6: {type: bombing, places: [sab], start: 2021-01, end: 2021-01, date_precision: month, date_text: In January, injured: 4, status: happened, actors: "", targets: a man from Morocco}
  e7: {type: displacement, places: [bos], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", minor: true}
  e8: {type: construction, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hungary, targets: its border}
  e9: {type: displacement, places: [gev, sid, pas], start: 2015, end: 2015, date_precision: year, date_text: in 2015, displaced: 1000000, displaced_qualifier: about, status: happened, actors: a million people}
  e10: {type: opening, places: [lip], start: 2021-11, end: 2021-11, date_precision: month, date_text: last month, status: happened, actors: "", targets: the largest}
  e11: {type: fire, places: [lip], start: 2020-12, end: 2020-12, date_precision: month, date_text: a year ago, status: happened, actors: "", targets: Its predecessor}
  e12: {type: publication, places: [], start: 2021-10, end: 2021-10, date_precision: month, date_text: In October, status: happened, actors: a consortium of broadcasters, targets: footage of officers with sticks beating people into the river}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zagreb, targets: three of them}
  e14: {type: statement, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: This month, status: happened, actors: the anti-torture committee of the Council of Europe}
  e15: {type: verdict, places: [str], start: 2021-11, end: 2021-11, date_precision: month, date_text: In November, status: happened, actors: the human-rights court, targets: Croatia}
  e16: {type: rail_accident, places: [tov], start: 2017, end: 2017, date_precision: year, date_text: in 2017, killed: 1, status: happened, actors: a train, targets: "an Afghan girl, aged six"}
  e17: {type: protest, places: [bih], start: 2021, end: 2021, date_precision: year, date_text: this autumn, status: happened, actors: Residents}
  e18: {type: decision, places: [bih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the prime minister of the canton, Mirsad Lipovača", targets: charities}
  e19: {type: smuggling, places: [tuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: smugglers, targets: families}
  e20: {type: raid, places: [tim], start: 2021-12-18, end: 2021-12-18, date_precision: day, date_text: On 18 December, status: happened, actors: police, targets: 43 people in a lorry of ketchup}
notes: ""
