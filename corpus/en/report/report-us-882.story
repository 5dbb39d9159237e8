---
id: report-us-882
genre: report
country: US
published: 2010-03-18
publisher: Dakota Valley Plainsman
title: "Flood watchers eye ice, snowpack on the [James](jam mention)"
---
[HURON](hur dateline), [S.D.](sou dateline) - There's a lot of water standing in the fields between [Aberdeen](abe mention) and [Mitchell](mit mention), most of it still white.

Whether it runs off in a hurry or at leisure depends on the next three weeks, according to hydrologists in [Sioux Falls](sio mention) and [Chanhassen](cha mention), [Minn.](min mention)

"If we get days in the 40s and nights in the 20s, you'll hardly notice," said Mike Gerlach of the National Weather Service. "If we get rain on top of it, you'll notice."

The chance of major flooding at [Huron](hur mention) between now and June is put at 70 percent; at [Columbia](col mention) it's 95, and at [Forestburg](for mention), 60. The [James](jam mention) drops only five inches a mile. Water that comes over the banks in April may stay until July.

In 1997 the river {crested}(e1) at [Huron](hur event) at 21.28 feet. A house at 20 feet would have water in the basement. The levee around the sewage plant is good for 23.

Homeowners should know that insurance policies do not cover floods and that the federal kind does not take effect for 30 days. "Today is a good day to call," said [Beadle County](bea metonym) emergency manager Tom Moeding. He advises that people move what's in the basement to the second floor, know how to shut off the gas, and have sump pumps looked at. Sandbags are kept at the fairgrounds but must be filled by those who need them; a pickup holds 40.

Ranchers may want to move hay. Farmers who had water last spring may find that crop insurance won't pay for a field that could not be planted two years in a row.

The National Guard has not been called and probably wouldn't be before April, Moeding said. In [Fargo](far mention), up north, where they are filling a million bags, the [Red](red mention) is a different sort of river. "Theirs is a fight," he said. "Ours is a long visit from a relative."

Volunteers can sign up on Saturday from 9 to noon at the [Huron](hur mention) armory.

---
places:
  hur: {name: Huron, geonameid: 5228673, point: [44.3633, -98.2143]}
  sou: {name: South Dakota, geonameid: 5769223, point: [44.5003, -100.2507], precision: division}
  jam: {name: James, point: [44.4, -98.2], precision: area, radius_km: 100}
  abe: {name: Aberdeen, geonameid: 5225857, point: [45.4647, -98.4865]}
  mit: {name: Mitchell, geonameid: 5229794, point: [43.7094, -98.0298]}
  sio: {name: Sioux Falls, geonameid: 5231851, point: [43.5437, -96.728]}
  cha: {name: Chanhassen, geonameid: 5020881, point: [44.8622, -93.5308]}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  col: {name: Columbia, point: [45.61, -98.31]}
  for: {name: Forestburg, point: [44.02, -98.1]}
  bea: {name: Beadle County, point: [44.41, -98.28], precision: area, radius_km: 30}
  far: {name: Fargo, geonameid: 5059163, point: [46.8772, -96.7898]}
  red: {name: Red River, point: [46.9, -96.8], precision: area, radius_km: 80}
events:
  e1: {type: flood, places: [hur], start: 1997, end: 1997, date_precision: year, date_text: In 1997, status: happened, actors: the river}
notes: ""
