---
id: report-gb-1047
genre: report
country: GB
published: 2019-10-29
publisher: Wear and Tees Online
title: "Hospital trust {apologises}(e1) to mother who was told baby was \"just lazy\""
---
A hospital trust in the north-east of [England](eng mention) has {apologised}(e1) to the parents of a baby girl who {died}(e2) three days after her mother was sent home and told to have a bath.

Edie Wardle was {born}(e3) at [Hartlepool](har event) on 2 January last year and {died}(e2) on the 5th at the Royal Victoria Infirmary in [Newcastle](new event). An {inquest}(e4) at [Middlesbrough](mid event) last week heard that there had been at least four chances to act sooner.

Her mother, Steph Wardle, 31, from [Seaham](sea mention), told the coroner that she had rung the ward on New Year's Eve because the baby was not moving. "The lady said she was probably just lazy. I laughed, because that's what you do. I've thought about that laugh every day."

She went in the next morning and was put on a monitor. A midwife thought that the trace was normal. An expert who has looked at it since said that it was not, and that the difference could have been seen by any competent person with time to look.

But time was what nobody had. There were five midwives on duty where there should have been eight. One, in tears, told the court that she had been caring for three women in labour at once. "I went from room to room like a waitress. I remember thinking that it would be a miracle if we got to the morning."

The coroner, Geraint Lomas, recorded a narrative {conclusion}(e4). He said that it was not his function to apportion blame, and that he would write to the health secretary about the shortage of midwives, of whom [England](eng mention) needs some 2,500 more, according to their royal college.

In its statement the trust said: "We are deeply sorry that the care which Edie and her family received was not what they had the right to expect. We have changed how calls are handled."

Mrs Wardle would like every hospital to have the same rule: if a mother says that something is wrong, she's seen by a doctor within the hour. She has spoken to families in [Shrewsbury](shr mention) and in [Morecambe](mor mention) who want the same.

"It's not complicated," she said. "You just have to listen as if it was your own."

---
places:
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  new: {name: Newcastle upon Tyne, geonameid: 2641673, point: [54.9733, -1.614]}
  har: {name: Hartlepool, geonameid: 2647400, point: [54.6855, -1.2103]}
  sea: {name: Seaham, point: [54.84, -1.34]}
  mor: {name: Morecambe, point: [54.07, -2.86]}
  mid: {name: Middlesbrough, geonameid: 2642607, point: [54.5762, -1.2348]}
  shr: {name: Shrewsbury, geonameid: 2637891, point: [52.7101, -2.7521]}
events:
  e1: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A hospital trust, targets: the parents of a baby girl, main: true}
  e2: {type: death, places: [new], start: 2018-01-05, end: 2018-01-05, date_precision: day, date_text: on the 5th, killed: 1, status: happened, actors: "", targets: Edie Wardle, main: true}
  e3: {type: medical, places: [har], start: 2018-01-02, end: 2018-01-02, date_precision: day, date_text: on 2 January last year, status: happened, actors: "", targets: Edie Wardle, minor: true}
  e4: {type: investigation, places: [mid], start: 2019-10-21, end: 2019-10-21, date_precision: week, date_text: last week, status: happened, actors: The coroner, main: true}
notes: ""
