---
id: report-ng-984
genre: report
country: NG
published: 2021-08-03
publisher: Abuja Consumer Guide
title: "Do you need a licence to fly a drone in [Nigeria](nig mention)? What the rules say"
---
More and more wedding photographers, farmers and estate agents are using drones. Many don't know that they could lose the device, or worse.

Two authorities must approve every flight. The Office of the National Security Adviser, in [Abuja](abu mention), issues an end-user certificate. The civil aviation authority, whose head office is in [Lagos](lag mention), issues the permit to operate. If you have one without the other, you have neither.

Individuals can't apply. Only a registered company may, with a share capital of at least N20 million. The fee is N500,000 and the process takes up to six months. A permit is valid for three years and covers one type of aircraft.

Where may you not fly? Within eight kilometres of an airport, which rules out much of [Ikeja](ike mention); over the presidential villa and [Three Arms Zone](thr mention); over barracks, refineries and prisons. In [Borno](bor mention), [Yobe](yob mention) and [Adamawa](ada mention) states, no civilian drones are allowed at all. In [Kaduna](kad mention) and [Zamfara](zam mention), ask the command before you unpack.

"People tell us it is only a toy," said an officer who deals with applications. "If a toy can carry a camera, it can carry something else." Offenders may be fined, and a court can send them to prison for up to five years.

Rules are lighter elsewhere. In [Ghana](gha mention) registration costs the equivalent of $25. [Rwanda](rwa mention) uses drones to carry blood to hospitals from [Muhanga](muh mention) and [Kayonza](kay mention), under rules which insurers praise. [South Africa](sou mention) is somewhere in between.

For those who simply want a picture from above, there's a cheaper way. Several firms in [Lekki](lek mention), [Port Harcourt](por mention) and [Kano](kan mention) hold permits and charge between N80,000 and N200,000 a day. Ask to see the original, not a photocopy.

---
places:
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  ike: {name: Ikeja, geonameid: 2338313, point: [6.5965, 3.342]}
  thr: {name: Three Arms Zone, point: [9.07, 7.51]}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  yob: {name: Yobe, geonameid: 2597367, point: [12.3156, 11.5881], precision: division}
  ada: {name: Adamawa, geonameid: 2565342, point: [9.4791, 12.5768], precision: division}
  kad: {name: Kaduna, geonameid: 2335722, point: [10.3294, 7.4391], precision: division}
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  muh: {name: Muhanga, point: [-2.08, 29.75]}
  kay: {name: Kayonza, point: [-1.9, 30.5]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  lek: {name: Lekki, point: [6.45, 3.5]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
events:
notes: ""
