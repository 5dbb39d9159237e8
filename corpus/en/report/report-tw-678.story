---
id: report-tw-678
genre: report
country: TW
published: 2024-04-05
publisher: Formosa Wire
title: "[Hualien](hua event) {digs}(e1) on after strongest {quake}(e2) in 25 years; chip plants {back}(e3)"
---
[HUALIEN](hua dateline), [Taiwan](tai dateline) — Rescuers on Friday {found}(e1) two more bodies on a hiking trail in [Taroko Gorge](tar event), raising to 12 the number of {dead}(e2) from the {earthquake}(e2) that {struck}(e2) the east coast of [Taiwan](tai event) two days ago. Eighteen people are still missing.

The tremor, of magnitude 7.2, {hit}(e2) at 7:58 a.m. on Wednesday 25 km south of [Hualien](hua event). More than 1,100 people were {injured}(e2). It was {felt}(e2) as far away as [Shanghai](sha event), and waves of 30 cm {reached}(e4) [Yonaguni](yon event) in [Japan](jap event).

About 600 hotel workers, guests and quarrymen who had been cut off by {rockfalls}(e5) have been {located}(e1); helicopters {brought}(e1) out 64 miners on Thursday. A leaning ten-storey building in the city, which became a symbol of the {disaster}(e2) on television around the world, is being {pulled down}(e6).

[Taiwan](tai mention)'s big maker of computer chips said its factories in [Hsinchu](hsi event) and [Tainan](tain event), {evacuated}(e7) as a precaution, had {resumed}(e3) more than 80% of production within a day. Customers in [Cupertino](cup mention) and [Santa Clara](san mention) were told to expect no delays.

Railway engineers {reopened}(e8) the line to [Taipei](taip mention) on Thursday. But the Suhua road is {closed}(e9) at [Dongao](don event), and tour operators reported {cancellations}(e10) for the Qingming {holiday}(e11), when families sweep their ancestors' graves.

Engineers put the low toll down to strict building codes. After the {quake}(e12) of September 1999, in which 2,400 people {died}(e12) in [Nantou](nan event) and elsewhere, more than 36,000 schools and offices were {inspected}(e13), and in [Tainan](tain event) a developer was {jailed}(e14) after the {collapse}(e15) of a block in 2016 that {killed}(e15) 115.

[Tokyo](tok metonym) {offered}(e16) a million dollars in aid. [Beijing](bei metonym)'s condolences and {offer}(e17) of help were {declined}(e17).

Aftershocks {continue}(e2). One of magnitude 5.2 {sent}(e2) diners into the street in [Yilan](yil event) on Friday morning, and schools in [Hualien County](hual event) will stay {shut}(e18) until Wednesday.

---
places:
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  tar: {name: Taroko Gorge, point: [24.17, 121.5], precision: near}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  yon: {name: Yonaguni, point: [24.46, 122.99], precision: area, radius_km: 6}
  hsi: {name: Hsinchu, geonameid: 1675151, point: [24.8036, 120.9686]}
  cup: {name: Cupertino, geonameid: 5341145, point: [37.323, -122.0322]}
  san: {name: Santa Clara, geonameid: 5393015, point: [37.3541, -121.9552]}
  don: {name: Dongao, point: [24.52, 121.83]}
  nan: {name: Nantou, point: [23.9, 120.9], precision: area, radius_km: 30}
  yil: {name: Yilan, point: [24.757, 121.753]}
  hual: {name: Hualien County, point: [23.8, 121.4], precision: area, radius_km: 60}
  tain: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: rescue, places: [tar], start: 2024-04-04, end: 2024-04-05, date_precision: day, date_text: on Friday, status: happened, actors: Rescuers, targets: two more bodies, main: true}
  e2: {type: earthquake, places: [tai, hua, sha, yil], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: on Wednesday, killed: 12, injured: 1100, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: opening, places: [hsi, tain], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: within a day, status: happened, actors: "", targets: its factories}
  e4: {type: earthquake, places: [yon], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: landslide, places: [tar], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", displaced: 600, displaced_qualifier: about, status: happened, actors: ""}
  e6: {type: construction, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A leaning ten-storey building}
  e7: {type: displacement, places: [hsi, tain], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: as a precaution, status: happened, actors: "", targets: its factories, minor: true}
  e8: {type: opening, places: [hua], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: on Thursday, status: happened, actors: Railway engineers, targets: the line}
  e9: {type: closure, places: [don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the Suhua road}
  e10: {type: transport_change, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: festival, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: earthquake, places: [nan], start: 1999-09, end: 1999-09, date_precision: month, date_text: September 1999, killed: 2400, status: happened, actors: ""}
  e13: {type: investigation, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "more than 36,000 schools and offices", minor: true}
  e14: {type: verdict, places: [tain], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a developer}
  e15: {type: collapse, places: [tain], start: 2016, end: 2016, date_precision: year, date_text: in 2016, killed: 115, status: happened, actors: ""}
  e16: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tokyo}
  e17: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Beijing}
  e18: {type: closure, places: [hual], start: 2024-04-05, end: 2024-04-10, date_precision: day, date_text: until Wednesday, status: planned, actors: "", targets: schools}
notes: ""
