---
id: report-lb-951
genre: report
country: LB
published: 2016-09-06
publisher: Levant Policy Forum
title: "Interview: 'Water will not start a war, but it can finish a state'"
---
Dr. Nadim Haddadin, a hydrologist, has advised governments in [Amman](amm mention) and [Baghdad](bag mention) and teaches at the [American](ame demonym org) University of [Beirut](bei metonym org). His new study looks at rivers in the [Middle East](mid mention) under three climate scenarios. Excerpts:

**Your report says that the [Euphrates](eup mention) could lose 30 to 50 percent of its flow by the end of the century. How certain is that?**

The direction is certain; the number isn't. Dams matter more than rain. [Turkey](tur mention) has 22 planned in its southeast and has finished most of them. [Ilisu](ili mention), on the [Tigris](tig mention), may start to fill next year or in 2018. If it's filled quickly, [Mosul](mos mention) and [Baghdad](bag mention) will notice within weeks.

**Is there no treaty?**

There are protocols and letters. In 1987 [Damascus](dam metonym) and [Ankara](ank metonym) {agreed}(e1) on 500 cubic meters a second at the border. It was meant to be temporary. A real treaty would need a court, and a court would need trust.

**People often say that the drought caused the war in [Syria](syr mention).**

I'd be careful. From 2006 until 2010 rain {failed}(e2) in the [Jazira](jaz event), and hundreds of thousands {moved}(e3) to [Deraa](der event), [Homs](hom event) and the edges of [Aleppo](ale event). That is a fact. But drought came to [Jordan](jor mention) as well, and to [Cyprus](cyp mention). A government that has no money, no ears and no shame can turn any dry year into a catastrophe.

**What about water as a weapon?**

It's a very old one. In the past four years, every party has used it. The militants held the barrage at [Fallujah](fal event) in 2014 and {closed}(e4) its gates so that land upstream was flooded; in [Aleppo](ale mention) pumping stations are switched off as a form of negotiation. The [Geneva](gen metonym org) Conventions prohibit it, clearly. I know of no prosecution.

**Where do you see some hope?**

In pipes, which are boring. [Amman](amm mention) loses 40 percent of its water before anybody drinks it. If we repaired the leaks, we could supply a city the size of [Irbid](irb mention). [Israel](isr mention) reuses most of its waste water and [Tunisia](tun mention) could. Farmers in the [Bekaa](bek mention) use twice what the potatoes need.

**And if nothing is done?**

People will leave. They won't call themselves water refugees. They'll say that there was no work.

The interview has been edited for length and clarity.

---
places:
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  eup: {name: Euphrates, point: [34.5, 41.0], precision: near}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ili: {name: Ilisu, point: [37.53, 41.85]}
  tig: {name: Tigris, point: [36.0, 43.3], precision: near}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  dam: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ank: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  jaz: {name: Jazira, point: [36.3, 40.7], precision: area, radius_km: 120}
  der: {name: Deraa, point: [32.62, 36.1]}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  fal: {name: Fallujah, point: [33.35, 43.78]}
  irb: {name: Irbid, geonameid: 248946, point: [32.5556, 35.85]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  bek: {name: Bekaa, point: [33.85, 36.0], precision: area, radius_km: 40}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  mid: {name: Middle East, point: [30.0, 42.0], precision: area, radius_km: 1200}
events:
  e1: {type: agreement, places: [], start: 1987, end: 1987, date_precision: year, date_text: In 1987, status: happened, actors: Damascus and Ankara, targets: 500 cubic meters a second at the border}
  e2: {type: drought, places: [jaz], start: 2006, end: 2010, date_precision: year, date_text: From 2006 until 2010, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [der, hom, ale], start: null, end: null, date_precision: unknown, date_text: "", displaced: 100000, displaced_qualifier: at_least, status: happened, actors: hundreds of thousands, main: true}
  e4: {type: flood, places: [fal], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: The militants, targets: land upstream}
notes: ""
