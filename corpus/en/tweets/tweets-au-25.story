---
id: tweets-au-25
genre: tweets
country: AU
published: 2026-01-10
publisher: "@RegionalDesk"
title: "Live: {Fires}(e1) {Cut}(e2) [Hume](hum event) Highway, Town of [Longwood](lon event) {Evacuated}(e3)"
---
6.02am {Fire}(e1) near [Longwood](lon event), NE of [Seymour](sey mention), now 28,000 ha. It's too late to leave [Ruffy](ruf event), [Creightons Creek](cre event), [Terip Terip](ter event). Take shelter.

6.40am [Hume](hum event) Highway {closed}(e2) both ways between [Seymour](sey event) and [Benalla](ben event). Trains to [Albury](alb mention) {replaced}(e4) by nothing.

7.15am CFA: at least 9 homes {lost}(e1) at [Ruffy](ruf event), plus the school. Three people unaccounted for.

8.00am State of disaster {declared}(e5) for 18 council areas, premier tells presser in [Melbourne](mel event).

8.50am Two of the three missing have been {found}(e6) safe in a dam at [Ruffy](ruf event). Repeat, safe.

9.30am Koala hospital in [Euroa](eur event) asking for pillowcases. Don't bring water, they've water.

10.20am Firefighter, 24, from [Wangaratta](wan mention) {hurt}(e7) when tree fell on tanker near [Gobur](gob event). {Airlifted}(e8) to the Alfred. Serious but stable.

11.05am {43.8}(e9) in [Mildura](mil event) already. 38,000 homes {without power}(e10) from [Bendigo](bend event) to [Shepparton](she event).

12.15pm [New Zealand](new metonym) is {sending}(e11) 71 firies; [Canada](can metonym) 40. Arriving Monday.

1.40pm A second {blaze}(e12), lit by lightning, {jumps}(e12) the [Murray](mur event) at [Walwa](wal event) into [NSW](nsw event). [Jingellic](jin event) {told to get out}(e13).

2.30pm Man, 62, {charged}(e14) with {starting}(e15) fire at [Mount Lawson](mou event) on Wednesday. Bail {refused}(e16) in [Wodonga](wod event).

4.10pm Body {found}(e17) in car at [Gobur](gob event), police confirm. First {death}(e17).

5.00pm The {wind change}(e18) is through at [Ballarat](bal event). {Gusts}(e18) 95.

6.30pm {Cricket}(e19) at the MCG going ahead tomorrow. Smoke permitting.

---
places:
  hum: {name: Hume, point: [-36.8, 145.6], precision: area, radius_km: 60}
  lon: {name: Longwood, point: [-36.8, 145.43], precision: near}
  sey: {name: Seymour, geonameid: 2149797, point: [-37.0266, 145.1392]}
  ruf: {name: Ruffy, point: [-36.97, 145.52], precision: near}
  cre: {name: Creightons Creek, point: [-36.87, 145.52], precision: near}
  ter: {name: Terip Terip, point: [-37.0, 145.65], precision: near}
  ben: {name: Benalla, geonameid: 2176225, point: [-36.5511, 145.9843]}
  alb: {name: Albury, geonameid: 2178174, point: [-36.0748, 146.924]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  eur: {name: Euroa, geonameid: 2167087, point: [-36.7555, 145.5708]}
  wan: {name: Wangaratta, geonameid: 2144764, point: [-36.3585, 146.3206]}
  gob: {name: Gobur, point: [-37.1, 145.65], precision: near}
  mil: {name: Mildura, geonameid: 2157698, point: [-34.1855, 142.1625]}
  bend: {name: Bendigo, geonameid: 2176187, point: [-36.7582, 144.2802]}
  she: {name: Shepparton, geonameid: 2149645, point: [-36.3805, 145.3987]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mur: {name: Murray, point: [-36.0, 147.7], precision: near}
  wal: {name: Walwa, point: [-35.96, 147.73], precision: near}
  nsw: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  jin: {name: Jingellic, point: [-35.93, 147.7], precision: near}
  mou: {name: Mount Lawson, point: [-36.1, 147.4], precision: near}
  wod: {name: Wodonga, geonameid: 2143285, point: [-36.1218, 146.8881]}
  bal: {name: Ballarat, geonameid: 2177091, point: [-37.5662, 143.8496]}
events:
  e1: {type: wildfire, places: [lon, ruf], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [sey, ben], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: displacement, places: [lon], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: transport_change, places: [alb], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [mel], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: rescue, places: [ruf], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: "", targets: Two of the three missing}
  e7: {type: other_accident, places: [gob], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: Firefighter}
  e8: {type: medical, places: [], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: "", targets: Firefighter, minor: true}
  e9: {type: extreme_weather, places: [mil], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: outage, places: [bend, she], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: aid, places: [new, can], start: 2026-01-12, end: 2026-01-12, date_precision: day, date_text: Monday, status: planned, actors: "New Zealand; Canada"}
  e12: {type: wildfire, places: [wal], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: displacement, places: [jin], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: charge, places: [wod], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: "", targets: "Man, 62"}
  e15: {type: other_crime, places: [mou], start: 2026-01-07, end: 2026-01-07, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e16: {type: verdict, places: [wod], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e17: {type: death, places: [gob], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", main: true}
  e18: {type: storm, places: [bal], start: 2026-01-10, end: 2026-01-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e19: {type: match, places: [], start: 2026-01-11, end: 2026-01-11, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
notes: ""
