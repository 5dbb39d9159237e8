---
id: report-au-85
genre: report
country: AU
published: 2022-12-13
publisher: Darling Downs Mail
title: "Two constables among six {dead}(e1) after {ambush}(e1) at [Wieambilla](wie event)"
---
Two young police officers and a neighbour were {shot}(e1) dead on a remote property west of [Brisbane](bri mention) on Monday before specialist police {killed}(e2) the three people responsible.

Constables Matthew Brannigan, 26, and Rachel Coyle, 29, of [Tara](tar metonym org) station, were {ambushed}(e1) when they {climbed}(e3) a gate at Wains Road, [Wieambilla](wie event), about 4.40pm to ask after a man reported missing from [New South Wales](new mention). They had been at the house "minutes", Commissioner Judith Farrelly said.

Two of their colleagues, from [Chinchilla](chi mention), got away. One hid in long grass while the killers {lit}(e4) a fire to drive her out and was texting her family. The other was grazed by a {bullet}(e1).

Neighbour Alan Dowd, 58, was {shot}(e1) in the back as he came over to see about the smoke.

Sixteen officers {retrieved}(e5) the bodies under {fire}(e2). Two men and a woman, all former teachers, were {shot}(e2) dead about 10.30pm after a {gunfight}(e2) with tactical police flown from [Brisbane](bri mention) and [Toowoomba](too mention). They had built hides and surrounded the block with mirrors and dug a trench under the house.

"[Queensland](que mention) has not lost two officers in one incident for decades," the Premier said. She {met}(e13) the families in [Chinchilla](chi event) on Tuesday. Flags {flew}(e6) at half-mast in [Dalby](dal event), [Roma](rom event), [Miles](mil event) and as far north as [Cairns](cai event), and the Story Bridge was {lit}(e7) in blue and white.

It is the worst loss of police life in the country since the Walsh Street {shootings}(e12) in [Melbourne](mel event) in 1988.

Detectives will {examine}(e8) videos which the couple who owned the land posted about the pandemic and the end of the world, and contacts with a man in [Arizona](ari mention). Counter-terrorism officers are {assisting}(e8), and a coronial {inquest}(e9) will be {held}(e9).

A fund for the families had {passed}(e10) $300,000 by Tuesday night. The {funerals}(e11) are {expected}(e11) next week, probably in [Brisbane](bri event).

---
places:
  wie: {name: Wieambilla, point: [-26.83, 150.65]}
  tar: {name: Tara, geonameid: 2147421, point: [-27.2761, 150.4568]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  chi: {name: Chinchilla, geonameid: 2171596, point: [-26.7379, 150.6297]}
  too: {name: Toowoomba, geonameid: 2146268, point: [-27.5606, 151.9539]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  dal: {name: Dalby, geonameid: 2169535, point: [-27.1817, 151.262]}
  rom: {name: Roma, geonameid: 2151187, point: [-26.5674, 148.7875]}
  mil: {name: Miles, point: [-26.66, 150.18]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
events:
  e1: {type: shooting, places: [wie], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: about 4.40pm, killed: 3, injured: 1, status: happened, actors: the killers, targets: "Constables Matthew Brannigan, 26, and Rachel Coyle, 29", main: true}
  e2: {type: shooting, places: [wie], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: about 10.30pm, killed: 3, status: happened, actors: specialist police, targets: the three people responsible, main: true}
  e3: {type: other, places: [wie], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: about 4.40pm, status: happened, actors: they, targets: a gate, minor: true}
  e4: {type: fire, places: [wie], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: "", status: happened, actors: the killers, minor: true}
  e5: {type: rescue, places: [wie], start: 2022-12-12, end: 2022-12-12, date_precision: day, date_text: "", status: happened, actors: Sixteen officers, targets: the bodies, minor: true}
  e6: {type: ceremony, places: [dal, rom, mil, cai], start: 2022-12-13, end: 2022-12-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: ceremony, places: [bri], start: 2022-12-13, end: 2022-12-13, date_precision: day, date_text: "", status: happened, actors: "", targets: the Story Bridge, minor: true}
  e8: {type: investigation, places: [wie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Detectives}
  e9: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: aid, places: [], start: 2022-12-13, end: 2022-12-13, date_precision: day, date_text: by Tuesday night, status: happened, actors: A fund for the families, minor: true}
  e12: {type: shooting, places: [mel], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: ""}
  e11: {type: ceremony, places: [bri], start: 2022-12-19, end: 2022-12-19, date_precision: week, date_text: next week, status: planned, actors: ""}
  e13: {type: meeting, places: [chi], start: 2022-12-13, end: 2022-12-13, date_precision: day, date_text: on Tuesday, status: happened, actors: She, targets: the families, minor: true}
notes: ""
