---
id: report-us-883
genre: report
country: US
published: 2019-11-07
publisher: Osage Prairie Dispatch
title: "Sales tax for schools {fails}(e1) in [Bates County](bat event); backers weigh next step"
---
Supporters of a half-cent sales tax said Wednesday that they might be back, but not soon.

Voters {rejected}(e1) the measure on Tuesday by 2,214 to 1,806. It needed a simple majority. Turnout was 31 percent, high for a November without a president on the ballot.

"People told me, it isn't the kids, it's the tax," said Jill Engelhart of [Butler](but mention), who led the campaign. "I can't argue. I shop, too."

The tax would have raised $900,000 a year, to be split among the districts in [Butler](but mention), [Adrian](adr mention), [Rich Hill](ric mention), [Hume](hum mention) and [Ballard](bal mention) by enrollment. The smallest would have got about $40,000. Plans ranged from a roof to a welding lab to raises.

Starting pay for a teacher in [Missouri](mis mention) is $25,000 by law, 50th among the states. Districts in the suburbs of [Kansas City](kan mention) offer $41,000, and it takes an hour to drive there from [Adrian](adr mention). "We train them, and [Harrisonville](har metonym) hires them," said one superintendent, who has three vacancies.

Opponents had no committee and spent nothing. Dale Schaefer, who farms near [Amsterdam](ams mention), said that people should look across the line into [Linn County](lin mention), [Kansas](kans mention), where the power plant pays for everything. "If we'd had a power plant we'd have had a pool," he said. He was not against schools. He was against groceries being taxed, and thinks that a property levy would be more honest, though he'd vote no on that as well.

Could it be tried again in April? The law lets the commission put a question on the ballot as often as it likes. Presiding Commissioner Roy Hertzler doubted that it should. "When my wife says no, I give it a year," he said.

The county clerk is to {certify}(e2) the result on Nov. 19. Precinct totals can be seen at the courthouse, where they're taped to the glass.

---
places:
  bat: {name: Bates County, point: [38.26, -94.34], precision: area, radius_km: 30}
  but: {name: Butler, point: [38.259, -94.33]}
  adr: {name: Adrian, point: [38.397, -94.35]}
  ric: {name: Rich Hill, point: [38.096, -94.36]}
  hum: {name: Hume, point: [38.09, -94.58]}
  bal: {name: Ballard, point: [38.33, -94.15], precision: near}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  kan: {name: Kansas City, geonameid: 4393217, point: [39.0997, -94.5786]}
  har: {name: Harrisonville, geonameid: 4389658, point: [38.6533, -94.3488]}
  ams: {name: Amsterdam, point: [38.35, -94.59]}
  lin: {name: Linn County, point: [38.21, -94.84], precision: area, radius_km: 25}
  kans: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
events:
  e1: {type: election, places: [bat], start: 2019-11-05, end: 2019-11-05, date_precision: day, date_text: on Tuesday, status: happened, actors: Voters, targets: the measure, main: true}
  e2: {type: decision, places: [bat], start: 2019-11-19, end: 2019-11-19, date_precision: day, date_text: on Nov. 19, status: planned, actors: The county clerk, targets: the result, minor: true}
notes: ""
