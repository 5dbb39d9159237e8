---
id: flood-bd-01
genre: flood
country: BD
published: 2014-07-25
title: "80,000 {marooned}(e1) as hill water fills the haors"
---
[SUNAMGANJ](sun dateline), July 25 -- Boats were the only traffic on the main road of [Bishwambarpur](bis event) on Friday, a week after water from the [Meghalaya](meg mention) hills {burst}(e1) into the bowl-shaped wetlands of north-eastern [Bangladesh](bd event).

At least 80,000 people were {marooned}(e1) in [Tahirpur](tah event), [Dharmapasha](dha event), [Jamalganj](jam event) and [Bishwambarpur](bis event) upazilas, the district relief officer said. Two children {drowned}(e2) at [Badaghat](bad event) on Wednesday when a raft of banana stems came apart. Snakes {bit}(e3) eleven.

The [Surma](sur event) was {flowing 74 cm above}(e4) its danger mark at [Sunamganj](sun event) at noon, the [Kushiyara](kus event) {31 cm}(e5) at [Sherpur](she event), the one in [Moulvibazar](mou event), not its larger namesake on the [Garo Hills](gar mention) border. At [Sylhet](syl event) both banks were dry, and hydrologists in [Dhaka](dhk mention) believe that a peak there is unlikely.

Rice is what people ask for. Two trucks of it {left}(e6) [Chhatak](chh event) by barge on Thursday with dry molasses and saline. "The barge passed us. It waved," said Abdul Motin, standing on the roof of his school at [Solukabad](sol event).

The boro harvest was in before the rise. The aman seedbeds were not.

---
places:
  sun: {name: Sunamganj, geonameid: 1185105, point: [25.0689, 91.4024]}
  bis: {name: Bishwambarpur, point: [25.097, 91.306]}
  meg: {name: Meghalaya, geonameid: 1263207, point: [25.4804, 91.3031], precision: division}
  bd: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  tah: {name: Tahirpur, point: [25.09, 91.175]}
  dha: {name: Dharmapasha, point: [24.905, 91.015]}
  jam: {name: Jamalganj, point: [24.996, 91.233]}
  bad: {name: Badaghat, point: [25.144, 91.183]}
  sur: {name: Surma River, point: [25.0, 91.6], precision: area, radius_km: 60}
  kus: {name: Kushiyara River, point: [24.7, 91.8], precision: area, radius_km: 50}
  she: {name: "Sherpur, Moulvibazar", point: [24.627, 91.686]}
  mou: {name: Moulvibazar District, point: [24.48, 91.77], precision: division}
  gar: {name: Garo Hills, point: [25.5, 90.35], precision: area, radius_km: 60}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  dhk: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  chh: {name: Chhatak, geonameid: 1185254, point: [25.0385, 91.6696]}
  sol: {name: Solukabad, point: [25.14, 91.35]}
events:
  e1: {type: flood, places: [tah, dha, jam, bis], start: 2014-07-18, end: 2014-07-18, date_precision: day, date_text: a week after, displaced: 80000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: other_accident, places: [bad], start: 2014-07-23, end: 2014-07-23, date_precision: day, date_text: on Wednesday, killed: 2, status: happened, actors: "", main: true}
  e3: {type: attack, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", injured: 11, status: happened, actors: ""}
  e4: {type: flood, places: [sun], start: 2014-07-25, end: 2014-07-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [she], start: 2014-07-25, end: 2014-07-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [chh], start: 2014-07-24, end: 2014-07-24, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
notes: ""
