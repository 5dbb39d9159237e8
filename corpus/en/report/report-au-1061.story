---
id: report-au-1061
genre: report
country: AU
published: 2010-06-30
publisher: Shoreline Property Magazine
title: "Buyers, beware of the view: what a coastal hazard note on your title could mean"
---
The auctioneer at [Byron Bay](byr mention) likes to tell people that they aren't making any more of it. At [Belongil Spit](bel mention), just up the road, they're making less of it each winter.

If you're thinking about a house within cooee of the sea, solicitors say, ask for the planning certificate before you fall in love. In [New South Wales](new mention) a council may note on it that the land could be affected by erosion or by a rise in sea level, which the state's policy puts at 40 centimetres by 2050 and 90 by 2100. Banks read these notes. So do insurers.

"A client of mine was about to pay $2.4 million. He'd be 94 when it falls in, so he didn't mind. The bank minded," says Janine Holt, who practises in [Gosford](gos mention).

Councils differ. [Lake Macquarie](lak metonym) has tagged more than 9,000 properties and asks for higher floors. [Byron](byro metonym) would have houses taken away when the dune gets within 20 metres. In [Victoria](vic mention) planners must plan for 80 centimetres. [Queensland](que mention) hasn't made up its mind, or not so that you'd notice.

Owners say that they're being punished for something that may never happen. "I've had this place since '74 and the ocean's exactly where I left it," says Merv Pascall of [Wooli](woo mention), a village on a ribbon of sand where one storm could do what the policy says. But he has stopped repainting the side that faces it.

Can you defend your land? You may not put rocks on the beach without consent, and it's hardly ever given, for a wall that saves one house can strip the sand from the next. In March the Land and Environment Court in [Sydney](syd event) {ordered}(e1) a council to let two owners repair sandbags which a storm had {torn away}(e2) in May of last year. The case isn't thought to set a precedent.

What about the price? Agents swear that there's no effect. The figures suggest a discount of around 5 per cent for houses with a note, and of 20 or more if the neighbour's garage is in the surf. At [Old Bar](old event) two houses have been {demolished}(e3) since 2008.

There is one more piece of advice from Ms Holt. Visit at king tide. Bring boots.

---
places:
  byr: {name: Byron Bay, point: [-28.64, 153.61]}
  bel: {name: Belongil Spit, point: [-28.63, 153.59]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  lak: {name: Lake Macquarie, point: [-33.05, 151.6], precision: area, radius_km: 20}
  byro: {name: Byron, point: [-28.6, 153.5], precision: area, radius_km: 20}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  woo: {name: Wooli, point: [-29.87, 153.27]}
  old: {name: Old Bar, point: [-31.97, 152.58]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  gos: {name: Gosford, geonameid: 2164849, point: [-33.4244, 151.344]}
events:
  e1: {type: verdict, places: [syd], start: 2010-03, end: 2010-03, date_precision: month, date_text: In March, status: happened, actors: the Land and Environment Court, targets: a council, main: true}
  e2: {type: storm, places: [], start: 2009-05, end: 2009-05, date_precision: month, date_text: in May of last year, status: happened, actors: a storm, targets: sandbags, minor: true}
  e3: {type: construction, places: [old], start: 2008, end: 2010, date_precision: year, date_text: since 2008, status: happened, actors: "", targets: two houses, minor: true}
notes: ""
