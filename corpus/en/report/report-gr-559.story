---
id: report-gr-559
genre: report
country: GR
published: 2024-06-06
publisher: Aegean Courier
title: "Aid workers {cleared}(e1) in [Mytilene](myt event) as asylum centre {fire}(e6) case {goes to}(e2) jury"
---
A court on the island of [Lesbos](les event) has {acquitted}(e1) sixteen volunteers, among them a [Dutch](dut demonym) retired sea captain and a swimmer from [Homs](hom mention), of people smuggling, six years after they were {arrested}(e3) for watching the strait with binoculars.

The presiding judge in [Mytilene](myt event) {said}(e1) on Wednesday that listening to a radio channel which anyone can buy in a shop "is not espionage". The prosecutor had himself {asked}(e4) for an acquittal. Lawyers said that they would {seek}(e5) compensation for the 107 days that four of the defendants spent in prison in 2018, two of them on [Chios](chi event).

A few streets away, jury selection {began}(e2) in the retrial of three young [Afghans](afg demonym) over the {blaze}(e6) that {destroyed}(e6) the [Moria](mor event) camp in September 2020 and {left}(e6) 12,000 people on the road. An appeals court last year {quashed}(e7) ten-year sentences because the three had been children, as they had said from the start.

Arrivals in the eastern [Aegean](aeg mention) are up by a third this year, to 14,800 by the end of May. In the small hours of Tuesday, a rubber boat {sank}(e8) off [Agathonisi](aga event). The coast guard {picked up}(e9) 18 people; five, one of them a girl of three, were {dead}(e8). Survivors said that they had {left}(e10) from [Didim](did event). Another route has opened from [Tobruk](tob mention) to [Crete](cre event), where in [Paleochora](pal event) a market hall was {turned}(e11) into a dormitory.

Migration Minister Stathis Kourkoulos, in [Athens](ath event), {rejected}(e12) as "fabrication" a report by a [British](bri demonym) broadcaster that crews had thrown nine people into the sea. The ombudsman is {looking into}(e13) it. On Sunday, voters {choose}(e14) 21 members of the [European](eur demonym org) Parliament, and Kourkoulos's party, seven points down since a rail {disaster}(e15) at [Tempi](tem event) that {killed}(e15) 57, would rather talk of borders.

In [Samos](sam event), the mayor has {asked}(e16) for a second doctor for the closed centre at [Zervou](zer event), which holds 3,600 persons in a place made for 2,040. Water there was {cut off}(e17) for three days last week.

---
places:
  les: {name: Lesbos, point: [39.2, 26.25], precision: area, radius_km: 30}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  myt: {name: Mytilene, point: [39.107, 26.555]}
  chi: {name: Chios, point: [38.37, 26.13]}
  mor: {name: Moria, point: [39.135, 26.503]}
  aeg: {name: Aegean, point: [38.5, 26.0], precision: area, radius_km: 150}
  aga: {name: Agathonisi, point: [37.46, 26.97], precision: area, radius_km: 4}
  did: {name: Didim, point: [37.375, 27.268]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  cre: {name: Crete, point: [35.24, 24.9], precision: division}
  pal: {name: Paleochora, point: [35.23, 23.68]}
  tem: {name: Tempi, point: [39.87, 22.53]}
  sam: {name: Samos, point: [37.75, 26.83], precision: area, radius_km: 20}
  zer: {name: Zervou, point: [37.725, 26.93]}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: verdict, places: [myt], start: 2024-06-05, end: 2024-06-05, date_precision: day, date_text: on Wednesday, status: happened, actors: A court, targets: sixteen volunteers, main: true}
  e2: {type: trial, places: [myt], start: 2024-06-05, end: 2024-06-05, date_precision: day, date_text: "", status: happened, actors: "", targets: three young Afghans, main: true}
  e3: {type: arrest, places: [les], start: 2018, end: 2018, date_precision: year, date_text: six years after, arrested: 16, status: happened, actors: "", targets: sixteen volunteers}
  e4: {type: statement, places: [myt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prosecutor, targets: an acquittal, minor: true}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lawyers, targets: compensation, minor: true}
  e6: {type: fire, places: [mor], start: 2020-09, end: 2020-09, date_precision: month, date_text: in September 2020, displaced: 12000, status: happened, actors: "", targets: camp}
  e7: {type: verdict, places: [], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: An appeals court, targets: ten-year sentences}
  e8: {type: sea_accident, places: [aga], start: 2024-06-04, end: 2024-06-04, date_precision: day, date_text: In the small hours of Tuesday, killed: 5, status: happened, actors: "", targets: a rubber boat}
  e9: {type: rescue, places: [aga], start: 2024-06-04, end: 2024-06-04, date_precision: day, date_text: "", status: happened, actors: The coast guard, targets: 18 people, minor: true}
  e10: {type: transport_change, places: [did], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Survivors, minor: true}
  e11: {type: opening, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a market hall, minor: true}
  e12: {type: statement, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Stathis Kourkoulos, targets: a report}
  e13: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ombudsman}
  e14: {type: election, places: [], start: 2024-06-09, end: 2024-06-09, date_precision: day, date_text: On Sunday, status: planned, actors: voters, targets: 21 members}
  e15: {type: rail_accident, places: [tem], start: null, end: null, date_precision: unknown, date_text: "", killed: 57, status: happened, actors: ""}
  e16: {type: statement, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mayor, targets: a second doctor, minor: true}
  e17: {type: outage, places: [zer], start: 2024-05-27, end: 2024-05-27, date_precision: week, date_text: last week, status: happened, actors: "", targets: Water}
notes: ""
