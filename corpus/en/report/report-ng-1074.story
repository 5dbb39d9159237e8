---
id: report-ng-1074
genre: report
country: NG
published: 2011-09-06
publisher: Federal Capital Courier
title: "\"I told them that I'm only a driver\": witness in pension trial"
---
[ABUJA](abu dateline) - A former driver in the police pension office on Monday {told}(e1) a High Court in [Abuja](abu event) that he carried cash in rice bags to houses in [Asokoro](aso event) and [Maitama](mai event) on at least 40 occasions.

Mr Sunday Agbo, 47, is the seventh witness called by the Economic and Financial Crimes Commission in the {trial}(e1) of a former director, Alhaji Buhari Danjuma, and five others. They are charged on 16 counts with {conspiracy}(e2) and breach of trust over N4.3 billion which was meant for retired policemen. They {pleaded}(e1) not guilty.

Led by counsel to the commission, Mr Rotimi Jegede, SAN, the witness said that he was employed in 2004 at a salary of N18,000 a month.

"On Fridays they would call me to the back gate of the bank. It was a brown bag, the type for fifty kilograms. I asked the cashier, is it rice? He said, it is rice. But rice is heavy in a different way," he said.

He said that at one house a woman gave him N500 for transport. At another, the gateman asked him to wait for the bag because they were short of bags.

Under cross-examination by Chief Ladi Fagbemi, SAN, for the first accused, the witness agreed that he never saw what was in them. Asked why he did not report the matter, he replied: "My Lord, to who? I told them when they came to my house that I'm only a driver. I still say so."

Chief Fagbemi submitted that the evidence was speculation. He said that his client had served the nation for 33 years, that he suffered from hypertension and that he should be allowed to travel to [Cairo](cai mention) for treatment. The prosecution opposed the application.

Retired policemen, some of them in uniform, sat in the gallery. One, ex-Sergeant Linus Tarka, 71, said he had come from [Katsina-Ala](kat mention), in [Benue](ben mention), by night bus. He is owed 61 months. "I went for verification in [Makurdi](mak mention), in [Enugu](enu mention) and here. Each time they say, prove that you are alive. I want to ask them to prove it too."

Breach of trust by a public servant may be punished with up to 14 years in prison.

Justice Amina Garba {adjourned}(e3) until 4 October for {ruling}(e3).

---
places:
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  aso: {name: Asokoro, point: [9.04, 7.52]}
  mai: {name: Maitama, point: [9.09, 7.49]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  kat: {name: Katsina-Ala, geonameid: 2334801, point: [7.1694, 9.2846]}
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
events:
  e1: {type: trial, places: [abu], start: 2011-09-05, end: 2011-09-05, date_precision: day, date_text: on Monday, status: happened, actors: Mr Sunday Agbo, targets: "a former director, Alhaji Buhari Danjuma, and five others", main: true}
  e2: {type: fraud, places: [aso, mai], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "a former director, Alhaji Buhari Danjuma, and five others", targets: retired policemen, main: true}
  e3: {type: verdict, places: [abu], start: 2011-10-04, end: 2011-10-04, date_precision: day, date_text: until 4 October, status: planned, actors: Justice Amina Garba, minor: true}
notes: ""
