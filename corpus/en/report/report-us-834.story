---
id: report-us-834
genre: report
country: US
published: 2017-09-14
publisher: Pee Dee Observer
title: "Profile: The principal who knows 412 names"
---
At 7:20 a.m. Yolanda McRae is at the curb of [Gibson](gib mention) Elementary School, and no child gets past her without being called by name.

"It takes me until about Labor Day," said McRae, 51. "If a child thinks you don't know who they are, they'll act like somebody you don't know."

McRae {became}(e1) principal in July. Before that she taught for 22 years in [Laurinburg](lau mention) and [Maxton](max mention), and she still lives in [Wagram](wag mention), a mile from the house where she was raised by a grandmother who could not read.

The school, which serves the southern end of [Scotland County](sco mention), received a D from the state last year. Eight in ten children come from homes that qualify for food aid. The nearest supermarket is in [Bennettsville](ben mention), across the line in [South Carolina](sou mention).

Her plan is simple to describe. Each child is to read for 40 minutes a day, out loud, to an adult. The adults are retired mill workers, deputies, students from St. Andrews University and whoever else can be talked into it. A background check costs $18, which the church next door will pay.

Research is on her side, said Hugh Lassiter, who studies early literacy at the university in [Pembroke](pem mention). A third grader who cannot read well is four times as likely to leave school early. "You don't need a tablet for this. You need a lap," he said.

Teachers say that the change is noticeable. "I've been through six principals. I could tell you their parking habits, and that's about all," said Donna Sellers, who teaches second grade.

Not all are won over. One father complained that his son now corrects him. Some question whether volunteers should do what the state ought to pay for. McRae does not disagree. "[Raleigh](ral metonym) should fight for these children," she said. "Until it does, I've got a list of grandmothers."

To volunteer, call the school before 3 p.m. or stop by. Expect to be asked your name.

---
places:
  gib: {name: Gibson, point: [34.76, -79.61]}
  lau: {name: Laurinburg, geonameid: 4475347, point: [34.7741, -79.4628]}
  max: {name: Maxton, geonameid: 4478372, point: [34.7352, -79.3489]}
  wag: {name: Wagram, point: [34.888, -79.365]}
  sco: {name: Scotland County, point: [34.84, -79.48], precision: area, radius_km: 20}
  ben: {name: Bennettsville, geonameid: 4570634, point: [34.6174, -79.6848]}
  sou: {name: South Carolina, geonameid: 4597040, point: [34.0004, -81.0001], precision: division}
  pem: {name: Pembroke, geonameid: 4484490, point: [34.6802, -79.195]}
  ral: {name: Raleigh, geonameid: 4487042, point: [35.7721, -78.6386]}
events:
  e1: {type: appointment, places: [gib], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: McRae}
notes: ""
