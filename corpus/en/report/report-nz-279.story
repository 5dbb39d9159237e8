---
id: report-nz-279
genre: report
country: NZ
published: 2012-04-18
publisher: Thames Valley Star
title: "Storm {leaves}(e1) [Coromandel](cor event) residents {in the dark}(e2)"
---
Power had been {restored}(e3) to all but 900 homes on the [Coromandel Peninsula](coro event) by last night after Monday's {gale}(e1) {brought down}(e1) trees from [Colville](col event) to [Waihi](wai event).

At its worst some 11,000 customers were {without electricity}(e2). Lines company Eastland Power said a {slip}(e4) had {taken out}(e4) two poles on the [Tapu](tap event)-[Coroglen](corog event) road and it could be Friday before crews got there.

State Highway 25 is {closed}(e5) at [Kūaotunu](kua event) and at [Ruamahunga](rua event), north of [Thames](tha event). The ferry to [Auckland](auc mention) did not {sail}(e6) on Monday or yesterday.

Civil Defence staff {evacuated}(e7) 14 people from a campground at [Port Jackson](por event). A couple from the [Netherlands](net mention), whose campervan was {blown}(e8) on its side, {were treated}(e9) at [Thames](tha event) Hospital.

[Whitianga](whi event) recorded gusts of 137kmh, the strongest since Cyclone Wilma in January last year, and 180mm of rain {fell}(e1) in 20 hours at [The Pinnacles](the event).

Dairy farmer Selwyn Aickin, of [Hikuai](hik mention), said he had not {milked}(e10) for three shifts. "The generator's at my brother's in [Paeroa](pae mention) and I can't get at it," he said.

District council roading manager Aroha Te Moananui put the repair bill at $1.6 million, on top of $4m from the {storm}(e11) of 2011. The council will {ask}(e12) the Transport Agency for help at a {meeting}(e12) in [Hamilton](ham event) on Tuesday.

Further afield, a woman, 74, {died}(e13) in [Tauranga](tau event) when a branch {hit}(e13) her car and a log ship {dragged}(e14) its anchor off [Mount Maunganui](mou event). Salvors there are still {removing}(e15) containers from the container ship that {struck}(e16) [Astrolabe Reef](ast event) last October.

The annual [Whangamata](wha event) Beach Hop clean-up and the Anzac junior rugby tournament in [Ngatea](nga event), both set for Saturday, have been {postponed}(e17).

Federated Farmers has {set up}(e18) a hay bank. MetService expects a second, weaker front to {cross}(e19) [Northland](nor event) on Thursday night.

---
places:
  cor: {name: Coromandel, point: [-36.76, 175.5]}
  coro: {name: Coromandel Peninsula, point: [-36.9, 175.6], precision: area, radius_km: 40}
  col: {name: Colville, point: [-36.63, 175.47]}
  corog: {name: Coroglen, point: [-36.91, 175.68]}
  kua: {name: Kuaotunu, point: [-36.72, 175.73]}
  por: {name: Port Jackson, point: [-36.48, 175.34]}
  tap: {name: Tapu, point: [-36.98, 175.5]}
  rua: {name: Ruamahunga, point: [-37.03, 175.52]}
  the: {name: The Pinnacles, point: [-37.06, 175.73], precision: near}
  hik: {name: Hikuai, point: [-37.07, 175.78]}
  mou: {name: Mount Maunganui, point: [-37.64, 176.19]}
  ast: {name: Astrolabe Reef, point: [-37.54, 176.43], precision: near}
  wha: {name: Whangamata, point: [-37.21, 175.87]}
  nga: {name: Ngatea, point: [-37.28, 175.5]}
  nor: {name: Northland, geonameid: 2185978, point: [-35.5874, 173.981], precision: division}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  wai: {name: Waihi, point: [-37.39, 175.84]}
  whi: {name: Whitianga, point: [-36.83, 175.7]}
  pae: {name: Paeroa, point: [-37.38, 175.67]}
  tha: {name: Thames, point: [-37.14, 175.54]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  tau: {name: Tauranga, geonameid: 2208032, point: [-37.6861, 176.1667]}
events:
  e1: {type: storm, places: [coro, cor, col, wai, whi, the], start: 2012-04-16, end: 2012-04-16, date_precision: day, date_text: "Monday's", status: happened, actors: "", targets: trees, main: true}
  e2: {type: outage, places: [coro], start: 2012-04-16, end: 2012-04-16, date_precision: day, date_text: "", status: happened, actors: "", targets: "some 11,000 customers", main: true}
  e3: {type: construction, places: [coro], start: 2012-04-17, end: 2012-04-17, date_precision: day, date_text: by last night, status: happened, actors: "", minor: true}
  e4: {type: landslide, places: [tap, corog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two poles}
  e5: {type: closure, places: [kua, rua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: State Highway 25}
  e6: {type: transport_change, places: [auc], start: 2012-04-16, end: 2012-04-17, date_precision: day, date_text: on Monday or yesterday, status: happened, negated: true, actors: The ferry}
  e7: {type: displacement, places: [por], start: null, end: null, date_precision: unknown, date_text: "", displaced: 14, status: happened, actors: Civil Defence staff, targets: 14 people}
  e8: {type: storm, places: [por], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: campervan, minor: true}
  e9: {type: medical, places: [tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A couple from the Netherlands, minor: true}
  e10: {type: other, places: [hik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Selwyn Aickin, minor: true}
  e11: {type: storm, places: [coro], start: 2011, end: 2011, date_precision: year, date_text: of 2011, status: happened, actors: "", minor: true}
  e12: {type: meeting, places: [ham], start: 2012-04-24, end: 2012-04-24, date_precision: day, date_text: on Tuesday, status: planned, actors: The council, targets: the Transport Agency}
  e13: {type: storm, places: [tau], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: a branch, targets: "a woman, 74"}
  e14: {type: sea_accident, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a log ship}
  e15: {type: rescue, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Salvors, targets: containers, minor: true}
  e16: {type: sea_accident, places: [ast], start: 2011-10, end: 2011-10, date_precision: month, date_text: last October, status: happened, actors: the container ship}
  e17: {type: festival, places: [wha, nga], start: 2012-04-21, end: 2012-04-21, date_precision: day, date_text: for Saturday, status: happened, negated: true, actors: ""}
  e18: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Federated Farmers, targets: a hay bank}
  e19: {type: storm, places: [nor], start: 2012-04-19, end: 2012-04-19, date_precision: day, date_text: on Thursday night, status: planned, actors: ""}
notes: ""
