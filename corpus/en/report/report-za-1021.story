---
id: report-za-1021
genre: report
country: ZA
published: 2022-06-22
publisher: Baywatch News
title: "Water tips for [Nelson Mandela Bay](nel mention): every bucket counts"
---
The four big dams that supply [Gqeberha](gqe mention), [Kariega](kar mention) and [Despatch](des mention) held 12.3% of their capacity on Monday. Less than half of that can be used.

If the taps run dry in the western suburbs, and the metro says that this could be a matter of weeks, residents from [Walmer](wal mention) to [KwaNobuhle](kwa mention) may have to fetch water from collection points. Here is how to make what we have last for longer.

Know your number. The target is 50 litres a person each day. A shower of two minutes takes 20 litres, one flush of an old toilet 9, a load of washing 70. A tap that drips once a second wastes about 30.

Catch it. Keep a bucket in the shower and use it for flushing. Save what you cook vegetables in for soup or, once it is cold, for the garden. A roof of 100 square metres yields 1 000 litres for every 10mm of rain.

Don't hoard. Water that stands in an open drum for a week will breed mosquitoes and germs. Add one teaspoon of plain bleach to 25 litres, stir, and leave it for half an hour before anybody drinks.

Report leaks. Nearly 30% of the metro's water is lost before it reaches a meter. The hotline is often engaged, but a photograph by WhatsApp gets a reference number. "I've reported the same pipe eleven times," says Andiswa Faku of [Motherwell](mot mention), where a stream runs down the middle of the road. "My children think that it is a river. They have given it a name."

Can it get as bad as people say? [Cape Town](cap event) {came within weeks of Day Zero}(e3) in 2018 and was saved by saving, and then by rain. [São Paulo](sao mention) and [Chennai](che mention) have had the same fright. Here, the metro is counting on water that is brought from the [Gariep Dam](gar mention) on the [Orange River](ora mention) through a scheme which has yet to be finished.

Gift of Hope, an NGO from [Durban](dur mention), {drilled}(e1) a borehole at a school in [Uitenhage](kar event) last week and will {drill}(e2) five more, in [Zwide](zwi event) and [New Brighton](new event), by the end of July.

---
places:
  nel: {name: Nelson Mandela Bay, point: [-33.85, 25.5], precision: area, radius_km: 30}
  kar: {name: Kariega, point: [-33.76, 25.4]}
  des: {name: Despatch, point: [-33.8, 25.47]}
  wal: {name: Walmer, point: [-33.98, 25.58]}
  kwa: {name: KwaNobuhle, point: [-33.81, 25.39]}
  mot: {name: Motherwell, point: [-33.81, 25.59]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  gar: {name: Gariep Dam, point: [-30.6, 25.5]}
  ora: {name: Orange River, point: [-30.4, 25.6], precision: near}
  zwi: {name: Zwide, point: [-33.87, 25.56]}
  new: {name: New Brighton, point: [-33.9, 25.59]}
  gqe: {name: Gqeberha, point: [-33.96, 25.61]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
events:
  e1: {type: aid, places: [kar], start: 2022-06-13, end: 2022-06-13, date_precision: week, date_text: last week, status: happened, actors: Gift of Hope, targets: a school, main: true}
  e2: {type: aid, places: [zwi, new], start: 2022-06-22, end: 2022-07-31, date_precision: day, date_text: by the end of July, status: planned, actors: Gift of Hope}
  e3: {type: drought, places: [cap], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", minor: true}
notes: ""
