---
id: report-za-1052
genre: report
country: ZA
published: 2015-03-10
publisher: Bushveld News Service
title: "Rhino orphans: \"You can't tell a baby that it's over\""
---
The calf screams like a whale. It has been screaming since four, and Marietjie Breytenbach, who hasn't slept since Sunday, goes on stirring the milk.

"People think that they grunt," she says. "They don't. They sing, and when they have lost their mothers they scream."

The orphanage, a day's drive from [Johannesburg](joh mention) if you stop for padkos, doesn't give its address, and visitors are asked to leave their phones in a bucket. It's home to eleven white rhinos and two hippos. Poachers would love to know where it is. An adult's horn fetches more than gold in [Hanoi](han mention), where it is ground up and drunk as a cure for hangovers and cancer, for neither of which it does anything.

[South Africa](sou event) {lost}(e1) 1 215 rhinos to poachers last year, a record. Two thirds of them were {killed}(e1) in the [Kruger National Park](kru event), many by gangs that cross from [Mozambique](moz mention) on a night of full moon. Rangers call it the poacher's moon. They're outnumbered, outgunned on some nights, and their wives are offered money in the queue at the Spar in [Hazyview](haz mention).

Would it help to legalise the trade? Breeders believe that it would. A horn grows back, like a fingernail, and there are said to be 20 tonnes in safes from [Klerksdorp](kle mention) to [Polokwane](pol mention). Others fear that a legal market would only give the crooks a laundry. A panel set up by the government is {taking evidence}(e2) until the end of the month, and it may put a proposal to the wildlife conference in [Cape Town](cap mention) next year.

Breytenbach has no views on trade. She has views on teats. The hole must be neither too big nor too small, or the calf will drown in its own supper. The milk is skimmed, with glucose and rice water, 24 litres a day. It costs R9 000 a month for each animal, and it can take four years before one is fit to go back.

The screamer, a female of about five months, was {found}(e3) beside her mother near [Hoedspruit](hoe event) on Sunday morning, with a panga cut on her spine. Why do they cut the small ones? "She was in the way," Breytenbach says. "She wouldn't leave the body."

Blankets, preferably wool, can be left at vets in [Mbombela](mbo mention), [Tzaneen](tza mention) and [Centurion](cen mention).

---
places:
  kru: {name: Kruger National Park, point: [-24.0, 31.5], precision: area, radius_km: 90}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  haz: {name: Hazyview, point: [-25.04, 31.13]}
  hoe: {name: Hoedspruit, point: [-24.35, 30.95]}
  mbo: {name: Mbombela, point: [-25.47, 30.98]}
  tza: {name: Tzaneen, geonameid: 946973, point: [-23.8332, 30.1635]}
  cen: {name: Centurion, geonameid: 1105777, point: [-25.8589, 28.1858]}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  kle: {name: Klerksdorp, geonameid: 989921, point: [-26.8521, 26.6667]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
events:
  e1: {type: other_crime, places: [sou, kru], start: 2014, end: 2014, date_precision: year, date_text: last year, status: happened, actors: poachers, targets: 1 215 rhinos, main: true}
  e2: {type: investigation, places: [], start: 2015-03, end: 2015-03, date_precision: month, date_text: until the end of the month, status: happened, actors: A panel set up by the government, minor: true}
  e3: {type: rescue, places: [hoe], start: 2015-03-08, end: 2015-03-08, date_precision: day, date_text: on Sunday morning, status: happened, actors: "", targets: a female of about five months, main: true}
notes: ""
