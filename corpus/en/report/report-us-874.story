---
id: report-us-874
genre: report
country: US
published: 2009-04-02
publisher: Ohio River Trail Times
title: "What the stimulus could mean for [Carter County](car mention) roads"
---
When Congress {passed}(e1) its $787 billion recovery act in February, county road supervisor Junior Maddix made a list. It has 31 items on it, and he would be happy with one.

"Number one's the Tygart bridge at [Olive Hill](oli mention). That's been one lane since I was in school," said Maddix, 57.

[Kentucky](ken mention) is to get $421 million for highways under the act. Most of it must go to projects that are "shovel ready," for which plans are drawn and land is bought. That leaves out most of what small counties need, Judge-Executive Charles Rayburn said. "We don't have engineers drawing plans for money we haven't got."

Money for local roads will be handed out by the state's area districts. The one for this corner, in [Flemingsburg](fle mention), expects requests worth ten times what it has. A panel will rank them by safety, jobs and cost; projects in counties where unemployment is above 10 percent, as it is in [Carter County](car mention), [Elliott County](ell mention), [Lewis County](lew mention) and [Rowan County](row mention), should get extra points.

What would an asphalt job mean? A mile takes six people about four days. A bridge takes 14 people for four months. Contractors in [Ashland](ash mention) and [Morehead](mor mention) have said they would call back men laid off in the fall if they had the work.

Not everyone thinks it's a good idea. Mike Burchett, who sells tires in [Grayson](gra mention), said that his grandchildren would pay for it. "I like a smooth road as well as anybody," he said. "They wear out tires slower, though."

Other parts of the act may be easier to tap. [Grayson](gra mention) hopes for a loan to replace water meters; the hospital district is after computers; and the school board would use $1.1 million to keep from cutting aides.

Applications are due April 30. Rayburn {drove}(e2) to [Frankfort](fra event) last week to ask in person. "They were real polite," he said. "They had about 119 other judges in the hall."

---
places:
  car: {name: Carter County, point: [38.32, -83.05], precision: area, radius_km: 25}
  oli: {name: Olive Hill, geonameid: 4303194, point: [38.3001, -83.1741]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  fle: {name: Flemingsburg, geonameid: 4291905, point: [38.4223, -83.7338]}
  ell: {name: Elliott County, point: [38.12, -83.1], precision: area, radius_km: 20}
  lew: {name: Lewis County, point: [38.53, -83.37], precision: area, radius_km: 25}
  row: {name: Rowan County, point: [38.2, -83.42], precision: area, radius_km: 20}
  ash: {name: Ashland, geonameid: 4282757, point: [38.4784, -82.6379]}
  mor: {name: Morehead, geonameid: 4301317, point: [37.2711, -87.1764]}
  gra: {name: Grayson, geonameid: 4293311, point: [38.3326, -82.9485]}
  fra: {name: Frankfort, geonameid: 4292188, point: [38.2009, -84.8733]}
events:
  e1: {type: legislation, places: [], start: 2009-02, end: 2009-02, date_precision: month, date_text: in February, status: happened, actors: Congress, targets: recovery act, main: true}
  e2: {type: visit, places: [fra], start: 2009-03-23, end: 2009-03-23, date_precision: week, date_text: last week, status: happened, actors: Rayburn}
notes: ""
