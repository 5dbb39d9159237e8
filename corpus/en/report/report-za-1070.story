---
id: report-za-1070
genre: report
country: ZA
published: 2012-08-07
publisher: Northern Province News
title: "Learners in [Limpopo](lim event) still without textbooks, principals say"
---
Seven months into the school year, some pupils in the north of [Limpopo](lim event) have not received all of their textbooks, according to principals and a rights organisation.

In May the North [Gauteng](gau metonym org) High Court in [Pretoria](pre event) {ordered}(e1) the Department of Basic Education to deliver books to all schools in the province by 15 June and to draw up a plan for grade 10 pupils to catch up. The department says that it has {complied}(e2). A report by an independent team that was {published}(e3) in July found that deliveries to schools stood at 22% on the deadline and at 48% a week later.

"We have books for mathematics and for Tshivenda. For natural sciences there are 12 copies for 61 learners," said the principal of a secondary school near [Thohoyandou](tho mention), who asked that his name should not be used because teachers are not allowed to speak to the media. "The department tells us to share. I don't know how 61 children can take 12 books home."

Thousands of books were {found}(e4) dumped in a river near [Giyani](giy event) and shredded at a warehouse outside [Polokwane](pol event) in June and July. The minister has said that those responsible would be held to account.

The crisis goes back to December, when the national government {took over}(e5) five departments in the province, which was close to bankruptcy, and cancelled a contract with a private supplier.

The right to basic education is guaranteed by section 29 of the Constitution and, unlike the rights to housing or health, does not depend on available resources. "It's one of the few rights that a child can claim immediately," said Nikiwe Sithole of the organisation, which is based in [Johannesburg](joh mention). "A textbook isn't a luxury. In a rural school it may be the only one that a teacher has."

The department's spokesperson, Hope Mashaba, said that claims of shortages were being verified and that schools should report them to their circuit offices. Some principals, she said, had given wrong figures for enrolment.

Similar problems have been reported in the [Eastern Cape](eas mention) and in [Mpumalanga](mpu mention).

The case returns to {court}(e6) on 25 September. Parents who wish to report missing books can send an SMS to the organisation's hotline or visit its offices in [Makhado](mak mention) or [Tzaneen](tza mention).

---
places:
  lim: {name: Limpopo, geonameid: 1085597, point: [-23.5859, 29.1301], precision: division}
  tho: {name: Thohoyandou, geonameid: 949224, point: [-22.9456, 30.485]}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  giy: {name: Giyani, geonameid: 1001860, point: [-23.3025, 30.7187]}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  mpu: {name: Mpumalanga, geonameid: 1085595, point: [-25.9893, 30.1421], precision: division}
  mak: {name: Makhado, point: [-23.04, 29.91]}
  tza: {name: Tzaneen, geonameid: 946973, point: [-23.8332, 30.1635]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
events:
  e1: {type: verdict, places: [pre], start: 2012-05, end: 2012-05, date_precision: month, date_text: In May, status: happened, actors: North Gauteng High Court, targets: the Department of Basic Education, main: true}
  e2: {type: aid, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: The department, minor: true}
  e3: {type: publication, places: [], start: 2012-07, end: 2012-07, date_precision: month, date_text: in July, status: happened, actors: an independent team, targets: A report}
  e4: {type: discovery, places: [giy, pol], start: 2012-06, end: 2012-07, date_precision: month, date_text: in June and July, status: happened, actors: "", targets: Thousands of books}
  e5: {type: decision, places: [lim], start: 2011-12, end: 2011-12, date_precision: month, date_text: in December, status: happened, actors: the national government, targets: five departments in the province}
  e6: {type: trial, places: [pre], start: 2012-09-25, end: 2012-09-25, date_precision: day, date_text: on 25 September, status: planned, actors: ""}
notes: ""
