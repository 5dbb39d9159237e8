---
id: report-ca-854
genre: report
country: CA
published: 2016-11-17
publisher: Peace Country Mirror
title: "Doctor's orders: get the flu shot, skip the antibiotics"
---
With the first cases of influenza {confirmed}(e1) in [Grande Prairie](gra event) and [High Level](hig event), public health nurses would like to answer some questions.

Who should be vaccinated? Everyone over six months, says Dr. Amina Sheikh, the medical officer for the North zone. It matters most for pregnant women, those over 65, people with asthma or diabetes and anyone who lives with them.

Where? Clinics run weekdays from noon to 7 p.m. in [Grande Prairie](gra mention), on Tuesdays in [Beaverlodge](bea mention) and [Sexsmith](sex mention), and on Thursdays in [Valleyview](val mention). Pharmacists may give the shot to anyone five and over. Bring a health card and wear short sleeves. It is free.

Can the vaccine give you the flu? No. The virus in it has been killed. Your arm may be sore and you might run a mild fever for a day. If you've had a severe allergic reaction in the past, talk to the nurse first.

How well does it work? In a good year it prevents about six cases in 10; in a poor year, when the strains do not match, three. Sheikh says that even a poor match tends to keep people out of hospital.

What if you are already sick? Stay home, drink fluids, rest. Antibiotics do nothing against a virus. Those who find it hard to breathe, or who turn blue or confused, should go to emergency. The others should not: waits at the Queen Elizabeth II hospital can be eight hours. Call Health Link at 811.

Last season influenza {sent}(e2) 1,616 people to hospital in [Alberta](alb event) and {killed}(e2) 62, according to the health service. About 27 per cent of people in the province were immunized, against 35 in [Calgary](cal mention) and 19 in [La Crete](lac mention).

"People here are tough, and they think that's a vaccine," said Sheikh. "Smallpox did not die out because people were tough."

Washing your hands helps. So does a sleeve.

---
places:
  gra: {name: Grande Prairie, geonameid: 5964347, point: [55.1667, -118.8027]}
  hig: {name: High Level, geonameid: 5975004, point: [58.5169, -117.136]}
  bea: {name: Beaverlodge, point: [55.21, -119.43]}
  sex: {name: Sexsmith, point: [55.35, -118.785]}
  val: {name: Valleyview, point: [55.07, -117.28]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  lac: {name: La Crete, point: [58.19, -116.4]}
events:
  e1: {type: outbreak, places: [gra, hig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the first cases of influenza, main: true}
  e2: {type: outbreak, places: [alb], start: null, end: null, date_precision: unknown, date_text: Last season, killed: 62, status: happened, actors: influenza, targets: "1,616 people"}
notes: ""
