---
id: report-au-997
genre: report
country: AU
published: 2019-02-13
publisher: Southern Science Wire
title: "Magnetic pulses may help stroke patients to speak, [Newcastle](new event) {study}(e1) finds"
---
For a person who has lost the power of speech, the word for "cup" can be as far away as the moon.

Now researchers at the [University of Newcastle](new metonym org) in [New South Wales](news mention) believe that weak magnetic pulses, delivered through the skull for twenty minutes a day, might bring it a little closer.

In a small {trial}(e1) with 38 patients from the [Hunter Valley](hun mention), those who received the pulses along with speech therapy could name an average of 14 more objects after six weeks than those who were given therapy and a sham treatment. The results are {published}(e2) this week in the journal Cortical Medicine.

"We have to be careful. This isn't a cure, and it doesn't work for everyone," said the lead author, Associate Professor Ingrid Malouf. "But for a man who couldn't say his wife's name, one word is not a small thing."

About 56,000 strokes occur in [Australia](aus mention) each year, and roughly a third of survivors have some form of aphasia, as the loss of language is known. Most of them recover something in the first months. What is lost after a year has usually been thought to be lost for good.

The technique is based on the idea that the healthy half of the brain, in trying to help, gets in the way. By damping it down, the researchers hope to give the damaged side room to rebuild.

Dr Philip Oyelaran, a neurologist at a hospital in [Adelaide](ade mention) who was not involved in the work, called the findings encouraging. He pointed out that the group was small and that nobody knows how long the effect lasts. Similar studies in [Germany](ger mention) and [Canada](can mention) have given mixed results. "I would not want families in [Dubbo](dub mention) or [Broken Hill](bro mention) to sell the car for a machine they see on the internet," he said.

The machines cost about $70,000 each. A larger {trial}(e3) with 240 patients is to {start}(e3) in July at hospitals in [Newcastle](new event), [Brisbane](bri event) and [Hobart](hob event).

Anyone who thinks that they might be having a stroke should remember the letters FAST: face, arms, speech, time.

---
places:
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  news: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  hun: {name: Hunter Valley, point: [-32.6, 151.2], precision: area, radius_km: 60}
  dub: {name: Dubbo, geonameid: 2168305, point: [-32.243, 148.6048]}
  bro: {name: Broken Hill, geonameid: 2173911, point: [-31.9652, 141.4512]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: survey, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: researchers, targets: 38 patients, main: true}
  e2: {type: publication, places: [], start: 2019-02-13, end: 2019-02-13, date_precision: week, date_text: this week, status: happened, actors: "", targets: The results}
  e3: {type: survey, places: [new, bri, hob], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: planned, actors: "", targets: 240 patients}
notes: ""
