---
id: report-us-913
genre: report
country: US
published: 2016-07-19
publisher: Great Plains Science Desk
title: "In heat waves, where you sleep may matter more than where you work, study finds"
---
[TUCSON](tuc dateline), Ariz. — Most of what is known about heat and health comes from thermometers at airports. A {study}(e1) published Tuesday suggests that they tell only half the story, and perhaps the less important half.

Researchers at the University of [Arizona](ari metonym org) and two partners in [Mexico](mex mention) {fitted}(e2) 220 volunteers in [Phoenix](pho event), [Tucson](tuc event) and [Hermosillo](her event) with sensors the size of a shirt button over three summers. They found that people in older mobile homes were exposed to higher temperatures at night than roofers and farmhands were by day.

"The body can take a great deal if it's allowed to cool off," said lead author Renata Solano-Price. "What it can't take is 91 degrees at three in the morning, five nights in a row."

The effect was strongest among those who owned an air conditioner but did not dare to run it. In [Maricopa County](mar mention), a third of households in the poorest census tracts said that they would rather sleep in a bathtub than risk a bill of $300 or more.

The paper, in the journal Urban Health and Climate, does not estimate deaths. Earlier work has: the heat wave that {gripped}(e3) [Chicago](chi event) in July 1995 {killed}(e3) more than 700 people, many of them elderly and alone, and the one in western [Europe](eur event) in August 2003 {claimed}(e4) tens of thousands of lives, about 15,000 of them in [France](fra event).

What should cities do with the results? The authors recommend that utilities be barred from cutting off power on days above 95 degrees, as is the rule in [New Jersey](new mention), and that cooling centers stay open overnight. In [Phoenix](pho mention) most of them close at 5 p.m.

Not everyone is convinced. Gordon Haight, an epidemiologist at Johns Hopkins in [Baltimore](bal mention) who wasn't involved, pointed out that volunteers aren't a random sample. "It's a striking data set," he said. "Is it [Laredo](lar mention)? Is it [Las Vegas](las mention)? We don't know."

A larger trial, with 2,000 people from [El Paso](elp mention) to [San Diego](san mention), would cost about $9 million. The team has applied for federal money and expects an answer next spring.

---
places:
  tuc: {name: Tucson, geonameid: 5318313, point: [32.2217, -110.9265]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  her: {name: Hermosillo, geonameid: 4004898, point: [29.0887, -110.9668]}
  mar: {name: Maricopa County, point: [33.35, -112.5], precision: division}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  eur: {name: Europe, point: [47.0, 3.0], precision: area, radius_km: 800}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  bal: {name: Baltimore, geonameid: 4347778, point: [39.2904, -76.6122]}
  lar: {name: Laredo, geonameid: 4705349, point: [27.5064, -99.5075]}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  san: {name: San Diego, geonameid: 5391811, point: [32.7157, -117.1647]}
events:
  e1: {type: publication, places: [], start: 2016-07-19, end: 2016-07-19, date_precision: day, date_text: Tuesday, status: happened, actors: "", main: true}
  e2: {type: survey, places: [pho, tuc, her], start: null, end: null, date_precision: unknown, date_text: over three summers, status: happened, actors: Researchers at the University of Arizona, targets: 220 volunteers, main: true}
  e3: {type: extreme_weather, places: [chi], start: 1995-07, end: 1995-07, date_precision: month, date_text: in July 1995, killed: 700, killed_qualifier: at_least, status: happened, actors: "", targets: more than 700 people}
  e4: {type: extreme_weather, places: [eur, fra], start: 2003-08, end: 2003-08, date_precision: month, date_text: in August 2003, killed: 15000, killed_qualifier: at_least, status: happened, actors: ""}
notes: ""
