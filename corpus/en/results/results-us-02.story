---
id: results-us-02
genre: results
country: US
published: 2018-07-02
publisher: Bighorn Basin Shopper
title: "COWBOY SCORES: FOURTH OF JULY {RUN}(e1), PERFORMANCES TO SUNDAY"
---
[CODY](cod dateline), [Wyoming](wy dateline) -- {Winners}(e1) so far:

{BAREBACK}(e2): 1, Tell Hargis, [Buffalo](buf mention), [Wyoming](wy mention), 86.5. 2, Cort Boudreaux, [Lake Charles](lak mention), [La.](la mention), 84. 3, Wade Bear Don't Walk, [Lodge Grass](lod mention), [Mont.](mt mention), 83.
{STEER WRESTLING}(e3): 1, Hank Ostby, [Sheridan](she mention), 3.9 seconds.
{TEAM ROPING}(e4): 1, Pike and Pike, [Paris](par mention), [Texas](tx mention), 4.4. 2, R. Nakai, [Chinle](chn mention), [Ariz.](az mention), and L. Sosa, [Hermosillo](her mention), [Mexico](mx mention), 4.7.
{BARRELS}(e5): 1, Jolene Vance, [Sydney](syd mention), [Australia](au mention), 17.02, a ground record.

The {rodeos}(e1) paying on this list are [Cody](cod event) (Saturday and Sunday), [Red Lodge](red event) and [Livingston](liv event), both in [Montana](mt event).

Sunday's {bulls}(e6) at [Red Lodge](red event) were {cut short}(e6) by {hail}(e7) the size of walnuts; a clown from [Cheyenne](che mention) needed nine stitches. No animals were hurt, the stock contractor said.

[Greybull](gre metonym) has {scrapped}(e8) its July 4 {ride}(e8), its chute having {gone under}(e9) the [Bighorn River](bhr event) in May. {Slack}(e10) {begins}(e10) in [Cody](cod event) on Tuesday at 7. The bucking stock then {goes}(e11) by truck to [Calgary](cal mention), [Alberta](ab mention), a haul of eleven hours.

---
places:
  cod: {name: Cody, geonameid: 5821593, point: [44.5263, -109.0565]}
  wy: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  buf: {name: Buffalo, geonameid: 5819881, point: [44.3483, -106.6989]}
  lak: {name: Lake Charles, geonameid: 4330236, point: [30.2131, -93.2044]}
  la: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  lod: {name: Lodge Grass, point: [45.315, -107.365], precision: near}
  mt: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  she: {name: Sheridan, geonameid: 5838198, point: [44.7972, -106.9562]}
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  tx: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  chn: {name: Chinle, geonameid: 5289626, point: [36.1544, -109.5526]}
  az: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  her: {name: Hermosillo, geonameid: 4004898, point: [29.0887, -110.9668]}
  mx: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  red: {name: Red Lodge, geonameid: 5673390, point: [45.1858, -109.2468]}
  liv: {name: Livingston, geonameid: 5663049, point: [45.6624, -110.561]}
  che: {name: Cheyenne, geonameid: 5821086, point: [41.14, -104.8203]}
  gre: {name: Greybull, geonameid: 5826603, point: [44.4891, -108.0562]}
  bhr: {name: Bighorn River, point: [44.5, -108.05], precision: area, radius_km: 60}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  ab: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
events:
  e1: {type: match, places: [cod, red, liv], start: 2018-06-30, end: 2018-07-01, date_precision: day, date_text: Saturday and Sunday, status: happened, actors: "", main: true}
  e2: {type: match, places: [cod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: match, places: [cod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [cod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: match, places: [cod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: match, places: [red], start: 2018-07-01, end: 2018-07-01, date_precision: day, date_text: "Sunday's", status: happened, actors: ""}
  e7: {type: extreme_weather, places: [red], start: 2018-07-01, end: 2018-07-01, date_precision: day, date_text: "Sunday's", injured: 1, status: happened, actors: ""}
  e8: {type: match, places: [gre], start: 2018-07-04, end: 2018-07-04, date_precision: day, date_text: July 4, status: happened, negated: true, actors: ""}
  e9: {type: flood, places: [gre], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e10: {type: match, places: [cod], start: 2018-07-03, end: 2018-07-03, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e11: {type: transport_change, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
