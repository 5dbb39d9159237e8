---
id: report-is-760
genre: report
country: IS
published: 2026-01-20
publisher: Reykjavik Sun
title: "Trawler {grounded}(e1) off [Hornstrandir](hor event); 15 crew {winched}(e2) to safety in storm"
---
The Coast Guard helicopter made three trips in darkness and 30 m/s winds early on Monday to {lift}(e2) 15 people from a trawler that had {run onto}(e1) rocks below the cliffs of [Hornbjarg](horn event), in the uninhabited far northwest of [Iceland](ice event).

All are well, apart from the cook, who {broke}(e3) two ribs. They were {set down}(e2) in [Ísafjörður](isa event) at 6.10am, where the rescue association had soup ready.

The Steinunn Björg, built in 2003 and owned by a company in [Akureyri](aku mention), {lost}(e4) its rudder late on Sunday on the way from the [Denmark Strait](den mention) to [Sauðárkrókur](sau mention) with 190 tonnes of cod. The trawler Hafþór from [Bolungarvík](bol mention) {came}(e2) to its aid but the towline {parted}(e2) twice.

"You could hear the rock and you couldn't see it," captain Guðjón Hauksson told state radio. He has 35 years at sea.

About 80 tonnes of diesel are on board. The Environment Agency will {fly}(e5) over the area when the weather improves and has {asked}(e5) [Norway](norw metonym) for a ship with booms. The cliffs are home to one of the biggest guillemot colonies in the North Atlantic.

The {storm}(e6), the fourth since Christmas, {closed}(e7) the road over [Steingrímsfjarðarheiði](ste event) and cut electricity in [Hólmavík](hol event) for nine hours. An {avalanche}(e8) {fell}(e8) across the road to [Súðavík](sua event) on Monday without hitting anyone. Friday {marked}(e9) 31 years since the one in that village that {killed}(e10) 14 people, eight of them children; a parliamentary commission {concluded}(e11) in December that the residents should have been warned.

[Iceland](ice mention) has seldom lost men to the sea of late. The last big sinking, in February 2001, {took}(e12) two lives south of [Surtsey](sur event). A boatman in his sixties {died}(e13) off [Patreksfjörður](pat event) last August.

The bad weather has {moved}(e14) on to the [Faroe Islands](far event), where ferries to [Suðuroy](suu mention) were {called off}(e15) on Tuesday, and to western [Norway](norw event). In [Ålesund](ale event), a construction crane {came down}(e16) on two parked cars.

Elsewhere in the country, a seismic swarm {started}(e17) on Saturday under [Svartsengi](sva event). Some 60 people have {left}(e18) [Grindavík](gri event) as a precaution and the Blue Lagoon is {shut}(e19) until Thursday. Parliament {resumes}(e20) on Wednesday with a debate on the {referendum}(e21) on talks with the EU, due by 2027.

---
places:
  hor: {name: Hornstrandir, point: [66.4, -22.5], precision: area, radius_km: 20}
  horn: {name: Hornbjarg, point: [66.46, -22.38], precision: near}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  isa: {name: Ísafjörður, point: [66.07, -23.13]}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  den: {name: Denmark Strait, point: [66.8, -27.0], precision: area, radius_km: 150}
  sau: {name: Sauðárkrókur, point: [65.75, -19.64]}
  bol: {name: Bolungarvík, point: [66.16, -23.26]}
  nor: {name: North Atlantic, point: [58.0, -25.0], precision: area, radius_km: 1500}
  ste: {name: Steingrímsfjarðarheiði, point: [65.75, -22.1], precision: near}
  hol: {name: Hólmavík, point: [65.7, -21.68]}
  sua: {name: Súðavík, point: [66.03, -22.99]}
  sur: {name: Surtsey, point: [63.3, -20.6], precision: near}
  pat: {name: Patreksfjörður, point: [65.6, -24.0]}
  far: {name: Faroe Islands, geonameid: 2622320, point: [62.0, -7.0], precision: country}
  suu: {name: Suðuroy, point: [61.53, -6.85], precision: area, radius_km: 12}
  ale: {name: Ålesund, geonameid: 3163392, point: [62.4723, 6.1549]}
  sva: {name: Svartsengi, point: [63.88, -22.43], precision: near}
  gri: {name: Grindavík, point: [63.84, -22.43]}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: sea_accident, places: [horn, hor], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: early on Monday, injured: 1, status: happened, actors: a trawler, targets: rocks, main: true}
  e2: {type: rescue, places: [horn, isa], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: early on Monday, status: happened, actors: The Coast Guard helicopter, targets: 15 people, main: true}
  e3: {type: other_accident, places: [horn], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: the cook, minor: true}
  e4: {type: outage, places: [], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: late on Sunday, status: happened, actors: The Steinunn Björg, targets: its rudder, minor: true}
  e5: {type: investigation, places: [horn], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Environment Agency, minor: true}
  e6: {type: storm, places: [hor, hol], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e7: {type: closure, places: [ste], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the road}
  e8: {type: landslide, places: [sua], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: the road}
  e9: {type: ceremony, places: [], start: 2026-01-16, end: 2026-01-16, date_precision: day, date_text: Friday, status: happened, actors: "", minor: true}
  e10: {type: landslide, places: [sua], start: 1995-01-16, end: 1995-01-16, date_precision: day, date_text: 31 years since, killed: 14, status: happened, actors: "", targets: 14 people}
  e11: {type: investigation, places: [], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: a parliamentary commission}
  e12: {type: sea_accident, places: [sur], start: 2001-02, end: 2001-02, date_precision: month, date_text: in February 2001, killed: 2, status: happened, actors: ""}
  e13: {type: death, places: [pat], start: 2025-08, end: 2025-08, date_precision: month, date_text: last August, killed: 1, status: happened, actors: "", targets: A boatman in his sixties}
  e14: {type: storm, places: [far, norw], start: 2026-01-20, end: 2026-01-20, date_precision: day, date_text: "", status: happened, actors: ""}
  e15: {type: transport_change, places: [suu], start: 2026-01-20, end: 2026-01-20, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: ferries}
  e16: {type: collapse, places: [ale], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a construction crane, targets: two parked cars}
  e17: {type: earthquake, places: [sva], start: 2026-01-17, end: 2026-01-17, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e18: {type: displacement, places: [gri], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60, displaced_qualifier: about, status: happened, actors: Some 60 people}
  e19: {type: closure, places: [sva], start: 2026-01-20, end: 2026-01-22, date_precision: day, date_text: until Thursday, status: happened, actors: "", targets: the Blue Lagoon}
  e20: {type: meeting, places: [], start: 2026-01-21, end: 2026-01-21, date_precision: day, date_text: on Wednesday, status: planned, actors: Parliament, minor: true}
  e21: {type: election, places: [ice], start: 2027, end: 2027, date_precision: year, date_text: by 2027, status: planned, actors: ""}
notes: ""
