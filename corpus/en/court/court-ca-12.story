---
id: court-ca-12
genre: court
country: CA
published: 2021-03-02
publisher: Great Lakes Press
title: "Driver {Found Guilty}(e1) of Murdering Eight in [Hamilton](ham event) Van {Attack}(e2)"
---
[TORONTO](tor dateline) — A man who {drove}(e2) a rented van into a crowd of pedestrians in [Hamilton](ham event), [Ontario](ont event), has been {found guilty}(e1) of eight counts of murder and eleven of attempted murder.

Justice Margaret Oyelaran {rejected}(e3) the defence's argument that Kyle Denholm, 28, was not criminally responsible for the {attack}(e2) on 14 September 2018 because of a developmental disorder. "He killed because he wished to be known," she said in a {ruling}(e1) broadcast online on Tuesday.

Denholm, who lived with his parents in [Burlington](bur mention), had admitted to planning the rampage. The victims, who ranged in age from 19 to 91, were {struck}(e2) on a kilometre of James Street on a sunny Friday lunchtime. Six of the eight {killed}(e2) were women. Some of the {wounded}(e2) were left with brain injuries; one woman lost both legs.

The {trial}(e4), without a jury, lasted six weeks. It was held by video link because of the pandemic, and relatives watched from a hall at the convention centre. There was a gasp, and then applause, when the {verdict}(e1) was read.

"Nothing has been given back to us today," said Paul Tremonti, whose sister Lina was among the dead. "But a word has been said, and it is the right word."

A {hearing}(e5) on the sentence will be held on 18 March. First-degree murder carries life in prison in [Canada](can mention), with no parole for 25 years.

The {attack}(e2) was the deadliest of its kind in the country. A memorial was {unveiled}(e6) on James Street last fall.

---
places:
  ham: {name: Hamilton, geonameid: 5969782, point: [43.2501, -79.8496]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  bur: {name: Burlington, geonameid: 5911592, point: [43.3862, -79.8371]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: verdict, places: [tor], start: 2021-03-02, end: 2021-03-02, date_precision: day, date_text: on Tuesday, status: happened, actors: Justice Margaret Oyelaran, targets: Kyle Denholm, main: true}
  e2: {type: attack, places: [ham], start: 2018-09-14, end: 2018-09-14, date_precision: day, date_text: on 14 September 2018, killed: 8, injured: 11, status: happened, actors: Kyle Denholm, targets: a crowd of pedestrians, main: true}
  e3: {type: verdict, places: [tor], start: 2021-03-02, end: 2021-03-02, date_precision: day, date_text: "", status: happened, actors: Justice Margaret Oyelaran, targets: Kyle Denholm, minor: true}
  e4: {type: trial, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: trial, places: [tor], start: 2021-03-18, end: 2021-03-18, date_precision: day, date_text: on 18 March, status: planned, actors: ""}
  e6: {type: ceremony, places: [ham], start: 2020, end: 2020, date_precision: year, date_text: last fall, status: happened, actors: ""}
notes: ""
