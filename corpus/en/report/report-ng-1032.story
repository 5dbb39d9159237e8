---
id: report-ng-1032
genre: report
country: NG
published: 2019-07-30
publisher: Kwara Insight
title: "How [Ilorin](ilo mention) became the unlikely capital of the tricycle ambulance"
---
When a woman's time comes in the villages behind [Oke-Oyi](oke mention), her husband may have to choose between a motorcycle, a wheelbarrow and prayer.

Engineer Saheed Alabi thinks that there should be a fourth option. In his workshop in [Ilorin](ilo mention), among the skeletons of old Bajaj three-wheelers, stands a red and white contraption with a stretcher, a drip stand, a small oxygen bottle and a horn that would wake the dead. He calls it Iya Abiye, the mother who gives birth safely.

"An ambulance costs N25 million, and it will stop at the first stream," he says. "This one costs N1.4 million and two boys can carry it across."

[Nigeria](nige mention) accounts for about a fifth of all maternal deaths in the world, more than 150 a day, according to estimates by the World Health Organization. Most have a cause that any midwife could treat: bleeding, infection, high blood pressure. What kills is delay. Doctors speak of three kinds, the delay in deciding to go, the delay in getting there and the delay at the gate when somebody asks for a deposit.

Alabi's machine can do something about the second. It does 60 kilometres an hour on laterite. A solar panel on the roof keeps the lamp and the telephone charged. The driver is to be a local person, preferably a woman, who is trained to read a blood pressure cuff and knows which hospital has a doctor in it.

Similar vehicles have been tried in [Malawi](mal mention), [Zambia](zam mention) and [Uttar Pradesh](utt mention), with mixed results. They tend to break down, and when they do no one has the part. In a trial of motorcycle ambulances, some women said that they would rather walk than lie on their backs in front of the whole market.

Alabi has heard this. His has curtains.

So far, eleven have been {sold}(e1), to local governments in [Kwara](kwa event), [Niger](nig event) and [Oyo](oyo event) states and to a mission hospital at [Shaki](sha event). A senator has promised to buy ten, which is not the same as buying them. The state's commissioner for health said that the government was studying the matter.

"They can study," says Alabi, wiping his hands. "The baby doesn't study. The baby comes."

---
places:
  ilo: {name: Ilorin, geonameid: 2337639, point: [8.4966, 4.5421]}
  oke: {name: Oke-Oyi, point: [8.58, 4.72]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  kwa: {name: Kwara, geonameid: 2332785, point: [8.8044, 4.4691], precision: division}
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  oyo: {name: Oyo, geonameid: 2325190, point: [8.1897, 3.6168], precision: division}
  sha: {name: Shaki, point: [8.67, 3.39]}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: deal, places: [kwa, nig, oyo, sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven, main: true}
notes: ""
