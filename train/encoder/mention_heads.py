"""The heads that read mentions, and the losses with which they and the upper layers are trained."""
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from articles import NONE
from network import DISTANCES, KEY, distances

INNER, TYPES = 192, 7
DROP = 0.2


class MentionHeads(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.inside = nn.Linear(6 * width, 2 * INNER)
        self.query, self.types = nn.Linear(INNER, KEY), nn.Linear(INNER, TYPES)
        self.k, self.u = nn.Linear(width, KEY), nn.Linear(width, 1)
        self.bias = nn.Parameter(torch.zeros(DISTANCES))
        nn.init.zeros_(self.u.weight); nn.init.zeros_(self.u.bias)
        with torch.no_grad():
            far = torch.arange(24).float()
            self.bias[24:], self.bias[1:24], self.bias[0] = -0.03 * far, -0.03 * far[1:], -2

    def forward(self, h, first, last):
        """Of a window's vectors [length, width]: scores of the pieces [mentions, length] (of piece 0: nowhere) and of the types."""
        drop = DROP if self.training else 0.0
        at = torch.arange(len(h)).unsqueeze(0)
        within = ((at >= first.unsqueeze(1)) & (at <= last.unsqueeze(1))).to(h.dtype)
        mean = within @ h / within.sum(1, keepdim=True)
        parts = torch.cat([h[first - 1], h[first], h[last], h[last + 1], mean, h[0].expand(len(first), -1)], 1)
        x = F.dropout(F.gelu(self.inside(F.dropout(parts, drop))), drop)
        scores = self.query(x[:, :INNER]) @ self.k(h).T / KEY ** 0.5 + self.u(h).T
        bias = self.bias[distances(len(h), first, last)]
        return scores + torch.cat([torch.zeros_like(bias[:, :1]), bias[:, 1:]], 1), self.types(x[:, INNER:])


def ends(places):
    return torch.tensor([p[0] for p in places]), torch.tensor([p[1] for p in places])


def mention_losses(heads, h, mentions):
    """Sums of the losses of types and of antecedents, and how many each are."""
    typed = [i for i, m in enumerate(mentions) if m.type is not None]
    pointed = [i for i, m in enumerate(mentions) if m.to is not None]
    if not mentions: return h.new_zeros(2), np.zeros(2)
    scores, types = heads(h, *ends([(m.first, m.last) for m in mentions]))
    type_loss = F.cross_entropy(types[typed], torch.tensor([mentions[i].type for i in typed]), reduction='sum') if typed else h.new_zeros(())
    p = torch.log_softmax(scores[pointed], 1)
    wanted = torch.full_like(p, -1e4)
    for row, i in enumerate(pointed): wanted[row, mentions[i].to] = 0
    pointer_loss = -torch.logsumexp(p + wanted, 1).sum() if pointed else h.new_zeros(())
    return torch.stack([type_loss, pointer_loss]), np.array([len(typed), len(pointed)])


def held_losses(heads, old, h, w):
    """Sums of how far labels and answers about spans are from annotation, or from what they were; how many pieces and spans."""
    before = w.before.float()[None]
    labels = heads.labels(h[None])[0]
    n = len(h) if w.labels is None else int((w.labels != NONE).sum())
    if w.labels is not None: label_loss = F.cross_entropy(labels, w.labels, ignore_index=NONE, reduction='sum')
    else:
        with torch.no_grad(): wanted = torch.softmax(old.labels(before)[0], 1)
        label_loss = F.kl_div(torch.log_softmax(labels, 1), wanted, reduction='sum')
    if not w.spans: return torch.stack([label_loss, h.new_zeros(())]), np.array([n, 0])
    first, last = ends(w.spans)
    row = torch.zeros_like(first)
    with torch.no_grad(): scores, nobody = old(before, None, row, first, last)
    now, now_nobody = heads(h[None], None, row, first, last)
    span_loss = F.kl_div(torch.log_softmax(now, 2), torch.softmax(scores, 2), reduction='sum')
    span_loss = span_loss + 2 * F.binary_cross_entropy_with_logits(now_nobody, torch.sigmoid(nobody), reduction='sum')
    return torch.stack([label_loss, span_loss]), np.array([n, len(first)])
