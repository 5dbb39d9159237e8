---
id: report-gb-979
genre: report
country: GB
published: 2014-08-04
publisher: North Sea Review
title: "Comment: The lamps went out. Let us at least change the bulbs"
---
I've nothing against candles. If you turn off the light at ten tonight, as we're all invited to do, and sit for an hour in the dark and think of the summer of 1914, you'll do no harm and the electricity board will not suffer.

But which summer will you think of? In the one I was taught at school in [Sunderland](sun mention), everybody played tennis. Then an archduke was {shot}(e1) in [Sarajevo](sar event), a number of men with moustaches sent telegrams, and half the boys from our street were dead. It's a good story because it has nobody in it who could have done otherwise.

Historians have done better than that. They tell us that in [Vienna](vie metonym) and [St Petersburg](stp metonym), in [Paris](par metonym) and [Berlin](ber metonym), there were people with choices, and that some chose badly because they feared to look weak. They tell us of [Serbia](ser mention) and of a timetable. And they disagree, which is what one pays them for.

What worries me isn't ignorance of the past. It's the eagerness with which it's put to use. This year [Ukraine](ukr mention) is said to be [Sarajevo](sar mention), or the [Sudetenland](sud mention), or [Danzig](dan mention). The [South China Sea](sou mention) is the naval race. [Syria](syr mention) is [Spain](spa mention). If everything is like something else, we needn't look at it.

So let me propose a modest memorial. For each minute of silence, an hour of reading. For each politician at the cenotaph, one afternoon in the archive at [Kew](kew mention) with the papers from the last week of July. They're short, those papers. There's one in pencil in which a permanent official wonders if he might leave early for the weekend.

In [Liège](lie event) this morning, presidents and princes {gathered}(e2) under a grey sky, and a king spoke well. This evening there's a {service}(e3) in [St Symphorien](sts event), near [Mons](mon mention), where the first and the last of our soldiers lie a few yards from each other, among [Germans](ger demonym). If I could be anywhere tonight, I'd be there. It's a small cemetery, in a wood, and whoever laid it out had no wish to win an argument.

Do light a candle. And then, if it isn't too much to ask, switch on the lamp and read something.

---
places:
  sun: {name: Sunderland, geonameid: 2636531, point: [54.9046, -1.3822]}
  sar: {name: Sarajevo, geonameid: 3191281, point: [43.8486, 18.3564]}
  vie: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  stp: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  par: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ber: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  sud: {name: Sudetenland, point: [50.2, 14.0], precision: area, radius_km: 200}
  dan: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  sou: {name: South China Sea, point: [13.0, 114.0], precision: area, radius_km: 600}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  kew: {name: Kew, point: [51.48, -0.28]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  sts: {name: St Symphorien, point: [50.43, 4.01]}
  mon: {name: Mons, geonameid: 2790869, point: [50.4541, 3.9523]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: killing, places: [sar], start: 1914, end: 1914, date_precision: year, date_text: of 1914, killed: 1, status: happened, actors: "", targets: an archduke}
  e2: {type: ceremony, places: [lie], start: 2014-08-04, end: 2014-08-04, date_precision: day, date_text: this morning, status: happened, actors: presidents and princes, main: true}
  e3: {type: ceremony, places: [sts], start: 2014-08-04, end: 2014-08-04, date_precision: day, date_text: This evening, status: planned, actors: "", main: true}
notes: ""
