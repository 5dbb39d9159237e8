---
id: report-gb-994
genre: report
country: GB
published: 2022-06-18
publisher: Border Counties Chronicle
title: "Road test: the electric supermini that would rather be in town"
---
There is a hill on the road from [Bishop's Castle](bis mention) to [Clun](clu mention) that finds out most small cars. The engine howls, the gear lever is stirred, and the driver of the Land Rover behind begins to think dark thoughts.

No such trouble in the Kavari e1. It whirrs up with the calm of a milk float on steroids, and it will beat most hot hatches away from the lights in [Ludlow](lud mention), if that is how you like to spend a Saturday.

Trouble, when it comes, is of another kind. The makers claim 192 miles between charges. On a warm day in [Shrewsbury](shre mention) you could manage 170. On the A49 at 65mph, with a child, a dog and the radio, it was nearer to 130, and winter would take away another 20. That should do for the school run. It will not take you from [Hereford](her mention) to [Newquay](new mention) without a picnic on the way, perhaps two.

Inside, there is more room than you would think. Four adults of normal size fit, and the boot will swallow the weekly shop. The seats are made of something that used to be bottles. The touchscreen, alas, does everything, and it takes three prods to turn down the heater, which can't be what anyone had in mind when they invented the knob.

The ride is firm. Potholes, of which [Shropshire](shr mention) has a fine collection, arrive in the spine without delay.

Prices start at £25,995, which is a great deal for a small car, although a fill of electricity at home should cost about £9. Insurance groups run from 17 to 21. The warranty is seven years, the battery eight. It is built in [South Korea](sou mention), at [Ulsan](uls mention), and there are dealers in [Telford](tel mention), [Wrexham](wre mention) and [Worcester](wor mention).

Would we have one? For a second car, in a house with a drive, yes. If you live up a track beyond [Knighton](kni mention) and your mother lives in [Norwich](nor mention), hang on to the diesel for a while.

Verdict: four stars. Likes: quick, quiet, roomy. Dislikes: screen, ride, price.

---
places:
  bis: {name: "Bishop's Castle", point: [52.49, -3.0]}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  clu: {name: Clun, point: [52.42, -3.03]}
  shr: {name: Shropshire, point: [52.63, -2.75], precision: division}
  kni: {name: Knighton, point: [52.34, -3.05]}
  new: {name: Newquay, geonameid: 2641589, point: [50.4156, -5.0732]}
  lud: {name: Ludlow, geonameid: 2643425, point: [52.3743, -2.7131]}
  shre: {name: Shrewsbury, geonameid: 2637891, point: [52.7101, -2.7521]}
  her: {name: Hereford, geonameid: 2647074, point: [52.0568, -2.7148]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  tel: {name: Telford, geonameid: 3345439, point: [52.6766, -2.4493]}
  wre: {name: Wrexham, geonameid: 2633485, point: [53.0466, -2.9913]}
  wor: {name: Worcester, geonameid: 2633563, point: [52.1893, -2.22]}
  nor: {name: Norwich, geonameid: 2641181, point: [52.6278, 1.2983]}
events:
notes: ""
