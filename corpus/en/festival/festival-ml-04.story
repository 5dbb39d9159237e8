---
id: festival-ml-04
genre: festival
country: ML
published: 2019-02-11
title: "Under the balanzan trees, [Ségou](seg event) {sings}(e1) anyway"
---
For five nights the barges moored at the [Quai des Arts](qua event) served as stages, and the [Niger](nig event) carried the bass as far as the pottery villages on the other bank. The fifteenth {edition}(e1) of [Ségou](seg metonym org)'Art {closed}(e1) on Sunday with a ngoni player from [Kita](kit mention), a rapper from [Bamako](bam mention) and a women's choir from [Djenné](dje mention) sharing one microphone after the generator {failed}(e2).

Soldiers had {searched}(e3) every car on the road from [Bla](bla event), where a roadside {bomb}(e4) on Jan. 29 damaged a bus without hurting anyone, and the masked puppeteers of [Markala](mar mention) came by pirogue to be spared the checkpoints. Two groups from [Mopti](mop mention) {stayed at home}(e5). So did the [Dutch](nl demonym) delegation, on its ministry's advice.

"People said there would be an attack. There was a {power cut}(e2)," said Fanta Coulibaly, who runs a grill by the water and sold 400 capitaine fish.

Textile makers from [Burkina Faso](bf mention), [Senegal](sn mention) and [Benin](bj mention) took stalls at the {fair}(e6); bogolan cloth from [San](san mention) went for twice the price of last year. [Ségou](seg metonym)'s mayor {promised}(e7) a bridge for pedestrians before the next festival.

---
places:
  seg: {name: Ségou, geonameid: 2451478, point: [13.4403, -6.2595]}
  qua: {name: Quai des Arts, point: [13.449, -6.262], precision: near, near: seg}
  nig: {name: Niger River, point: [13.46, -6.26], precision: area}
  kit: {name: Kita, geonameid: 2455216, point: [13.0389, -9.4882]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  dje: {name: Djenné, geonameid: 2458589, point: [13.9061, -4.5533]}
  bla: {name: Bla, geonameid: 2460013, point: [12.9508, -5.7556]}
  mar: {name: Markala, geonameid: 2453662, point: [13.6843, -6.0735]}
  mop: {name: Mopti, geonameid: 2453348, point: [14.4843, -4.183]}
  nl: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bf: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.6667], precision: country}
  sn: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  bj: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  san: {name: San, geonameid: 2451778, point: [13.297, -4.8963]}
events:
  e1: {type: festival, places: [seg], start: 2019-02-06, end: 2019-02-10, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: outage, places: [seg], start: 2019-02-10, end: 2019-02-10, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e3: {type: raid, places: [bla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: bombing, places: [bla], start: 2019-01-29, end: 2019-01-29, date_precision: day, date_text: on Jan. 29, injured: 0, status: happened, actors: ""}
  e5: {type: visit, places: [mop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e6: {type: exhibition, places: [seg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [seg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
