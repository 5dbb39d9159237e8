---
id: report-us-864
genre: report
country: US
published: 2012-03-08
publisher: Pontotoc Hills Record
title: "County GIS maps go online, free of charge"
---
Anyone with an internet connection can now look up who owns a piece of land in [Lafayette County](laf event).

The Board of Supervisors {launched}(e1) the county's mapping website on Monday. It shows property lines, flood zones, voting precincts, school districts and, for those who want it, the location of every fire hydrant from [Abbeville](abb mention) to [Taylor](tay mention).

"If a deputy needs to find a house at the end of a gravel road, he can see it on his laptop. If you're buying a lot, you can see if it would flood," said Tax Assessor Jim Stanton. The site cost $148,000, of which a state grant paid half.

Printed maps will still be sold at the chancery building in [Oxford](oxf mention) for $20. Commercial users, such as appraisers from [Memphis](mem mention) and [Tupelo](tup mention) who used to buy the data on a disk for $500, don't have to pay any more.

Not all of what can be seen is exact. Lines on the map may be off by 10 feet or so and have no standing in a court of law. "Please don't build a fence by it," Stanton said. A survey is the only proof. Photos were taken from an airplane in 2010 and do not show houses that are newer.

Privacy has been a worry to some. Names, addresses and values are public record in [Mississippi](mis mention), and always have been. Judges, police officers and victims of abuse may ask in writing to have their names left off.

[Madison County](mad mention) and [DeSoto County](des mention) have had such maps for years; in [Calhoun County](cal mention) and [Yalobusha County](yal mention), people must go to the courthouse. [Marshall County](mar mention) is thinking about it.

Free classes on how to use the site are {offered}(e2) at the public library in [Oxford](oxf event) on March 20 and March 27 at 5:30 p.m. Seating is limited to 15. To register, call the library. The address is on the county's home page under "Departments."

---
places:
  laf: {name: Lafayette County, point: [34.36, -89.48], precision: area, radius_km: 30}
  abb: {name: Abbeville, point: [34.503, -89.503]}
  tay: {name: Taylor, point: [34.27, -89.588]}
  oxf: {name: Oxford, geonameid: 4440076, point: [34.3665, -89.5192]}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  tup: {name: Tupelo, geonameid: 4448903, point: [34.2581, -88.7046]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  mad: {name: Madison County, point: [32.63, -90.03], precision: area, radius_km: 35}
  des: {name: DeSoto County, point: [34.87, -89.99], precision: area, radius_km: 25}
  cal: {name: Calhoun County, point: [33.94, -89.34], precision: area, radius_km: 25}
  yal: {name: Yalobusha County, point: [34.03, -89.7], precision: area, radius_km: 25}
  mar: {name: Marshall County, point: [34.76, -89.5], precision: area, radius_km: 30}
events:
  e1: {type: launch, places: [laf], start: 2012-03-05, end: 2012-03-05, date_precision: day, date_text: on Monday, status: happened, actors: The Board of Supervisors, targets: mapping website, main: true}
  e2: {type: education, places: [oxf], start: 2012-03-20, end: 2012-03-27, date_precision: day, date_text: on March 20 and March 27, status: planned, actors: ""}
notes: ""
