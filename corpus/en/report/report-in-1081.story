---
id: report-in-1081
genre: report
country: IN
published: 2012-10-16
publisher: Chotanagpur Post
title: "Girls' hostel in [Ranchi](ran event) stands empty for want of a warden"
---
A hostel for 100 tribal girls in [Ranchi](ran event) has stood empty since it was {completed}(e1) in 2010, because no warden has been sanctioned for it.

The building, off the [Kanke](kan mention) road, has four floors, a kitchen with a chimney and a generator that has never been started. It cost Rs 2.1 crore. A watchman, Budhu Oraon, looks after it. He has not been paid since June.

"People come to see it. They ask when it will open. I say, come tomorrow," he said.

In the meantime, girls from [Khunti](khu mention), [Simdega](sim mention) and [Gumla](gum mention) who study at colleges in the city rent rooms at Rs 1,200 a month or travel for up to three hours each way. Sushila Topno, who is in the second year of a degree in botany, shares a room with four others in [Chutia](chu mention). There is one tap for eleven tenants. "My father sold a bullock for the first year's rent. He has one left. I don't like to think about the third year," she said.

The district welfare officer said that a proposal for five posts was sent to the department in 2010 and again in 2011. A file of this kind has to pass through the finance department, the cabinet and the personnel department, and if a query is raised it begins again from the start. He expected a decision soon.

[Jharkhand](jha event) was {created}(e2) in 2000, in large part to improve the lot of its tribal people, who make up about 26 per cent of the population. Literacy among tribal women was 46 per cent at the 2011 census, compared with 56 per cent for all women in the state.

Economist Dr Vinay Horo, of a research institute in the city, said that the case was not unusual. "A building can be inaugurated by a minister. A warden cannot. We have hospitals without nurses in [Latehar](lat mention) and water tanks without pipes in [Palamu](pal mention). The money is spent and the figure in the report is correct."

Last month students {sat}(e3) outside the office of the deputy commissioner in [Ranchi](ran event) for two days. They were promised an answer within a fortnight, which ended on Friday.

A similar hostel in [Dumka](dum event) was {opened}(e4) in August after a public interest petition. It has 96 residents, and there is a waiting list.

---
places:
  ran: {name: Ranchi, geonameid: 1258526, point: [23.3432, 85.3094]}
  kan: {name: Kanke, point: [23.43, 85.32]}
  khu: {name: Khunti, point: [23.07, 85.28]}
  sim: {name: Simdega, point: [22.61, 84.51]}
  gum: {name: Gumla, geonameid: 1270722, point: [23.0427, 84.5443]}
  chu: {name: Chutia, point: [23.35, 85.34]}
  jha: {name: Jharkhand, geonameid: 1444365, point: [23.5221, 85.0584], precision: division}
  lat: {name: Latehar, point: [23.74, 84.5]}
  pal: {name: Palamu, point: [24.03, 84.07]}
  dum: {name: Dumka, geonameid: 1272237, point: [24.2678, 87.2485]}
events:
  e1: {type: construction, places: [ran], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: "", targets: A hostel for 100 tribal girls, main: true}
  e2: {type: decision, places: [jha], start: 2000, end: 2000, date_precision: year, date_text: in 2000, status: happened, actors: "", minor: true}
  e3: {type: protest, places: [ran], start: 2012-09, end: 2012-09, date_precision: month, date_text: Last month, status: happened, actors: students, targets: the office of the deputy commissioner}
  e4: {type: opening, places: [dum], start: 2012-08, end: 2012-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: A similar hostel}
notes: ""
