---
id: report-us-101
genre: report
country: US
published: 2020-06-01
publisher: Prairie Press Service
title: "Troops posted in 20 cities after sixth night of {unrest}(e1)"
---
[MINNEAPOLIS](min dateline) (PPS) — Curfews emptied downtowns from [Seattle](sea event) to [Miami](mia event) but did not {end}(e1) the {fires}(e1) and {looting}(e1) that have followed the {death}(e2) of a handcuffed Black man under the knee of a [Minneapolis](min metonym org) police officer.

A tanker truck {drove}(e3) into thousands of peaceful marchers on the closed Interstate 35W bridge in [Minneapolis](min event) on Sunday evening. Nobody was hit, authorities said. The driver, who was pulled from his cab and {beaten}(e4), was {arrested}(e5).

In [Louisville](lou event), [Kentucky](ken event), where a medical worker was {shot}(e6) in her home by officers in March, the owner of a barbecue stand was {killed}(e7) early Monday when police and Guard soldiers {fired}(e7) into a parking lot. The mayor {dismissed}(e8) the police chief hours later because body cameras had been switched off.

Stores were {smashed}(e1) in [Santa Monica](san event) and [Long Beach](lon event), [California](cal event); in [Scottsdale](sco event), [Arizona](ari event); in the [Buckhead](buc event) section of [Atlanta](atl event); and on Fifth Avenue in [New York](new event). Fires {burned}(e1) near the White House, including in the basement of a historic church. Two men were {shot}(e9) dead in [Davenport](dav event), [Iowa](iow event), in disturbances overnight, and one in [Indianapolis](ind event). In [Birmingham](bir event), [Alabama](ala event), a crowd {pulled}(e10) down a statue.

At least 4,400 people have been {arrested}(e11) since Thursday, according to a count by this agency, a quarter of them in [Los Angeles](los event).

The scenes were not all of anger. In [Camden](cam event), [New Jersey](newj event), the chief {walked}(e12) at the head of a march with a banner; in [Flint](fli event), [Michigan](mic event), the [Genesee County](gen metonym) sheriff took off his helmet. "We want to be with y'all," Sheriff Len Kowalczyk told the crowd.

The dismissed officer, {charged}(e17) Friday with third-degree {murder}(e2), is to {appear}(e13) in court June 8. The attorney general of [Minnesota](minne metonym) will {lead}(e14) the {prosecution}(e14), Gov. Karl Amundsen announced on Sunday night.

Marchers {turned}(e15) out, too, in [London](lond event)'s Trafalgar Square, in [Toronto](tor event) and in [Auckland](auc event). [Beijing](bei metonym) and [Tehran](teh metonym) {accused}(e16) [Washington](was metonym) of hypocrisy.

The governor's office in [St. Paul](stp metonym) said that the Guard, with 7,000 soldiers in the state, had never been used on this scale since the Second World War.

---
places:
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  lou: {name: Louisville, geonameid: 4299276, point: [38.2542, -85.7594]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  san: {name: Santa Monica, geonameid: 5393212, point: [34.0195, -118.4914]}
  lon: {name: Long Beach, geonameid: 5367929, point: [33.767, -118.1892]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  sco: {name: Scottsdale, geonameid: 5313457, point: [33.5092, -111.899]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  buc: {name: Buckhead, point: [33.84, -84.38]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  dav: {name: Davenport, geonameid: 4853423, point: [41.5236, -90.5776]}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  ind: {name: Indianapolis, geonameid: 4259418, point: [39.7684, -86.158]}
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  cam: {name: Camden, geonameid: 4501018, point: [39.926, -75.1196]}
  newj: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  fli: {name: Flint, geonameid: 4992982, point: [43.0125, -83.6875]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  gen: {name: Genesee County, geonameid: 4993785, point: [43.0211, -83.7064], precision: division}
  minne: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  lond: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  stp: {name: Saint Paul, geonameid: 5045360, point: [44.9444, -93.0933]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: riot, places: [sea, mia, san, lon, sco, buc, atl, new, min], start: 2020-05-26, end: 2020-06-01, date_precision: day, date_text: sixth night, status: happened, actors: "", targets: Stores, main: true}
  e2: {type: killing, places: [min], start: 2020-05, end: 2020-05, date_precision: month, date_text: "", killed: 1, status: happened, actors: a Minneapolis police officer, targets: a handcuffed Black man, main: true}
  e3: {type: attack, places: [min], start: 2020-05-31, end: 2020-05-31, date_precision: day, date_text: on Sunday evening, status: happened, actors: A tanker truck, targets: thousands of peaceful marchers}
  e4: {type: attack, places: [min], start: 2020-05-31, end: 2020-05-31, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: The driver, minor: true}
  e5: {type: arrest, places: [min], start: 2020-05-31, end: 2020-05-31, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver}
  e6: {type: shooting, places: [lou], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March, killed: 1, status: happened, actors: officers, targets: a medical worker}
  e7: {type: shooting, places: [lou], start: 2020-06-01, end: 2020-06-01, date_precision: day, date_text: early Monday, killed: 1, status: happened, actors: police and Guard soldiers, targets: the owner of a barbecue stand}
  e8: {type: layoffs, places: [lou], start: 2020-06-01, end: 2020-06-01, date_precision: day, date_text: hours later, status: happened, actors: The mayor, targets: the police chief}
  e9: {type: shooting, places: [dav, ind], start: 2020-05-31, end: 2020-06-01, date_precision: day, date_text: overnight, killed: 3, status: happened, actors: "", targets: Two men}
  e10: {type: other_crime, places: [bir], start: 2020-05-31, end: 2020-06-01, date_precision: day, date_text: "", status: happened, actors: a crowd, targets: a statue}
  e11: {type: arrest, places: [los], start: 2020-05-28, end: 2020-06-01, date_precision: day, date_text: since Thursday, arrested: 4400, arrested_qualifier: at_least, status: happened, actors: "", targets: "At least 4,400 people", main: true}
  e12: {type: protest, places: [cam, fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the chief}
  e13: {type: trial, places: [min], start: 2020-06-08, end: 2020-06-08, date_precision: day, date_text: June 8, status: planned, actors: The dismissed officer}
  e14: {type: charge, places: [minne], start: 2020-05-31, end: 2020-05-31, date_precision: day, date_text: on Sunday night, status: happened, actors: The attorney general of Minnesota}
  e15: {type: protest, places: [lond, tor, auc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Marchers}
  e17: {type: charge, places: [min], start: 2020-05-29, end: 2020-05-29, date_precision: day, date_text: Friday, status: happened, actors: "", targets: The dismissed officer}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing and Tehran, targets: Washington}
notes: ""
