---
id: earnings-ph-19
genre: earnings
country: PH
published: 2019-08-13
publisher: Pasig Financial
title: "Bagtas Nickel Profit {Halves}(e1) on [Surigao](sur event) {Slide}(e2), [Indonesian](ind demonym) Glut"
---
[MANILA](man dateline), Aug 13 (Pasig Financial) – Bagtas Nickel Corp said net income for the first half {dropped}(e1) 51 percent to P1.3 billion after a {landslide}(e2) at its mine in [Claver](cla event), [Surigao del Norte](suri event), on April 22 that left nine workers {dead}(e2) and {stopped}(e3) shipments for seven weeks.

Sales {fell}(e4) 28 percent. The miner shipped 5.2 million wet metric tons of ore, mainly to [Lianyungang](lia mention) and [Rizhao](riz mention), against 7.9 million a year earlier, it {told}(e5) the [Philippine](phi metonym org) Stock Exchange on Monday. Its shares {lost}(e6) 4.4 percent to P2.81, a 31-month low.

The environment department {suspended}(e7) the mine the day after the {accident}(e2) and {lifted}(e8) the order on June 10. Two engineers have been {charged}(e9) with reckless imprudence in [Surigao City](surig event). Families of six of the victims {accepted}(e10) P800,000 each; those of the three others are {suing}(e11) in [Butuan](but event).

Chairman Ramon Bagtas told the annual {meeting}(e12) in [Makati](mak event) that the company would {build}(e13) a drainage tunnel and {buy}(e14) a smelter in [Morowali](mor event), [Indonesia](indo event), next year. [Jakarta](jak metonym)'s plan to {ban}(e15) exports of ore from 2022 "is a gift", he said.

Communist rebels {burned}(e16) four trucks of a contractor at [Cantilan](can event) on July 30. No one was hurt. The army {sent}(e17) a company from [Tandag](tan mention) to the area. In 2011 some 200 guerrillas {raided}(e18) three mines in the same province, {torching}(e18) equipment and {seizing}(e19) hostages, who were freed within hours.

---
places:
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  sur: {name: Surigao, geonameid: 1685218, point: [9.789, 125.495]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  cla: {name: Claver, point: [9.57, 125.73], precision: near}
  suri: {name: Surigao del Norte, point: [9.7, 125.6], precision: area, radius_km: 45}
  lia: {name: Lianyungang, geonameid: 10859300, point: [34.5984, 119.2156]}
  riz: {name: Rizhao, geonameid: 9072919, point: [35.4141, 119.5291]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  surig: {name: Surigao, geonameid: 1685218, point: [9.789, 125.495]}
  but: {name: Butuan, geonameid: 1722186, point: [8.9492, 125.5436]}
  mak: {name: Makati City, geonameid: 1703417, point: [14.5503, 121.0327]}
  mor: {name: Morowali, point: [-2.85, 122.15], precision: near}
  indo: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  can: {name: Cantilan, geonameid: 1718866, point: [9.3336, 125.9775]}
  tan: {name: Tandag, geonameid: 1683302, point: [9.0783, 126.1986]}
events:
  e1: {type: earnings, places: [man], start: 2019-01, end: 2019-06, date_precision: month, date_text: for the first half, status: happened, actors: Bagtas Nickel, main: true}
  e2: {type: landslide, places: [cla], start: 2019-04-22, end: 2019-04-22, date_precision: day, date_text: on April 22, killed: 9, status: happened, actors: "", targets: workers, main: true}
  e3: {type: closure, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: earnings, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bagtas Nickel, minor: true}
  e5: {type: statement, places: [], start: 2019-08-12, end: 2019-08-12, date_precision: day, date_text: on Monday, status: happened, actors: Bagtas Nickel, minor: true}
  e6: {type: market, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its shares}
  e7: {type: decision, places: [cla], start: 2019-04-23, end: 2019-04-23, date_precision: day, date_text: the day after, status: happened, actors: The environment department, targets: the mine}
  e8: {type: decision, places: [cla], start: 2019-06-10, end: 2019-06-10, date_precision: day, date_text: on June 10, status: happened, actors: The environment department, targets: the mine}
  e9: {type: charge, places: [surig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two engineers}
  e10: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Families of six of the victims}
  e11: {type: trial, places: [but], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: those of the three others}
  e12: {type: meeting, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ramon Bagtas}
  e13: {type: construction, places: [], start: 2020, end: 2020, date_precision: year, date_text: next year, status: planned, actors: the company}
  e14: {type: deal, places: [mor], start: 2020, end: 2020, date_precision: year, date_text: next year, status: planned, actors: the company, targets: a smelter}
  e15: {type: sanction, places: [jak], start: 2022, end: 2022, date_precision: year, date_text: from 2022, status: planned, actors: Jakarta}
  e16: {type: fire, places: [can], start: 2019-07-30, end: 2019-07-30, date_precision: day, date_text: on July 30, status: happened, actors: Communist rebels, targets: four trucks}
  e17: {type: other, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, minor: true}
  e18: {type: attack, places: [suri], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: some 200 guerrillas, targets: three mines}
  e19: {type: abduction, places: [suri], start: 2011, end: 2011, date_precision: year, date_text: "", status: happened, actors: guerrillas, targets: hostages}
notes: ""
