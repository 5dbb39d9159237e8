---
id: report-us-865
genre: report
country: US
published: 2008-08-21
publisher: Niobrara Plains Herald
title: "Two-way team: Twins lead [Lusk](lus metonym) into six-man"
---
[LUSK](lus dateline), [Wyo.](wyo dateline) - When there are 13 boys in the whole program, a coach doesn't talk about depth.

"I talk about not getting hurt," said Kirk Manning, who is in his ninth year at [Niobrara County](nio metonym org) High School. "If Cody goes down, his backup is Cole. If Cole goes down, I've got some film they can watch."

Cody and Cole Lamb, seniors, 6-2 and 190, will play every snap. They are sons of a saddle maker at [Manville](man mention). Between them last year they ran for 2,300 yards, scored 41 touchdowns and had one idea of which way to cut.

The school will {play}(e1) six-man football for the first time, having been too small for eleven. Fields are 80 by 40 yards. It takes 15 yards for a first down. Everybody is eligible, center included, and if one team leads by 45 after the half the game is over. Scores such as 72-60 are not rare in [Nebraska](neb mention) and [Texas](tex mention), where the game was born of the Depression.

[Hulett](hul metonym), [Kaycee](kay metonym) and [Guernsey-Sunrise](gue metonym) look strong in the east; out west people speak of [Dubois](dub metonym) and of [Meeteetse](mee metonym). Manning expects to win some and to drive a lot. It's 226 miles to [Ten Sleep](ten mention) by way of [Casper](cas mention).

The first game, on Sept. 5, {is}(e2) at home against [Midwest](mid metonym). The Tigers {won}(e3) the last time the two met, in 2006, by 20-14. "They hit like it was personal," Cole Lamb said. "I'd like to hit like that."

Will the crowds come? At [Lusk](lus mention) they tend to: on a Friday in October there may be 600 people, half of whom have no child in school. The elk-burger stand is run by the class of 2010, who hope to see [Denver](den mention) with the proceeds.

If the weather turns, bring a blanket and park your pickup facing the field. Honk only for ours.

---
places:
  lus: {name: Lusk, geonameid: 5831333, point: [42.7625, -104.4522]}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  nio: {name: Niobrara County, point: [43.05, -104.47], precision: area, radius_km: 50}
  man: {name: Manville, point: [42.78, -104.62]}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  hul: {name: Hulett, point: [44.68, -104.6]}
  kay: {name: Kaycee, point: [43.71, -106.64]}
  gue: {name: Guernsey, point: [42.27, -104.74]}
  dub: {name: Dubois, point: [43.53, -109.63]}
  mee: {name: Meeteetse, point: [44.157, -108.87]}
  ten: {name: Ten Sleep, point: [44.034, -107.45]}
  cas: {name: Casper, geonameid: 5820705, point: [42.8666, -106.3131]}
  mid: {name: Midwest, point: [43.41, -106.28]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
events:
  e1: {type: match, places: [], start: 2008, end: 2008, date_precision: year, date_text: for the first time, status: planned, actors: The school, targets: six-man football, main: true}
  e2: {type: match, places: [lus], start: 2008-09-05, end: 2008-09-05, date_precision: day, date_text: on Sept. 5, status: planned, actors: "", targets: Midwest}
  e3: {type: match, places: [], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: The Tigers}
notes: ""
