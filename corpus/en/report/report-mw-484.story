---
id: report-mw-484
genre: report
country: MW
published: 2020-06-24
publisher: Lake Shore Times
title: "[Malawi](mal metonym) {votes}(e1) again after court {threw out}(e2) last year's {poll}(e5)"
---
[LILONGWE](lil dateline): Long queues formed before dawn on Tuesday at schools and under trees from [Chitipa](chi event) to [Nsanje](nsa event) as [Malawians](mala demonym) {voted}(e1) in a presidential {election}(e1) that judges had ordered them to hold anew.

It is only the second time in [Africa](afr mention), after [Kenya](ken event) in 2017, that a court has {annulled}(e3) the election of a sitting head of state. In February, five judges of the Constitutional Court, who were {driven}(e4) to the hearing in [Lilongwe](lil event) in an armoured vehicle and wore bullet-proof vests, {found}(e2) "widespread, systematic and grave" irregularities in the May 2019 {vote}(e5), some of whose tally sheets had been {altered}(e6) with correction fluid.

The president, Gresham Kalonga, who was {declared}(e5) winner with 38.6% at the time, faces a former pastor, Wycliffe Mbewe, whose alliance of nine parties is strongest in [Dedza](ded event), [Kasungu](kas event) and the rest of the centre. The vice-president has {changed sides}(e7) and is Mbewe's running mate.

Polling was mostly calm. In [Mangochi](man event), where Kalonga {cast his ballot}(e1), some stations opened two hours late for want of lamps; in the [Salima](sal event) district, a monitor was {beaten up}(e8) and police {rescued}(e9) him from a locked classroom. The [Malawi](mal metonym org) Electoral Commission's chairman, Justice Anderson Kachale, who {took office}(e10) two weeks ago after his predecessor {resigned}(e11), asked parties not to announce figures of their own. He has eight days to publish the {result}(e1).

Ballots were {printed}(e12) in [Dubai](dub event) and {flown in}(e13) on 15 June. There were no foreign observers apart from embassy staff because of the coronavirus, which has {infected}(e14) 803 people in the country and {killed}(e14) eight. Few in the queues at [Ndirande](ndi event) and [Limbe](lim event), in the commercial capital [Blantyre](bla mention), wore masks.

The re-run follows months of {street protests}(e15), some of which turned violent. In October, a policeman was {stoned to death}(e16) in [Nsundwe](nsu event), on the western edge of the capital, and women there said afterwards that they had been {raped}(e17) by officers in reprisal. In May, an attempt by the government to {retire}(e18) the chief justice early was {halted}(e18) by the High Court.

"In 2019 my vote was washed with Tipp-Ex," said Ellen Phiri, a tomato seller in [Mzuzu](mzu event). "Today I brought my own pen."

---
places:
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  mala: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  ndi: {name: Ndirande, point: [-15.77, 35.04]}
  lim: {name: Limbe, point: [-15.82, 35.06]}
  nsu: {name: Nsundwe, point: [-13.95, 33.5]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  lil: {name: Lilongwe, geonameid: 927967, point: [-13.9669, 33.7873]}
  chi: {name: Chitipa, geonameid: 235751, point: [-9.7024, 33.2697]}
  nsa: {name: Nsanje, geonameid: 924572, point: [-16.92, 35.262]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  ded: {name: Dedza, geonameid: 930025, point: [-14.3779, 34.3332]}
  kas: {name: Kasungu, geonameid: 928534, point: [-13.0333, 33.4833]}
  man: {name: Mangochi, geonameid: 927246, point: [-14.4781, 35.2645]}
  sal: {name: Salima, geonameid: 924055, point: [-13.7804, 34.4587]}
  bla: {name: Blantyre, geonameid: 931755, point: [-15.785, 35.0085]}
  mzu: {name: Mzuzu, geonameid: 925475, point: [-11.4656, 34.0207]}
events:
  e1: {type: election, places: [mal], start: 2020-06-23, end: 2020-06-23, date_precision: day, date_text: on Tuesday, status: happened, actors: Malawians, main: true}
  e2: {type: verdict, places: [lil], start: 2020-02, end: 2020-02, date_precision: month, date_text: In February, status: happened, actors: five judges of the Constitutional Court, main: true}
  e3: {type: verdict, places: [ken], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: a court, targets: the election of a sitting head of state}
  e4: {type: trial, places: [lil], start: 2020-02, end: 2020-02, date_precision: month, date_text: In February, status: happened, actors: five judges of the Constitutional Court, minor: true}
  e5: {type: election, places: [mal], start: 2019-05, end: 2019-05, date_precision: month, date_text: May 2019, status: happened, actors: "", targets: "The president, Gresham Kalonga"}
  e6: {type: fraud, places: [mal], start: 2019-05, end: 2019-05, date_precision: month, date_text: "", status: happened, actors: "", targets: tally sheets}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The vice-president}
  e8: {type: attack, places: [sal], start: 2020-06-23, end: 2020-06-23, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: a monitor}
  e9: {type: rescue, places: [sal], start: 2020-06-23, end: 2020-06-23, date_precision: day, date_text: "", status: happened, actors: police, targets: him, minor: true}
  e10: {type: appointment, places: [], start: 2020-06, end: 2020-06, date_precision: month, date_text: two weeks ago, status: happened, actors: Justice Anderson Kachale}
  e11: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: his predecessor}
  e12: {type: other, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Ballots, minor: true}
  e13: {type: transport_change, places: [mal], start: 2020-06-15, end: 2020-06-15, date_precision: day, date_text: on 15 June, status: happened, actors: "", targets: Ballots, minor: true}
  e14: {type: outbreak, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", killed: 8, status: happened, actors: the coronavirus, targets: 803 people}
  e15: {type: protest, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: killing, places: [nsu], start: 2019-10, end: 2019-10, date_precision: month, date_text: In October, killed: 1, status: happened, actors: "", targets: a policeman}
  e17: {type: other_crime, places: [nsu], start: 2019-10, end: 2019-10, date_precision: month, date_text: afterwards, status: reported, actors: officers, targets: women}
  e18: {type: verdict, places: [mal], start: 2020-05, end: 2020-05, date_precision: month, date_text: In May, status: happened, actors: the High Court, targets: the chief justice}
notes: ""
