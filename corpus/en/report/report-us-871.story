---
id: report-us-871
genre: report
country: US
published: 2021-06-03
publisher: Tillamook Head Tribune
title: "Police beat"
---
[Seaside](sea event) police - May 25: A 34-year-old [Vancouver](van mention), [Wash.](was mention), man was {cited}(e1) for {theft}(e2) after a store on Roosevelt Drive said that he had {left}(e2) with a wetsuit under his clothes. It was 79 degrees.

May 26: Report of a suspicious person looking into cars near the Turnaround. He had lost his own.

May 27: An officer {took}(e3) a bicycle worth $2,400 from a man who couldn't say where he'd got it. It belongs to a woman in [Gearhart](gea mention), who had the serial number. Police ask all owners to write theirs down.

May 28: {Crash}(e4), U.S. 101 at Avenue U. A pickup driven by a [Hillsboro](hil mention) man {struck}(e4) a parked van. One passenger had a sore neck and declined an ambulance.

May 29: Noise, noise, noise.

May 30: A caller at a motel wanted to know if it was legal to sleep on the beach. It isn't within city limits, or anywhere adjacent to a state park. Campgrounds at [Nehalem Bay](neh mention) and [Fort Stevens](for mention) were full.

[Cannon Beach](can event) police - May 29: {Arrested}(e5) on a [Clackamas County](cla metonym org) warrant, Joseph R. Tanner, 40, of [Molalla](mol mention). The warrant was for failure to appear. He was lodged in [Astoria](ast mention).

May 31: Two people who had climbed on Haystack Rock were told to get off. Climbing above the barnacle line is prohibited. The fine may be as much as $1,250, and the tide is not fined at all, said Sgt. Rachel Nance.

The sheriff's office - Deputies would like to remind visitors that Memorial Day begins the season of car break-ins at trailheads, [Ecola](eco mention) and Saddle Mountain in particular. Take your valuables with you. A backpack on a seat costs $400 in glass. Thieves sit in the lot and watch you put it in the trunk.

Entries are based on reports written by officers, and not all of those who are mentioned have been or will be charged. Names of juveniles and of victims aren't used. Requests for removal are considered a year after dismissal.

---
places:
  sea: {name: Seaside, geonameid: 5750984, point: [45.9932, -123.9226]}
  van: {name: Vancouver, geonameid: 5814616, point: [45.6387, -122.6615]}
  gea: {name: Gearhart, geonameid: 5728127, point: [46.0243, -123.9112]}
  hil: {name: Hillsboro, geonameid: 5731371, point: [45.5229, -122.9898]}
  neh: {name: Nehalem Bay, point: [45.7, -123.94], precision: near}
  for: {name: Fort Stevens, point: [46.18, -123.96], precision: near}
  can: {name: Cannon Beach, geonameid: 5717789, point: [45.8918, -123.9615]}
  cla: {name: Clackamas County, point: [45.19, -122.2], precision: area, radius_km: 40}
  mol: {name: Molalla, geonameid: 5741182, point: [45.1473, -122.577]}
  ast: {name: Astoria, geonameid: 5711847, point: [46.1879, -123.8312]}
  eco: {name: Ecola, point: [45.92, -123.97], precision: near}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
events:
  e1: {type: charge, places: [sea], start: 2021-05-25, end: 2021-05-25, date_precision: day, date_text: May 25, status: happened, actors: "", targets: A 34-year-old Vancouver}
  e2: {type: robbery, places: [sea], start: 2021-05-25, end: 2021-05-25, date_precision: day, date_text: May 25, status: happened, actors: "", targets: a wetsuit}
  e3: {type: raid, places: [sea], start: 2021-05-27, end: 2021-05-27, date_precision: day, date_text: May 27, status: happened, actors: An officer, targets: a bicycle}
  e4: {type: road_accident, places: [sea], start: 2021-05-28, end: 2021-05-28, date_precision: day, date_text: May 28, injured: 1, status: happened, actors: A pickup, targets: a parked van}
  e5: {type: arrest, places: [can], start: 2021-05-29, end: 2021-05-29, date_precision: day, date_text: May 29, arrested: 1, status: happened, actors: "", targets: Joseph R. Tanner}
notes: ""
