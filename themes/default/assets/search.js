// Search: an engine that reads the index a build made (docs/search.md), and the page around it.
// The engine also runs under Node, where its quality is measured.

const SECTIONS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STOP = {
  fi: 'ja tai on ei ovat oli mikä mitä mitkä miten missä mistä milloin kuka ketkä kun että jos myös sekä se ne tämä nämä joka jotka',
  sv: 'och eller är var en ett i på av för med som det den att vad vem hur när till om',
  en: 'and or is are was a an the in on of for with that what who how when to it',
};
const MOST_EXTRA_FILES = 2;

export const fold = word => [...word].map(letter => letter.normalize('NFD')[0]).join('');
const isPlain = word => fold(word) === word;
const before = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** The words of a text with their places; codes, dates and periods stay whole, abbreviations lose their case (HVA:n). */
export function words(text) {
  return [...text.normalize('NFC').matchAll(/\p{N}+(?:[.,:–—-]\p{N}+)*(?!\p{L})|[\p{L}\p{N}\u00ad]+(?:[’'\u2011-][\p{L}\p{N}\u00ad]+)*(?::\p{Ll}+)?/gu)]
    .map(match => ({ form: formOf(match[0]), start: match.index, end: match.index + match[0].length }));
}

// The form as the build writes it: 2024–2029 with a hyphen, 01.02.2026 without zeros.
function formOf(word) {
  if (!/^\p{N}/u.test(word)) return word.toLowerCase().replace(/:.*/, '').replaceAll('\u00ad', '').replaceAll('\u2011', '-').replaceAll('’', "'");
  return word.replace(/[–—]/g, '-').replace(/^(\d{4})-(\d\d?)-(\d\d?)$/, '$3.$2.$1').replace(/^0?(\d{1,2})\.0?(\d{1,2})\.(\d{4})$/, '$1.$2.$3');
}

const pieces = form => form.split(/[.:’'–-]/u).filter(Boolean);

// Equal neighbours are told once: "0*3 1" is 0, 0, 0, 1.
const spread = list => list.split(' ').filter(Boolean).flatMap(run => {
  const [value, times = 1] = run.split('*');
  return Array(+times).fill(value === '-' ? -1 : parseInt(value, 36));
});

// Each as what it adds to the one before: "3ke" is the first three letters of that and "ke".
function unfold(starts) {
  let last = '';
  return starts ? starts.split(';').map(own => (last = last.slice(0, parseInt(own[0], 36)) + own.slice(1))) : [];
}

const fileName = start => [...start].map(c => (/[a-z0-9]/.test(c) ? c : '_' + c.codePointAt(0).toString(16))).join('');

function* pagesOf(postings) {
  let page = -1;
  for (const [, gap, weight, section] of postings.matchAll(/([0-9a-z]*)([A-Z])([0-9A-Za-z])/g)) {
    page += 1 + (gap ? parseInt(gap, 36) : 0);
    yield { page, weight: weight.charCodeAt(0) - 64, section: SECTIONS.indexOf(section) };
  }
}

/* Forms of one word: what is left without an ending, with a weak or strong grade and the vowels that may stand there. */

const ENDINGS = {
  fi: ('n t a ä ta tä na nä ssa ssä sta stä lla llä lta ltä lle ksi tta ttä an en in on un yn än ön aan een iin oon uun yyn ään öön'
    + ' han hen hin hon hun hyn hän hön seen siin den ten ien jen ia iä ja jä ita itä ineen minen misen mista mistä miseen sti').split(' '),
  sv: 'elserna elsens elsen elser else arnas ernas ornas arna erna orna ars ers ors ens ets en et ar er or na n t s a e as es'.split(' '),
  en: 'ing ings ed es s ies y ly'.split(' '),
};
const TAILS = ['', 'kin', 'kaan', 'kään', 'ko', 'kö', 'ni', 'si', 'nsa', 'nsä', 'mme', 'nne', 'an', 'än'];
const GRADES = [['kk', 'k'], ['pp', 'p'], ['tt', 't'], ['nt', 'nn'], ['nk', 'ng'], ['mp', 'mm'], ['lt', 'll'], ['rt', 'rr'], ['ht', 'hd'], ['p', 'v'], ['t', 'd'], ['k', '']];
// What words begin with: a vowel, a consonant before one, or two that loanwords have.
const MAY_BEGIN = /^(?:[aeiouyäö]|.[aeiouyäö]|[bdfgkpt]r|[fgkp]l|s[kpt]|ps)/;
const DERIVED = 'minen mise mis ys us yks uks yde ude inti inni nti nni nta ntä nna nnä elu ely lu ly ja jä tus tys ttu tty oida oi da dä aa ää ea eä a ä ta tä o ö u y'.split(' ');
const VOWELS = { a: 'a', i: 'ieaä', e: 'ei', ä: 'ä' };

function stemsOf(word, language) {
  const stems = new Set();
  const own = language === 'fi' ? TAILS : [''];
  for (const tail of own) {
    if (!word.endsWith(tail)) continue;
    const base = word.slice(0, word.length - tail.length);
    if (tail && base.length < 4) continue;
    for (const ending of ['', ...ENDINGS[language]]) {
      const stem = base.slice(0, base.length - ending.length);
      if (base.endsWith(ending) && stem.length >= 3) stems.add(stem);
    }
  }
  return stems;
}

// Widely, matkoja may be of matka rather than of matko. A base's vowel stands for itself, a form's may be another's.
function finnishKeys(stem, { isWide = false, hasGrades = true, vowelsOf = VOWELS } = {}) {
  const keys = new Set();
  const s = stem.replace(/([uy])[uy]?(?:de|te|ks|kse|ksi|s)$/, '$1s').replace(/(?:kse|ksi|ks)$/, 's').replace(/(?:nen|se|si)$/, 's').replace(/miehe?$/, 'mies');
  if (s !== stem || s.endsWith('s')) keys.add(s);
  // verstas, verstaan
  if (/[aäi]s$/.test(stem)) for (const key of finnishKeys(stem.slice(0, -1), { hasGrades })) keys.add(key);
  keys.add(stem.replace(/öi$/, 'yö').replace(/ei$/, 'ie').replace(/ai$/, 'aa'));
  // avain, avaimen; päättynyt, päättyneen
  keys.add(stem.replace(/im[ei]?$/, 'in').replace(/(?:n[uy]t|nee|nei)$/, 'nt'));
  const [, body, end] = /^(.*?[^aeiouyäö])?([aeiouyäö]*)$/.exec(stem.replace(/([oöe])j$/, isWide ? '$1i' : '$1')) ?? [];
  if (!body || stem.length < 3 || !end) return keys.add(stem);
  const vowels = end.length > 1 && end.endsWith('i') ? end.slice(0, -1) : end.replace(/(.)\1$/, '$1');
  const last = vowels.slice(-1);
  const options = end.endsWith('oi') ? 'oa' : end.endsWith('öi') ? 'öä' : (vowelsOf[last] ?? last);
  const grades = [body, ...GRADES.filter(([strong]) => hasGrades && body.endsWith(strong)).map(([strong, weak]) => body.slice(0, body.length - strong.length) + weak)];
  for (const grade of grades) for (const vowel of options) keys.add(grade + vowels.slice(0, -1) + vowel);
  return keys;
}

// alu, alku: where the base of a weak form may stand.
function strengthened(key) {
  const [, body, end] = /^(.*?[^aeiouyäö]?)([aeiouyäö]*)$/.exec(key);
  return GRADES.filter(([, weak]) => body.endsWith(weak)).map(([strong, weak]) => body.slice(0, body.length - weak.length) + strong + end);
}

// Two words that end alike are no forms of one word if their grades differ: tukki, tuki.
function isOtherGrade(one, other) {
  const [, body, end] = /^(.*[^aeiouyäö])([aeiouyäö])$/.exec(one) ?? [];
  return body && other.endsWith(end) && GRADES.some(([strong, weak]) => [[strong, weak], [weak, strong]].some(([from, to]) =>
    from && body.endsWith(from) && body.slice(0, body.length - from.length) + to + end === other));
}

// A base with a double consonant keeps it before an open syllable: of tukki there is no tukea.
function isSingle(form, base) {
  const [, body, letter] = /^(.*)([kpt])\2[aeiouyäö]$/.exec(base) ?? [];
  return letter && form.startsWith(body + letter) && /^[aeiouyäö]+(?:[^aeiouyäö][aeiouyäö]|$)/.test(form.slice(body.length + 1));
}

/** What a doing, a doer and what is done have in common: päällyst of päällystys and päällystää. */
function rootsOf(word, language) {
  const roots = new Set();
  for (const stem of language === 'fi' ? stemsOf(word, language) : []) {
    for (const ending of DERIVED) {
      const [, root] = stem.endsWith(ending) ? /^(.*[^aeiouyäö])[aeiouyäö]*$/.exec(stem.slice(0, stem.length - ending.length)) ?? [] : [];
      // A short root is sure only of a doing and its verb.
      if (root?.length >= (/^(?:mi|aa|ää|ea|eä|oida)/.test(ending) ? 4 : 5)) roots.add(root);
      if (root?.length >= 5) for (const [strong, weak] of GRADES) if (root.endsWith(strong)) roots.add(root.slice(0, root.length - strong.length) + weak);
    }
  }
  return roots;
}

/** What words have in common when they are forms of one word. */
export function keysOf(word, language, how = {}) {
  const keys = new Set();
  for (const stem of stemsOf(word, language)) {
    for (const key of language === 'fi' ? finnishKeys(stem, how) : [stem.replace(/[eyi]$/, '')]) keys.add(key);
  }
  return keys;
}

/** Whether a word may be a form of a base: talkoot is none of talo, as the base would have the k; hankkeet is one of hanke. */
function formTest(word, language) {
  if (language !== 'fi') {
    const keys = keysOf(word, language);
    return base => keys.has(base.replace(/[eyi]$/, ''));
  }
  const [own, weakened] = [keysOf(word, language, { hasGrades: false }), keysOf(word, language)];
  return base => {
    const isStrong = /[aäoöuyi]$/.test(base);
    return [...finnishKeys(base, { hasGrades: isStrong, vowelsOf: { i: 'ie' } })].some(key => (isStrong ? own : weakened).has(key));
  };
}

/** True where one letter more, less, other, or two changed places make one word the other. */
export function isSlip(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1);
  return short.slice(i + 1) === long.slice(i + 1)
    || (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2));
}

const single = word => word.replace(/(.)\1/g, '$1');

export class Engine {
  #read; #files = new Map(); #records = new Map();

  /** @param read gives the text of a file of the index by its name. */
  static async open(read) {
    const engine = new Engine();
    engine.#read = read;
    const start = JSON.parse(await read('haku.json'));
    engine.language = start.language;
    engine.kinds = start.kinds;
    engine.years = start.years;
    engine.kindOf = spread(start.kind);
    engine.yearOf = spread(start.year).map(year => (year < 0 ? null : start.years[year]));
    engine.starts = unfold(start.starts);
    engine.ends = unfold(start.ends ?? '');
    engine.stop = new Set((STOP[start.language] ?? '').split(' '));
    let first = 0;
    engine.firsts = start.files.split(' ').filter(Boolean).map(count => (first += parseInt(count, 36)) - parseInt(count, 36));
    return engine;
  }

  get size() { return this.kindOf.length; }

  #fileOf(key, starts = this.starts) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= key) low = middle; else high = middle - 1;
    }
    return low;
  }

  #file(number) {
    if (!this.#files.has(number)) this.#files.set(number, this.#read(`t-${fileName(this.starts[number])}.txt`).then(parse));
    return this.#files.get(number);
  }

  async #term(lemma) { return (await this.#file(this.#fileOf(fold(lemma)))).terms.get(lemma); }

  /** The lemmas that a typed word stands for, the surest way that finds any. */
  async resolve(word) {
    const key = fold(word);
    const home = await this.#file(this.#fileOf(key));
    return await this.#known(word)
      ?? await this.#tail(word)
      ?? this.#heads(home, word)
      ?? await this.#derived(home, word)
      ?? (word.length >= 4 ? pick(home, form => form.startsWith(word) || (isPlain(word) && fold(form).startsWith(word)), 12) : null)
      ?? await this.#compound(home, word, true)
      ?? await this.#slip(home, key)
      ?? await this.#compound(home, word, false);
  }

  // The word as it stands on the site, or other forms of it.
  async #known(word) {
    const home = await this.#file(this.#fileOf(fold(word)));
    const exact = home.forms.get(word);
    if (exact) return { lemmas: exact, exact: word };
    return pick(home, form => isPlain(word) && fold(form) === word) ?? this.#inflected(home, word);
  }

  // Other forms of the word, and what is derived from it, may stand in files beside its own.
  async #inflected(home, word) {
    if (word.length < 4 || /\d/.test(word)) return null;
    const keys = keysOf(word, this.language);
    const near = await this.#near(home, word, keys);
    return this.#variants(near, word, keys) ?? (isPlain(word) ? this.#variants(near, word, keys, fold) : null);
  }

  async #near(home, word, keys) {
    const counts = new Map();
    const count = (key, by) => {
      const file = this.#fileOf(fold(key));
      if (key.length > 2) counts.set(file, (counts.get(file) ?? 0) + by);
    };
    for (const key of keys) {
      count(key, 10);
      for (const strong of strengthened(key)) count(strong, 1);
    }
    counts.delete(this.#fileOf(fold(word)));
    const files = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_EXTRA_FILES);
    return joined([home, ...await Promise.all(files.map(([file]) => this.#file(file)))]);
  }

  // Surest are the bases that the word may be a form of, then words with forms that look like it.
  #variants(near, word, keys, letters = form => form, same = word.length < 6 ? 1 : 3) {
    const start = word.slice(0, same);
    const fits = (name, own) => (name.startsWith(start) || name.startsWith(start.replace('öi', 'yö'))) && !isOtherGrade(name, word) && !isSingle(name, word) && own(name);
    const isFormOf = formTest(word, this.language);
    const looksLike = wanted => name => [...keysOf(name, this.language)].some(key => wanted.has(key));
    return choose(near, near.lemmas.filter(lemma => fits(letters(lemma), isFormOf)))
      ?? pick(near, form => fits(letters(form), looksLike(keys)))
      ?? pick(near, form => fits(letters(form), looksLike(keysOf(word, this.language, { isWide: true }))));
  }

  // A word that only compounds end in: palsami in jättipalsami.
  async #tail(word) {
    if (word.length < 5 || /\d/.test(word) || !this.ends.length) return null;
    const file = this.#fileOf(fold(word), this.ends);
    const tails = await this.#read(`e-${fileName(this.ends[file])}.txt`).then(parseTails);
    const exact = tails.forms.get(word);
    return exact ? { lemmas: exact } : pick(tails, form => isPlain(word) && fold(form) === word) ?? this.#variants(tails, word, keysOf(word, this.language), form => form, Math.max(4, word.length - 5));
  }

  async #derived(home, word) {
    const roots = word.length < 6 ? new Set() : rootsOf(word, this.language);
    if (!roots.size) return null;
    const near = await this.#near(home, word, roots);
    return choose(near, near.lemmas.filter(lemma => [...rootsOf(lemma, this.language)].some(root => roots.has(root))), 6);
  }

  // The first part of a compound.
  #heads(home, word) {
    if (word.length < 4 || /\d/.test(word)) return null;
    const plain = isPlain(word);
    const keys = keysOf(word, this.language);
    return pick(home, form => {
      const own = plain ? fold(form) : form;
      if (!own.startsWith(word.slice(0, 4))) return false;
      for (let cut = Math.max(4, word.length - 5); cut <= Math.min(own.length - 3, word.length + 2); cut++) {
        if (MAY_BEGIN.test(own.slice(cut)) && [...keysOf(own.slice(0, cut), this.language)].some(one => keys.has(one))) return true;
      }
      return false;
    }, 12);
  }

  async #slip(home, key) {
    if (key.length < 5 || /\d/.test(key)) return null;
    // The ending may be one that the site does not have.
    const stems = key.length < 8 ? [] : [...stemsOf(key, this.language)].filter(stem => stem.length >= 7 && stem.length < key.length);
    const near = form => {
      const own = fold(form);
      if (stems.some(stem => own.length > stem.length && isSlip(own.slice(0, stem.length + 1), stem))) return true;
      // In a short word another letter makes another word.
      // A long word may begin a compound.
      if (key.length >= 8 && (isSlip(own.slice(0, key.length + 1), key) || isSlip(own.slice(0, key.length), key))) return true;
      return isSlip(own, key) && (key.length >= 6 || [...own].sort().join() === [...key].sort().join() || single(own) !== single(key) && own.length > key.length);
    };
    const seen = new Set([this.#fileOf(key)]);
    let found = pick(home, near, 3);
    for (const start of [key[1] + key[0] + key.slice(2), key[0] + key[2] + key[1] + key.slice(3), key.slice(0, 3), key.slice(0, 2)]) {
      for (let file = this.#fileOf(start); !found && file <= this.#fileOf(start + '\uffff') && seen.size <= MOST_EXTRA_FILES; file++) {
        if (seen.has(file)) continue;
        seen.add(file);
        found = pick(await this.#file(file), near, 3);
      }
    }
    return found;
  }

  // A compound that the site does not have: its parts, or where the site has not both, what it begins with.
  async #compound(home, word, hasBoth) {
    for (let cut = word.length - 4; cut >= 4; cut--) {
      const first = home.forms.get(word.slice(0, cut)) ?? home.forms.get(word.slice(0, cut).replace(/n$/, ''));
      if (!first) continue;
      if (!hasBoth) return { lemmas: first, isPart: true };
      const rest = word.slice(cut).replace(/^-/, '');
      const second = rest.length >= 4 ? await this.#known(rest) : null;
      // A short one may be a slip.
      if (second && (second.exact || rest.length > 5)) return { lemmas: first, and: second };
    }
    return null;
  }

  /** The pages that have a word, each with a score. */
  async #pagesWith(match) {
    const pages = new Map();
    const forms = new Set();
    let isCut = false;
    for (const lemma of match.lemmas) {
      const term = await this.#term(lemma);
      if (!term) continue;
      isCut ||= term.isCut;
      forms.add(lemma);
      for (let i = 1; i < term.fields.length; i += 2) {
        const form = term.fields[i];
        if (form) forms.add(form);
        const factor = form && form === match.exact ? 1.25 : 1;
        for (const { page, weight, section } of pagesOf(term.fields[i + 1])) {
          const score = weight * factor;
          const known = pages.get(page);
          if (!known || known.score < score) pages.set(page, { score: Math.max(score, known?.score ?? 0) + (known ? 0.5 : 0), section });
          else known.score += 0.5;
        }
      }
    }
    return { pages, forms, isCut, isExtra: match.isExtra };
  }

  async #words(query) {
    const typed = words(query).map(word => word.form);
    const telling = typed.filter(word => !this.stop.has(word));
    const matches = [];
    for (const word of new Set(telling.length ? telling : typed)) {
      const whole = await this.resolve(word);
      const parts = pieces(word).filter(piece => piece !== word);
      matches.push(...(whole || !parts.length ? [whole] : await Promise.all(parts.map(piece => this.resolve(piece)))));
    }
    return matches.flatMap(match => (match?.and ? [match, { ...match.and, isExtra: true }] : [match]));
  }

  /** Pages for a query, best first: those with all of its words, or where there are none those with the most. */
  async find(query) {
    const matches = await this.#words(query);
    const found = await Promise.all(matches.filter(Boolean).map(match => this.#pagesWith(match)));
    const all = this.#rank(found);
    // The second part of a compound that the site does not have is asked for where any page has all of the words.
    const isAll = all.some(hit => hit.count === found.length);
    const results = isAll ? all : this.#rank(found.filter(one => !one.isExtra));
    const words = isAll ? found : found.filter(one => !one.isExtra);
    const most = results.reduce((count, hit) => Math.max(count, hit.count), 0);
    // Of a very common word only the best pages are kept, so a page may have it all the same.
    const enough = most === words.length ? Math.max(1, most - words.filter(one => one.isCut).length) : most;
    return {
      results: results.filter(hit => hit.count >= enough).map(hit => ({ ...hit, kind: this.kindOf[hit.page], year: this.yearOf[hit.page] })),
      isWhole: most === words.length && matches.every(match => match && !match.isPart),
      forms: new Set(found.flatMap(one => [...one.forms])),
    };
  }

  #rank(found) {
    const hits = new Map();
    for (const { pages } of found) {
      const rarity = Math.log(1 + this.size / Math.max(1, pages.size));
      for (const [page, { score, section }] of pages) {
        const hit = hits.get(page) ?? { page, score: 0, count: 0, best: 0, section };
        const own = score * rarity;
        hit.count++;
        if (own > hit.best) [hit.best, hit.section] = [own, hit.section === section || hit.count === 1 ? section : hit.section || section];
        hit.score += own;
        hits.set(page, hit);
      }
    }
    return [...hits.values()].sort((a, b) => b.count - a.count || b.score - a.score || a.page - b.page);
  }

  /** What is shown of a page: its address, title and sections. */
  async record(page) {
    let file = this.firsts.findLastIndex(first => first <= page);
    if (!this.#records.has(file)) this.#records.set(file, this.#read(`p-${file}.json`).then(JSON.parse));
    const [path, title, sections, note] = (await this.#records.get(file))[page - this.firsts[file]];
    return { path, title, note, sections: sections.map(([heading, anchor, text]) => ({ heading, anchor, text })) };
  }

  /** Words of the site that begin as the last typed one does, the commonest first. */
  async suggest(query, most = 7) {
    const last = words(query).at(-1);
    if (!last || last.end < query.trimEnd().length || last.form.length < 3) return [];
    const key = fold(last.form);
    const plain = isPlain(last.form);
    const known = [];
    // Words that begin alike may go on in the next file.
    for (let number = this.#fileOf(key), end = Math.min(number + 1, this.#fileOf(key + '\uffff')); number <= end && known.length < most; number++) {
      const file = await this.#file(number);
      const lemmas = pick(file, form => form.startsWith(last.form) || (plain && fold(form).startsWith(last.form)), 60)?.lemmas ?? [];
      known.push(...lemmas.map(lemma => file.terms.get(lemma)).filter(Boolean).map(term => ({ word: term.name, pages: term.size })));
    }
    return known.sort((a, b) => b.pages - a.pages || before(a.word, b.word))
      .map(one => one.word).filter((word, i, all) => word !== last.form && all.indexOf(word) === i).slice(0, most).map(word => query.slice(0, last.start) + word);
  }
}

function parse(text) {
  const [terms, forms] = [new Map(), new Map()];
  const add = (form, lemma) => {
    if (!forms.get(form)?.includes(lemma)) forms.set(form, [...(forms.get(form) ?? []), lemma]);
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) {
      add(...line.slice(1).split('\t'));
      continue;
    }
    const isCut = line.startsWith('!');
    const fields = line.slice(isCut ? 1 : 0).split('\t');
    const own = fields.filter((form, i) => i % 2 === 1 && form);
    // Shown by the lemma where the site has that form, else by its commonest one.
    const size = fields.reduce((sum, field, i) => (i > 1 && i % 2 === 0 ? sum + field.length : sum), 0);
    const commonest = own.toSorted((a, b) => fields[fields.indexOf(b) + 1].length - fields[fields.indexOf(a) + 1].length || a.length - b.length)[0];
    terms.set(fields[0], { fields, isCut, size, name: own.includes(fields[0]) ? fields[0] : commonest ?? fields[0] });
    for (const form of [fields[0], ...own]) add(form, fields[0]);
  }
  return shelf(terms, forms);
}

function parseTails(text) {
  return shelf(new Map(), new Map(text.split('\n').map(line => line.split('\t')).map(([tail, ...lemmas]) => [tail, lemmas])));
}

/** Terms by their lemmas, and the lemmas of each form. */
function shelf(terms, forms) {
  return { terms, forms, lemmas: [...new Set([...forms.values()].flat())] };
}

function joined(shelves) {
  if (shelves.length === 1) return shelves[0];
  const [terms, forms] = [new Map(), new Map()];
  for (const own of shelves) {
    for (const [lemma, term] of own.terms) terms.set(lemma, term);
    for (const [form, lemmas] of own.forms) forms.set(form, [...new Set([...forms.get(form) ?? [], ...lemmas])]);
  }
  return shelf(terms, forms);
}

function pick(from, fits, most = Infinity) {
  return choose(from, [...from.forms].filter(([form]) => fits(form)).flatMap(([, lemmas]) => lemmas), most);
}

// Those with most pages first.
function choose(from, lemmas, most = Infinity) {
  const weight = lemma => from.terms.get(lemma)?.size ?? 0;
  return lemmas.length ? { lemmas: [...new Set(lemmas)].sort((a, b) => weight(b) - weight(a) || before(a, b)).slice(0, most) } : null;
}

/** The part of a text where words of the query stand closest, as pieces that are hits or not. */
export function snippet(text, forms, length = 180) {
  const long = [...forms].filter(form => form.length >= 4);
  const isHit = form => forms.has(form) || pieces(form).some(piece => forms.has(piece)) || long.some(own => form.length > own.length && form.includes(own));
  const all = words(text);
  const hits = all.filter(word => isHit(word.form));
  const near = start => hits.filter(hit => hit.start >= start && hit.end <= start + length).length;
  const first = hits.reduce((best, hit) => (best === null || near(hit.start) > near(best.start) ? hit : best), null);
  const from = Math.max(0, Math.min((first?.start ?? 0) - 50, text.length - length));
  const begin = from === 0 ? 0 : all.find(word => word.start >= from)?.start ?? from;
  const finish = begin + length >= text.length ? text.length : all.findLast(word => word.end <= begin + length)?.end ?? begin + length;
  const parts = [{ text: begin > 0 ? '… ' : '', isHit: false }];
  let at = begin;
  for (const hit of hits.filter(own => own.start >= begin && own.end <= finish)) {
    parts.push({ text: text.slice(at, hit.start), isHit: false }, { text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  parts.push({ text: text.slice(at, finish) + (finish < text.length ? ' …' : ''), isHit: false });
  return parts.filter(part => part.text);
}

/* The page */

const FIRST = 5;
const MORE = 10;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function start(place) {
  const by = id => document.getElementById('s-' + id);
  const [form, input, list, found, results, filters, kind, year, unavailable] =
    ['search-form', 'query', 'suggestions', 'found', 'results', 'filters', 'kind', 'year', 'unavailable'].map(by);
  const said = place.dataset;
  const count = (key, number) => said[key + (number === 1 ? 'One' : 'Other')].replace('{0}', number);
  const index = new URL(said.index, document.baseURI);
  const root = new URL(said.root, document.baseURI);
  let [engine, shown, answer, active, turn, asked] = [null, FIRST, null, -1, 0, 0];

  const fail = () => {
    form.hidden = true;
    unavailable.hidden = false;
    found.textContent = '';
    results.replaceChildren();
  };
  const open = () => (engine ??= Engine.open(async name => {
    const response = await fetch(new URL(name, index), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.text();
  }));

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const mark = next => {
    active = next;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const suggest = async () => {
    const own = ++asked;
    const typed = input.value;
    const suggestions = typed.trim().length < 3 ? [] : await (await open()).suggest(typed);
    if (own !== asked || document.activeElement !== input) return;
    close();
    if (!suggestions.length) return;
    list.append(...suggestions.map((text, i) => element('li', { role: 'option', id: `s-suggestion-${i}`, 'aria-selected': 'false' }, text)));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    found.textContent = count('suggested', suggestions.length);
  };

  const option = (value, text, selected) => element('option', { value, ...(selected ? { selected: '' } : {}) }, text);
  const fill = (select, all, names, chosen) => {
    select.replaceChildren(option('', all, !chosen), ...names.map(([value, name, number]) => option(value, `${name} (${number})`, String(value) === chosen)));
    select.value = chosen;
  };
  const address = () => {
    const query = new URLSearchParams(Object.entries({ q: input.value.trim(), kind: kind.value, year: year.value }).filter(([, value]) => value));
    return location.pathname + (query.size ? '?' + query : '');
  };

  const entry = async (hit, forms) => {
    const { path, title, note, sections } = await engine.then(own => own.record(hit.page));
    const section = sections[hit.section] ?? sections[0];
    const text = section.text || sections.find(own => own.text)?.text || '';
    const target = new URL(path, root) + (section.anchor ? '#' + section.anchor : '');
    const item = element('li', {}, element('p', { class: 'title' }, element('a', { href: target }, title)));
    for (const hint of [note, section.heading]) if (hint) item.append(element('p', { class: 'hint' }, hint));
    if (text) item.append(element('p', {}, ...snippet(text, forms).map(part => (part.isHit ? element('mark', {}, part.text) : part.text))));
    return item;
  };

  const show = async focus => {
    const own = ++turn;
    const { results: all, forms, isWhole } = answer;
    const fits = hit => (!kind.value || String(hit.kind) === kind.value) && (!year.value || String(hit.year) === year.value);
    const wanted = all.filter(fits);
    const visible = wanted.slice(0, shown);
    const items = await Promise.all(visible.map(hit => entry(hit, forms)));
    if (own !== turn) return;
    const kinds = [...new Set(visible.map(hit => hit.kind))];
    const names = (await engine).kinds;
    results.replaceChildren(...kinds.map(number => element('section', { class: 'group', 'aria-labelledby': `s-group-${number}` },
      element('h2', { id: `s-group-${number}` }, `${names[number]} (${wanted.filter(hit => hit.kind === number).length})`),
      element('ul', { class: 'entries' }, ...items.filter((_, i) => visible[i].kind === number)))));
    if (wanted.length > shown) {
      const more = element('button', { type: 'button', class: 'button' }, said.more);
      more.addEventListener('click', () => {
        const last = visible.length;
        shown += MORE;
        show(last);
      });
      results.append(element('p', {}, more));
    }
    found.textContent = wanted.length ? `${count('found', wanted.length)}${isWhole ? '' : '. ' + said.some}` : said.none;
    if (focus !== undefined) items[focus]?.querySelector('a').focus();
  };

  const search = async (chosen = { kind: '', year: '' }) => {
    close();
    asked++;
    const own = ++turn;
    if (!input.value.trim()) {
      answer = null;
      filters.hidden = true;
      found.textContent = '';
      results.replaceChildren();
      return;
    }
    const ready = await open();
    const next = await ready.find(input.value);
    if (own !== turn) return;
    answer = next;
    shown = FIRST;
    const tally = (of, value) => next.results.filter(hit => hit[of] === value).length;
    fill(kind, said.allKinds, ready.kinds.map((name, i) => [i, name, tally('kind', i)]).filter(one => one[2]), chosen.kind);
    fill(year, said.allYears, ready.years.toReversed().map(value => [value, value, tally('year', value)]).filter(one => one[2]), chosen.year);
    filters.hidden = next.results.length === 0;
    await show();
  };
  const safely = work => work().catch(fail);
  const submit = () => safely(async () => {
    await search();
    history.replaceState(null, '', address());
  });

  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => safely(suggest), 120);
  });
  input.addEventListener('keydown', event => {
    const options = list.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // What is being looked for would take the choice away.
      clearTimeout(waiting);
      if (options) asked++;
      if (!options) safely(suggest);
      else mark(((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1)) + options) % options);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (options) close();
      else input.value = '';
    } else if (event.key === 'Enter') {
      clearTimeout(waiting);
      if (active >= 0) input.value = list.children[active].textContent;
    }
  });
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const chosen = event.target.closest('[role=option]');
    if (!chosen) return;
    input.value = chosen.textContent;
    submit();
  });
  filters.addEventListener('change', () => safely(async () => {
    shown = FIRST;
    await show();
    history.replaceState(null, '', address());
  }));

  const given = new URLSearchParams(location.search);
  input.value = given.get('q') ?? '';
  unavailable.hidden = true;
  form.hidden = false;
  safely(() => (input.value ? search({ kind: given.get('kind') ?? '', year: given.get('year') ?? '' }) : open()));
}

if (typeof document !== 'undefined') start(document.getElementById('s-search'));
