---
id: report-us-858
genre: report
country: US
published: 2020-08-20
publisher: Upper Valley Statesman
title: "Schools {push back}(e1) {first day}(e2); parents ask how it will work"
---
[CHALLIS](cha dateline), [Idaho](idah dateline) - Students in the [Challis](cha event) district will {go back}(e2) to class on Sept. 8, two weeks later than planned.

Trustees {voted}(e1) 4-1 for the delay at a special meeting Monday, saying that the desk shields they ordered had not arrived from [Ohio](ohi mention).

Under the plan, which takes up 31 pages, schools would be open five days a week for as long as [Custer County](cus mention) stays in the green category. In yellow, older students would attend on alternate days; in red, everybody would learn at home. The health district in [Idaho Falls](ida mention) decides on the color every Thursday.

Masks are recommended, not required. "I'm not going to fight a kindergartner over a mask," Superintendent Lanny Bradley told parents. "If a teacher asks a student to wear one at her desk, I expect that student to be polite."

About 60 people watched on their computers. Several asked what would happen in homes without internet, which may be a third of those in [Clayton](cla mention), [Stanley](sta mention) and [Patterson](pat mention). Bradley said the district could put routers on buses and park them. Packets would be on paper for those who prefer it.

"My husband's on the crew at the mine and I'm at the clinic," said Jolene Whitworth, a mother of three from [Ellis](ell mention). "Who's teaching them algebra? The dog?"

The county has had 11 confirmed cases since March. [Blaine County](bla mention), across the mountains, was among the hardest hit in the nation in the spring, and [Boise](boi mention) and [Nampa](nam mention) schools are to start online. Trustee Clint Ivie, who was against the delay, said children here were more likely to be hurt on a four-wheeler.

Football and volleyball are still on. Games with [Mackay](mac metonym) and [Salmon](sal metonym) are to be played in front of parents only, two for each player. Visiting fans should stay home. The state's association in [Boise](boi mention) may change that on Sept. 2.

Breakfast and lunch will be free to everyone through December under a federal waiver.

---
places:
  cha: {name: Challis, point: [44.505, -114.23]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  cus: {name: Custer County, point: [44.24, -114.28], precision: area, radius_km: 60}
  ida: {name: Idaho Falls, geonameid: 5596475, point: [43.4666, -112.0341]}
  cla: {name: Clayton, point: [44.26, -114.4]}
  sta: {name: Stanley, point: [44.216, -114.94]}
  pat: {name: Patterson, point: [44.53, -113.7], precision: near}
  ell: {name: Ellis, point: [44.69, -114.05]}
  bla: {name: Blaine County, point: [43.41, -113.98], precision: area, radius_km: 50}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  nam: {name: Nampa, geonameid: 5601933, point: [43.5407, -116.5635]}
  mac: {name: Mackay, point: [43.914, -113.61]}
  sal: {name: Salmon, geonameid: 5606275, point: [45.1758, -113.8959]}
  idah: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
events:
  e1: {type: decision, places: [cha], start: 2020-08-17, end: 2020-08-17, date_precision: day, date_text: Monday, status: happened, actors: Trustees, targets: the delay, main: true}
  e2: {type: opening, places: [cha], start: 2020-09-08, end: 2020-09-08, date_precision: day, date_text: on Sept. 8, status: planned, actors: Students}
notes: ""
