---
id: report-vn-565
genre: report
country: VN
published: 2021-11-12
publisher: Red River Bulletin
title: "[Vietnam](vie metonym) {expels}(e1) party official, {tries}(e2) officers over smuggled fuel"
---
[HANOI](han dateline) — [Vietnam](vie metonym)'s ruling party on Thursday {expelled}(e1) a former vice-chairman of [Đồng Nai](don metonym) province, and in a separate case a military court {sentenced}(e2) two generals to prison, as a {campaign}(e3) against graft that began in 2016 reaches ever higher.

The official, Trần Quốc Tâm, 58, was {found}(e1) by the Central Inspection Committee to have {taken}(e4) money from traders who {shipped}(e5) close to 200 million litres of petrol with forged papers from [Singapore](sin mention) to ports in the south. The ring, 74 members of which have been {arrested}(e6) since February, sold through stations in [Biên Hòa](bie event), [Vĩnh Long](vin event) and [Cần Thơ](can event).

The generals, both formerly of the coast guard's Region 4 command on [Phú Quốc](phu mention), were {given}(e2) 15 and seven years respectively. One of them wept, according to the army newspaper, when the presiding judge spoke of his mother.

"There is no forbidden zone," General Secretary Phạm Đức Long {told}(e7) voters whom he {met}(e7) in [Ba Đình](bad event) district on Tuesday.

Last month, the People's Court of [Khánh Hòa](kha metonym) {opened}(e8) the {trial}(e8) of two former provincial chairmen over land on a hill above [Nha Trang](nha event). A {verdict}(e9) in the case of three officials in [Bình Dương](bin event) is {due}(e9) in December. In [Hải Phòng](hai event), a journalist who wrote on social networks about toll roads was {jailed}(e10) for five years on 4 November.

Analysts at an institute in [Singapore](sin mention) note that some 130 officials of rank have been {disciplined}(e3) in five years.

[Vietnam](vie mention) is meanwhile {reopening}(e11) to visitors. The first package tourists in 20 months {landed}(e11) on Thursday at [Đà Nẵng](dan event), from [Seoul](seo mention), and on [Phú Quốc](phu event) some 200 are {expected}(e11) on 20 November. In [Hồ Chí Minh City](hoc event), which {lost}(e12) 17,000 people to the virus, a day of {mourning}(e13) will be {held}(e13) on the 19th.

---
places:
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  don: {name: Dong Nai, point: [11.1, 107.1], precision: division}
  bie: {name: Bien Hoa, point: [10.945, 106.82]}
  vin: {name: Vinh Long, point: [10.254, 105.972]}
  can: {name: Can Tho, point: [10.037, 105.788]}
  phu: {name: Phu Quoc, point: [10.22, 103.97], precision: area, radius_km: 20}
  bad: {name: Ba Dinh, point: [21.035, 105.82]}
  kha: {name: Khanh Hoa, point: [12.3, 109.0], precision: division}
  bin: {name: Binh Duong, point: [11.2, 106.65], precision: division}
  hai: {name: Haiphong, point: [20.86, 106.68]}
  dan: {name: Da Nang, point: [16.068, 108.22]}
  hoc: {name: Ho Chi Minh City, point: [10.823, 106.63]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  nha: {name: Nha Trang, geonameid: 1572151, point: [12.2451, 109.1943]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
events:
  e1: {type: decision, places: [han], start: 2021-11-11, end: 2021-11-11, date_precision: day, date_text: on Thursday, status: happened, actors: ruling party, targets: Trần Quốc Tâm, main: true}
  e2: {type: verdict, places: [han], start: 2021-11-11, end: 2021-11-11, date_precision: day, date_text: "", status: happened, actors: a military court, targets: two generals, main: true}
  e3: {type: investigation, places: [vie], start: 2016, end: 2021, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: officials}
  e4: {type: fraud, places: [don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Trần Quốc Tâm, targets: traders}
  e5: {type: smuggling, places: [bie, vin, can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: traders, targets: petrol, main: true}
  e6: {type: arrest, places: [], start: 2021-02, end: 2021-11, date_precision: month, date_text: since February, arrested: 74, status: happened, actors: "", targets: 74 members}
  e7: {type: meeting, places: [bad], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: on Tuesday, status: happened, actors: General Secretary Phạm Đức Long, targets: voters, minor: true}
  e8: {type: trial, places: [nha], start: 2021-10, end: 2021-10, date_precision: month, date_text: Last month, status: happened, actors: "the People's Court", targets: two former provincial chairmen}
  e9: {type: verdict, places: [bin], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, status: planned, actors: "", targets: three officials}
  e10: {type: verdict, places: [hai], start: 2021-11-04, end: 2021-11-04, date_precision: day, date_text: on 4 November, status: happened, actors: "", targets: a journalist}
  e11: {type: opening, places: [dan, phu], start: 2021-11-11, end: 2021-11-11, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e12: {type: outbreak, places: [hoc], start: null, end: null, date_precision: unknown, date_text: "", killed: 17000, status: happened, actors: the virus}
  e13: {type: ceremony, places: [hoc], start: 2021-11-19, end: 2021-11-19, date_precision: day, date_text: on the 19th, status: planned, actors: ""}
notes: ""
