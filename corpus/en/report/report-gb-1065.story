---
id: report-gb-1065
genre: report
country: GB
published: 2013-09-17
publisher: Avonside Independent
title: "Consultation {opens}(e1) on future of day centres in [Wiltshire](wil event)"
---
People who use day centres for the elderly in [Wiltshire](wil event) are being asked for their views on a plan that could see the number of buildings cut from eleven to five.

The twelve-week {consultation}(e1), which {began}(e1) on Monday, sets out three options. Under the first, nothing would change and fees would rise from £8 to £21 a day. Under the second, centres in [Calne](cal mention), [Corsham](cor mention), [Melksham](mel mention), [Westbury](wes mention), [Tidworth](tid mention) and [Wootton Bassett](woo mention) would close and transport would be offered to those that remain. The third would transfer all of the centres to charities.

[Wiltshire](wil metonym org) Council says that demand has fallen by 40 per cent since 2006, as more people choose to receive care at home through personal budgets. It needs to find savings of £30 million next year.

Cabinet member Keith Standish said: "No decision has been taken, and I want to stress that. We know how much these places matter. But it can't be right to spend £90 a head to keep a building open for nine people when we could spend it on the care itself."

Campaigners fear that the outcome is already settled. Joan Pearce, whose husband has dementia and goes to the centre in [Melksham](mel mention) on three days a week, said that a journey to [Trowbridge](tro mention) or [Devizes](dev mention) would be too long for him. "Those three days are the only reason why he is still living with me. If they go, he will have to go into a home, and that will cost the council a thousand pounds a week. I can't see the saving."

Age charities say that loneliness can be as harmful to health as smoking. There are about 92,000 people over 65 in the county, a figure that is expected to reach 130,000 by 2026.

Similar reviews are under way in [Somerset](som mention), [Dorset](dor mention) and [Gloucestershire](glo mention). In June the High Court in [Cardiff](car event) {ruled}(e2) that a council in [South Wales](sou event) had acted unlawfully when it {closed}(e3) two centres without considering the needs of disabled users.

Public meetings will be {held}(e4) in [Chippenham](chi event) on 1 October and in [Salisbury](sal event) on 8 October. Questionnaires are available in libraries and GP surgeries. The cabinet is due to {decide}(e5) in January.

---
places:
  wil: {name: Wiltshire, point: [51.32, -1.95], precision: division}
  cal: {name: Calne, point: [51.44, -2.0]}
  cor: {name: Corsham, point: [51.43, -2.19]}
  wes: {name: Westbury, point: [51.26, -2.19]}
  tid: {name: Tidworth, point: [51.23, -1.66]}
  woo: {name: Wootton Bassett, point: [51.54, -1.9]}
  mel: {name: Melksham, point: [51.37, -2.14]}
  dev: {name: Devizes, point: [51.35, -1.99]}
  som: {name: Somerset, point: [51.1, -2.9], precision: division}
  dor: {name: Dorset, point: [50.8, -2.3], precision: division}
  glo: {name: Gloucestershire, point: [51.8, -2.2], precision: division}
  sou: {name: South Wales, point: [51.65, -3.4], precision: area, radius_km: 40}
  sal: {name: Salisbury, geonameid: 2638664, point: [51.0693, -1.7957]}
  chi: {name: Chippenham, geonameid: 2653144, point: [51.46, -2.1247]}
  tro: {name: Trowbridge, geonameid: 2635427, point: [51.3189, -2.2086]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
events:
  e1: {type: meeting, places: [wil], start: 2013-09-16, end: 2013-09-16, date_precision: day, date_text: on Monday, status: happened, actors: Wiltshire Council, targets: day centres, main: true}
  e2: {type: verdict, places: [car], start: 2013-06, end: 2013-06, date_precision: month, date_text: In June, status: happened, actors: the High Court, targets: a council in South Wales}
  e3: {type: closure, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a council in South Wales, targets: two centres, minor: true}
  e4: {type: meeting, places: [chi, sal], start: 2013-10-01, end: 2013-10-08, date_precision: day, date_text: on 1 October, status: planned, actors: ""}
  e5: {type: decision, places: [], start: 2014-01, end: 2014-01, date_precision: month, date_text: in January, status: planned, actors: The cabinet}
notes: ""
