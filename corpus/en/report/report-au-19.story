---
id: report-au-19
genre: report
country: AU
published: 2024-04-24
publisher: Harbour City News
title: "Seven teenagers {arrested}(e1) in [Sydney](syd event) counter-terror {raids}(e2)"
---
Seven teenagers have been {arrested}(e1) and about 400 police {deployed}(e2) across [Sydney](syd event) in a counter-terrorism {operation}(e2) prompted by last week's {stabbing}(e3) of a bishop in the city's west.

Thirteen search warrants were {executed}(e2) on Wednesday morning, including at homes in [Bankstown](ban event), [Prestons](pre event), [Casula](cas event), [Lurnea](lur event), [Rydalmere](ryd event), [Greenacre](gre event), [Strathfield](str event), [Chester Hill](che event) and [Punchbowl](pun event), and one in the regional city of [Goulburn](gou event).

The boys, aged between 15 and 17, are alleged to belong to a network that shared a violent extremist ideology and to be linked to the 16-year-old {charged}(e4) over the {attack}(e3) at an Assyrian church in [Wakeley](wak event) on 15 April.

Five other people - two men and three more boys - were "assisting with inquiries", [NSW](nsw metonym org) Police Deputy Commissioner Danielle Hartigan said.

"We considered that the group posed an unacceptable risk to the people of [New South Wales](new mention)," she told reporters, adding that no specific targets or dates had been identified. The {investigation}(e5) will continue, and there is no link to Thursday's Anzac Day {services}(e16).

Bishop Yousif Khoshaba was {stabbed}(e3) in the head and chest during a {service}(e6) that was streamed live. He survived, as did a priest who {intervened}(e3). Within hours as many as 2000 people {surrounded}(e7) the church. Fifty-one officers were {injured}(e7) and 10 patrol cars made undriveable in the {riot}(e7), over which six men have since been {charged}(e8).

The teenager, who made no application for bail, is to {appear}(e9) in [Parramatta](par event) Children's Court on 14 June.

The {stabbing}(e3) came two days after a man from [Toowoomba](too mention), [Queensland](que mention), {murdered}(e10) six people with a knife at a shopping centre in [Bondi Junction](bon event) before he was {shot}(e11) dead by an inspector. That {attack}(e10) was not terrorism, police concluded; he had targeted women and had a history of mental illness.

The director-general of ASIO has {warned}(e12) for two years that minors make up half of the agency's priority caseload. A 14-year-old from [South Australia](sou mention) was {charged}(e17) last year over instructions for making explosives. In 2015 a [Parramatta](par mention) schoolboy of 15 {shot}(e13) dead a police accountant, also in [Parramatta](par event).

The Islamic Council of [Victoria](vic metonym org) {criticised}(e14) what it called a double standard in the use of the word terrorism.

In [Canberra](can event), the eSafety commissioner's {dispute}(e15) with a social media company over video of the church {attack}(e3) goes to the Federal Court on 10 May.

---
places:
  pre: {name: Prestons, point: [-33.94, 150.87]}
  cas: {name: Casula, point: [-33.95, 150.91]}
  lur: {name: Lurnea, point: [-33.94, 150.9]}
  ryd: {name: Rydalmere, point: [-33.81, 151.03]}
  che: {name: Chester Hill, point: [-33.88, 151.0]}
  wak: {name: Wakeley, point: [-33.87, 150.91]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  nsw: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  bon: {name: Bondi Junction, point: [-33.89, 151.25]}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  par: {name: Parramatta, geonameid: 7281840, point: [-33.8178, 151.0035]}
  too: {name: Toowoomba, geonameid: 2146268, point: [-27.5606, 151.9539]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  ban: {name: Bankstown, geonameid: 2176947, point: [-33.9167, 151.0333]}
  gre: {name: Greenacre, geonameid: 8348574, point: [-33.9003, 151.0556]}
  str: {name: Strathfield, geonameid: 2148088, point: [-33.881, 151.0799]}
  pun: {name: Punchbowl, geonameid: 8349222, point: [-33.9289, 151.0511]}
  gou: {name: Goulburn, geonameid: 2164837, point: [-34.7516, 149.7209]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: arrest, places: [syd], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: on Wednesday morning, arrested: 7, status: happened, actors: "", targets: Seven teenagers, main: true}
  e2: {type: raid, places: [ban, pre, cas, lur, ryd, gre, str, che, pun, gou], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: on Wednesday morning, status: happened, actors: about 400 police, main: true}
  e3: {type: attack, places: [wak], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: on 15 April, injured: 2, status: happened, actors: the 16-year-old, targets: Bishop Yousif Khoshaba, main: true}
  e4: {type: charge, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the 16-year-old}
  e5: {type: investigation, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: ceremony, places: [wak], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: "", status: happened, actors: Bishop Yousif Khoshaba, minor: true}
  e7: {type: riot, places: [wak], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: Within hours, injured: 51, status: happened, actors: as many as 2000 people, targets: the church}
  e8: {type: charge, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: six men}
  e9: {type: trial, places: [par], start: 2024-06-14, end: 2024-06-14, date_precision: day, date_text: on 14 June, status: planned, actors: The teenager}
  e10: {type: killing, places: [bon], start: 2024-04-13, end: 2024-04-13, date_precision: day, date_text: two days after, killed: 6, status: happened, actors: "a man from Toowoomba, Queensland", targets: six people}
  e11: {type: shooting, places: [bon], start: 2024-04-13, end: 2024-04-13, date_precision: day, date_text: "", killed: 1, status: happened, actors: an inspector, targets: "a man from Toowoomba, Queensland"}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: for two years, status: happened, actors: The director-general of ASIO}
  e13: {type: shooting, places: [par], start: 2015, end: 2015, date_precision: year, date_text: In 2015, killed: 1, status: happened, actors: a Parramatta schoolboy of 15, targets: a police accountant}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Islamic Council of Victoria, targets: a double standard}
  e16: {type: ceremony, places: [syd], start: 2024-04-25, end: 2024-04-25, date_precision: day, date_text: Thursday, status: planned, actors: "", minor: true}
  e15: {type: trial, places: [can], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on 10 May, status: planned, actors: the eSafety commissioner, targets: a social media company}
  e17: {type: charge, places: [], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", targets: A 14-year-old from South Australia}
notes: ""
