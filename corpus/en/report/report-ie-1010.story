---
id: report-ie-1010
genre: report
country: IE
published: 2019-07-11
publisher: Leeside News
title: "Bath time for donkeys: the sanctuary that never says no"
---
There are 114 donkeys in the fields above [Liscarroll](lis mention) and every one of them has a name, a file and, in most cases, a grievance.

"That's Bridie. She doesn't like men in hats," says Eoin Riordan, who has looked after animals here for 22 years. "She came from a man in a hat."

The charity takes in donkeys from every county. Some are left to it in wills, some are found tied to gates in the morning. A few have come from as far away as [Antrim](ant mention) and the [Isle of Man](isl mention). They may have hooves like [Turkish](tur demonym) slippers, or rain scald, or nothing the matter with them but old age in an owner who can't manage any more.

A donkey can live for 40 years. It costs about €1,500 a year to keep one, and the vet is extra. The charity gets nothing from the State. Seven in every ten euro come from legacies, the rest from visitors, coffee mornings and a shop in [Mallow](mal mention) that sells everything from wedding dresses to jigsaws with a piece missing.

"In the boom everyone wanted one for the lawn. In the bust they wanted rid of them," Riordan says. "Now it's the boom again, so we're waiting."

He worries about the trade in skins. Gelatine that is made from them goes into a [Chinese](chi demonym) medicine called ejiao, and welfare groups estimate that nearly five million are needed each year. [Kenya](ken mention) and [Ethiopia](eth mention) have had abattoirs for the purpose. There is no evidence that animals from [Ireland](ire mention) end up there, but prices at marts have crept up, and a cheap donkey with no passport can be hard to trace.

What should you do if you see one in trouble? Take the Eircode, take a photograph from the road and ring. Don't go in. An owner who feels accused may move the animal by night.

On Wednesday children from a primary school in [Kanturk](kan mention) {helped}(e1) with the weekly bath. Two of them have autism and don't say much in class. "Donkeys don't ask questions," says their teacher, Gráinne Twomey. "It's very restful, that."

Admission is free. The sanctuary is open every day from 9am to 4.30pm, Christmas included.

---
places:
  lis: {name: Liscarroll, point: [52.26, -8.81]}
  ant: {name: Antrim, point: [54.9, -6.2], precision: division}
  isl: {name: Isle of Man, geonameid: 3042225, point: [54.25, -4.5], precision: country}
  mal: {name: Mallow, point: [52.14, -8.64]}
  kan: {name: Kanturk, point: [52.18, -8.91]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
events:
  e1: {type: visit, places: [lis], start: 2019-07-10, end: 2019-07-10, date_precision: day, date_text: On Wednesday, status: happened, actors: children from a primary school in Kanturk, minor: true}
notes: ""
