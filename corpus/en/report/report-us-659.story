---
id: report-us-659
genre: report
country: US
published: 2020-07-31
publisher: Ozarks Daily Record
title: "[Springfield](spr event) zoo to {reopen}(e1) Monday; elephant {dies}(e2) at 51"
---
The city zoo will {open}(e1) its gates again Monday after 137 days, but visitors won't find Cora, the [Asian](asi demonym) elephant that has been its best-known resident since 1985. She was {euthanized}(e2) Thursday morning at the age of 51 after she {fell}(e3) overnight and could not be raised.

"Staff were with her all the time," zoo director Mindy Lathrop said. Vets from [Columbia](col mention), [Missouri](mis mention), will {examine}(e4) the body.

Cora was born in [Thailand](tha mention) and {worked}(e6) for a circus in [Sarasota](sar mention), [Florida](flo mention), before she came to [Springfield](spr mention). Her companion, Tula, 46, may be {moved}(e7) to a sanctuary in [Hohenwald](hoh event), [Tennessee](ten event), Lathrop said. The Association of Zoos requires members to keep at least three elephants and last year {refused}(e8) an extension to [Springfield](spr metonym).

The zoo {closed}(e9) on March 17 because of COVID-19. It has since lost $1.6 million in admissions and {furloughed}(e10) 44 of 90 employees; 31 will {return}(e10). Visitors need to book a time, and those over 11 must wear masks under an {ordinance}(e11) that the City Council {passed}(e11) 6-3 on July 13.

A group opposed to the mask rule, Free Ozarks, plans to {rally}(e12) at the zoo entrance Monday at 9 a.m. It {drew}(e13) about 200 people to a similar {event}(e13) on the square on July 18.

Two [Missouri](mis mention) zoos, in [St. Louis](stl event) and [Kansas City](kan event), {reopened}(e14) in June. A tiger at the [Bronx](bro metonym org) Zoo in [New York](new event) {tested}(e15) positive for the virus in April.

[Greene County](gre event) {reported}(e16) 74 new cases Thursday, a record, and the {death}(e16) of a man in his 80s from a nursing home in [Republic](rep event). Cases have also {jumped}(e16) in [Branson](bra event), where theaters are open, and among workers at a poultry plant in [Monett](mon event).

A memorial for Cora will be {held}(e17) online Aug. 8.

---
places:
  spr: {name: Springfield, geonameid: 4409896, point: [37.2153, -93.2982]}
  asi: {name: Asian, point: [35.0, 95.0], precision: area, radius_km: 3500}
  col: {name: Columbia, geonameid: 4381982, point: [38.9517, -92.3341]}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  sar: {name: Sarasota, geonameid: 4172131, point: [27.3364, -82.5306]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  hoh: {name: Hohenwald, geonameid: 4629986, point: [35.5478, -87.552]}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  stl: {name: St. Louis, geonameid: 4407066, point: [38.6273, -90.1979]}
  kan: {name: Kansas City, geonameid: 4393217, point: [39.0997, -94.5786]}
  bro: {name: Bronx, point: [40.85, -73.88], precision: area, radius_km: 6}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  gre: {name: Greene County, point: [37.26, -93.34], precision: area, radius_km: 25}
  rep: {name: Republic, geonameid: 4405434, point: [37.12, -93.4802]}
  bra: {name: Branson, geonameid: 4378219, point: [36.6437, -93.2185]}
  mon: {name: Monett, geonameid: 4398776, point: [36.929, -93.9277]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
events:
  e1: {type: opening, places: [spr], start: 2020-08-03, end: 2020-08-03, date_precision: day, date_text: Monday, status: planned, actors: "", targets: The city zoo, main: true}
  e2: {type: death, places: [spr], start: 2020-07-30, end: 2020-07-30, date_precision: day, date_text: Thursday morning, status: happened, actors: "", targets: Cora, main: true}
  e3: {type: other_accident, places: [spr], start: 2020-07-30, end: 2020-07-30, date_precision: day, date_text: overnight, status: happened, actors: she, minor: true}
  e4: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Vets from Columbia, targets: the body, minor: true}
  e6: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cora, minor: true}
  e7: {type: transport_change, places: [hoh], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Tula}
  e8: {type: decision, places: [], start: 2019, end: 2019, date_precision: year, date_text: last year, status: happened, actors: The Association of Zoos, targets: Springfield}
  e9: {type: closure, places: [spr], start: 2020-03-17, end: 2020-03-17, date_precision: day, date_text: on March 17, status: happened, actors: The zoo}
  e10: {type: layoffs, places: [spr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: 44 of 90 employees}
  e11: {type: legislation, places: [spr], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on July 13, status: happened, actors: the City Council}
  e12: {type: protest, places: [spr], start: 2020-08-03, end: 2020-08-03, date_precision: day, date_text: Monday at 9 a.m., status: planned, actors: Free Ozarks, targets: the mask rule}
  e13: {type: protest, places: [spr], start: 2020-07-18, end: 2020-07-18, date_precision: day, date_text: on July 18, status: happened, actors: Free Ozarks}
  e14: {type: opening, places: [stl, kan], start: 2020-06, end: 2020-06, date_precision: month, date_text: in June, status: happened, actors: Two Missouri zoos}
  e15: {type: outbreak, places: [new], start: 2020-04, end: 2020-04, date_precision: month, date_text: in April, status: happened, actors: A tiger}
  e16: {type: outbreak, places: [gre, rep, bra, mon], start: 2020-07-30, end: 2020-07-30, date_precision: day, date_text: Thursday, killed: 1, status: happened, actors: ""}
  e17: {type: ceremony, places: [], start: 2020-08-08, end: 2020-08-08, date_precision: day, date_text: Aug. 8, status: planned, actors: ""}
notes: ""
