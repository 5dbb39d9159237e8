---
id: report-eg-74
genre: report
country: EG
published: 2017-11-25
publisher: Nile Valley News
title: "[Egypt](egy event) {bombs}(e1) militant outposts after mosque {massacre}(e2) {leaves}(e2) 305 {dead}(e2)"
---
[ISMAILIA](ism dateline), [Egypt](egy dateline) - Warplanes {struck}(e1) vehicles and hideouts in [North Sinai](nor event) through the night, the [Egyptian](egyp demonym) military said on Saturday, in reply to the {killing}(e2) of 305 worshippers, 27 of them children, at a mosque in [Bir al-Abed](bir event).

Up to 30 men in combat fatigues, some of them masked and carrying the black flag of Islamic State, {surrounded}(e2) Al Rawdah mosque during Friday prayers. A bomb was {set}(e2) off inside and those who ran out were {shot}(e2) down at the doors and windows. Seven parked cars were {set}(e2) alight to block the road to [el-Arish](ela mention). A further 128 people were {hurt}(e2).

It is the bloodiest {attack}(e2) in modern [Egyptian](egyp demonym) history. The mosque belongs to a Sufi order, which the extremists regard as heretical. Elders had been {threatened}(e3) a week before and told to cancel a {ceremony}(e4).

Bodies were {buried}(e5) in mass graves in the village of [Mazar](maz event) until past midnight. "I pulled a bullet out of my brother with my fingers," said Eid Sweilam, a salt worker, at the university hospital of [Ismailia](ism event). Others were {taken}(e6) to [Port Said](por event) and, by military aircraft, to [Cairo](cai event).

The president {declared}(e7) three days of mourning and {promised}(e8) to answer with "brutal force". The [Rafah](raf event) crossing into [Gaza](gaz mention), due to open on Saturday for the first time since Hamas {ceded}(e9) control of it to the [Palestinian](pal demonym org) Authority this month, remained {shut}(e10).

The Grand Imam of Al-Azhar, [Cairo](cai mention)'s seat of Sunni learning, {denounced}(e11) the "barbaric terrorists". The lights of the Burj Khalifa in [Dubai](dub event) and the city hall in [Tel Aviv](tel event) {took}(e19) on the colours of the [Egyptian](egyp demonym) flag. [Washington](was metonym) and [Moscow](mos metonym) sent {condolences}(e12).

The insurgency in the peninsula {gathered}(e13) force after the army {removed}(e14) an Islamist president in July 2013. A [Russian](rus demonym) airliner was {bombed}(e15) over [Hasana](has event) in October 2015 and all 224 aboard {died}(e15); churches in [Tanta](tan event) and [Alexandria](ale event) were {hit}(e16) on Palm Sunday this year, and in July 23 soldiers were {killed}(e17) at a checkpoint in [el-Barth](elb event). The conflict has spread to the [Western Desert](wes event). On October 20, 16 policemen {died}(e18) in an {ambush}(e18) near the [Bahariya](bah event) oasis.

---
places:
  wes: {name: Western Desert, point: [27.5, 27.0], precision: area, radius_km: 300}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  nor: {name: North Sinai, geonameid: 349401, point: [30.5071, 33.6723], precision: division}
  bir: {name: Bir al-Abed, point: [31.02, 33.01]}
  ela: {name: Arish, geonameid: 361546, point: [31.1316, 33.7984]}
  maz: {name: Mazar, point: [31.03, 33.3], precision: near}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  raf: {name: Rafah, point: [31.28, 34.24]}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  pal: {name: Palestinian, point: [31.9, 35.2], precision: area, radius_km: 40}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  has: {name: Hasana, point: [30.17, 34.18], precision: near}
  tan: {name: Tanta, geonameid: 347497, point: [30.7885, 31.0019]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  elb: {name: el-Barth, point: [31.0, 34.2], precision: near}
  bah: {name: Bahariya, point: [28.35, 28.9], precision: area, radius_km: 30}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  egyp: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: airstrike, places: [nor], start: 2017-11-24, end: 2017-11-25, date_precision: day, date_text: through the night, status: happened, actors: Warplanes, targets: vehicles and hideouts, main: true}
  e2: {type: attack, places: [bir], start: 2017-11-24, end: 2017-11-24, date_precision: day, date_text: during Friday prayers, killed: 305, injured: 128, status: happened, actors: Up to 30 men in combat fatigues, targets: worshippers, main: true}
  e3: {type: statement, places: [bir], start: 2017-11-17, end: 2017-11-17, date_precision: day, date_text: a week before, status: threatened, actors: "", targets: Elders, minor: true}
  e4: {type: ceremony, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e5: {type: ceremony, places: [maz], start: 2017-11-24, end: 2017-11-25, date_precision: day, date_text: until past midnight, status: happened, actors: "", targets: Bodies}
  e6: {type: medical, places: [por, cai, ism], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Others, minor: true}
  e7: {type: decision, places: [egy], start: null, end: null, date_precision: unknown, date_text: three days of mourning, status: happened, actors: The president}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e9: {type: agreement, places: [raf], start: 2017-11, end: 2017-11, date_precision: month, date_text: this month, status: happened, actors: Hamas, targets: the Palestinian Authority, minor: true}
  e10: {type: closure, places: [raf], start: 2017-11-25, end: 2017-11-25, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: The Rafah crossing into Gaza}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Grand Imam of Al-Azhar, targets: "the \"barbaric terrorists\""}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington and Moscow, minor: true}
  e13: {type: battle, places: [nor], start: 2013-07, end: 2013-07, date_precision: month, date_text: in July 2013, status: happened, actors: ""}
  e14: {type: coup, places: [egy], start: 2013-07, end: 2013-07, date_precision: month, date_text: in July 2013, status: happened, actors: the army, targets: an Islamist president}
  e15: {type: bombing, places: [has], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October 2015, killed: 224, status: happened, actors: "", targets: A Russian airliner}
  e16: {type: bombing, places: [tan, ale], start: 2017-04-09, end: 2017-04-09, date_precision: day, date_text: on Palm Sunday this year, status: happened, actors: "", targets: churches}
  e17: {type: attack, places: [elb], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July, killed: 23, status: happened, actors: "", targets: 23 soldiers}
  e18: {type: attack, places: [bah], start: 2017-10-20, end: 2017-10-20, date_precision: day, date_text: On October 20, killed: 16, status: happened, actors: "", targets: 16 policemen}
  e19: {type: other, places: [dub, tel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
