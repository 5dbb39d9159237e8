---
id: report-gb-995
genre: report
country: GB
published: 2010-11-23
publisher: Northern Evening Post
title: "[Wigan](wig metonym) can still stay up, insists Halliwell"
---
Craig Halliwell says that he would rather be "bottom of the league with this group than top with some I've played for".

The [Wigan](wig metonym) midfielder, who {joined}(e1) from [Preston](pre metonym) in the summer, has not been on the winning side since August. Saturday's 3-0 {defeat}(e2) at [West Bromwich](wes event) left his new team four points from safety, and it does not get any easier, with Chelsea-shaped clouds on the horizon and a {trip}(e3) to the north-east to come.

"You look at the table and of course it hurts. I'm not going to sit here and tell you it doesn't," he said. "But we've been in every game, bar maybe that one. If we cut out the silly goals, and we get a bit of luck, we'll be fine. We've got lads in there who'd run through a wall."

The 27-year-old, born in [Chorley](cho mention) and raised in [Leyland](ley mention), learned the game from his grandfather, a miner who never missed a home match in 40 years. "He'd be on to me at half time if they let him. He thinks that I shoot like my nan."

Halliwell has no time for suggestions that players don't care. "People see the cars. They don't see you lying awake at four in the morning. My lad goes to school in [Standish](sta mention) and he gets stick when we lose, so I know all about it by Monday teatime."

He is full of praise for the manager, whose methods include yoga on Wednesdays and a ban on ketchup. "Training's the best I've known. He battles for every one of us. If he told me to play in goal I'd ask him what colour jersey."

[Wigan](wig metonym) {travel}(e3) to [Sunderland](sun event) on Saturday without their captain, who is suspended, and will be watched by about 900 supporters. Kick-off is at 3pm. A win could lift them above [Wolverhampton](wol metonym) and [West Ham](west metonym), who play each other the next day.

Could he see himself scoring the winner? "I'd take one off my backside," he says. "I'd take one off the referee's."

---
places:
  wig: {name: Wigan, geonameid: 2633948, point: [53.543, -2.6371]}
  pre: {name: Preston, geonameid: 2639912, point: [53.7628, -2.7045]}
  wes: {name: West Bromwich, geonameid: 2634491, point: [52.5187, -1.9945]}
  ley: {name: Leyland, geonameid: 2644547, point: [53.6979, -2.6876]}
  cho: {name: Chorley, geonameid: 2653086, point: [53.65, -2.6167]}
  sta: {name: Standish, point: [53.59, -2.66]}
  sun: {name: Sunderland, geonameid: 2636531, point: [54.9046, -1.3822]}
  west: {name: West Ham, point: [51.536, 0.003]}
  wol: {name: Wolverhampton, geonameid: 2633691, point: [52.5855, -2.123]}
events:
  e1: {type: career, places: [], start: 2010, end: 2010, date_precision: year, date_text: in the summer, status: happened, actors: Craig Halliwell, minor: true}
  e2: {type: match, places: [wes], start: 2010-11-20, end: 2010-11-20, date_precision: day, date_text: "Saturday's", status: happened, actors: ""}
  e3: {type: match, places: [sun], start: 2010-11-27, end: 2010-11-27, date_precision: day, date_text: on Saturday, status: planned, actors: Wigan}
notes: ""
