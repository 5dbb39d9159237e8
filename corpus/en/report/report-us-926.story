---
id: report-us-926
genre: report
country: US
published: 2012-08-19
publisher: Mahoning Valley Press
title: "Is college worth it in [Youngstown](you mention)? A columnist does the math"
---
Every August my neighbor's kitchen table disappears under paper. There are forms from [Columbus](col mention), forms from [Washington](was mention), and a glossy letter from a university in [Indiana](ind mention) that wants her daughter badly and would like $38,400 a year for the privilege.

The daughter, Kaylee, is 17 and likes horses, chemistry and being left alone. Her grandfather made tubes at [Campbell](cam event) until Black Monday in September 1977, when the Sheet and Tube {announced}(e1) that it would {close}(e2) most of the works and 5,000 men learned from the radio that they'd be out of a job. Nobody had asked him for a diploma. "We thought we were rich," he likes to say. "We had a boat."

So is it worth it? The averages say yes. A bachelor's degree adds perhaps half a million dollars to a lifetime of earnings, according to the College Board, which is not exactly a stranger to the business. But nobody lives an average. If Kaylee were to finish at [Youngstown](you metonym org) State, sleeping in her own bed, she would owe about $20,000. If she went to [Indiana](ind mention) and dropped out in her second year, as two in five students do, she'd owe more and have a sweatshirt.

There are other roads. A welder at the new V&M mill on the [Girard](gir mention) line starts at $19 an hour. Gas drillers are hiring in [Carroll County](car mention), and hotels in [Lisbon](lis mention) and [Salem](sal mention) are full of men from [Oklahoma](okl mention) who never read a sonnet. How long will that last? Ask the man with the boat.

I called a professor at [Ohio](ohi metonym org) State who studies these things. She told me that the students who do worst are those who go somewhere just because it's there, and those who borrow to find out what they want. "Find out first," she said. "It's cheaper."

My advice, for what it's worth: visit [Kent](ken mention) and [Akron](akr mention) on a wet Tuesday, not on the open day. Ask how many freshmen are left by the third year. Read the loan papers aloud. And don't let anybody, including a newspaper columnist, tell you that it's a simple matter of return on investment.

Kaylee, last I heard, was leaning toward veterinary technician in [Pittsburgh](pit mention). The horses, at any rate, approve.

---
places:
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  you: {name: Youngstown, geonameid: 5177568, point: [41.0998, -80.6495]}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  cam: {name: Campbell, point: [41.08, -80.6]}
  gir: {name: Girard, point: [41.15, -80.7]}
  car: {name: Carroll County, point: [40.58, -81.09], precision: division}
  lis: {name: Lisbon, point: [40.77, -80.77]}
  sal: {name: Salem, point: [40.9, -80.86]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  ken: {name: Kent, geonameid: 5159537, point: [41.1537, -81.3579]}
  akr: {name: Akron, geonameid: 5145476, point: [41.0814, -81.519]}
  pit: {name: Pittsburgh, geonameid: 5206379, point: [40.4406, -79.9959]}
events:
  e1: {type: statement, places: [cam], start: 1977-09, end: 1977-09, date_precision: month, date_text: in September 1977, status: happened, actors: the Sheet and Tube}
  e2: {type: closure, places: [cam], start: 1977-09, end: 1977-09, date_precision: month, date_text: Black Monday in September 1977, status: happened, actors: the Sheet and Tube, targets: most of the works}
notes: ""
