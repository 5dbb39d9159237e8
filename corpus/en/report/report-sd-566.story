---
id: report-sd-566
genre: report
country: SD
published: 2021-10-26
publisher: Blue Nile Wire
title: "[Sudan](sud metonym) army {seizes power}(e1); at least seven {killed}(e2) outside headquarters"
---
[KHARTOUM](kha dateline), Oct 26 - Smoke {rose}(e2) from burning tyres in [Khartoum](kha event) and its twin city [Omdurman](omd event) on Tuesday as people {stayed away}(e3) from work a day after [Sudan](sud metonym)'s army {dissolved}(e1) the government that it had shared power with.

General Abdelrahman Taha {said}(e4) at a news conference that the prime minister, Hamid Elsheikh, had been {held}(e5) in the general's own house "as a guest". By evening he had been {brought home}(e6), and was "under close security", his office said. Other ministers and party leaders remain in {detention}(e5).

Seven people were {shot dead}(e2) on Monday and 140 {wounded}(e2) when crowds {converged}(e2) on army headquarters, according to a health ministry official. At [Khartoum](kha metonym org) University dormitories, students were {beaten}(e7) with hoses. Night-time {protests}(e2) took place in [Atbara](atb event), where the uprising of 2018 {began}(e8), in [Wad Madani](wad event), [Dongola](don event) and [Port Sudan](por event), and in [El Obeid](elo event) there was a {strike}(e21) of bank staff.

The airport is {closed}(e9) until Saturday. Bridges over the [Nile](nil mention) are {shut}(e9) and the internet is {down}(e10). State television, whose building in [Omdurman](omd event) soldiers {entered}(e11) at dawn on Monday, plays marches.

The {coup}(e1) {came}(e1) weeks before the military was to {hand}(e12) the chair of the Sovereign Council to a civilian. It followed a month of {blockade}(e13) of the port and the road at [Haya](hay event) by the Beja people, on which the price of bread {doubled}(e14). A first attempt by other officers {failed}(e15) on 21 September.

"We walked out for this once, in 2019. We know the way," said Rania, an engineer, at a barricade of bricks in the [Burri](bur event) quarter.

[Washington](was metonym) {froze}(e16) $700 million of aid; its envoy had {left}(e17) [Khartoum](kha event) only on Sunday night, believing that a compromise was near. [Cairo](cai metonym) and [Riyadh](riy metonym) {called for}(e18) restraint. The UN Security Council {met}(e19) behind closed doors in [New York](new event). [Sudanese](suda demonym) ambassadors in [Paris](par event), [Brussels](bru event) and [Geneva](gen event) have {declared}(e20) their missions "embassies of the people".

In [Juba](jub event), officials worried about the pipeline: [South Sudan](sou mention)'s oil goes to sea through its neighbour. Across the border in [Chad](cha mention), camps near [Adré](adr mention) are preparing for arrivals from [Darfur](dar mention).

---
places:
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  bur: {name: Burri, point: [15.6, 32.57]}
  hay: {name: Haya, point: [18.33, 36.38]}
  suda: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  nil: {name: Nile, point: [15.7, 32.53], precision: near}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  adr: {name: Adre, geonameid: 245669, point: [13.4665, 22.1988]}
  dar: {name: Darfur, point: [13.5, 24.5], precision: area, radius_km: 250}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  wad: {name: Wad Madani, point: [14.4, 33.52]}
  omd: {name: Omdurman, geonameid: 365137, point: [15.6445, 32.4777]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  atb: {name: Atbara, geonameid: 378231, point: [17.7022, 33.9864]}
  don: {name: Dongola, geonameid: 363417, point: [19.1816, 30.4769]}
  elo: {name: El-Obeid, geonameid: 379003, point: [13.1842, 30.2167]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: coup, places: [sud, kha], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: a day after, status: happened, actors: "Sudan's army", targets: the government, main: true}
  e2: {type: riot, places: [kha, omd, atb, wad, don, por], start: 2021-10-25, end: 2021-10-26, date_precision: day, date_text: on Monday, killed: 7, injured: 140, status: happened, actors: crowds, targets: army headquarters, main: true}
  e3: {type: strike, places: [kha, omd], start: 2021-10-26, end: 2021-10-26, date_precision: day, date_text: on Tuesday, status: happened, actors: people}
  e4: {type: statement, places: [kha], start: 2021-10-26, end: 2021-10-26, date_precision: day, date_text: "", status: happened, actors: General Abdelrahman Taha}
  e5: {type: arrest, places: [kha], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: "", status: happened, actors: General Abdelrahman Taha, targets: "the prime minister, Hamid Elsheikh", main: true}
  e6: {type: decision, places: [kha], start: 2021-10-26, end: 2021-10-26, date_precision: day, date_text: By evening, status: happened, actors: "", targets: he, minor: true}
  e7: {type: attack, places: [kha], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: "", status: happened, actors: "", targets: students}
  e8: {type: protest, places: [atb], start: 2018, end: 2018, date_precision: year, date_text: of 2018, status: happened, actors: "", minor: true}
  e9: {type: closure, places: [kha], start: null, end: null, date_precision: unknown, date_text: until Saturday, status: happened, actors: "", targets: The airport}
  e10: {type: outage, places: [sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the internet}
  e11: {type: raid, places: [omd], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: at dawn on Monday, status: happened, actors: soldiers, targets: State television}
  e12: {type: decision, places: [sud], start: 2021-11, end: 2021-11, date_precision: month, date_text: weeks before, status: planned, actors: the military, targets: the chair of the Sovereign Council, minor: true}
  e13: {type: protest, places: [hay], start: 2021-09, end: 2021-10, date_precision: month, date_text: a month, status: happened, actors: the Beja people, targets: the port}
  e14: {type: market, places: [sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the price of bread, minor: true}
  e15: {type: coup, places: [sud], start: 2021-09-21, end: 2021-09-21, date_precision: day, date_text: on 21 September, status: happened, actors: other officers}
  e16: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, targets: aid}
  e17: {type: visit, places: [kha], start: 2021-10-24, end: 2021-10-24, date_precision: day, date_text: on Sunday night, status: happened, actors: envoy, minor: true}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cairo and Riyadh, minor: true}
  e19: {type: meeting, places: [new], start: 2021-10-26, end: 2021-10-26, date_precision: day, date_text: "", status: happened, actors: The UN Security Council}
  e20: {type: statement, places: [par, bru, gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ambassadors}
  e21: {type: strike, places: [elo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: bank staff}
notes: ""
