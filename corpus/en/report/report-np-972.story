---
id: report-np-972
genre: report
country: NP
published: 2019-05-29
publisher: Kathmandu Courier
title: "'The mountain isn't crowded, the weather window is': a guide on [Everest](eve mention)'s worst season in years"
---
Pemba Gyalzen, 41, from [Thame](tha mention), has been to the top of [Everest](eve mention) fourteen times. He spoke to us in [Kathmandu](kat mention) a day after he came down for the last time this spring.

Q: The photograph of the queue has gone round the world. Were you in it?

A: I was about sixty people from the front. On May 22 there were more than 200 of us above the South Col. I told my client that he could turn back and I'd give him my own thermos. He didn't turn back. He's fine; he lost a toe.

Q: Eleven people have {died}(e1) on [Everest](eve event) this month. Is it because of the queues?

A: Not only. Maybe four because they waited. The others because they shouldn't have been there. There were people who were putting on crampons for the first time in [Gorak Shep](gor mention).

Q: The government has issued 381 permits, a record. Should there be a limit?

A: The number of days matters more. In a good year we have twelve days for the summit. This year it was five, because of wind from the {cyclone}(e5) in [Odisha](odi event). If everybody's boss in [London](lon mention) or [Shanghai](sha mention) looks at the same forecast, everybody goes up on the same day.

Q: On the northern side [China](chi metonym) has a limit of 300.

A: Yes, and you can drive to the base camp. In [Tibet](tib mention) a rescue helicopter isn't allowed. I'd rather be in a queue than there.

Q: What would you change?

A: First, no permit without a 6,500-metre peak. Companies from [India](ind mention) that charge $30,000 must not send one Sherpa for three clients. And oxygen bottles should be checked. In [Namche](nam mention) you can buy refilled ones.

Q: You survived the avalanche of 2014.

A: I was late, I had a stomach ache. Sixteen of us were {killed}(e2) in the [Khumbu Icefall](khu event) that morning, the 18th of April, most of them from [Solukhumbu](sol mention). A year later came the {earthquake}(e3), and base camp was {hit}(e4) again. So when journalists say that this is the worst season, I say, it's the worst one for foreigners.

Q: Will you go again?

A: My daughter is at college in [Pokhara](pok mention). Fees are due in July.

---
places:
  eve: {name: Everest, point: [27.99, 86.93]}
  tha: {name: Thame, point: [27.83, 86.65]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  gor: {name: Gorak Shep, point: [27.98, 86.83]}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tib: {name: Tibet, geonameid: 1279685, point: [31.4515, 88.4137], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  nam: {name: Namche, point: [27.8, 86.71]}
  khu: {name: Khumbu Icefall, point: [27.99, 86.87]}
  sol: {name: Solukhumbu, point: [27.6, 86.7], precision: division}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
events:
  e1: {type: death, places: [eve], start: 2019-05, end: 2019-05, date_precision: month, date_text: this month, killed: 11, status: happened, actors: "", targets: Eleven people, main: true}
  e2: {type: landslide, places: [khu], start: 2014-04-18, end: 2014-04-18, date_precision: day, date_text: the 18th of April, killed: 16, status: happened, actors: "", targets: Sixteen of us}
  e3: {type: earthquake, places: [], start: 2015, end: 2015, date_precision: year, date_text: A year later, status: happened, actors: ""}
  e4: {type: landslide, places: [], start: 2015, end: 2015, date_precision: year, date_text: "", status: happened, actors: "", targets: base camp}
  e5: {type: storm, places: [odi], start: 2019-05, end: 2019-05, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
notes: ""
