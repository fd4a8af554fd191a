"""The network: a text encoder (BERT's layers, or MPNet's with its relative positions), pointers from each quoted span, and labels.

From each quoted span three pointers go to the pieces of its window: to the first and the last piece of its source, and to the
names of its speaker; a fourth score says that the words are nobody's. Each piece gets scores of the labels of reported speech.
"""
import math
from dataclasses import dataclass
import torch, torch.nn as nn, torch.nn.functional as F

KEY = 128            # numbers of a pointer's query
DISTANCES = 48       # kinds of distance between a piece and a span
LABELS = 27          # labels of reported speech
POSITIONS = 512


@dataclass(frozen=True)
class Shape:
    width: int
    inner: int
    layers: int
    heads: int
    pieces: int
    epsilon: float
    first_position: int = 0
    relative: bool = False


MINILM = Shape(384, 1536, 6, 12, 30522, 1e-12)
MPNET = Shape(768, 3072, 12, 12, 30527, 1e-5, 2, True)


def distances(length, first, last):
    """Kinds of distance from spans to pieces, [spans, length]: 0 inside, 1 to 23 before, 24 to 47 after; logarithmic from 9 pieces."""
    at = torch.arange(length, device=first.device).unsqueeze(0)
    before = (first.unsqueeze(1) - at).clamp(min=0)
    after = (at - last.unsqueeze(1)).clamp(min=0)
    kind = lambda d: torch.where(d <= 8, d, (8 + (d.clamp(min=8).float() / 8).log2() * 2.6).long()).clamp(max=23)
    return torch.where(before > 0, kind(before), torch.where(after > 0, kind(after) + 24, torch.zeros_like(before)))


def relative_kinds(length, device):
    """MPNet's kinds of distance between pieces (Raffel et al. 2020), [length, length]."""
    at = torch.arange(length, device=device)
    n = -(at[None, :] - at[:, None])
    side = (n < 0).long() * 16
    n = n.abs()
    far = 8 + (torch.log(n.clamp(min=1).float() / 8) / math.log(128 / 8) * 8).long()
    return side + torch.where(n < 8, n, far.clamp(max=15))


class Layer(nn.Module):
    def __init__(self, shape):
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, shape.inner), nn.Linear(shape.inner, width)
        self.n1, self.n2 = nn.LayerNorm(width, shape.epsilon), nn.LayerNorm(width, shape.epsilon)

    def forward(self, x, bias):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=None if bias is None else bias.to(q.dtype))
        x = self.n1(x + self.o(mixed.transpose(1, 2).reshape(batch, length, width)))
        return self.n2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        width = shape.width
        self.word, self.pos = nn.Embedding(shape.pieces, width), nn.Embedding(POSITIONS + shape.first_position, width)
        self.typ, self.n0 = nn.Parameter(torch.zeros(width)), nn.LayerNorm(width, shape.epsilon)
        self.case, self.brk, self.inq = nn.Embedding(3, width), nn.Embedding(2, width), nn.Embedding(2, width)
        for marks in (self.case, self.brk, self.inq):
            nn.init.normal_(marks.weight, std=0.01)
        if shape.relative:
            self.relative = nn.Embedding(32, shape.heads)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.word.weight.requires_grad_(False)

    def embed(self, ids, mask, case, brk, inq):
        """The vectors that go into the layers, and what the mask and distances add to attention."""
        length, start = ids.size(1), self.shape.first_position
        x = self.word(ids) + self.pos.weight[start:start + length] + self.typ + self.case(case) + self.brk(brk) + self.inq(inq)
        x = self.n0(x)
        bias = None if mask is None else ((1 - mask.float()) * -10000.0)[:, None, None, :]
        if self.shape.relative:
            near = self.relative(relative_kinds(length, ids.device)).permute(2, 0, 1)[None]
            bias = near.expand(ids.size(0), -1, -1, -1) if bias is None else near + bias
        return x, bias

    def forward(self, ids, mask, case, brk, inq):
        x, bias = self.embed(ids, mask, case, brk, inq)
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Heads(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.q1, self.q2 = nn.Linear(6 * width, width), nn.Linear(width, 3 * KEY)
        self.k, self.u = nn.Linear(width, 3 * KEY), nn.Linear(width, 3)
        self.n1, self.n2 = nn.Linear(6 * width, width), nn.Linear(width, 1)
        self.t1, self.t2 = nn.Linear(width, width), nn.Linear(width, LABELS)
        self.bias = nn.Parameter(torch.zeros(3, DISTANCES))
        nn.init.zeros_(self.u.weight); nn.init.zeros_(self.u.bias)
        with torch.no_grad():   # a source is near its quotation
            far = torch.arange(24).float()
            self.bias[:, 24:], self.bias[:, 1:24], self.bias[:2, 0] = -0.1 * far, -0.1 * far[1:], -2
            self.bias[2] *= 0.3

    def labels(self, h, drop=0.0):
        return self.t2(F.dropout(F.gelu(self.t1(h)), drop)).float()

    def forward(self, h, mask, row, first, last, drop=0.0):
        """Pointers [spans, 3, length] (at piece 0: nowhere in the window) and the score of "nobody" [spans]."""
        length = h.size(1)
        at = torch.arange(length, device=h.device).unsqueeze(0)
        inside = ((at >= first.unsqueeze(1)) & (at <= last.unsqueeze(1))).to(h.dtype)
        own = h[row]
        mean = torch.bmm(inside.unsqueeze(1), own).squeeze(1) / inside.sum(1, keepdim=True)
        parts = [h[row, (first - 1).clamp(min=0)], h[row, first], h[row, last], h[row, (last + 1).clamp(max=length - 1)], mean, h[row, torch.zeros_like(row)]]
        span = F.dropout(torch.cat(parts, 1), drop)
        query = self.q2(F.gelu(self.q1(span))).view(-1, 3, KEY)
        key = self.k(h).view(h.size(0), length, 3, KEY).permute(0, 2, 3, 1)
        scores = torch.matmul(query.unsqueeze(2), key[row]).squeeze(2).float() / math.sqrt(KEY)
        scores = scores + self.u(h).transpose(1, 2)[row].float()
        bias = self.bias[:, distances(length, first, last)].transpose(0, 1)
        scores = scores + torch.cat([torch.zeros_like(bias[:, :, :1]), bias[:, :, 1:]], 2)
        if mask is not None:
            scores = scores + (1 - mask[row].float()).unsqueeze(1) * -10000.0
        return scores, self.n2(F.gelu(self.n1(span))).squeeze(1).float()


class Net(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape, self.enc, self.heads = shape, Encoder(shape), Heads(shape.width)

    def forward(self, b, drop=0.0, labels=True, ids=None):
        h = self.enc(b['ids'] if ids is None else ids, b['mask'], b['case'], b['brk'], b['inq'])
        scores, nobody = self.heads(h, b['mask'], b['row'], b['first'], b['last'], drop)
        return scores, nobody, self.heads.labels(h, drop) if labels else None


def pretrained(shape, w):
    """A network that starts from the tensors of a published model (BERT's or MPNet's names)."""
    w = {k.removeprefix('bert.').removeprefix('mpnet.'): v.float() for k, v in w.items()}
    net = Net(shape)
    e, mp = net.enc, shape.relative
    names = dict(q='attention.attn.q', k='attention.attn.k', v='attention.attn.v', o='attention.attn.o', n='attention.LayerNorm') if mp else \
        dict(q='attention.self.query', k='attention.self.key', v='attention.self.value', o='attention.output.dense', n='attention.output.LayerNorm')
    with torch.no_grad():
        e.word.weight.copy_(w['embeddings.word_embeddings.weight'])
        e.pos.weight.copy_(w['embeddings.position_embeddings.weight'][:e.pos.weight.size(0)])
        if not mp:
            e.typ.copy_(w['embeddings.token_type_embeddings.weight'][0])
        else:
            e.relative.weight.copy_(w['encoder.relative_attention_bias.weight'])
        for t in ('weight', 'bias'):
            getattr(e.n0, t).copy_(w[f'embeddings.LayerNorm.{t}'])
            for i, layer in enumerate(e.layers):
                at = lambda name: w[f'encoder.layer.{i}.{name}.{t}']
                getattr(layer.qkv, t).copy_(torch.cat([at(names[x]) for x in 'qkv']))
                getattr(layer.o, t).copy_(at(names['o'])); getattr(layer.n1, t).copy_(at(names['n']))
                getattr(layer.up, t).copy_(at('intermediate.dense')); getattr(layer.down, t).copy_(at('output.dense'))
                getattr(layer.n2, t).copy_(at('output.LayerNorm'))
    return net


@torch.no_grad()
def narrow(net, inner, batches):
    """Keeps the `inner` most used numbers of each layer's feed-forward half, by activation times weight on some batches."""
    used = [torch.zeros(l.up.out_features, device=l.up.weight.device) for l in net.enc.layers]
    hooks = [l.up.register_forward_hook(lambda m, i, o, u=u: u.add_(F.gelu(o.float()).abs().mean((0, 1)))) for l, u in zip(net.enc.layers, used)]
    net.eval()
    for b in batches:
        net(b)
    for hook in hooks:
        hook.remove()
    for layer, u in zip(net.enc.layers, used):
        keep = (u * layer.down.weight.norm(dim=0)).topk(inner).indices.sort().values
        up, down = nn.Linear(layer.up.in_features, inner), nn.Linear(inner, layer.down.out_features)
        up.weight.copy_(layer.up.weight[keep]); up.bias.copy_(layer.up.bias[keep])
        down.weight.copy_(layer.down.weight[:, keep]); down.bias.copy_(layer.down.bias)
        layer.up, layer.down = up.to(layer.up.weight.device), down.to(layer.down.weight.device)
    return net
