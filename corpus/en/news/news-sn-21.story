---
id: news-sn-21
genre: news
country: SN
published: 2025-02-11
publisher: Téranga Quotidien
title: "Student killed in campus {clashes}(e1), university {shut}(e2)"
---
[DAKAR](dak dateline) — A student was killed on Monday and at least thirty were hurt as police fired {tear gas}(e1) to break up a {protest}(e1) over unpaid grants, the interior ministry said.

The {disturbances}(e1) began before noon when several hundred young people {erected}(e3) barricades at the main gate. Officers then {entered}(e4) the halls of residence. A second-year student of medicine, Abdou Lahad Mbengue, {fell}(e5) from the fourth floor, according to the ministry; his comrades claim that he was {beaten}(e6).

The prosecutor has opened an {inquiry}(e7) and the body was taken to [Thiès](thi event) for an {autopsy}(e8). Forty-seven people were {picked up}(e9), of whom 45 were {freed}(e10) on Tuesday morning.

The university is {closed}(e2) until further notice. At [Saint-Louis](sai event) lecturers {stopped work}(e11) in sympathy; in [Ziguinchor](zig event) a {march}(e12) was {banned}(e12).

"The state does not kill its children," the prime minister said on television. A year ago, also in February, a similar {protest}(e13) ended in two deaths.

---
places:
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  thi: {name: Thiès, geonameid: 2244802, point: [14.7894, -16.926]}
events:
  e1: {type: riot, places: [dak], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday, killed: 1, injured: 30, injured_qualifier: at_least, status: happened, actors: several hundred young people, targets: A student, main: true}
  e2: {type: closure, places: [dak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The university, main: true}
  e3: {type: protest, places: [dak], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: before noon, status: happened, actors: several hundred young people, minor: true}
  e4: {type: raid, places: [dak], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: "", status: happened, actors: police, targets: the halls of residence}
  e5: {type: death, places: [dak], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A student}
  e6: {type: attack, places: [dak], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: "", status: reported, actors: "", targets: he}
  e7: {type: investigation, places: [dak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: investigation, places: [thi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: arrest, places: [dak], start: null, end: null, date_precision: unknown, date_text: "", arrested: 47, status: happened, actors: "", targets: Forty-seven people}
  e10: {type: arrest, places: [dak], start: 2025-02-11, end: 2025-02-11, date_precision: day, date_text: on Tuesday morning, status: happened, actors: "", targets: 45, minor: true}
  e11: {type: strike, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: lecturers}
  e12: {type: decision, places: [zig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a march}
  e13: {type: protest, places: [dak], start: 2024-02, end: 2024-02, date_precision: month, date_text: A year ago, killed: 2, status: happened, actors: ""}
notes: ""
