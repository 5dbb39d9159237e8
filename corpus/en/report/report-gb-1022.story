---
id: report-gb-1022
genre: report
country: GB
published: 2012-04-03
publisher: Black Country Gazette
title: "Car wash boss {fined}(e1) after worker's hand {crushed}(e2)"
---
The owner of a car wash in [Tipton](tip event) who "put pounds before people" has been {ordered}(e1) to pay £14,600 after an employee {lost}(e2) three fingers.

Shahid Mahmood Rana, 49, of [Great Barr](gre mention), {admitted}(e1) two breaches of health and safety law at [Dudley](dud metonym org) Magistrates' Court on Friday.

Prosecutor Helen Tranter said that Marek Zielonka, 26, had been clearing a blocked roller when it {started}(e2) without warning on 19 May last year. The guard had been taken off and hung on a nail.

In a statement that was read to the court, Mr Zielonka, who has since gone back to [Radom](rad mention) to live with his parents, said: "I heard it before I felt it. I play accordion, I have played since I was six. I can't hold a fork now. My mother cuts my meat. I was told every day to hurry and I hurried."

He said that nobody had ever shown him how to switch the machine off at the wall. When he asked for gloves he was told to buy some.

Defending, Paul Ashmore said that his client was a hard-working man who had come to this country with nothing. "He is not a wealthy employer sitting in an office in [Solihull](sol mention). He was washing cars alongside them, seven days a week, in all weathers. He will carry this for the rest of his days." Mr Rana had {visited}(e3) the injured man in hospital in [Birmingham](bir event) and had paid his wages for four months.

The magistrates heard that an inspector may order any dangerous machine to be stopped at once, and that failing to obey is a criminal offence which can lead to prison. The chairman of the bench said that what happened could have been prevented by a padlock costing £6.

There are thought to be more than 10,000 hand car washes in [Britain](bri mention). Many are well run. Unions say that others pay less than the minimum wage, and that workers from [Poland](pol mention), [Romania](rom mention) and [Bulgaria](bul mention) are often too frightened to complain.

The site, off the road to [Wednesbury](wed mention), is now a tyre centre.

---
places:
  tip: {name: Tipton, point: [52.53, -2.07]}
  gre: {name: Great Barr, point: [52.55, -1.93]}
  dud: {name: Dudley, geonameid: 2650839, point: [52.5, -2.0833]}
  rad: {name: Radom, geonameid: 760778, point: [51.4025, 21.1471]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  wed: {name: Wednesbury, geonameid: 2634617, point: [52.5514, -2.0236]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  sol: {name: Solihull, geonameid: 2637546, point: [52.4143, -1.7809]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
events:
  e1: {type: verdict, places: [dud], start: 2012-03-30, end: 2012-03-30, date_precision: day, date_text: on Friday, status: happened, actors: "Dudley Magistrates' Court", targets: Shahid Mahmood Rana, main: true}
  e2: {type: other_accident, places: [tip], start: 2011-05-19, end: 2011-05-19, date_precision: day, date_text: on 19 May last year, injured: 1, status: happened, actors: "", targets: Marek Zielonka, main: true}
  e3: {type: visit, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mr Rana, targets: the injured man, minor: true}
notes: ""
