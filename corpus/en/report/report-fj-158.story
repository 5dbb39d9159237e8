---
id: report-fj-158
genre: report
country: FJ
published: 2020-12-28
publisher: Suva Morning Star
title: "[Vanua Levu](van event) villages {counting}(e2) cost of {Cyclone}(e1) {Yasa}(e1)"
---
At least four people are {dead}(e1) and more than 23,000 were {sheltering}(e3) in evacuation centres at the height of Severe Tropical {Cyclone}(e1) {Yasa}(e1), the National Disaster Management Office (NDMO) said, as {assessments}(e2) of the worst-hit villages continued over the weekend.

The category five {system}(e1) {crossed}(e1) the western coast of [Vanua Levu](van event) in [Bua](bua event) Province on the night of 17 December, packing gusts of up to 345 kilometres an hour.

In [Nasau](nas event), on [Koro](kor mention) island, and in [Yadua](yad event), the only village on the island of the same name, almost every house lost its roof. A 45-year-old farmer and a three-month-old baby {died}(e1) when houses {came down}(e1) in [Lovelove](lov event), outside [Labasa](lab mention). Another man is {missing}(e1) at sea off [Rabi](rab event).

"We tied ourselves together with a bedsheet under the floor of the church," said Adi Losalini Ratuvou, of [Nabouwalu](nab event). "In the morning there was no church."

HMAS Adelaide {sailed}(e4) into [Bua](bua event) Bay on Saturday with 600 [Australian](aus demonym) personnel, who have {begun}(e5) {rebuilding}(e5) schools at [Lekutu](lek event) and [Galoa](gal event). [New Zealand](new metonym) has {sent}(e6) an Orion and $2 million.

The sugar mill at [Labasa](lab event) was {spared}(e1), but the [Fiji](fij metonym org) Sugar Corporation estimated damage to cane at 4,000 hectares. Kava and taro in [Cakaudrove](cak event), on which families depend for cash, were {ripped}(e1) out of the ground.

Power had been {restored}(e7) to [Savusavu](sav event) town by Christmas Eve. [Fiji](fij metonym org) Airways {resumed}(e8) flights to [Labasa](lab event) on the 20th, and the ferry from [Natovi](nat mention) to [Nabouwalu](nab event) is {running}(e8) again.

Meanwhile, the Health Ministry has {recorded}(e9) 38 {cases}(e9) of leptospirosis in the [Northern Division](nor event) since the {storm}(e1), and is {asking}(e10) people to boil water.

{Cyclone}(e11) {Winston}(e11), in February 2016, {killed}(e11) 44. The cyclone season continues until April.

---
places:
  van: {name: Vanua Levu, point: [-16.6, 179.2], precision: area, radius_km: 70}
  bua: {name: Bua, point: [-16.8, 178.7], precision: division}
  nas: {name: Nasau, point: [-17.3, 179.42], precision: near}
  kor: {name: Koro, point: [-17.3, 179.4], precision: area, radius_km: 10}
  yad: {name: Yadua, point: [-16.82, 178.3], precision: near}
  lov: {name: Lovelove, point: [-16.45, 179.4], precision: near}
  lab: {name: Labasa, geonameid: 2204582, point: [-16.4332, 179.3645]}
  rab: {name: Rabi, point: [-16.5, -179.97], precision: near}
  nab: {name: Nabouwalu, point: [-16.99, 178.69]}
  lek: {name: Lekutu, point: [-16.66, 178.75]}
  gal: {name: Galoa, point: [-16.63, 178.68], precision: near}
  cak: {name: Cakaudrove, point: [-16.6, 179.6], precision: division}
  sav: {name: Savusavu, point: [-16.78, 179.33]}
  nat: {name: Natovi, point: [-17.65, 178.58], precision: near}
  nor: {name: Northern Division, point: [-16.6, 179.2], precision: division}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: storm, places: [van, bua, nas, yad, lov, rab, nab, cak], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: on the night of 17 December, killed: 4, killed_qualifier: at_least, status: happened, actors: Severe Tropical Cyclone Yasa, main: true}
  e2: {type: survey, places: [van], start: 2020-12-26, end: 2020-12-27, date_precision: day, date_text: over the weekend, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [van], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: at the height, displaced: 23000, displaced_qualifier: at_least, status: happened, actors: ""}
  e4: {type: transport_change, places: [bua], start: 2020-12-26, end: 2020-12-26, date_precision: day, date_text: on Saturday, status: happened, actors: HMAS Adelaide, minor: true}
  e5: {type: construction, places: [lek, gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 600 Australian personnel, targets: schools}
  e6: {type: aid, places: [van], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: New Zealand}
  e7: {type: construction, places: [sav], start: 2020-12-24, end: 2020-12-24, date_precision: day, date_text: by Christmas Eve, status: happened, actors: "", targets: Power}
  e8: {type: opening, places: [lab, nab], start: 2020-12-20, end: 2020-12-20, date_precision: day, date_text: on the 20th, status: happened, actors: Fiji Airways, minor: true}
  e9: {type: outbreak, places: [nor], start: 2020-12-17, end: 2020-12-28, date_precision: day, date_text: since the storm, injured: 38, status: happened, actors: ""}
  e10: {type: statement, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Health Ministry, minor: true}
  e11: {type: storm, places: [fij], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February 2016, killed: 44, status: happened, actors: ""}
notes: ""
