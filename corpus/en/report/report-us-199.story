---
id: report-us-199
genre: report
country: US
published: 2024-10-31
publisher: Honolulu Beacon
title: "[Lahaina](lah event) jury {hears}(e4) utility knew line was {down}(e2)"
---
By Kehau Pacheco

[WAILUKU](wai dateline) >> An insurance adjuster {testified}(e4) Wednesday that she had {told}(e3) [Maui](maui metonym org) Upcountry Power of a sagging line behind [Lahaina](lah metonym org) Intermediate School a full 19 days before it {broke}(e2) and {set}(e1) off the {fire}(e1) that {killed}(e1) 102 people in [Lahaina](lah event).

Denise Akana was the first witness in the {trial}(e4) of a {suit}(e4) brought by 61 business owners from Front Street, the first of more than 400 {lawsuits}(e5) over the Aug. 8, 2023, {fire}(e1) to reach a jury. Most families {settled}(e6) in August for a share of $4 billion.

The owners, who {turned down}(e7) that offer, are {seeking}(e4) $212 million.

"I took a picture with my phone and I emailed it," Akana said under questioning by plaintiffs' lawyer Stanford Yuen. "I got an answer with a ticket number. I still have the ticket number."

On cross-examination, she agreed that the line she {photographed}(e3) belonged in part to a telephone company, which is not a party.

The utility, based in [Kahului](kah mention), has acknowledged that its equipment started a brush {fire}(e8) near the school at 6:35 a.m. It says that county firefighters put it out, {left}(e9) at 2:18 p.m. and are to blame for what came afterward. [Maui County](mau metonym), which is a defendant in other cases, says the {fire}(e8) was declared contained in good faith.

Winds that gusted to 80 mph that afternoon, between a high north of the islands and Hurricane {Dora}(e10) well to the south, drove the {flames}(e1) to the harbor in little more than an hour. People {jumped}(e11) into the sea, where the Coast Guard {rescued}(e12) 17. It was the deadliest [U.S.](us mention) {wildfire}(e1) in a century, surpassing the one that {leveled}(e13) [Paradise](par event), [California](cal mention), in 2018, where 85 {died}(e13).

Testimony is expected to take seven weeks. Judge Wendell Takamine told jurors on Monday, after three days of selection in which 140 people were questioned, that they were to take no notice of what they had seen on television. Eleven said that they knew somebody who had {died}(e1).

Outside the courthouse on Main Street, a dozen former residents held photographs. Some have {moved}(e14) to [Las Vegas](las event); others still live in hotel rooms in [Kaanapali](kaa mention) or in a village of modular homes that was {opened}(e15) last month at [Kaanapali](kaa event) by the state and the Federal Emergency Management Agency.

"I'm not here for money, I rented," said Leilani Keahi, 58, who worked in a shave ice shop. "I'm here because I want somebody to say it out loud."

Of some 2,200 buildings that {burned}(e1), 19 have been {rebuilt}(e16). The county said on Tuesday it had {issued}(e17) 201 permits. The water system was declared safe to drink in August.

{Fires}(e18) the same day in [Kula](kul event) and [Olinda](oli event), on the slopes of [Haleakala](hal mention), {destroyed}(e18) 26 houses but took no lives.

The power company's chief executive, who {resigned}(e19) in March, will be {called}(e4) next week. A former chief of the [Honolulu](hon metonym org) Fire Department is to {testify}(e4) for the defense.

---
places:
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  lah: {name: Lahaina, point: [20.88, -156.68]}
  wai: {name: Wailuku, geonameid: 5854496, point: [20.8913, -156.506]}
  kah: {name: Kahului, geonameid: 5847411, point: [20.8893, -156.4729]}
  mau: {name: Maui County, geonameid: 5850871, point: [20.8559, -156.6016], precision: division}
  maui: {name: Maui, point: [20.8, -156.35], precision: area, radius_km: 35}
  par: {name: Paradise, geonameid: 5381002, point: [39.7596, -121.6219]}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  kaa: {name: Kaanapali, point: [20.93, -156.69]}
  kul: {name: Kula, point: [20.79, -156.33]}
  oli: {name: Olinda, point: [20.81, -156.28], precision: near}
  hal: {name: Haleakala, point: [20.71, -156.25], precision: near}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  laha: {name: Lahaina Intermediate School, point: [20.88, -156.66], precision: near}
events:
  e1: {type: wildfire, places: [lah], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "Aug. 8, 2023", killed: 102, status: happened, actors: "", main: true}
  e2: {type: outage, places: [lah], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [lah], start: 2023-07-20, end: 2023-07-20, date_precision: day, date_text: 19 days before, status: happened, actors: an insurance adjuster, targets: Maui Upcountry Power}
  e4: {type: trial, places: [wai], start: 2024-10-30, end: 2024-10-30, date_precision: day, date_text: Wednesday, status: happened, actors: 61 business owners from Front Street, targets: Maui Upcountry Power, main: true}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: agreement, places: [lah], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: Most families}
  e7: {type: decision, places: [lah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The owners, targets: that offer, minor: true}
  e8: {type: wildfire, places: [lah], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "at 6:35 a.m.", status: happened, actors: ""}
  e9: {type: other, places: [lah], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "at 2:18 p.m.", status: happened, actors: county firefighters, minor: true}
  e10: {type: storm, places: [], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: displacement, places: [lah], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: rescue, places: [lah], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: "", status: happened, actors: the Coast Guard, targets: 17}
  e13: {type: wildfire, places: [par], start: 2018, end: 2018, date_precision: year, date_text: in 2018, killed: 85, status: happened, actors: ""}
  e14: {type: displacement, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: opening, places: [kaa], start: 2024-09, end: 2024-09, date_precision: month, date_text: last month, status: happened, actors: the state and the Federal Emergency Management Agency, targets: a village of modular homes}
  e16: {type: construction, places: [lah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: decision, places: [lah], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: on Tuesday, status: happened, actors: The county, targets: 201 permits, minor: true}
  e18: {type: wildfire, places: [kul, oli], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e19: {type: resignation, places: [kah], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: happened, actors: "The power company's chief executive"}
notes: ""
