---
id: flood-ng-11
genre: flood
country: NG
published: 2022-10-12
publisher: Confluence Telegraph
title: "At Least 40 {Drown}(e1) as Dam Water Reaches [Kogi](kog event)"
---
[LOKOJA](lok dateline), Oct 12 - At least 40 people {drowned}(e1) when a ferry carrying families away from rising water {overturned}(e1) on the [Niger River](nig event) near [Idah](ida event) on Monday evening, officials said, in the deadliest single incident of a {flood}(e2) season that has killed more than 300 across [Nigeria](niger event) since July.

The boat, built for 50, had 85 aboard, said Hadiza Okute, spokeswoman of the emergency agency in [Kogi](kog event) State. Forty-five passengers were {rescued}(e3) by fishermen. Eleven of the dead were children.

{Floodwater}(e2) has covered parts of [Lokoja](lok event), where the [Niger](nige mention) meets the [Benue](ben mention), for nine days, and some 60,000 residents have {fled}(e4) to eight camps in the town and in [Ajaokuta](aja event). The highway to [Abuja](abu mention) has been {cut}(e5) since Friday, stranding hundreds of fuel tankers and causing {shortages}(e6) in the capital.

Further south, in [Anambra](ana event) State, a three-storey building {collapsed}(e7) in [Onitsha](oni event) on Sunday after its foundations were washed out; six bodies were {recovered}(e8) and a {search}(e8) was going on for two masons.

Officials blame the {release}(e9) of water from the [Lagdo](lag event) dam in [Cameroon](cam event), which began on September 13. [Yaounde](yao metonym) {denies}(e10) that it gave no notice. A buffer dam that [Nigeria](niger metonym) {agreed}(e11) to build in 1982, when [Lagdo](lag mention) was completed, was never {begun}(e12).

President Muhammadu Danladi is due to {visit}(e13) the camps on Thursday. Four ministers {came}(e14) last week, said a teacher at one of them, Grace Ochai, "and took pictures of the rice".

---
places:
  nig: {name: Niger River, point: [7.4, 6.7], precision: area, radius_km: 100}
  nige: {name: Niger, point: [7.4, 6.7], precision: area, radius_km: 100}
  kog: {name: Kogi, geonameid: 2597364, point: [7.7848, 6.6142], precision: division}
  ben: {name: Benue, point: [7.8, 7.6], precision: area, radius_km: 100}
  aja: {name: Ajaokuta, point: [7.556, 6.655]}
  ana: {name: Anambra, geonameid: 2349961, point: [6.3083, 6.9847], precision: division}
  lag: {name: Lagdo, point: [9.06, 13.69], precision: near}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  ida: {name: Idah, geonameid: 2339156, point: [7.1135, 6.7387]}
  niger: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
events:
  e1: {type: sea_accident, places: [ida], start: 2022-10-10, end: 2022-10-10, date_precision: day, date_text: on Monday evening, killed: 40, killed_qualifier: at_least, status: happened, actors: "", targets: families, main: true}
  e2: {type: flood, places: [niger, lok], start: 2022-07, end: 2022-07, date_precision: month, date_text: since July, killed: 300, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [ida], start: 2022-10-10, end: 2022-10-10, date_precision: day, date_text: "", status: happened, actors: fishermen}
  e4: {type: displacement, places: [lok, aja], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60000, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: closure, places: [abu], start: 2022-10-07, end: 2022-10-07, date_precision: day, date_text: since Friday, status: happened, actors: ""}
  e6: {type: market, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: collapse, places: [oni], start: 2022-10-09, end: 2022-10-09, date_precision: day, date_text: on Sunday, killed: 6, status: happened, actors: ""}
  e8: {type: rescue, places: [oni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: other, places: [lag], start: 2022-09-13, end: 2022-09-13, date_precision: day, date_text: on September 13, status: happened, actors: ""}
  e10: {type: statement, places: [yao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Yaounde}
  e11: {type: agreement, places: [niger], start: 1982, end: 1982, date_precision: year, date_text: in 1982, status: happened, actors: Nigeria, minor: true}
  e12: {type: construction, places: [niger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e13: {type: visit, places: [lok], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: on Thursday, status: planned, actors: President Muhammadu Danladi}
  e14: {type: visit, places: [lok], start: 2022-10, end: 2022-10, date_precision: month, date_text: last week, status: happened, actors: Four ministers}
notes: ""
