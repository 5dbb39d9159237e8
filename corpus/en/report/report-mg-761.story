---
id: report-mg-761
genre: report
country: MG
published: 2022-02-09
publisher: Indian Ocean Wire
title: "'We ate the seed': cyclone {flattens}(e1) rice as [Madagascar](mad event) counts 92 {dead}(e1)"
---
[MANANJARY](man dateline), [Madagascar](mad dateline) — Cyclone Batsirai has {killed}(e1) at least 92 people in [Madagascar](mad event), the disaster agency said on Wednesday, more than four times the figure given at the start of the week, as teams {reached}(e2) cut-off districts in the southeast.

Seventy-one of the victims {died}(e1) in the district of [Ikongo](iko event), where houses of mud and wood {gave way}(e1) in the night of Saturday to Sunday. The storm, with gusts of 235 km/h, had {come ashore}(e1) near [Mananjary](man event), a town of 30,000. There, hardly a roof is left; the hospital has {moved}(e3) its beds to the tax office.

"The vanilla is gone, the cloves are gone. We ate the seed that we had for March," said Jeanne Rasoazanany, who sells cassava in [Nosy Varika](nos event).

Some 110,000 people have {fled}(e4) their homes. Seventeen bridges are {down}(e1), and the only road from [Ranomafana](ran mention) was {reopened}(e5) on Tuesday by the army with tree trunks. A cargo plane with tarpaulins from [Réunion](reu mention) {landed}(e6) at [Manakara](mana event), and two ships are {loading}(e6) rice at [Toamasina](toa event).

[Réunion](reu event) itself was {brushed}(e7) on Thursday. An oil tanker, the [Mauritius](mau mention)-flagged Tresta Star, was {driven}(e8) ashore at [Saint-Philippe](sai event), on the south coast; its 11 sailors were {hauled}(e9) up a lava cliff one by one. [Mauritius](mau event) was without power in 7,000 households.

The big island was not prepared for a second blow. Two weeks earlier, tropical storm Ana had {drowned}(e10) 55 people in and around [Antananarivo](ant event) before {moving}(e10) to [Mozambique](moz event) and [Malawi](mal event). In the deep south, at [Ambovombe](amb event) and [Amboasary](ambo event), a {drought}(e11) that {began}(e11) in 2019 has left more than a million in need of food. The World Bank {promised}(e12) $100 million for that region in December.

President Solofo Rabetokotany, who {visited}(e13) [Ikongo](iko event) by helicopter on Tuesday, {ordered}(e14) the price of cement frozen. His trip to [Addis Ababa](add mention) for the [African](afr demonym org) Union {summit}(e15) at the weekend was {cancelled}(e16).

Another system, named Cliff, {formed}(e17) over the ocean last week but {faded}(e17). A third, forecasters in [Saint-Denis](sain mention) {warned}(e18), might reach the coast between [Sambava](sam mention) and [Toamasina](toa mention) around 20 February.

---
places:
  man: {name: Mananjary, point: [-21.23, 48.34]}
  iko: {name: Ikongo, point: [-21.88, 47.44]}
  nos: {name: Nosy Varika, point: [-20.59, 48.53]}
  ran: {name: Ranomafana, point: [-21.26, 47.45]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  mana: {name: Manakara, geonameid: 1061605, point: [-22.1486, 48.0106]}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  sai: {name: Saint-Philippe, point: [-21.36, 55.77]}
  ant: {name: Antananarivo, geonameid: 1070940, point: [-18.9137, 47.5361]}
  amb: {name: Ambovombe, point: [-25.17, 46.09]}
  ambo: {name: Amboasary, point: [-25.04, 46.38]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  sain: {name: Saint-Denis, point: [-20.88, 55.45]}
  sam: {name: Sambava, geonameid: 1056899, point: [-14.2667, 50.1667]}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
events:
  e1: {type: storm, places: [mad, iko, man, nos], start: 2022-02-05, end: 2022-02-06, date_precision: day, date_text: in the night of Saturday to Sunday, killed: 92, killed_qualifier: at_least, status: happened, actors: Cyclone Batsirai, targets: at least 92 people, main: true}
  e2: {type: rescue, places: [iko], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: teams, minor: true}
  e3: {type: medical, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the hospital, targets: its beds, minor: true}
  e4: {type: displacement, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", displaced: 110000, displaced_qualifier: about, status: happened, actors: "Some 110,000 people", main: true}
  e5: {type: opening, places: [ran], start: 2022-02-08, end: 2022-02-08, date_precision: day, date_text: on Tuesday, status: happened, actors: the army, targets: the only road}
  e6: {type: aid, places: [mana, toa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A cargo plane}
  e7: {type: storm, places: [reu, mau], start: 2022-02-03, end: 2022-02-03, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e8: {type: sea_accident, places: [sai], start: 2022-02-03, end: 2022-02-03, date_precision: day, date_text: "", status: happened, actors: Tresta Star}
  e9: {type: rescue, places: [sai], start: 2022-02-03, end: 2022-02-03, date_precision: day, date_text: "", status: happened, actors: "", targets: its 11 sailors}
  e10: {type: storm, places: [ant, moz, mal], start: 2022-01, end: 2022-01, date_precision: month, date_text: Two weeks earlier, killed: 55, status: happened, actors: tropical storm Ana, targets: 55 people}
  e11: {type: drought, places: [amb, ambo], start: 2019, end: 2022, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: more than a million}
  e12: {type: aid, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, status: happened, actors: The World Bank, targets: that region}
  e13: {type: visit, places: [iko], start: 2022-02-08, end: 2022-02-08, date_precision: day, date_text: on Tuesday, status: happened, actors: President Solofo Rabetokotany}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Solofo Rabetokotany, targets: the price of cement}
  e15: {type: meeting, places: [add], start: 2022-02-05, end: 2022-02-06, date_precision: day, date_text: at the weekend, status: happened, actors: ""}
  e16: {type: visit, places: [add], start: 2022-02-05, end: 2022-02-06, date_precision: day, date_text: at the weekend, status: happened, negated: true, actors: President Solofo Rabetokotany}
  e17: {type: storm, places: [], start: 2022-02, end: 2022-02, date_precision: month, date_text: last week, status: happened, actors: Cliff}
  e18: {type: statement, places: [sain], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: forecasters in Saint-Denis, minor: true}
notes: ""
