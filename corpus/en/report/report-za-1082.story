---
id: report-za-1082
genre: report
country: ZA
published: 2019-05-21
publisher: Health Literacy Project SA
title: "Measles, malaria, listeria: what the outbreak terms mean"
---
An epidemic, a cluster, a notifiable condition: during an outbreak these words are on every page. Professor Zanele Dube, an epidemiologist in [Johannesburg](joh mention), explains what they mean and why they matter.

An outbreak is simply more cases of a disease than you would expect in a certain place at a certain time. For malaria in [Musina](mus mention) or [Komatipoort](kom mention) in summer, a hundred may be normal. For malaria in [Kimberley](kim mention), one would be an outbreak until somebody can show that the patient has travelled.

A cluster is a group of cases that seem to be linked, by a meal, a school or a taxi. It may turn out that they aren't.

Endemic means that a disease is always there. Tuberculosis is endemic in the whole of [Southern Africa](sou mention). "People hear that word and think that it means mild. It doesn't. It kills more [South Africans](sout demonym) than any other infection," she said.

The incubation period is the time from infection to the first symptom. For cholera it can be a few hours, for measles about ten days, and for listeriosis up to 70 days. That is why the {outbreak}(e1) which was traced to a factory in [Polokwane](pol event) in March of last year was so hard to solve. By the time that patients fell ill, few could remember what they had eaten. More than 1 000 people were {infected}(e1) and 216 {died}(e1).

Herd immunity: if enough people are immune, a germ can't find its way to those who are not. For measles that means 95% of children. Coverage in some districts of the [Eastern Cape](eas mention) and [Gauteng](gau mention) is nearer to 75%.

A notifiable condition is one that a nurse or doctor must report by law, some within 24 hours. The list includes plague, rabies, food poisoning and pesticide poisoning.

The reproduction number is how many people one patient infects. If it falls below one, the outbreak will die out. In [Beira](bei event) and [Pemba](pem event), where cholera and malaria have {spread}(e2) since the cyclones {struck}(e3) [Mozambique](moz event) in March and April, vaccination and clean water have brought it down quickly.

"Numbers don't stop outbreaks, people do," Prof Dube said. "But a person with a number usually does it sooner."

Her booklet, in six languages, can be had free of charge from clinics in [Soweto](sow mention) and [Mamelodi](mam mention).

---
places:
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  mus: {name: Musina, geonameid: 8030223, point: [-22.3488, 30.0407]}
  kom: {name: Komatipoort, point: [-25.43, 31.95]}
  kim: {name: Kimberley, geonameid: 990930, point: [-28.7323, 24.7623]}
  sou: {name: Southern Africa, point: [-25.0, 25.0], precision: area, radius_km: 1200}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  bei: {name: Beira, geonameid: 1052373, point: [-19.8436, 34.8389]}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  mam: {name: Mamelodi, point: [-25.71, 28.36]}
events:
  e1: {type: outbreak, places: [pol], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March of last year, killed: 216, status: happened, actors: "", targets: More than 1 000 people, main: true}
  e2: {type: outbreak, places: [bei, pem], start: 2019-03, end: 2019-05, date_precision: month, date_text: since the cyclones, status: happened, actors: ""}
  e3: {type: storm, places: [moz], start: 2019-03, end: 2019-04, date_precision: month, date_text: in March and April, status: happened, actors: the cyclones, targets: Mozambique}
notes: ""
