---
id: report-in-1051
genre: report
country: IN
published: 2025-08-19
publisher: City Lights Bhopal
title: "Meet the all-women crew that drives [Bhopal](bho mention)'s night buses"
---
"Bhaiya, [Kolar](kol mention)?" asks a passenger at [Habibganj](hab mention), and climbs in before he sees who's at the wheel. Then he says, "Sorry. Didi, [Kolar](kol mention)?"

It happens about thirty times a night, says Shabnam Qureshi, 29. She has counted.

She's one of fourteen women who {completed}(e1) a course for heavy vehicles at [Govindpura](gov event) in May and who now drive the buses that run between ten at night and five in the morning. There are six routes. The fare is Rs 20, and from midnight women travel free.

In all of [India](ind mention) fewer than one in a hundred bus drivers is a woman. There are some in [Delhi](del mention), in [Bengaluru](ben mention) and in [Kerala](ker mention). Rules on height, which in several states ask for 160 centimetres, keep many out. Toilets, or their absence, keep out the rest. Depots were built by men who could use a wall.

Qureshi had driven an auto in [Sehore](seh mention) after her husband left. "A bus is easier. You're above everybody," she says. "I used to be afraid of buses. Now they're afraid of me."

What's the hardest part? Not the drunks, she says. A drunk can be put off at the next police post. It's the men who want to help. They wave her back into a parking space that she's been getting into by herself for three months.

Her colleague Rukmani Ahirwar, 41, a mother of three from [Vidisha](vid mention), believes that passengers behave better. Nurses on late shifts say so too. "My father used to wait for me at the stop with a torch," says Sister Mary Xalxo, who works at a hospital near [Hamidia Road](ham mention) and comes from [Jashpur](jas mention). "Last week I told him that he could sleep."

Whether the service lasts is another matter. Each bus loses about Rs 4,000 a night. The corporation's grant runs until March, and officials won't be drawn on what happens then. A survey of travel at night, the first of its kind in the state, is being planned with an institute in [Ahmedabad](ahm mention).

Qureshi would like to drive to [Goa](goa mention) some day, with her daughter in the front seat. It's 1,300 kilometres. "I've never seen a road that ends in water," she says.

---
places:
  bho: {name: Bhopal, geonameid: 1275841, point: [23.2547, 77.4029]}
  kol: {name: Kolar, point: [23.17, 77.42]}
  hab: {name: Habibganj, point: [23.22, 77.44]}
  gov: {name: Govindpura, point: [23.26, 77.45]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  seh: {name: Sehore, geonameid: 1256913, point: [23.2, 77.0833]}
  vid: {name: Vidisha, geonameid: 1253200, point: [23.526, 77.8109]}
  ham: {name: Hamidia Road, point: [23.27, 77.41]}
  jas: {name: Jashpur, point: [22.88, 84.14]}
  goa: {name: Goa, geonameid: 1271157, point: [15.3133, 73.9951], precision: division}
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: education, places: [gov], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: fourteen women, targets: a course for heavy vehicles}
notes: ""
