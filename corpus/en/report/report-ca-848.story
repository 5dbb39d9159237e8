---
id: report-ca-848
genre: report
country: CA
published: 2009-04-29
publisher: Annapolis Valley Weekly
title: "The Dirt: when to plant, and when to leave it alone"
---
By Lorraine Zinck

Every spring somebody stops me in the Co-op at [Middleton](mid mention) and says, "Is it safe yet?" It is not.

Peas, spinach, onions and broad beans may go in as soon as you can work a handful of soil and have it fall apart. On the south side of the mountain around [Lawrencetown](law mention) and [Paradise](par mention), that could be this weekend. Over in [Port George](por mention) and [Margaretsville](mar mention), where the Bay of [Fundy](fun mention) keeps its fog until the end of June, give it ten days.

Beans, corn, squash and anything that was bred in [Mexico](mex mention) must wait for the full moon in June. You may laugh at the moon. I used to, until the moon killed my tomatoes.

The average date of the last frost is May 18 in [Kentville](ken mention), according to the research station there; it's May 30 in [Springfield](spr mention) and, for those who live in holes, never. "Average" means that half the time it's later. If frost threatens, water at dusk and cover with a sheet. Plastic burns.

Questions from readers:

"Should I lime?" Yes. In [Nova Scotia](nov mention) the answer is always yes. Ten pounds to a hundred square feet.

"Deer?" They will leave garlic alone. They'll also leave a nine-foot fence. Nothing else that I've seen advertised, not soap, not hair, not the urine of a lion from a zoo in [Ontario](ont mention), would stop a hungry doe.

"What eats my cabbage?" A white butterfly's child. Pick it off or use Bt, which is harmless to you and your dog.

"What would you grow if you could grow only one thing?" The scarlet runner. My mother brought hers from [Lunenburg](lun mention) in a hanky. It feeds bees, you and the hummingbirds, and it asks for a string.

The [Bridgetown](bri metonym) garden club's plant {sale}(e1) is on May 23 at the fire hall, 9 till noon. Get there by ten to nine and don't fight. Peonies go first.

Next time: slugs, and what we've done to deserve them.

---
places:
  mid: {name: Middleton, geonameid: 6073289, point: [44.9428, -65.0702]}
  law: {name: Lawrencetown, point: [44.885, -65.16]}
  par: {name: Paradise, point: [44.87, -65.21]}
  por: {name: Port George, point: [45.005, -65.16]}
  mar: {name: Margaretsville, point: [45.045, -65.065]}
  fun: {name: Fundy, point: [45.0, -65.8], precision: area, radius_km: 80}
  ken: {name: Kentville, geonameid: 5991148, point: [45.0771, -64.496]}
  spr: {name: Springfield, point: [44.62, -64.86]}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  lun: {name: Lunenburg, geonameid: 6062069, point: [44.3785, -64.3166]}
  bri: {name: Bridgetown, point: [44.84, -65.29]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: deal, places: [bri], start: 2009-05-23, end: 2009-05-23, date_precision: day, date_text: on May 23, status: planned, actors: garden club}
notes: ""
