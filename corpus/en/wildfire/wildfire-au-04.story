---
id: wildfire-au-04
genre: wildfire
country: AU
published: 2020-01-05
publisher: Sapphire Coast Weekly
title: "WHO IS WHERE: Sunday 9am"
---
[COBARGO](cob event). Two {dead}(e1), father and son, on the farm. Main street mostly {gone}(e1). {Power}(e2): no. Go to [Bermagui](ber event) surf club for water.

[QUAAMA](qua event). Nine houses {lost}(e3). Sheds, everyone's.

[MALLACOOTA](mal event), [Victoria](vic event). HMAS Choules {left}(e4) Friday with 963 people and 135 dogs, {arrived}(e4) [Hastings](has event) Saturday. Navy says second {trip}(e5). Sky was {black}(e6) at 9am New Year's Eve, {red}(e6) at 10.

[EDEN](ede event). Wharf is where people {slept}(e7). Woodchip mill {burning}(e8) since last night. RFS says {leave}(e9) for [Merimbula](mer mention) or [Bega](beg mention) NOW if you can see this.

[BATLOW](bat event). Said to be undefendable; {defended}(e10). Apple shed ok, [Hume](hum mention) crew ok.

[CANBERRA](can event). {Worst air}(e11) in the world on Wednesday, worse than [Delhi](del mention). National Gallery {shut}(e12).

[KANGAROO ISLAND](kan event), SA. Two {killed}(e13) on the [Playford](pla event) Highway Friday. Koalas: half.

[Wellington](wel metonym) and [Singapore](sin metonym) have {sent}(e14) people; thanks. A bloke from [Perth](per mention) (not ours, the one in [Scotland](sco mention)) has {sent}(e14) one hundred and eleven pairs of socks.

PM was {heckled}(e15) in [Cobargo](cob event). He'd {been in}(e16) [Hawaii](haw mention). He says he won't go again.

---
places:
  cob: {name: Cobargo, point: [-36.387, 149.888]}
  ber: {name: Bermagui, point: [-36.42, 150.064]}
  qua: {name: QUAAMA, point: [-36.466, 149.871], precision: near}
  mal: {name: MALLACOOTA, point: [-37.558, 149.752]}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  has: {name: Hastings, geonameid: 2163837, point: [-38.3, 145.1833]}
  ede: {name: EDEN, point: [-37.063, 149.904]}
  mer: {name: Merimbula, point: [-36.888, 149.909]}
  beg: {name: Bega, geonameid: 2176401, point: [-36.6739, 149.8418]}
  bat: {name: BATLOW, point: [-35.521, 148.145]}
  hum: {name: Hume, point: [-35.9, 147.5], precision: area, radius_km: 60}
  kan: {name: KANGAROO ISLAND, point: [-35.8, 137.2], precision: area, radius_km: 60}
  pla: {name: Playford, point: [-35.8, 136.9], precision: near}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  per: {name: Perth, geonameid: 2640358, point: [56.3952, -3.4314]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
events:
  e1: {type: wildfire, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", main: true}
  e2: {type: outage, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: wildfire, places: [qua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [mal], start: 2020-01-03, end: 2020-01-03, date_precision: day, date_text: Friday, displaced: 963, status: happened, actors: "", main: true}
  e5: {type: displacement, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: wildfire, places: [mal], start: 2019-12-31, end: 2019-12-31, date_precision: day, date_text: "New Year's Eve", status: happened, actors: "", minor: true}
  e7: {type: displacement, places: [ede], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: fire, places: [ede], start: 2020-01-04, end: 2020-01-04, date_precision: day, date_text: since last night, status: happened, actors: ""}
  e9: {type: displacement, places: [ede], start: 2020-01-05, end: 2020-01-05, date_precision: day, date_text: NOW, status: happened, actors: ""}
  e10: {type: wildfire, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: other_accident, places: [can], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e12: {type: closure, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: wildfire, places: [kan], start: 2020-01-03, end: 2020-01-03, date_precision: day, date_text: Friday, killed: 2, status: happened, actors: ""}
  e14: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: protest, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: visit, places: [haw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
