---
id: report-us-830
genre: report
country: US
published: 2011-11-03
publisher: Sandhills Daily News
title: "Business spotlight: Two brothers and 300 pairs of boots"
---
[OGALLALA](oga dateline), [Neb.](neb dateline) - Mike and Ron Stenka don't advertise. They don't have to, because sooner or later everyone who works on his feet between [North Platte](nor mention) and the [Colorado](col mention) line needs a sole.

Their shop on Spruce Street repairs about 300 pairs of boots a month, along with saddles, tarps and, in winter, the occasional hockey glove from [Sidney](sid mention). It is one of four left in western [Nebraska](neb mention). The nearest others are in [Scottsbluff](sco mention), [McCook](mcc mention) and [Alliance](all mention).

"The cheap boots can't be fixed. They're glued," said Ron, 58. "I tell people to buy the best pair they can afford and then to spend $60 on them every two years. You'd be ahead."

The brothers learned from their father, a [Czech](cze demonym) from [Ord](ord mention) who had a stitching machine that still runs. New ones are made in [Italy](ita mention) and cost more than the building did. Leather comes from a tannery in [Pennsylvania](pen mention); thread, from [Mississippi](mis mention).

Railroad workers and ranch hands make up most of the trade. Then there are people off Interstate 80 whose heel has come off on the way to [Denver](den mention) or [Omaha](oma mention). The Stenkas try to do those while the customer waits.

According to a trade group in [Baltimore](bal mention), there are about 7,000 shoe repair shops in the [United States](uni mention), down from 120,000 during the Depression. Business tends to rise when the economy falls. Mike isn't so sure. "In a real bad year they just wear them with the hole," he said.

Neither has children who want the shop. They {took on}(e1) an apprentice, Luis Arce, 22, in June, after he brought in a belt that he had made and asked what was wrong with it. "Nothing was wrong with it. That's what scared me," Mike said.

The shop is open Monday through Friday from 8 a.m. to 5:30 p.m. and on Saturday morning, except during branding.

---
places:
  oga: {name: Ogallala, geonameid: 5698040, point: [41.1281, -101.7196]}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  nor: {name: North Platte, geonameid: 5697939, point: [41.1239, -100.7654]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  sid: {name: Sidney, geonameid: 5699552, point: [41.1428, -102.978]}
  sco: {name: Scottsbluff, geonameid: 5699404, point: [41.8666, -103.6672]}
  mcc: {name: McCook, geonameid: 5697383, point: [40.2019, -100.6257]}
  all: {name: Alliance, geonameid: 5693164, point: [42.1016, -102.8722]}
  ord: {name: Ord, geonameid: 5074567, point: [41.6033, -98.9262]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  oma: {name: Omaha, geonameid: 5074472, point: [41.2563, -95.9404]}
  bal: {name: Baltimore, geonameid: 4347778, point: [39.2904, -76.6122]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: career, places: [oga], start: 2011-06, end: 2011-06, date_precision: month, date_text: in June, status: happened, actors: They, targets: Luis Arce}
notes: ""
