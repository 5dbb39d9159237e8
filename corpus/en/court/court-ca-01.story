---
id: court-ca-01
genre: court
country: CA
published: 2024-04-25
publisher: Superior Shore Star
title: "Ice-road {killer}(e3) {loses}(e1) last {appeal}(e2)"
---
[THUNDER BAY](tb dateline), [Ont.](ont dateline) • The [Ontario](ont metonym org) Court of Appeal on Wednesday {rejected}(e1) the {appeal}(e2) of Darcy Wabasse-Kent, who {ran down}(e3) his business partner on the winter road north of [Pickle Lake](pic event) in 2017 and drove on to [Sioux Lookout](slo event) for breakfast.

Wabasse-Kent, 44, had claimed whiteout conditions. But a weather station at [Round Lake](rou event), the panel noted in [Toronto](tor event), recorded clear skies, minus 39 and no wind on the morning of Feb. 11.

The victim, Lorne Petrie of [Dryden](dry mention), was hauling drywall to [Sandy Lake](san mention) First Nation. The two men had {quarrelled}(e4) in a motel in [Red Lake](red event) over a truck registered in [Brandon](bra mention), [Manitoba](man mention).

A jury in [Thunder Bay](tb event) {convicted}(e5) him of second-degree murder after a three-week {trial}(e6) in 2020. He can {apply for parole}(e7) in 2031.

Petrie's mother, who watched by video link from [London](lon mention), the [Ontario](ont mention) one, said she would now {sell}(e8) the drywall, which has been standing in a rented barn in [Kenora](ken event) for seven years. "Somebody's got a house to finish up there."

---
places:
  tb: {name: Thunder Bay, geonameid: 6166142, point: [48.382, -89.2502]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  pic: {name: Pickle Lake, point: [51.467, -90.183]}
  slo: {name: Sioux Lookout, geonameid: 6148373, point: [50.0991, -91.9216]}
  rou: {name: Round Lake (Weagamow Lake), point: [52.95, -91.33]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  dry: {name: Dryden, geonameid: 5942913, point: [49.7833, -92.7503]}
  san: {name: Sandy Lake First Nation, point: [53.06, -93.34]}
  red: {name: Red Lake, geonameid: 6118417, point: [51.0168, -93.8274]}
  bra: {name: Brandon, geonameid: 5907896, point: [49.8469, -99.9531]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  lon: {name: London, geonameid: 6058560, point: [42.9834, -81.233]}
  ken: {name: Kenora, geonameid: 5991055, point: [49.7674, -94.4899]}
events:
  e1: {type: verdict, places: [tor], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: on Wednesday, status: happened, actors: Ontario Court of Appeal, targets: Darcy Wabasse-Kent, main: true}
  e2: {type: trial, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: killing, places: [pic], start: 2017-02-11, end: 2017-02-11, date_precision: day, date_text: in 2017, killed: 1, status: happened, actors: Darcy Wabasse-Kent, targets: Lorne Petrie, main: true}
  e4: {type: other, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: verdict, places: [tb], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: A jury in Thunder Bay, targets: Darcy Wabasse-Kent}
  e6: {type: trial, places: [tb], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: ""}
  e7: {type: trial, places: [], start: 2031, end: 2031, date_precision: year, date_text: in 2031, status: planned, actors: "", minor: true}
  e8: {type: deal, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: "The breakfast at Sioux Lookout and the quarrel at Red Lake are told as having happened, without keys of their own."
