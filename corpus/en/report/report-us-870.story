---
id: report-us-870
genre: report
country: US
published: 2013-01-24
publisher: Bayfield Shore Press
title: "Teachers ask [Ashland](ash metonym) board for raise; talks {resume}(e1) Feb. 6"
---
[ASHLAND](ash dateline), [Wis.](wis dateline) (staff report) - A first-year teacher in the [Ashland](ash mention) district makes $33,480. In [Superior](sup mention) she would make $36,100, and in [Duluth](dul mention), [Minnesota](min mention), $38,700.

Those were among the numbers that kindergarten teacher Amy Defoe put before the school board at Monday's {meeting}(e2), where about 70 of her colleagues lined the back wall in red shirts.

"Nobody's here to get rich," Defoe said. "We'd like to be able to stay."

A state law of 2011 known as Act 10 allows public unions in [Wisconsin](wis mention) to bargain over base wages only, and raises may not exceed inflation unless voters say so in a referendum. For this year that is 3.16 percent. The board has offered 1 percent; the union asks for all 3.16.

Board president Dick Tillman said that each percentage point costs $104,000. State aid to the district fell when the law took effect. He noted that teachers used to pay nothing toward their pensions and now pay 5.9 percent of salary, "and nobody thinks that was fun."

He also said that the board would have to look at the insurance plan, at bus routes to [Marengo](mar mention) and [Sanborn](san mention), and at whether [Lake Superior](lak metonym org) Primary needs two secretaries. "If there's a pot of gold, I haven't been shown it," he said.

The board may impose its last offer if the sides do not agree. Teachers can't strike under state law; those who do may be fined.

Since 2011, 41 of the district's 170 teachers have left, 19 of them to retire. Other small districts in the north report the same. [Bayfield](bay mention) has had a physics opening since August, and in [Hurley](hur mention) the principal teaches band.

Negotiators are to {meet}(e1) again Feb. 6. The session is open to the public for the first exchange of offers, after which, by custom, it's not.

---
places:
  ash: {name: Ashland, geonameid: 5244247, point: [46.5924, -90.8838]}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  sup: {name: Superior, geonameid: 5275191, point: [46.7208, -92.1041]}
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  mar: {name: Marengo, point: [46.42, -90.81]}
  san: {name: Sanborn, point: [46.44, -90.9], precision: near}
  lak: {name: Lake Superior, point: [47.5, -88.0], precision: area, radius_km: 250}
  bay: {name: Bayfield, point: [46.81, -90.82]}
  hur: {name: Hurley, geonameid: 5257163, point: [46.4497, -90.1866]}
events:
  e1: {type: meeting, places: [ash], start: 2013-02-06, end: 2013-02-06, date_precision: day, date_text: Feb. 6, status: planned, actors: Negotiators, main: true}
  e2: {type: meeting, places: [ash], start: 2013-01-21, end: 2013-01-21, date_precision: day, date_text: "Monday's", status: happened, actors: Amy Defoe, targets: the school board, main: true}
notes: ""
