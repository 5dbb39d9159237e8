---
id: report-us-856
genre: report
country: US
published: 2006-10-12
publisher: Blackstone Valley Crier
title: "Trick-or-treat hours, and a few reminders"
---
Children in [Uxbridge](uxb event), [Northbridge](nor event) and [Douglas](dou event) may {trick-or-treat}(e1) from 5:30 to 8 p.m. on Tuesday, Oct. 31. [Mendon](men event) and [Upton](upt event) {follow}(e1) the same hours. In [Millville](mil event) it {ends}(e1) at 7:30.

Police ask drivers to go slowly and to use headlights. Children are four times as likely to be hit by a car on Halloween night as on other nights, according to the Centers for Disease Control in [Atlanta](atl mention).

Costumes should be flame-resistant and short enough not to trip over. Masks can block a child's sight; face paint is better. Put reflective tape on bags. An adult should go with anyone under 12.

Parents may want to look through the candy. Reports of poisoned treats are nearly always false, Sgt. Paul Creasia of [Uxbridge](uxb metonym) police said, but homemade food from people you don't know should be thrown out. X-raying candy, which hospitals in [Worcester](wor mention) and [Milford](milf mention) used to offer, gave a false sense of security and will not be done.

Those who don't want visitors should turn off the porch light. Those who do should keep dogs in and walks clear. Pumpkins may be lit with a flashlight instead of a candle: the fire department is called to a burning porch about every other year.

Throwing eggs at houses or cars is vandalism. "We've all been 15," Creasia said. "But eggs take off paint, and a judge can make you pay for it."

Registered sex offenders classed as level 3 are listed at the station. [Massachusetts](mas mention) law does not bar them from handing out candy, though those on probation may be told to stay in.

The Lions will give out cider at the common in [Whitinsville](whi mention). The library's haunted stacks are meant for ages 8 and up and are said to be quite scary, "mostly the fines," as librarian Jane Granger put it.

If it pours, the hours stand. There is no rain date for ghosts.

---
places:
  uxb: {name: Uxbridge, point: [42.077, -71.63]}
  nor: {name: Northbridge, point: [42.15, -71.65]}
  dou: {name: Douglas, point: [42.054, -71.74]}
  men: {name: Mendon, point: [42.106, -71.552]}
  upt: {name: Upton, point: [42.174, -71.602]}
  mil: {name: Millville, point: [42.028, -71.581]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  wor: {name: Worcester, geonameid: 4956184, point: [42.2626, -71.8023]}
  milf: {name: Milford, geonameid: 4943958, point: [42.1398, -71.5162]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  whi: {name: Whitinsville, geonameid: 4955539, point: [42.1112, -71.6662]}
events:
  e1: {type: festival, places: [uxb, nor, dou, men, upt, mil], start: 2006-10-31, end: 2006-10-31, date_precision: day, date_text: "on Tuesday, Oct. 31", status: planned, actors: Children, main: true}
notes: ""
