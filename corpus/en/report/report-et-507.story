---
id: report-et-507
genre: report
country: ET
published: 2023-08-25
publisher: Horn Protection Network
title: "[Amhara](amh event): detentions and displacement under the state of emergency"
---
**Highlights**

• At least 183 people were {killed}(e1) in {clashes}(e1) between the army and Fano militias in [Amhara](amh event) Region from 1 to 22 August.

• More than 1,000 persons have been {arrested}(e2) since a six-month state of emergency was {declared}(e3) on 4 August.

• Fuel and medical supplies have not {reached}(e4) [Lalibela](lal event) for three weeks.

**Situation overview**

{Fighting}(e1) that {broke out}(e1) in late July, after the federal government {moved}(e5) to dissolve regional special forces, has subsided in the larger towns. The army {retook}(e6) [Gondar](gon event), [Dessie](des event) and the regional capital, [Bahir Dar](bah event), between 8 and 10 August. Commercial flights to [Bahir Dar](bah mention) and [Gondar](gon mention) have {resumed}(e7), those to [Lalibela](lal mention) and [Dessie](des mention) have not. Armed groups continue to {block}(e8) the road from [Debre Tabor](debr event) to [Woldiya](wol event).

On 13 August, an {explosion}(e9) in the centre of [Finote Selam](fin event), attributed by hospital staff to a drone, {killed}(e9) 26 people and {wounded}(e9) more than 50. The authorities have not commented.

**Rights concerns**

Partners {visited}(e10) three places of detention in [Addis Ababa](add event), where most of the {arrests}(e2) were made. Detainees of [Amhara](amh demonym) origin, among them three journalists and a member of the federal parliament, said that they had been {taken}(e2) from their homes at night without warrants. A school in [Awash Arba](awa event), in [Afar](afa mention), is being {used}(e11) as a camp. The [Ethiopian](eth demonym org) Human Rights Commission, which {asked}(e12) for access on 14 August, has been {let in}(e12) at only two sites.

The House of Peoples' Representatives {approved}(e13) the emergency decree on 14 August with 16 votes against. It allows arrest without a court order, curfews and the closing of media.

**Displacement**

Local officials {registered}(e14) 11,400 newly displaced people in [Debre Birhan](deb event) and 3,200 in [Metema](met event), where a transit centre for arrivals from [Sudan](sud mention) is running short of water; about 300 refugees {left}(e15) it in July after an armed {robbery}(e16). In [North Shewa](nor event), 2,000 households have {moved}(e14) to church compounds.

**Response**

Two trucks with trauma kits {reached}(e17) [Dessie](des event) on 20 August. A planned cholera vaccination in [West Gondar](wes event) has been {postponed}(e18). A flash appeal will be {launched}(e19) next week.

---
places:
  amh: {name: Amhara, geonameid: 444180, point: [11.6981, 37.7222], precision: division}
  awa: {name: Awash Arba, point: [9.1, 40.15]}
  afa: {name: Afar, geonameid: 444179, point: [12.1232, 41.0236], precision: division}
  lal: {name: Lalibela, geonameid: 332288, point: [12.0322, 39.0476]}
  fin: {name: Finote Selam, point: [10.7, 37.27]}
  nor: {name: North Shewa, point: [9.8, 39.4], precision: division}
  wes: {name: West Gondar, point: [12.8, 36.4], precision: division}
  deb: {name: Debre Birhan, geonameid: 339734, point: [9.6795, 39.5326]}
  met: {name: Metema, point: [12.95, 36.15]}
  wol: {name: Woldiya, point: [11.83, 39.6]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  debr: {name: Debre Tabor, geonameid: 339686, point: [11.85, 38.0167]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  gon: {name: Gonder, geonameid: 336014, point: [12.6, 37.4667]}
  des: {name: Dessie, geonameid: 339219, point: [11.1333, 39.6333]}
  bah: {name: Bahir Dar, geonameid: 342884, point: [11.5936, 37.3908]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
events:
  e1: {type: battle, places: [amh], start: 2023-08-01, end: 2023-08-22, date_precision: day, date_text: from 1 to 22 August, killed: 183, killed_qualifier: at_least, status: happened, actors: the army, targets: Fano militias, main: true}
  e2: {type: arrest, places: [add], start: 2023-08-04, end: 2023-08-25, date_precision: day, date_text: since a six-month state of emergency, arrested: 1000, arrested_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: decision, places: [amh], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: on 4 August, status: happened, actors: "", targets: a six-month state of emergency, main: true}
  e4: {type: aid, places: [lal], start: null, end: null, date_precision: unknown, date_text: for three weeks, status: happened, negated: true, actors: "", targets: Fuel and medical supplies}
  e5: {type: decision, places: [amh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the federal government, targets: regional special forces, minor: true}
  e6: {type: battle, places: [gon, des, bah], start: 2023-08-08, end: 2023-08-10, date_precision: day, date_text: between 8 and 10 August, status: happened, actors: The army}
  e7: {type: opening, places: [bah, gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Commercial flights, minor: true}
  e8: {type: closure, places: [debr, wol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Armed groups, targets: the road}
  e9: {type: explosion, places: [fin], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: On 13 August, killed: 26, injured: 50, injured_qualifier: at_least, status: happened, actors: ""}
  e10: {type: visit, places: [add], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Partners, targets: three places of detention, minor: true}
  e11: {type: other, places: [awa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A school, minor: true}
  e12: {type: decision, places: [], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: on 14 August, status: happened, actors: Human Rights Commission, targets: access, minor: true}
  e13: {type: legislation, places: [add], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: on 14 August, status: happened, actors: "The House of Peoples' Representatives", targets: the emergency decree}
  e14: {type: displacement, places: [deb, met, nor], start: null, end: null, date_precision: unknown, date_text: "", displaced: 14600, displaced_qualifier: at_least, status: happened, actors: ""}
  e15: {type: displacement, places: [met], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, displaced: 300, displaced_qualifier: about, status: happened, actors: about 300 refugees, minor: true}
  e16: {type: robbery, places: [met], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e17: {type: aid, places: [des], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: on 20 August, status: happened, actors: "", targets: Two trucks with trauma kits}
  e18: {type: medical, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: A planned cholera vaccination, minor: true}
  e19: {type: aid, places: [], start: 2023-08-28, end: 2023-08-28, date_precision: week, date_text: next week, status: planned, actors: ""}
notes: ""
