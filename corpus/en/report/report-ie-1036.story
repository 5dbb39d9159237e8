---
id: report-ie-1036
genre: report
country: IE
published: 2023-11-21
publisher: Health Matters Ireland
title: "Living with a stoma at 24: \"I was mourning a body that had been trying to kill me\""
---
When Sadhbh Mulqueen packed for [Lisbon](lis mention) last summer, she took eleven pouches, six packets of wipes, a letter in [Portuguese](por demonym) and one very small bikini.

"I thought, if anyone stares, they can stare. I've earned that," she says.

The 24-year-old from [Castletroy](cas mention) has had ulcerative colitis since she was 15. There were years when she knew the toilets of [Limerick](lime mention) as other teenagers know its nightclubs. She did her Leaving Cert in a room by herself, beside a bathroom. In January 2022 she was {rushed}(e1) to hospital in [Dooradoyle](doo event) with a colon that was about to perforate, and surgeons {removed}(e1) it.

"I woke up with this thing on my stomach. I was mourning a body that had been trying to kill me. It took me a good six months to see that it was a bit daft."

About 40,000 people in [Ireland](ire mention) have an inflammatory bowel disease, according to the charity which speaks for them, and the number among children has risen steeply. Nobody knows quite why. Genes play a part, but it's commoner in [Dublin](dub mention) and [Copenhagen](cop mention) than in [Lagos](lag mention) or [Lima](lim mention), and the children of people who move from one to the other catch up within a generation. Diet may be involved, or antibiotics, or too much hygiene.

Most patients never need surgery. Tablets and infusions can keep the disease quiet for years. Of those who do, some will have a stoma for a few months, others for life.

What should you say to someone who has one? "Anything but 'Oh, but you're so pretty'. My consultant asked me what I was looking forward to. That was the right question."

She now speaks in schools in [Clare](cla mention) and [Kerry](ker mention). The teenagers ask what their teachers wouldn't dare. Does it smell? Not unless there's something wrong. Can you have sex? Yes, thanks. Can you swim? See above.

Public toilets make her angry. A card that says "can't wait" is accepted by some shops and not by others, and there is no law to say that they must. [Galway](gal mention) has eight public toilets for 85,000 people, she says. "You could write a thesis on it. Someone should. I'd do it if I could find somewhere to sit."

---
places:
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  cas: {name: Castletroy, point: [52.67, -8.55]}
  doo: {name: Dooradoyle, point: [52.63, -8.65]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  cla: {name: County Clare, geonameid: 2965479, point: [52.8909, -9.107], precision: division}
  ker: {name: County Kerry, geonameid: 2963517, point: [52.1195, -9.5547], precision: division}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  lime: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
events:
  e1: {type: medical, places: [doo], start: 2022-01, end: 2022-01, date_precision: month, date_text: In January 2022, status: happened, actors: surgeons, targets: Sadhbh Mulqueen}
notes: ""
