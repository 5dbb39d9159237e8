---
id: report-us-338
genre: report
country: US
published: 2023-07-12
publisher: Green Mountain Dispatch
title: "[Vermont](ver event) capital {wades}(e1) out; [Ludlow](lud event), [Londonderry](lon event) still {cut off}(e1)"
---
Rescue crews in canoes {went}(e2) from porch to porch in [Montpelier](mon event) on Tuesday as the [Winooski River](win event) {fell}(e1) from its highest level since 1927 and merchants {returned}(e3) to find freezers floating against ceilings.

One person has {died}(e4): Stephen Larrabee, 63, {drowned}(e4) in the basement of his home in [Barre](bar event), the emergency management agency said.

More than 200 people and 40 pets have been {rescued}(e2), some by swift-water teams from [Connecticut](con mention), [North Carolina](nor mention) and [New Hampshire](new mention). National Guard helicopters {lifted}(e2) campers from a hillside near [Andover](and event).

In [Ludlow](lud event), where up to nine inches {fell}(e1) between Sunday and Tuesday, a wastewater plant was {destroyed}(e1) and a train bed left hanging. [Londonderry](lon event) and [Weston](wes event) could be reached only by all-terrain vehicle. "We have one grocery, and the grocery has a creek in it," said [Weston](wes metonym) select board chair Miriam Fitch.

The [Wrightsville Dam](wri event), four miles north of the capital, came within a foot of spilling. City Manager Gordon Pell had {warned}(e5) on Monday night that if it did, water would enter downtown with little notice. By Tuesday noon the level had {dropped}(e6).

President and governor spoke by telephone. The disaster {declaration}(e7), {signed}(e7) Tuesday, covers all 14 counties.

Comparisons were inevitable. Tropical Storm Irene {killed}(e8) seven people in [Vermont](ver event) in August 2011 and {took out}(e8) covered bridges in [Quechee](que event) and [Rockingham](roc event). Climate scientists at [Dartmouth](dar metonym org) College, in [Hanover](han mention), [New Hampshire](new mention), have projected that the heaviest rains in the [Northeast](nort mention) will become half again as common by 2100. After Irene the state moved offices out of [Waterbury](wat mention), bought out 150 houses and widened culverts, and officials say that much held this time which had not held before.

What failed was elsewhere: in the old granite sheds of [Barre](bar event), on the lawns of [Cambridge](cam event), at the farms of [Richmond](ric event), where 60 acres of vegetables {went under}(e1). Produce touched by floodwater cannot by law be sold. An organic grower, Rosa Lindqvist, {plowed}(e9) hers in without waiting for an inspector.

[New York](newy event) state, too, was hit. In [Highland Falls](hig event), a woman of 43 was {swept away}(e10) on Sunday while trying to reach higher ground with her dog. Amtrak {suspended}(e11) trains between [Albany](alb event) and [Poughkeepsie](pou event).

More thunderstorms are {expected}(e12) Thursday.

---
places:
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  lud: {name: Ludlow, point: [43.4, -72.7]}
  lon: {name: Londonderry, point: [43.23, -72.81]}
  mon: {name: Montpelier, geonameid: 5238685, point: [44.2601, -72.5754]}
  win: {name: Winooski River, point: [44.3, -72.7], precision: near}
  bar: {name: Barre, geonameid: 5233500, point: [44.197, -72.502]}
  con: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  new: {name: New Hampshire, geonameid: 5090174, point: [43.667, -71.4998], precision: division}
  and: {name: Andover, point: [43.28, -72.7]}
  wes: {name: Weston, point: [43.29, -72.79]}
  wri: {name: Wrightsville Dam, point: [44.31, -72.575], precision: near}
  que: {name: Quechee, point: [43.65, -72.42]}
  roc: {name: Rockingham, point: [43.18, -72.49]}
  han: {name: Hanover, geonameid: 5087168, point: [43.7023, -72.2895]}
  wat: {name: Waterbury, geonameid: 5242565, point: [44.3378, -72.7562]}
  cam: {name: Cambridge, point: [44.64, -72.88]}
  ric: {name: Richmond, point: [44.41, -72.99]}
  newy: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  hig: {name: Highland Falls, geonameid: 5120752, point: [41.3693, -73.9663]}
  nort: {name: Northeast, point: [42.5, -73.0], precision: area, radius_km: 400}
  alb: {name: Albany, geonameid: 5106834, point: [42.6526, -73.7562]}
  pou: {name: Poughkeepsie, geonameid: 5132143, point: [41.7004, -73.921]}
  dar: {name: Hanover, geonameid: 5087168, point: [43.7023, -72.2895]}
events:
  e1: {type: flood, places: [ver, mon, win, lud, ric, bar, cam], start: 2023-07-09, end: 2023-07-11, date_precision: day, date_text: between Sunday and Tuesday, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [mon, and], start: 2023-07-11, end: 2023-07-11, date_precision: day, date_text: on Tuesday, status: happened, actors: Rescue crews, targets: More than 200 people and 40 pets, main: true}
  e3: {type: visit, places: [mon], start: 2023-07-11, end: 2023-07-11, date_precision: day, date_text: on Tuesday, status: happened, actors: merchants, minor: true}
  e4: {type: flood, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Stephen Larrabee}
  e5: {type: statement, places: [mon], start: 2023-07-10, end: 2023-07-10, date_precision: day, date_text: on Monday night, status: happened, actors: City Manager Gordon Pell, minor: true}
  e6: {type: flood, places: [wri], start: 2023-07-11, end: 2023-07-11, date_precision: day, date_text: By Tuesday noon, status: happened, negated: true, actors: "", minor: true}
  e7: {type: decision, places: [ver], start: 2023-07-11, end: 2023-07-11, date_precision: day, date_text: Tuesday, status: happened, actors: President, targets: all 14 counties}
  e8: {type: storm, places: [ver, que, roc], start: 2011-08, end: 2011-08, date_precision: month, date_text: in August 2011, killed: 7, status: happened, actors: Tropical Storm Irene}
  e9: {type: other, places: [ric], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rosa Lindqvist, targets: hers, minor: true}
  e10: {type: flood, places: [hig], start: 2023-07-09, end: 2023-07-09, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: a woman of 43}
  e11: {type: transport_change, places: [alb, pou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amtrak, targets: trains}
  e12: {type: storm, places: [ver], start: 2023-07-13, end: 2023-07-13, date_precision: day, date_text: Thursday, status: planned, actors: ""}
notes: ""
