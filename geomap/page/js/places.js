"use strict";
// The places and what is visible of them: which roles are on, and what that leaves of each place.

geomap.ROLES = ["event", "mention", "dateline", "metonym", "demonym"]; // as geomap.locations.ROLES
geomap.UNCERTAIN_BELOW = 50; // percent

geomap.Places = class extends EventTarget {
  constructor(data) {
    super();
    this.data = data;
    this.roles = new Set(geomap.ROLES.keys());
    this.all = data.places.map((place, index) => ({ ...place, index, total: place.mentions.length }));
    this.countOfRole = geomap.ROLES.map((_, role) =>
      this.all.reduce((sum, place) => sum + place.mentions.filter((m) => m[3] === role).length, 0),
    );
    const most = Math.max(1, ...this.all.map((place) => (place.kind === "point" ? place.total : 1)));
    // The more circles, the smaller they all are.
    const crowded = this.all.length > 80;
    this.scale = Math.min(crowded ? 4 : 5.5, (crowded ? 15 : 26) / Math.sqrt(most)); // px
    this.most = most;
    this.update();
  }

  // Areas go by mentions: a circle twice as large is twice as often mentioned.
  radius(count) {
    return Math.max(3, this.scale * Math.sqrt(count));
  }

  setRole(role, on) {
    if (on) this.roles.add(role);
    else this.roles.delete(role);
    this.update();
    this.dispatchEvent(new Event("change"));
  }

  update() {
    for (const place of this.all) {
      place.shown = place.mentions.filter((mention) => this.roles.has(mention[3]));
      place.count = place.shown.length;
      // Drawn by its strongest visible role: they are in that order.
      place.role = geomap.ROLES[Math.min(...place.shown.map((mention) => mention[3]))];
      place.uncertain = Math.max(0, ...place.shown.map((m) => m[4])) < geomap.UNCERTAIN_BELOW;
      place.radius = this.radius(place.count);
    }
    this.visible = this.all.filter((place) => place.count > 0);
  }

  fullName(place) {
    return [place.name, ...place.within].join(", ");
  }

  // The visible mentions of a place (or any list of them): by article, each sentence once.
  byArticle(mentions) {
    const articles = new Map();
    for (const [sentence, start, end, role, confidence] of mentions) {
      const [article, text] = this.data.sentences[sentence];
      if (!articles.has(article)) articles.set(article, new Map());
      const sentences = articles.get(article);
      if (!sentences.has(sentence)) sentences.set(sentence, { text, marks: [] });
      sentences.get(sentence).marks.push({ start, end, role: geomap.ROLES[role], confidence });
    }
    return [...articles].map(([article, sentences]) => ({
      article: this.data.articles[article],
      sentences: [...sentences.values()],
    }));
  }

  articlesOf(mentions) {
    return new Set(mentions.map((mention) => this.data.sentences[mention[0]][0])).size;
  }
};
