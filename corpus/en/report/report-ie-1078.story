---
id: report-ie-1078
genre: report
country: IE
published: 2020-03-10
publisher: Employment Matters Ireland
title: "Coronavirus: your rights at work explained"
---
With 24 confirmed {cases}(e1) of Covid-19 in the [Republic](ire event) and 12 in [Northern Ireland](nor event), many workers want to know where they stand. Employment solicitor Cathal Menton answers some common questions.

I have been told by the HSE to isolate myself. Will I be paid?

There is no general right to sick pay from an employer in [Ireland](ire mention), unlike in [Germany](ger mention) or [Sweden](swe mention). Check your contract. Under measures that were {announced}(e2) by the Government on Monday, illness benefit will rise from €203 to €305 a week, and it will be paid from the first day rather than the seventh. It is to be open to the self-employed as well.

My company has sent everyone home from our office in [Sandyford](san mention). Can it insist that I work from the kitchen?

It can ask, and you should say yes if it's reasonable. It must make sure that you can do so safely. Take a photograph of where you sit.

I'm just back from [Lombardy](lom mention). My employer in [Shannon](sha mention) says that I have to take the two weeks as annual leave.

An employer may decide when leave is taken, but must give a month's notice. If you are well and willing to work, and it's the employer who does not want you on the premises, I would argue that you should be paid.

The crèche in [Swords](swo mention) is closed. Who minds the child?

You could ask for force majeure leave, which is three days in a year, or parental leave. Most employers whom I deal with, in [Dublin](dub mention), [Cork](cor mention) and [Dundalk](dun mention), have been sensible about it.

I clean hotel rooms in [Killarney](kil mention) and the bookings have gone. Can they let me go?

They can put you on short time or lay you off for a while. If it lasts for four weeks you may claim redundancy, provided that you have two years' service.

Can I refuse to travel to a meeting in [Paris](par mention)?

If the Department of Foreign Affairs advises against it, certainly. At present it advises against all but essential travel to [Italy](ita mention) and parts of [China](chi mention), [Iran](ira mention) and [South Korea](sou mention). Be reasonable, and put it in writing.

The St Patrick's Day parades in [Dublin](dub event) and [Cork](cor event) have been {called off}(e3).

---
places:
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  san: {name: Sandyford, point: [53.27, -6.22]}
  lom: {name: Lombardy, geonameid: 3174618, point: [45.581, 9.8474], precision: division}
  sha: {name: Shannon, point: [52.71, -8.87]}
  swo: {name: Swords, geonameid: 2961297, point: [53.4597, -6.2181]}
  dun: {name: Dundalk, geonameid: 2964540, point: [54.0, -6.4167]}
  kil: {name: Killarney, geonameid: 2963370, point: [52.0598, -9.5086]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
events:
  e1: {type: outbreak, places: [ire, nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [ire], start: 2020-03-09, end: 2020-03-09, date_precision: day, date_text: on Monday, status: happened, actors: the Government, targets: illness benefit, main: true}
  e3: {type: festival, places: [dub, cor], start: 2020-03-17, end: 2020-03-17, date_precision: day, date_text: "St Patrick's Day", status: happened, negated: true, actors: ""}
notes: ""
