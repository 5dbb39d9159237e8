---
id: report-ca-878
genre: report
country: CA
published: 2008-05-28
publisher: Dufferin Highlands News
title: "Gas at $1.30: how commuters are coping"
---
Linda Pacheco used to drive from [Shelburne](she mention) to [Brampton](bra mention) five days a week. Now she drives two, and on three she rides with a man she met through a notice at Tim Hortons.

"He likes opera. I don't," she said. "But it's $60 a week."

With regular selling for $1.299 a litre in [Orangeville](ora mention) on Monday, people in a part of [Ontario](ont mention) where hardly anyone lives close to work are looking for ways to spend less. About 62 per cent of those in [Dufferin County](duf mention) who have a job have it somewhere else, Statistics [Canada](can metonym org) figures show, and most of them are alone in the car.

There's no bus. GO Transit runs from [Orangeville](ora mention) to the [Brampton](bra mention) station four times each morning, but it doesn't go north to [Shelburne](she mention) or west to [Grand Valley](gra mention). The county would have to pay for that, and a study put the cost at $410,000 a year.

Dealers say that pickups won't move. "I could not give one away," said Don Hatch of a lot on Riddell Road. A hybrid ordered today might come in October. Used scooters are up. A horse would be about even with a Civic, said one farmer from [Amaranth](ama mention) who had worked it out.

Some tips from the auto association: keep tires full, drop the roof rack, drive at 100 instead of 120, which can save 20 per cent. Don't buy additives. Do not store gas at home. It's a fire waiting to happen.

Food banks see the other end of it. Those who must choose fill the tank first, since without it there's no wage, said Heather Ball of the one in [Orangeville](ora mention).

Where will it stop? An analyst in [Calgary](cal mention) sees $1.50 by the fall; another, in [Toronto](tor mention), sees a bubble. A year ago it was $1.06. At a station in [Mono](mon mention) on the weekend, a man was {charged}(e1) with driving off without paying for $94 of premium.

---
places:
  she: {name: Shelburne, point: [44.08, -80.2]}
  bra: {name: Brampton, geonameid: 5907364, point: [43.6834, -79.7663]}
  ora: {name: Orangeville, geonameid: 6094201, point: [43.9168, -80.0997]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  duf: {name: Dufferin County, point: [44.05, -80.2], precision: area, radius_km: 25}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  gra: {name: Grand Valley, point: [43.9, -80.31]}
  ama: {name: Amaranth, point: [43.98, -80.23]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  mon: {name: Mono, point: [44.02, -80.07]}
events:
  e1: {type: charge, places: [mon], start: 2008-05-24, end: 2008-05-25, date_precision: day, date_text: on the weekend, status: happened, actors: "", targets: a man}
notes: ""
