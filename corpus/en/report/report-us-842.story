---
id: report-us-842
genre: report
country: US
published: 2014-10-09
publisher: Leelanau Shore Weekly
title: "Letters to the editor"
---
Vote for the library

To the editor: On Nov. 4, voters in [Suttons Bay](sut mention), [Bingham](bin mention) and [Leland](lel mention) townships will be asked to renew the library's millage. It is 0.35 mill, which on a house worth $200,000 comes to $35 a year. I've paid more for a lunch in [Traverse City](tra mention).

If it should fail, the library would be open three days a week and story hour would end. My grandchildren live in [Grand Rapids](gra mention), and the first thing they ask when they get here is whether it's Thursday. - Judith Kalchik, [Suttons Bay](sut mention)

Vineyards aren't villains

To the editor: Your writer complains about the noise of wind machines. He should know that a single night of frost in May can kill a year's crop, as anyone on the [Old Mission Peninsula](old mention) can tell him. The [Michigan](mic metonym org) Right to Farm Act protects practices like these, and for good reason. If you move next to a farm you may hear farming. - Dave Send, [Lake Leelanau](lak mention)

Who speaks for the bay?

To the editor: Oil has been pumped under the [Straits of Mackinac](str mention) in two pipes since 1953. Have they leaked? No. Could they? Anything can. A study from [Ann Arbor](ann mention) says that a spill would reach [Beaver Island](bea mention) in three days and might foul 700 miles of shore. The company in [Calgary](cal metonym) tells us that the pipes are inspected and sound. They said so in [Marshall](mar event) too, and in 2010 a million gallons {poured}(e1) into the [Kalamazoo River](kal event). Ask every candidate what he would do. If he says "monitor," ask another. - Ellen Firestone, [Northport](nor mention)

Thank you

To the editor: To the stranger who returned my purse to the hardware store in [Empire](emp mention) with everything in it: I would like to bake you something. You should not have to lock your car here and, it seems, you don't. - Pat Deering, [Maple City](map mention)

Letters may not exceed 250 words. We do not publish letters without a name and a town. The deadline for letters that concern the election is Oct. 24.

---
places:
  sut: {name: Suttons Bay, geonameid: 5011654, point: [44.9767, -85.6506]}
  bin: {name: Bingham, point: [44.9, -85.66], precision: near}
  lel: {name: Leland, point: [45.02, -85.76]}
  tra: {name: Traverse City, geonameid: 5012495, point: [44.7631, -85.6206]}
  gra: {name: Grand Rapids, geonameid: 4994358, point: [42.9634, -85.6681]}
  old: {name: Old Mission Peninsula, point: [44.89, -85.53], precision: near}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  lak: {name: Lake Leelanau, point: [44.98, -85.715]}
  str: {name: Straits of Mackinac, point: [45.81, -84.75], precision: near}
  ann: {name: Ann Arbor, geonameid: 4984247, point: [42.2776, -83.7409]}
  bea: {name: Beaver Island, point: [45.66, -85.55]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  mar: {name: Marshall, geonameid: 5000996, point: [42.2723, -84.9633]}
  kal: {name: Kalamazoo River, point: [42.27, -85.0], precision: near}
  nor: {name: Northport, point: [45.13, -85.617]}
  emp: {name: Empire, point: [44.81, -86.06]}
  map: {name: Maple City, point: [44.855, -85.855]}
events:
  e1: {type: other_accident, places: [mar, kal], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: "", targets: a million gallons}
notes: ""
