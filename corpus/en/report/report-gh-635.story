---
id: report-gh-635
genre: report
country: GH
published: 2024-04-28
publisher: Accra Weekend Post
title: "Soldiers {intercept}(e1) 1,200 bags of cocoa on [Togo](tog mention) border"
---
By Efua Quansah, [Ho](ho dateline)

A joint team of soldiers and cocoa board officials has {seized}(e1) 1,214 bags of beans that were about to be {carried}(e1) into [Togo](tog mention) near [Nyive](nyi event), in the [Volta Region](vol event), the regional coordinating council {disclosed}(e2) on Friday.

The {beans}(e1), packed as palm kernels on two articulated trucks, had been {loaded}(e1) in [Sefwi Wiawso](sef event), more than 450 kilometres away. The drivers {fled}(e3) into the bush. A woman from [Aflao](afl mention) who claimed to be the owner was {apprehended}(e4) at a filling station on Thursday and is to be {put before}(e5) court in [Ho](ho event) on Tuesday.

The amount {smuggled}(e6) out of [Ghana](gha event) has {exploded}(e6) with the world price, which {hit}(e7) a record of more than $11,000 a tonne in [New York](new event) this month. At home farmers were getting less than $1,900 until President Nii Amartey {raised}(e8) the fixed price by 58 percent on April 5. Traders in [Lomé](lom mention) and in [Ivory Coast](ivo mention) pay in cash.

"By the time the board's clerk comes with his scale, the motorbikes have been here twice," said Kwaku Donkor, a grower at [Goaso](goa mention) in the [Ahafo Region](aha mention).

The board {estimates}(e9) that 160,000 tonnes {left}(e6) the country illegally last season. It expects a harvest of no more than 425,000, the smallest for 22 years, after floods, swollen shoot virus and gold diggers {ruined}(e10) farms around [Enchi](enc event) and [Samreboi](sam event).

Four soldiers were {interdicted}(e11) in February for escorting such a truck to [Elubo](elu event). In [Dormaa Ahenkro](dor event) last month, youths {set fire}(e12) to the motorbike of an informant.

Processing plants in [Tema](tem event) have {closed}(e13) two lines for want of beans, and in [Abidjan](abi event) two of eight have {stopped work}(e13). A chocolate maker in [Lititz](lit event), [Pennsylvania](pen mention), {announced}(e14) higher prices on Thursday.

Residents of [Nyive](nyi mention), for their part, {complained}(e15) that soldiers {beat}(e16) three innocent traders during the operation. The commander in [Ho](ho mention) denied it.

---
places:
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  nyi: {name: Nyive, point: [6.78, 0.6]}
  ho: {name: Ho, geonameid: 2300379, point: [6.6008, 0.4713]}
  vol: {name: Volta Region, point: [6.6, 0.45], precision: area, radius_km: 60}
  sef: {name: Sefwi Wiawso, point: [6.21, -2.49]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  aha: {name: Ahafo Region, point: [6.9, -2.5], precision: area, radius_km: 40}
  sam: {name: Samreboi, point: [5.63, -2.55]}
  dor: {name: Dormaa Ahenkro, point: [7.28, -2.88]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  lit: {name: Lititz, geonameid: 5198218, point: [40.1573, -76.3069]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  enc: {name: Enchi, point: [5.82, -2.82]}
  elu: {name: Elubo, point: [5.28, -2.76]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  goa: {name: Goaso, point: [6.8, -2.52]}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  afl: {name: Aflao, geonameid: 2305677, point: [6.1198, 1.1901]}
  tem: {name: Tema, geonameid: 2294700, point: [5.6698, -0.0166]}
events:
  e1: {type: smuggling, places: [nyi, sef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A joint team of soldiers and cocoa board officials, targets: "1,214 bags of beans", main: true}
  e2: {type: statement, places: [ho], start: 2024-04-26, end: 2024-04-26, date_precision: day, date_text: on Friday, status: happened, actors: the regional coordinating council, minor: true}
  e3: {type: transport_change, places: [nyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The drivers, minor: true}
  e4: {type: arrest, places: [ho], start: 2024-04-25, end: 2024-04-25, date_precision: day, date_text: on Thursday, arrested: 1, status: happened, actors: "", targets: A woman from Aflao, main: true}
  e5: {type: trial, places: [ho], start: 2024-04-30, end: 2024-04-30, date_precision: day, date_text: on Tuesday, status: planned, actors: "", targets: A woman from Aflao}
  e6: {type: smuggling, places: [gha], start: null, end: null, date_precision: unknown, date_text: last season, status: happened, actors: ""}
  e7: {type: market, places: [new], start: 2024-04, end: 2024-04, date_precision: month, date_text: this month, status: happened, actors: ""}
  e8: {type: decision, places: [gha], start: 2024-04-05, end: 2024-04-05, date_precision: day, date_text: on April 5, status: happened, actors: President Nii Amartey, targets: the fixed price}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The board, minor: true}
  e10: {type: other, places: [enc, sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "floods, swollen shoot virus and gold diggers", targets: farms, minor: true}
  e11: {type: decision, places: [elu], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: Four soldiers}
  e12: {type: riot, places: [dor], start: 2024-03, end: 2024-03, date_precision: month, date_text: last month, status: happened, actors: youths, targets: the motorbike of an informant}
  e13: {type: closure, places: [tem, abi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Processing plants, targets: two lines}
  e14: {type: statement, places: [lit], start: 2024-04-25, end: 2024-04-25, date_precision: day, date_text: on Thursday, status: happened, actors: A chocolate maker, minor: true}
  e15: {type: statement, places: [nyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents of Nyive, minor: true}
  e16: {type: attack, places: [nyi], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: reported, actors: soldiers, targets: three innocent traders}
notes: ""
