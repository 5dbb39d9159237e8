---
id: report-us-323
genre: report
country: US
published: 2019-02-19
publisher: Straits Area Sentinel
title: "Northern [Michigan](mic event) ferry {breaks free}(e3) of ice after 30 hours; passenger {airlifted}(e1)"
---
[ST. IGNACE](sti dateline), [Mich.](mic dateline) — A car ferry bound for [Bois Blanc Island](boi event) with eight people and a load of propane {spent}(e2) 30 hours {locked}(e2) in ice in the [Straits of Mackinac](str event) before a Coast Guard cutter {reached}(e3) it Monday evening.

A 66-year-old man with chest pains was {hoisted}(e1) by a helicopter from [Traverse City](tra mention) on Sunday night and {flown}(e1) to [Petoskey](pet event). He was in stable condition, his wife said.

The 91-foot Kristen B had {left}(e4) [Cheboygan](che event) shortly after noon Sunday, when the channel was open. Wind {shifted}(e5) to the northwest at 35 mph and {pushed}(e5) a field of brash ice against [Lighthouse Point](lig mention), Captain Rudy Plaunt said.

"We played euchre," he said. "We had forty pounds of frozen pizza and no oven."

The cutter Mackinaw was {breaking}(e6) ice in the [St. Marys River](stm event) for a freighter, the last of the season out of [Duluth](dul mention), when it was called. It was slowed by floes more than two feet thick. A smaller tug, the Biscayne Bay, has been out of service in [Cleveland](cle mention) since a generator {failed}(e7) in January.

About 45 people live on the island in winter. They usually cross on an ice road marked with discarded Christmas trees, but there has been none since 2015, except for nine days last March. A bill in the Legislature in [Lansing](lan mention) would pay for an airboat.

The {sinking}(e13) of the Sewol in [South Korea](sou event) was on her mind, said passenger Deanna Vallier, a teacher, even though she knew that the boat was not going anywhere.

At [Mackinac Island](mac event), where snowmobilers have been {crossing}(e8) for two weeks, the township {closed}(e9) the bridge of ice on Monday. A man from [Gaylord](gay mention) and his machine {went through}(e10) near [British Landing](bri event) on Saturday; he was {pulled out}(e11) by a mail carrier. Farther south, the Coast Guard {plucked}(e12) 46 fishermen from a floe off [Catawba Island](cat event), [Ohio](ohi event), the same weekend.

[Lake Huron](lak event) was 71 percent covered on Monday, the federal laboratory in [Ann Arbor](ann mention) said, up from 31 percent at the beginning of the month.

---
places:
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  sti: {name: Saint Ignace, geonameid: 5008224, point: [45.8661, -84.7275]}
  boi: {name: Bois Blanc Island, point: [45.77, -84.48], precision: area, radius_km: 8}
  str: {name: Straits of Mackinac, point: [45.81, -84.6], precision: area, radius_km: 15}
  tra: {name: Traverse City, geonameid: 5012495, point: [44.7631, -85.6206]}
  pet: {name: Petoskey, geonameid: 5005484, point: [45.3733, -84.9553]}
  che: {name: Cheboygan, geonameid: 4988617, point: [45.647, -84.4745]}
  lig: {name: Lighthouse Point, point: [45.8, -84.4], precision: near}
  stm: {name: St. Marys River, point: [46.4, -84.2], precision: near}
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  lan: {name: Lansing, geonameid: 4998830, point: [42.7325, -84.5555]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  mac: {name: Mackinac Island, point: [45.86, -84.62], precision: area, radius_km: 3}
  gay: {name: Gaylord, geonameid: 4993756, point: [45.0275, -84.6748]}
  bri: {name: British Landing, point: [45.885, -84.645], precision: near}
  cat: {name: Catawba Island, point: [41.57, -82.85]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  lak: {name: Lake Huron, point: [44.8, -82.4], precision: area, radius_km: 120}
  ann: {name: Ann Arbor, geonameid: 4984247, point: [42.2776, -83.7409]}
events:
  e1: {type: medical, places: [str, pet], start: 2019-02-17, end: 2019-02-17, date_precision: day, date_text: on Sunday night, injured: 1, status: happened, actors: a helicopter from Traverse City, targets: A 66-year-old man, main: true}
  e2: {type: sea_accident, places: [str, boi], start: 2019-02-17, end: 2019-02-18, date_precision: day, date_text: 30 hours, status: happened, actors: "", targets: A car ferry, main: true}
  e3: {type: rescue, places: [str], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: Monday evening, status: happened, actors: a Coast Guard cutter, targets: A car ferry, main: true}
  e13: {type: sea_accident, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [che], start: 2019-02-17, end: 2019-02-17, date_precision: day, date_text: shortly after noon Sunday, status: happened, actors: The 91-foot Kristen B, minor: true}
  e5: {type: storm, places: [str], start: 2019-02-17, end: 2019-02-17, date_precision: day, date_text: "", status: happened, actors: Wind, minor: true}
  e6: {type: transport_change, places: [stm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The cutter Mackinaw, minor: true}
  e7: {type: outage, places: [cle], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: happened, actors: "", minor: true}
  e8: {type: transport_change, places: [mac], start: null, end: null, date_precision: unknown, date_text: for two weeks, status: happened, actors: snowmobilers, minor: true}
  e9: {type: closure, places: [mac], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: on Monday, status: happened, actors: the township, targets: the bridge of ice}
  e10: {type: other_accident, places: [bri], start: 2019-02-16, end: 2019-02-16, date_precision: day, date_text: on Saturday, status: happened, actors: A man from Gaylord}
  e11: {type: rescue, places: [bri], start: 2019-02-16, end: 2019-02-16, date_precision: day, date_text: "", status: happened, actors: a mail carrier, targets: A man from Gaylord, minor: true}
  e12: {type: rescue, places: [cat], start: 2019-02-16, end: 2019-02-17, date_precision: day, date_text: the same weekend, status: happened, actors: the Coast Guard, targets: 46 fishermen}
notes: ""
