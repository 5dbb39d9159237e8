---
id: report-af-232
genre: report
country: AF
published: 2022-06-09
publisher: Kandahar Post
title: "Boys {pulled}(e1) from well in [Zabul](zab event); one {dies}(e1)"
---
[KANDAHAR](kan dateline): A boy of seven who was {trapped}(e1) for two days in a dry well in [Zabul](zab event) province {died}(e1) minutes after he was {brought}(e1) to the surface on Wednesday, the provincial police said. His cousin, 9, who had been {lowered}(e1) to help him, {survived}(e1).

The boy, named as Haidarullah, {fell}(e1) into the 25-metre shaft in the village of [Shokak](sho event), in [Shinkay](shi mention) district, on Monday afternoon. Men from [Qalat](qal mention) with two excavators dug a slope beside it day and night. He spoke to his father at first and was {given}(e1) water in a bottle on a string. From Tuesday evening he was silent.

"We were three metres away when we hit rock," said Zabihullah Jawhar, a police spokesman. A health team with oxygen {arrived}(e2) by helicopter from [Kandahar](kan mention), but could not revive him.

The work was followed by many on the telephone, as that for a boy in [Morocco](mor event) was in February, when a five-year-old {died}(e3) after four days in a well near [Chefchaouen](che event).

In a {meeting}(e4) on Thursday, the acting governor {ordered}(e5) that dry wells in the districts of [Shinkay](shi event), [Mizan](miz event) and [Arghandab](arg event) be {covered}(e5) within a month. There are thousands, sunk ever deeper in {drought}(e6) that has {entered}(e6) its third year.

Elsewhere in the south, three children of one family were {killed}(e7) in [Spin Boldak](spi event) on Wednesday by an old mortar {shell}(e7) that they had found among scrap, and a flood {washed away}(e8) a bridge at [Tarin Kot](tar event), in [Uruzgan](uru mention).

---
places:
  zab: {name: Zabul, point: [32.2, 67.2], precision: division}
  kan: {name: Kandahar, geonameid: 1138336, point: [31.6133, 65.7101]}
  sho: {name: Shokak, point: [31.9, 67.1], precision: near}
  shi: {name: Shinkay, point: [31.9, 67.2], precision: division}
  qal: {name: Qalat, point: [32.11, 66.9]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  che: {name: Chefchaouen, point: [35.17, -5.27]}
  miz: {name: Mizan, point: [32.25, 66.6], precision: division}
  arg: {name: Arghandab, point: [32.5, 66.8], precision: division}
  spi: {name: Spin Boldak, geonameid: 1123906, point: [31.0057, 66.4]}
  tar: {name: Tarin Kot, point: [32.63, 65.88]}
  uru: {name: Uruzgan, point: [32.9, 66.0], precision: division}
events:
  e1: {type: other_accident, places: [sho, zab, shi], start: 2022-06-06, end: 2022-06-08, date_precision: day, date_text: on Monday afternoon, killed: 1, status: happened, actors: "", targets: A boy of seven, main: true}
  e2: {type: medical, places: [sho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A health team, minor: true}
  e3: {type: other_accident, places: [che, mor], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February, killed: 1, status: happened, actors: "", targets: a five-year-old}
  e4: {type: meeting, places: [zab], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: the acting governor, minor: true}
  e5: {type: decision, places: [shi, miz, arg], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: the acting governor, targets: dry wells}
  e6: {type: drought, places: [zab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: bombing, places: [spi], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: on Wednesday, killed: 3, status: happened, actors: "", targets: three children}
  e8: {type: flood, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a bridge}
notes: ""
