---
id: report-za-1028
genre: report
country: ZA
published: 2024-10-02
publisher: Enterprise Mzansi
title: "Township bakery {signs deal}(e1) to supply 40 supermarkets"
---
A bakery that began in a garage in [KwaMashu](kwa mention) with one oven and a borrowed mixer is to {supply}(e1) rolls and brown bread to 40 supermarkets in [KwaZulu-Natal](kwaz mention).

Sinethemba Breads {signed}(e1) the three-year contract with the Marula Group in [Umhlanga](umh event) on Monday. Neither side would say what it is worth.

"I cried in the car park, I'll be honest," said founder Nonhlanhla Zungu, 38, who {lost her job}(e2) as a call centre supervisor in 2016. "Then I thought, where am I going to get another three ovens by December?"

She employs 27 people and would have to take on at least 40 more. Finance is the hard part. Banks like property as security, and few people in townships have title to theirs. A loan from a provincial fund in [Pietermaritzburg](pie mention) may be approved this month, and a supplier in [Germiston](ger mention) has offered her an oven on credit.

The informal economy accounts for something like a fifth of all jobs in [South Africa](sou mention), according to the official survey, and there is no shortage of speeches about it. Large retailers are asked by law to buy from small firms if they want a good empowerment score. Few small firms stay the course. They're paid after 60 or 90 days, have to be ready when the lights go out, and may find themselves dropped for a late delivery.

Marula's head of local buying, Dhanesh Pillay, said that his group would pay within 14 days. "We're not a charity. It's good bread. My kids had finished the sample before I could take a picture."

What makes it good? Zungu says that there's no secret beyond time. The dough rests for six hours, as her grandmother's did in [Nongoma](non mention). She has been told by consultants that this can't be done at scale. "They may be right. But in [Portugal](por mention) they do it, and the [Portuguese](port demonym) bakeries in [Durban](dur mention) have done it for fifty years."

The first lorries should leave at 3am on 2 December for stores in [Pinetown](pin mention), [Stanger](sta mention), [Richards Bay](ric mention) and [Newcastle](new mention). Until then you can buy her bread at the old place, opposite the clinic, from five in the morning. A loaf is R14.

---
places:
  kwa: {name: KwaMashu, point: [-29.74, 30.98]}
  kwaz: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  umh: {name: Umhlanga, point: [-29.73, 31.08]}
  non: {name: Nongoma, point: [-27.89, 31.64]}
  sta: {name: Stanger, point: [-29.34, 31.29]}
  ric: {name: Richards Bay, geonameid: 962367, point: [-28.783, 32.0377]}
  new: {name: Newcastle, geonameid: 971421, point: [-27.758, 29.9318]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  port: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  pie: {name: Pietermaritzburg, geonameid: 965301, point: [-29.6168, 30.3928]}
  ger: {name: Germiston, geonameid: 1002108, point: [-26.2348, 28.1766]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  pin: {name: Pinetown, geonameid: 965154, point: [-29.8207, 30.8867]}
events:
  e1: {type: deal, places: [umh], start: 2024-09-30, end: 2024-09-30, date_precision: day, date_text: on Monday, status: happened, actors: Sinethemba Breads, targets: the Marula Group, main: true}
  e2: {type: layoffs, places: [], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: founder Nonhlanhla Zungu, minor: true}
notes: ""
