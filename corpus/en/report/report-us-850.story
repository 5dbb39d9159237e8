---
id: report-us-850
genre: report
country: US
published: 2013-05-09
publisher: Panhandle Plains Reader
title: "Hobby grows into three acres of iris"
---
[GUYMON](guy dateline), [Okla.](okl dateline) - The wind was gusting to 45 mph and the flowers, somehow, were standing up.

"They've got no choice. Neither do I," said Wilma Kisner, 73, who grows 640 kinds of iris on three acres between [Guymon](guy mention) and [Goodwell](goo mention) and lets anyone who likes walk through them.

It began as a row beside the well. Now there are purples, browns and a near black called Raven Girl that she bred herself, from a cross with a plant out of [Oregon](ore mention). To make a new iris takes a tweezer, a paper bag and about five years. Of a hundred seedlings she keeps two.

The Panhandle is drier than it was in the 1930s. [Guymon](guy mention) has had 9 inches of rain in 12 months, about half of what it should get. Drought is in some ways the friend of the iris, whose roots rot in wet ground. But there is a limit. Kisner waters with what comes off the roof and with bath water, and would rather lose the lawn.

Bees come from hives at [Texhoma](tex mention). Visitors come from [Liberal](lib mention), [Kansas](kan mention), [Dalhart](dal mention), [Texas](texa mention), and [Boise City](boi mention), and once there was a couple from [Japan](jap mention) who took off their shoes. The church van from [Hooker](hoo mention) comes each May, and the ladies in it argue over yellows.

She does not charge. Rhizomes are $4, or five for $15; dig your own in July. The season is from the last week of April to about May 20, if there's no hail. If it does hail, it's over in four minutes.

Her husband, Gene, thinks that she should hand it on to somebody younger. An agronomist at [Oklahoma](okl metonym org) Panhandle State University would take cuttings of everything. She isn't ready to decide. "When I can't bend, he can come," she said.

What does she think about out there? "Mostly I think about weeds," she said. "I don't fight them like I did. I just make sure that they know me."

---
places:
  guy: {name: Guymon, geonameid: 5515743, point: [36.6828, -101.4815]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  goo: {name: Goodwell, geonameid: 5515734, point: [36.5953, -101.6365]}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  tex: {name: Texhoma, point: [36.505, -101.784]}
  lib: {name: Liberal, geonameid: 5445820, point: [37.0431, -100.921]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  dal: {name: Dalhart, geonameid: 5519862, point: [36.0595, -102.5132]}
  texa: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  boi: {name: Boise City, geonameid: 5515613, point: [36.7295, -102.5132]}
  hoo: {name: Hooker, geonameid: 5515773, point: [36.86, -101.2135]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
notes: ""
