---
id: report-cl-914
genre: report
country: CL
published: 2021-11-09
publisher: Pacífico Review of Books
title: "'A desert isn't empty': [Chile](chi mention)'s water archivist on lithium, memory and the price of a green car"
---
Amalia Quispe Reinoso, 58, has spent thirty years copying out water rights by hand. Her office in [Calama](cal mention), two rooms above a locksmith, holds the titles of every spring and channel between [Ollagüe](oll mention) and [Peine](pei mention). Her first book, Minutes of a Thirst, was {published}(e1) in [Santiago](san event) last month.

You were born in a mining camp. When did you begin to look at water instead of copper?

My father worked at [Chuquicamata](chu mention), and we had taps. My grandmother lived in [Chiu Chiu](chiu event), an hour away, and had a ditch. As a child I thought she was backward. Then the ditch {dried up}(e2), and I saw what she was without it.

People abroad believe that lithium will save the climate. Are you against it?

I drive a car, so I'm not a saint. I'm against a sum in which one side is always zero. In the [Salar de Atacama](sal mention) they pump brine into ponds the size of towns and let the sun take the water. Then somebody in [Stuttgart](stu mention) or [California](cali mention) counts the carbon that he has not burned. Who counts the brine?

The companies say that brine is not water.

Yes. If you say so in court often enough, it becomes true. The flamingos have no lawyer.

The constitutional convention might declare water a common good. Does that give you hope?

I'd like to see what a judge in [Antofagasta](ant mention) does with it. We have had beautiful words before. The water code of 1981 uses very beautiful words about efficiency. It allowed a man in [Zapallar](zap mention) who has never been north of [La Serena](las mention) to own a river here.

Your book has no villains. Why?

Because I've read the files. Most of those who sold their rights signed with a thumb. They needed a roof, or a coffin. I'd have sold too.

What should a visitor to [San Pedro](sanp mention) do, apart from taking pictures?

Stay longer than two nights. Drink the wine from [Toconao](toc mention). And ask in the hotel where the pool comes from.

Minutes of a Thirst (Ediciones Puquio, 312 pp) costs 16,900 pesos. A translation into [German](ger demonym) is in preparation.

---
places:
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  cal: {name: Calama, geonameid: 3897347, point: [-22.4567, -68.9237]}
  oll: {name: Ollagüe, point: [-21.22, -68.25]}
  pei: {name: Peine, point: [-23.68, -68.06]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  chu: {name: Chuquicamata, point: [-22.29, -68.9]}
  chiu: {name: Chiu Chiu, point: [-22.34, -68.65]}
  sal: {name: Salar de Atacama, point: [-23.5, -68.25], precision: near}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  cali: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  zap: {name: Zapallar, point: [-32.55, -71.46]}
  las: {name: La Serena, geonameid: 3884373, point: [-29.9059, -71.2501]}
  sanp: {name: San Pedro, point: [-22.91, -68.2]}
  toc: {name: Toconao, point: [-23.19, -68.0]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: publication, places: [san], start: 2021-10, end: 2021-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: Minutes of a Thirst, main: true}
  e2: {type: drought, places: [chiu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the ditch, minor: true}
notes: ""
