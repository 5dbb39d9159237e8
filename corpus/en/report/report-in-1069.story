---
id: report-in-1069
genre: report
country: IN
published: 2021-03-02
publisher: Motor and Road India
title: "Scrappage policy: what it could mean for owners of old cars"
---
Owners of cars that are more than 20 years old could find it expensive to keep them on the road if a policy that was {announced}(e1) in the Union Budget on 1 February takes effect as planned.

Under the scheme, private vehicles would have to pass a fitness test after 20 years and commercial ones after 15. Those that fail would be deregistered. The test is to be carried out at automated centres, of which there are at present only a handful, in places such as [Nashik](nas mention), [Chhindwara](chh mention) and [Rohtak](roh mention). The ministry says that more than 700 will be needed.

Why is it being done? According to official estimates, about 51 lakh cars in [India](ind mention) are older than 20 years. An old vehicle can emit ten to twelve times as much as a new one. Manufacturers in [Chennai](che mention), [Pune](pun mention) and [Manesar](man mention), whose sales have been weak since 2018, hope for a rise in demand.

What will owners get? The scrap value is likely to be 4 to 6 per cent of the price of a new car. Companies may be asked to give a discount of 5 per cent to buyers who bring a certificate, and states could reduce road tax by up to a quarter. None of this is binding.

What will it cost to keep an old car? The fee for renewing the registration of a private car, now Rs 600, could go up to Rs 5,000. States may also levy a green tax of between 10 and 50 per cent of the road tax.

In the [National Capital Region](del mention), stricter rules apply already. The National Green Tribunal {barred}(e2) diesel vehicles older than ten years and petrol vehicles older than 15 from [Delhi](del event) in 2015, and the Supreme Court {upheld}(e3) the order in October 2018. Many of them have been sold to buyers in [Rajasthan](raj mention), [Uttar Pradesh](utt mention) and [Bihar](bih mention).

Vintage cars are expected to be exempt. Dr Suresh Kamath, who owns a 1962 Fiat in [Mangaluru](mang mention), said that he would wait for the rules. "If they ask for the emissions of a modern car, no old car can pass. If they ask whether it is safe, I think mine will."

Draft rules should be {published}(e4) within weeks. The public will have 30 days for comments.

---
places:
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  roh: {name: Rohtak, geonameid: 1258076, point: [28.8945, 76.5892]}
  chh: {name: Chhindwara, geonameid: 1274304, point: [22.057, 78.9396]}
  man: {name: Manesar, point: [28.36, 76.94]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  mang: {name: Mangaluru, point: [12.87, 74.84]}
  nas: {name: Nashik, geonameid: 1261731, point: [19.9973, 73.791]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
events:
  e1: {type: decision, places: [ind], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: on 1 February, status: happened, actors: "", targets: a policy, main: true}
  e2: {type: verdict, places: [del], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: The National Green Tribunal, targets: diesel vehicles older than ten years and petrol vehicles older than 15}
  e3: {type: verdict, places: [del], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October 2018, status: happened, actors: the Supreme Court, targets: the order}
  e4: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Draft rules}
notes: ""
