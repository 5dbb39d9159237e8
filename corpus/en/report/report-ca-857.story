---
id: report-ca-857
genre: report
country: CA
published: 2021-06-24
publisher: Evangeline Coast News
title: "Obituary: Sister Rose Gaudet, teacher"
---
Sister Rose-Alma Gaudet, who taught three generations of children in [Tignish](tig mention) to read music, {died}(e1) at the Western Hospital in [Alberton](alb event) on June 19. She was 93.

She was the seventh of 12 children of Avit and Délima Gaudet of [Palmer Road](pal mention). She joined the Congregation of Notre Dame at 18, {took}(e2) her vows in [Montreal](mon event) in 1949 and {taught}(e3) in [Charlottetown](cha event), [Summerside](sum event) and [New Glasgow](new event), [N.S.](nov mention), before she was sent home, as she put it, to where they already knew the worst of her.

She was strict about fingering and lax about everything else. Her choir sang in several languages. She smoked one cigarette a year, on the feast of St. Cecilia.

"You could be tone deaf and she'd have a part for you," said Father Eddie Cormier, a former pupil. "She gave me the triangle. I'm still looking for my cue."

She believed that a child who can keep time can do fractions. She thought little of prizes. To a boy who told her that he wanted to be famous she said that he should first try being on time.

The {Mass}(e4) is to be on Friday at 11 a.m. at St. Simon and St. Jude Church in [Tignish](tig event). Because of public health rules, attendance is limited to 100 and masks have to be worn, though if you wish to hum, the family says, there is no rule against it. It may be seen online. {Interment}(e5) is to follow in [Palmer Road](pal event).

She leaves a sister, Bernadette, of [Waltham](wal mention), [Massachusetts](mas mention); a brother, Alyre, of [Miscouche](mis mention); 61 nieces and nephews; and an upright piano, which is to go to the school in [Abram-Village](abr mention) if somebody has a truck.

In place of flowers, sing something.

---
places:
  tig: {name: Tignish, point: [46.95, -64.03]}
  alb: {name: Alberton, point: [46.81, -64.065]}
  pal: {name: Palmer Road, point: [46.91, -64.1]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  cha: {name: Charlottetown, geonameid: 5920288, point: [46.2346, -63.1256]}
  sum: {name: Summerside, geonameid: 6159244, point: [46.3912, -63.7887]}
  new: {name: New Glasgow, geonameid: 6087579, point: [45.5834, -62.6486]}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  wal: {name: Waltham, geonameid: 4954380, point: [42.3765, -71.2356]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  mis: {name: Miscouche, point: [46.43, -63.87]}
  abr: {name: Abram-Village, point: [46.44, -64.06]}
events:
  e1: {type: death, places: [alb], start: 2021-06-19, end: 2021-06-19, date_precision: day, date_text: on June 19, status: happened, actors: "", targets: Sister Rose-Alma Gaudet, main: true}
  e2: {type: ceremony, places: [mon], start: 1949, end: 1949, date_precision: year, date_text: in 1949, status: happened, actors: She, targets: her vows, minor: true}
  e3: {type: education, places: [cha, sum, new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She, minor: true}
  e4: {type: ceremony, places: [tig], start: 2021-06-25, end: 2021-06-25, date_precision: day, date_text: on Friday, status: planned, actors: "", main: true}
  e5: {type: ceremony, places: [pal], start: 2021-06-25, end: 2021-06-25, date_precision: day, date_text: "", status: planned, actors: "", minor: true}
notes: ""
