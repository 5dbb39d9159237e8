---
id: report-za-1034
genre: report
country: ZA
published: 2009-06-17
publisher: Sunday Whistle
title: "Why I'm taking my vuvuzela to [Mangaung](man mention), and you can't stop me"
---
The visitors don't like it. You will have read the letters. A commentator from [Spain](spa mention) compares it with a herd of elephants in labour. A gentleman in [Rotterdam](rot mention) would like it to be confiscated at customs. Even our own columnists, the ones with a deck in [Camps Bay](cam mention), wonder aloud whether we could not just sing.

We can sing. Nobody who has stood in [Orlando](orl mention) on derby day would doubt it. But a vuvuzela isn't a song. It's what you say when you have had a week of taxis and supervisors and no hot water and somebody hands you a piece of plastic and tells you that for ninety minutes you may be as loud as the boss.

Some say that it comes from the kudu horn and some that it comes from a church at [Nhlangakazi](nhl mention), and a man in [Kempton Park](kem mention) says that he cut it out of a bicycle in 1970. Fine. Everything good has three fathers. The thing costs R20 and lasts until someone sits on it.

Yes, it's loud. 127 decibels, says a doctor in [Pretoria](pre mention), more than a chainsaw. He advises earplugs. I advise the gentleman from [Rotterdam](rot mention) to think of what 40 000 of his countrymen in orange would sound like if they were sober.

The players can't hear one another, we are told. Our boys have never been able to hear one another. It hasn't been the vuvuzela that kept them from scoring against [Iraq](ira metonym).

I was in [Johannesburg](joh event) for {that one}(e1), and it is true that, after an hour without a goal, the sound turned into something like a hive that has lost its queen. But then Fish almost got his head to a corner, and it rose, and a woman behind me who must have been 70 blew until her hat came off. If you could bottle that you could run the country on it, and Eskom could go home.

So I will be in [Bloemfontein](blo mention) with mine. I have washed it. Next year the whole world is coming, from [Honduras](hon mention), [Slovenia](slo mention) and wherever, and they'll have a choice. They can put their fingers in their ears or they can give us R20.

---
places:
  man: {name: Mangaung, point: [-29.12, 26.22]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  cam: {name: Camps Bay, point: [-33.95, 18.38]}
  orl: {name: Orlando, point: [-26.24, 27.92]}
  nhl: {name: Nhlangakazi, point: [-29.65, 30.75]}
  kem: {name: Kempton Park, point: [-26.1, 28.23]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
events:
  e1: {type: match, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Iraq}
notes: ""
