---
id: report-cd-790
genre: report
country: CD
published: 2021-01-26
publisher: Kivu Correspondent
title: "[Virunga](vir event) rangers {buried}(e1); [Beni](ben event) attack {toll}(e2) rises to 22"
---
Six park rangers {killed}(e3) in eastern [Democratic Republic of Congo](dem event) were laid to {rest}(e1) on Monday in a cemetery for wardens at [Rumangabo](rum event), while further north villagers counted the victims of another {massacre}(e2).

The rangers, aged 25 to 30, {died}(e3) on 10 January when an armed group {surprised}(e3) their patrol near [Kabuendo](kab event), close to [Nyamilima](nya mention), in the [Virunga](vir event) National Park. A seventh has lost a leg. In April 2020, 12 of their colleagues and five civilians were {shot}(e4) on the road at [Rumangabo](rum event) in the bloodiest {ambush}(e4) in the park's history.

Widows in white stood in the rain. "Somebody will ask my son what his father did for work. I'll say: he counted gorillas," said Kavira Masika, 26.

In [Beni](ben event) territory, 100 km away, men with machetes thought to be of the Allied Democratic Forces {entered}(e2) [Mabule](mab event) on the night of Saturday to Sunday, {killed}(e2) 22 people and {torched}(e5) a health post. [Eringeti](eri mention)'s civil society chief Bienvenu Kakule said that soldiers {arrived}(e6) six hours later.

Since a government {offensive}(e7) {began}(e7) in October 2019, the group, [Ugandan](uga demonym) in origin, has {slain}(e8) more than 1,000 villagers, the Kivu Security Tracker estimates. On 4 January it {killed}(e9) 25 at [Tingwe](tin event), and in October it {freed}(e10) over 1,300 inmates of the jail in [Beni](ben event). About 40,000 people have {reached}(e11) [Oicha](oic event) in a month.

In [Kinshasa](kin event), politics overshadowed the violence. On Monday, senators of the new majority {collected}(e12) signatures against the speaker, and the prime minister, who belongs to the old one, {boarded}(e13) a plane for [Lubumbashi](lub mention) a day before members of the lower house were to {vote}(e14) on a motion to oust him.

UN peacekeepers, whose mandate was {renewed}(e15) in December, {handed}(e16) their base at [Kananga](kan event), in the calm west, to a provincial university last week. A contingent from [Malawi](mal mention) will {move}(e16) to [Mavivi](mav event) in March.

The park, home to a third of the world's mountain gorillas, is {shut}(e17) to visitors because of the coronavirus. Fishermen from [Vitshumbi](vit event) {demonstrated}(e18) on Saturday for the right to use the whole of [Lake Edward](lak event); one was {hurt}(e18) by a bullet.

[Belgium](bel metonym) {promised}(e19) the rangers' families school fees. Their names were {read out}(e1) by the park's director in Lingala and Swahili.

---
places:
  vir: {name: Virunga, point: [-0.8, 29.5], precision: area, radius_km: 60}
  ben: {name: Beni, point: [0.49, 29.47]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  rum: {name: Rumangabo, point: [-1.35, 29.37]}
  kab: {name: Kabuendo, point: [-0.95, 29.6], precision: near}
  nya: {name: Nyamilima, point: [-0.98, 29.57]}
  mab: {name: Mabule, point: [0.6, 29.6], precision: near}
  eri: {name: Eringeti, point: [0.8, 29.65], precision: near}
  tin: {name: Tingwe, point: [0.7, 29.7], precision: near}
  oic: {name: Oicha, point: [0.7, 29.52]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  lub: {name: Lubumbashi, geonameid: 922704, point: [-11.6609, 27.4794]}
  kan: {name: Kananga, geonameid: 214481, point: [-5.8962, 22.4166]}
  mav: {name: Mavivi, point: [0.58, 29.48]}
  vit: {name: Vitshumbi, point: [-0.69, 29.38]}
  lak: {name: Lake Edward, point: [-0.35, 29.6], precision: area, radius_km: 40}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
events:
  e1: {type: ceremony, places: [rum, vir], start: 2021-01-25, end: 2021-01-25, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Six park rangers, main: true}
  e2: {type: killing, places: [mab, ben], start: 2021-01-23, end: 2021-01-24, date_precision: day, date_text: on the night of Saturday to Sunday, killed: 22, status: happened, actors: men with machetes, targets: 22 people, main: true}
  e3: {type: killing, places: [kab, vir], start: 2021-01-10, end: 2021-01-10, date_precision: day, date_text: on 10 January, killed: 6, injured: 1, status: happened, actors: an armed group, targets: Six park rangers, main: true}
  e4: {type: shooting, places: [rum], start: 2020-04, end: 2020-04, date_precision: month, date_text: In April 2020, killed: 17, status: happened, actors: "", targets: 12 of their colleagues and five civilians}
  e5: {type: fire, places: [mab], start: 2021-01-23, end: 2021-01-24, date_precision: day, date_text: "", status: happened, actors: men with machetes, targets: a health post, minor: true}
  e6: {type: other, places: [mab], start: 2021-01-24, end: 2021-01-24, date_precision: day, date_text: six hours later, status: happened, actors: soldiers, minor: true}
  e7: {type: battle, places: [ben], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October 2019, status: happened, actors: government}
  e8: {type: killing, places: [ben], start: 2019-10, end: 2021-01, date_precision: month, date_text: Since, killed: 1000, killed_qualifier: at_least, status: happened, actors: the group, targets: "more than 1,000 villagers"}
  e9: {type: killing, places: [tin], start: 2021-01-04, end: 2021-01-04, date_precision: day, date_text: On 4 January, killed: 25, status: happened, actors: it, targets: 25}
  e10: {type: other_crime, places: [ben], start: 2020-10, end: 2020-10, date_precision: month, date_text: in October, status: happened, actors: it, targets: "over 1,300 inmates"}
  e11: {type: displacement, places: [oic], start: null, end: null, date_precision: unknown, date_text: in a month, displaced: 40000, displaced_qualifier: about, status: happened, actors: "About 40,000 people"}
  e12: {type: decision, places: [kin], start: 2021-01-25, end: 2021-01-25, date_precision: day, date_text: On Monday, status: happened, actors: senators of the new majority, targets: the speaker, minor: true}
  e13: {type: transport_change, places: [kin], start: 2021-01-25, end: 2021-01-25, date_precision: day, date_text: On Monday, status: happened, actors: the prime minister, minor: true}
  e14: {type: decision, places: [kin], start: 2021-01-26, end: 2021-01-26, date_precision: day, date_text: a day before, status: planned, actors: members of the lower house, targets: a motion to oust him}
  e15: {type: decision, places: [], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: UN peacekeepers, minor: true}
  e16: {type: decision, places: [kan], start: 2021-01-18, end: 2021-01-18, date_precision: week, date_text: last week, status: happened, actors: UN peacekeepers, targets: their base, minor: true}
  e17: {type: closure, places: [vir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The park}
  e18: {type: protest, places: [vit], start: 2021-01-23, end: 2021-01-23, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: Fishermen}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Belgium, targets: school fees, minor: true}
notes: ""
