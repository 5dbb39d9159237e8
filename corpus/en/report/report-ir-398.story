---
id: report-ir-398
genre: report
country: IR
published: 2022-11-09
publisher: Human Rights Watchdesk
title: "Forty days after [Zahedan](zah event) {killings}(e1), [Iran](ira metonym) faces strikes in [Kurdistan](kur event) and the southeast"
---
Shopkeepers in at least 20 towns of western and southeastern [Iran](ira event) {closed}(e2) their doors on Wednesday to mark 40 days since security forces {shot dead}(e1) dozens of worshippers in [Zahedan](zah event), rights monitors said.

The {strike}(e2) was widest in [Kurdistan](kur event) province, above all in [Sanandaj](san event), [Saqqez](saq event), [Baneh](ban event) and [Marivan](mar event). Videos showed empty bazaars in [Bukan](buk event) and [Mahabad](mah event) and in [Chabahar](cha event), a port on the [Gulf of Oman](gul mention).

At least 66 people, including children, were {killed}(e1) in [Zahedan](zah event) on 30 September, when the security forces {fired}(e1) from the roof of a police station at people who had come out of Friday prayers, Amnesty International has said. They were {protesting}(e3) about the alleged {rape}(e4) of a girl of 15 by a police commander in [Chabahar](cha event).

Last Friday at least 16 more were {shot}(e5) in [Khash](kha event), 180 kilometres to the south, after demonstrators {threw}(e6) stones at the governor's office.

[Iran](ira mention) has been gripped by {protests}(e7) since the {death}(e8) in custody on 16 September of a young [Kurdish](kurd demonym) woman who had been {arrested}(e9) in [Tehran](teh event) over her headscarf. According to the activists' news agency, 321 protesters have been {killed}(e7) in 137 towns and 14,825 {detained}(e10). Officials do not give totals; the judiciary has {charged}(e11) more than 1,000 people in the province of [Tehran](teh event) alone. The first {trial}(e12), of five men accused of {killing}(e24) a militiaman in [Karaj](kar event) last Thursday, will {open}(e12) in that city within days.

On Wednesday students {sat}(e13) outside classrooms at Sharif University in the capital and at the universities of [Mashhad](mas event), [Isfahan](isf event) and [Babol](bab event). In [Rasht](ras event), residents {chanted}(e14) from their windows through the night. In [Izeh](ize event), in [Khuzestan](khu mention), a man wounded last month {died}(e15) of his injuries.

The Revolutionary Guards have {shelled}(e16) [Kurdish](kurd demonym) groups across the frontier in [Koya](koy event) and [Sidakan](sid event), in [Iraq](iraq mention), accusing them of fomenting unrest; the strikes of 28 September {killed}(e16) 14 people, among them a pregnant woman. [Baghdad](bag metonym) {summoned}(e17) the [Iranian](ira demonym) ambassador.

Foreign pressure is mounting. [Germany](ger metonym) and [Iceland](ice metonym) have {requested}(e18) a session of the Human Rights Council in [Geneva](gen mention), to be {held}(e18) on 24 November. [Canada](can metonym) {imposed}(e19) its fifth set of sanctions last week, and [Washington](was metonym) said that it would seek to {remove}(e20) [Tehran](teh metonym) from the UN Commission on the Status of Women.

[Iran](ira metonym), for its part, {admitted}(e21) on Saturday that it had sold drones to [Moscow](mos metonym), "months before" the {war}(e22) in [Ukraine](ukr event).

Relatives of those {killed}(e1) in [Zahedan](zah mention) say that plain-clothes men {visited}(e23) them on Tuesday and {warned}(e23) them against any ceremony at the graves.

---
places:
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  zah: {name: Zahedan, geonameid: 1159301, point: [29.4963, 60.8629]}
  kur: {name: Kurdistan, point: [35.6, 47.0], precision: division}
  ban: {name: Baneh, geonameid: 141584, point: [35.9975, 45.8853]}
  buk: {name: Bukan, geonameid: 139889, point: [36.521, 46.2089]}
  cha: {name: Chabahar, geonameid: 1161724, point: [25.2919, 60.643]}
  gul: {name: Gulf of Oman, point: [24.9, 58.5], precision: area, radius_km: 250}
  kha: {name: Khash, geonameid: 1160571, point: [28.2211, 61.2158]}
  kurd: {name: Kurdish, point: [36.5, 45.5], precision: area, radius_km: 250}
  ize: {name: Izeh, geonameid: 130697, point: [31.8303, 49.8676]}
  khu: {name: Khuzestan, point: [31.3, 48.9], precision: division}
  koy: {name: Koya, point: [36.08, 44.63]}
  sid: {name: Sidakan, point: [36.8, 44.67]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  bab: {name: Babol, geonameid: 142363, point: [36.551, 52.6786]}
  ras: {name: Rasht, geonameid: 118743, point: [37.2761, 49.5886]}
  saq: {name: Saqqez, point: [36.25, 46.27]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  san: {name: Sanandaj, geonameid: 117574, point: [35.315, 46.9988]}
  mar: {name: Marivan, geonameid: 124778, point: [35.5183, 46.183]}
  mah: {name: Mahabad, geonameid: 125446, point: [36.7631, 45.7222]}
  kar: {name: Karaj, geonameid: 128747, point: [35.8327, 50.9915]}
  mas: {name: Mashhad, geonameid: 124665, point: [36.2981, 59.6057]}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: killing, places: [zah], start: 2022-09-30, end: 2022-09-30, date_precision: day, date_text: on 30 September, killed: 66, killed_qualifier: at_least, status: happened, actors: security forces, targets: dozens of worshippers, main: true}
  e2: {type: strike, places: [kur, san, saq, ban, mar, buk, mah, cha], start: 2022-11-09, end: 2022-11-09, date_precision: day, date_text: on Wednesday, status: happened, actors: Shopkeepers, main: true}
  e3: {type: protest, places: [zah], start: 2022-09-30, end: 2022-09-30, date_precision: day, date_text: on 30 September, status: happened, actors: They}
  e4: {type: attack, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a police commander, targets: a girl of 15}
  e5: {type: shooting, places: [kha], start: 2022-11-04, end: 2022-11-04, date_precision: day, date_text: Last Friday, killed: 16, killed_qualifier: at_least, status: happened, actors: "", targets: at least 16 more}
  e6: {type: riot, places: [kha], start: 2022-11-04, end: 2022-11-04, date_precision: day, date_text: "", status: happened, actors: demonstrators, targets: "the governor's office"}
  e7: {type: protest, places: [ira], start: 2022-09-16, end: 2022-11-09, date_precision: day, date_text: since, killed: 321, status: happened, actors: "", main: true}
  e8: {type: death, places: [teh], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on 16 September, killed: 1, status: happened, actors: "", targets: a young Kurdish woman}
  e9: {type: arrest, places: [teh], start: 2022-09, end: 2022-09, date_precision: month, date_text: "", arrested: 1, status: happened, actors: "", targets: a young Kurdish woman}
  e10: {type: arrest, places: [ira], start: 2022-09-16, end: 2022-11-09, date_precision: day, date_text: "", arrested: 14825, status: happened, actors: ""}
  e11: {type: charge, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the judiciary, targets: "more than 1,000 people"}
  e12: {type: trial, places: [kar], start: 2022-11, end: 2022-11, date_precision: month, date_text: within days, status: planned, actors: "", targets: five men accused of killing a militiaman}
  e13: {type: protest, places: [teh, mas, isf, bab], start: 2022-11-09, end: 2022-11-09, date_precision: day, date_text: On Wednesday, status: happened, actors: students}
  e14: {type: protest, places: [ras], start: null, end: null, date_precision: unknown, date_text: through the night, status: happened, actors: residents}
  e15: {type: death, places: [ize], start: 2022-11-09, end: 2022-11-09, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a man wounded last month}
  e16: {type: shelling, places: [koy, sid], start: 2022-09-28, end: 2022-09-28, date_precision: day, date_text: of 28 September, killed: 14, status: happened, actors: The Revolutionary Guards, targets: Kurdish groups}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Baghdad, targets: the Iranian ambassador}
  e18: {type: meeting, places: [gen], start: 2022-11-24, end: 2022-11-24, date_precision: day, date_text: on 24 November, status: planned, actors: Germany and Iceland}
  e19: {type: sanction, places: [], start: 2022-10-31, end: 2022-10-31, date_precision: week, date_text: last week, status: happened, actors: Canada}
  e20: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Washington, targets: Tehran}
  e21: {type: statement, places: [], start: 2022-11-05, end: 2022-11-05, date_precision: day, date_text: on Saturday, status: happened, actors: Iran}
  e22: {type: battle, places: [ukr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e24: {type: killing, places: [kar], start: 2022-11-03, end: 2022-11-03, date_precision: day, date_text: last Thursday, killed: 1, status: reported, actors: five men, targets: a militiaman}
  e23: {type: statement, places: [zah], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: on Tuesday, status: happened, actors: plain-clothes men, targets: Relatives of those killed in Zahedan, minor: true}
notes: ""
