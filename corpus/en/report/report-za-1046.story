---
id: report-za-1046
genre: report
country: ZA
published: 2021-04-27
publisher: Imbizo Consumer Desk
title: "Why your grant card may not work, and other questions about Sassa"
---
Eighteen million [South Africans](sou demonym), nearly one in three, depend on a grant each month. Few of them have a telephone number that somebody answers. We asked a paralegal, Nomfundo Gumede of an advice office in [Msinga](msi mention), to reply to letters from readers.

My mother in [Tugela Ferry](tug mention) has had her gold card for years and it was declined. Why?

Many of the old cards reached their expiry date and the banks were told to keep them alive a little longer, but some machines don't know it. She should take it to a post office with her ID book. She shouldn't let anybody at the door "help" her with the PIN.

I get the child support grant for two. My sister, who is working in [Durban](dur mention), has left hers with me. Can I apply?

Yes. You need not be the mother, only the one who does the caring. Bring an affidavit. The amount is R460 for each child, and it'll be paid from the month in which you apply.

Money has gone from my account for airtime that I did not buy.

You can dispute it. The law says that nothing may be deducted except for a funeral policy of up to 10%, and that only if you agreed in writing. If the office in [Dundee](dun mention) does nothing within 30 days, write to [Pretoria](pre metonym), and keep a copy.

They say that I am dead. I am not.

I'm glad. It happens more often than you'd think. Go to Home Affairs in [Greytown](gre mention), ask them for a letter, and bring two people who know you. One man from [Nquthu](nqu mention) was dead for three years. He used to say that it had its advantages with creditors.

The R350 is ending. What will become of us?

The special grant is due to {stop}(e1) at the end of April. Organisations such as ours think that it should become permanent. Economists at [Wits](joh metonym org) and in [Cape Town](cap mention) have worked out that a basic income could be paid for by a tax on wealth. The minister has said that he would consider it, and the treasury that it can't be afforded.

Where can I find you?

Next to the magistrate's court in [Pomeroy](pom mention) on Mondays, at [Keate's Drift](kea mention) on Wednesdays. Come early. Bring something to sit on.

---
places:
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  msi: {name: Msinga, point: [-28.75, 30.45], precision: area, radius_km: 20}
  tug: {name: Tugela Ferry, point: [-28.75, 30.44]}
  dun: {name: Dundee, geonameid: 1007400, point: [-28.1668, 30.2337]}
  pre: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  gre: {name: Greytown, geonameid: 1000006, point: [-29.0642, 30.5928]}
  nqu: {name: Nquthu, point: [-28.22, 30.67]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  pom: {name: Pomeroy, point: [-28.56, 30.44]}
  kea: {name: "Keate's Drift", point: [-28.86, 30.5]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
events:
  e1: {type: decision, places: [], start: 2021-04-30, end: 2021-04-30, date_precision: day, date_text: at the end of April, status: planned, actors: "", targets: The special grant, main: true}
notes: ""
