"""The windows of annotated articles that hold mentions, as the encoder's vectors before its upper layers.

The file of articles, one JSON object per line, is written by mentions/write-mentions.ts; its offsets count code points, half-open:
  {set, folds, text, spans: [{s, e}], mentions: [{s, e, y?, to?: [[s, e]...]}], tokens?: [start...], labels?: [[token, label]...]}
"""
import json, random
from dataclasses import dataclass
import numpy as np, torch
from articles import CLS, EDGE, NONE, SEP, Reading, cover, windows

TYPES_ONLY = 0.25    # part of the windows that is kept where only types are known


@dataclass
class Mention:
    first: int
    last: int
    type: int | None
    to: list | None      # pieces that it refers to; [0]: none in the window. None if that is not known
    words: str


@dataclass
class Window:
    set: str
    folds: list
    mentions: list
    spans: list          # (first, last) pieces
    labels: torch.Tensor | None
    below: torch.Tensor  # what goes into the upper layers
    before: torch.Tensor # what comes out of them as the weights are


def read(path, tokenizer):
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            record = json.loads(line)
            reading = Reading(tokenizer, {**record, 'full': False}, 'plain')
            starts, ends, n = reading.offsets[:, 0], reading.offsets[:, 1], len(reading.ids)

            def pieces(s, e):
                a = int(np.searchsorted(ends, s, 'right')); b = int(np.searchsorted(starts, e, 'left')) - 1
                return min(a, n - 1), min(max(a, b), n - 1)
            mentions = []
            for m in record['mentions']:
                to = None if m.get('to') is None else sorted({pieces(*x)[0] for x in m['to']})
                mentions.append(Mention(*pieces(m['s'], m['e']), m.get('y'), to, record['text'][m['s']:m['e']]))
            yield record, reading, mentions


def place(mentions, around, n):
    """For each window, the mentions whose start it reads best; windows with spans come first, as in place.ts."""
    depth = lambda a, w: min(np.inf if w[0] == 0 else a - w[0], np.inf if w[1] == n else w[1] - 1 - a)
    placed = [[] for _ in around]
    for m in mentions:
        fits = [i for i, w in enumerate(around) if w[0] <= m.first < w[1]]
        fits = [i for i in fits if around[i][2]] or fits
        if fits: placed[max(fits, key=lambda i: depth(m.first, around[i]))].append(m)
    return placed


def inside(m, s, e):
    """A mention by the pieces of a window, from 1."""
    to = None if m.to is None else ([p - s + 1 for p in m.to if s <= p < e] or [0])
    return Mention(m.first - s + 1, min(m.last, e - 1) - s + 1, m.type, to, m.words)


@torch.no_grad()
def encode_windows(path, tokenizer, net, numbers, upper, size=16):
    """`numbers`: of the tokenizer's pieces in the network's vocabulary; `upper`: number of upper layers."""
    todo = []
    for record, r, mentions in read(path, tokenizer):
        n = len(r.ids)
        around = windows(n, r.spans)
        around = around + cover(n, around)
        for (s, e, held), some in zip(around, place(mentions, around, n)):
            wanted = (r.labels is not None and not mentions) or any(m.to is not None for m in some) or (some and random.random() < TYPES_ONLY)
            if wanted: todo.append((record, r, s, e, held, some))
    todo.sort(key=lambda x: x[3] - x[2])
    out = []
    for at in range(0, len(todo), size):
        part = todo[at:at + size]
        longest = max(x[3] - x[2] for x in part) + 2
        ids, mask, case, brk, inq = (torch.zeros(len(part), longest, dtype=torch.long) for _ in range(5))
        for i, (_, r, s, e, _, _) in enumerate(part):
            n, T = e - s, torch.from_numpy
            ids[i, 0], ids[i, n + 1], mask[i, :n + 2] = int(numbers[CLS]), int(numbers[SEP]), 1
            ids[i, 1:n + 1], case[i, 1:n + 1], brk[i, 1:n + 1], inq[i, 1:n + 1] = T(numbers[r.ids[s:e]]), T(r.case[s:e]), T(r.brk[s:e]), T(r.inq[s:e])
        x, bias = net.enc.embed(ids, mask, case, brk, inq)
        for k, layer in enumerate(net.enc.layers):
            if k == len(net.enc.layers) - upper: below = x
            x = layer(x, bias)
        if not upper: below = x
        for i, (record, r, s, e, held, some) in enumerate(part):
            n, labels = e - s, None
            if r.labels is not None:
                labels = torch.full((n + 2,), NONE)
                a, b = 0 if s == 0 else EDGE, n if e == len(r.ids) else n - EDGE
                labels[1 + a:1 + b] = torch.from_numpy(r.labels[s + a:s + b])
            spans = [(t['a'] - s + 1, min(t['b'] - s + 1, n)) for t in held if s <= t['a'] < e]
            out.append(Window(record['set'], record['folds'], [inside(m, s, e) for m in some], spans, labels,
                below[i, :n + 2].half().clone(), x[i, :n + 2].half().clone()))
    return out
