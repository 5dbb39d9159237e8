---
id: flood-jm-26
genre: flood
country: JM
published: 2025-10-31
publisher: Kingston Observer-Post
title: "{Hurricane}(e1) left 28 {dead}(e1); army still cannot reach hamlets in west"
---
[KINGSTON](kin dateline): Helicopters found whole hamlets without a roof as they {got for the first time}(e2) on Thursday to the hills of [Saint Elizabeth](sai event), two days after one of the strongest [Atlantic](atl mention) {storms}(e1) on record {made landfall}(e1) at [New Hope](new event).

The government puts the {dead}(e1) at 28. Ten are from [Westmoreland](wes event). In [Haiti](hai event) the same {hurricane}(e1) caused a river to {burst its banks}(e3) at [Petit-Goâve](pet event), {drowning}(e3) 25 people, ten of them children, without ever touching land there.

"We ate breadfruit off the ground," said Miss Icilda Brown, 70, in [Black River](bla event), where the clock tower and the courthouse are gone.

Three in four subscribers have {no light}(e4). [Montego Bay](mon event) airport {resumes}(e5) commercial flights on Saturday. {Looters}(e6) were {arrested}(e7) at a supermarket in [Santa Cruz](san event), seven of them; a wholesaler in the same town {gave away}(e8) his stock.

In [Cuba](cub event), 735,000 had been {moved}(e9) in time, and there no one died.

---
places:
  atl: {name: Atlantic Ocean, point: [25.0, -50.0], precision: area, radius_km: 2500}
  sai: {name: Saint Elizabeth, geonameid: 3488708, point: [18.0537, -77.7646], precision: division}
  new: {name: New Hope, point: [18.2, -78.05], precision: near}
  wes: {name: Westmoreland, geonameid: 3488081, point: [18.2678, -78.1303], precision: division}
  pet: {name: Tigwav, geonameid: 3718962, point: [18.4312, -72.8652]}
  bla: {name: Black River, geonameid: 3491355, point: [18.0264, -77.8487]}
  mon: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  san: {name: Santa Cruz, geonameid: 3488620, point: [18.0534, -77.6984]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
events:
  e1: {type: storm, places: [new, sai, wes, bla], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: two days after, killed: 28, status: happened, actors: "", main: true}
  e2: {type: aid, places: [sai], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: on Thursday, status: happened, actors: Helicopters, minor: true}
  e3: {type: flood, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", killed: 25, status: happened, actors: "", main: true}
  e4: {type: outage, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three in four subscribers}
  e5: {type: opening, places: [mon], start: 2025-11-01, end: 2025-11-01, date_precision: day, date_text: on Saturday, status: planned, actors: Montego Bay airport}
  e6: {type: robbery, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", arrested: 7, status: happened, actors: "", targets: Looters}
  e8: {type: aid, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a wholesaler}
  e9: {type: displacement, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", displaced: 735000, status: happened, actors: "", targets: "735,000"}
notes: ""
