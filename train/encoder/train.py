"""Trains a network on annotated articles, and on the answers of teachers if there are any.

    train.py ARTICLES.jsonl OUT.pt --model minilm|mpnet --weights model.safetensors --tokenizer tokenizer.json
        [--teachers A.pt,B.pt --pieces mpnet/tokenizer.json] [--left-out FOLD] [--inner 1024] [--epochs 8] [--seed 1] [--readings PREFIX]

ARTICLES is written by write-articles.ts. Teachers (MPNet, which splits words as MiniLM does) answer for annotated and raw articles
alike; without teachers raw articles are left aside. --left-out leaves out a fold of the annotated articles, and copies of
them, to measure on. --readings writes what the network says of each set that is not learnt from, for `npm run train:readings`.
"""
import argparse, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from safetensors.torch import load_file
from articles import NONE, Batches, open_tokenizer, read_articles
from network import MINILM, MPNET, Net, narrow, pretrained
from predict import evaluate, predict, write

SHAPES = {'minilm': MINILM, 'mpnet': MPNET}
RATES = {'minilm': 2e-4, 'mpnet': 5e-5}
HEADS = 4              # factor of the heads' learning rate, for they begin at random
WARM_UP = 0.06         # part of the steps in which the learning rate rises
LABELS_WEIGHT = 4.0    # of the labels of reported speech in the loss


def arguments():
    a = argparse.ArgumentParser()
    a.add_argument('articles'); a.add_argument('out'); a.add_argument('--model', choices=SHAPES, required=True)
    a.add_argument('--weights', required=True); a.add_argument('--tokenizer', required=True)
    a.add_argument('--teachers', type=lambda s: s.split(','), default=[]); a.add_argument('--pieces')
    a.add_argument('--left-out', type=int); a.add_argument('--inner', type=int); a.add_argument('--epochs', type=int, default=8)
    a.add_argument('--rate', type=float); a.add_argument('--seed', type=int, default=1); a.add_argument('--size', type=int, default=16)
    a.add_argument('--workers', type=int, default=4); a.add_argument('--limit', type=int, help='articles of each set, for a trial')
    a.add_argument('--seconds', type=float, default=float('inf'), help='ends sooner, with the learning rate at zero')
    a.add_argument('--readings')
    return a.parse_args()


def ids_of(tokenizer, other):
    """For each piece of a tokenizer, the number of the same piece in another; other names of special pieces are MPNet's."""
    names = {'[CLS]': '<s>', '[SEP]': '</s>', '[PAD]': '<pad>', '[MASK]': '<mask>'}
    known = other.get_vocab()
    ids = torch.zeros(tokenizer.get_vocab_size(), dtype=torch.long)
    for piece, number in tokenizer.get_vocab().items():
        ids[number] = known[names.get(piece, piece)]
    return ids


def gold_loss(answer, b):
    scores, nobody, labels = answer
    n = max(1, scores.size(0))
    weight = b['gold'] * (1 + 0.25 * b['full'])
    p = torch.log_softmax(scores, 2)
    error = lambda x, y: (F.nll_loss(x, y, ignore_index=NONE, reduction='none') * weight).sum() / n
    source = error(p[:, 0], b['src']) + error(p[:, 1], b['end'])
    name = -(torch.logsumexp(p[:, 2].masked_fill(~b['ent'], -1e4), 1) * weight * b['ent'].any(1)).sum() / n
    rare = torch.where(b['full'] * b['nobody'] > 0, 2.0, weight) * b['gold']
    none = (F.binary_cross_entropy_with_logits(nobody, b['nobody'], reduction='none') * rare).sum() / n
    known = b['labels'] != NONE
    label = F.cross_entropy(labels[known], b['labels'][known]) if known.any() else scores.new_zeros(())
    return source + name + 2 * none + LABELS_WEIGHT * label * known.any(1).float().mean()


def taught_loss(answer, taught, b):
    """How far the answer is from that of a teacher (Hinton et al. 2015)."""
    (scores, nobody, labels), (wanted, wanted_nobody, wanted_labels) = answer, taught
    speech = (1 - torch.sigmoid(wanted_nobody)) * (b['gold'] * b['nobody'] == 0)
    far = F.kl_div(torch.log_softmax(scores, 2), torch.softmax(wanted, 2), reduction='none')
    pointers = (far.sum((1, 2)) * speech).sum() / max(1, scores.size(0))
    none = F.binary_cross_entropy_with_logits(nobody, torch.sigmoid(wanted_nobody))
    real = b['mask'].bool()
    label = F.kl_div(torch.log_softmax(labels[real], 1), torch.softmax(wanted_labels[real], 1), reduction='batchmean')
    return pointers + 2 * none + LABELS_WEIGHT * label


def main():
    o = arguments()
    began, device = time.time(), 'cuda' if torch.cuda.is_available() else 'cpu'
    torch.manual_seed(o.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    say = lambda *x: print(f'{time.time() - began:.0f} s:', *x, flush=True)
    tokenizer = open_tokenizer(o.tokenizer)
    sets = read_articles(o.articles, tokenizer, o.limit)
    annotated = sets.pop('annotated', [])
    train = sets.pop('corpus', []) + [a for a in annotated + sets.pop('reports', []) if o.left_out not in a.folds]
    raw = sets.pop('raw', [])
    if o.teachers: train += raw
    if o.left_out is not None: sets['left-out'] = [a for a in annotated if a.folds[0] == o.left_out]
    say(len(train), 'articles to learn from;', ', '.join(f'{name} {len(some)}' for name, some in sets.items()))

    # MPNet's pieces are MiniLM's with other numbers
    translated = ids_of(tokenizer, open_tokenizer(o.pieces)).to(device) if o.pieces else None
    own = translated if o.model == 'mpnet' else None
    ids = lambda b: None if own is None else own[b['ids']]
    teachers = []
    for file in o.teachers:
        teacher = Net(MPNET)
        teacher.load_state_dict(torch.load(file))
        teachers.append(teacher.to(device).eval().requires_grad_(False))

    def batches(epoch):
        data = Batches(train, o.size, o.seed * 1000 + epoch)
        loader = torch.utils.data.DataLoader(data, batch_size=None, num_workers=o.workers, pin_memory=device == 'cuda')
        return data, ({k: v.to(device, non_blocking=True) for k, v in b.items()} for b in loader)

    net = pretrained(SHAPES[o.model], load_file(o.weights)).to(device)
    if o.inner: net = narrow(net, o.inner, [b for b, _ in zip(batches(999)[1], range(20))])
    body, heads = [p for p in net.enc.parameters() if p.requires_grad], list(net.heads.parameters())
    rate = o.rate or RATES[o.model]
    optimiser = torch.optim.AdamW([{'params': body, 'factor': 1}, {'params': heads, 'factor': HEADS}], rate, weight_decay=0.01)
    step, total, done = 0, None, 0.0
    for epoch in range(o.epochs):
        data, loader = batches(epoch)
        total = total or o.epochs * len(data)
        losses = []
        net.train()
        for i, b in enumerate(loader):
            done, step = max(step / total, (time.time() - began) / o.seconds), step + 1
            if done >= 1: break
            for g in optimiser.param_groups: g['lr'] = rate * g['factor'] * min(1.0, step / (WARM_UP * total)) * max(0.01, 1 - done)
            if not b['row'].numel() and not (b['labels'] != NONE).any(): continue
            with torch.autocast(device, torch.bfloat16): answer = net(b, drop=0.1, ids=ids(b))
            loss = gold_loss(answer, b)
            if teachers and b['row'].numel():
                with torch.no_grad(), torch.autocast(device, torch.bfloat16):
                    taught = teachers[step % len(teachers)](b, ids=translated[b['ids']])
                loss = loss + taught_loss(answer, taught, b)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(body + heads, 1.0)
            optimiser.step()
            if i % 20 == 0: losses.append(float(loss.detach()))
        say(f'epoch {epoch}, {data.windows} windows, loss {np.mean(losses or [0]):.3f}')
        if done >= 1: break
    torch.save({k: v.detach().float().cpu() for k, v in net.state_dict().items()}, o.out)
    for name, some in sets.items():
        labelled = bool(some) and some[0].kinds['plain'].labels is not None
        predict([net], some, device, labels=labelled, ids_of=own)
        say(name, evaluate(some))
        if o.readings: write(some, f'{o.readings}{name}.jsonl')


if __name__ == '__main__': main()
