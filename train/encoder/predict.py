"""What a network says of the quoted spans and tokens of articles, as JSON lines, and how often it is right."""
import json, re
import numpy as np, torch
from articles import collate, cover, windows, EDGE

WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")


def words_of(text):
    """[start, end) of words, without the ending of the genitive."""
    words = []
    for m in WORD.finditer(text):
        a, b = m.span(); w = text[a:b]
        words.append((a, b - 2 if len(w) > 2 and w[-2] in "’'" and w[-1] == 's' else b))
    return words


def utf16(text):
    """For each code point, its offset in UTF-16 code units."""
    at = np.arange(len(text) + 1)
    if any(ord(c) > 0xffff for c in text): at[1:] += np.cumsum([ord(c) > 0xffff for c in text])
    return at


def decode(offsets, s, n, k, p, nobody, words, starts):
    """p: [3, length], probabilities of a span's pointers in the window of n pieces from piece s."""
    first, last, name = p
    found = []
    for a in np.argsort(-first[1:n + 1])[:12] + 1:
        b = min(n, a + 30)
        found += [(float(first[a] * last[x]), int(a), int(x)) for x in a + np.argsort(-last[a:b + 1])[:6]]
    nowhere = float(first[0] * last[0]); z = sum(x[0] for x in found) + nowhere
    sources = [(int(offsets[s + a - 1][0]), int(offsets[s + x - 1][1]), q / z) for q, a, x in sorted(found, reverse=True)[:10]]
    share = {}
    for q in np.nonzero(name[1:n + 1] > 1e-4)[0]:
        o = int(offsets[s + q][0]); i = int(np.searchsorted(starts, o, 'right')) - 1
        w = words[i] if i >= 0 and words[i][1] > o else (o, int(offsets[s + q][1]))
        share[w] = share.get(w, 0) + float(name[q + 1])
    names = sorted(((a, b, q) for (a, b), q in share.items() if q >= 0.005), key=lambda x: -x[2])
    return {'k': k, 'none': float(nobody), 'nosrc': nowhere / z, 'noname': float(name[0]), 'src': sources, 'name': names}


@torch.no_grad()
def predict(nets, articles, device, size=32, labels=False, ids_of=None):
    """Sets `answers` (spans) and, with `labels`, `label_scores` [pieces, labels] of each article; the nets' mean probabilities."""
    items = []
    for article in articles:
        r = article.kinds['plain']; article.answers, article.words = [], words_of(article.text)
        article.starts = np.array([w[0] for w in article.words])
        read = windows(len(r.ids), r.spans)
        if labels:
            article.label_scores = np.zeros((len(r.ids), 27), np.float32); article.labelled = np.zeros(len(r.ids), bool)
            read = read + cover(len(r.ids), read)
        items += [(r, s, e, h, article) for s, e, h in read]
    items.sort(key=lambda x: x[1] - x[2])
    for net in nets: net.eval()
    for i in range(0, len(items), size):
        part = items[i:i + size]
        b, meta = collate([x[:4] for x in part])
        b = {k: v.to(device) for k, v in b.items()}
        total = None
        for net in nets:
            with torch.autocast(device, torch.bfloat16, enabled=device == 'cuda'): scores, nobody, tags = net(b, labels=labels, ids=None if ids_of is None else ids_of[b['ids']])
            now = [torch.softmax(scores, 2), torch.sigmoid(nobody)] + ([torch.softmax(tags, 2)] if labels else [])
            total = now if total is None else [x + y for x, y in zip(total, now)]
        p, nobody, *tags = [(x / len(nets)).float().cpu().numpy() for x in total]
        rows = b['row'].cpu().numpy()
        for j, (s, n, t) in enumerate(meta):
            article = part[rows[j]][4]
            article.answers.append(decode(article.kinds['plain'].offsets, s, n, t['k'], p[j], nobody[j], article.words, article.starts))
        for j, (r, s, e, _, article) in enumerate(part if labels else []):
            a, z = 0 if s == 0 else EDGE, e - s if e == len(r.ids) else e - s - EDGE
            for q in range(a, z):
                if not article.labelled[s + q]: article.label_scores[s + q] = tags[0][j, 1 + q]; article.labelled[s + q] = True
    for article in articles: article.answers.sort(key=lambda o: o['k'])


def write(articles, path, labels=False):
    with open(path, 'w') as f:
        for a in articles:
            m = utf16(a.text); ranges = lambda L: [[int(m[x]), int(m[y]), round(q, 4)] for x, y, q in L]
            record = {'id': a.id, 'spans': [{'s': int(m[a.spans[o['k']]['s']]), 'e': int(m[a.spans[o['k']]['e']]), 'none': round(o['none'], 4),
                'nosrc': round(o['nosrc'], 4), 'noname': round(o['noname'], 4), 'src': ranges(o['src']), 'name': ranges(o['name'])} for o in a.answers]}
            if labels:   # of each piece: its range, and its likely labels with their probabilities
                r = a.kinds['plain']
                record['pieces'] = [[int(m[x]), int(m[y])] for x, y in r.offsets]
                record['labels'] = [[[int(l), round(float(q[l]), 4)] for l in np.argsort(-q)[:5] if q[l] > 0.002] for q in a.label_scores]
            f.write(json.dumps(record, separators=(',', ':')) + '\n')


def evaluate(articles):
    c = dict(n=0, src=0, none=0, ok=0, false=0, quoted=0, ent=0, eok=0, pieces=0, lok=0)
    for d in articles:
        r = d.kinds['plain']; spans = {t['k']: t for t in r.spans}
        for o in d.answers:
            t = spans[o['k']]; nobody = o['none'] > 0.5
            if t['none']: c['none'] += 1; c['ok'] += nobody; continue
            c['quoted'] += 1; c['false'] += nobody
            if t['src']:
                c['n'] += 1; a, b = int(r.offsets[t['src'][0]][0]), int(r.offsets[t['src'][1]][1]); x, y, _ = o['src'][0]
                c['src'] += not nobody and max(0, min(b, y) - max(a, x)) / max(1, max(b, y) - min(a, x)) >= 0.3
            if t['ent']:
                c['ent'] += 1; starts = {int(r.offsets[p][0]) for p in t['ent']}; by = {}
                for a, b, q in o['name']:
                    w = by.setdefault(d.text[a:b].lower(), [0, False]); w[0] += q; w[1] |= any(a <= g < b for g in starts)
                c['eok'] += bool(by) and not nobody and max(by.values(), key=lambda x: x[0])[1]
        if r.labels is not None and hasattr(d, 'label_scores'):
            c['pieces'] += len(r.labels); c['lok'] += int((d.label_scores.argmax(1) == r.labels).sum())
    share = lambda a, b: f'{a}/{b} = {100 * a / max(1, b):.1f}'
    return f"source {share(c['src'], c['n'])}; nobody found {c['ok']}/{c['none']}, false {c['false']}/{c['quoted']}; name {share(c['eok'], c['ent'])}; labels {share(c['lok'], c['pieces'])}"
