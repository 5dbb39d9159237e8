---
id: council-jm-01
genre: council
country: JM
published: 2017-10-01
publisher: West End Observer
title: "Goat rule has teeth, says [MoBay](mob metonym) mayor"
---
Any goat found on the [Hip Strip](hip event) after 1 November will be {impounded}(e1), and its owner will pay $3,000 to see it again. So {ruled}(e2) the [St James](sj metonym org) Municipal Corporation at its September {sitting}(e3) last Thursday, to cheers from hoteliers and a single, well-timed bleat from the public gallery.

Councillor Desrick Palmer, whose division takes in [Flanker](fla mention) and [Norwood](nor mention), asked where the pound was. There is none: the old one at [Catherine Hall](cath event) was {washed out}(e4) in the March rains. Until it is {rebuilt}(e5) animals will be {trucked}(e6) to [Lucea](luc mention), in [Hanover](han mention), or to [Falmouth](fal mention), whichever has room.

Residents of [Salt Spring](sal event) told the sitting that water has {not reached}(e7) their pipes since August 14. A truck is {sent}(e8) on Saturdays. "The goats drink before we do," said Icilda Vernon, 71, who spent thirty years nursing in [Birmingham](bir mention) before coming home.

Still to be settled is the vendors' arcade, over which [Kingston](kin metonym) and [Montego Bay](mob metonym) have been exchanging letters since the last government but one.

---
places:
  mob: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  hip: {name: "Gloucester Avenue (Hip Strip), Montego Bay", point: [18.488, -77.928], precision: near, near: mob}
  sj: {name: Saint James, geonameid: 3488700, point: [18.3637, -77.8715], precision: division}
  fla: {name: Flanker, point: [18.497, -77.905], precision: near, near: mob}
  nor: {name: Norwood, point: [18.48, -77.895], precision: near, near: mob}
  cath: {name: Catherine Hall, point: [18.461, -77.922], precision: near, near: mob}
  luc: {name: Lucea, geonameid: 3489657, point: [18.4509, -78.1736]}
  han: {name: Hanover, geonameid: 3490145, point: [18.3953, -78.1337], precision: division}
  fal: {name: Falmouth, geonameid: 3490520, point: [18.4936, -77.6559]}
  sal: {name: Salt Spring, point: [18.472, -77.888], precision: near, near: mob}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
events:
  e1: {type: decision, places: [hip], start: 2017-11-01, end: 2017-11-01, date_precision: day, date_text: after 1 November, status: planned, actors: "", main: true}
  e2: {type: decision, places: [sj], start: 2017-09-28, end: 2017-09-28, date_precision: day, date_text: last Thursday, status: happened, actors: St James Municipal Corporation, main: true}
  e3: {type: meeting, places: [sj], start: 2017-09-28, end: 2017-09-28, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: flood, places: [cath], start: 2017-03, end: 2017-03, date_precision: month, date_text: in the March, status: happened, actors: ""}
  e5: {type: construction, places: [cath], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: decision, places: [luc, fal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e7: {type: outage, places: [sal], start: 2017-08-14, end: 2017-08-14, date_precision: day, date_text: since August 14, status: happened, actors: ""}
  e8: {type: aid, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
