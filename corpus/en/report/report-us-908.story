---
id: report-us-908
genre: report
country: US
published: 2022-01-20
publisher: Red Willow Valley News
title: "Rural grocery {gets loan}(e1); meat counter could be next"
---
[CAMBRIDGE](cam dateline), [Neb.](neb dateline) - The only grocery between [McCook](mcc mention) and [Arapahoe](ara mention) will get new coolers, and if the numbers work a butcher.

A regional development group {approved}(e1) a $120,000 loan at 2 percent on Jan. 11 for the store in [Cambridge](cam event), which is owned by 73 people in town who bought shares at $500.

"None of us is going to get rich. I'd be happy to get milk," said Deb Kroeger, who chairs the board.

Power is the second-largest cost for a small grocer, after wages, according to a study at [Kansas](kan metonym org) State University. Coolers from 1988 use about twice what new ones do, so the loan could be paid back out of the electric bill in nine years.

A meat counter is the dream. The nearest lockers, in [Elwood](elw mention) and [Beaver City](bea mention), are booked until fall. Under a state law of 2021, a customer can buy a share in an animal and have it cut without federal inspection, though the meat may not be sold again. A shop would need a drain, a rail, a walk-in and somebody with a knife. Community colleges in [North Platte](nor mention) and [Milford](mil mention) don't teach that; a school in [Oklahoma](okl mention) does, in eight weeks.

[Nebraska](neb mention) has lost a fifth of its small-town groceries since 2010. Chains buy by the truckload and pay less; wholesalers won't stop for an order under $15,000 a week. Some stores share a truck. In [Cody](cod mention), near the [South Dakota](sou mention) line, students run one made of straw.

Those who'd like to see the store go on should shop there, Kroeger said: if each household spent $15 more a week, it would break even. She knows what people will say about the price of eggs. "They're a quarter more. It's $4 to drive to [McCook](mcc mention)."

Hours are 7:30 to 6:30, Sundays noon to 4. There's coffee, and someone to carry your bag.

---
places:
  cam: {name: Cambridge, point: [40.282, -100.166]}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  mcc: {name: McCook, geonameid: 5697383, point: [40.2019, -100.6257]}
  ara: {name: Arapahoe, point: [40.305, -99.895]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  elw: {name: Elwood, point: [40.59, -99.86]}
  bea: {name: Beaver City, point: [40.137, -99.83]}
  nor: {name: North Platte, geonameid: 5697939, point: [41.1239, -100.7654]}
  mil: {name: Milford, geonameid: 5073125, point: [40.7745, -97.0506]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  cod: {name: Cody, point: [42.936, -101.245]}
  sou: {name: South Dakota, geonameid: 5769223, point: [44.5003, -100.2507], precision: division}
events:
  e1: {type: deal, places: [cam], start: 2022-01-11, end: 2022-01-11, date_precision: day, date_text: on Jan. 11, status: happened, actors: A regional development group, targets: "a $120,000 loan", main: true}
notes: ""
