---
id: diplomacy-tl-04
genre: diplomacy
country: TL
published: 2022-11-15
publisher: "Timor Coffee & Law"
title: "[Dili](dil metonym) wants the pipe to come north"
---
The [Timorese](tl demonym) president {told}(e1) a half-empty hall in [Perth](per event) on Monday that gas from [Greater Sunrise](gsu mention) would land at [Beaço](bea mention), on his country's south coast, "or it will stay where God put it".

He was {speaking}(e1) three weeks before {negotiators are to meet}(e2) in [Singapore](sg event). The field lies 150 kilometres from [East Timor](tl mention) and 450 from [Darwin](dar mention), which already has a plant and wants the work. [Canberra](can metonym) has softened lately; the companies have not.

Earlier in the day he {planted}(e3) a rosewood in [Kings Park](kin event) with the premier of [Western Australia](wa metonym), and {visited}(e4) a nursing home in [Fremantle](fre event) for veterans who had hidden in [Timorese](tl demonym) villages in 1942.

Would [Beijing](bei metonym) be invited to pay instead, as a magazine in [Jakarta](jak mention) claims? "That's a rumour with a good lunch inside it," he said. "No."

Back in [Dili](dil event), opposition members {walked out}(e5) of parliament the same afternoon because he had gone abroad without asking them. He is {due in}(e6) [Baucau](bau event) on Friday, to {open}(e7) a fish market.

---
places:
  dil: {name: Dili, geonameid: 1645457, point: [-8.5586, 125.5736]}
  tl: {name: "Timor-Leste", geonameid: 1966436, point: [-8.8333, 125.75], precision: country}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  gsu: {name: Greater Sunrise, point: [-9.6, 128.1], precision: area}
  bea: {name: Beaço, point: [-8.93, 126.45], precision: near}
  sg: {name: Singapore, geonameid: 1880252, point: [1.2897, 103.8501]}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  kin: {name: Kings Park, point: [-31.96, 115.832], precision: exact, near: per}
  wa: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  fre: {name: Fremantle, geonameid: 2071223, point: [-32.0563, 115.7456]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  bau: {name: Baucau, geonameid: 1649539, point: [-8.4757, 126.4563]}
events:
  e1: {type: statement, places: [per], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: on Monday, status: happened, actors: The Timorese president, main: true}
  e2: {type: meeting, places: [sg], start: 2022-12, end: 2022-12, date_precision: month, date_text: "", status: planned, actors: "", main: true}
  e3: {type: ceremony, places: [per], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: Earlier in the day, status: happened, actors: ""}
  e4: {type: visit, places: [fre], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: protest, places: [dil], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: the same afternoon, status: happened, actors: opposition members}
  e6: {type: visit, places: [bau], start: 2022-11-18, end: 2022-11-18, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e7: {type: opening, places: [bau], start: 2022-11-18, end: 2022-11-18, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
