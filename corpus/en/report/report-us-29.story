---
id: report-us-29
genre: report
country: US
published: 2024-09-23
publisher: Magic City Tribune
title: "[Birmingham](bir event) {shooting}(e1): 4 {dead}(e1), 17 {injured}(e1) outside lounge in [Five Points South](fiv event)"
---
[BIRMINGHAM](bir dateline), [Ala.](ala dateline) — Multiple shooters got out of a vehicle and {opened}(e1) fire on people waiting in line outside a hookah lounge late Saturday, {killing}(e1) four and {wounding}(e1) 17, [Birmingham](bir metonym) police said Sunday.

The {gunfire}(e1) erupted just after 11 p.m. on Magnolia Avenue in the [Five Points South](fiv event) entertainment district. Police Chief Darnell Kimbrough said detectives believe the shooters were paid to kill one of the men who {died}(e1) and that the weapons were fitted with conversion devices that make them fully automatic. No arrests had been {made}(e2) as of Monday morning.

The dead were identified by the [Jefferson County](jef metonym org) Coroner's Office as two men and a woman from [Birmingham](bir mention) and a 27-year-old man from [Bessemer](bes mention). Four of the wounded have life-threatening injuries. Most were {taken}(e3) to UAB Hospital; others {drove}(e3) themselves to emergency rooms in [Homewood](hom event) and as far away as [Tuscaloosa](tus event).

Mayor Terrence Wooten {asked}(e4) lawmakers in [Montgomery](mon metonym) to make possession of so-called switches a state crime. "You can't police your way past a machine gun that fits in a backpack," he said.

The FBI's office in [Birmingham](bir event) and the Bureau of Alcohol, Tobacco, Firearms and Explosives are {assisting}(e5). Crime Stoppers {offered}(e6) a $100,000 reward.

It was the third quadruple {homicide}(e7) in the city this year. On July 13, four people were {shot}(e8) to death at a {birthday party}(e9) at a nightclub on 27th Street North, and on Feb. 16 four men were {killed}(e10) as they washed cars outside a library in the [Smithfield](smi event) area. The city of about 200,000 has recorded 123 {homicides}(e11), four more than at this point in 2023.

Elsewhere in the South over the weekend:

— In [Albany](alb event), [Georgia](geo event), a 15-year-old was {charged}(e12) with aggravated assault after three people were {shot}(e13) at a high school football {game}(e14) on Friday. The game, between teams from [Dougherty County](dou metonym) and [Thomasville](tho metonym), was {called}(e14) off in the third quarter.

— Deputies in [Holmes County](hol event), [Mississippi](mis event), {arrested}(e15) a man from [Memphis](mem mention), [Tennessee](ten mention), after a {chase}(e16) that ended in a pond near [Lexington](lex event).

— A police officer was {grazed}(e17) by a bullet in [Monroe](monr event), [Louisiana](lou event), while serving a warrant. The suspect {barricaded}(e18) himself in a trailer for seven hours before giving up.

---
places:
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  fiv: {name: Five Points South, point: [33.5, -86.796]}
  jef: {name: Jefferson County, geonameid: 4069696, point: [33.5534, -86.8965], precision: division}
  bes: {name: Bessemer, geonameid: 4048023, point: [33.4018, -86.9544]}
  hom: {name: Homewood, geonameid: 4067927, point: [33.4718, -86.8008]}
  mon: {name: Montgomery, geonameid: 4076784, point: [32.3668, -86.3]}
  smi: {name: Smithfield, point: [33.52, -86.84]}
  alb: {name: Albany, geonameid: 4179320, point: [31.5785, -84.1557]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  dou: {name: Dougherty County, geonameid: 4191903, point: [31.5326, -84.209], precision: division}
  tho: {name: Thomasville, geonameid: 4226348, point: [30.8366, -83.9788]}
  hol: {name: Holmes County, geonameid: 4430142, point: [33.1259, -90.0912], precision: division}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  lex: {name: Lexington, geonameid: 4433359, point: [33.1132, -90.0531]}
  monr: {name: Monroe, geonameid: 4333669, point: [32.5093, -92.1193]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  tus: {name: Tuscaloosa, geonameid: 4094455, point: [33.2098, -87.5692]}
events:
  e1: {type: shooting, places: [bir], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: late Saturday, killed: 4, injured: 17, status: happened, actors: Multiple shooters, targets: people waiting in line outside a hookah lounge, main: true}
  e2: {type: arrest, places: [bir], start: 2024-09-23, end: 2024-09-23, date_precision: day, date_text: as of Monday morning, status: happened, negated: true, actors: ""}
  e3: {type: medical, places: [bir, hom, tus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the wounded, minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Terrence Wooten, targets: lawmakers in Montgomery}
  e5: {type: investigation, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The FBI's office"}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crime Stoppers, targets: "a $100,000 reward", minor: true}
  e7: {type: killing, places: [bir], start: 2024, end: 2024, date_precision: year, date_text: this year, status: happened, actors: "", minor: true}
  e8: {type: shooting, places: [bir], start: 2024-07-13, end: 2024-07-13, date_precision: day, date_text: On July 13, killed: 4, status: happened, actors: "", targets: four people}
  e9: {type: ceremony, places: [bir], start: 2024-07-13, end: 2024-07-13, date_precision: day, date_text: On July 13, status: happened, actors: "", minor: true}
  e10: {type: shooting, places: [smi], start: 2024-02-16, end: 2024-02-16, date_precision: day, date_text: on Feb. 16, killed: 4, status: happened, actors: "", targets: four men}
  e11: {type: killing, places: [bir], start: 2024, end: 2024, date_precision: year, date_text: "", killed: 123, status: happened, actors: ""}
  e12: {type: charge, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a 15-year-old}
  e13: {type: shooting, places: [alb], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: on Friday, injured: 3, status: happened, actors: "", targets: three people}
  e14: {type: match, places: [alb], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e15: {type: arrest, places: [hol], start: null, end: null, date_precision: unknown, date_text: over the weekend, arrested: 1, status: happened, actors: Deputies, targets: "a man from Memphis, Tennessee"}
  e16: {type: raid, places: [lex], start: null, end: null, date_precision: unknown, date_text: over the weekend, status: happened, actors: "", minor: true}
  e17: {type: shooting, places: [monr], start: null, end: null, date_precision: unknown, date_text: over the weekend, injured: 1, status: happened, actors: The suspect, targets: A police officer}
  e18: {type: other, places: [monr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The suspect, minor: true}
notes: ""
