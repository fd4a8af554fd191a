"""Articles as word pieces, the windows of them that are read, and batches of windows with their targets.

The file of articles, one JSON object per line, is written by write-articles.ts; its offsets count code points, half-open:
  {id, set, folds, full, text, spans: [{s, e, g?: {none, src: [s, e] | null, ent: [[s, e]...]}}], tokens?: [start...], labels?: [[token, label]...]}
"""
import json, random
import numpy as np, torch
from tokenizers import Tokenizer

PAD, UNK, CLS, SEP, MASK = 0, 100, 101, 102, 103
SIZE = 318           # most pieces of a window, without those before and after it
BEFORE = 0.36        # part of a window before its first span
AFTER = 40           # pieces that a span has after it in its window
ENOUGH = 100         # pieces after which nothing more is read
LONG = 60            # pieces of a long span that count for that
EDGE = 16            # pieces next to a cut that get no label
VARIANTS = ('plain', 'british', 'straight', 'glued')
NONE = -100
LEARNT = ('corpus', 'annotated', 'reports', 'raw')


def variant(text, kind):
    if kind == 'british': return text.translate({0x201c: 0x2018, 0x201d: 0x2019, 0x2018: 0x201c})
    if kind == 'straight': return text.translate({0x201c: 0x22, 0x201d: 0x22, 0x2018: 0x27, 0x2019: 0x27})
    if kind == 'glued': return text.replace('\n', ' ')
    return text


def open_tokenizer(path):
    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_truncation(); tokenizer.no_padding()
    return tokenizer


def encode(tokenizer, text):
    """Pieces, their offsets, letters (0 small, 1 capital first, 2 capitals) and whether a line begins."""
    e = tokenizer.encode(text, add_special_tokens=False)
    ids, offsets = np.array(e.ids, np.int32), np.array(e.offsets, np.int32).reshape(-1, 2)
    case, brk, last = np.zeros(len(ids), np.int8), np.zeros(len(ids), np.int8), 0
    for i, (a, b) in enumerate(offsets):
        w = text[a:b]
        case[i] = 0 if not w[:1].isupper() else 2 if len(w) > 1 and w.isupper() else 1
        brk[i] = '\n' in text[last:a]
        last = b
    if len(ids): brk[0] = 1
    return ids, offsets, case, brk


class Reading:
    """One variant of an article, in pieces."""
    def __init__(self, tokenizer, record, kind):
        text = variant(record['text'], kind)
        self.ids, self.offsets, self.case, self.brk = encode(tokenizer, text)
        starts, ends, n = self.offsets[:, 0], self.offsets[:, 1], len(self.ids)

        def piece(s, e):
            a = int(np.searchsorted(ends, s, 'right')); b = int(np.searchsorted(starts, e, 'left')) - 1
            return min(a, n - 1), min(max(a, b), n - 1)
        self.inq, self.spans = np.zeros(n, np.int8), []
        for k, span in enumerate(record['spans']):
            a, b = piece(span['s'], span['e'])
            self.inq[a:b + 1] = 1
            g = span.get('g')
            self.spans.append({'k': k, 'a': a, 'b': b, 'gold': g is not None, 'full': record['full'],
                'none': bool(g and g['none']), 'src': piece(*g['src']) if g and g.get('src') else None,
                'ent': sorted({piece(*x)[0] for x in g.get('ent', [])}) if g else []})
        self.spans.sort(key=lambda t: t['a'])
        self.labels = None
        if record.get('tokens'):
            labels = np.zeros(len(record['tokens']), np.int64)
            for token, label in record['labels']: labels[token] = label
            at = np.searchsorted(np.array(record['tokens']), starts, 'right') - 1     # the token that holds a piece's start
            self.labels = np.where(at >= 0, labels[np.maximum(at, 0)], 0)
            # a later piece of a token that begins a span continues it
            later = np.zeros(n, bool); later[1:] = at[1:] == at[:-1]
            begins = later & (self.labels % 2 == 1)
            self.labels[begins] += 1


class Article:
    def __init__(self, tokenizer, record, kinds):
        self.id, self.set, self.folds = record['id'], record['set'], record['folds']
        self.text, self.spans = record['text'], record['spans']
        self.kinds = {kind: Reading(tokenizer, record, kind) for kind in kinds}


def read_articles(path, tokenizer, limit=None):
    """The articles by their sets: those to learn from in all variants of their marks, the others as they are."""
    sets = {}
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            record = json.loads(line)
            some = sets.setdefault(record['set'], [])
            if limit is None or len(some) < limit:
                some.append(Article(tokenizer, record, VARIANTS if record['set'] in LEARNT else ('plain',)))
    return sets


def windows(n, spans, size=SIZE, jitter=0.0, enough=ENOUGH):
    """[(start, end, spans)], from left to right until every span is in one."""
    out, i = [], 0
    while i < len(spans):
        s = 0 if n <= size else max(0, min(spans[i]['a'] - int(size * (BEFORE + jitter * random.uniform(-1, 1))), n - size))
        e = min(n, s + size)
        held = [spans[i]]; i += 1
        while i < len(spans) and (e == n or min(spans[i]['b'], spans[i]['a'] + LONG) + AFTER <= e):
            held.append(spans[i]); i += 1
        out.append((s, min(e, max(t['b'] for t in held) + 1 + enough), held))
    return out


def cover(n, read, size=SIZE):
    """Windows for the pieces that no window of `read` labels, [(start, end, [])]."""
    seen = np.zeros(n, bool)
    for s, e, _ in read: seen[0 if s == 0 else s + EDGE:n if e == n else e - EDGE] = True
    out, at = [], 0
    while True:
        rest = np.nonzero(~seen[at:])[0]
        if not len(rest): return out
        s = max(0, min(at + int(rest[0]) - EDGE, n - size)); e = min(n, s + size)
        out.append((s, e, []))
        at = n if e == n else e - EDGE


def collate(items, mask_share=0.0):
    """Tensors of a batch of (reading, start, end, spans), with targets."""
    longest = max(e - s for _, s, e, _ in items) + 2
    L, B = -(-longest // 16) * 16, len(items)
    grid = lambda fill=0: np.full((B, L), fill, np.int64)
    ids, mask, case, brk, inq, labels = grid(PAD), grid(), grid(), grid(), grid(), grid(NONE)
    row, first, last, meta = [], [], [], []
    for i, (r, s, e, spans) in enumerate(items):
        n = e - s
        ids[i, 0], ids[i, n + 1], mask[i, :n + 2] = CLS, SEP, 1
        ids[i, 1:n + 1], case[i, 1:n + 1], brk[i, 1:n + 1], inq[i, 1:n + 1] = r.ids[s:e], r.case[s:e], r.brk[s:e], r.inq[s:e]
        if mask_share: ids[i, 1:n + 1][np.random.rand(n) < mask_share] = MASK
        if r.labels is not None:
            a, b = 0 if s == 0 else EDGE, n if e == len(r.ids) else n - EDGE
            labels[i, 1 + a:1 + b] = r.labels[s + a:s + b]
        for t in spans:
            x, y = t['a'] - s + 1, min(t['b'] - s + 1, n)
            if 1 <= x <= n: row.append(i); first.append(x); last.append(y); meta.append((s, n, t))
    N = len(meta)
    src, end, ent = np.full(N, NONE), np.full(N, NONE), np.zeros((N, L), bool)
    gold, nobody, full = np.zeros(N, np.float32), np.zeros(N, np.float32), np.zeros(N, np.float32)
    for j, (s, n, t) in enumerate(meta):
        gold[j], full[j], nobody[j] = t['gold'], t['full'], t['none']
        if not t['gold'] or t['none']: continue
        if t['src']:
            a, b = t['src'][0] - s + 1, t['src'][1] - s + 1
            src[j], end[j] = (a, b) if a >= 1 and b <= n else (0, 0)
        elif t['full']: src[j] = end[j] = 0
        for p in t['ent']:
            if 1 <= p - s + 1 <= n: ent[j, p - s + 1] = True
        if (t['ent'] or t['full']) and not ent[j].any(): ent[j, 0] = True
    T = torch.from_numpy
    i64 = lambda x: torch.tensor(x, dtype=torch.long)
    return {'ids': T(ids), 'mask': T(mask), 'case': T(case), 'brk': T(brk), 'inq': T(inq), 'labels': T(labels), 'row': i64(row), 'first': i64(first),
        'last': i64(last), 'src': T(src), 'end': T(end), 'ent': T(ent), 'gold': T(gold), 'full': T(full), 'nobody': T(nobody)}, meta


class Batches(torch.utils.data.Dataset):
    """The batches of one epoch: each article in one variant of its marks, in random windows of like lengths."""
    def __init__(self, articles, size, seed=0):
        random.seed(seed); np.random.seed(seed)
        items = []
        for article in articles:
            r = article.kinds[random.choices(VARIANTS, [0.64, 0.12, 0.12, 0.12])[0]]
            n = len(r.ids)
            read = windows(n, r.spans, jitter=0.14, enough=ENOUGH if random.random() < 0.6 else 1000)
            if r.labels is not None: read = read + cover(n, read)
            items += [(r, s, e, h) for s, e, h in read if e > s]
        items.sort(key=lambda x: x[2] - x[1] + random.uniform(-24, 24))
        self.batches = [items[i:i + size] for i in range(0, len(items), size)]
        random.shuffle(self.batches)
        self.windows, self.seed = len(items), seed

    def __len__(self): return len(self.batches)

    def __getitem__(self, i):
        np.random.seed(self.seed * 100003 + i)
        return collate(self.batches[i], 0.06)[0]
