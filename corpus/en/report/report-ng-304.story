---
id: report-ng-304
genre: report
country: NG
published: 2024-07-08
publisher: The Eastern Guardian
title: "Community pharmacist, three others {arraigned}(e1) over fake drugs in [Aba](aba event)"
---
A Federal High Court sitting in [Umuahia](umu event), [Abia State](abi event), on Friday {remanded}(e2) a pharmacist and three traders {accused}(e3) of importing and selling fake antimalarial drugs worth N1.2 billion.

The defendants, Chinedu Okorie, 44, Blessing Nwankwo, 39, Ifeanyi Eze, 36, and a [Togolese](tog demonym), Koffi Mensah, 51, {pleaded not guilty}(e1) to seven counts {preferred}(e3) against them by the National Agency for Food and Drug Administration and Control (NAFDAC).

Prosecuting counsel, Hauwa Bello, told the court that operatives {raided}(e4) three warehouses at Ariaria Market, [Aba](aba event), on May 22, and {recovered}(e4) 11,000 cartons. Some had been {relabelled}(e5) in a bungalow at [Osisioma](osi event). The consignment {came}(e6) from [Guangzhou](gua event) through [Lome](lom event) and was {trucked}(e6) across the [Seme](sem event) border as ceiling boards, she said.

Justice Rilwan Adeyemi {ordered}(e2) that the four be kept at the [Afara](afa event) custodial centre and {adjourned}(e7) till July 19 for ruling on bail.

Counsel to the first defendant, Kingsley Onuoha, described the charges as "a fishing expedition." He said that his client, a fellow of the [West African](wes demonym org) college of pharmacists, had bought from a licensed importer in [Onitsha](oni mention).

Under the Counterfeit and Fake Drugs Act the maximum penalty is 15 years. An amendment that would provide for life imprisonment where death results has been before the Senate since 2023, and the agency's director-general has campaigned for it.

Traders in [Aba](aba mention) are still angry over the sealing of 3,000 shops in February, when NAFDAC, with soldiers, {shut}(e8) the drug section of the market for two months. Parallel operations were {carried out}(e8) in Idumota, [Lagos](lag event), and at the [Onitsha](oni event) bridgehead.

Children are the main victims, doctors say. In [Gambia](gam event), at least 70 {died}(e9) in 2022 after taking cough syrup made in [India](ind mention). At the Federal Medical Centre, [Umuahia](umu event), Dr. Ngozi Anyanwu said she had {seen}(e10) patients whose malaria "ignored" the tablets.

Meanwhile, the agency has {destroyed}(e11) expired products valued at N985 million at a dumpsite in [Awka](awk event). It will {hold}(e12) a sensitisation workshop in [Owerri](owe event) on July 25.

---
places:
  abi: {name: Abia, geonameid: 2565340, point: [5.574, 7.5602], precision: division}
  osi: {name: Osisioma, point: [5.15, 7.33]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  sem: {name: Seme, point: [6.37, 2.71]}
  afa: {name: Afara, point: [5.52, 7.49]}
  wes: {name: West African, point: [12.0, 0.0], precision: area, radius_km: 1500}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  aba: {name: Aba, geonameid: 2353151, point: [5.1066, 7.3667]}
  umu: {name: Umuahia, geonameid: 2320576, point: [5.5249, 7.4946]}
  oni: {name: Onitsha, geonameid: 2326016, point: [6.1498, 6.7857]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  awk: {name: Awka, geonameid: 2348773, point: [6.2127, 7.072]}
  owe: {name: Owerri, geonameid: 2325330, point: [5.4836, 7.0332]}
events:
  e1: {type: trial, places: [umu, aba], start: 2024-07-05, end: 2024-07-05, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: a pharmacist and three traders, main: true}
  e2: {type: arrest, places: [umu, afa], start: 2024-07-05, end: 2024-07-05, date_precision: day, date_text: on Friday, arrested: 4, status: happened, actors: Justice Rilwan Adeyemi, targets: the four, main: true}
  e3: {type: charge, places: [umu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the National Agency for Food and Drug Administration and Control, targets: The defendants, main: true}
  e4: {type: raid, places: [aba], start: 2024-05-22, end: 2024-05-22, date_precision: day, date_text: on May 22, status: happened, actors: operatives, targets: three warehouses}
  e5: {type: fraud, places: [osi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some, minor: true}
  e6: {type: smuggling, places: [gua, lom, sem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The consignment}
  e7: {type: verdict, places: [umu], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: July 19, status: planned, actors: Justice Rilwan Adeyemi, targets: bail, minor: true}
  e8: {type: raid, places: [aba, lag, oni], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, status: happened, actors: NAFDAC, targets: "3,000 shops"}
  e9: {type: poisoning, places: [gam], start: 2022, end: 2022, date_precision: year, date_text: in 2022, killed: 70, killed_qualifier: at_least, status: happened, actors: ""}
  e10: {type: medical, places: [umu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr. Ngozi Anyanwu, targets: patients, minor: true}
  e11: {type: raid, places: [awk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the agency, targets: expired products, minor: true}
  e12: {type: education, places: [owe], start: 2024-07-25, end: 2024-07-25, date_precision: day, date_text: on July 25, status: planned, actors: the agency, minor: true}
notes: ""
