---
id: report-us-280
genre: report
country: US
published: 2010-01-14
publisher: The Okeechobee Register
title: "Freeze {kills}(e1) tropical fish, {sickens}(e2) manatees across South [Florida](flo event)"
---
[RUSKIN](rus dateline), [Fla.](flo dateline) — Art Sandifer {walked}(e3) his rows of ponds Wednesday with a dip net and a trash barrel. By noon the barrel was full of guppies and swordtails.

"That's a year's work," said Sandifer, who raises aquarium fish on 18 acres south of [Tampa](tam mention). "I've got heaters on eight ponds. I have 210."

Twelve straight days of {cold}(e1) have {killed}(e1) as much as half of [Florida](flo event)'s tropical fish crop, valued at $33 million, growers {estimate}(e1). The low at [Plant City](pla event) on Monday was 22 degrees, and sleet {fell}(e4) in [Miami](mia event) suburbs over the weekend for the first time in decades.

The state's citrus growers, who will {learn}(e5) the extent of their losses this week, fear that groves around [Arcadia](arc event), [Sebring](seb event) and [LaBelle](lab event) have been {damaged}(e1). Tomato and pepper fields near [Immokalee](imm event) were nearly {wiped out}(e1). Some 2,000 pickers there have had no work since Jan. 6; a church in [Naples](nap event) has {served}(e6) 300 meals a day.

Gov. Warren Tilley {extended}(e7) a state of emergency on Monday. Trucks may carry heavier loads through Jan. 31 so that fruit can be {rushed}(e8) to plants at [Bradenton](bra event) and [Lake Wales](lak event) before it spoils.

Strawberry farmers who {pumped}(e9) water night and day to coat their plants in ice are {accused}(e10) of opening sinkholes. In [Dover](dov event), east of [Tampa](tam mention), 22 homes have been {damaged}(e11) since Jan. 5, and an elementary school in [Plant City](pla event) was {closed}(e12) after a {crack}(e11) appeared in the cafeteria.

Wildlife officials have {found}(e2) 77 dead manatees statewide. Hundreds are {crowding}(e13) the warm discharge of power plants at [Apollo Beach](apo event) and [Riviera Beach](riv event). More than 3,500 stunned sea turtles were {collected}(e14), most of them from [St. Joseph Bay](stj event) and [Mosquito Lagoon](mos event); many are being {warmed}(e15) at centers in [Marathon](mar event) and at [Jekyll Island](jek event), [Georgia](geo event).

Four people have {died}(e16) of exposure or carbon monoxide in the state, among them a homeless man in [Gainesville](gai event). Temperatures should {return}(e17) to the 70s by Saturday.

---
places:
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  rus: {name: Ruskin, geonameid: 4170688, point: [27.7209, -82.4331]}
  tam: {name: Tampa, geonameid: 4174757, point: [27.9475, -82.4584]}
  pla: {name: Plant City, geonameid: 4168773, point: [28.0189, -82.1147]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  arc: {name: Arcadia, geonameid: 4146206, point: [27.2159, -81.8584]}
  seb: {name: Sebring, geonameid: 4172383, point: [27.4956, -81.4409]}
  lab: {name: LaBelle, geonameid: 4161075, point: [26.7617, -81.4384]}
  imm: {name: Immokalee, geonameid: 4159553, point: [26.4187, -81.4173]}
  nap: {name: Naples, geonameid: 4165565, point: [26.1423, -81.796]}
  bra: {name: Bradenton, geonameid: 4148708, point: [27.4989, -82.5748]}
  lak: {name: Lake Wales, geonameid: 4161400, point: [27.9014, -81.5859]}
  dov: {name: Dover, geonameid: 4153553, point: [27.9942, -82.2195]}
  apo: {name: Apollo Beach, geonameid: 4146161, point: [27.7731, -82.4076]}
  riv: {name: Riviera Beach, geonameid: 4170174, point: [26.7753, -80.0581]}
  stj: {name: St. Joseph Bay, point: [29.75, -85.35], precision: area, radius_km: 10}
  mos: {name: Mosquito Lagoon, point: [28.75, -80.75], precision: area, radius_km: 15}
  mar: {name: Marathon, geonameid: 4163379, point: [24.7138, -81.0904]}
  jek: {name: Jekyll Island, point: [31.06, -81.41]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  gai: {name: Gainesville, geonameid: 4156404, point: [29.6516, -82.3248]}
events:
  e1: {type: extreme_weather, places: [flo, rus, pla, arc, seb, lab, imm], start: 2010-01-02, end: 2010-01-13, date_precision: day, date_text: Twelve straight days, status: happened, actors: "", targets: tropical fish, main: true}
  e2: {type: extreme_weather, places: [flo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 77 dead manatees, main: true}
  e3: {type: other, places: [rus], start: 2010-01-13, end: 2010-01-13, date_precision: day, date_text: Wednesday, status: happened, actors: Art Sandifer, minor: true}
  e4: {type: extreme_weather, places: [mia], start: 2010-01-09, end: 2010-01-10, date_precision: day, date_text: over the weekend, status: happened, actors: ""}
  e5: {type: survey, places: [flo], start: 2010-01-11, end: 2010-01-11, date_precision: week, date_text: this week, status: planned, actors: "The state's citrus growers", minor: true}
  e6: {type: aid, places: [nap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a church, targets: 300 meals a day}
  e7: {type: decision, places: [flo], start: 2010-01-11, end: 2010-01-11, date_precision: day, date_text: on Monday, status: happened, actors: Gov. Warren Tilley, targets: a state of emergency}
  e8: {type: transport_change, places: [bra, lak], start: 2010-01-31, end: 2010-01-31, date_precision: day, date_text: through Jan. 31, status: planned, actors: "", targets: fruit, minor: true}
  e9: {type: other, places: [dov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Strawberry farmers, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Strawberry farmers, minor: true}
  e11: {type: collapse, places: [dov, pla], start: 2010-01-05, end: 2010-01-13, date_precision: day, date_text: since Jan. 5, status: happened, actors: "", targets: 22 homes}
  e12: {type: closure, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an elementary school}
  e13: {type: other, places: [apo, riv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hundreds, minor: true}
  e14: {type: rescue, places: [stj, mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "More than 3,500 stunned sea turtles"}
  e15: {type: medical, places: [mar, jek], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: extreme_weather, places: [flo, gai], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: ""}
  e17: {type: extreme_weather, places: [flo], start: 2010-01-16, end: 2010-01-16, date_precision: day, date_text: by Saturday, status: planned, actors: "", minor: true}
notes: ""
