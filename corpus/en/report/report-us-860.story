---
id: report-us-860
genre: report
country: US
published: 2017-04-27
publisher: Juniata Valley Sun
title: "Prom season: police talk to juniors, and it isn't a lecture"
---
Officer Jess Kanagy puts a pair of goggles on the biggest boy in the room and tells him to walk along a strip of tape. He falls over a chair, and everybody laughs.

"OK. That's two beers," she says. "Now you're driving your girlfriend home to [Thompsontown](tho mention)."

Nobody laughs at that.

Kanagy, of the [Mifflintown](mif metonym) police, does this every April at the high schools in [Mifflintown](mif mention), [Newport](new mention) and [Lewistown](lew mention). She doesn't show pictures of wrecks. They do not work, according to researchers at [Penn State](pen mention); teenagers remember the blood and forget the reason.

What works, she thinks, is a plan. Who has the keys? Who will you call? What do you say when somebody says he's fine? She has them write a number on the inside of a wrist.

[Pennsylvania](penn mention) law is plain. Under 21, a driver may be charged with a blood alcohol of .02, a single drink. The license goes for a year. A parent who serves minors can be fined $1,000 for the first child and $2,500 for each of the others, even if it was "just champagne and it was supervised."

Crashes killed 89 people aged 16 to 19 in the state in 2015. The number has fallen by half since 2000, in [Perry County](per mention) as elsewhere. Fewer of them have licenses, for one thing. Phones are the new danger. "I can smell beer," Kanagy said. "I can't smell a text."

[Juniata](jun metonym)'s {prom}(e1) is on May 6 at the fire hall in [Port Royal](por event), doors at 6:30, tickets $35. Students may bring a date from another school with a signed form. Those who leave will not be let back in. An after-party at the bowling alley {lasts}(e2) until 4 a.m., and the PTA is raffling a car that starts.

Would she go to prom again herself? "I'm working it," Kanagy said. "I'll be the one by the door in the ugly shoes."

---
places:
  tho: {name: Thompsontown, point: [40.565, -77.235]}
  mif: {name: Mifflintown, geonameid: 5201085, point: [40.5698, -77.3969]}
  new: {name: Newport, point: [40.478, -77.131]}
  lew: {name: Lewistown, geonameid: 5197850, point: [40.5992, -77.5714]}
  pen: {name: Penn State, point: [40.8, -77.86]}
  penn: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  per: {name: Perry County, point: [40.4, -77.27], precision: area, radius_km: 25}
  jun: {name: Juniata, point: [40.53, -77.4], precision: area, radius_km: 25}
  por: {name: Port Royal, point: [40.534, -77.386]}
events:
  e1: {type: festival, places: [por], start: 2017-05-06, end: 2017-05-06, date_precision: day, date_text: on May 6, status: planned, actors: Juniata, main: true}
  e2: {type: festival, places: [], start: 2017-05-06, end: 2017-05-07, date_precision: day, date_text: "", status: planned, actors: "", minor: true}
notes: ""
