"""Trains the heads that read mentions together with the upper layers of the encoder, and writes both into its weights.

    mentions.py MENTIONS.jsonl TOKENIZER.json [--weights packages/large/weights.bin] [--upper 2] [--epochs 3] [--left-out FOLD]

MENTIONS.jsonl is written by mentions/write-mentions.ts, TOKENIZER.json is MiniLM's. The network's answers about quoted spans, and about
labels where no annotation is, are held to what they were. --left-out trains without a fold, prints how often the heads are right on
it, and writes nothing; --upper 0 trains the heads alone.
"""
import argparse, copy, random, time
import numpy as np, torch, torch.nn as nn
from articles import UNK, open_tokenizer
from mention_heads import MentionHeads, ends, held_losses, mention_losses
from mention_windows import encode_windows
from weights import Weights, open_heads, open_network, write_weights

RATE, NEW_RATE = 1e-4, 1e-3
LABELS_WEIGHT = 4.0
SIZE = 12            # windows of a batch
PRONOUNS = {'he', 'she', 'they', 'it', 'him', 'her', 'his', 'them', 'their', 'its', 'who'}


def run_upper(layers, batch):
    """What comes out of the upper layers, [windows, length, width]."""
    longest, width = max(len(w.below) for w in batch), batch[0].below.size(1)
    x, mask = torch.zeros(len(batch), longest, width), torch.zeros(len(batch), longest)
    for i, w in enumerate(batch): x[i, :len(w.below)] = w.below.float(); mask[i, :len(w.below)] = 1
    for layer in layers: x = layer(x, ((1 - mask) * -10000.0)[:, None, None, :])
    return x


def batches(windows):
    """Windows of like lengths, in random order."""
    order = random.sample(windows, len(windows))
    near = [sorted(order[k:k + 20 * SIZE], key=lambda w: len(w.below)) for k in range(0, len(order), 20 * SIZE)]
    out = [some[k:k + SIZE] for some in near for k in range(0, len(some), SIZE)]
    random.shuffle(out)
    return out


def train(net, upper, windows, epochs, say):
    layers, old = net.enc.layers[len(net.enc.layers) - upper:], copy.deepcopy(net.heads).eval().requires_grad_(False)
    heads = MentionHeads(net.shape.width)
    groups = [{'params': [*layers.parameters(), *net.heads.parameters()] if upper else [], 'rate': RATE}, {'params': list(heads.parameters()), 'rate': NEW_RATE}]
    groups = [g for g in groups if g['params']]
    optimiser = torch.optim.AdamW(groups, RATE, weight_decay=0.01)
    steps, step = epochs * -(-len(windows) // SIZE), 0
    weights = torch.tensor([1.0, 1.0, LABELS_WEIGHT, 1.0])
    for epoch in range(epochs):
        heads.train()
        sums, counts = np.zeros(4), np.zeros(4)
        for batch in batches(windows):
            for g in optimiser.param_groups: g['lr'] = g['rate'] * min(1, step / (0.05 * steps)) * max(0.01, 1 - step / steps)
            step += 1
            h = run_upper(layers, batch)
            loss, n = torch.zeros(4), np.zeros(4)
            for x, w in zip(h, batch):
                x = x[:len(w.below)]
                mine, some = mention_losses(heads, x, w.mentions)
                theirs, others = held_losses(net.heads, old, x, w) if upper else (torch.zeros(2), np.zeros(2))
                loss, n = loss + torch.cat([mine, theirs]), n + np.concatenate([some, others])
            optimiser.zero_grad()
            (weights * loss / torch.tensor(n).clamp(min=1).float()).sum().backward()
            nn.utils.clip_grad_norm_([p for g in groups for p in g['params']], 1.0)
            optimiser.step()
            sums, counts = sums + loss.detach().numpy(), counts + n
        types, antecedents, labels, spans = sums / counts.clip(1)
        say(f'epoch {epoch}: types {types:.3f}, antecedents {antecedents:.3f}, labels {labels:.4f}, spans {spans:.3f}')
    return heads.eval()


@torch.inference_mode()
def evaluate(layers, heads, windows):
    counts = {}
    for w in windows:
        if not w.mentions: continue
        scores, types = heads(run_upper(layers, [w])[0], *ends([(m.first, m.last) for m in w.mentions]))
        shares = torch.softmax(scores, 1)
        for i, m in enumerate(w.mentions):
            judged = [] if m.type is None else [(f'{w.set} types', int(types[i].argmax()) == m.type)]
            if m.to is not None:
                kind = 'pronouns' if m.words.lower() in PRONOUNS else 'descriptions'
                judged.append((f'{w.set} {kind}{" without antecedent" if m.to == [0] else ""}', float(shares[i, m.to].sum()) > 0.5))
            for what, right in judged:
                n = counts.setdefault(what, [0, 0]); n[0] += right; n[1] += 1
    return '; '.join(f'{what} {a}/{b} = {100 * a / b:.1f}' for what, (a, b) in sorted(counts.items()))


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument('mentions'); a.add_argument('tokenizer'); a.add_argument('--weights', default='packages/large/weights.bin')
    a.add_argument('--upper', type=int, default=2); a.add_argument('--epochs', type=int, default=3)
    a.add_argument('--left-out', type=int); a.add_argument('--output')
    o = a.parse_args()
    began = time.time()
    say = lambda *x: print(f'{time.time() - began:.0f} s:', *x, flush=True)
    torch.manual_seed(1); random.seed(1); torch.use_deterministic_algorithms(True)
    weights, tokenizer = Weights(o.weights), open_tokenizer(o.tokenizer)
    known = {piece: i for i, piece in enumerate(weights.pieces.decode().split('\n'))}
    numbers = np.full(tokenizer.get_vocab_size(), known[tokenizer.id_to_token(UNK)])
    for piece, number in tokenizer.get_vocab().items(): numbers[number] = known.get(piece, numbers[number])
    net = open_heads(weights, open_network(weights))
    if 'mentions' in weights.tensors: raise SystemExit(f'{o.weights} has heads for mentions already; start from what export.py wrote')
    windows = encode_windows(o.mentions, tokenizer, net, numbers, o.upper)
    learnt = [w for w in windows if o.left_out is None or o.left_out not in w.folds]
    say(len(learnt), 'windows to learn from')
    heads = train(net, o.upper, learnt, o.epochs, say)
    if o.left_out is None: write_weights(weights, net, o.upper, heads, o.output or o.weights)
    else: say(evaluate(net.enc.layers[len(net.enc.layers) - o.upper:], heads, [w for w in windows if w.folds and w.folds[0] == o.left_out]))


if __name__ == '__main__': main()
