---
id: report-us-944
genre: report
country: US
published: 2014-03-09
publisher: "Delta & Gulf Business Monthly"
title: "State of the Strip: casino towns chase the same gamblers"
---
Drive east from [Robinsonville](rob mention), [Miss.](mis mention), and the cotton starts where the parking lots end. There are nine casinos in [Tunica County](tun mention), with 4,000 hotel rooms among them, and on a weekday in late winter you may have a roulette wheel to yourself.

It was once the poorest county in [America](ame mention). Then the first boat {opened}(e1) in October 1992 and drew lines that went around the levee. For ten years, the county collected more in gaming taxes than it knew how to spend. It built an arena, a museum, a golf course, an airport.

"We had a monopoly and took it for a talent," says Rev. Cleotha Banks, who has sat on the school board since the days when pupils were taught in trailers. Today players from [Little Rock](lit mention) stop at [West Memphis](wes mention), [Ark.](ark mention). Those from [Birmingham](bir mention), [Ala.](ala mention), have the Choctaw in [Philadelphia](phi mention), and the ones from [Nashville](nas mention) may soon not have to leave home. Revenue in the county has fallen by more than a third since 2006.

The pattern is repeated elsewhere. In [Atlantic City](atl event), [N.J.](nj mention), the Atlantic Club {closed}(e2) in January after 33 years, putting 1,600 people out of work, and analysts expect that at least one more house will fail before the year is out. [Pennsylvania](pen metonym), [Ohio](ohi metonym) and [Maryland](mar metonym) all hope that slot machines will pay for their schools. Somebody is going to be wrong.

Economists use an ugly word for it: saturation. According to a paper from the University of [Memphis](mem metonym org), each dollar won at a new casino takes about 65 cents from an old one within 120 miles. The rest comes out of restaurants, furniture and church plates.

Can a gambling town become something else? [Biloxi](bil event) offers some hope. A hurricane in 2005 {tossed}(e3) its barges half a mile inland, the law was {changed}(e4) so that casinos could be built on dry ground, and the rooms now fill up with families who come for the beach. [Tunica](tuni mention) has no beach. It has the blues, catfish, and a river that floods.

Banks would settle for a tire plant. "If they'd asked us in '92, we would have told them," he says. "You can't run a school on other people's bad luck. It runs out."

---
places:
  rob: {name: Robinsonville, point: [34.82, -90.31]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  tun: {name: Tunica County, point: [34.65, -90.37], precision: division}
  tuni: {name: Tunica, point: [34.68, -90.38]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  lit: {name: Little Rock, geonameid: 4119403, point: [34.7465, -92.2896]}
  wes: {name: West Memphis, geonameid: 4135865, point: [35.1465, -90.1845]}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  phi: {name: Philadelphia, point: [32.77, -89.12]}
  nas: {name: Nashville, geonameid: 4644585, point: [36.1659, -86.7844]}
  atl: {name: Atlantic City, geonameid: 4500546, point: [39.3642, -74.4231]}
  nj: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  bil: {name: Biloxi, geonameid: 4418478, point: [30.396, -88.8853]}
events:
  e1: {type: opening, places: [tun], start: 1992-10, end: 1992-10, date_precision: month, date_text: in October 1992, status: happened, actors: "", targets: the first boat}
  e2: {type: closure, places: [atl], start: 2014-01, end: 2014-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: the Atlantic Club, main: true}
  e3: {type: storm, places: [bil], start: 2005, end: 2005, date_precision: year, date_text: in 2005, status: happened, actors: A hurricane, targets: its barges}
  e4: {type: legislation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the law}
notes: ""
