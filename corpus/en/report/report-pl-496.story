---
id: report-pl-496
genre: report
country: PL
published: 2020-11-02
publisher: Vistula Wire
title: "[Poland](pol metonym) delays {ruling}(e1)'s effect after biggest {marches}(e2) since 1989"
---
[WARSAW](war dateline) (VW) – [Poland](pol metonym)'s government on Monday {held off}(e3) printing a constitutional court {verdict}(e1) that all but bans abortion, after eleven days of {protests}(e2) in more than 400 towns and villages.

The {ruling}(e1), {handed down}(e1) on 22 October, takes legal force only when it appears in the Journal of Laws, which by law it should have done by the end of that day. "Nobody is served by haste. Let the temperature fall first," a senior aide to Prime Minister Tomasz Wolański told commercial radio. Lawyers {denounced}(e4) the step. A court, they said, can't be put in a drawer.

On Friday, some 100,000 people {converged}(e2) on [Warsaw](war event) from as far as [Szczecin](szc mention) and [Przemyśl](prz mention) in defiance of a ban on gatherings of more than five. The columns {set out}(e2) from three places and {met}(e2) at Rondo Dmowskiego, then {walked}(e2) to the [Żoliborz](zol event) house of the ruling party's leader, which was ringed by riot police. Masked men {attacked}(e5) marchers with flares near Nowy Świat and 37 persons were {detained}(e6), 35 of them, police said, football hooligans.

Farmers {drove}(e7) tractors through [Nowy Dwór Gdański](now event). Taxi drivers {jammed}(e7) the centre of [Kraków](kra event). In [Katowice](kat event), police {used}(e8) gas; in [Poznań](poz event) and [Łódź](odz event), women {interrupted}(e9) Sunday mass with banners on the previous weekend. Priests in [Białystok](bia event) {called}(e10) on men to guard their churches, and a deputy bishop's office in [Legnica](leg event) was {daubed}(e11) with paint.

President Marek Sobieraj {sent}(e12) a bill to parliament on Friday that would permit abortion of foetuses with lethal defects. It satisfies nobody so far. The lower house, which was to {debate}(e13) it this week, has {postponed}(e13) its sitting to 18 November.

About 1,100 legal terminations were {carried out}(e14) in [Poland](pol event) last year, 98% of them for foetal defects. Women's groups say that up to 200,000 more are done in secret or in [Germany](ger event), [Slovakia](slo event) or [the Czech Republic](cze event). On Sunday, a clinic in the [German](germ demonym) border town of [Prenzlau](pre event) said calls had trebled.

The {protests}(e2) come as [Poland](pol mention) {recorded}(e16) 15,578 new coronavirus infections on Monday. Cemeteries were {closed}(e17) by decree for All Saints' over the weekend, and florists in [Lublin](lub event) and [Rzeszów](rze event) {laid}(e18) unsold chrysanthemums at ruling-party offices.

---
places:
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  zol: {name: Żoliborz, point: [52.27, 20.985]}
  now: {name: Nowy Dwór Gdański, point: [54.21, 19.12]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  pre: {name: Prenzlau, geonameid: 2852218, point: [53.317, 13.864]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  leg: {name: Legnica, geonameid: 3093692, point: [51.2101, 16.1619]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  germ: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
events:
  e1: {type: verdict, places: [pol], start: 2020-10-22, end: 2020-10-22, date_precision: day, date_text: on 22 October, status: happened, actors: constitutional court, main: true}
  e2: {type: protest, places: [war], start: 2020-10-22, end: 2020-11-02, date_precision: day, date_text: eleven days, status: happened, actors: "some 100,000 people", main: true}
  e3: {type: decision, places: [pol], start: 2020-11-02, end: 2020-11-02, date_precision: day, date_text: on Monday, status: happened, actors: "Poland's government", targets: verdict, main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lawyers, targets: the step, minor: true}
  e5: {type: attack, places: [war], start: 2020-10-30, end: 2020-10-30, date_precision: day, date_text: On Friday, status: happened, actors: Masked men, targets: marchers}
  e6: {type: arrest, places: [war], start: 2020-10-30, end: 2020-10-30, date_precision: day, date_text: "", arrested: 37, status: happened, actors: "", targets: 37 persons}
  e7: {type: protest, places: [now, kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers}
  e8: {type: riot, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police}
  e9: {type: protest, places: [poz, odz], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: on the previous weekend, status: happened, actors: women, targets: Sunday mass}
  e10: {type: statement, places: [bia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Priests, targets: men, minor: true}
  e11: {type: other_crime, places: [leg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a deputy bishop's office"}
  e12: {type: legislation, places: [war], start: 2020-10-30, end: 2020-10-30, date_precision: day, date_text: on Friday, status: happened, actors: President Marek Sobieraj, targets: a bill}
  e13: {type: decision, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The lower house, targets: its sitting}
  e14: {type: medical, places: [pol], start: 2019, end: 2019, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e16: {type: outbreak, places: [pol], start: 2020-11-02, end: 2020-11-02, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e17: {type: closure, places: [pol], start: 2020-10-31, end: 2020-11-01, date_precision: day, date_text: over the weekend, status: happened, actors: "", targets: Cemeteries}
  e18: {type: protest, places: [lub, rze], start: 2020-10-31, end: 2020-11-01, date_precision: day, date_text: "", status: happened, actors: florists}
notes: ""
