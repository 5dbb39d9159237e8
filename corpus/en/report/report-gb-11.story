---
id: report-gb-11
genre: report
country: GB
published: 2022-04-12
publisher: Court News UK
title: "Man who {stabbed}(e1) MP at [Essex](ess event) surgery is {convicted}(e2) of {murder}(e1)"
---
A man who {stabbed}(e1) a Member of Parliament to {death}(e1) at a constituency surgery has been {found guilty}(e2) of {murder}(e1) and of {preparing}(e3) terrorist acts.

Haroun Abdi Waeys, 26, from [Kentish Town](ken mention) in north [London](lon mention), showed no emotion as the jury at the Old Bailey {returned}(e2) its {verdict}(e2) on Monday after deliberating for 18 minutes.

The {attack}(e1) took place at a Methodist church hall in [Leigh-on-Sea](lei event) last October, in front of two aides. The killer had {made}(e4) an appointment by email, pretending to be a nurse who was moving to the area from [Croydon](cro mention).

He was {arrested}(e5) at the scene by two unarmed officers of [Essex](ess metonym org) Police.

The {court}(e6) was told that Waeys, who was born in [Southwark](sou mention) to parents from [Somalia](som mention), had {watched}(e7) the Houses of Parliament on several occasions and {reconnoitred}(e7) the homes and offices of other politicians in [Fulham](ful event), [Hitchin](hit event) and [Finchley](fin event).

Giving {evidence}(e6), he said that he had wished to {travel}(e8) to [Syria](syr mention) to join the Islamic State group and, when he could not, decided to punish MPs who {voted}(e9) in 2014 and 2015 for air strikes in [Iraq](ira mention) and [Syria](syr mention).

As a pupil in [Croydon](cro mention) he had been {referred}(e10) to the Prevent programme, which aims to stop radicalisation. Officials {closed}(e11) his case after one meeting in a McDonald's. An independent {review}(e12) is to be {published}(e12) later this year.

He will be {sentenced}(e13) on Wednesday.

Outside the court the victim's brother-in-law, Peter Halloran, said: "There is no victory in this. The people of [Southend](sout mention) have lost a friend."

The town was {made}(e14) a city in January in tribute to the MP, who had campaigned for it for 20 years.

It was the second killing of a serving MP in six years. In June 2016 a Labour member was {shot}(e15) and {stabbed}(e15) in [Birstall](bir event), [West Yorkshire](wes event), by a far-right extremist, who is serving a whole-life term at [Frankland](fra mention) prison in [Durham](dur mention).

Security at surgeries has been {stepped}(e16) up since. Counter-terrorism detectives say they have {foiled}(e17) 32 plots in [Britain](bri event) over the past five years, the most recent in [Liverpool](liv event), where a bomber {died}(e18) in a taxi outside a women's hospital on Remembrance Sunday.

---
places:
  ess: {name: Essex, geonameid: 2649889, point: [51.7709, 0.4957], precision: division}
  ken: {name: Kentish Town, point: [51.55, -0.14]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  lei: {name: Leigh-on-Sea, point: [51.54, 0.65]}
  cro: {name: Croydon, geonameid: 2651817, point: [51.3833, -0.1]}
  sou: {name: Southwark, point: [51.503, -0.09]}
  ful: {name: Fulham, point: [51.48, -0.2]}
  fin: {name: Finchley, geonameid: 2649441, point: [51.601, -0.1952]}
  sout: {name: Southend-on-Sea, geonameid: 2637433, point: [51.5378, 0.7143]}
  bir: {name: Birstall, point: [53.73, -1.66]}
  wes: {name: West Yorkshire, point: [53.75, -1.67], precision: area, radius_km: 25}
  fra: {name: Frankland, point: [54.806, -1.551]}
  dur: {name: Durham, geonameid: 2650628, point: [54.7768, -1.5757]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  hit: {name: Hitchin, geonameid: 2646826, point: [51.9492, -0.285]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
events:
  e1: {type: killing, places: [lei], start: 2021-10, end: 2021-10, date_precision: month, date_text: last October, killed: 1, status: happened, actors: Haroun Abdi Waeys, targets: a Member of Parliament, main: true}
  e2: {type: verdict, places: [lon], start: 2022-04-11, end: 2022-04-11, date_precision: day, date_text: on Monday, status: happened, actors: the jury, targets: Haroun Abdi Waeys, main: true}
  e3: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Haroun Abdi Waeys, minor: true}
  e4: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The killer, minor: true}
  e5: {type: arrest, places: [lei], start: 2021-10, end: 2021-10, date_precision: month, date_text: "", arrested: 1, status: happened, actors: two unarmed officers of Essex Police, targets: He}
  e6: {type: trial, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Waeys}
  e7: {type: other_crime, places: [ful, hit, fin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Waeys, targets: the Houses of Parliament, minor: true}
  e8: {type: other, places: [syr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: he, minor: true}
  e9: {type: decision, places: [], start: 2014, end: 2015, date_precision: year, date_text: in 2014 and 2015, status: happened, actors: MPs, targets: air strikes}
  e10: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a pupil, minor: true}
  e11: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Officials, targets: his case, minor: true}
  e12: {type: publication, places: [], start: 2022, end: 2022, date_precision: year, date_text: later this year, status: planned, actors: ""}
  e13: {type: verdict, places: [lon], start: 2022-04-13, end: 2022-04-13, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: He}
  e14: {type: decision, places: [sout], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: The town}
  e15: {type: killing, places: [bir], start: 2016-06, end: 2016-06, date_precision: month, date_text: In June 2016, killed: 1, status: happened, actors: a far-right extremist, targets: a Labour member}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: raid, places: [bri], start: 2017, end: 2022, date_precision: year, date_text: over the past five years, status: happened, actors: Counter-terrorism detectives, targets: 32 plots}
  e18: {type: bombing, places: [liv], start: 2021-11-14, end: 2021-11-14, date_precision: day, date_text: on Remembrance Sunday, killed: 1, status: happened, actors: a bomber, targets: "a women's hospital"}
notes: ""
