---
id: report-mg-208
genre: report
country: MG
published: 2022-03-18
publisher: Indian Ocean Review
title: "No {rain}(e1), then four cyclones: [Madagascar](mad event)'s lean season runs on"
---
[AMBOVOMBE](amb dateline), [Madagascar](mad dateline) — For three years the people of the [Androy](and event) waited for water. In January it came, in {Ana}(e2); it came again in February, in {Batsirai}(e3), and swept the seed out of the ground.

"First the sand ate my field and then the sea," said Tsimamory, a farmer of about 50 from [Ifotaka](ifo mention), as he queued for a bag of rice. He did not smile.

The south of [Madagascar](mad event) is in its worst {drought}(e1) for four decades. At its height, late last year, 1.6 million people did not have enough to eat and 28,000 in the districts of [Amboasary](ambo event), [Ambovombe](amb event) and [Tsihombe](tsi event) were living in conditions that the United Nations classes as {famine}(e1). They ate cactus leaves and locusts. The number in that last group has fallen to almost nothing since food was trucked in, but the {drought}(e1) is not over: rain in the first two weeks of March was a third of normal.

The storms have made matters worse in places that were feeding the south. {Ana}(e2), a tropical storm, {flooded}(e2) the capital in the last week of January, {killing}(e2) 58 people, most of them in the low-lying quarters of [Antananarivo](ant event). {Batsirai}(e3) {came ashore}(e3) at [Mananjary](man event) on 5 February, {destroyed}(e3) most of that town and {killed}(e3) 121 in the country, 87 of them in the district of [Ikongo](iko event), where hillsides {collapsed}(e3) on sleeping families. {Dumako}(e4) {crossed}(e4) the north on 15 February; {Emnati}(e5) {struck}(e5) [Manakara](mana event) a week later. In the eastern district of [Vatomandry](vat mention), clove trees, which take twelve years to bear, lie in rows.

The World Food Programme {said}(e6) on Monday that it needed $119 million to go on feeding 1.3 million people until October. It has begun to {cut}(e7) rations by half in [Bekily](bek event) and [Beloha](bel event).

In [Fort Dauphin](for event), prices at the market have doubled since Christmas. A kilo of rice costs 3,200 ariary. Wheat flour, which came from [Ukraine](ukr mention) by way of [Durban](dur mention), is not to be had.

Scientists disagree on the cause. An international group based in [London](lon mention) {published}(e8) a paper in December according to which natural variation was to blame rather than climate change, as the U.N. had claimed when it {visited}(e9) [Amboasary](ambo event) in August. President Hery Rakotomanana, in an {address}(e10) on Saturday, said it was "a quarrel among those who have eaten".

His government is {building}(e11) a pipeline 180 kilometres long from the [Efaho](efa mention) river to [Ambovombe](amb event), which is due to carry water in 2024. A first one, from [Beloha](bel mention) to the coast, leaks.

At the clinic in [Ambovombe](amb event), Sister Jeannine Ravaoarisoa {weighs}(e12) children on Tuesdays and Fridays. Last Friday she {weighed}(e12) 204. Nineteen were {admitted}(e12).

---
places:
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  amb: {name: Ambovombe, geonameid: 1079048, point: [-25.1784, 46.0872]}
  and: {name: Androy, point: [-25.0, 45.7], precision: division}
  ifo: {name: Ifotaka, point: [-24.8, 46.13], precision: near}
  ambo: {name: Amboasary, point: [-25.04, 46.38]}
  tsi: {name: Tsihombe, point: [-25.32, 45.48]}
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  man: {name: Mananjary, geonameid: 1061335, point: [-21.2303, 48.3417]}
  iko: {name: Ikongo, point: [-21.88, 47.43]}
  mana: {name: Manakara, geonameid: 1061605, point: [-22.1486, 48.0106]}
  vat: {name: Vatomandry, point: [-19.33, 48.98]}
  bek: {name: Bekily, point: [-24.22, 45.31]}
  bel: {name: Beloha, point: [-25.17, 45.05]}
  for: {name: Fort-Dauphin, point: [-25.03, 46.99]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  efa: {name: Efaho, point: [-24.9, 46.9], precision: near}
events:
  e1: {type: drought, places: [mad, and, ambo, amb, tsi], start: 2019, end: 2022, date_precision: year, date_text: For three years, status: happened, actors: "", main: true}
  e2: {type: storm, places: [ant], start: 2022-01, end: 2022-01, date_precision: month, date_text: in the last week of January, killed: 58, status: happened, actors: Ana, main: true}
  e3: {type: storm, places: [man, iko], start: 2022-02-05, end: 2022-02-05, date_precision: day, date_text: on 5 February, killed: 121, status: happened, actors: Batsirai, main: true}
  e4: {type: storm, places: [mad], start: 2022-02-15, end: 2022-02-15, date_precision: day, date_text: on 15 February, status: happened, actors: Dumako}
  e5: {type: storm, places: [mana], start: 2022-02-22, end: 2022-02-22, date_precision: day, date_text: a week later, status: happened, actors: Emnati}
  e6: {type: statement, places: [], start: 2022-03-14, end: 2022-03-14, date_precision: day, date_text: on Monday, status: happened, actors: The World Food Programme}
  e7: {type: aid, places: [bek, bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Food Programme, targets: rations}
  e8: {type: publication, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, status: happened, actors: An international group based in London, targets: a paper}
  e9: {type: visit, places: [ambo], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, status: happened, actors: "", minor: true}
  e10: {type: statement, places: [mad], start: 2022-03-12, end: 2022-03-12, date_precision: day, date_text: on Saturday, status: happened, actors: President Hery Rakotomanana, minor: true}
  e11: {type: construction, places: [amb], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: His government, targets: a pipeline}
  e12: {type: medical, places: [amb], start: 2022-03-11, end: 2022-03-11, date_precision: day, date_text: Last Friday, status: happened, actors: Sister Jeannine Ravaoarisoa, targets: children}
notes: ""
