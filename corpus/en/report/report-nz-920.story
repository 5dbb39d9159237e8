---
id: report-nz-920
genre: report
country: NZ
published: 2025-04-10
publisher: Tasman Currents
title: "Opinion: Stop calling us 'strategic', says a voice from [Rarotonga](rar mention)"
---
Whenever a delegation lands at our airport, I count the adjectives. We are "strategic" if it comes from [Washington](was mention). We are "vulnerable" if it comes from [Brussels](bru mention). From [Beijing](bei mention) we are "friends", and from [Wellington](wel mention), of course, we are "family", with all that the word implies about who may look into whose fridge.

In February our prime minister {signed}(e1) a partnership in [China](chi event) without showing it to [New Zealand](new metonym) first. You will have read about the row. You may not have read the text, which talks of ports, wharves, and the rocks on the floor of our sea. It contains few promises and no soldiers.

I didn't like it. I like still less the tone in which we were scolded. People with [New Zealand](new demonym) passports are entitled to be consulted, we heard, as though 15,000 of us were a branch office. In [Avarua](ava event) some 400 people {marched}(e2) against the prime minister with placards, and I was among them. But we marched about our own parliament. We weren't asking to be rescued.

Let me describe a strategic location. It has one hospital with a scanner that works most weeks. It loses a teacher to [Auckland](auc mention) or [Brisbane](bri mention) every month. A cabbage costs $14 on [Aitutaki](ait mention) and can't be had at all on [Pukapuka](puk mention), where the ship is late. Nine in ten who were born on [Mangaia](man mention) live elsewhere.

What would we like? Cheaper flights. A fishing patrol that tells us what it finds. Scholars who study the nodules before anyone sells them: our seabed could hold more cobalt than [Congo](drc mention), and nobody knows what lives down there. And time. [Tuvalu](tuv metonym) and [Nauru](nau metonym) have each made their own bargains, with [Canberra](can metonym) watching every comma, and we should learn from what they got wrong.

There will be talk of a fight for the [Pacific](pac mention). My grandmother lived through one and remembered chiefly the chewing gum. If the powers wish to compete, let them compete at fixing that scanner.

The writer taught history at [Tereora](ter mention) College for 31 years. Her views are her own.

---
places:
  rar: {name: Rarotonga, point: [-21.23, -159.78]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  wel: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  ava: {name: Avarua, geonameid: 4035715, point: [-21.2075, -159.7755]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  ait: {name: Aitutaki, point: [-18.86, -159.79]}
  puk: {name: Pukapuka, point: [-10.88, -165.85]}
  man: {name: Mangaia, point: [-21.92, -157.92]}
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  tuv: {name: Tuvalu, geonameid: 2110297, point: [-8.51719, 179.14478], precision: country}
  nau: {name: Nauru, geonameid: 2110425, point: [-0.517, 166.933], precision: country}
  can: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  pac: {name: Pacific, point: [-5.0, -165.0], precision: area, radius_km: 4000}
  ter: {name: Tereora, point: [-21.21, -159.8]}
events:
  e1: {type: agreement, places: [chi], start: 2025-02, end: 2025-02, date_precision: month, date_text: In February, status: happened, actors: our prime minister, targets: a partnership, main: true}
  e2: {type: protest, places: [ava], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some 400 people, targets: the prime minister, main: true}
notes: ""
