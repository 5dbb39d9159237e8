---
id: frontline-mm-07
genre: frontline
country: MM
published: 2024-04-12
publisher: Salween Post
title: "Border town's bank {moves}(e1) its safe across the river"
---
[MAE SOT](mae dateline), [Thailand](tha dateline): For the price of a ferry ticket, 50 baht, you could on Thursday {buy}(e2) an officer's chair from battalion 275, the last in [Myawaddy](mya event), whose 200 soldiers had {withdrawn}(e3) in the night to a strip of mud beneath the second Friendship Bridge.

The town, through which a billion dollars' trade passes every year between [Myanmar](myan mention) and [Thailand](tha mention), is the largest that the Karen guerrillas have {taken}(e4) in the war. Jets from [Hmawbi](hma mention) or [Taungoo](tau mention), it isn't known which, {bombed}(e5) a field behind the customs yard at noon, and three thousand people {waded}(e6) the [Moei](moe event).

[Naypyidaw](nay metonym) {asked}(e7) [Bangkok](ban metonym) for leave to land an aircraft at [Mae Sot](mae event) and fetch its officials. One {flew}(e8), then [Bangkok](ban metonym) {thought better}(e9) of it.

Guerrillas also {hold}(e10) the road as far as [Kawkareik](kaw event); beyond it, convoys of the army's 55th division, sent from [Hpa-An](hpa mention), have been {stuck}(e11) in the [Dawna](daw event) hills since Monday. In [Loikaw](loi event), [Kayah State](kay event), {shelling}(e12) went on for a hundredth day.

At [Wang Pha](wan mention), the casinos never shut.

---
places:
  mae: {name: Mae Sot, geonameid: 1152188, point: [16.7167, 98.5667]}
  mya: {name: Myawaddy, point: [16.689, 98.508]}
  hma: {name: Hmawbi, point: [17.1, 96.05], precision: near}
  tau: {name: Taungoo, point: [18.943, 96.434]}
  moe: {name: Moei, point: [16.7, 98.5], precision: area, radius_km: 30}
  kaw: {name: Kawkareik, point: [16.556, 98.24]}
  hpa: {name: Hpa-An, point: [16.889, 97.635]}
  daw: {name: Dawna, point: [16.5, 98.35], precision: area, radius_km: 30}
  loi: {name: Loikaw, point: [19.674, 97.209]}
  kay: {name: Kayah State, point: [19.3, 97.3], precision: division}
  wan: {name: Wang Pha, point: [16.77, 98.47], precision: near}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  myan: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  nay: {name: Nay Pyi Taw, geonameid: 6611854, point: [19.745, 96.1297]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
events:
  e1: {type: transport_change, places: [mya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: deal, places: [mya], start: 2024-04-11, end: 2024-04-11, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
  e3: {type: displacement, places: [mya], start: 2024-04-11, end: 2024-04-11, date_precision: day, date_text: in the night, displaced: 200, status: happened, actors: Karen guerrillas, main: true}
  e4: {type: battle, places: [mya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Karen guerrillas, main: true}
  e5: {type: airstrike, places: [mya], start: 2024-04-11, end: 2024-04-11, date_precision: day, date_text: at noon, status: happened, actors: "", main: true}
  e6: {type: displacement, places: [moe], start: 2024-04-11, end: 2024-04-11, date_precision: day, date_text: "", displaced: 3000, status: happened, actors: ""}
  e7: {type: statement, places: [nay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [mae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: battle, places: [kaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: battle, places: [daw], start: 2024-04-08, end: 2024-04-08, date_precision: day, date_text: since Monday, status: happened, actors: ""}
  e12: {type: shelling, places: [loi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
