---
id: report-de-351
genre: report
country: DE
published: 2019-05-08
publisher: "Trierer Land-Bote (translated)"
title: "[Eifel](eif event): village gets its doctor, thanks to [Syria](syr mention)"
---
[Neuerburg](neu event) has a family doctor again. Dr. Mazen Haddad, 38, from [Homs](hom mention), {opened}(e1) his practice in the former savings bank on Monday morning. By nine o'clock 60 people were standing on the stairs.

The last doctor, Heinrich Thiel, had {retired}(e2) in September 2017 at the age of 76. Since then patients had to drive to [Bitburg](bit mention) or, across the border, to [Vianden](via mention) in [Luxembourg](lux mention).

Haddad {fled}(e3) from [Syria](syr event) in 2014 by way of [Izmir](izm event) and [Lesbos](les event). He {learned}(e4) [German](germ demonym) in [Gerolstein](ger event), {passed}(e5) the examination of the medical association in [Mainz](mai event) in 2017 and {worked}(e6) for two years in the hospital of [Prüm](pru event). His wife, a pharmacist, is still waiting for recognition.

"I come from a city with a million people and there I also knew everybody in my street," he said.

The municipality {converted}(e7) the bank for 310,000 euros, of which the state bore a third. Not everyone was in favour: in the council the vote was eleven to nine. Those against pointed to [Daleiden](dal event), where a doctor from [Romania](rom mention) {moved away}(e8) after fourteen months.

In [Rhineland-Palatinate](rhi mention), every second family doctor is over 60. The association of statutory health insurance physicians expects 1,600 to leave by 2023. A law under which students with poorer marks get a place if they commit themselves to the countryside for ten years was {passed}(e9) in [Mainz](mai event) in March, with the first lectures possible in 2020. Critics in [Trier](tri mention) doubt that a young woman of 19 can know where she wants to live at 40.

Elsewhere in the [Eifel](eif event), the maternity ward in [Daun](dau event) {closed}(e10) at the end of last year after four midwives had {given notice}(e11), and [Prüm](pru event)'s could follow. Its manager says the decision will be made in the autumn.

In [Neuerburg](neu event) the brass band played. The mayor {handed over}(e12) a key, rather too large for the lock.

---
places:
  eif: {name: Eifel, point: [50.15, 6.5], precision: area, radius_km: 40}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  bit: {name: Bitburg, geonameid: 2948184, point: [49.9679, 6.5273]}
  via: {name: Vianden, geonameid: 2960021, point: [49.935, 6.2089]}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  les: {name: Lesbos, point: [39.2, 26.3], precision: area, radius_km: 30}
  ger: {name: Gerolstein, point: [50.22, 6.66]}
  pru: {name: Prüm, point: [50.21, 6.42]}
  dal: {name: Daleiden, point: [50.06, 6.18]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  rhi: {name: Rhineland-Palatinate, geonameid: 2847618, point: [49.8685, 7.3697], precision: division}
  neu: {name: Neuerburg, point: [50.01, 6.29]}
  dau: {name: Daun, geonameid: 2938714, point: [50.1972, 6.8294]}
  germ: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mai: {name: Mainz, geonameid: 2874225, point: [49.9819, 8.2801]}
  tri: {name: Trier, geonameid: 2821164, point: [49.7557, 6.6394]}
events:
  e1: {type: opening, places: [neu], start: 2019-05-06, end: 2019-05-06, date_precision: day, date_text: on Monday morning, status: happened, actors: Dr. Mazen Haddad, targets: his practice, main: true}
  e2: {type: career, places: [neu], start: 2017-09, end: 2017-09, date_precision: month, date_text: in September 2017, status: happened, actors: Heinrich Thiel}
  e3: {type: displacement, places: [syr, izm, les], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: Haddad}
  e4: {type: education, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: German, minor: true}
  e5: {type: education, places: [mai], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: He, targets: the examination of the medical association, minor: true}
  e6: {type: career, places: [pru], start: 2017, end: 2019, date_precision: year, date_text: for two years, status: happened, actors: He, minor: true}
  e7: {type: construction, places: [neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The municipality, targets: the bank}
  e8: {type: displacement, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a doctor from Romania, minor: true}
  e9: {type: legislation, places: [mai], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: ""}
  e10: {type: closure, places: [dau], start: 2018-12, end: 2018-12, date_precision: month, date_text: at the end of last year, status: happened, actors: "", targets: the maternity ward}
  e11: {type: resignation, places: [dau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four midwives, minor: true}
  e12: {type: ceremony, places: [neu], start: 2019-05-06, end: 2019-05-06, date_precision: day, date_text: "", status: happened, actors: The mayor, targets: a key, minor: true}
notes: ""
