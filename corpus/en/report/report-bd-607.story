---
id: report-bd-607
genre: report
country: BD
published: 2024-02-22
publisher: The Padma Daily
title: "Five held over question paper {leak}(e1) on eve of SSC {exam}(e2)"
---
Staff Correspondent, [Rajshahi](raj dateline)

Members of the Detective Branch have {arrested}(e3) five people, including a madrasa teacher, on charges of {selling}(e1) fake and real question papers of the Secondary School Certificate {examinations}(e2), which {began}(e2) across [Bangladesh](ban event) last Thursday.

They were {picked up}(e3) in {raids}(e4) in [Rajshahi](raj event)'s [Boalia](boa event) area, [Natore](nat event) and [Gurudaspur](gur event) between Monday night and early Wednesday, Deputy Commissioner Anwarul Kabir told reporters at a press conference. Police {seized}(e4) 11 mobile phones, a laptop and Tk 3.7 lakh in cash.

The group, which ran a Telegram channel with 24,000 followers, {charged}(e1) between Tk 500 and Tk 15,000 a paper. Most were made up, said Kabir, but the English second paper of the [Dinajpur](din metonym org) board {sold}(e1) on Sunday night matched the one that was given out the next morning.

The board has {cancelled}(e5) that {exam}(e5) for 198,000 candidates in [Dinajpur](din event), [Rangpur](ran event), [Thakurgaon](tha event) and five other districts. It will be {held}(e6) again on March 12.

"I don't understand why we should pay for it," said Sumaiya Akter, a pupil from [Parbatipur](par mention). Guardians {formed}(e7) a human chain in front of the board's office on Wednesday noon, and in [Nilphamari](nil event) students {blocked}(e8) the road to [Saidpur](sai mention), {vandalising}(e8) a bus.

This is the second such case within months. Last November a bank officer was {sent to jail}(e9) in [Dhaka](dha event) for passing on papers for a railway recruitment test. In September 2022, a centre secretary in [Bhurungamari](bhu event), [Kurigram](kur event), {took}(e10) a bundle of sealed packets home from the police station; six papers had to be {rescheduled}(e10).

Education Minister Mahfuza Chowdhury, speaking at a seminar in [Chattogram](cha event) yesterday, {ruled out}(e11) resignation and said that printing would be {moved}(e12) from the government press in [Tejgaon](tej event) to the centres themselves from 2025. A three-member committee has been {asked}(e13) to report within seven days.

More than 20 lakh students are {sitting}(e2) for the SSC and equivalent tests this year, among them 1,412 Rohingya children in camps at [Ukhiya](ukh event) for the first time under a pilot programme.

---
places:
  raj: {name: Rajshahi, geonameid: 1185128, point: [24.374, 88.6011]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  gur: {name: Gurudaspur, point: [24.37, 89.25]}
  tha: {name: Thakurgaon, point: [26.03, 88.46]}
  nil: {name: Nilphamari, point: [25.93, 88.85]}
  par: {name: Parbatipur, point: [25.66, 88.92]}
  bhu: {name: Bhurungamari, point: [26.13, 89.68]}
  kur: {name: Kurigram, point: [25.81, 89.64], precision: area, radius_km: 30}
  tej: {name: Tejgaon, point: [23.76, 90.39]}
  boa: {name: Boalia, point: [24.37, 88.6], precision: near}
  ukh: {name: Ukhiya, point: [21.22, 92.1]}
  nat: {name: Natore, point: [24.41, 88.99]}
  din: {name: Dinajpur, point: [25.63, 88.64]}
  ran: {name: Rangpur, geonameid: 1185188, point: [25.7466, 89.2517]}
  cha: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  sai: {name: Saidpur, geonameid: 6545349, point: [25.7777, 88.8917]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
events:
  e1: {type: fraud, places: [raj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: five people, targets: question papers, main: true}
  e2: {type: education, places: [ban, ukh], start: 2024-02-15, end: 2024-02-15, date_precision: day, date_text: last Thursday, status: happened, actors: More than 20 lakh students, main: true}
  e3: {type: arrest, places: [raj, nat, gur], start: 2024-02-19, end: 2024-02-21, date_precision: day, date_text: between Monday night and early Wednesday, arrested: 5, status: happened, actors: Members of the Detective Branch, targets: five people, main: true}
  e4: {type: raid, places: [raj, nat, gur], start: 2024-02-19, end: 2024-02-21, date_precision: day, date_text: between Monday night and early Wednesday, status: happened, actors: Police, targets: 11 mobile phones}
  e5: {type: decision, places: [din, ran, tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The board, targets: that exam, main: true}
  e6: {type: education, places: [din], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on March 12, status: planned, actors: ""}
  e7: {type: protest, places: [din], start: 2024-02-21, end: 2024-02-21, date_precision: day, date_text: on Wednesday noon, status: happened, actors: Guardians}
  e8: {type: riot, places: [nil], start: 2024-02-21, end: 2024-02-21, date_precision: day, date_text: "", status: happened, actors: students, targets: the road}
  e9: {type: verdict, places: [dha], start: 2023-11, end: 2023-11, date_precision: month, date_text: Last November, arrested: 1, status: happened, actors: "", targets: a bank officer}
  e10: {type: other_crime, places: [bhu], start: 2022-09, end: 2022-09, date_precision: month, date_text: In September 2022, status: happened, actors: a centre secretary, targets: a bundle of sealed packets}
  e11: {type: statement, places: [cha], start: 2024-02-21, end: 2024-02-21, date_precision: day, date_text: yesterday, status: happened, actors: Education Minister Mahfuza Chowdhury}
  e12: {type: decision, places: [tej], start: 2025, end: 2025, date_precision: year, date_text: from 2025, status: planned, actors: "", targets: printing}
  e13: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A three-member committee}
notes: ""
